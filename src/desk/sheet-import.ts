import { stableId, VigilError, type Judgement, type SourceDocument } from '../codebook/index.ts'
import { printRanges, rangesHold, type ComparedRow } from '../read/index.ts'
import { addDocuments, commit, decisionsOfDocument, type Act } from '../vault/index.ts'
import type { Compared } from './compared-sheet.ts'
import { asJson } from './as-json.ts'
import { who, type Desk } from './desk.ts'
import { forgetPicture, reviewPictureOf } from './picture.ts'
import { IMPORT, importedRows, listImports, type SheetImport } from './sheet-imports.ts'
import { compareSheet, countsOf, sheetNamed, type NamedSheet } from './sheet-preview.ts'

export type ImportRequest = {
  readonly sheet: NamedSheet
  readonly map: string
  readonly choice?: RowChoice | undefined
}

/** Which rows are taken of those that could be, each as "2-40,45". */
export type RowChoice = {
  /** Only these; all that are new or changed where nothing is said. */
  readonly only?: string | undefined
  /** All but these. */
  readonly without?: string | undefined
  /** Rows in conflict, which are taken only where they are named. */
  readonly conflicts?: string | undefined
}

/** What was imported, and what was left. */
export type Imported = {
  readonly import: SheetImport
  readonly taken: number
  readonly left: Readonly<Record<'conflict' | 'wrong' | 'gone' | 'notChosen', number>>
}

/**
 * Captures a sheet and takes its good rows in as records, in one act of the journal. What is the same stays as it is;
 * what a person judged otherwise stays too, unless its row is named. Errors: `nothing-to-do`, `input-invalid`.
 */
export async function importSheet(desk: Desk, request: ImportRequest): Promise<Imported> {
  const { document, captured } = await sheetNamed(desk, request.sheet)
  const compared = await compareSheet(desk, document, request.map)
  const choice = request.choice ?? {}
  const isTaken = takenBy(choice)
  const taken = compared.rows.filter(isTaken)
  if (taken.length === 0)
    throw nothingToImport(document, compared, Object.values(choice).some(Boolean))
  if (captured) await addDocuments(desk.vault, [captured], who(desk))
  const kept = await importOf(desk, { document, compared, taken, map: request.map })
  const acts: Act[] = [
    { act: 'setting', content: { name: `${IMPORT}${kept.id}`, value: written(kept) } },
    ...judgements(compared, taken, {
      document: document.id,
      batch: kept.batch,
      name: document.name,
    }),
  ]
  await commit(desk.vault, acts, who(desk))
  forgetPicture(desk)
  // Now the vault has it.
  desk.cache.opened = new Map([...(desk.cache.opened ?? [])].filter(([id]) => id !== document.id))
  const isDone = new Set(taken)
  const { conflict, wrong, gone } = countsOf(compared.rows.filter(row => !isDone.has(row)))
  const good = compared.rows.filter(({ outcome }) => outcome === 'new' || outcome === 'changed')
  const notChosen = good.length - taken.filter(({ outcome }) => outcome !== 'conflict').length
  return { import: kept, taken: taken.length, left: { conflict, wrong, gone, notChosen } }
}

function takenBy({ only, without, conflicts }: RowChoice): (row: ComparedRow) => boolean {
  const isWanted = only === undefined ? () => true : rangesHold(only)
  const isLeft = without === undefined ? () => false : rangesHold(without)
  const isDecided = conflicts === undefined ? () => false : rangesHold(conflicts)
  return ({ row, outcome }) => {
    if (row === null) return false
    if (outcome === 'conflict') return isDecided(row)
    return (outcome === 'new' || outcome === 'changed') && isWanted(row) && !isLeft(row)
  }
}

type Importing = {
  readonly document: SourceDocument
  readonly compared: Compared
  readonly taken: readonly ComparedRow[]
  readonly map: string
}

async function importOf(
  desk: Desk,
  { document, compared, taken, map }: Importing,
): Promise<SheetImport> {
  const before = (await listImports(desk)).filter(one => one.series === map)
  const { at, author } = who(desk)
  const number = 1 + Math.max(0, ...before.map(one => one.number))
  const id = stableId(document.id, map, number, author, at).slice(0, 16)
  const { new: fresh, changed, conflict } = countsOf(taken)
  return {
    id,
    document: document.id,
    name: document.name,
    series: map,
    mapping: compared.mapping,
    rows: printRanges(taken.flatMap(({ row }) => row ?? [])),
    number,
    counts: { new: fresh, changed, replaced: conflict },
    at,
    by: author,
    batch: `sheet ${id}`,
  }
}

/** As a setting holds it: without its own name. */
const written = ({ id: _id, ...kept }: SheetImport) => asJson(kept)

/**
 * What is said of records with an import: rows that who kept the sheet had checked are accepted, as a batch. Where
 * somebody had taken a record whose row says another thing now, the new one takes its place: the old one is refused,
 * or amended where it is the same file.
 */
function judgements(
  { earlier, mapped }: Compared,
  taken: readonly ComparedRow[],
  about: { readonly document: string; readonly batch: string; readonly name: string },
): Act[] {
  const { document, batch, name } = about
  const keys = new Set(taken.map(({ key }) => key))
  return mapped.flatMap(({ key, row, record, isReviewed }) => {
    if (!record || !keys.has(key)) return []
    const said = { batch, reason: `row ${row} of ${name}` }
    const before = earlier.get(key)
    const state = before?.standing?.state ?? 'draft'
    if (before && before.document === document && state !== 'draft')
      return [judged({ verb: 'amend', record: record.id, document, body: record, ...said })]
    const old =
      before && (state !== 'draft' || before.isOwn) && state !== 'refused'
        ? [
            {
              verb: 'refuse',
              record: before.record.id,
              document: before.document,
              body: null,
              ...said,
            } as const,
          ]
        : []
    const accepted = isReviewed
      ? [{ verb: 'accept', record: record.id, document, body: record, ...said } as const]
      : []
    return [...old, ...accepted].map(judged)
  })
}

const judged = (content: Judgement): Act => ({ act: 'judge', content })

function nothingToImport(
  { name }: SourceDocument,
  { rows }: Compared,
  isChosen: boolean,
): VigilError {
  const counts = countsOf(rows)
  return new VigilError(
    'nothing-to-do',
    `Nothing of ${name} was imported: ${counts.same} rows are the same as before, ${counts.conflict} in conflict, ${counts.wrong} wrong${isChosen ? ', and of the rows you chose none is new or changed' : ''}. vigil sheet preview shows them; rows in conflict are taken where they are named with --rows.`,
  )
}

/** What taking an import back did. */
export type ImportUndone = {
  readonly import: SheetImport
  /** Judgements that were written with it and are taken back with it. */
  readonly judgements: number
  /** Records of it that people have judged since: what they said stays. */
  readonly judgedSince: number
}

/**
 * Takes an import back, with what was judged by it: its records are gone as if it had not been. The last of a series
 * goes first. Errors: `not-found`, `nothing-to-do`.
 */
export async function undoImport(desk: Desk, idOrBeginning: string): Promise<ImportUndone> {
  const all = await listImports(desk)
  const [found, ...more] = all.filter(one => one.id.startsWith(idOrBeginning))
  if (!found || more.length > 0 || idOrBeginning.length < 4)
    throw new VigilError(
      'not-found',
      `No import's id begins with “${idOrBeginning}”, or several do. vigil sheet list shows them.`,
    )
  if (found.undone)
    throw new VigilError('nothing-to-do', `The import ${found.id} is taken back already.`)
  const later = all.findLast(
    one => one.series === found.series && one.number > found.number && !one.undone,
  )
  if (later)
    throw new VigilError(
      'nothing-to-do',
      `The import ${later.id} of ${later.name} builds on ${found.id}: take that one back first, with vigil sheet undo ${later.id}.`,
    )
  return takeBack(desk, found, all)
}

async function takeBack(
  desk: Desk,
  found: SheetImport,
  all: readonly SheetImport[],
): Promise<ImportUndone> {
  const { review } = await reviewPictureOf(desk)
  // A sheet that Vigil wrote takes the place of records that other documents tell.
  const judgedWithIt = [...review.documents].flatMap(([id, { decisions }]) =>
    decisions.some(({ batch }) => batch === found.batch) ? [id] : [],
  )
  const ofSeries = all.filter(one => one.series === found.series)
  const documents = new Set([...ofSeries.map(one => one.document), ...judgedWithIt])
  const rows = (await importedRows(desk)).get(found.series)?.values() ?? []
  const own = new Set(
    [...rows].filter(row => row.document === found.document).map(row => row.record.id),
  )
  const undos: Act[] = []
  const judgedSince = new Set<string>()
  for (const document of documents) {
    const decisions = await decisionsOfDocument(desk.vault, document)
    const takenBack = new Set(decisions.map(({ undoes }) => undoes))
    for (const { id, batch, record, verb } of decisions) {
      if (verb === 'undo' || takenBack.has(id)) continue
      if (batch === found.batch)
        undos.push(judged({ verb: 'undo', record, document, body: null, undoes: id, batch }))
      else if (own.has(record)) judgedSince.add(record)
    }
  }
  const { at, author } = who(desk)
  const value = written({ ...found, undone: { at, by: author } })
  const setting: Act = { act: 'setting', content: { name: `${IMPORT}${found.id}`, value } }
  await commit(desk.vault, [setting, ...undos], who(desk))
  forgetPicture(desk)
  return { import: found, judgements: undos.length, judgedSince: judgedSince.size }
}
