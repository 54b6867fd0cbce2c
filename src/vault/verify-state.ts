import { sql } from 'kysely'
import { z } from 'zod'
import { documentSchema } from '../codebook/index.ts'
import { claimsOf, isClaim, standingRow } from './apply-claim.ts'
import { documentRow, recordRow, seenRows, stamp as stampOf, understand } from './apply.ts'
import { canonical } from './canonical.ts'
import { headerSchema } from './entry.ts'
import type { Checked, Finding, OnProgress } from './finding.ts'
import { storedEntries } from './refold.ts'
import { plainText, splitDocument } from './stored-document.ts'
import { strandsIn } from './strands.ts'
import { participants } from './taking-part.ts'
import type { Vault } from './vault.ts'

type Add = (table: string, key: string) => void

const differ = (table: string, key: string): Finding => ({
  what: 'state',
  where: `${table} ${key}`,
  message: `The table "${table}" says of ${key} something else than the journal: it was changed. The journal counts; "vigil verify --mend" makes the table again from it.`,
})

/** How a value looks in every engine: for comparing rows. */
const plain = (row: object): string => canonical(row)

/** Checks that the tables say what the journal says: each entry has its row, each row its entry. */
export async function verifyState(
  vault: Vault,
  onProgress: OnProgress,
): Promise<Checked & { readonly aside: readonly { entry: string; why: string }[] }> {
  const findings: Finding[] = []
  const add: Add = (table, key) => findings.push(differ(table, key))
  const expected = await checkEntries(vault, add, onProgress)
  await checkCounts(vault, expected, add)
  await checkRecords(vault, add)
  await checkStandings(vault, add)
  const aside = await vault.db.selectFrom('aside').selectAll().execute()
  return { findings, count: expected.entries, aside }
}

/** How many rows each table must have by the journal. */
type Expected = { entries: number; document: Set<string>; rows: Map<string, number> }

async function checkEntries(vault: Vault, add: Add, onProgress: OnProgress): Promise<Expected> {
  const expected: Expected = { entries: 0, document: new Set(), rows: new Map() }
  const expect = (table: string, rows = 1) =>
    expected.rows.set(table, (expected.rows.get(table) ?? 0) + rows)
  const aside = new Set(
    (await vault.db.selectFrom('aside').select('entry').execute()).map(row => row.entry),
  )
  const { count: total } = await vault.db
    .selectFrom('entry')
    .select(({ fn }) => fn.countAll<number>().as('count'))
    .executeTakeFirstOrThrow()
  const strands = await strandsIn(vault.db)
  const { takesPart } = await participants(vault)
  for await (const stored of storedEntries(vault.db)) {
    expected.entries += 1
    if (expected.entries % 500 === 0) onProgress('state', expected.entries, total)
    const header = parsed(stored.header, headerSchema)
    // Damaged ones were named with the journal already.
    if (header === undefined) continue
    const entry = { ...header, id: stored.hash }
    expect('seen', seenRows(entry, strands).length)
    if (stored.json === null || !takesPart(header)) continue
    const captured =
      header.act === 'capture' && !aside.has(stored.hash) ? capturedRow(stored.json) : undefined
    const content = captured ?? parsed(stored.json, z.unknown())
    if (content === undefined) continue
    if (captured) {
      expected.document.add(captured.id)
      await checkDocument(vault, captured, { entry, add })
      continue
    }
    const known = understand({ entry, content })
    const stamp = stampOf({ entry, position: stored.position, strands })
    if ('why' in known) {
      expect('aside')
      await compare(vault, { table: 'aside', row: { entry: entry.id, why: known.why }, add })
    } else if (known.act === 'capture') {
      expected.document.add(known.content.document.id)
      await checkDocument(vault, documentRow(known.content.document), { entry, add })
    } else if (known.act === 'judge') {
      expect('decision')
      const { record, document, verb, batch = null, undoes = null } = known.content
      const row = { ...stamp, record, document, verb, batch, undoes }
      await compare(vault, { table: 'decision', row, add })
    } else if (known.act === 'link') {
      expect('link')
      const { verb, of, left, right } = known.content
      const row = { ...stamp, verb, of, left, right }
      await compare(vault, { table: 'link', row, add })
    } else if (known.act === 'release') {
      expect('release')
      const { id, title, tier, cleared } = known.content
      const row = { entry: entry.id, id, title, tier, cleared: Number(cleared), at: entry.at }
      await compare(vault, { table: 'release', row, add })
    } else if (isClaim(known)) {
      const claims = claimsOf(known)
      expect('claim', claims.length)
      await checkClaims(vault, { entry, claims, add })
    }
  }
  onProgress('state', expected.entries, expected.entries)
  return expected
}

/**
 * The row of a capture that was folded: its text is measured only. That its content has the form it must have was seen
 * when it was folded; undefined where that is not as plain as usual, and has to be looked at in full.
 */
function capturedRow(json: string | null): ReturnType<typeof documentRow> | undefined {
  const stored = json === null ? undefined : splitDocument(json)
  if (!stored) return undefined
  const rest = parsed(stored.rest, restSchema)?.document
  if (!rest) return undefined
  try {
    return documentRow({ ...rest, text: plainText(stored.text) })
  } catch {
    return undefined // damaged: named with the journal already
  }
}

/** Where its blocks lie follows from the content, which was checked with the journal. */
const restSchema = z.strictObject({
  document: z.preprocess(
    value => (typeof value === 'object' && value !== null ? { ...value, blocks: [] } : value),
    documentSchema,
  ),
})

function parsed<Value>(json: string, schema: z.ZodType<Value>): Value | undefined {
  try {
    return schema.safeParse(JSON.parse(json)).data
  } catch {
    return undefined // named with the journal already
  }
}

type Comparing = {
  readonly table: 'aside' | 'decision' | 'link' | 'release'
  readonly row: { readonly entry: string } & Readonly<Record<string, unknown>>
  readonly add: Add
}

async function compare({ db }: Vault, { table, row, add }: Comparing): Promise<void> {
  const there = await db
    .selectFrom(table)
    .selectAll()
    .where('entry', '=', row.entry)
    .executeTakeFirst()
  if (!there || plain(there) !== plain(row)) add(table, row.entry)
}

async function checkDocument(
  vault: Vault,
  row: ReturnType<typeof documentRow>,
  { entry, add }: { entry: { id: string; at: string; author: string }; add: Add },
): Promise<void> {
  const there = await vault.db
    .selectFrom('document')
    .leftJoin('standing', join =>
      join
        .on('standing.act', '=', 'tier')
        .on('standing.subject', '=', sql<string>`'document/' || document.id`),
    )
    .selectAll('document')
    .select('standing.value as standing_tier')
    .where('document.id', '=', row.id)
    .executeTakeFirst()
  if (!there) return add('document', row.id)
  // Taken in twice: the row is the other capture's, and is compared with that one.
  if (there.entry !== entry.id) return
  const { position: _, standing_tier: standing, ...columns } = there
  const { at, author } = entry
  const tier = standing === null ? 'internal' : String(JSON.parse(standing))
  if (plain(columns) !== plain({ ...row, entry: entry.id, at, author, tier }))
    add('document', row.id)
}

async function checkClaims(
  { db }: Vault,
  {
    entry,
    claims,
    add,
  }: {
    entry: { id: string; act: string }
    claims: readonly { readonly subject: string; readonly value: unknown }[]
    add: Add
  },
): Promise<void> {
  const there = await db
    .selectFrom('claim')
    .select(['subject', 'value'])
    .where('act', '=', entry.act)
    .where('entry', '=', entry.id)
    .execute()
  const due = claims.map(({ subject, value }) =>
    plain({ subject: subject.replaceAll('\0', ''), value: canonical(value) }),
  )
  if (plain(there.map(plain).toSorted()) !== plain(due.toSorted())) add('claim', entry.id)
}

const COUNTED = ['seen', 'aside', 'decision', 'link', 'release', 'claim'] as const

async function checkCounts({ db }: Vault, expected: Expected, add: Add): Promise<void> {
  const count = async (table: (typeof COUNTED)[number] | 'document') =>
    (
      await db
        .selectFrom(table)
        .select(({ fn }) => fn.countAll<number>().as('count'))
        .executeTakeFirstOrThrow()
    ).count
  for (const table of COUNTED)
    if ((await count(table)) !== (expected.rows.get(table) ?? 0)) add(table, 'the number of rows')
  if ((await count('document')) !== expected.document.size) add('document', 'the number of rows')
}

async function checkRecords(vault: Vault, add: Add): Promise<void> {
  const due = await vault.db
    .selectFrom('decision')
    .select(({ fn }) => fn.count<number>('record').distinct().as('count'))
    .executeTakeFirstOrThrow()
  let count = 0
  for (let after = 0; ;) {
    const rows = await vault.db
      .selectFrom('record')
      .selectAll()
      .where('position', '>', after)
      .orderBy('position')
      .limit(500)
      .execute()
    for (const { position, ...row } of rows) {
      const computed = await recordRow(vault, row.id)
      if (!computed || plain(computed.row) !== plain(row)) add('record', row.id)
      after = position
      count += 1
    }
    if (rows.length === 0) break
  }
  if (count !== due.count) add('record', 'the number of rows')
}

async function checkStandings(vault: Vault, add: Add): Promise<void> {
  const due = await vault.db
    .selectFrom('claim')
    .select(['act', 'subject'])
    .distinct()
    .orderBy('act')
    .orderBy('subject')
    .execute()
  const there = await vault.db.selectFrom('standing').selectAll().execute()
  const byKey = new Map(there.map(row => [plain([row.act, row.subject]), plain(row)]))
  for (const { act, subject } of due) {
    const row = await standingRow(vault, act, subject)
    if (!row || byKey.get(plain([act, subject])) !== plain(row))
      add('standing', `${act} ${subject}`)
  }
  if (there.length !== due.length) add('standing', 'the number of rows')
}
