import { compareOrder, liveEntries, VigilError, type LinkDecision } from '../codebook/index.ts'
import {
  decidedIn,
  learnedWords,
  lookUp,
  rowsOf,
  type Decided,
  type LearnedWord,
  type Mention,
} from '../reconcile/index.ts'
import { commit, listLinks } from '../vault/index.ts'
import { who, type Desk } from './desk.ts'
import { pictureOf, stepLinks } from './picture.ts'

/** What people said about who or what is one, and nobody took back; the oldest first. */
export async function standingLinks(desk: Desk): Promise<readonly LinkDecision[]> {
  const live = liveEntries(await listLinks(desk.vault))
  return live
    .filter(({ verb }) => verb !== 'undo')
    .toSorted((a, b) => compareOrder(a.order, b.order))
}

/**
 * Takes back what was said: a link or a whole batch by its number or the beginning of it, or the last word of who asks,
 * with the batch it was said in; what was before stands again. Gives what was taken back, oldest first.
 * Throws `not-found` where none or more than one begins so, `nothing-to-do` where there is none.
 */
export async function unlink(desk: Desk, id?: string): Promise<readonly LinkDecision[]> {
  const standing = await standingLinks(desk)
  const found = id === undefined ? lastWord(standing, desk.author) : linksNamed(standing, id)
  const undos = found.map(({ of, left, right, id: undoes, batch }) => ({
    act: 'link' as const,
    content: { verb: 'undo' as const, of, left, right, undoes, ...(batch && { batch }) },
  }))
  await commit(desk.vault, undos, who(desk))
  await stepLinks(desk)
  return found
}

function lastWord(standing: readonly LinkDecision[], author: string): LinkDecision[] {
  const last = standing.findLast(({ by }) => by === author)
  if (!last) throw new VigilError('nothing-to-do', `There is no link of ${author} to take back.`)
  return standing.filter(link => link === last || isOfBatch(link, last.batch))
}

function linksNamed(standing: readonly LinkDecision[], id: string): LinkDecision[] {
  const isNamed = (known: string | undefined) => id.length >= 4 && known?.startsWith(id)
  const single = standing.filter(link => isNamed(link.id))
  const batched = standing.filter(({ batch }) => isNamed(batch))
  const meant = new Set([...single.map(link => link.id), ...batched.map(({ batch }) => batch)])
  if (meant.size === 1) return [...single, ...batched]
  throw new VigilError(
    'not-found',
    `${meant.size > 1 ? 'More than one link has' : 'No link or batch that stands has'} a number that begins with "${id}". vigil links lists them.`,
  )
}

const isOfBatch = (link: LinkDecision, batch: string | undefined) =>
  batch !== undefined && link.batch === batch

/** Words that standing links teach to be one name; taking links back unteaches them. */
export const learnedFromLinks = async (desk: Desk): Promise<readonly LearnedWord[]> =>
  learnedWords((await pictureOf(desk)).reconciled)

/** How spellings compare where what was said in the vault has its say. */
export const decidedInVault = async (desk: Desk): Promise<Decided> =>
  decidedIn((await pictureOf(desk)).reconciled)

/** A place where somebody or something is named, and whom it counts as there. */
export type ShownMention = Mention & { readonly entity: string | null }

/** All places where a spelling stands, so that one of them can be linked or held apart; by document. */
export async function mentionsOfSpelling(desk: Desk, spelling: string): Promise<ShownMention[]> {
  const { reconciled } = await pictureOf(desk)
  const wanted = spelling.toLowerCase()
  return rowsOf(reconciled.mentions)
    .map(([, mention]) => mention)
    .filter(({ spelling: key, surface }) => key === wanted || surface.toLowerCase() === wanted)
    .map(mention => ({ ...mention, entity: lookUp(reconciled.entityOf, mention.id) ?? null }))
    .toSorted(
      (a, b) => compareText(a.document, b.document) || a.start - b.start || compareText(a.id, b.id),
    )
}

const compareText = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0)
