import { rmSync, writeFileSync } from 'node:fs'
import {
  writingReason,
  TIERS,
  VigilError,
  type SourceDocument,
  type Tier,
} from '../codebook/index.ts'
import { OWN_MAPPING, ownTable, type OwnRow } from '../read/index.ts'
import {
  commit,
  documentById,
  exportPlain,
  findDocument,
  listTiers,
  tierOf,
  withdrawnFrom,
  type Act,
  type Brought,
} from '../vault/index.ts'
import { who, type Desk } from './desk.ts'
import { recordsOf, reviewPictureOf } from './picture.ts'
import { importedRows } from './sheet-imports.ts'
import { refuseWithdrawn } from './withdrawn.ts'

/** Writes contents up to a tier to a plain SQLite file, which the journal says was done. */
export async function exportSqlite(
  desk: Desk,
  path: string,
  { tier, documents }: { readonly tier: Tier; readonly documents: readonly string[] },
): Promise<Brought> {
  const ids = await Promise.all(documents.map(one => findDocument(desk.vault, one)))
  await refuseWithdrawn(desk, ids, tier)
  return exportPlain(desk.vault, path, {
    tier,
    documents: ids.length > 0 ? ids : undefined,
    who: who(desk),
  })
}

export type RecordsWish = {
  readonly tier: Tier
  readonly documents: readonly string[]
  /** Unreviewed records too. */
  readonly drafts: boolean
}

/** Records as a CSV file. */
export type RecordSheet = { readonly csv: string; readonly records: number }

/**
 * Writes the records of documents up to a tier to a CSV file that `vigil sheet import --map vigil` takes in again
 * unchanged; the journal says so. Gives how many. Errors: `vault-exists`, `nothing-to-do`.
 */
export async function exportRecords(desk: Desk, path: string, wish: RecordsWish): Promise<number> {
  const { csv, records, act } = await recordSheet(desk, wish)
  writeNew(path, csv)
  try {
    await commit(desk.vault, [act], who(desk))
  } catch (error) {
    rmSync(path)
    throw error
  }
  return records
}

/** Gives the same file to whoever keeps it, once the journal says so. Errors: `nothing-to-do`. */
export async function handOutRecords(desk: Desk, wish: RecordsWish): Promise<RecordSheet> {
  const { csv, records, act } = await recordSheet(desk, wish)
  await commit(desk.vault, [act], who(desk))
  return { csv, records }
}

async function recordSheet(desk: Desk, wish: RecordsWish): Promise<RecordSheet & { act: Act }> {
  const rows = await ownRows(desk, wish)
  if (rows.length === 0)
    throw new VigilError(
      'nothing-to-do',
      `No record up to the tier ${wish.tier} ${wish.drafts ? 'is there' : 'was accepted yet, and unreviewed ones were not asked for'}: nothing was written.`,
    )
  const documents = wish.documents.length > 0 ? [...new Set(rows.map(one => one.document))] : null
  return {
    csv: printCsv(ownTable(rows.map(({ row }) => row))),
    records: rows.length,
    act: { act: 'export', content: { format: 'csv', tier: wish.tier, documents } },
  }
}

const isUpTo = (tier: Tier, most: Tier) => TIERS.indexOf(tier) <= TIERS.indexOf(most)

async function ownRows(desk: Desk, { tier, documents, drafts }: RecordsWish) {
  const picture = await reviewPictureOf(desk)
  const asked = await Promise.all(documents.map(one => findDocument(desk.vault, one)))
  await refuseWithdrawn(desk, asked, tier)
  const ids = asked.length > 0 ? asked : [...picture.documents.keys()]
  const withdrawn = await withdrawnFrom(desk.vault, tier)
  const held = new Set(
    (await listTiers(desk.vault))
      .filter(one => one.of === 'record' && !isUpTo(one.tier, tier))
      .map(one => one.subject),
  )
  const references = await ownReferences(desk)
  const rows: { document: string; row: OwnRow }[] = []
  for (const id of ids.filter(each => !withdrawn.has(each))) {
    const document = await documentById(desk.vault, id)
    if (!document || !isUpTo(await tierOf(desk.vault, 'document', id), tier)) continue
    for (const { record, state } of recordsOf(picture, id)) {
      if (state === 'refused' || (state === 'draft' && !drafts)) continue
      if (held.has(record.id)) continue
      const reference = references.get(record.id) ?? record.id
      rows.push({
        document: id,
        row: { ...ownRow(document, record), reference, isReviewed: state !== 'draft' },
      })
    }
  }
  return rows.toSorted((a, b) => (a.row.reference < b.row.reference ? -1 : 1))
}

/**
 * By record, the reference under which another vault wrote it. References of a monitor's own sheets are none: two sheets
 * may both begin with 1.
 */
async function ownReferences(desk: Desk): Promise<ReadonlyMap<string, string>> {
  const imported = (await importedRows(desk)).get(OWN_MAPPING) ?? []
  return new Map([...imported].map(([key, { record }]) => [record.id, key]))
}

/** A record that came from a sheet keeps the source and the words that stood there. */
function ownRow(
  document: SourceDocument,
  record: OwnRow['record'],
): Pick<OwnRow, 'record' | 'source' | 'published' | 'words'> {
  const kept = (name: string) => {
    const [span] = record.spans[name] ?? []
    return span && document.text.slice(...span)
  }
  return {
    record,
    source: kept('source') ?? document.url ?? document.source ?? document.name,
    published: kept('published') ?? document.published ?? '',
    words: kept('words') ?? record.quote.exact,
  }
}

function writeNew(path: string, text: string): void {
  try {
    writeFileSync(path, text, { flag: 'wx', mode: 0o600 })
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'EEXIST')
      throw new VigilError('vault-exists', `${path} is there already. Choose another name.`)
    throw new VigilError(
      'usage',
      `${path} cannot be written: ${writingReason(error)}. Choose another place.`,
    )
  }
}

/** Rows as a CSV file that spreadsheet programs open as UTF-8. */
export const printCsv = (rows: readonly (readonly string[])[]): string =>
  `\ufeff${rows.map(row => row.map(csvCell).join(',')).join('\r\n')}\r\n`

const csvCell = (text: string) =>
  /[",\r\n;\t]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text
