import type {
  Footnote,
  Incident,
  Quote,
  ReportBlock,
  Section,
  Sentence,
} from '../codebook/index.ts'
import type { Sources } from './source.ts'
import { words, type Words } from './words.ts'

/** Where the footnotes of an update stand while its sentences are numbered: local to one numbering, so it may grow. */
type Book = {
  readonly numbers: Map<string, number>
  readonly notes: Footnote[]
}

/** Gives every factual sentence its footnotes, in the order given; the same words of a source keep their number. */
export function numberFootnotes(
  sections: readonly Section[],
  sources: Sources,
): { readonly sections: Section[]; readonly footnotes: readonly Footnote[] } {
  const book: Book = { numbers: new Map(), notes: [] }
  const sentence = (one: Sentence): Sentence =>
    one.authored ? one : { ...one, footnotes: cite(book, one, sources) }
  const section = (one: Section): Section => ({
    ...one,
    blocks: one.blocks.map(block => mapBlock(block, sentence)),
    sections: one.sections.map(section),
  })
  const numbered = sections.map(section)
  return { sections: markTwins(numbered, book, sources), footnotes: book.notes }
}

/** "(may be the same as [7])" where an incident is told first that may be told again elsewhere. */
function markTwins(sections: readonly Section[], book: Book, sources: Sources): Section[] {
  const marked = new Set<string>()
  const noteOf = (id: string) =>
    sources.incidents
      .get(id)
      ?.records.flatMap(({ documentId }) => book.numbers.get(`${documentId} ${id}`) ?? [])[0]
  const sentence = (one: Sentence): Sentence => {
    // A sentence about many incidents is a count.
    if (one.authored || one.incidents.length > 2) return one
    const fresh = one.incidents.filter(id => !marked.has(id))
    for (const id of fresh) marked.add(id)
    const others = fresh.flatMap(id => sources.twins.get(id) ?? []).flatMap(id => noteOf(id) ?? [])
    const numbers = [...new Set(others)].filter(number => !one.footnotes.includes(number))
    if (numbers.length === 0) return one
    const remark = `(may be the same as ${numbers.map(number => `[${number}]`).join(' and ')}).`
    return { ...one, text: withRemark(one.text, remark) }
  }
  const section = (one: Section): Section => ({
    ...one,
    blocks: one.blocks.map(block => (block.type === 'table' ? block : mapBlock(block, sentence))),
    sections: one.sections.map(section),
  })
  return sections.map(section)
}

function withRemark(text: Words, remark: string): Words {
  const last = text.at(-1)
  return typeof last === 'string'
    ? words(...text.slice(0, -1), last.replace(/\.$/, ''), remark)
    : words(...text, remark)
}

/** A block with each of its sentences changed. */
export function mapBlock(
  block: ReportBlock,
  change: (sentence: Sentence) => Sentence,
): ReportBlock {
  if (block.type === 'paragraph') return { ...block, sentences: block.sentences.map(change) }
  if (block.type === 'list') return { ...block, items: block.items.map(item => item.map(change)) }
  return { ...block, rows: block.rows.map(row => row.map(change)) }
}

/** One footnote a document for what a sentence cites first; what was cited before is referred to again. */
function cite(book: Book, sentence: Sentence, sources: Sources): number[] {
  const found = new Set<number>()
  const fresh = new Map<string, Incident[]>()
  for (const id of sentence.incidents) {
    const incident = sources.incidents.get(id)
    if (!incident) continue
    for (const document of new Set(incident.records.map(({ documentId }) => documentId))) {
      const number = book.numbers.get(`${document} ${id}`)
      if (number === undefined) fresh.set(document, [...(fresh.get(document) ?? []), incident])
      else found.add(number)
    }
  }
  for (const [document, incidents] of fresh) {
    const number = book.notes.length + 1
    book.notes.push(footnote({ number, document, incidents }, sources))
    for (const { id } of incidents) book.numbers.set(`${document} ${id}`, number)
    found.add(number)
  }
  return [...found].toSorted((a, b) => a - b)
}

type Cited = {
  readonly number: number
  readonly document: string
  readonly incidents: readonly Incident[]
}

function footnote({ number, document: id, incidents }: Cited, sources: Sources): Footnote {
  const records = incidents
    .flatMap(incident => incident.records)
    .filter(({ documentId }) => documentId === id)
    .map(({ record }) => record)
  const document = sources.documents.get(id)
  const note = document?.note ?? null
  return {
    number,
    document: id,
    records: [...new Set(records.map(record => record.id))],
    source: note
      ? 'source on file'
      : (document?.source ?? hostOf(document?.url) ?? 'source not named'),
    // A note's title may tell who its source is.
    title: note ? null : (document?.title ?? null),
    published: note ? note.taken : (document?.published ?? null),
    url: note ? null : (document?.url ?? null),
    quotes: quotesOf(records.flatMap(record => record.anchors)),
    tier: document?.tier ?? 'internal',
    ...(note ? { consent: note.consent } : {}),
  }
}

function quotesOf(anchors: readonly Quote[]): Quote[] {
  const byPlace = new Map(anchors.map(anchor => [`${anchor.start}-${anchor.end}`, anchor]))
  return [...byPlace.values()].toSorted((a, b) => a.start - b.start)
}

/** The host of an address, without www; null where it is none. */
export function hostOf(url: string | null | undefined): string | null {
  const host = url ? /^https?:\/\/(?:www\.)?([^/:?#]+)/i.exec(url)?.[1] : undefined
  return host ?? null
}
