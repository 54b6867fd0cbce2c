import { canonical } from './canonical.ts'
import { standingRow } from './apply-claim.ts'
import { recordRow } from './apply.ts'
import type { Vault } from './vault.ts'

/** Tells that a table says something else than it should, at some key. */
export type Differs = (table: string, key: string) => void

/** How a value looks in every engine: for comparing rows. */
export const plain = (row: object): string => canonical(row)

/** Whether two rows have the same columns with the same values. */
export function isSameRow(there: object | undefined, due: object): boolean {
  const columns = new Map(Object.entries(there ?? {}))
  const expected = Object.entries(due)
  return (
    columns.size === expected.length &&
    expected.every(([name, value]) => columns.get(name) === value)
  )
}

/** How many rows tables must have by the journal. */
export type ExpectedRows = {
  readonly documents: ReadonlySet<string>
  readonly rows: ReadonlyMap<string, number>
}

const COUNTED = ['seen', 'aside', 'decision', 'link', 'release', 'claim'] as const

/** Checks that tables have as many rows as the journal gives them, no more and no less. */
export async function checkCounts(
  { db }: Vault,
  expected: ExpectedRows,
  add: Differs,
): Promise<void> {
  const count = async (table: (typeof COUNTED)[number] | 'document') =>
    (
      await db
        .selectFrom(table)
        .select(({ fn }) => fn.countAll<number>().as('count'))
        .executeTakeFirstOrThrow()
    ).count
  for (const table of COUNTED)
    if ((await count(table)) !== (expected.rows.get(table) ?? 0)) add(table, 'the number of rows')
  if ((await count('document')) !== expected.documents.size) add('document', 'the number of rows')
}

/** Checks that each record stands as the decisions on it say. */
export async function checkRecords(vault: Vault, add: Differs): Promise<void> {
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
      if (!computed || !isSameRow(row, computed.row)) add('record', row.id)
      after = position
      count += 1
    }
    if (rows.length === 0) break
  }
  if (count !== due.count) add('record', 'the number of rows')
}

/** Checks that of all that was claimed on a subject the right claim stands. */
export async function checkStandings(vault: Vault, add: Differs): Promise<void> {
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
