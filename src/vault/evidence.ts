import { z } from 'zod'
import { VigilError, type EvidenceChain, type EvidenceEntry } from '../codebook/index.ts'
import { parsedJson } from './canonical.ts'
import { participants } from './taking-part.ts'
import type { Vault } from './vault.ts'

/** How many ids a query names at once. */
const SOME = 500

/** The entries that concern documents: their capture, all decisions on their records, their tiers and consents; oldest first. */
export async function entriesAbout(
  vault: Vault,
  documents: readonly string[],
): Promise<readonly EvidenceEntry[]> {
  const { db } = vault
  const again = await capturedAgain(vault, new Set(documents))
  const found = new Map<string, EvidenceEntry & { readonly position: number }>()
  for (let from = 0; from < documents.length; from += SOME) {
    const some = documents.slice(from, from + SOME)
    const subjects = some.flatMap(id => [`document/${id}`, ...CONSENTS.map(use => `${id}/${use}`)])
    const captures = db.selectFrom('document').select('entry').where('id', 'in', some)
    const judgements = db.selectFrom('decision').select('entry').where('document', 'in', some)
    const claims = db
      .selectFrom('claim')
      .select('entry')
      .where('act', 'in', ['tier', 'consent'])
      .where('subject', 'in', subjects)
    const rows = await db
      .selectFrom('entry')
      .innerJoin('content', 'content.hash', 'entry.hash')
      .select(['entry.hash', 'entry.position', 'entry.act', 'entry.header', 'json', 'salt'])
      .where(eb =>
        eb.or([
          eb('entry.hash', 'in', captures.union(judgements).union(claims)),
          // PostgreSQL knows no empty list.
          ...(from === 0 && again.length > 0 ? [eb('entry.hash', 'in', again)] : []),
        ]),
      )
      .execute()
    for (const { hash: id, position, act, header, json: content, salt } of rows) {
      const { at }: { at: string } = JSON.parse(header)
      found.set(id, { id, position, act, at, header, content, salt: salt.toString('hex') })
    }
  }
  return [...found.values()]
    .toSorted((a, b) => a.position - b.position)
    .map(({ position: _position, ...entry }) => entry)
}

const captureSchema = z.object({ document: z.object({ id: z.string() }) })

/** Captures of documents that another capture of the same bytes stands for: they show who else had them, and when. */
async function capturedAgain(vault: Vault, documents: ReadonlySet<string>): Promise<string[]> {
  const { takesPart } = await participants(vault)
  const rows = await vault.db
    .selectFrom('entry')
    .innerJoin('content', 'content.hash', 'entry.hash')
    .select(['entry.hash', 'entry.feed', 'entry.seq', 'content.json'])
    .where('entry.act', '=', 'capture')
    .where('entry.hash', 'not in', vault.db.selectFrom('document').select('entry'))
    .execute()
  return rows.flatMap(({ hash, feed, seq, json }) => {
    const captured = captureSchema.safeParse(parsedJson(json)).data
    return captured && takesPart({ feed, seq }) && documents.has(captured.document.id) ? [hash] : []
  })
}

const CONSENTS = ['store', 'publish', 'name', 'share']

type Link = { readonly id: string; readonly prev: string | null; readonly header: string }

/**
 * The chains that hold some entries: in each feed, from the first of them to the feed's end, whose signature covers all
 * before it. A feed that goes on in two ways has two.
 */
export async function chainsOf(
  { db }: Vault,
  entries: readonly string[],
): Promise<readonly EvidenceChain[]> {
  const wanted = new Set(entries)
  const chains: EvidenceChain[] = []
  for (const { feed } of await db.selectFrom('head').select('feed').orderBy('feed').execute()) {
    const rows = await db
      .selectFrom('entry')
      .select(['hash', 'header', 'signature'])
      .where('feed', '=', feed)
      .orderBy('seq')
      .execute()
    const links = new Map(
      rows.map(({ hash, header }): [string, Link] => {
        const { prev }: { prev: string | null } = JSON.parse(header)
        return [hash, { id: hash, prev, header }]
      }),
    )
    const followed = new Set([...links.values()].map(({ prev }) => prev))
    for (const { hash, signature } of rows) {
      if (followed.has(hash)) continue
      const back = walkBack(links, hash)
      const first = back.findLastIndex(link => wanted.has(link.id))
      if (first < 0) continue
      if (signature === null)
        throw new VigilError(
          'integrity-broken',
          `Feed ${feed.slice(0, 8)} ends with an entry that is not signed. Run "vigil verify".`,
        )
      const lines = back.slice(0, first + 1).map(({ id, header }) => ({ id, header }))
      chains.push({ feed, lines: lines.toReversed(), last: hash, signature })
    }
  }
  return chains
}

/** A branch from its end to its beginning. */
function walkBack(links: ReadonlyMap<string, Link>, end: string): Link[] {
  const back: Link[] = []
  for (let at = links.get(end); at; at = at.prev === null ? undefined : links.get(at.prev))
    back.push(at)
  return back
}
