import { describe, expect, test } from 'vitest'
import type { CodedRecord } from '../codebook/index.ts'
import { told } from './fixture.ts'
import { incidents, proposals, reconcileState, toldBeside } from './index.ts'

const ofKern = (id: string, kind: CodedRecord['kind'], more: Partial<CodedRecord>) =>
  told(`r${id}`, `d${id}`, { kind, target: ['Ivo Kern'], ...more })

function besides(...records: ReturnType<typeof told>[]) {
  const state = reconcileState([], records, [])
  return toldBeside(state, incidents(state, { drafts: true })).map(({ about, claims }) => [
    about,
    ...claims.map(({ value }) => String(value)).toSorted((a, b) => a.localeCompare(b)),
  ])
}

describe('what is told of one person beside each other', () => {
  test('is another accusation in another document', () => {
    const taxes = ofKern('1', 'charge', { when: '2025-01-24', offence: 'tax evasion' })
    const fraud = ofKern('2', 'charge', { when: '2025-03-20', offence: 'fraud' })
    const expected = [['what Ivo Kern is accused of', 'fraud', 'tax evasion']]
    expect(besides(taxes, fraud)).toEqual(expected)
    const cyrillic = { ...fraud, record: { ...fraud.record, target: ['Иво Керн'] } }
    expect(besides(taxes, cyrillic)).toEqual(expected)
  })

  test('is none where one text tells of both, or one may hold the other', () => {
    const taxes = ofKern('1', 'charge', { when: '2025-01-24', offence: 'tax evasion' })
    const fraud = ofKern('2', 'charge', { when: '2025-03-20', offence: 'fraud' })
    const both = told('r3', 'd2', { kind: 'charge', target: ['Ivo Kern'], offence: 'tax evasion' })
    expect(besides(taxes, fraud, both)).toEqual([])
    const more = ofKern('2', 'charge', { when: '2025-03-20', offence: 'fraud and other crimes' })
    expect(besides(taxes, more)).toEqual([])
    const other = { ...fraud, record: { ...fraud.record, target: ['Ana Dorel'] } }
    expect(besides(taxes, other)).toEqual([])
  })

  test('is an accreditation taken away beside a ban, and days of arrest beside days in custody', () => {
    const taken = ofKern('1', 'accreditation', { decision: 'revoked' })
    const banned = ofKern('2', 'restriction', { when: '2025-02-12', means: 'access' })
    expect(besides(taken, banned)).toEqual([
      ['what was decided against Ivo Kern', 'access barred', 'accreditation revoked'],
    ])
    const penalty = [{ type: 'detention' as const, amount: 15, unit: 'days' as const }]
    const given = ofKern('1', 'conviction', { when: '2025-02-12', penalty })
    const held = ofKern('2', 'detention', { when: '2025-02-13', length: 'P10D' })
    expect(besides(given, held)).toEqual([['how long Ivo Kern was held', 'P10D', 'P15D']])
    expect(
      besides(given, ofKern('2', 'detention', { when: '2025-05-01', length: 'P10D' })),
    ).toEqual([])
  })

  test('is a deed that its own text says was denied, with who denies it', () => {
    const attribution = [
      { by: 'His lawyer', verb: 'said' },
      { by: 'Police', verb: 'denied' },
    ]
    const beaten = ofKern('1', 'torture', { attribution })
    const state = reconcileState([], [beaten], [])
    expect(toldBeside(state, incidents(state, { drafts: true }))).toMatchObject([
      {
        about: 'whether there was torture of Ivo Kern',
        relation: 'contradicts',
        claims: [
          { value: 'told', by: ['His lawyer'] },
          { value: 'denied', by: ['Police'] },
        ],
      },
    ])
    expect(besides(ofKern('1', 'charge', { attribution }))).toEqual([])
  })
})

describe('two accounts of one thing are asked about', () => {
  const asked = (...records: ReturnType<typeof told>[]) =>
    proposals(reconcileState([], records, []), 'incident').proposals.map(({ reasons }) => reasons)

  test('however far apart they put what seldom befalls one twice', () => {
    const penalty = [{ type: 'prison' as const, amount: 4, unit: 'years' as const }]
    const given = ofKern('1', 'conviction', { when: '2025-06-18', penalty })
    const later = ofKern('2', 'conviction', { when: '2025-07', penalty })
    expect(asked(given, later)).toMatchObject([
      expect.arrayContaining(['13 days apart, but it seldom befalls one twice']),
    ])
    const autumn = ofKern('2', 'conviction', { when: '2025-10', penalty })
    expect(asked(given, autumn)).toEqual([])
    const fine = [{ type: 'fine' as const, amount: 4 }]
    const [one, two] = [
      ofKern('1', 'conviction', { when: '2025-06-18', penalty: fine }),
      ofKern('2', 'conviction', { when: '2025-07', penalty: fine }),
    ]
    expect(asked(one, two)).toEqual([])
  })

  test('where they quote one speaker with two wordings of a sentence', () => {
    const said = (id: string, when: string | null, says: string) =>
      told(`r${id}`, `d${id}`, { kind: 'statement', when, actor: ['Ana Dorel'], says })
    const first = said('1', '2025-03-14', 'Nobody will make us forget them')
    const second = said('2', null, 'No one is going to make us forget them')
    expect(asked(first, second)[0]?.at(-1)).toBe(
      'says: Nobody will make us forget them beside No one is going to make us forget them',
    )
    expect(asked(first, said('2', '2025-03-20', 'The police beat us on the square'))).toEqual([])
  })

  test('where one of them denies it', () => {
    const beaten = ofKern('1', 'torture', { when: '2025-02-12' })
    const denied = ofKern('2', 'torture', { when: '2025-02-12', modality: 'denied' })
    expect(asked(beaten, denied)[0]).toContain('whether it happened: told beside denied')
  })
})
