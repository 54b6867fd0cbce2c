import { expect, test } from 'vitest'
import { docketOf } from './docket-book.ts'
import { happened } from './fixture.ts'
import { isSameLaw, lawsOf, provisionsUsed } from './laws.ts'

const law = (when: string | null, step: string, told: { name?: string; quote?: string } = {}) =>
  happened('law', when, {
    target: [told.name ?? 'Law on Foreign Support'],
    step,
    id: `${when}-${step}`,
    ...(told.quote !== undefined && { quote: told.quote }),
  })

test.each([
  ['Law on Foreign Support', 'foreign support bill', true],
  ['the draft Law on Foreign Support', 'bill on foreign support', true],
  ['a draft law on assemblies', 'draft law on assemblies', true],
  ['Law on Foreign Support', 'Law on Peaceful Assemblies', false],
  ['Law on Assemblies', 'amendments to the Law on Assemblies', false],
  ['Law No. 54-FZ', 'Federal Law 54-FZ', true],
  ['Law No. 54-FZ', 'Law No. 65-FZ', false],
  ['the law', 'the bill', false],
])('%s and %s: one law is %s', (a, b, same) => {
  expect(isSameLaw(a, b)).toBe(same)
  expect(isSameLaw(b, a)).toBe(same)
})

test('one law is told through its steps, under all its names', () => {
  const found = lawsOf([
    law('2026-04-02', 'signed'),
    law('2026-01-10', 'proposed', { quote: 'The bill was registered in parliament.' }),
    law('2026-02-01', 'debated', {
      quote: 'passed in the first reading',
      name: 'foreign support bill',
    }),
    law('2026-03-01', 'adopted'),
    law('2026-09-01', 'rejected', { quote: 'The court found it unconstitutional.' }),
    law('2026-02-03', 'rejected', { name: 'Assemblies Act' }),
  ])
  expect(found.map(({ name, steps }) => [name, steps.map(({ step }) => step)])).toEqual([
    ['Assemblies Act', ['rejected']],
    ['Law on Foreign Support', ['registered', 'first reading', 'adopted', 'signed', 'struck down']],
  ])
})

test('what is denied or names no law is no step', () =>
  expect(
    lawsOf([
      happened('law', '2026-01-01', { step: 'adopted' }),
      happened('law', '2026-01-01', { target: ['Law on X'], modality: 'denied' }),
    ]),
  ).toEqual([]))

const prison = [{ type: 'prison' as const, amount: 2, unit: 'years' as const }]

test('a provision tells how often it was used, against whom, with what result', () => {
  const incidents = [
    happened('charge', '2026-01-01', {
      target: ['Ana Dorel'],
      provision: 'Article 174',
      track: 'criminal',
    }),
    happened('conviction', '2026-02-01', {
      target: ['Ana Dorel'],
      provision: 'Article 174, part 2, of the Criminal Code',
      penalty: prison,
    }),
    happened('charge', '2026-01-05', {
      target: ['Ivo Kern'],
      provision: ['Article 174 of the Criminal Code'],
      track: 'criminal',
    }),
    happened('charge', '2026-01-06', {
      target: ['three activists'],
      provision: 'Article 174',
      track: 'criminal',
      id: 'three',
    }),
    happened('conviction', '2026-01-07', {
      target: ['Ivo Kern'],
      provision: 'Article 174',
      track: 'administrative',
      id: 'fine',
    }),
  ]
  const [most, other] = provisionsUsed(incidents, docketOf(incidents, [], { asOf: '2026-03-01' }))
  expect(most).toMatchObject({
    provision: 'Article 174, part 2, of the Criminal Code',
    uses: [
      { name: 'Ana Dorel', stage: 'convicted', penalty: prison },
      { name: 'Ivo Kern', stage: 'charged', penalty: [] },
    ],
    unnamed: ['three'],
  })
  expect(other).toMatchObject({ uses: [{ name: 'Ivo Kern', stage: 'convicted' }], unnamed: [] })
})

test('an article whose charge was changed has no verdict', () => {
  const step = (kind: 'charge' | 'conviction', when: string, provision: string) =>
    happened(kind, when, {
      id: `${kind}-${when}`,
      target: ['Ana Dorel'],
      provision,
      document: kind + when,
      quote: 'the charge was reclassified',
      ...(kind === 'conviction' && { penalty: prison }),
    })
  const incidents = [
    step('charge', '2026-01-01', 'Article 274'),
    step('charge', '2026-02-01', 'Article 174'),
    step('conviction', '2026-03-01', 'Article 174'),
  ]
  const used = provisionsUsed(incidents, docketOf(incidents, [], { asOf: '2026-04-01' }))
  expect(used).toMatchObject([
    { provision: 'Article 174', uses: [{ stage: 'convicted', penalty: prison }] },
    {
      provision: 'Article 274',
      uses: [{ stage: 'charged', penalty: [], became: ['Article 174'] }],
    },
  ])
})

test('an article of one country stands once, though one who cites it tells no country', () => {
  const charged = (person: string, country?: string) =>
    happened('charge', '2026-01-01', {
      id: person,
      target: [person],
      provision: 'Article 174 of the Criminal Code',
      ...(country && { country }),
    })
  const used = (incidents: readonly ReturnType<typeof charged>[]) =>
    provisionsUsed(incidents, docketOf(incidents, [], { asOf: '2026-03-01' })).map(
      ({ country, uses }) => [country, uses.map(({ name }) => name).toSorted()],
    )
  const [ana, ivo, tova] = [
    charged('Ana Dorel', 'KZ'),
    charged('Ivo Kern'),
    charged('Tova Lind', 'KG'),
  ]
  expect(used([ivo, ana])).toEqual([['KZ', ['Ana Dorel', 'Ivo Kern']]])
  expect(used([ana, tova, ivo])).toHaveLength(3)
})

test('of two readings told in one breath the step is the one that its date stands behind', () => {
  const quote =
    'adopted the bill in the first reading on 28 April and in the second reading on 27 May'
  const step = (when: string, day: string) => {
    const debated = happened('law', when, {
      target: ['Bill on Assemblies'],
      step: 'debated',
      quote,
    })
    const at = quote.indexOf(day)
    const spans = { when: [[at, at + day.length] as const] }
    const [first = expect.fail('no record')] = debated.records
    return { ...debated, records: [{ ...first, record: { ...first.record, spans } }] }
  }
  const [told] = lawsOf([step('2025-04-28', '28 April'), step('2025-05-27', '27 May')])
  expect(told?.steps.map(one => one.step)).toEqual(['first reading', 'second reading'])
})

test('a reading told in one sentence with the adoption is a step of its own', () => {
  const quote = 'It passed its first reading on 16 May and was adopted on 6 June'
  const at = (words: string) => quote.indexOf(words)
  const told = (when: string, step: string, words: string) =>
    happened('law', when, {
      target: ['Gatherings bill'],
      id: step,
      step,
      quote,
      spans: { when: [[at(words), at(words) + words.length]] },
    })
  const [found] = lawsOf([
    told('2026-05-16', 'debated', '16 May'),
    told('2026-06-06', 'adopted', '6 June'),
  ])
  expect(found?.steps.map(({ step }) => step)).toEqual(['first reading', 'adopted'])
})

test('what no word tells from other laws comes after those that are named', () => {
  const step = (target: string, when: string) =>
    happened('law', when, { id: target, target: [target], step: 'adopted' })
  const told = [
    step('A similar draft', '2024-01-05'),
    step('Press Law', '2025-03-01'),
    step('a decree', '2025-02-01'),
  ]
  expect(lawsOf(told).map(({ name }) => name)).toEqual(['Press Law', 'A similar draft', 'a decree'])
})

test('a law that no word tells from others goes on in what one document tells', () => {
  const step = (name: string, when: string, document: string) =>
    happened('law', when, { target: [{ name: 'the amendments' }], step: name, document })
  const adopted = step('adopted', '2025-02-06', 'd1')
  expect(lawsOf([adopted, step('signed', '2025-02-09', 'd1')])).toHaveLength(1)
  expect(lawsOf([adopted, step('signed', '2025-02-09', 'd2')])).toHaveLength(2)
  expect(lawsOf([adopted, step('adopted', '2025-02-09', 'd1')])).toHaveLength(2)
})
