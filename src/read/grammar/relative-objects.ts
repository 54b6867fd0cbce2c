import { itemAt } from './item-at.ts'
import { type State, start } from './clause-state.ts'
import { significant } from './antecedents.ts'
import type { Chunk, NounPhrase, VerbGroup } from './grammar.ts'
import { SUBJECTS } from './that-words.ts'
import { NOUN } from '../text/word-table.ts'

/** Verbs whose complement is a clause of its own: "said police detained him". */
export const REPORTING = new Set(
  `say tell report claim allege insist state add note explain warn argue admit confirm believe
  think know fear hope announce show see hear find reveal deny assert stress emphasise emphasize write
  suggest indicate learn remember recall testify mean realise realize understand`.split(/\s+/),
)

/** Nouns that tell when, where or why: "the day she was arrested". */
const ADVERBIAL = new Set(
  `time day moment minute hour week month year night evening morning afternoon way reason place extent occasion`.split(
    /\s+/,
  ),
)

/** Verbs of telling somebody what follows: "told reporters they had been beaten". */
const TOLD = new Set(
  `inform assure promise warn remind notify ask convince persuade guarantee teach advise`.split(
    ' ',
  ),
)

/** "the seven people the group said were killed": those of whom it is said. */
function whomItIsSaidOf(
  chunks: readonly Chunk[],
  { pronoun, determiner, name }: NounPhrase,
  at: number,
): NounPhrase | null {
  const [before, , says, done] = chunks.slice(at - 1, at + 3)
  const head = before?.type === 'np' ? before : before?.type === 'pp' ? before.object : null
  if (at === 0 || !head?.plural || pronoun || !(determiner === 'definite' || name)) return null
  if (says?.type !== 'vg' || says.voice !== 'active' || !REPORTING.has(says.lemma)) return null
  const passive = done?.type === 'vg' && done.form === 'finite' && done.ofSeveral === true
  return passive && done.from === says.to ? head : null
}

const HOLDING = new Set(
  'hold stage organise organize lead convene address call attend join'.split(' '),
)
const HOLDERS = NOUN.person | NOUN.organisation | NOUN.outlet

/** "a rally the party held": who held the gathering right before. */
function holdsGathering(head: NounPhrase | null, holder: NounPhrase, verb: Chunk | null): boolean {
  if (!head || head.to !== holder.from || (head.classes & NOUN.assembly) === 0) return false
  if (holder.pronoun !== null || (holder.classes & HOLDERS) === 0) return false
  return verb?.type === 'vg' && verb.from === holder.to && HOLDING.has(verb.lemma)
}

/** The noun of "the march she organised": what somebody did, without a word for "which". */
export function contactHead(state: State, phrase: NounPhrase, at: number): NounPhrase | null {
  const { chunks, current } = state
  const toldOf = whomItIsSaidOf(chunks, phrase, at)
  if (toldOf) return toldOf
  const before = itemAt(chunks, at - 1)
  const inner = before?.type === 'pp' && current !== null && !before.verb ? before.object : null
  const head = before?.type === 'np' ? before : inner
  const next = significant(chunks, at, 1)
  const known = phrase.pronoun !== null && SUBJECTS.has(phrase.pronoun)
  if (!known && !holdsGathering(head, phrase, next)) return null
  if (!head || head.pronoun !== null || head.quoted || ADVERBIAL.has(head.lemma)) return null
  if (next?.type !== 'vg' || next.form !== 'finite') return null
  if (next.voice === 'passive' && !next.ambiguous) return null
  const telling =
    current !== null && (REPORTING.has(current.verb.lemma) || TOLD.has(current.verb.lemma))
  return telling && state.open ? null : head
}

/** "whose notice the mayor turned down": what somebody did something to stands first, with who did it behind it. */
function isFronted(chunks: readonly Chunk[], at: number): boolean {
  let next = at + 1
  while (chunks[next]?.type === 'pp') next++
  const [before, doer] = [itemAt(chunks, next - 1), chunks[next]]
  if (doer?.type !== 'np' || doer.from !== before?.to) return false
  const verb = chunks.slice(next + 1).find(({ type }) => type !== 'pp' && type !== 'adverb')
  return verb?.type === 'vg' && verb.form === 'finite' && verb.voice === 'active'
}

/** Gives what stands behind "whose" its owner; whether it is what somebody behind it did something to. */
export function takeOwned(state: State, phrase: NounPhrase, at: number): boolean {
  if (!state.owner) return false
  phrase.possessor ??= state.owner
  state.owner = null
  const fronted = isFronted(state.chunks, at)
  if (fronted) state.relative = phrase
  return fronted
}

/** Whether a phrase is who does it in "which the mayor banned" or "whose notice the mayor turned down". */
export function isDoerOfRelative({ chunks, relative }: State, at: number): boolean {
  if (significant(chunks, at, -1)?.type === 'rel') return true
  let before = at - 1
  while (chunks[before]?.type === 'pp') before--
  return chunks[before] === relative && itemAt(chunks, before - 1)?.type === 'rel'
}

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
