import { isSameContent, type Admitted, type Kind } from '../codebook/index.ts'
import { loadLexicon, rulesReader } from '../read/index.ts'
import { decisionsOfDocument, listDocuments, readingOf } from '../vault/index.ts'
import { readerName, type Desk } from './desk.ts'
import { readerWith, type KeptLexicon } from './lexicon.ts'
import { readOne } from './reading.ts'
import { importedDocuments } from './sheet-imports.ts'

/** What reading anew would do to one record. */
export type RecordChange = {
  readonly change: 'new' | 'changed' | 'gone'
  readonly record: string
  readonly kind: Kind
  readonly quote: string
  /** Whether somebody has judged it: the decision stays whatever is read. */
  readonly judged: boolean
}

/** What reading some documents with other words would change; nothing is kept of it. */
export type LexiconTrial = {
  /** How many were read. */
  readonly documents: number
  /** How many there were no readings to compare with. */
  readonly unread: number
  readonly changes: readonly {
    readonly document: string
    readonly name: string
    readonly records: readonly RecordChange[]
  }[]
  /** What `after` takes for the next documents; null at the end. */
  readonly next: number | null
}

/**
 * Reads documents that were read before with other words, and tells what would be other; null is no own words. Errors: as
 * keeping a lexicon.
 */
export async function tryLexicon(
  desk: Desk,
  lexicon: KeptLexicon | null,
  { after, limit }: { readonly after?: number | undefined; readonly limit: number },
): Promise<LexiconTrial> {
  if (lexicon) loadLexicon(lexicon.text, lexicon.name)
  const reader = lexicon ? readerWith(lexicon) : rulesReader
  const imported = await importedDocuments(desk)
  const documents = await listDocuments(desk.vault, { after, limit })
  const now = await readerName(desk)
  const changes = []
  let read = 0
  let unread = 0
  for (const { id, name } of documents) {
    if (imported.has(id)) continue
    const before = await readingOf(desk.vault, id, now)
    if (!before) {
      unread += 1
      continue
    }
    read += 1
    const { records } = await readOne(desk, reader, id)
    const told = changesBetween(before.records, records)
    if (told.length === 0) continue
    const judged = new Set((await decisionsOfDocument(desk.vault, id)).map(({ record }) => record))
    changes.push({
      document: id,
      name,
      records: told.map(one => ({ ...one, judged: judged.has(one.record) })),
    })
  }
  const last = documents.length < limit ? undefined : documents.at(-1)
  return { documents: read, unread, changes, next: last?.position ?? null }
}

type Change = Omit<RecordChange, 'judged'>

/** Records that are new, other or gone, in the order of the text. */
function changesBetween(before: readonly Admitted[], now: readonly Admitted[]): Change[] {
  const then = new Map(before.map(record => [record.id, record]))
  const found = new Set(now.map(({ id }) => id))
  const told = [
    ...now.flatMap((record): { record: Admitted; change: RecordChange['change'] }[] => {
      const old = then.get(record.id)
      if (!old) return [{ record, change: 'new' as const }]
      return isSame(old, record) ? [] : [{ record, change: 'changed' as const }]
    }),
    ...before.flatMap(record =>
      found.has(record.id) ? [] : [{ record, change: 'gone' as const }],
    ),
  ]
  return told
    .toSorted((a, b) => a.record.quote.start - b.record.quote.start)
    .map(({ change, record }) => {
      return { change, record: record.id, kind: record.kind, quote: record.quote.exact }
    })
}

/** Whether two records say the same, whichever rule found them and however sure it is. */
const isSame = (a: Admitted, b: Admitted) =>
  isSameContent({ ...a, why: '', confidence: 0 }, { ...b, why: '', confidence: 0 })
