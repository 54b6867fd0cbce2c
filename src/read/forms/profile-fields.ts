import type { Doc } from '../text/doc.ts'
import type { Span } from '../../codebook/index.ts'

/** What a field of a case sheet says of somebody. */
export type Meaning =
  | 'name'
  | 'detained'
  | 'place'
  | 'charge'
  | 'charged'
  | 'sentence'
  | 'sentenced'
  | 'court'
  | 'released'

/** "Date of arrest: 3 May 2021": a line of a case sheet. `meaning` is null where its label is none that is known. */
export type Field = {
  readonly block: number
  readonly meaning: Meaning | null
  readonly start: number
  /** Where its value stands. */
  readonly value: Span
  /** It stands in a paragraph, in which more may be told than its fields say. */
  readonly inline?: boolean
}

const LABELS: readonly (readonly [Meaning, string])[] = [
  [
    'name',
    'name, full name, first and last name, name and surname, detainee, prisoner, defendant, accused, convict, political prisoner, name of the prisoner, name of the detainee, name of the defendant',
  ],
  [
    'detained',
    'arrested, arrested on, detained, detained on, date of arrest, date of detention, date of the arrest, arrest date, detention date, date arrested, date detained, in custody since, detained since, held since, imprisoned since, in prison since, in detention since, date of imprisonment, arrest, detention',
  ],
  [
    'place',
    'place of arrest, place of detention, place of the arrest, where arrested, where detained, arrested in, detained in',
  ],
  [
    'charge',
    'charge, charges, accusation, accusations, offence, offences, offense, offenses, article, articles, criminal charges, charged with, charged under, accused of, charges brought, legal basis of the charges',
  ],
  ['charged', 'date of charge, date of the charges, charged on, date charged'],
  [
    'sentence',
    'sentence, penalty, punishment, term, prison term, verdict, sentenced to, sentence handed down, judgment, judgement',
  ],
  [
    'sentenced',
    'sentenced, sentenced on, convicted, convicted on, date of verdict, date of the verdict, date of sentence, date of sentencing, date of conviction, date of judgment, verdict date, sentencing date, date sentenced',
  ],
  ['court', 'court, tried by, sentenced by, court of first instance, trial court'],
  ['released', 'released, released on, date of release, release date, date released, freed on'],
]

const meanings: ReadonlyMap<string, Meaning> = new Map(
  LABELS.flatMap(([meaning, labels]) => labels.split(', ').map(label => [label, meaning] as const)),
)

const LINE = /^[ \t]*(\p{L}[\p{L}’'/ -]{2,40})(?:\(s\))?:[ \t]+(?=\S)/u
/** The longest block whose lines are looked at: no sheet has more in a row. */
const LONGEST = 1500

/** A row of two cells, a label and its value: "Date of arrest | 3 May 2021". */
function rowOf({ blocks, source }: Doc, block: number): Field[] {
  const [before, label, value, after] = [-1, 0, 1, 2].map(step => blocks[block + step])
  if (label?.kind !== 'cell' || value?.kind !== 'cell') return []
  const apart = (a: typeof label | undefined, b: typeof label | undefined): boolean =>
    a?.kind !== 'cell' || b?.kind !== 'cell' || source.slice(a.end, b.start).includes('\n')
  if (!apart(before, label) || apart(label, value) || !apart(value, after)) return []
  const words = source
    .slice(label.start, label.end)
    .toLowerCase()
    .replace(/(?:\(s\))?:?\s*$/, '')
  const meaning = meanings.get(words.trim()) ?? null
  return [{ block: block + 1, meaning, start: label.start, value: [value.start, value.end] }]
}

/** Where a label may begin in a paragraph, and where a value ends. */
const INLINE = /(?:^|[.;] )(\p{L}[\p{L}’'/ -]{2,40}):\s+(?=\S)/gu
const VALUE = /^(?:(?![.;]\s+\p{Lu}|[.;]$).)+/u
/** How many labels make a paragraph an entry. */
const LEAST = 2

/** "Ana Lesko, teacher. Arrested: 3 May. Sentence: three years (12 May).": the fields of an entry that a name opens. */
function inlineFields({ source }: Doc, block: number, [start, end]: Span): Field[] {
  const text = source.slice(start, end)
  const fields: Field[] = []
  for (const found of text.matchAll(INLINE)) {
    const meaning = meanings.get((found[1] ?? '').toLowerCase().trim())
    if (!meaning) continue
    const from = start + found.index + found[0].length
    const value = VALUE.exec(source.slice(from, end))?.[0] ?? ''
    const label = start + found.index + found[0].indexOf(found[1] ?? '')
    fields.push({
      block,
      meaning,
      start: label,
      value: [from, from + value.trimEnd().length],
      inline: true,
    })
  }
  const [first] = fields
  if (!first || fields.length < LEAST || first.meaning === 'name')
    return fields.length < LEAST ? [] : fields
  if (first.start === start) return []
  return [{ block, meaning: 'name', start, value: [start, first.start], inline: true }, ...fields]
}

/** The lines of a block, where each is a label and its value; none where one is not. */
export function fieldsOf(doc: Doc, block: number): Field[] {
  const { blocks, source } = doc
  const { start, end } = blocks[block] ?? { start: 0, end: 0 }
  if (end - start > LONGEST) return []
  const row = rowOf(doc, block)
  if (row.length > 0) return row
  const text = source.slice(start, end)
  if (!text.includes(':')) return []
  const fields: Field[] = []
  let at = start
  for (const line of text.split('\n')) {
    const found = LINE.exec(line)
    if (!found) return inlineFields(doc, block, [start, end])
    const label = (found[1] ?? '').toLowerCase().trim()
    const meaning = meanings.get(label) ?? null
    fields.push({
      block,
      meaning,
      start: at,
      value: [at + found[0].length, at + line.trimEnd().length],
    })
    at += line.length + 1
  }
  return fields
}
