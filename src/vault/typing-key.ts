import { randomBytes } from 'node:crypto'
import type { Vault } from './vault.ts'

const ROW = 'typing'

/**
 * The key, in base64, under which what is half typed waits outside of the vault while that is locked; drawn where there is
 * none yet. It is of this machine alone, and whoever cannot open the vault has none.
 */
export async function typingKey({ db }: Pick<Vault, 'db'>): Promise<string> {
  const row = await db
    .selectFrom('machine')
    .select('value')
    .where('name', '=', ROW)
    .executeTakeFirst()
  if (row) return row.value
  await db
    .insertInto('machine')
    .values({ name: ROW, value: randomBytes(32).toString('base64') })
    // Of two that draw at once the first counts.
    .onConflict(c => c.column('name').doNothing())
    .execute()
  return typingKey({ db })
}
