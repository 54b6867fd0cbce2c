import { claimsOn } from './apply-claim.ts'
import { decisionsOn } from './decisions.ts'
import { markWords, type MarkWord } from './mark-words.ts'
import { latest, standingOf } from './standing.ts'
import type { Vault } from './vault.ts'

/** What was said of one thing by somebody who had not seen what others said; of a record, `says` is the decision's verb. */
export type ContestedWord = MarkWord

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
    list.push({
      of: mark.act,
      subject: mark.subject,
      said: await markWords(
        vault,
        latest(await claimsOn(vault, mark.act, mark.subject)),
        mark.entry,
      ),
    })
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
