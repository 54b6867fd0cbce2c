import { type Doc, mentionOver } from '../text/doc.ts'
import type { Chunk } from './grammar.ts'
import type { Draft } from './phrase-draft.ts'
import { nounish } from './phrase-starts.ts'
import { FN, FORM, NOUN, infoOf } from '../text/word-table.ts'
import { wordOf } from '../text/words.ts'

/** "the four of them", "the two of its members" */
export function mayBeCounted(doc: Doc, at: number): boolean {
  const { fn, plural } = infoOf(doc.tokens.word[at] ?? 0)
  return plural || (fn & (FN.pronoun | FN.determiner)) !== 0 || mentionOver(doc, at) !== undefined
}

const BAILS = new Set(['bail', 'bond', 'parole', 'probation', 'prison', 'jail', 'custody', 'trial'])

/** Whether somebody is let go on, or sent to, what a token says, which needs no article. */
const isBail = (doc: Doc, at: number): boolean => BAILS.has(wordOf(doc.tokens.word[at] ?? 0))

const TIMES_OF_DAY = new Set(['midnight', 'noon', 'dawn', 'dusk', 'sunset', 'sunrise', 'nightfall'])

/** "Shortly before midnight | riot police moved in": the time behind a preposition is a phrase of its own. */
function isTimeOfDay(doc: Doc, { from, at, head }: Draft): boolean {
  if (at !== from + 1 || head !== from) return false
  const word = (i: number) => doc.tokens.word[i] ?? 0
  return TIMES_OF_DAY.has(wordOf(word(from))) && (infoOf(word(from - 1)).fn & FN.preposition) !== 0
}

const READINGS = new Set('first second third final last initial'.split(' '))

/** "adopted in its third reading | amendments": the reading is when, and what follows is what was adopted. */
const endsReading = ({ tokens }: Doc, { from, at }: Draft): boolean =>
  at > from &&
  wordOf(tokens.word[at - 1] ?? 0) === 'reading' &&
  READINGS.has(wordOf(tokens.word[at - 2] ?? 0)) &&
  infoOf(tokens.word[at] ?? 0).plural

const SPANS = new Set(['period', 'time', 'interval', 'season'])
const POINTING = new Set(['that', 'this', 'same'])

/** "During that period | access was cut": the time pointed back to is a phrase of its own. */
const endsSpan = ({ tokens }: Doc, { from, at }: Draft): boolean =>
  at > from + 1 &&
  at <= from + 3 &&
  SPANS.has(wordOf(tokens.word[at - 1] ?? 0)) &&
  POINTING.has(wordOf(tokens.word[at - 2] ?? 0)) &&
  (infoOf(tokens.word[from - 1] ?? 0).fn & FN.preposition) !== 0

/** Whether a phrase that says when ends here. */
export const endsWhen = (doc: Doc, draft: Draft): boolean =>
  isTimeOfDay(doc, draft) || endsReading(doc, draft) || endsSpan(doc, draft)

/** "20 workers' homes" counts workers, "five mayor's aides" and "20 Jehovah's Witnesses" those who are theirs. */
export function ownersCounted(doc: Doc, { head, names }: Draft): boolean {
  const word = wordOf(doc.tokens.word[head] ?? 0)
  return names.length === 0 && (infoOf(doc.tokens.word[head] ?? 0).plural || word.endsWith('s'))
}

/** "those detained | include": the participle says who they are, and what comes next what they do. */
export function endsThose(doc: Doc, { from, at }: Draft): boolean {
  if (at !== from + 2 || wordOf(doc.tokens.word[from] ?? 0) !== 'those') return false
  return (infoOf(doc.tokens.word[at - 1] ?? 0).forms & FORM.participle) !== 0
}

const TALLYING = new Set(['to', '-', 'against'])

/** Whether two numbers stand at a token as votes are told: "45 to 20", "45-20". */
const isTallyAt = (doc: Doc, at: number): boolean =>
  TALLYING.has(wordOf(doc.tokens.word[at + 1] ?? 0)) && mentionOver(doc, at + 2)?.type === 'number'

/** "released on bond | two presenters", "took from Ana Lesko | 264 leaflets": what is counted next is a phrase of its own. */
export function noNumber(doc: Doc, draft: Draft, ordinal: boolean): boolean {
  const name = draft.names.at(-1)
  const ofPerson = name?.class === 'person' && name.to === draft.at
  // "approved the bill | 45 to 20"
  const tally = !ordinal && draft.content && isTallyAt(doc, draft.at)
  return (draft.content && isBail(doc, draft.head)) || (ofPerson && !ordinal) || tally
}

const GIVING = new Set(['deny', 'refuse', 'grant', 'give', 'hand', 'send', 'award', 'offer'])
/** How somebody is after what was done, by the verbs that say so. */
const LEFT: Readonly<Record<string, ReadonlySet<string>>> = {
  dead: new Set(
    'shoot find leave gun strike declare pronounce certify confirm strike want beat'.split(' '),
  ),
  unconscious: new Set('beat knock leave find batter punch kick club strike'.split(' ')),
  alive: new Set('burn bury find capture take'.split(' ')),
  incommunicado: new Set(['hold', 'keep', 'detain']),
  responsible: new Set(['find', 'hold']),
  liable: new Set(['find', 'hold']),
  guilty: new Set(['find', 'declare', 'pronounce']),
  hostage: new Set(['take', 'hold', 'keep']),
  captive: new Set(['take', 'hold', 'keep']),
  prisoner: new Set(['take', 'hold', 'keep']),
}

const GIVEN = new Set('visits damages calls parcels permits fines warnings costs'.split(' '))

/** "denied Ana Lesko | visits from her lawyer", "awarded them | damages": what they were given, or not, is no verb. */
export function areGiven(doc: Doc, chunks: readonly Chunk[], at: number): boolean {
  if (!GIVEN.has(wordOf(doc.tokens.word[at] ?? 0))) return false
  const [verb, whom] = chunks.slice(-2)
  return verb?.type === 'vg' && whom?.type === 'np' && GIVING.has(verb.lemma)
}

/** "gave seven soldiers | life terms", "denied three activists | bail": several people, before what they got. */
function givenTo(doc: Doc, { from, at, head }: Pick<Draft, 'from' | 'at' | 'head'>): boolean {
  const whom = infoOf(doc.tokens.word[head] ?? 0)
  const next = infoOf(doc.tokens.word[at] ?? 0)
  return (
    head === at - 1 &&
    whom.plural &&
    (whom.noun & NOUN.person) !== 0 &&
    (next.noun & NOUN.person) === 0 &&
    next.fn === 0 &&
    GIVING.has(infoOf(doc.tokens.word[from - 1] ?? 0).verb)
  )
}

/** "denied Ana Lesko | medical care", "found the editor | dead": whom, before what they got or how they were then. */
export function endsWhom(doc: Doc, { from, at, names, head }: Draft): boolean {
  const name = names.at(-1)
  const named = name?.class === 'person' && name.to === at && name.from === from
  const { verb } = infoOf(doc.tokens.word[from - 1] ?? 0)
  if (named && GIVING.has(verb)) return true
  const of = name !== undefined && name.to === at && name.from === from
  const people =
    of || ((infoOf(doc.tokens.word[head] ?? 0).noun & NOUN.person) !== 0 && head === at - 1)
  if (givenTo(doc, { from, at, head })) return true
  return (named || people) && (LEFT[wordOf(doc.tokens.word[at] ?? 0)]?.has(verb) ?? false)
}

/** "granted the three | bail", "granted all four | bail" */
function isGivenCounted(doc: Doc, { from, at, head, number }: Draft): boolean {
  if (number === null || head !== at - 1 || head === from || !isBail(doc, at)) return false
  return GIVING.has(infoOf(doc.tokens.word[from - 1] ?? 0).verb)
}

/** "granted Ana Lesko | bail", "those granted bail": what somebody was given, and no verb. */
export function isGiven(doc: Doc, at: number): boolean {
  const name = mentionOver(doc, at - 1)
  const before = name?.type === 'name' && name.to === at ? name.from : countedFrom(doc, at)
  return GIVING.has(infoOf(doc.tokens.word[before - 1] ?? 0).verb)
}

/** Where "the three defendants", "all four", "both" that end before a token begin; the token itself where nothing of the kind does. */
function countedFrom(doc: Doc, at: number): number {
  const { noun, plural } = infoOf(doc.tokens.word[at - 1] ?? 0)
  let from = plural && (noun & NOUN.person) !== 0 ? at - 1 : at
  if (mentionOver(doc, from - 1)?.type === 'number') from -= 1
  return WHOLE.has(wordOf(doc.tokens.word[from - 1] ?? 0)) ? from - 1 : at
}

const WHOLE = new Set(['the', 'all', 'both', 'these', 'those'])

/** "flew two freed sailors | home", "brought the nurse | home": where they were brought, and no word for them. */
export function endsHomeward(doc: Doc, { head, at }: Draft): boolean {
  const { noun } = infoOf(doc.tokens.word[head] ?? 0)
  if ((noun & NOUN.person) === 0 || wordOf(doc.tokens.word[at] ?? 0) !== 'home') return false
  return infoOf(doc.tokens.word[at + 1] ?? 0).noun === 0 || mentionOver(doc, at + 1) !== undefined
}

const GOING_ON = new Set(['still', 'now', 'also', 'already', 'both', 'all'])

/** "turned the house | upside down": how it was left. */
export const endsUpside = (doc: Doc, { at }: Draft): boolean =>
  wordOf(doc.tokens.word[at] ?? 0) === 'upside' && wordOf(doc.tokens.word[at + 1] ?? 0) === 'down'

/** "The four | still face trial", "let the three | go": those who are counted, before what they do. */
function endsCounted(doc: Doc, draft: Draft): boolean {
  const { at, from, number, head } = draft
  if (isGivenCounted(doc, draft)) return true
  if (number === null || head !== number.to - 1) return false
  const isLet = infoOf(doc.tokens.word[from - 1] ?? 0).verb === 'let'
  if (isLet && wordOf(doc.tokens.word[at] ?? 0) === 'go') return true
  if (!GOING_ON.has(wordOf(doc.tokens.word[at] ?? 0))) return false
  const { verb, forms } = infoOf(doc.tokens.word[at + 1] ?? 0)
  return verb !== '' && (forms & FORM.base) !== 0
}

/** "its then coordinator", "the then minister of health" */
export const isFormer = (doc: Doc, { at, determiner, content }: Draft, limit: number): boolean =>
  wordOf(doc.tokens.word[at] ?? 0) === 'then' &&
  determiner !== null &&
  !content &&
  nounish(doc, at + 1, limit)

const IDENTIFYING = new Set(
  'telephone phone mobile cell passport licence license plate registration account identity'.split(
    ' ',
  ),
)

/** "the telephone number of X": no number of people. */
export const isIdentifying = (
  doc: Doc,
  { head, from }: { readonly head: number; readonly from: number },
): boolean => head > from && IDENTIFYING.has(wordOf(doc.tokens.word[head - 1] ?? 0))

const AREAS = new Set(['nationwide', 'countrywide', 'worldwide', 'statewide', 'citywide'])

/** "blocked WhatsApp | nationwide": how far something was done, behind what it was done to. */
/** A word for how far something was done, with no noun behind it. */
export const isAreaWord = (doc: Doc, at: number, limit: number): boolean =>
  AREAS.has(wordOf(doc.tokens.word[at] ?? 0)) && !nounish(doc, at + 1, limit)

const isArea = (doc: Doc, { at, content }: Draft, limit: number): boolean =>
  content && isAreaWord(doc, at, limit)

/** Whether a phrase ends before its next word. */
export const endsAtWord = (doc: Doc, draft: Draft, limit: number): boolean =>
  endsCounted(doc, draft) || isArea(doc, draft, limit)
