import { stableId, VigilError, type Link, type Proposal } from '../codebook/index.ts'
import { proposals } from '../reconcile/index.ts'
import { commit } from '../vault/index.ts'
import { who, type Desk } from './desk.ts'
import { checkedLink } from './incidents.ts'
import { pictureOf, stepLinks } from './picture.ts'

/** Which proposals are meant: all of a kind that are probably one, or those with these ends. */
export type ProposalsMeant = {
  readonly of?: Proposal['of'] | undefined
  readonly pairs?: readonly Pick<Proposal, 'of' | 'left' | 'right'>[] | undefined
  /** Whether each is one, or each is two; one where it is not said. */
  readonly verb?: 'same' | 'different' | undefined
}

/** What was said together: its number, and the proposals it answers. */
export type LinkBatch = { readonly batch: string; readonly linked: readonly Proposal[] }

/**
 * Says of proposals that each is one, or two: an entry a pair, under one batch, so that they can be taken back together or
 * singly. Where no ends are given, those that are probably one. Throws `nothing-to-do` where there is none, and
 * `not-found` where one is no longer proposed: then nothing is said.
 */
export async function linkBatch(desk: Desk, meant: ProposalsMeant): Promise<LinkBatch> {
  const linked = proposalsMeant(proposals((await pictureOf(desk)).reconciled, meant.of), meant)
  if (linked.length === 0)
    throw new VigilError(
      'nothing-to-do',
      'Nothing waits that is probably one. vigil pairs lists what may be one.',
    )
  const said = linked.map(({ of, left, right, score, reasons }) => ({
    verb: meant.verb ?? ('same' as const),
    of,
    left,
    right,
    basis: { score, reasons },
  }))
  return { batch: await sayTogether(desk, said), linked }
}

/** Of which the same is said, each of each, or of all that they are one. */
export type SaidOfSeveral = Pick<Link, 'of' | 'note'> & {
  readonly verb: 'same' | 'different' | 'unsure'
  /** Two or more. */
  readonly ends: readonly string[]
}

/** Says of several that all are one, or that no two are; as one batch, whose number it gives. */
export async function linkSeveral(
  desk: Desk,
  { verb, of, ends, note }: SaidOfSeveral,
): Promise<string> {
  const picture = await pictureOf(desk)
  const pairs = ends.flatMap((left, at) =>
    verb === 'same' && at > 0 ? [] : ends.slice(at + 1).map(right => ({ left, right })),
  )
  const said = pairs.map(pair =>
    checkedLink(picture, { verb, of, ...pair, ...(note === undefined ? {} : { note }) }),
  )
  return sayTogether(desk, said)
}

/** Says several links at once, under one number, which it gives. */
export async function sayTogether(desk: Desk, said: readonly Link[]): Promise<string> {
  const by = who(desk)
  const ends = said.flatMap(({ left, right }) => [left, right])
  const batch = stableId('links', desk.author, by.at, ...ends)
  const acts = said.map(one => ({ act: 'link' as const, content: { ...one, batch } }))
  await commit(desk.vault, acts, by)
  await stepLinks(desk)
  return batch
}

function proposalsMeant(
  { proposals: waiting }: { readonly proposals: readonly Proposal[] },
  { pairs }: ProposalsMeant,
): readonly Proposal[] {
  if (pairs === undefined) return waiting.filter(({ outcome }) => outcome === 'same')
  const byEnds = new Map(waiting.map(proposal => [endsOf(proposal), proposal]))
  return pairs.map(pair => {
    const proposal = byEnds.get(endsOf(pair))
    if (proposal) return proposal
    throw new VigilError(
      'not-found',
      `"${pair.left}" and "${pair.right}" are no longer proposed as one: somebody may have answered meanwhile. Nothing was said; look again at what waits.`,
    )
  })
}

const endsOf = ({ of, left, right }: Pick<Proposal, 'of' | 'left' | 'right'>) =>
  JSON.stringify([of, left, right])
