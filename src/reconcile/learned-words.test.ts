import { expect, test } from 'vitest'
import type { LinkDecision } from '../codebook/index.ts'
import { linked, told } from './fixture.ts'
import { learnedWords, proposals, reconcileState } from './index.ts'

const names = ['Tova', 'Tussa'].flatMap(given =>
  ['Brandt', 'Holm', 'Lindqvist'].map(family => `${given} ${family}`),
)
const records = names.map((name, i) => told(`r${i}`, `d${i}`, { target: [name] }))

type Said = Partial<LinkDecision> & Pick<LinkDecision, 'verb'>
const said = (id: string, family: string, more: Said) =>
  linked(id, {
    of: 'person',
    left: `person:tova ${family}`,
    right: `person:tussa ${family}`,
    ...more,
  })
const [first, second] = [
  said('anna:1', 'brandt', { verb: 'same' }),
  said('anna:2', 'holm', { verb: 'same' }),
]
const undone = said('anna:3', 'holm', { verb: 'undo', undoes: 'anna:2' })
const apart = said('anna:3', 'holm', { verb: 'different' })

const asked = (links: readonly LinkDecision[]) =>
  proposals(reconcileState([], records, links), 'person').proposals.map(
    ({ left, right, outcome, reasons }) => ({ left, right, outcome, why: reasons.at(-1) }),
  )

test.each([
  ['nothing said', []],
  ['said once', [first]],
  ['said twice, once taken back', [first, second, undone]],
  ['said of one, denied of the other', [first, apart]],
  ['said in a batch', [first, { ...second, batch: 'b1' }]],
])('%s: no further name is asked about', (_, links) => {
  expect(asked(links)).toEqual([])
  expect(learnedWords(reconcileState([], records, links))).toEqual([])
})

test('said of two people: a third of such names is asked about, and why is told', () => {
  expect(asked([first, second])).toEqual([
    {
      left: 'person:tova lindqvist',
      right: 'person:tussa lindqvist',
      outcome: 'ask',
      why: '“Tova” and “Tussa”: said to be one name 2 times before',
    },
  ])
})

test('what was learned is listed, and the order in which decisions arrive does not matter', () => {
  const learned = [{ of: 'person', words: ['tova', 'tusa'], times: 2 }]
  expect(learnedWords(reconcileState([], records, [first, second]))).toEqual(learned)
  expect(learnedWords(reconcileState([], records, [second, first]))).toEqual(learned)
})
