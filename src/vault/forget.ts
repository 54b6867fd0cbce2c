import { VigilError } from '../codebook/index.ts'
import { commit, type Who } from './commit.ts'
import { scrub, type Erasing } from './erase.ts'
import { listForgettings } from './forgotten.ts'
import { namedOriginals } from './named-originals.ts'
import { originalBytes } from './originals.ts'
import type { Vault } from './vault.ts'

/** What was forgotten: how many contents and originals; and whether nothing of them is left in the file. */
export type ForgotOutcome = {
  readonly entries: number
  readonly originals: number
  readonly isScrubbed: boolean
}

/**
 * Deletes documents by their full ids with their transcripts and all that was decided on them, for good; hashes and the
 * reason stay.
 */
export async function forgetDocuments(
  vault: Vault,
  documents: readonly string[],
  { reason, who }: { readonly reason: string; readonly who: Who },
): Promise<ForgotOutcome> {
  const found = await aboutDocuments(vault, documents)
  if (found.entries.length === 0)
    throw new VigilError('not-found', 'There is nothing here of these documents to be forgotten.')
  return commitForget(vault, { ...found, reason }, who)
}

/** Lets a `forget` of another vault take effect here; also on what this vault has of the same documents itself. */
export async function agreeToForget(vault: Vault, id: string, who: Who): Promise<ForgotOutcome> {
  const [said, other] = (await listForgettings(vault)).filter(one => one.id.startsWith(id))
  if (!said || other)
    throw new VigilError(
      other ? 'input-invalid' : 'not-found',
      `${other ? 'More than one' : 'No'} "forget" of a feed that takes part has a number that begins with "${id}". See "vigil forget --list".`,
    )
  const own = await aboutDocuments(vault, said.originals)
  const entries = await leftHere(vault, said)
  if (entries.length === 0)
    throw new VigilError(
      'nothing-to-do',
      'Nothing of what it names is here: it is forgotten, or was never taken in.',
    )
  const originals = [...new Set([...said.originals, ...own.originals])]
  return commitForget(vault, { entries, originals, reason: said.reason }, who)
}

/** The entries whose contents a `forget` would delete here: those it names, and what this vault has of the same documents itself. */
export async function leftHere(
  vault: Vault,
  { entries, originals }: Erasing,
): Promise<readonly string[]> {
  const own = await aboutDocuments(vault, originals)
  return [...new Set([...(await namedHere(vault, entries)), ...own.entries])]
}

/** Which of some entries have a content here that may be forgotten. */
async function namedHere({ db }: Vault, entries: readonly string[]): Promise<readonly string[]> {
  const here: string[] = []
  for (let from = 0; from < entries.length; from += 500) {
    const rows = await db
      .selectFrom('entry')
      .innerJoin('content', 'content.hash', 'entry.hash')
      .select('entry.hash')
      .where('entry.hash', 'in', entries.slice(from, from + 500))
      .where('entry.act', 'not in', ['open', 'admit', 'forget'])
      .execute()
    here.push(...rows.map(row => row.hash))
  }
  return here
}

async function commitForget(
  vault: Vault,
  content: Erasing & { readonly reason: string },
  who: Who,
): Promise<ForgotOutcome> {
  const { entries, originals, reason } = content
  await commit(
    vault,
    [{ act: 'forget', content: { entries: [...entries], originals: [...originals], reason } }],
    who,
  )
  return {
    entries: entries.length,
    originals: originals.length,
    isScrubbed: await scrub(vault),
  }
}

/** All that this vault has about some documents and their transcripts, whoever wrote it. */
async function aboutDocuments(vault: Vault, documents: readonly string[]): Promise<Erasing> {
  const entries: string[] = []
  const originals: string[] = []
  for (const id of await withTranscripts(vault, documents)) {
    const direct = await contentsWith(vault, ['capture', 'judge', 'consent'], id)
    const quotes = [id, ...(await recordsOf(vault, id)), ...quotesIn(direct)]
    const records = quotes.filter(words => words.length <= 64)
    entries.push(...direct.map(({ hash }) => hash))
    for (const record of records)
      for (const { hash } of await contentsWith(
        vault,
        ['tier', 'link', 'text', 'seal', 'follow'],
        record,
      ))
        entries.push(hash)
    const releases = await releasesWith(vault, quotes)
    entries.push(...releases.entries)
    originals.push(id, ...releases.originals)
  }
  return { entries: [...new Set(entries)], originals: [...new Set(originals)] }
}

/** What was written down of a document goes with it. */
async function withTranscripts(
  { db }: Vault,
  documents: readonly string[],
): Promise<ReadonlySet<string>> {
  const all = new Set(documents)
  for (const id of documents) {
    const rows = await db.selectFrom('document').select('id').where('original', '=', id).execute()
    for (const row of rows) all.add(row.id)
  }
  return all
}

type Content = { readonly hash: string; readonly json: string }

/** Contents of some acts that name something. */
async function contentsWith(
  { db }: Vault,
  acts: readonly string[],
  words: string,
): Promise<readonly Content[]> {
  const rows = await db
    .selectFrom('entry')
    .innerJoin('content', 'content.hash', 'entry.hash')
    .select(['entry.hash', 'content.json'])
    .where('entry.act', 'in', acts)
    .where('content.json', 'like', `%${words}%`)
    .execute()
  return rows.filter(({ json }) => json.includes(words))
}

/** Numbers of the records that were decided on or read in a document. */
async function recordsOf({ db }: Vault, document: string): Promise<readonly string[]> {
  const decided = await db
    .selectFrom('decision')
    .select('record')
    .distinct()
    .where('document', '=', document)
    .execute()
  const read = await db
    .selectFrom('reading')
    .select('records')
    .where('document', '=', document)
    .execute()
  const ids = read.flatMap(({ records }) =>
    Array.from(records.matchAll(/"id":"([0-9a-f]{8,64})"/g), ([, id = '']) => id),
  )
  return [...new Set([...decided.map(({ record }) => record), ...ids])]
}

/** Passages that were quoted, long enough to be told from others. */
function quotesIn(contents: readonly Content[]): readonly string[] {
  const quotes = contents.flatMap(({ json }) =>
    Array.from(json.matchAll(/"exact":"((?:[^"\\]|\\.){20,}?)"/g), ([, quote = '']) =>
      String(JSON.parse(`"${quote}"`)),
    ),
  )
  return [...new Set(quotes)]
}

/** Releases that name a document or its records, or whose files hold words quoted from it. */
async function releasesWith(vault: Vault, words: readonly string[]): Promise<Erasing> {
  const rows = await vault.db
    .selectFrom('entry')
    .innerJoin('content', 'content.hash', 'entry.hash')
    .select(['entry.hash', 'content.json'])
    .where('entry.act', '=', 'release')
    .execute()
  const entries: string[] = []
  const files: string[] = []
  const kept = new Set<string>()
  for (const { hash, json } of rows) {
    const named = namedOriginals('release', JSON.parse(json))
    if (words.some(some => json.includes(some)) || (await holdAny(vault, named, words))) {
      entries.push(hash)
      files.push(...named)
    } else for (const id of named) kept.add(id)
  }
  return { entries, originals: files.filter(id => !kept.has(id)) }
}

async function holdAny(
  vault: Vault,
  files: readonly string[],
  words: readonly string[],
): Promise<boolean> {
  for (const id of files) {
    const bytes = await originalBytes(vault, id)
    if (bytes && words.some(some => bytes.includes(some))) return true
  }
  return false
}
