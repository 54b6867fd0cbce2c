import { type State, start } from './clause-state.ts'
import type { NounPhrase, VerbGroup } from './grammar.ts'

/** Verbs whose complement is a clause of its own: "said police detained him". */
export const REPORTING = new Set(
  `say tell report claim allege insist state add note explain warn argue admit confirm believe
  think know fear hope announce show see hear find reveal deny assert stress emphasise emphasize write
  suggest indicate learn remember recall testify mean realise realize understand`.split(/\s+/),
)

/** "the bill that lawmakers passed", "a man who police say attacked her": the noun before is what it is done to. */
export function doneTo(
  state: State,
  verb: VerbGroup,
  { relative, doer, at }: { relative: NounPhrase; doer: NounPhrase; at: number },
): void {
  const draft = start(state, verb, {
    subject: doer,
    via: 'relative',
    link: state.link,
    governor: null,
    at,
  })
  if (REPORTING.has(verb.lemma)) {
    state.relative = relative
    state.open = false
    return
  }
  if (verb.voice === 'active' && state.chunks[at + 1]?.type !== 'np') draft.objects.push(relative)
}
