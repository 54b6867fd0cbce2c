import { noneShownOf } from './accused.ts'
import type { Candidate } from './constructions.ts'
import type { Context } from './fill.ts'
import { grantedThen, isSoughtInCourt } from './granted-then.ts'
import { judge } from './gates.ts'
import type { Clause, NounPhrase } from '../grammar/grammar.ts'
import { isAmong } from '../grammar/among.ts'
import { onlyThoughtOf } from './not-done.ts'
import { reportersOf } from './reporters.ts'
import { mentionOver } from '../text/doc.ts'
import { FN, FORM, infoOf } from '../text/word-table.ts'
import { wordOf } from '../text/words.ts'
import type { Modality } from '../../codebook/index.ts'

/** Kinds of which a plan is told as a record. */
export const MAY_BE_PLANNED = new Set(['assembly', 'trial', 'lawsuit', 'law', 'vote'])

export type Gated =
  | { readonly modality: Modality; readonly word: string; readonly planned: boolean }
  | { readonly dropped: string }

const WISHES = new Set([
  'demand',
  'urge',
  'call',
  'want',
  'ask',
  'seek',
  'fear',
  'threaten',
  'request',
  'oppose',
  'warn',
])

/** What is brought about by those who are asked to: "order his release", "secure the release of X". */
const BRINGING = new Set(
  'order secure ensure obtain effect grant arrange guarantee facilitate'.split(' '),
)

/** "We ask you to order his release": the verb of asking over what is to be brought about. */
function askedToBring({ clause, noun, kind }: Candidate): string | null {
  if (!clause || !noun || MAY_BE_PLANNED.has(kind) || !isAmong(clause.objects, noun)) return null
  const { verb, governor } = clause
  if (verb.form !== 'infinitive' || !BRINGING.has(verb.lemma)) return null
  return governor !== null && WISHES.has(governor.verb.lemma) ? governor.verb.lemma : null
}

const ENDS = new Set(['end', 'halt', 'stop', 'cessation'])

/** "demanded a halt to searches": what is to end, of no day. */
const wishesEndOf = ({ clause, noun }: Candidate): boolean =>
  clause !== null &&
  WISHES.has(clause.verb.lemma) &&
  clause.phrases.some(part => part.object === noun && part.preposition === 'to') &&
  [
    ...clause.objects.flatMap(one => [one, ...one.items]),
    ...clause.phrases.map(part => part.object),
  ].some(one => one !== null && ENDS.has(one.lemma))

/** "or face a total shutdown": what is in store. */
const IN_STORE = new Set(
  'face risk fear avoid avert ensure secure guarantee facilitate obtain hasten'.split(' '),
)

/** "refused to order his arrest", "tried to secure the release of X". */
const UNDONE = new Set(['refuse', 'decline', 'fail', 'try', 'attempt'])

const JOINING = new Set(['and', 'or', ','])

/** "demanded an inquiry and the release of X": a further thing that is asked for. */
function isListedIn({ doc }: Context['parsed'], { clause, noun }: Candidate): boolean {
  if (!clause || !noun || noun.from <= clause.verb.to || noun.from >= clause.to) return false
  const apart = clause.phrases.some(({ object }) => object === noun)
  return !apart && JOINING.has(wordOf(doc.tokens.word[noun.from - 1] ?? 0))
}

const MATTERS = new Set(['decision', 'ruling', 'vote', 'debate', 'talks', 'hearing', 'question'])

/** "a decision on his detention": nothing has been decided yet. */
function isToBeDecided({ doc }: Context['parsed'], at: number): boolean {
  const word = (i: number): string => wordOf(doc.tokens.word[i] ?? 0)
  return word(at - 1) === 'on' && MATTERS.has(word(at - 2))
}

const CALLS = new Set(
  'call calls demand demands appeal appeals ask asks signatures petition petitions request requests plea pleas'.split(
    ' ',
  ),
)

/** What is wished for by verbs that take it without "for". */
const WISHING = new Set(['demand', 'urge', 'want', 'seek', 'request', 'fear', 'oppose'])

/** "(b) demands the release of X": what stands behind the wish. */
function isWishedNear({ doc }: Context['parsed'], { noun, kind }: Candidate): boolean {
  if (!noun || MAY_BE_PLANNED.has(kind)) return false
  const { verb, forms } = infoOf(doc.tokens.word[noun.from - 1] ?? 0)
  return WISHING.has(verb) && (forms & FORM.past) === 0
}

/** "called for an inquiry and the release of X", but "called the arrest a disgrace" */
const takesWish = ({ verb, phrases }: Clause): boolean =>
  verb.lemma !== 'call' || phrases.some(({ preposition }) => preposition === 'for')

/** "Calls by the union for the release of X": wished for as well, whoever stands between. */
function isOfCall({ chunks, doc }: Context['parsed'], from: number): boolean {
  const at = chunks.findIndex(chunk => chunk.type === 'pp' && chunk.object?.from === from)
  const part = chunks[at]
  if (part?.type !== 'pp' || part.preposition !== 'for') return false
  for (let i = at - 1; i >= 0; i--) {
    const chunk = chunks[i]
    if (chunk?.type === 'np') return CALLS.has(wordOf(doc.tokens.word[chunk.head] ?? 0))
    if (chunk?.type !== 'pp' || (chunk.preposition !== 'by' && chunk.preposition !== 'from'))
      return false
  }
  return false
}

/** "renewed calls for the release of X": wished for, not done. */
function isCalledFor(parsed: Context['parsed'], at: number): boolean {
  const { doc } = parsed
  const word = (i: number): string => wordOf(doc.tokens.word[i] ?? 0)
  if (infoOf(doc.tokens.word[at - 1] ?? 0).fn & FN.preposition && isOfCall(parsed, at)) return true
  if (word(at - 1) !== 'for') return false
  return (
    CALLS.has(word(at - 2)) ||
    WORKING.has(infoOf(doc.tokens.word[at - 2] ?? 0).verb || word(at - 2))
  )
}

/** "have been agitating for his release", "pushed for an acquittal" */
const WORKING = new Set(
  `agitate agitating push pushing campaign campaigning fight fighting lobby lobbying pray praying press pressing rally
  clamour clamouring clamor clamoring plead pleading petition petitioning wait waiting hope hoping negotiate negotiating`.split(
    /\s+/,
  ),
)

/** "The release of X is expected in March", "X's execution is due on 5 May": still to come. */
function isAwaited({ doc }: Context['parsed'], { noun, kind, clause }: Candidate): boolean {
  if (!noun || clause?.subject !== noun || MAY_BE_PLANNED.has(kind)) return false
  const { verb } = clause
  const next = wordOf(doc.tokens.word[verb.to] ?? 0)
  // "was set for May", and not "the fine was set at 300"
  if (verb.voice === 'passive')
    return AWAITING.has(verb.lemma) || (SETTING.has(verb.lemma) && next === 'for')
  const due = next === 'due'
  return verb.lemma === 'be' && (due || verb.tense === 'future')
}

const AWAITING = new Set(['expect', 'schedule', 'plan', 'slate', 'await', 'anticipate'])
const SETTING = new Set(['set', 'fix'])

/** "said he had been beaten after his arrest": the arrest is not what is only said. */
const ASIDE = new Set(['after', 'before', 'since', 'following'])

const POSSIBLE = new Set(['possible', 'potential', 'imminent', 'threatened', 'feared', 'looming'])

/** "a possible closure": none yet. */
function possibleBefore({ doc }: Context['parsed'], from: number, head: number): string | null {
  for (let i = from; i < head; i++) {
    const word = wordOf(doc.tokens.word[i] ?? 0)
    if (POSSIBLE.has(word)) return word
  }
  return null
}

const LABELLED = new Set(['alleged', 'purported', 'reported', 'suspected'])

/** "the alleged ill-treatment of X": only said to have been. */
function labelBefore({ doc }: Context['parsed'], { from, head }: NounPhrase): string | null {
  for (let i = from; i < head; i++) {
    const word = wordOf(doc.tokens.word[i] ?? 0)
    if (LABELLED.has(word)) return word
  }
  return null
}

const PUNISHMENTS = new Set(['fine', 'penalty', 'sentence', 'term', 'punishment'])

/** "Wearing a mask at a rally carries a fine": what is punished by law. */
const isPunished = ({ verb, objects }: Clause, deed: Clause): boolean =>
  verb.lemma === 'carry' &&
  verb.tense === 'present' &&
  verb.from >= deed.verb.to &&
  objects.some(one => PUNISHMENTS.has(one.lemma))

const NEEDING = new Set(['need', 'require', 'necessitate'])
const KEPT_FOR = new Set(['close', 'open', 'reserve', 'shut', 'restrict', 'limit'])

/** "No permit is needed for a peaceful assembly", "closed to demonstrations": any such gathering, and none that was. */
export function isAnySuch(
  { kind, clause, noun, ownDate }: Candidate,
  clauses: readonly Clause[],
): boolean {
  if (kind !== 'assembly' || !clause || !noun) return false
  if (ownDate && ownDate.preposition !== 'since') return false
  const any = noun.determiner === 'indefinite' || (noun.determiner === null && noun.plural)
  if (!any || noun.number !== null || noun.name !== null) return false
  const { verb, governor } = clause
  // "Wearing a mask at a rally carries a fine"
  if (verb.form === 'gerund' && clauses.some(one => isPunished(one, clause))) return true
  const beside = (preposition: string): boolean =>
    clause.phrases.some(part => part.object === noun && part.preposition === preposition)
  if (NEEDING.has(verb.lemma)) return beside('for')
  if (KEPT_FOR.has(verb.lemma)) return beside('to') || beside('for')
  const held = clause.objects.some(one => one === noun) && verb.form === 'infinitive'
  return held && governor !== null && NEEDING.has(governor.verb.lemma)
}

/** How many words at its end a stem may say what its items are in. */
const STEM_END = 4

/** "We ask you to write to the minister, demanding – the release of the eleven": an item of what is asked for. */
export function demandedIn({ parsed, sentence }: Context): string | null {
  const stem = sentence.stem === null ? undefined : parsed.doc.sentences[sentence.stem]
  if (!stem) return null
  for (let at = stem.to - 1; at >= Math.max(stem.from, stem.to - STEM_END); at--) {
    const { verb, forms } = infoOf(parsed.doc.tokens.word[at] ?? 0)
    if (WISHES.has(verb) && forms & FORM.gerund) return wordOf(parsed.doc.tokens.word[at] ?? 0)
  }
  return null
}

/** "We urge the authorities to: – drop all charges; – release A": an item that says what is to be done. */
export function imperativeIn({ parsed, sentence }: Context, { clause }: Candidate): string | null {
  if (!clause || clause.verb.base !== true || clause.subject !== null) return null
  const listed = sentence.stem !== null || parsed.doc.blocks[sentence.block]?.kind === 'item'
  return listed && clause.verb.voice === 'active' ? 'demand' : null
}

/** "threatened with the rape of his wife": what was threatened. */
const isThreat = ({ verb }: Clause): boolean => verb.lemma === 'threaten'

/** "for publishing a call to a rally": one that was only called for, on no day. */
function isGatheringCalled({ doc }: Context['parsed'], { kind, noun, ownDate }: Candidate) {
  if (kind !== 'assembly' || !noun || ownDate || noun.name) return false
  const word = (i: number): string => wordOf(doc.tokens.word[i] ?? 0)
  const to = word(noun.from - 1) === 'to' || word(noun.from - 1) === 'for'
  return to && noun.determiner === 'indefinite' && /^calls?$/.test(word(noun.from - 2))
}

const THAT = new Set(['it', 'this', 'that'])

/** "This is the third attack on a reporter since January": which of several that one was, told before. */
function isWhichOfSeveral({ doc }: Context['parsed'], candidate: Candidate): boolean {
  const { kind, clause, noun, ownDate } = candidate
  if (
    kind === 'assembly' ||
    !clause ||
    clause.verb.lemma !== 'be' ||
    !noun ||
    !clause.objects.includes(noun)
  )
    return false
  if (ownDate?.preposition === 'on' || !hasOrdinal(doc, noun)) return false
  return THAT.has(clause.subject?.pronoun ?? clause.subject?.lemma ?? '')
}

function hasOrdinal(doc: Context['parsed']['doc'], { from, head }: NounPhrase): boolean {
  for (let at = from; at < head; at++) {
    const mention = mentionOver(doc, at)
    if (mention?.type === 'number' && mention.ordinal) return true
    if (wordOf(doc.tokens.word[at] ?? 0) === 'latest') return true
  }
  return false
}

/** Whether what a noun tells of happened, by the clause that it stands in. */
export function nominalGate(context: Context, candidate: Candidate): Gated {
  const { clause, noun, ownDate } = candidate
  const { parsed } = context
  const called = noun && !MAY_BE_PLANNED.has(candidate.kind) && isCalledFor(parsed, noun.from)
  if (called || isGatheringCalled(parsed, candidate)) return { dropped: 'call' }
  const thought = noun ? onlyThoughtOf(parsed.doc, noun.from) : null
  if (thought) return { dropped: thought }
  const shown =
    noun && !MAY_BE_PLANNED.has(candidate.kind)
      ? noneShownOf(parsed.doc, noun.from, clause?.verb.negative === true)
      : null
  if (shown) return { dropped: shown }
  if (!clause) return { modality: 'asserted', word: '', planned: false }
  if (isWhichOfSeveral(parsed, candidate)) return { dropped: 'this' }
  if (isSoughtInCourt(candidate) && !grantedThen(parsed.doc, candidate))
    return { dropped: clause.verb.lemma }
  if (isAwaited(parsed, candidate)) return { dropped: clause.verb.lemma }
  const possible = noun ? possibleBefore(parsed, noun.from, noun.head) : null
  if (possible) return { dropped: possible }
  if (clause.conditional || (clause.verb.modality === 'conditional' && !ownDate))
    return { dropped: 'if' }
  const wished =
    WISHES.has(clause.verb.lemma) &&
    noun !== null &&
    ((takesWish(clause) && (isAmong(clause.objects, noun) || isListedIn(parsed, candidate))) ||
      clause.phrases.some(
        ({ object, preposition }) =>
          isAmong([object], noun) && preposition === (isThreat(clause) ? 'with' : 'for'),
      ))
  // "called for an end to raids on law offices"
  const toEnd = wishesEndOf(candidate)
  if (toEnd && !ownDate) return { dropped: clause.verb.lemma }
  const demanded = candidate.kind === 'conviction' || clause.verb.lemma === 'threaten'
  if (wished && (!ownDate || demanded)) return { dropped: clause.verb.lemma }
  if (!ownDate && isWishedNear(parsed, candidate)) return { dropped: 'demand' }
  // "warned of a strike on 4 March": still to come.
  const foretold =
    noun !== null &&
    clause.verb.lemma === 'warn' &&
    clause.phrases.some(({ object, preposition }) => object === noun && preposition === 'of')
  if (foretold) return { modality: 'planned', word: 'warn', planned: true }
  // "threatened with the arrest of her sister"
  const menaced =
    noun !== null &&
    clause.verb.lemma === 'threaten' &&
    clause.phrases.some(
      ({ object, preposition }) => isAmong([object], noun) && preposition === 'with',
    )
  if (menaced) return { dropped: 'threaten' }
  const begged = ownDate ? null : askedToBring(candidate)
  if (begged) return { dropped: begged }
  const { governor } = clause
  const toBeEnded = governor !== null && WISHES.has(governor.verb.lemma)
  if (toBeEnded && candidate.kind === 'intimidation' && !ownDate)
    return { dropped: governor.verb.lemma }
  const inStore = IN_STORE.has(clause.verb.lemma) && clause.verb.form !== 'finite' && !ownDate
  if (inStore && clause.objects.some(object => object === noun))
    return { dropped: clause.verb.lemma }
  const reporters = reportersOf(clause, parsed.clauses)
  const verdict = judge(parsed.doc, clause, parsed.clauses)
  const scene = candidate.kind === 'assembly'
  const undone = verdict.drop !== null && !scene && UNDONE.has(verdict.word)
  if (undone && clause.objects.some(one => one === noun)) return { dropped: verdict.word }
  if (noun && isToBeDecided(parsed, noun.from)) return { dropped: 'decision' }
  const labelled = noun ? labelBefore(parsed, noun) : null
  if (labelled) return { modality: 'alleged', word: labelled, planned: false }
  const aside = clause.phrases.some(part => part.object === noun && ASIDE.has(part.preposition))
  return {
    modality:
      verdict.modality === 'alleged' && reporters.length > 0 && !aside ? 'alleged' : 'asserted',
    word: verdict.word,
    planned: false,
  }
}
