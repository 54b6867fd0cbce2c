import { z } from 'zod'
import type { Vault } from './vault.ts'

/** Which opening wrote last, how many turns were taken, and which was the last of them by another opening. */
const turnSchema = z.strictObject({ by: z.string(), count: z.number(), others: z.number() })

type Turn = z.infer<typeof turnSchema>

/** Nobody wrote yet, or a Vigil that did not say. */
const NO_TURN: Turn = { by: '', count: 0, others: 0 }

/**
 * The row that every writer changes first: so that one writes after the other, on both engines, and others see that it
 * was written. To be called within the transaction.
 */
export async function takeTurn({ db, opening }: Pick<Vault, 'db' | 'opening'>): Promise<void> {
  const row = await db
    .insertInto('machine')
    .values({ name: 'turn', value: '' })
    .onConflict(c => c.column('name').doUpdateSet(eb => ({ value: eb.ref('machine.value') })))
    .returning('value')
    .executeTakeFirst()
  const { by, count, others } = turnOf(row?.value)
  const turn: Turn = { by: opening, count: count + 1, others: by === opening ? others : count }
  await db
    .updateTable('machine')
    .set({ value: JSON.stringify(turn) })
    .where('name', '=', 'turn')
    .execute()
}

function turnOf(value: string | undefined): Turn {
  return value === undefined || value === '' ? NO_TURN : turnSchema.parse(JSON.parse(value))
}

/**
 * A number that changes whenever another program, or another opening, has written to the vault, and not by what is
 * written here: of a file by SQLite's own account, of a database by the turns that were taken.
 */
export async function changedElsewhere({ db, session, opening }: Vault): Promise<number> {
  if (session) return Number(session.connection.pragma('data_version', { simple: true }))
  const row = await db
    .selectFrom('machine')
    .select('value')
    .where('name', '=', 'turn')
    .executeTakeFirst()
  const { by, count, others } = turnOf(row?.value)
  return by === opening ? others : count
}
