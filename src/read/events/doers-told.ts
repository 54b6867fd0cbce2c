import type { Candidate } from './constructions.ts'
import { doerBeside, forceBeside } from './doers.ts'
import type { Draft } from '../draft.ts'
import type { Context } from './fill.ts'
import { type Fillers, NOBODY } from '../referring/memory.ts'
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

/** Those who used force beside what befell somebody, in words that leave open who did it. */
export const forceBesideIn = (context: Context, candidate: Candidate): Fillers =>
  fillersOf(context, forceBeside(context.parsed, candidate), -1)

/** What nobody is told to have done was done by those who used force there: asked once it is known what is one event. */
export function settleForce(drafts: readonly Draft[]): void {
  for (const draft of drafts) {
    const { force } = draft
    if (!force || draft.actor.parties.length > 0) continue
    draft.actor = force
    draft.why.push('by whom: those who used force beside it')
  }
}
