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
 * Takes back a link by its number or the beginning of it, all links of a batch by the batch's, or the last one of who
 * asks; what was before stands again. Throws `not-found` where none or more than one begins so, `nothing-to-do` where
 * there is none.
 */
export async function unlink(desk: Desk, id?: string): Promise<readonly LinkDecision[]> {
  const found = chosenLinks(await standingLinks(desk), id, desk.author)
  const undos = found.map(({ id: undoes, of, left, right }) => ({
    act: 'link' as const,
    content: { verb: 'undo' as const, of, left, right, undoes },
  }))
  await commit(desk.vault, undos, who(desk))
  await stepLinks(desk)
  return found
}

function chosenLinks(
  standing: readonly LinkDecision[],
  id: string | undefined,
  author: string,
): readonly LinkDecision[] {
  const begins = (number = '') => id !== undefined && id.length >= 4 && number.startsWith(id)
  const found =
    id === undefined
      ? standing.filter(({ by }) => by === author).slice(-1)
      : standing.filter(link => begins(link.id) || begins(link.batch))
  if (found.length === 0 && id === undefined)
    throw new VigilError('nothing-to-do', `There is no link of ${author} to take back.`)
  const [first] = found
  const isOne =
    found.length === 1 || found.every(link => begins(link.batch) && link.batch === first?.batch)
  if (found.length === 0 || !isOne)
    throw new VigilError(
      'not-found',
      `${first ? 'More than one link has' : 'No link that stands has'} a number that begins with "${id}". vigil links lists them.`,
    )
  return found
}

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
