import {
  followSchema,
  plainIssue,
  VigilError,
  type Followed,
  type FollowedOf,
  type FollowEntry,
} from '../codebook/index.ts'
import { standingWords, type StandingWord } from '../analyse/index.ts'
import { commit, listFollowing } from '../vault/index.ts'
import { who, type Desk } from './desk.ts'
import { findRecord, pictureOf } from './picture.ts'

/** Writes down something about what is followed; gives the entry's number, by which it can be taken back. */
export async function writeDown(desk: Desk, said: Followed): Promise<string> {
  const parsed = followSchema.safeParse(said)
  if (!parsed.success) {
    const { issues } = parsed.error
    // A subject is made of what was said: what is wrong there says more.
    const issue = issues.find(({ path }) => path[0] === 'value') ?? issues[0]
    const place = issue?.path.filter(part => part !== 'value').join('.')
    throw new VigilError(
      'input-invalid',
      `That cannot be written down: ${place ? `${place}: ` : ''}${issue ? plainIssue(issue) : ''}. Nothing was changed.`,
    )
  }
  const [entry] = await commit(desk.vault, [{ act: 'follow', content: parsed.data }], who(desk))
  return entry?.id ?? ''
}

/** What stands of each subject of one kind. */
export async function wordsOn<Of extends FollowedOf>(
  desk: Desk,
  of: Of,
): Promise<readonly StandingWord<Of>[]> {
  return standingWords(await listFollowing(desk.vault), of)
}

/** Everything that was written down and not taken back, latest last. */
export async function listWrittenDown(desk: Desk): Promise<readonly FollowEntry[]> {
  const entries = await listFollowing(desk.vault)
  const takenBack = undoneIn(entries)
  return entries.filter(({ id, said }) => said.of !== 'undo' && !takenBack.has(id))
}

/** Takes back what was written down, by the number of its entry: what stood before stands again. */
export async function takeBackWritten(desk: Desk, id: string): Promise<FollowEntry> {
  const found = (await listWrittenDown(desk)).filter(one => id.length >= 4 && one.id.startsWith(id))
  const [entry, other] = found
  if (!entry || other)
    throw new VigilError(
      'not-found',
      `${other ? 'More than one entry' : 'No entry that counts'} has a number that begins with "${id}". vigil follow lists what was written down.`,
    )
  const content = { of: 'undo' as const, undoes: entry.id }
  await commit(desk.vault, [{ act: 'follow', content }], who(desk))
  return entry
}

/** Last first: whether an undo counts must be known before what it undoes is judged. */
function undoneIn(entries: readonly FollowEntry[]): ReadonlySet<string> {
  const takenBack = new Set<string>()
  for (const { id, said } of entries.toReversed())
    if (said.of === 'undo' && !takenBack.has(id)) takenBack.add(said.undoes)
  return takenBack
}

/** Records by their ids or the beginnings of them; an incident's or a case's id stands for its records. */
export async function recordsNamed(
  desk: Desk,
  ids: readonly string[],
  groups: readonly { readonly id: string; readonly records: readonly string[] }[] = [],
): Promise<string[]> {
  const picture = await pictureOf(desk)
  const found = ids.flatMap(id => {
    const record = findRecord(picture, id)
    if (record) return [record.record.id]
    const named = groups.filter(one => id.length >= 4 && one.id.startsWith(id))
    const [group, other] = named
    if (group && !other) return group.records
    throw new VigilError(
      'not-found',
      `No record, incident or case has a number that begins with "${id}", or several have. Nothing was written down.`,
    )
  })
  return [...new Set(found)]
}
