import { z } from 'zod'
import { claimsOn } from './apply-claim.ts'
import { decisionsOn } from './decisions.ts'
import { latest, standingOf } from './standing.ts'
import type { Vault } from './vault.ts'

/** What was said of one thing by somebody who had not seen what others said. */
export type ContestedWord = {
  readonly entry: string
  readonly by: string
  readonly at: string
  /** Of a record the decision's verb, of a mark its value. */
  readonly says: unknown
  readonly reason: string | null
  /** Whether it is the one that stands until somebody decides. */
  readonly stands: boolean
}

/** A record, or a mark of some act (tier, mask, consent, setting, text …), of which two have said different things. */
export type ContestedThing = {
  readonly of: string
  /** A record's id, or what the mark is on: "document/<id>", a person, "<document>/<use>". */
  readonly subject: string
  readonly said: readonly ContestedWord[]
}

/** All that two have said differently without knowing of each other, and that nobody has decided since. */
export async function listContested(vault: Vault): Promise<ContestedThing[]> {
  const { db } = vault
  const records = await db.selectFrom('record').select('id').where('contested', '!=', 0).execute()
  const marks = await db.selectFrom('standing').selectAll().where('contested', '!=', 0).execute()
  const list: ContestedThing[] = []
  for (const { id } of records.toSorted((a, b) => (a.id < b.id ? -1 : 1)))
    list.push({ of: 'record', subject: id, said: await decisionsSaid(vault, id) })
  const key = (mark: { act: string; subject: string }) => `${mark.act} ${mark.subject}`
  for (const mark of marks.toSorted((a, b) => (key(a) < key(b) ? -1 : 1)))
    list.push({ of: mark.act, subject: mark.subject, said: await marksSaid(vault, mark) })
  return list
}

async function decisionsSaid(vault: Vault, record: string): Promise<ContestedWord[]> {
  const decisions = await decisionsOn(vault, record)
  const { decision, contested } = standingOf(decisions)
  return decisions
    .filter(({ id }) => id === decision || contested.includes(id))
    .map(({ id: entry, by, at, verb, reason = null }) => {
      return { entry, by, at, says: verb, reason, stands: entry === decision }
    })
}

const headerSchema = z.object({ author: z.string(), at: z.string() })
const reasonSchema = z.object({ reason: z.string().optional() })

async function marksSaid(
  vault: Vault,
  { act, subject, entry: standing }: { act: string; subject: string; entry: string },
): Promise<ContestedWord[]> {
  const said: ContestedWord[] = []
  for (const { id: entry, value } of latest(await claimsOn(vault, act, subject))) {
    const row = await vault.db
      .selectFrom('entry')
      .innerJoin('content', 'content.hash', 'entry.hash')
      .select(['header', 'json'])
      .where('entry.hash', '=', entry)
      .executeTakeFirstOrThrow()
    const { author: by, at } = headerSchema.parse(JSON.parse(row.header))
    const { reason = null } = reasonSchema.parse(JSON.parse(row.json))
    said.push({ entry, by, at, says: value, reason, stands: entry === standing })
  }
  return said
}
