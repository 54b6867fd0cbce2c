import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { KIND_NAMES, kindDefinition, recordSchema, type CodedRecord } from '../../codebook/index.ts'
import { told } from '../fixture.ts'
import { proposals, reconcileState } from '../index.ts'

type Pair = {
  readonly line: string
  readonly same: boolean
  readonly records: readonly Partial<CodedRecord>[]
}

const pairsIn = (file: string): readonly Pair[] =>
  readFileSync(join(import.meta.dirname, file), 'utf8')
    .split('\n')
    .filter(line => line !== '' && !line.startsWith('#'))
    .map(line => {
      const [label, ...records] = line.split(' || ')
      return { line, same: label === 'same', records: records.map(recordOf) }
    })
/** Accounts that are mostly dated apart, of which little can be ticked. */
const APART = 'incident-pairs-accounts.txt'

const FILES = [
  'incident-pairs.txt',
  'incident-pairs-fresh.txt',
  'incident-pairs-squares.txt',
  'incident-pairs-news.txt',
  'incident-pairs-sixty.txt',
  'incident-pairs-crowds.txt',
  APART,
]
const PAIRS = FILES.flatMap(pairsIn)
const NEAR = new Set(
  FILES.filter(name => name !== APART).flatMap(name => pairsIn(name).map(({ line }) => line)),
)

/** What an incident is found to be beside the other, by the whole way: blocks, comparison, outcome. */
function outcomeOf({ records }: Pair): 'same' | 'ask' | 'different' {
  const reviewed = records.map((record, at) =>
    told(`r${at}`, `d${at}`, { ...record, id: `r${at}` }),
  )
  const state = reconcileState([], reviewed, [])
  return proposals(state, 'incident').proposals[0]?.outcome ?? 'different'
}

function recordOf(text: string): Partial<CodedRecord> {
  const [kind = '', when = '', ...parts] = text.split('; ')
  const known = KIND_NAMES.find(name => name === kind)
  if (!known) throw new Error(`No kind is called "${kind}".`)
  const record: Record<string, unknown> = { kind: known, when: when === '-' ? null : when }
  for (const part of parts) {
    const rest = part.slice(1)
    if (part.startsWith('@')) record.where = rest.split(', ')
    else if (part.startsWith('>')) record.target = rest.split(', ')
    else if (part.startsWith('<')) record.actor = rest.split(', ')
    else if (part.startsWith('#')) record.count = amountOf(rest)
    else {
      const [name = '', value = ''] = part.split('=')
      const type = kindDefinition(known).attributes[name]?.type
      record[name] =
        type === 'amount' ? amountOf(value) : type === 'penalties' ? [penaltyOf(value)] : value
    }
  }
  return recordSchema.parse({ ...told('r', 'd').record, ...record })
}

/** "200", or "200-" for 200 and more. */
function amountOf(text: string): unknown {
  return text.endsWith('-') ? [Number(text.slice(0, -1)), null] : Number(text)
}

function penaltyOf(text: string): unknown {
  const [type, amount, unit] = text.split(' ')
  return amount === undefined ? { type } : { type, amount: Number(amount), unit }
}

const judged = PAIRS.map(pair => ({ ...pair, found: outcomeOf(pair) }))
const share = (part: readonly unknown[], whole: readonly unknown[]) => part.length / whole.length

describe('pairs of records about invented events', () => {
  test('are many, of every kind of outcome', () => {
    expect(PAIRS.length).toBeGreaterThanOrEqual(150)
    expect(PAIRS.every(({ records }) => records.length === 2)).toBe(true)
  })

  test('of those taken for the same 95 in 100 are', () => {
    const taken = judged.filter(({ found }) => found === 'same')
    const wrong = taken.filter(({ same }) => !same)
    expect(share(wrong, taken), wrong.map(({ line }) => line).join('\n')).toBeLessThanOrEqual(0.05)
    const near = judged.filter(({ line }) => NEAR.has(line))
    const nearTaken = near.filter(({ found }) => found === 'same')
    expect(share(nearTaken, near)).toBeGreaterThan(0.3)
    const one = judged.filter(({ same }) => same)
    expect(share(taken, one)).toBeGreaterThan(0.5)
  })

  test('of those that are the same 5 in 100 are lost at most', () => {
    const one = judged.filter(({ same }) => same)
    const lost = one.filter(({ found }) => found === 'different')
    expect(share(lost, one), lost.map(({ line }) => line).join('\n')).toBeLessThanOrEqual(0.05)
  })

  test('of those that are not, most are not asked about', () => {
    const two = judged.filter(({ same }) => !same)
    const asked = two.filter(({ found }) => found !== 'different')
    expect(share(asked, two), asked.map(({ line }) => line).join('\n')).toBeLessThanOrEqual(0.25)
  })
})
