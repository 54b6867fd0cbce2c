import type { Kind } from '../../codebook/index.ts'
import type { Draft } from '../draft.ts'
import type { Doc } from '../text/doc.ts'
import { lastOf } from './follow-ups.ts'

/** "They carried off two laptops", "his phone was seized": things taken from those just told of. */
const TAKEN =
  /\b(?:carr(?:ied|ying) (?:off|away)|cart(?:ed|ing) (?:off|away)|took away|taking away|made off with|seiz(?:ed|ing)|confiscat(?:ed|ing)|impound(?:ed|ing)|walked off with|removed)\b/i

/** "filmed the faces", "was seen photographing participants": those who had gathered. */
const FILMED = /\b(?:film(?:ed|ing|s)|photograph(?:ed|ing)|(?:takes?|took|taking) pictures of)\b/i

/** "fired tear gas to clear the road": those who had gathered there. */
const CLEARED =
  /\b(?:tear-?gas|teargas|batons?|water cannons?|rubber bullets|pepper|rounds|grenades|canisters|truncheons|shots)\b/i

/** Of whom something was taken: those who were held, searched or questioned. */
const HELD: ReadonlySet<Kind> = new Set<Kind>(['detention', 'search', 'summons'])

/** How many sentences back they may stand. */
const BACK = 1
const GATHERED = 2

/** Those of whom a record without anybody tells on, and the record that named them. */
function toldBefore(
  drafts: readonly Draft[],
  at: number,
  text: string,
): { readonly from: Draft; readonly parties: Draft['target'] } | null {
  const draft = drafts[at]
  if (!draft) return null
  const near = (back: number) => (other: Draft) =>
    other.block === draft.block && !other.title && draft.sentence - other.sentence <= back
  if (draft.kind === 'search' && TAKEN.test(text)) {
    const from = lastOf(
      drafts,
      at,
      other =>
        near(BACK)(other) &&
        HELD.has(other.kind) &&
        other.target.parties.length > 0 &&
        other.target.parties.every(({ named }) => named),
    )
    return from ? { from, parties: from.target } : null
  }
  const gathered =
    (draft.kind === 'intimidation' && FILMED.test(text)) ||
    (draft.kind === 'violence' && CLEARED.test(text))
  if (!gathered) return null
  const from = lastOf(
    drafts,
    at,
    other =>
      near(GATHERED)(other) &&
      other.kind === 'assembly' &&
      other.attributes.status !== 'planned' &&
      other.actor.parties.length > 0 &&
      other.actor.parties.every(({ named }) => !named),
  )
  return from ? { from, parties: from.actor } : null
}

/** "Gendarmes came for Ana Dole. They carried off two laptops": whose things they were, and whom police filmed or drove away. */
export function settleWhose(doc: Doc, drafts: readonly Draft[]): void {
  for (const [at, draft] of drafts.entries()) {
    if (draft.title || draft.target.parties.length > 0) continue
    const told = toldBefore(drafts, at, doc.source.slice(...draft.quote))
    if (!told) continue
    const parties = told.parties.parties.map(party => ({ ...party, via: 'told just before' }))
    draft.target = { ...told.parties, parties }
    draft.why.push(`whose it was: those told of just before (${told.from.kind})`)
  }
}
