import { isActName, knownActSchema, type KnownAct } from './acts.ts'
import { parsedJson } from './canonical.ts'
import { headerSchema } from './entry.ts'
import { participants } from './taking-part.ts'
import type { Vault } from './vault.ts'

/** Something that an author did: the entry's number, when, and what; of a capture not the text. */
export type Done = {
  readonly id: string
  readonly at: string
  readonly act: KnownAct['act']
  /** What it said; undefined where that was forgotten, and of captures. */
  readonly said: KnownAct | undefined
  /** Of a capture the document. */
  readonly document: string | undefined
}

const PAGE = 200

/** What an author did in a vault, the latest first, in the journal's order; of those who take part. */
export async function* actsBy(vault: Vault, author: string): AsyncGenerator<Done> {
  const { takesPart } = await participants(vault)
  for (let offset = 0; ; offset += PAGE) {
    const rows = await latestEntries(vault, offset)
    for (const row of rows) {
      const made = headerSchema.safeParse(parsedJson(row.header)).data
      if (made?.author !== author || !isActName(row.act) || !takesPart(row)) continue
      yield {
        id: row.hash,
        at: made.at,
        act: row.act,
        said: await saidIn(vault, row),
        document: await documentIn(vault, row),
      }
    }
    if (rows.length < PAGE) return
  }
}

const latestEntries = ({ db }: Vault, offset: number) =>
  db
    .selectFrom('entry')
    .select(['hash', 'feed', 'seq', 'act', 'header'])
    .where('act', '!=', 'open')
    .orderBy('lamport', 'desc')
    .orderBy('feed', 'desc')
    .orderBy('seq', 'desc')
    .limit(PAGE)
    .offset(offset)
    .execute()

async function documentIn(
  { db }: Vault,
  { hash, act }: { readonly hash: string; readonly act: string },
): Promise<string | undefined> {
  if (act !== 'capture') return undefined
  const row = await db
    .selectFrom('document')
    .select('id')
    .where('entry', '=', hash)
    .executeTakeFirst()
  return row?.id
}

async function saidIn(
  { db }: Vault,
  { hash, act }: { readonly hash: string; readonly act: string },
): Promise<KnownAct | undefined> {
  if (act === 'capture') return undefined
  const row = await db
    .selectFrom('content')
    .select('json')
    .where('hash', '=', hash)
    .executeTakeFirst()
  return row && knownActSchema.safeParse({ act, content: parsedJson(row.json) }).data
}
