import { VigilError } from '../codebook/index.ts'
import type { Act, ContentOf } from './acts.ts'
import { stampProblem } from './timestamps.ts'
import type { Vault } from './vault.ts'

/** Refuses an act about something that the vault does not have. */
export async function refuseImpossible(vault: Vault, act: Act): Promise<void> {
  if (act.act === 'judge') {
    await needDocument(vault, act.content.document)
    if (act.content.verb === 'undo') await needDecision(vault, act.content.undoes)
  }
  if (act.act === 'timestamp') await refuseStamp(vault, act.content)
  if (act.act === 'forget') await needForgettable(vault, act.content.entries)
  if (act.act === 'consent') await needDocument(vault, act.content.document)
  if (act.act === 'link' && act.content.verb === 'undo') await needLink(vault, act.content.undoes)
}

/** Who writes, who takes part and what was forgotten must be known for ever. */
async function needForgettable(vault: Vault, entries: readonly string[]): Promise<void> {
  const rows = await vault.db
    .selectFrom('entry')
    .select('hash')
    .where('act', 'in', ['open', 'admit', 'forget'])
    .execute()
  const named = new Set(entries)
  const kept = rows.find(({ hash }) => named.has(hash))
  if (kept)
    throw new VigilError(
      'input-invalid',
      `The entry ${kept.hash.slice(0, 12)} says who writes, who takes part, or what was forgotten: it cannot be forgotten. Nothing was changed.`,
    )
}

async function needDocument({ db }: Vault, id: string): Promise<void> {
  const row = await db.selectFrom('document').select('id').where('id', '=', id).executeTakeFirst()
  if (!row)
    throw new VigilError(
      'not-found',
      `The vault has no document ${id}. Add the document first, or check its number.`,
    )
}

async function needDecision({ db }: Vault, id: string | undefined): Promise<void> {
  const row = await db
    .selectFrom('decision')
    .select('entry')
    .where('entry', '=', id ?? '')
    .executeTakeFirst()
  if (!row)
    throw new VigilError(
      'not-found',
      `There is no decision ${id ?? ''} to take back. See the record's history.`,
    )
}

async function needLink({ db }: Vault, id: string | undefined): Promise<void> {
  const row = await db
    .selectFrom('link')
    .select('entry')
    .where('entry', '=', id ?? '')
    .executeTakeFirst()
  if (!row)
    throw new VigilError(
      'not-found',
      `There is no link ${id ?? ''} to take back. See the list of links.`,
    )
}

async function refuseStamp(vault: Vault, content: ContentOf<'timestamp'>): Promise<void> {
  const checked = await stampProblem(vault, content)
  if ('problem' in checked) throw new VigilError('integrity-broken', checked.problem)
}
