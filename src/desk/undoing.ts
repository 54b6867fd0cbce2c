import {
  VigilError,
  type FollowEntry,
  type LinkDecision,
  type ReviewedRecord,
} from '../codebook/index.ts'
import { recordsBeginning } from '../review/index.ts'
import { actsBy, type Done } from '../vault/index.ts'
import { isOfSheet, standingBatches, undoBatch, type BatchUndone } from './batches.ts'
import type { Desk } from './desk.ts'
import { listWrittenDown, takeBackWritten } from './following.ts'
import { takeBack, undoRecord } from './judging.ts'
import { standingLinks, unlink } from './linking.ts'
import { reviewPictureOf } from './picture.ts'
import { undoImport, type ImportUndone } from './sheet-import.ts'
import { IMPORT, listImports } from './sheet-imports.ts'

/** What was taken back, and what stands now. */
export type TakenBack =
  | { readonly of: 'record'; readonly after: ReviewedRecord | null }
  | ({ readonly of: 'batch' } & BatchUndone)
  | { readonly of: 'links'; readonly links: readonly LinkDecision[] }
  | { readonly of: 'written'; readonly entry: FollowEntry }
  | ({ readonly of: 'import' } & ImportUndone)

/**
 * Takes back what was said of a record last, or a batch of judgements as one, by number or its beginning.
 * Errors: `not-found`, `nothing-to-do`.
 */
export async function undoNamed(desk: Desk, id: string): Promise<TakenBack> {
  const { review } = await reviewPictureOf(desk)
  const isRecord = id.length >= 4 && recordsBeginning(review, id).length > 0
  if (isRecord) return { of: 'record', after: await undoRecord(desk, id) }
  return { of: 'batch', ...(await undoBatch(desk, id)) }
}

/**
 * Takes back what this author did last: a judgement or a batch of them, a word or a batch of them on who is one, what was
 * written down while following, an import. Where the last was something that no undo takes back, nothing is changed, and
 * `nothing-to-do` says what it was, how it is said otherwise, and what undo would take back before it.
 */
export async function undoLast(desk: Desk): Promise<TakenBack> {
  const isUndone = await undoneIn(desk)
  let later: Done | undefined
  for await (const done of actsBy(desk.vault, desk.author)) {
    const way = isUndone(done)
    if (way === 'over') continue
    if (way === 'stays') later ??= done
    else if (later) throw stays(desk, later, way.hint)
    else return way.undo()
  }
  if (later) throw stays(desk, later)
  throw new VigilError('nothing-to-do', `There is nothing of ${desk.author} to take back.`)
}

type Way = 'over' | 'stays' | { readonly hint: string; readonly undo: () => Promise<TakenBack> }

/** How each of an author's acts is taken back; over is what was taken back already, and taking back itself. */
async function undoneIn(desk: Desk): Promise<(done: Done) => Way> {
  const picture = await reviewPictureOf(desk)
  const undone = new Set(
    [...picture.review.documents.values()].flatMap(({ decisions }) =>
      decisions.flatMap(({ undoes }) => undoes ?? []),
    ),
  )
  const batches = standingBatches(picture)
  const links = new Map((await standingLinks(desk)).map(link => [link.id, link]))
  const written = new Set((await listWrittenDown(desk)).map(({ id }) => id))
  const all = await listImports(desk)
  const imports = all.filter(one => one.undone === undefined)
  // A sheet was taken in with its import, and stays when that is taken back.
  const sheets = new Set(all.map(one => one.document))
  const wayOfImport = (found: { readonly id: string } | undefined): Way =>
    found
      ? {
          hint: `vigil sheet undo ${found.id}`,
          undo: async () => ({ of: 'import', ...(await undoImport(desk, found.id)) }),
        }
      : 'over'
  return ({ id, act, said, document: captured = '' }) => {
    if (said === undefined) return act === 'capture' && !sheets.has(captured) ? 'stays' : 'over'
    if (said.act === 'judge') {
      const { verb, record, document, batch } = said.content
      if (batch !== undefined && isOfSheet(batch))
        return wayOfImport(imports.find(one => one.batch === batch))
      if (verb === 'undo' || undone.has(id)) return 'over'
      if (batch !== undefined && (batches.get(batch)?.length ?? 0) > 1)
        return {
          hint: `vigil undo ${batch.slice(0, 8)}`,
          undo: async () => ({ of: 'batch', ...(await undoBatch(desk, batch)) }),
        }
      return {
        hint: `vigil undo ${record.slice(0, 8)}`,
        undo: async () => ({
          of: 'record',
          after: await takeBack(desk, { id, record, document }),
        }),
      }
    }
    if (said.act === 'link') {
      const link = links.get(id)
      if (!link) return 'over'
      const number = link.batch ?? id
      return {
        hint: `vigil unlink ${number.slice(0, 8)}`,
        undo: async () => ({ of: 'links', links: await unlink(desk, number) }),
      }
    }
    if (said.act === 'follow') {
      if (!written.has(id)) return 'over'
      return {
        hint: `vigil follow --undo ${id.slice(0, 8)}`,
        undo: async () => ({ of: 'written', entry: await takeBackWritten(desk, id) }),
      }
    }
    const { content } = said
    if (said.act === 'setting' && 'name' in content && content.name?.startsWith(IMPORT))
      return wayOfImport(imports.find(one => `${IMPORT}${one.id}` === content.name))
    return 'stays'
  }
}

/** What an author did that no undo takes back: what it was, and how it is said otherwise. */
const STAYS: Readonly<Record<Done['act'], readonly [string, string]>> = {
  judge: ['a record was judged', 'vigil undo RECORD takes that back'],
  link: ['it was said who is one', 'vigil unlink takes that back'],
  follow: ['something was written down on a case', 'vigil follow --undo takes that back'],
  open: ['a new feed was begun', 'that is no word of anybody'],
  capture: ['a document was taken in', 'vigil forget deletes one for good'],
  tier: ['a tier was set', 'vigil tier TIER DOCUMENT sets another'],
  mask: ['a mask was set or taken away', 'vigil mask sets it anew, and with --off takes it away'],
  consent: [
    'consent was written down',
    'vigil consent NOTE tells what stands, and with --gives or --withdraws says it anew',
  ],
  setting: [
    'a setting, a mapping, a template, own words or a country file was kept',
    'it is kept anew, or taken away with --off (vigil setting, vigil sheet map, vigil template, vigil lexicon, vigil deadlines)',
  ],
  text: ['a text was written', 'it is written anew'],
  release: ['a release was made', 'what has left cannot be called back'],
  timestamp: ['a time stamp was kept', 'it stays'],
  export: ['an export or a pack was written', 'what has left cannot be called back'],
  admit: ['a feed was admitted or refused', 'vigil admit says otherwise'],
  forget: ['documents were forgotten', 'they are gone for good'],
  seal: ['words were sealed', 'they stay under the second passphrase'],
  watch: ['an address was watched or looked at', 'vigil watch remove ends that'],
}

function stays(desk: Desk, { act, at }: Done, hint?: string): VigilError {
  const [what, otherwise] = STAYS[act]
  const before =
    hint === undefined ? '' : ` What you said last before that is taken back with: ${hint}.`
  return new VigilError(
    'nothing-to-do',
    `Nothing was taken back. The last that ${desk.author} did, on ${at.slice(0, 10)} at ${at.slice(11, 16)} UTC, no undo takes back: ${what}; ${otherwise}.${before}`,
  )
}
