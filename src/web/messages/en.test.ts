import { expect, test } from 'vitest'
import { KIND_NAMES, kindDefinition, RECORD_STATES, SLOT_NAMES } from '../../codebook/index.ts'
import { enWords } from './en-words.ts'

const attributes = KIND_NAMES.flatMap(kind => Object.keys(kindDefinition(kind).attributes))

test.each<[keyof typeof enWords, readonly string[]]>([
  ['slot', [...SLOT_NAMES, ...attributes]],
  ['kind', KIND_NAMES],
  ['state', RECORD_STATES],
])('every %s of the codebook has a word', (list, names) =>
  expect(Object.keys(enWords[list])).toEqual(expect.arrayContaining([...names])),
)
