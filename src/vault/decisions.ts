import { judgementSchema, type Decision } from '../codebook/index.ts'
import { seenLookup } from './seen.ts'
import type { Tables } from './tables.ts'
import type { Vault } from './vault.ts'

type Row = Tables['decision'] & { readonly json: string }

const selected = ({ db }: Vault) =>
  db
    .selectFrom('decision')
    .innerJoin('content', 'content.hash', 'decision.entry')
    .selectAll('decision')
    .select('content.json')

async function decisionsOf(vault: Vault, rows: readonly Row[]): Promise<Decision[]> {
  const seenBy = await seenLookup(vault.db)
  const decisions: Decision[] = []
  const once = textsOnce()
  for (const row of rows) {
    const judgement = judgementSchema.parse(JSON.parse(row.json))
    const { document, batch } = judgement
    decisions.push({
      ...judgement,
      document: once(document),
      ...(batch === undefined ? {} : { batch: once(batch) }),
      id: row.entry,
      by: once(row.author),
      at: once(row.at),
      order: { lamport: row.lamport, feed: once(row.feed), seq: row.seq },
      seen: await seenBy(row),
    })
  }
  return decisions
}

/** Gives each text as it first came: the same documents, feeds and authors come with thousands of rows. */
function textsOnce(): (text: string) => string {
  const known = new Map<string, string>()
  return text => {
    const first = known.get(text) ?? text
    known.set(text, first)
    return first
  }
}

/** Every decision on a record, in the journal's order. Nothing is updated or deleted. */
export async function decisionsOn(vault: Vault, record: string): Promise<Decision[]> {
  const rows = await selected(vault)
    .where('record', '=', record)
    .orderBy('lamport')
    .orderBy('feed')
    .orderBy('seq')
    .execute()
  return decisionsOf(vault, rows)
}

/** Every decision on the records of a document, in the journal's order. */
export async function decisionsOfDocument(vault: Vault, document: string): Promise<Decision[]> {
  const rows = await selected(vault)
    .where('document', '=', document)
    .orderBy('lamport')
    .orderBy('feed')
    .orderBy('seq')
    .execute()
  return decisionsOf(vault, rows)
}

/** Decisions with the place in this vault after which to go on. */
export type DecisionPage = { readonly decisions: readonly Decision[]; readonly position: number }

/** Decisions that came into this vault after a position (0: from the first on), `limit` at a time. */
export async function decisionsSince(
  vault: Vault,
  position: number,
  limit = 1000,
): Promise<DecisionPage> {
  const rows = await selected(vault)
    .where('position', '>', position)
    .orderBy('position')
    .limit(limit)
    .execute()
  return {
    decisions: await decisionsOf(vault, rows),
    position: rows.at(-1)?.position ?? position,
  }
}

/** Every decision of the vault, in the order in which they came in, a page in memory at a time. */
export async function* allDecisions(vault: Vault): AsyncGenerator<Decision> {
  for (let position = 0; ;) {
    const page = await decisionsSince(vault, position)
    if (page.decisions.length === 0) return
    yield* page.decisions
    position = page.position
  }
}
