import { VigilError } from '../codebook/index.ts'
import { knownActSchema } from './acts.ts'
import { commit, type Who } from './commit.ts'
import type { Vault } from './vault.ts'

/**
 * Says what an entry says once more, having seen all that was said since, so that it stands. Throws `not-found` where no
 * entry has that hash, or its content is gone or of a newer Vigil.
 */
export async function sayAgain(vault: Vault, entry: string, who: Who): Promise<void> {
  const row = await vault.db
    .selectFrom('entry')
    .innerJoin('content', 'content.hash', 'entry.hash')
    .select(['entry.act', 'content.json'])
    .where('entry.hash', '=', entry)
    .executeTakeFirst()
  const said = knownActSchema.safeParse(row && { act: row.act, content: JSON.parse(row.json) })
  if (!said.success || said.data.act === 'open')
    throw new VigilError(
      'not-found',
      `Entry ${entry.slice(0, 8)} says nothing that can be said again.`,
    )
  await commit(vault, [said.data], who)
}
