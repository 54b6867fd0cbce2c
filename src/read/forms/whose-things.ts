import type { Kind } from '../../codebook/index.ts'
import type { Draft } from '../draft.ts'
import type { Doc } from '../text/doc.ts'
import type { Memory } from '../referring/memory.ts'
import { lastOf } from './follow-ups.ts'
import { ownerIn } from './owners-near.ts'

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

type Told = { readonly by: string; readonly parties: Draft['target'] }

/** Of whom something was taken: who was held, searched or questioned, whose home it was, or who stood there alone. */
function ownersOf(memory: Memory, drafts: readonly Draft[], at: number): Told | null {
  const draft = drafts[at]
  if (!draft) return null
  const near = (other: Draft): boolean =>
    other.block === draft.block && !other.title && draft.sentence - other.sentence <= BACK
  const known = ({ parties }: Draft['target']): boolean =>
    parties.length > 0 && parties.every(({ named }) => named)
  const held = lastOf(
    drafts,
    at,
    one =>
      near(one) &&
      known(one.target) &&
      (HELD.has(one.kind) || (one.kind === 'restriction' && one.sentence === draft.sentence)),
  )
  if (held) return { by: held.kind, parties: held.target }
  const before = draft.sentence - BACK
  const owner = memory.doc.sentences[before]?.block === draft.block ? ownerIn(memory, before) : null
  if (owner) return { by: 'the place', parties: owner }
  const alone = lastOf(drafts, at, other => near(other) && isAlone(other))
  return alone ? { by: alone.kind, parties: alone.actor } : null
}

/** "A picketed the town hall. Police confiscated a banner": one person by name. */
const isAlone = ({ kind, actor: { parties, plural, count } }: Draft): boolean =>
  kind === 'assembly' &&
  parties.length === 1 &&
  !plural &&
  count === 1 &&
  parties[0]?.named === true

/** Whether the sentence of a search, or words that tell it again, tell that things were taken. */
const takesThings = ({ source, sentences }: Doc, { sentence, anchors }: Draft): boolean => {
  const own = sentences[sentence]
  return (
    (own !== undefined && TAKEN.test(source.slice(own.start, own.end))) ||
    anchors.some(anchor => TAKEN.test(source.slice(...anchor)))
  )
}

/** Those of whom a record without anybody tells on, and what told of them. */
function toldBefore(memory: Memory, drafts: readonly Draft[], at: number): Told | null {
  const draft = drafts[at]
  if (!draft) return null
  const { doc } = memory
  const near = (back: number) => (other: Draft) =>
    other.block === draft.block && !other.title && draft.sentence - other.sentence <= back
  if (draft.kind === 'search') {
    const own = ownerIn(memory, draft.sentence)
    if (own) return { by: 'the place', parties: own }
    return takesThings(doc, draft) ? ownersOf(memory, drafts, at) : null
  }
  const text = doc.source.slice(...draft.quote)
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
  return from ? { by: from.kind, parties: from.actor } : null
}

/** "Gendarmes came for Ana Dole. They carried off two laptops": whose things they were, and whom police filmed or drove away. */
export function settleWhose(memory: Memory, drafts: readonly Draft[]): void {
  for (const [at, draft] of drafts.entries()) {
    if (draft.title || draft.target.parties.length > 0) continue
    const told = toldBefore(memory, drafts, at)
    if (!told) continue
    const parties = told.parties.parties.map(party => ({ ...party, via: 'told just before' }))
    draft.target = { ...told.parties, parties }
    draft.why.push(`whose it was: those told of just before (${told.by})`)
  }
}
