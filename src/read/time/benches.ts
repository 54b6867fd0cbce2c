import type { Draft } from '../draft.ts'

/** How many sentences on the one court is still understood. */
const NEAR = 3
const COURT = /\b(?:court|judge|magistrate|tribunal)\b/i

const isVerdict = ({ kind }: Draft): boolean => kind === 'conviction' || kind === 'acquittal'

/** Whether both are of one sitting: the same day, in one paragraph. */
function isSameSitting(draft: Draft, last: Draft): boolean {
  const near = draft.sentence - last.sentence <= NEAR && draft.block === last.block
  return near && draft.when !== null && draft.when === last.when
}

/** "A Lesk court jailed three. Ana Lesko got six years, Ivo Bek four": the court that sentenced the one sentenced the others. */
export function settleBenches(drafts: readonly Draft[]): void {
  let last: Draft | null = null
  for (const draft of drafts) {
    if (!isVerdict(draft)) continue
    const { parties } = draft.actor
    if (parties.some(({ name }) => COURT.test(name))) last = draft
    else if (last && parties.length === 0 && isSameSitting(draft, last)) {
      draft.actor = {
        ...last.actor,
        parties: last.actor.parties.map(party => ({ ...party, via: 'the court told before' })),
      }
      draft.why.push('which court it was: told before, on the same day')
    }
  }
}
