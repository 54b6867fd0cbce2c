import { compareOrder, headEntries, liveEntries, type LinkDecision } from '../codebook/index.ts'
import type { Apart, Together } from './cluster.ts'
import type { Drafts } from './state.ts'

/** Notes a link under both its ends, and under what it takes back. */
export function noteLink(drafts: Drafts, link: LinkDecision): void {
  drafts.links.put(link.id, link)
  for (const end of [link.left, link.right]) addTo(drafts.ends, end, link.id)
  if (link.verb === 'undo' && link.undoes !== undefined)
    addTo(drafts.undoings, link.undoes, link.id)
}

type SetDraft = Drafts['ends']

/** Adds to a set kept in a draft. */
export function addTo(draft: SetDraft, key: string, id: string): void {
  draft.put(key, new Set(draft.look(key)).add(id))
}

/** What a link touches: its own ends, and those of the link it takes back. */
export function endsOf(drafts: Drafts, link: LinkDecision): string[] {
  const undone = link.undoes === undefined ? undefined : drafts.links.look(link.undoes)
  return [link.left, link.right, ...(undone ? endsOf(drafts, undone) : [])]
}

/** Links about one pair that stand: the last word, and whether somebody who had not seen it said otherwise. */
export type Word = { readonly link: LinkDecision; readonly disputes: readonly string[] }

/** The words that stand about an end, one for each other end. */
export function wordsAt(drafts: Drafts, end: string): Word[] {
  const pairs = new Map<string, LinkDecision[]>()
  for (const id of drafts.ends.look(end) ?? []) {
    const link = drafts.links.look(id)
    if (!link || link.verb === 'undo') continue
    const other = link.left === end ? link.right : link.left
    pairs.set(other, [...(pairs.get(other) ?? []), link])
  }
  return [...pairs.values()].flatMap(links => wordOf(drafts, links) ?? [])
}

function wordOf(drafts: Drafts, links: readonly LinkDecision[]): Word | undefined {
  const undoings = links.flatMap(link => undoingsOf(drafts, link.id))
  const live = liveEntries([...new Set([...links, ...undoings])])
  const heads = headEntries(live)
  const link = heads.at(-1)
  if (!link) return undefined
  return { link, disputes: heads.filter(head => head.verb !== link.verb).map(head => head.id) }
}

/** What takes a link back, and what takes that back in turn. */
function undoingsOf(drafts: Drafts, id: string): LinkDecision[] {
  return [...(drafts.undoings.look(id) ?? [])].flatMap(undoing => {
    const link = drafts.links.look(undoing)
    return link ? [link, ...undoingsOf(drafts, undoing)] : []
  })
}

/** The move that stands about a mention, the last if there are several; records of incidents are not moved. */
function moveOf(drafts: Drafts, mention: string): LinkDecision | undefined {
  return wordsAt(drafts, mention)
    .map(({ link }) => link)
    .filter(({ verb, of, left }) => verb === 'move' && of !== 'incident' && left === mention)
    .toSorted((a, b) => compareOrder(a.order, b.order))
    .at(-1)
}

/** Whether somebody took a mention out of what its spelling is said to be. */
export const isMoved = (drafts: Drafts, mention: string) => moveOf(drafts, mention) !== undefined

/** What people said about some ends, as groups to join, in the order of the journal, and pairs to hold apart. */
export function saidAbout(
  drafts: Drafts,
  ends: Iterable<string>,
  membersAt: (end: string) => readonly string[],
): { together: Together[]; apart: Apart[]; disputes: Word[] } {
  const words = new Map<string, Word>()
  for (const end of ends) for (const word of wordsAt(drafts, end)) words.set(word.link.id, word)
  const ordered = [...words.values()].toSorted((a, b) => compareOrder(a.link.order, b.link.order))
  // What is said of a spelling is not said of a mention that was moved out of it.
  const unmoved = (end: string) =>
    membersAt(end).filter(member => member === end || !isMoved(drafts, member))
  const sided = ordered.map(({ link }) => ({
    link,
    left: unmoved(link.left),
    right: unmoved(link.right),
  }))
  return {
    together: sided
      .filter(
        ({ link }) =>
          link.verb === 'same' ||
          (link.verb === 'move' && moveOf(drafts, link.left)?.id === link.id),
      )
      .map(({ link, left, right }) => ({ by: link.id, members: [...left, ...right] })),
    apart: sided
      .filter(({ link }) => link.verb === 'different' && link.left !== link.right)
      .map(({ link, left, right }) => ({ by: link.id, left, right })),
    disputes: ordered.filter(word => word.disputes.length > 0),
  }
}

/** Conflicts of links at an end are found anew whenever what they bear on is. */
export function forgetConflicts(drafts: Drafts, end: string): void {
  for (const id of drafts.ends.look(end) ?? [])
    if (drafts.conflicts.look(id)) drafts.conflicts.put(id, undefined)
}
