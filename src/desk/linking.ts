import { compareOrder, liveEntries, VigilError, type LinkDecision } from '../codebook/index.ts'
import { learnedWords, lookUp, rowsOf, type LearnedWord, type Mention } from '../reconcile/index.ts'
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
 * Takes back a link by its number or the beginning of it, or the last one of who asks; what was before stands again.
 * Throws `not-found` where none or more than one begins so, `nothing-to-do` where there is none.
 */
export async function unlink(desk: Desk, id?: string): Promise<LinkDecision> {
  const standing = await standingLinks(desk)
  const found =
    id === undefined
      ? standing.filter(({ by }) => by === desk.author).slice(-1)
      : standing.filter(link => id.length >= 4 && link.id.startsWith(id))
  const [link, other] = found
  if (!link && id === undefined)
    throw new VigilError('nothing-to-do', `There is no link of ${desk.author} to take back.`)
  if (!link || other)
    throw new VigilError(
      'not-found',
      `${link ? 'More than one link has' : 'No link that stands has'} a number that begins with "${id}". vigil links lists them.`,
    )
  const { of, left, right } = link
  const content = { verb: 'undo' as const, of, left, right, undoes: link.id }
  await commit(desk.vault, [{ act: 'link', content }], who(desk))
  await stepLinks(desk)
  return link
}

/** Words that standing links teach to be one name; taking links back unteaches them. */
export const learnedFromLinks = async (desk: Desk): Promise<readonly LearnedWord[]> =>
  learnedWords((await pictureOf(desk)).reconciled)

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
