import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Incident, Penalty } from '../codebook/index.ts'
import { happened, story, tova } from './fixture.ts'
import { docketOf, emptyBook, stepDockets, termId, type DocketRequest } from './index.ts'

const rally = { provision: 'Article 280.3', offence: 'organising an unsanctioned rally' }
const docket = (incidents: readonly Incident[], request: DocketRequest) =>
  docketOf(incidents, [], request)
const entry = (incidents: readonly Incident[], asOf: string) =>
  docket(incidents, { asOf })[0]?.defendants[0]

describe('a docket', () => {
  test.each([
    ['2025-01-06', 'detained', 1],
    ['2025-01-31', 'charged', 23],
    ['2025-03-10', 'on trial', 9],
    ['2025-05-01', 'convicted', 30],
    ['2025-07-01', 'convicted', 30],
  ])('as of %s: %s, silent for %i days', (asOf, stage, silent) =>
    expect(entry(story, asOf)).toMatchObject({ stage, silent, open: true }),
  )

  test('tells how the charges changed, and by which step', () => {
    expect(entry(story, '2025-07-01')?.charges).toMatchObject([
      { provisions: ['Article 280.3'], since: '2025-01-08' },
      { provisions: ['Article 164'], since: '2025-02-01', offence: 'incitement' },
    ])
  })

  test('holds on to a confirmed end of a term, whichever record of the verdict comes first', () => {
    const [verdict = expect.fail('no verdict')] = story.slice(5, 6)
    const [record = expect.fail('no record')] = verdict.records
    const twice = {
      ...verdict,
      records: [{ ...record, record: { ...record.record, id: 'r-later' } }, record],
    }
    const word = {
      id: 'e1',
      by: 'wren',
      at: '2025-05-01T10:00:00Z',
      subject: termId(record.record.id, 'tova brandt'),
      value: { was: '2027-01-05', on: '2027-01-02' },
      contested: [],
    }
    const [told] = docket([...story.slice(0, 5), twice], { asOf: '2026-12-30', dates: [word] })
    expect(told?.defendants[0]?.term).toMatchObject({
      id: word.subject,
      on: '2027-01-02',
      left: [3, 3],
      confirmed: { by: 'wren' },
    })
  })

  test('holds on to an end of a term that was confirmed before two people were found to be one', () => {
    const [verdict = expect.fail('no verdict')] = story.slice(5, 6)
    const [record = expect.fail('no record')] = verdict.records
    const word = {
      id: 'e1',
      by: 'wren',
      at: '2025-05-01T10:00:00Z',
      subject: termId(record.record.id, 'the id before'),
      value: { was: '2027-01-05', on: '2027-01-02' },
      contested: [],
    }
    const ends = (formerly: readonly string[]) =>
      stepDockets(emptyBook({ asOf: '2026-12-30' }), {
        incidents: story.slice(0, 6),
        dates: [word],
        nameOf: () => undefined,
        formerly: () => formerly,
      }).dockets[0]?.defendants[0]?.term?.on
    expect(ends(['the id before'])).toBe('2027-01-02')
    expect(ends([])).not.toBe('2027-01-02')
  })

  test('knows the next hearing until it is past', () => {
    expect(entry(story, '2025-03-10')?.nextHearing).toEqual({
      when: '2025-03-20',
      incident: 'hearing',
    })
    expect(entry(story, '2025-03-21')?.nextHearing).toBeUndefined()
  })

  test('a case that is over is not open', () => {
    const released = [...story, happened('release', '2025-09-01', tova)]
    expect(entry(released, '2025-10-01')).toMatchObject({
      stage: 'released',
      open: false,
      term: undefined,
    })
  })

  test('a hearing stands in the case that its document tells of, and in none that was tried to an end', () => {
    const fined = happened('conviction', '2025-01-04', { ...tova, ...rally, document: 'd0' })
    const charged = happened('charge', '2025-02-01', { ...tova, offence: 'arson', document: 'd2' })
    const hearing = happened('trial', '2025-06-01', {
      ...tova,
      modality: 'planned',
      document: 'd2',
    })
    const held = happened('detention', null, { ...tova, document: 'd3' })
    const dockets = docket([fined, charged, hearing, held], { asOf: '2025-05-01' })
    expect(
      dockets.map(({ case: one, defendants }) => [
        one.incidents[0],
        defendants[0]?.nextHearing?.when,
      ]),
    ).toEqual([
      [charged.id, '2025-06-01'],
      [fined.id, undefined],
      [held.id, undefined],
    ])
  })
  test('a charge told in words and then by its article did not change', () => {
    const told = [
      happened('charge', '2025-01-08', { ...tova, offence: 'inciting discord over a rally' }),
      happened('conviction', '2025-03-01', {
        ...tova,
        offence: 'inciting discord',
        provision: 'Article 174',
      }),
    ]
    expect(entry(told, '2025-07-01')?.charges).toMatchObject([
      {
        provisions: ['Article 174'],
        offence: 'inciting discord over a rally',
        since: '2025-01-08',
      },
    ])
  })
  test('who is let go while charged still faces the charges, and who is tried no longer does', () => {
    const bailed = [...story.slice(0, 2), happened('release', '2025-01-20', tova)]
    expect(entry(bailed, '2025-01-31')).toMatchObject({
      stage: 'released',
      open: true,
      facingCharges: true,
      silent: 11,
    })
    expect(entry(story, '2025-07-01')).toMatchObject({ facingCharges: false, open: true })
  })

  test('on no day tells of what came later', () => {
    const days = fc
      .integer({ min: 0, max: 300 })
      .map(n => new Date(Date.UTC(2025, 0, 1 + n)).toISOString().slice(0, 10))
    fc.assert(
      fc.property(days, asOf => {
        for (const { case: one, defendants } of docket(story, { asOf })) {
          for (const id of one.incidents)
            expect((story.find(step => step.id === id)?.value.when ?? '') <= asOf).toBe(true)
          for (const { since, silent } of defendants) {
            expect((since ?? '') <= asOf).toBe(true)
            expect(silent).toBeGreaterThanOrEqual(0)
          }
        }
      }),
    )
  })
})

describe('a term', () => {
  const verdict = (penalty: Penalty, before: readonly Incident[] = []) =>
    entry(
      [...before, happened('conviction', '2025-01-31', { ...tova, penalty: [penalty] })],
      '2025-02-10',
    )?.term

  test.each<[string, Penalty, readonly Incident[], string, readonly [string, string]]>([
    [
      'years',
      { type: 'prison', amount: 2, unit: 'years' },
      [],
      '2025-01-31',
      ['2027-01-31', '2027-01-31'],
    ],
    [
      'a month',
      { type: 'prison', amount: 1, unit: 'months' },
      [],
      '2025-01-31',
      ['2025-02-28', '2025-02-28'],
    ],
    [
      'days',
      { type: 'detention', amount: 15, unit: 'days' },
      [],
      '2025-01-31',
      ['2025-02-15', '2025-02-15'],
    ],
    [
      'hours',
      { type: 'detention', amount: 48, unit: 'hours' },
      [],
      '2025-01-31',
      ['2025-02-02', '2025-02-02'],
    ],
    [
      'half years',
      { type: 'prison', amount: 1.5, unit: 'years' },
      [],
      '2025-01-31',
      ['2026-07-31', '2026-07-31'],
    ],
    [
      'a range',
      { type: 'prison', amount: [5, 7], unit: 'years' },
      [],
      '2025-01-31',
      ['2030-01-31', '2032-01-31'],
    ],
    [
      'from an arrest',
      { type: 'prison', amount: 1, unit: 'years' },
      [happened('detention', '2024-11-10', tova)],
      '2024-11-10',
      ['2025-11-10', '2025-11-10'],
    ],
    [
      'restriction of freedom, which is served at home',
      { type: 'restriction', amount: 1, unit: 'years' },
      [happened('detention', '2024-11-10', tova)],
      '2025-01-31',
      ['2026-01-31', '2026-01-31'],
    ],
  ])('in %s', (...[, penalty, before, from, until]) =>
    expect(verdict(penalty, before)).toMatchObject({ from, until }),
  )

  test.each<[string, Penalty]>([
    ['a fine', { type: 'fine', amount: 100, unit: 'KZT' }],
    ['life', { type: 'life' }],
    ['prison of unknown length', { type: 'prison' }],
  ])('none in %s', (_, penalty) => expect(verdict(penalty)).toBeUndefined())

  test('a release in between starts it anew, and the last verdict counts', () => {
    const term = entry(story, '2025-07-01')?.term
    expect(term).toMatchObject({ from: '2025-01-05', until: ['2026-07-05', '2026-07-05'] })
    expect(term?.assumption).toContain('counted from the detention on 2025-01-05; served in full')
    expect(entry(story, '2026-07-01')?.term?.left).toEqual([4, 4])
    expect(entry(story, '2026-08-01')?.term?.left).toEqual([0, 0])
    const bailed = [
      story[0] as Incident,
      happened('release', '2025-01-20', tova),
      happened('conviction', '2025-04-01', {
        ...tova,
        penalty: [{ type: 'prison', amount: 1, unit: 'years' }],
      }),
    ]
    expect(entry(bailed, '2025-05-01')?.term).toMatchObject({ from: '2025-04-01' })
  })
})

test('of who has died nothing is waited for, from the day of the death on', () => {
  const held = happened('detention', '2025-01-05', tova)
  const charged = happened('charge', '2025-01-07', tova)
  const death = happened('death', '2025-02-01', { ...tova, id: 'death' })
  const denied = { ...death, id: 'denied', value: { ...death.value, modality: 'denied' as const } }
  const all = [held, charged, death]
  expect(entry(all, '2025-01-20')).toMatchObject({ open: true, died: undefined })
  expect(entry(all, '2025-03-01')).toMatchObject({
    stage: 'charged',
    open: false,
    facingCharges: false,
    died: { when: '2025-02-01', incident: death.id },
  })
  expect(entry([held, charged, denied], '2025-03-01')).toMatchObject({ died: undefined })
})

describe('a case that ended in a fine', () => {
  const fined = happened('conviction', '2025-01-12', {
    ...tova,
    penalty: [{ type: 'fine', amount: 100, unit: 'KZT' }],
  })
  const appealed = (outcome: string) => happened('appeal', '2025-02-01', { ...tova, outcome })
  test.each([
    ['soon after', [fined], '2025-02-20', true],
    ['long after', [fined], '2025-04-20', false],
    ['once it was upheld', [fined, appealed('upheld')], '2025-02-03', false],
    ['while an appeal is heard', [fined, appealed('accepted')], '2025-06-03', true],
    ['and was charged again', [fined, happened('charge', '2025-02-01', tova)], '2025-06-03', true],
  ])('%s', (...[, incidents, asOf, open]) =>
    expect(docket(incidents, { asOf }).some(({ defendants }) => defendants[0]?.open)).toBe(open),
  )
})

describe('a case that ended in an arrest of some days', () => {
  const arrested = (amount?: number) =>
    happened('conviction', '2025-01-12', {
      ...tova,
      penalty: [{ type: 'detention', ...(amount !== undefined && { amount, unit: 'days' }) }],
    })
  const upheld = happened('appeal', '2025-01-14', { ...tova, outcome: 'upheld' })
  test.each([
    // The time in which somebody may appeal runs from the ruling, not from the end of the arrest.
    ['is served, and may be appealed against', [arrested(15)], '2025-03-01', true],
    ['is served, and was long ago', [arrested(15)], '2025-03-20', false],
    ['was upheld, and goes on', [arrested(15), upheld], '2025-01-20', true],
    ['was upheld and served', [arrested(15), upheld], '2025-02-03', false],
    ['is longer than anybody may appeal', [arrested(90)], '2025-04-01', true],
    ['is told without its length', [arrested()], '2026-04-01', true],
  ])('%s', (...[, incidents, asOf, open]) =>
    expect(docket(incidents, { asOf }).some(({ defendants }) => defendants[0]?.open)).toBe(open),
  )
})
