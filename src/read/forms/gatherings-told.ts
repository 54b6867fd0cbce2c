import type { Parsed } from '../events/constructions.ts'
import { itemAt } from '../grammar/item-at.ts'
import type { Clause, NounPhrase } from '../grammar/grammar.ts'
import { ABOUT_IT, GOES_ON, MET, PARTAKERS, SAID_OF_IT } from './assembly-words.ts'
import { NOUN } from '../text/word-table.ts'
import type { Doc } from '../text/doc.ts'
import { idOf, wordOf } from '../text/words.ts'

/** How many words after "was" are looked at for what is said of a gathering. */
const PREDICATE = 6

/** Whether a clause says when or where it was. */
const isAnchored = ({ dates, phrases }: Clause): boolean =>
  dates.length > 0 ||
  phrases.some(
    ({ object, preposition }) =>
      preposition !== 'of' &&
      object !== null &&
      (object.name?.class === 'place' || (object.classes & NOUN.place) !== 0),
  )

/** Whether a clause tells that its subject, a gathering, goes on or took place. */
function tells({ doc }: Parsed, clause: Clause): boolean {
  const { verb, to } = clause
  if (verb.negative || verb.modality !== 'asserted' || verb.form !== 'finite') return false
  if (verb.voice === 'passive') return MET.has(verb.lemma) && isAnchored(clause)
  if (GOES_ON.has(verb.lemma)) return true
  if (
    verb.tense === 'past' &&
    !ABOUT_IT.has(verb.lemma) &&
    verb.lemma !== 'be' &&
    isAnchored(clause)
  )
    return true
  if (verb.lemma !== 'be') return false
  for (let i = verb.to; i < Math.min(to, verb.to + PREDICATE); i++)
    if (SAID_OF_IT.has(wordOf(doc.tokens.word[i] ?? 0))) return true
  return false
}

/** "It became the largest rally that the square has seen." */
function isSuch({ doc }: Parsed, { verb, objects }: Clause, phrase: NounPhrase): boolean {
  if ((verb.lemma !== 'become' && verb.lemma !== 'be') || !objects.includes(phrase)) return false
  if (verb.negative || verb.modality !== 'asserted') return false
  for (let i = phrase.from; i < phrase.head; i++)
    if (SAID_OF_IT.has(wordOf(doc.tokens.word[i] ?? 0))) return true
  return false
}

/** Words for several of one kind: "a series of pickets", "a wave of strikes". */
const SEVERAL = new Set(
  'series wave spate string round flurry chain succession cycle day week month night campaign number'.split(
    ' ',
  ),
)

/** Whether a phrase is a gathering, or the series of which it is said to be one. */
export const isIt = (one: NounPhrase | null, phrase: NounPhrase): boolean =>
  one !== null &&
  (one === phrase ||
    one.items.includes(phrase) ||
    (one.to === phrase.from - 1 && SEVERAL.has(one.lemma)))

/** "was rocked by protests", "has been paralysed by a strike": what is done by gatherings that go on. */
export const isBroughtAbout = ({ verb, phrases }: Clause, phrase: NounPhrase): boolean =>
  verb.voice === 'passive' &&
  !verb.negative &&
  verb.modality === 'asserted' &&
  (GOES_ON.has(verb.lemma) || verb.lemma === 'mark') &&
  phrases.some(({ preposition, object }) => preposition === 'by' && isIt(object, phrase))

/** "Demonstrations spread to six provinces", "the march was peaceful": the clause by which a gathering goes on. */
export function goingOn(parsed: Parsed, phrase: NounPhrase): Clause | null {
  return (
    parsed.clauses.find(
      clause =>
        (isIt(clause.subject, phrase) && tells(parsed, clause)) ||
        isSuch(parsed, clause, phrase) ||
        isBroughtAbout(clause, phrase),
    ) ?? null
  )
}

/** Those who call for a gathering, of which they may stand trial long after. */
const CALLERS = new Set(['organiser', 'organizer', 'initiator'])

/** "Participants in the action held up portraits": whoever takes part in it shows that it is held. */
export function takesPart({ clauses }: Parsed, phrase: NounPhrase): Clause | null {
  const among = (one: NounPhrase | null): boolean =>
    one !== null &&
    PARTAKERS.has(one.lemma) &&
    one.complements.some(
      part => part.object === phrase && ['of', 'in', 'at'].includes(part.preposition),
    )
  return (
    clauses.find(
      ({ subject, verb }) =>
        among(subject) &&
        verb.modality === 'asserted' &&
        verb.form === 'finite' &&
        // "the organisers of the march were summoned": on no day of the march
        !(verb.voice === 'passive' && CALLERS.has(subject?.lemma ?? '')),
    ) ?? null
  )
}

/** Nouns that are a gathering only with the word before them: "a flash mob", "a human chain". */
const TWO_WORDS: Readonly<Partial<Record<string, ReadonlyMap<string, string>>>> = {
  mob: new Map([['flash', 'flash-mob']]),
  chain: new Map(['human', 'living'].map(one => [one, 'human-chain'])),
  walk: new Map(
    [
      'peace',
      'protest',
      'solidarity',
      'memorial',
      'freedom',
      'silent',
      'ribbon',
      'awareness',
      'pride',
    ].map(one => [one, 'march']),
  ),
  fast: new Map(
    ['relay', 'hunger', 'protest', 'dry', 'indefinite'].map(one => [one, 'relay-fast']),
  ),
  city: new Map([['tent', 'tent-camp']]),
  camp: new Map(['tent', 'strike', 'sit-in', 'protest'].map(one => [one, 'tent-camp'])),
  boycott: new Map(['class', 'lecture', 'exam'].map(one => [one, 'class-boycott'])),
  occupation: new Map(
    ['student', 'factory', 'university', 'campus', 'indefinite', 'building', 'faculty'].map(one => [
      one,
      'encampment',
    ]),
  ),
  event: new Map(
    'peaceful protest unauthorised unauthorized unsanctioned solidarity pride commemorative memorial'
      .split(' ')
      .map(one => [one, 'action']),
  ),
  caravan: new Map(['protest', 'freedom', 'car', 'peace'].map(one => [one, 'motorcade'])),
  convoy: new Map(['protest', 'freedom', 'solidarity', 'tractor'].map(one => [one, 'motorcade'])),
  prayer: new Map(['mass', 'street', 'open-air'].map(one => [one, 'memorial-service'])),
  service: new Map(['memorial', 'prayer', 'remembrance'].map(one => [one, 'memorial-service'])),
  ceremony: new Map(
    ['remembrance', 'memorial', 'commemorative', 'commemoration', 'candle-lighting'].map(one => [
      one,
      'memorial-service',
    ]),
  ),
  line: new Map([['picket', 'picket']]),
  ride: new Map(
    ['bike', 'protest', 'bicycle', 'memorial', 'solidarity'].map(one => [one, 'march']),
  ),
  run: new Map(['protest', 'memorial', 'solidarity', 'freedom'].map(one => [one, 'march'])),
  drop: new Map([['banner', 'action']]),
  stunt: new Map(['protest', 'publicity', 'street'].map(one => [one, 'action'])),
  swim: new Map([['protest', 'action']]),
  kitchen: new Map(['protest', 'solidarity'].map(one => [one, 'action'])),
  funeral: new Map(['mock', 'symbolic'].map(one => [one, 'action'])),
  operation: new Map([['town', 'ghost-town']]),
  roko: new Map(['rail', 'rasta', 'rasto'].map(one => [one, 'roadblock'])),
  jam: new Map(['chakka', 'chaka'].map(one => [one, 'roadblock'])),
  assembly: new Map([
    ...['unauthorised', 'unauthorized', 'unsanctioned'].map(
      one => [one, 'unauthorised-assembly'] as const,
    ),
    ...['peaceful', 'public', 'mass', 'spontaneous'].map(one => [one, 'public-assembly'] as const),
  ]),
}

/** Words for gatherings all over a place, which need no day of their own to be some in particular. */
const SWEEPING = new Set(
  'mass massive nationwide countrywide widespread huge large large-scale street student anti-government violent deadly major'.split(
    ' ',
  ),
)
const BEHIND = new Set(['after', 'amid', 'following', 'amidst'])

/** "was withdrawn in March after mass protests", "dropped it following weeks of street protests" */
export function isSweeping(
  said: readonly string[],
  clause: Clause | null,
  phrase: NounPhrase,
): boolean {
  if (!clause || !said.some(word => SWEEPING.has(word))) return false
  const at = clause.phrases.findIndex(part => part.object === phrase)
  const part = clause.phrases[at]
  if (!part || clause.verb.negative || clause.verb.modality !== 'asserted') return false
  if (BEHIND.has(part.preposition)) return true
  const before = itemAt(clause.phrases, at - 1)
  return (
    part.preposition === 'of' &&
    SEVERAL.has(before?.object?.lemma ?? '') &&
    BEHIND.has(before?.preposition ?? '')
  )
}

const HEADS: readonly (readonly [id: number, before: ReadonlySet<number>])[] = Object.entries(
  TWO_WORDS,
).map(([head, before]) => [idOf(head), new Set([...(before?.keys() ?? [])].map(idOf))])

/** Whether a stretch, whose words `stands` knows, may name a gathering by two words of which neither does so alone. */
export function mayBeTwoWords(
  { tokens }: Doc,
  { from, to }: { readonly from: number; readonly to: number },
  stands: (id: number) => boolean,
): boolean {
  for (const [head, before] of HEADS) {
    if (!stands(head)) continue
    for (let i = from + 1; i < to; i++)
      if (tokens.word[i] === head && before.has(tokens.word[i - 1] ?? 0)) return true
  }
  return false
}

const DAYS_OF = new Set(
  'action protest protests anger rage solidarity resistance disobedience'.split(' '),
)

/** "a day of action" */
function isOfAction({ tokens }: Parsed['doc'], head: number): boolean {
  const [of, what] = [head + 1, head + 2].map(at => wordOf(tokens.word[at] ?? 0))
  return of === 'of' && DAYS_OF.has(what ?? '')
}

/** "a flash mob": the word under which a gathering's noun is known. */
export function nounOf({ doc }: Parsed, { lemma, head }: NounPhrase): string {
  const before = wordOf(doc.tokens.word[head - 1] ?? 0)
  if (lemma === 'day' && isOfAction(doc, head)) return 'day-of-action'
  return TWO_WORDS[lemma]?.get(before) ?? lemma
}

/** "a rally of the Teachers' Movement planned for 6 June": what was planned is the rally. */
export const ARRANGING = new Set([
  'plan',
  'schedule',
  'announce',
  'set',
  'call',
  'organise',
  'organize',
  'slate',
  'fix',
])

/** "the vigil that relatives were holding" */
const HOLDING = new Set(['hold', 'stage'])

/** How far from a gathering the verb may stand by which somebody arranged it. */
const REACH = 12

/** "a march that the group had announced for 1 June": whether a clause says who arranged a gathering, and for when. */
export function isArrangedBy(
  { doc }: Parsed,
  { via, verb, objects }: Clause,
  phrase: NounPhrase,
): boolean {
  if (via !== 'relative') return false
  if (HOLDING.has(verb.lemma) && objects.includes(phrase)) return true
  if (!ARRANGING.has(verb.lemma)) return false
  const follows = ['that', 'which'].includes(wordOf(doc.tokens.word[phrase.to] ?? 0))
  const distance = verb.from - phrase.to
  return objects.includes(phrase) || (follows && distance > 0 && distance < REACH)
}

/** "a march in Osh": a place stands with the noun. */
export function placed(phrase: NounPhrase): boolean {
  return phrase.complements.some(
    part =>
      ['in', 'at', 'outside', 'near', 'on', 'through', 'across', 'around'].includes(
        part.preposition,
      ) &&
      part.object !== null &&
      (part.object.name?.class === 'place' ||
        (part.object.classes & NOUN.place) !== 0 ||
        part.object.names.length > 0),
  )
}
