import type { DateMention, Doc } from '../text/doc.ts'
import { NOUN, infoOf } from '../text/word-table.ts'
import { wordOf } from '../text/words.ts'
import type { Candidate, Parsed } from './constructions.ts'

const word = (doc: Doc, at: number): string => wordOf(doc.tokens.word[at] ?? 0)

const has = (
  doc: Doc,
  [from, to]: readonly [number, number],
  words: ReadonlySet<string>,
): boolean => {
  for (let at = from; at < to; at++) if (words.has(word(doc, at))) return true
  return false
}

const BLAMED = new Set(
  'accused accuses accusing charge charged charges count counts convicted guilty suspected indicted admitted admitting denied denying inciting'.split(
    ' ',
  ),
)
const UNLAWFUL = new Set(
  'unlawful illegal unauthorised unauthorized undeclared unsanctioned unapproved unpermitted unnotified prohibited mass riotous'.split(
    ' ',
  ),
)
/** How far before a gathering stand the words that make it what somebody is blamed for. */
const BLAME = 14

/** "convicted of participating in an unlawful gathering": the name of an offence, at no place and on no day. */
function isOffence(
  { noun, trigger, ownDate }: Candidate,
  { doc, from, mentions }: Parsed,
): boolean {
  if (!noun || ownDate || noun.name !== null || noun.number !== null) return false
  if (noun.determiner !== 'indefinite' && noun.determiner !== null) return false
  if (!has(doc, [noun.from, noun.head], UNLAWFUL) && noun.lemma !== 'gathering') return false
  const start = Math.max(from, Math.min(trigger[0], noun.from) - BLAME)
  if (!has(doc, [start, noun.from], BLAMED)) return false
  const near = (at: number): boolean => at >= noun.head && at < noun.to + NEAR
  return !mentions.some(one => (one.type === 'date' || isPlace(one)) && near(one.from))
}

/** How soon behind a gathering it is said when or where it was. */
const NEAR = 8

const isPlace = (one: Parsed['mentions'][number]): boolean =>
  one.type === 'name' && one.class === 'place'

const EVERY = new Set(['every', 'each', 'all'])

const isStretch = (date: DateMention): boolean => date.preposition === 'since'

/** "fined for taking part in gatherings since January", "every rally since May": many, of which none is told. */
function isOfMany({ noun, clause, ownDate, set }: Candidate, { doc, mentions }: Parsed): boolean {
  if (!noun || noun.name !== null || noun.number !== null || set.size !== undefined) return false
  const every = EVERY.has(word(doc, noun.from))
  const bare = noun.plural && noun.determiner === null
  if (!every && !bare) return false
  if (clause !== null && clause.verb.voice === 'passive' && clause.subject === noun) return false
  const dates = mentions.filter(one => one.type === 'date')
  return (ownDate !== null && isStretch(ownDate)) || (every && dates.some(isStretch))
}

/** "protested that she was denied access", "when she protested": somebody's words. */
function isObjection({ clause, actor }: Candidate, { doc }: Parsed): boolean {
  if (clause?.verb.lemma !== 'protest') return false
  const next = word(doc, clause.verb.to)
  if (next === 'that') return true
  const alone =
    actor !== null &&
    !actor.plural &&
    actor.items.length === 0 &&
    (actor.name?.class === 'person' || actor.pronoun === 'he' || actor.pronoun === 'she')
  const aside = clause.phrases.length === 0 && clause.dates.length === 0
  return alone && aside && (next === ',' || next === '.' || next === 'and')
}

/** "stopped by a picket of the National Guard": guards who stand in a row. */
const isOfGuards = ({ noun }: Candidate): boolean =>
  noun?.lemma === 'picket' &&
  noun.complements.some(
    ({ preposition, object }) =>
      preposition === 'of' && object !== null && (object.classes & NOUN.police) !== 0,
  )

const CHAMBERS = new Set(
  'assembly parliament house chamber session senate council congress bill legislature vote'.split(
    ' ',
  ),
)

/** "staged a walkout in the Assembly": members who leave a sitting. */
const isOfSitting = ({ noun, clause, actor }: Candidate, { doc, from, to }: Parsed): boolean =>
  (noun?.lemma === 'walkout' || (clause?.verb.lemma === 'walk' && noun === null)) &&
  has(doc, [from, to], CHAMBERS) &&
  (actor === null || actor.name !== null || actor.lemma === 'opposition' || actor.items.length > 0)

const JAILS = new Set([
  'jail',
  'prison',
  'sub-jail',
  'custody',
  'colony',
  'court',
  'courtroom',
  'hospital',
])

/** "walked out of jail on Saturday": let go. */
const isLeaving = ({ clause }: Candidate, { doc }: Parsed): boolean =>
  clause?.verb.lemma === 'walk' &&
  word(doc, clause.verb.to) === 'out' &&
  word(doc, clause.verb.to + 1) === 'of' &&
  has(doc, [clause.verb.to + 2, clause.verb.to + 6], JAILS)

const CHAIRED = new Set(['chaired', 'presided', 'convened'])

/** "A meeting chaired by the commissioner broke up", "Over two meetings the Committee examined": of officials. */
function isOfOfficials({ noun }: Candidate, { doc }: Parsed): boolean {
  if (noun?.lemma !== 'meeting') return false
  if (CHAIRED.has(word(doc, noun.head + 1)) && word(doc, noun.head + 2) === 'by') return true
  return word(doc, noun.from - 1) === 'over' && noun.number !== null
}

const SET_UP = new Set(['set', 'erect', 'mount', 'man', 'put'])

/** "officers set up a roadblock": to stop others. */
const isCheckpoint = ({ noun, clause }: Candidate): boolean =>
  noun?.lemma === 'roadblock' &&
  clause !== null &&
  SET_UP.has(clause.verb.lemma) &&
  clause.subject !== null &&
  (clause.subject.classes & NOUN.police) !== 0

/** "a procession of traders protesting against the levy": who walked in it, told with it. */
function isOfThoseInIt({ clause, actor }: Candidate, { doc }: Parsed): boolean {
  if (!clause || clause.verb.form !== 'gerund' || !actor) return false
  const before = actor.from - 1
  if (word(doc, before) !== 'of') return false
  return (infoOf(doc.tokens.word[before - 1] ?? 0).noun & NOUN.assembly) !== 0
}

/** "The driver marched into the office": one person's way of walking. */
const isStride = ({ clause, actor }: Candidate): boolean =>
  clause?.verb.lemma === 'march' &&
  actor !== null &&
  !actor.plural &&
  actor.items.length === 0 &&
  (actor.classes & NOUN.organisation) === 0 &&
  actor.lemma !== 'crowd' &&
  clause.phrases.some(({ preposition }) => preposition === 'into')

const SIDES = new Set(['team', 'side', 'club', 'squad'])
const IN_PLAY = new Set(
  'half match game goal goals innings season league won lost points inning quarter'.split(' '),
)

/** "The team staged a rally in the second half": of players. */
const isOfPlay = ({ actor, noun, clause }: Candidate, { doc, from, to }: Parsed): boolean =>
  (noun?.lemma === 'rally' || clause?.verb.lemma === 'rally') &&
  actor !== null &&
  SIDES.has(actor.lemma) &&
  has(doc, [from, to], IN_PLAY)

const RUMOURS = new Set(['rumour', 'rumours', 'rumor', 'rumors', 'talk'])
const UNTRUE = new Set(['false', 'untrue', 'unfounded', 'baseless', 'groundless', 'denied'])

/** "said that rumours of a strike were false": there was none. */
const isRumour = ({ noun }: Candidate, { doc, from, to }: Parsed): boolean =>
  noun !== null &&
  word(doc, noun.from - 1) === 'of' &&
  RUMOURS.has(word(doc, noun.from - 2)) &&
  has(doc, [from, to], UNTRUE)

/** Whether what looks like a gathering is an offence's name, many of them, somebody's words or a sitting. */
export function isNoAssembly(candidate: Candidate, parsed: Parsed): boolean {
  if (candidate.kind !== 'assembly') return false
  return (
    isOffence(candidate, parsed) ||
    isOfMany(candidate, parsed) ||
    isObjection(candidate, parsed) ||
    isOfSitting(candidate, parsed) ||
    isLeaving(candidate, parsed) ||
    isOfOfficials(candidate, parsed) ||
    isCheckpoint(candidate) ||
    isOfGuards(candidate) ||
    isOfThoseInIt(candidate, parsed) ||
    isStride(candidate) ||
    isOfPlay(candidate, parsed) ||
    isRumour(candidate, parsed)
  )
}
