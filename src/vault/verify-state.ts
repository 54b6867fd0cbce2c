import { sql } from 'kysely'
import { z } from 'zod'
import { closerTier, documentSchema, groupBy } from '../codebook/index.ts'
import { claimsOf, isClaim } from './apply-claim.ts'
import { documentRow, seenRows, stamp as stampOf, understand } from './apply.ts'
import { canonical, parsedJson } from './canonical.ts'
import { tierSaid } from './document-tier.ts'
import type { Header } from './entry.ts'
import type { EntryBytes } from './entry-pages.ts'
import type { Checked, Finding } from './finding.ts'
import { outlineOf } from './stored-document.ts'
import { strandsIn, type Strands } from './strands.ts'
import { participants, type TakesPart } from './taking-part.ts'
import type { Vault } from './vault.ts'
import {
  checkCounts,
  checkRecords,
  checkStandings,
  isSameRow,
  plain,
  type Differs,
} from './verify-folds.ts'

const differ = (table: string, key: string): Finding => ({
  what: 'state',
  where: `${table} ${key}`,
  message: `The table "${table}" says of ${key} something else than the journal: it was changed. The journal counts; "vigil verify --mend" makes the table again from it.`,
})

/** An entry whose header can be read, with its content. */
export type ReadEntry = { readonly stored: EntryBytes; readonly header: Header }

/** Checks that the tables say what the journal says: each entry has its row, each row its entry. */
export type StateCheck = {
  readonly look: (entries: readonly ReadEntry[]) => Promise<void>
  /** Checks what only the whole shows, and tells what was found. */
  readonly end: () => Promise<
    Checked & { readonly aside: readonly { entry: string; why: string }[] }
  >
}

/** Begins a check of what follows from the journal. */
export async function beginStateCheck(vault: Vault): Promise<StateCheck> {
  const findings: Finding[] = []
  const add: Differs = (table, key) => findings.push(differ(table, key))
  const asideRows = await vault.db.selectFrom('aside').selectAll().execute()
  const { takesPart } = await participants(vault)
  const context: Context = {
    strands: await strandsIn(vault.db),
    takesPart,
    aside: new Set(asideRows.map(row => row.entry)),
  }
  const documents = new Set<string>()
  const rows = new Map<string, number>()
  const expect = (table: string, more: number) => rows.set(table, (rows.get(table) ?? 0) + more)
  let count = 0
  return {
    async look(entries) {
      count += entries.length
      const due = entries.map(entry => dueRows(entry, context))
      for (const { seen, document, row, claims } of due) {
        if (document) documents.add(document.row.id)
        expect('seen', seen)
        if (row) expect(row.table, 1)
        if (claims) expect('claim', claims.claims.length)
      }
      await compareDocuments(vault, present(due.map(one => one.document)), add)
      await compareRows(vault, present(due.map(one => one.row)), add)
      await compareClaims(vault, present(due.map(one => one.claims)), add)
    },
    async end() {
      await checkCounts(vault, { documents, rows }, add)
      await checkRecords(vault, add)
      await checkStandings(vault, add)
      return { findings, count, aside: asideRows }
    },
  }
}

const present = <Item>(items: readonly (Item | undefined)[]): Item[] =>
  items.filter(item => item !== undefined)

type Context = {
  readonly strands: Strands
  readonly takesPart: TakesPart
  readonly aside: ReadonlySet<string>
}

type DueDocument = {
  readonly row: ReturnType<typeof documentRow>
  readonly entry: { readonly id: string; readonly at: string; readonly author: string }
}
type DueRow = {
  readonly table: 'aside' | 'decision' | 'link' | 'release'
  readonly row: { readonly entry: string } & Readonly<Record<string, unknown>>
}
type DueClaims = {
  readonly entry: { readonly id: string; readonly act: string }
  readonly claims: readonly { readonly subject: string; readonly value: unknown }[]
}

/** What the tables must hold of an entry; `seen` counts rows. */
type Due = {
  readonly seen: number
  readonly document?: DueDocument
  readonly row?: DueRow
  readonly claims?: DueClaims
}

function dueRows({ stored, header }: ReadEntry, { strands, takesPart, aside }: Context): Due {
  const entry = { ...header, id: stored.hash }
  const seen = seenRows(entry, strands).length
  if (stored.content === null || !takesPart(header)) return { seen }
  if (header.act === 'capture' && !aside.has(stored.hash)) {
    const row = capturedRow(stored.content)
    if (row) return { seen, document: { row, entry } }
  }
  const content = parsedJson(stored.content.toString('utf8'))
  // A damaged one was named with the journal already.
  if (content === undefined) return { seen }
  const known = understand({ entry, content })
  const stamp = stampOf({ entry, position: stored.position, strands })
  if ('why' in known)
    return { seen, row: { table: 'aside', row: { entry: entry.id, why: known.why } } }
  if (isClaim(known)) return { seen, claims: { entry, claims: claimsOf(known) } }
  switch (known.act) {
    case 'capture':
      return { seen, document: { row: documentRow(known.content.document), entry } }
    case 'judge': {
      const { record, document, verb, batch = null, undoes = null } = known.content
      const row = { ...stamp, record, document, verb, batch, undoes }
      return { seen, row: { table: 'decision', row } }
    }
    case 'link': {
      const { verb, of, left, right } = known.content
      return { seen, row: { table: 'link', row: { ...stamp, verb, of, left, right } } }
    }
    case 'release': {
      const { id, title, tier, cleared } = known.content
      const row = { entry: entry.id, id, title, tier, cleared: Number(cleared), at: entry.at }
      return { seen, row: { table: 'release', row } }
    }
    case 'open':
    case 'timestamp':
    case 'export':
    case 'follow':
    case 'forget':
    case 'seal':
    default:
      return { seen }
  }
}

/**
 * The row of a capture that was folded: its text is measured only. That its content has the form it must have was seen
 * when it was folded; undefined where that is not as plain as usual, and has to be looked at in full.
 */
function capturedRow(content: Buffer): ReturnType<typeof documentRow> | undefined {
  const outline = outlineOf(content)
  const rest = outline && restSchema.safeParse(parsedJson(outline.rest)).data?.document
  return outline && rest && { ...documentRow(rest), length: outline.length }
}

const restSchema = z.strictObject({ document: documentSchema })

async function compareRows({ db }: Vault, due: readonly DueRow[], add: Differs): Promise<void> {
  for (const [table, some] of groupBy(due, one => one.table)) {
    const there = await db
      .selectFrom(table)
      .selectAll()
      .where(
        'entry',
        'in',
        some.map(({ row }) => row.entry),
      )
      .execute()
    const byEntry = new Map<string, object>(there.map(row => [row.entry, row]))
    for (const { row } of some) if (!isSameRow(byEntry.get(row.entry), row)) add(table, row.entry)
  }
}

async function compareDocuments(
  { db }: Vault,
  due: readonly DueDocument[],
  add: Differs,
): Promise<void> {
  if (due.length === 0) return
  const there = await db
    .selectFrom('document')
    .leftJoin('standing', join =>
      join
        .on('standing.act', '=', 'tier')
        .on('standing.subject', '=', sql<string>`'document/' || document.id`),
    )
    .leftJoin('standing as above', join =>
      join
        .on('above.act', '=', 'tier')
        .on('above.subject', '=', sql<string>`'document/' || document.original`),
    )
    .selectAll('document')
    .select(['standing.value as own_tier', 'above.value as original_tier'])
    .where(
      'document.id',
      'in',
      due.map(({ row }) => row.id),
    )
    .execute()
  const byId = new Map(there.map(row => [row.id, row]))
  for (const { row, entry } of due) {
    const found = byId.get(row.id)
    if (!found) {
      add('document', row.id)
      continue
    }
    // Taken in twice: the row is the other capture's, and is compared with that one.
    if (found.entry !== entry.id) continue
    const { position: _, own_tier: own, original_tier: above, ...columns } = found
    const { id, at, author } = entry
    const tier = row.original === null ? tierSaid(own) : closerTier(tierSaid(own), tierSaid(above))
    if (!isSameRow(columns, { ...row, entry: id, at, author, tier })) add('document', row.id)
  }
}

async function compareClaims(
  { db }: Vault,
  due: readonly DueClaims[],
  add: Differs,
): Promise<void> {
  if (due.length === 0) return
  const rows = await db
    .selectFrom('claim')
    .select(['entry', 'act', 'subject', 'value'])
    .where(
      'entry',
      'in',
      due.map(({ entry }) => entry.id),
    )
    .execute()
  const byEntry = groupBy(rows, row => plain([row.entry, row.act]))
  for (const { entry, claims } of due) {
    const there = byEntry.get(plain([entry.id, entry.act])) ?? []
    const expected = claims.map(({ subject, value }) =>
      plain({ subject: subject.replaceAll('\0', ''), value: canonical(value) }),
    )
    const found = there.map(({ subject, value }) => plain({ subject, value }))
    if (plain(found.toSorted()) !== plain(expected.toSorted())) add('claim', entry.id)
  }
}
