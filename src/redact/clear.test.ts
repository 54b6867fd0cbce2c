import { describe, expect, test } from 'vitest'
import type { Policy, Report } from '../codebook/index.ts'
import { applyMasks } from './apply-masks.ts'
import { clear, stampInternal } from './clear.ts'
import { findLeaks } from './find-leaks.ts'
import { footnote, MASK, person, report, sentence } from './fixture.ts'
import { stringsOf } from './map-report.ts'

const PUBLIC: Policy = { tier: 'public', masks: [] }
const codes = (outcome: ReturnType<typeof clear>) =>
  'blockers' in outcome ? outcome.blockers.map(({ code }) => code) : []
const zarina = person('activist Zarina Dovletova', {
  entity: MASK.entity,
  name: 'Zarina Dovletova',
})
const held = [
  sentence(['On 14 June, police held ', zarina, '; Dovletova’s lawyer was turned away.']),
]

test('nothing in the way: it is cleared, and what matters only inside stays inside', () => {
  const outcome = clear(report(held), PUBLIC)
  expect(codes(outcome)).toEqual([])
  if (!('cleared' in outcome)) return
  expect(outcome.cleared.footnotes[0]).not.toHaveProperty('tier')
  expect(outcome.cleared).not.toHaveProperty('notCleared')
})

describe('what stands in the way', () => {
  test.each<[string, Report, Policy, string[]]>([
    ['a source of the house', report(held, [footnote({ tier: 'internal' })]), PUBLIC, ['tier']],
    [
      'a source whose tier nobody has set',
      report(held, [footnote({ tier: undefined })]),
      PUBLIC,
      ['tier'],
    ],
    [
      'a source for partners, in public',
      report(held, [footnote({ tier: 'partner' })]),
      PUBLIC,
      ['tier'],
    ],
    [
      'a source for partners, among partners',
      report(held, [footnote({ tier: 'partner' })]),
      { tier: 'partner', masks: [] },
      [],
    ],
    ['a draft', report([sentence(['It rained.'], { state: 'draft' })]), PUBLIC, ['draft']],
    [
      'a fact about a named person accepted in a batch',
      report([sentence([zarina, ' was held.'], { state: 'batch-accepted' })]),
      PUBLIC,
      ['batch'],
    ],
    [
      'the same with the person masked',
      report([sentence([zarina, ' was held.'], { state: 'batch-accepted' })]),
      { tier: 'public', masks: [MASK] },
      [],
    ],
    [
      'a batch about nobody',
      report([sentence(['Four people were held.'], { state: 'batch-accepted' })]),
      PUBLIC,
      [],
    ],
    [
      'a note without consent',
      report([sentence(['Four people were held.'])], [footnote({ consent: {} })]),
      PUBLIC,
      ['consent'],
    ],
    [
      'a note that may be published but not name',
      report(held, [footnote({ consent: { publish: true } })]),
      PUBLIC,
      ['consent'],
    ],
    [
      'a note that may name',
      report(held, [footnote({ consent: { publish: true, name: true } })]),
      PUBLIC,
      [],
    ],
    [
      'a note to share, among partners',
      report([sentence(['Four were held.'])], [footnote({ consent: { share: true } })]),
      { tier: 'partner', masks: [] },
      [],
    ],
    [
      'a mask that names whom it masks',
      report(held),
      { tier: 'public', masks: [{ ...MASK, as: 'the activist Dovletova' }] },
      ['leak'],
    ],
    ['what is for the house only', report(held), { tier: 'internal', masks: [] }, ['internal']],
  ])('%s', (...[, given, policy, expected]) => {
    expect(codes(clear(given, policy))).toEqual(expected)
  })

  test('every blocker says what to do', () => {
    const outcome = clear(
      report(
        [sentence([zarina, ' was held.'], { state: 'draft' })],
        [footnote({ tier: 'internal', consent: {} })],
      ),
      PUBLIC,
    )
    expect(outcome).toMatchObject({
      blockers: [
        {
          message:
            '1 source is not open to the tier “public”. Raise its tier, or leave out what rests on it.',
        },
        {
          message:
            '1 sentence rests on records that nobody has reviewed. Review them, or compose without drafts.',
        },
        {
          message:
            '1 note is cited whose source did not agree to publishing. Ask for consent, or leave out what rests on it.',
        },
        {
          message:
            '1 sentence names people on the word of a source who did not agree to naming. Mask them, or ask for consent.',
        },
      ],
    })
  })
})

describe('masks', () => {
  const masked = applyMasks(report(held), [MASK])
  test('the person goes with the words that describe her', () => {
    const [block] = masked.sections[0]?.blocks ?? []
    const text = block?.type === 'paragraph' ? block.sentences[0]?.text : []
    expect(text?.map(one => (typeof one === 'string' ? one : one.text)).join('')).toBe(
      'On 14 June, police held a woman activist; a woman activist’s lawyer was turned away.',
    )
  })
  test('titles, quotes and addresses are masked too', () => {
    expect(masked.footnotes[0]).toMatchObject({
      title: 'A woman activist held',
      url: null,
      quotes: [{ exact: '[A woman activist] was held overnight' }],
    })
    expect(masked.footnotes[0]?.quotes[0]).not.toHaveProperty('prefix')
  })
  test('no string is left that names her, nor the id of her entity', () => {
    for (const { text } of stringsOf(masked)) expect(findLeaks(text, [MASK])).toEqual([])
    expect(JSON.stringify(masked)).not.toMatch(/dovletova|zarina/i)
  })
  test('a name over the seam of two pieces does not get through', () => {
    const seam = applyMasks(report([sentence(['Here came Dovlet', 'ova alone.'])]), [MASK])
    expect(stringsOf(seam).some(({ text }) => /Dovletova/.test(text))).toBe(false)
  })
  test('participants, bystanders, witnesses and sources are masked without asking', () => {
    const seen = report([
      sentence([
        person('Omar Quist', { role: 'participant' }),
        ' marched with ',
        person('Ada Brenn', { role: 'organiser' }),
        '.',
      ]),
    ])
    const outcome = clear(seen, PUBLIC)
    const said = 'cleared' in outcome ? JSON.stringify(outcome.cleared.sections) : ''
    expect(said).toContain('A participant')
    expect(said).toContain('Ada Brenn')
    expect(said).not.toContain('Quist')
  })
})

test('a stamped report carries why', () => {
  const blockers = [{ code: 'draft' as const, message: 'One is a draft.', where: [] }]
  expect(stampInternal(report(held), blockers).notCleared).toEqual(['One is a draft.'])
})
