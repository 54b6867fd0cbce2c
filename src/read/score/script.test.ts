import { execFileSync } from 'node:child_process'
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import * as fc from 'fast-check'
import { afterAll, describe, expect, test } from 'vitest'
import {
  printScore,
  scoreReading,
  type Prediction,
  type Score,
  type ScoredDocument,
} from './score.ts'

const SCRIPT = resolve('../shared/score.mjs')
const CORPUS = resolve('../shared/corpus')
const present = existsSync(SCRIPT) && existsSync(CORPUS)

const perfect = ({ annotation, text: words }: ScoredDocument): Prediction[] =>
  annotation.records.map(({ anchors, id, kind, ...slots }) => {
    const exact = anchors[0] ?? ''
    const start = words.indexOf(exact)
    const quote = { exact, start, end: start + exact.length }
    return {
      ...slots,
      id: `read-${id}`,
      kind,
      document: annotation.document,
      quote,
      why: 'made up',
      confidence: 0.75,
    }
  })

const shared = (): ScoredDocument[] =>
  readdirSync(join(CORPUS, 'gold'))
    .filter(file => file.endsWith('.json') && file !== 'entities.json')
    .sort()
    .map(file => {
      const annotation = JSON.parse(readFileSync(join(CORPUS, 'gold', file), 'utf8'))
      return { file, annotation, text: readFileSync(join(CORPUS, annotation.document), 'utf8') }
    })

const slot = fc.constantFrom(
  'when',
  'where',
  'actor',
  'target',
  'count',
  'modality',
  'penalty',
  'offence',
  'provision',
  'status',
  'outcome',
  'size',
  'value',
  'unit',
  'grounds',
)
const value = fc.oneof(
  fc.constantFrom(
    null,
    undefined,
    '2026-05',
    'asserted',
    'alleged',
    12,
    [12, 12],
    [null, 20],
    'Police',
    ['police', 'the Police'],
    ['Sorn'],
    [{ name: 'Ilva Sorn' }],
    [],
  ),
  fc.array(
    fc.record(
      {
        type: fc.constantFrom('prison', 'fine'),
        amount: fc.constantFrom(1, [1, 1], 1.5, [1, 4]),
        unit: fc.constantFrom('years', 'months', 'days', 'EUR'),
      },
      { requiredKeys: ['type'] },
    ),
    { maxLength: 3 },
  ),
)
const mutation = fc.oneof(
  fc.record({ do: fc.constant('drop' as const), at: fc.nat() }),
  fc.record({ do: fc.constant('twice' as const), at: fc.nat() }),
  fc.record({
    do: fc.constant('move' as const),
    at: fc.nat(),
    by: fc.integer({ min: -200, max: 400 }),
    length: fc.integer({ min: 1, max: 500 }),
  }),
  fc.record({ do: fc.constant('forge' as const), at: fc.nat() }),
  fc.record({ do: fc.constant('change' as const), at: fc.nat(), slot, value }),
  fc.record({
    do: fc.constant('kind' as const),
    at: fc.nat(),
    kind: fc.constantFrom('detention', 'conviction', 'figure', 'search'),
  }),
)
type Mutation = typeof mutation extends fc.Arbitrary<infer M> ? M : never

function mutate(
  records: readonly Prediction[],
  step: Mutation,
  texts: ReadonlyMap<string, string>,
): readonly Prediction[] {
  const at = records.length > 0 ? step.at % records.length : 0
  const record = records[at]
  if (!record) return records
  const changed = (change: Partial<Prediction>) =>
    records.map((other, i) => (i === at ? { ...other, ...change } : other))
  if (step.do === 'drop') return records.filter((_, i) => i !== at)
  if (step.do === 'twice') return [...records, { ...record, id: `${record.id}-again` }]
  if (step.do === 'kind') return changed({ kind: step.kind })
  if (step.do === 'change') return changed({ [step.slot]: step.value })
  const quote = record.quote ?? { exact: '', start: 0, end: 0 }
  if (step.do === 'forge') return changed({ quote: { ...quote, exact: `${quote.exact}!` } })
  const words = texts.get(record.document) ?? ''
  const start = Math.max(0, quote.start + step.by)
  const exact = words.slice(start, start + step.length)
  return changed({ quote: { exact, start, end: start + exact.length } })
}

/** What the script prints too. */
const figures = (score: Score) =>
  Object.fromEntries(
    Object.entries(score).filter(
      ([name]) => !['extra', 'bands', 'misses', 'ledger'].includes(name),
    ),
  )

describe.skipIf(!present)('equal to the script (skipped where ../shared is missing)', () => {
  const folder = mkdtempSync(join(tmpdir(), 'vigil-score-'))
  afterAll(() => rmSync(folder, { recursive: true, force: true }))

  function script(docs: string, reading: readonly Prediction[], ...flags: string[]): string {
    const file = join(folder, 'reading.ndjson')
    writeFileSync(file, reading.map(record => JSON.stringify(record)).join('\n'))
    const args = [SCRIPT, '--gold', join(docs, 'gold'), '--docs', docs, file, ...flags]
    return execFileSync(process.execPath, args, { encoding: 'utf8', maxBuffer: 1 << 26 })
  }
  function expectEqual(
    docs: string,
    documents: readonly ScoredDocument[],
    reading: readonly Prediction[],
  ) {
    const parsed = reading.map(record => JSON.parse(JSON.stringify(record)))
    const score = scoreReading(documents, parsed)
    expect(JSON.stringify(figures(score), null, 2) + '\n').toBe(script(docs, reading, '--json'))
    return score
  }
  const afterSteps = (documents: readonly ScoredDocument[], steps: readonly Mutation[]) => {
    const texts = new Map(documents.map(each => [each.annotation.document, each.text]))
    return steps.reduce(
      (so, step) => mutate(so, step, texts),
      documents.flatMap(perfect) as readonly Prediction[],
    )
  }

  test.each([
    ['perfect', (records: Prediction[]) => records],
    ['empty', () => []],
    ['backwards', (records: Prediction[]) => records.toReversed()],
    ['every third', (records: Prediction[]) => records.filter((_, i) => i % 3 === 0)],
    ['everything twice', (records: Prediction[]) => [...records, ...records]],
    [
      'slots of the next record',
      (records: Prediction[]) =>
        records.map((record, i) => ({
          ...records[(i + 1) % records.length]!,
          kind: record.kind,
          document: record.document,
          quote: record.quote,
        })),
    ],
  ])('on all annotated documents: %s', (_, change) => {
    const documents = shared()
    const reading = change(documents.flatMap(perfect))
    const score = expectEqual(CORPUS, documents, reading)
    const printed = script(CORPUS, reading, '--misses')
    expect(printScore(score, { misses: true }).startsWith(printed)).toBe(true)
  })

  test('on readings told again at a second anchor', () => {
    const documents = shared()
    const again = documents.flatMap(each =>
      perfect({
        ...each,
        annotation: {
          ...each.annotation,
          records: each.annotation.records
            .filter(r => r.anchors.length > 1)
            .map(r => ({ ...r, anchors: r.anchors.slice(1) })),
        },
      }),
    )
    const score = expectEqual(CORPUS, documents, [...documents.flatMap(perfect), ...again])
    expect(score.repeated).toBeGreaterThan(0)
  })

  test('on mutated readings of one document', () => {
    const documents = shared()
    const one = fc.constantFrom(...documents.slice(0, 12))
    const steps = fc.array(mutation, { minLength: 1, maxLength: 12 })
    mkdirSync(join(folder, 'gold'))
    fc.assert(
      fc.property(one, steps, (document, taken) => {
        writeFileSync(join(folder, 'gold', 'one.json'), JSON.stringify(document.annotation))
        writeFileSync(join(folder, document.annotation.document), document.text)
        expectEqual(folder, [document], afterSteps([document], taken))
      }),
      { numRuns: 40, seed: 7 },
    )
  })

  test('on mutated readings of all annotated documents', () => {
    const documents = shared()
    fc.assert(
      fc.property(fc.array(mutation, { minLength: 100, maxLength: 400, size: 'max' }), steps => {
        expectEqual(CORPUS, documents, afterSteps(documents, steps))
      }),
      { numRuns: 8, seed: 11 },
    )
  })
})
