import type { Candidate, Parsed } from './constructions.ts'
import { doerBeside, forceBeside, lastForce, leavesOpen } from './doers.ts'
import type { Draft } from '../draft.ts'
import type { Context } from './fill.ts'
import { type Fillers, type Memory, NOBODY } from '../referring/memory.ts'
import type { NounPhrase } from '../grammar/grammar.ts'
import { resolve } from '../referring/references.ts'
import { classesOf } from '../text/word-table.ts'

const asTold = ({ parties, ...rest }: Fillers, via: string): Fillers => ({
  parties: parties.map(party => ({ ...party, via })),
  ...rest,
})

function fillersOf({ memory, index }: Context, phrase: NounPhrase | null, mask: number): Fillers {
  if (!phrase) return NOBODY
  const fillers = resolve(memory, phrase, { sentence: index, before: phrase.from, mask })
  return asTold(fillers, 'who is told beside it')
}

/** The body before which, or out of which, somebody came by what a candidate tells. */
export function bodiesBeside(context: Context, candidate: Candidate): Fillers {
  const mask = classesOf(candidate.rule.actor ?? candidate.frame.actor)
  return fillersOf(context, doerBeside(context.parsed, candidate), mask)
}

/** Kinds of what befalls people where force is used. */
const SUDDEN = new Set(['detention', 'violence', 'search'])
/** Of detentions, those by a court. */
const BY_COURTS = new Set('remand jail place order send commit keep remain'.split(' '))

const isSudden = ({ kind, clause }: Candidate): boolean =>
  SUDDEN.has(kind) && !BY_COURTS.has(clause?.verb.lemma ?? '')

/** "Police fired tear gas. Six people were arrested": those who used force in the sentence before, where no day of its own parts the two. */
function forceBefore(
  { memory, index, sentence }: Context,
  candidate: Candidate,
  dated: boolean,
): Fillers {
  const last = memory.force
  if (!last || dated || candidate.actor || !leavesOpen(candidate)) return NOBODY
  if (last.block !== sentence.block || index - last.sentence > 1) return NOBODY
  if (!isSudden(candidate)) return NOBODY
  memory.force = { ...last, sentence: index }
  return asTold(last.fillers, 'who used force before')
}

/** Those who used force beside or before what befell somebody, in words that leave open who did it. */
export function forceAround(context: Context, candidate: Candidate, dated: boolean): Fillers {
  const beside = forceBeside(context.parsed, candidate)
  return beside ? fillersOf(context, beside, -1) : forceBefore(context, candidate, dated)
}

/** Takes note of who used force in a sentence. */
export function noteForce(
  memory: Memory,
  parsed: Parsed,
  { index, block }: { readonly index: number; readonly block: number },
): void {
  const phrase = lastForce(parsed)
  if (!phrase) return
  const fillers = resolve(memory, phrase, { sentence: index, before: phrase.from, mask: -1 })
  if (fillers.parties.length > 0) memory.force = { fillers, sentence: index, block }
}

/** What nobody is told to have done was done by those who used force there: asked once it is known what is one event. */
export function settleForce(drafts: readonly Draft[]): void {
  for (const draft of drafts) {
    const { force } = draft
    if (!force || draft.actor.parties.length > 0) continue
    draft.actor = force
    draft.why.push('by whom: those who used force beside it')
  }
}
