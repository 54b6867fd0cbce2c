import type { Kind } from '../../codebook/index.ts'
import type { Doc } from '../text/doc.ts'
import type { Draft } from '../merge.ts'

/** What follows in a case whose people are not named again, and what it may follow. */
const FOLLOWS: Readonly<Partial<Record<Kind, readonly Kind[]>>> = {
  appeal: ['conviction', 'appeal', 'detention', 'acquittal', 'charge', 'trial'],
  trial: ['charge', 'detention', 'trial', 'conviction', 'acquittal', 'release'],
  acquittal: ['charge', 'trial', 'detention', 'release'],
  lawsuit: ['lawsuit'],
}

/** How many sentences back the case may have been told. */
const BACK = 4

/** How many records before or after another are looked at. */
export const NEAR = 60

/** The last of the records told shortly before one that fits. */
export function lastOf(
  drafts: readonly Draft[],
  at: number,
  fits: (draft: Draft) => boolean,
): Draft | undefined {
  return drafts.slice(Math.max(0, at - NEAR), at).findLast(fits)
}

/** "The city court upheld the verdict": the people of the case told before are those of what follows in it. */
export function settleFollowUps(doc: Doc, drafts: readonly Draft[]): void {
  for (const [i, draft] of drafts.entries()) {
    const before = FOLLOWS[draft.kind]
    if (!before || draft.title || draft.target.parties.length > 0) continue
    const fits = (other: Draft): boolean =>
      before.includes(other.kind) && other.target.parties.length > 0
    const alone = doc.blocks[draft.block]?.kind === 'item'
    const told = lastOf(drafts, i, other => {
      const back = other.block === draft.block ? BACK : BACK / 2
      const apart = alone && other.block !== draft.block
      return fits(other) && !apart && draft.sentence - other.sentence <= back
    })
    const after =
      told || draft.kind !== 'trial'
        ? undefined
        : drafts
            .slice(i + 1, i + 1 + NEAR)
            .find(
              other =>
                fits(other) && other.block === draft.block && other.sentence - draft.sentence <= 2,
            )
    const same = told ?? after
    if (!same) continue
    const parties = same.target.parties.map(party => ({ ...party, via: 'the case told beside it' }))
    draft.target = { ...same.target, parties }
    draft.why.push(`whose case it is: told beside it (${same.kind})`)
  }
}
