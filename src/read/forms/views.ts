import type { Candidate, Parsed } from '../events/constructions.ts'
import { type Frame, type Rule, ruleOf } from '../events/frames.ts'
import type { Clause, NounPhrase } from '../grammar/grammar.ts'
import { NOUN } from '../text/word-table.ts'
import { idOf, wordOf } from '../text/words.ts'
import { SAYING, SAYING_WORDS, isPublic, speaksInPublic } from './quoted-words.ts'

/** What an organisation finds of what somebody did. */
const VIEWS = new Set(
  `unlawful illegal arbitrary unconstitutional illegitimate unacceptable unjust unjustified unjustifiable unwarranted
  outrageous shameful appalling alarming concerning worrying troubling disturbing deplorable absurd disproportionate
  excessive inhumane cruel baseless fabricated trumped-up spurious bogus unfounded politicised politicized retaliatory
  violation breach attack assault travesty mockery sham farce reprisal retaliation attempt blow setback stain reminder
  crackdown step concern tactic ploy pretext revenge persecution unfair wrong wrongful motivated politically retribution intimidation censorship repression incompatible inconsistent designed intended aimed meant tantamount`.split(
    /\s+/,
  ),
)
/** Verbs of what a measure does to rights. */
const UNDOING = new Set(
  'violate breach contravene undermine infringe amount constitute flout threaten stifle criminalise criminalize'.split(
    ' ',
  ),
)
const DUTIES = new Set(['should', 'must', 'ought'])
const DUTY_WORDS = [...DUTIES].map(idOf)
const VIEW_WORDS = [...VIEWS].map(idOf)
const UNDOING_WORDS = [...UNDOING]
  .flatMap(word => [word, `${word}s`, word.endsWith('e') ? `${word}d` : `${word}ed`])
  .map(idOf)

const CLAIM_WORDS = ['claim', 'claims', 'claimed'].map(idOf)

/** How many words after "is" are looked at for what is found of something. */
const PREDICATE = 6

/** Whether a sentence may tell what somebody finds or wants done, by its words alone. */
export function mayView(stands: (id: number) => boolean): boolean {
  if (CONCERNED_WORDS.some(stands)) return true
  return (
    (SAYING_WORDS.some(stands) || CLAIM_WORDS.some(stands)) &&
    (DUTY_WORDS.some(stands) || VIEW_WORDS.some(stands) || UNDOING_WORDS.some(stands))
  )
}

const BE = 'be'
const CLAIM = 'claim'

function isView({ doc }: Parsed, { verb, to }: Clause): boolean {
  if (verb.form !== 'finite') return false
  if (DUTIES.has(verb.modalWord)) return true
  if (verb.modality !== 'asserted') return false
  if (UNDOING.has(verb.lemma)) return verb.voice === 'active'
  if (verb.lemma !== BE) return false
  for (let i = verb.to; i < Math.min(to, verb.to + PREDICATE); i++)
    if (VIEWS.has(wordOf(doc.tokens.word[i] ?? 0))) return true
  return false
}

/** What somebody is who finds something wrong: "is concerned about the arrests". */
const CONCERNING =
  'concerned alarmed appalled dismayed troubled shocked disturbed outraged worried'.split(' ')
const CONCERNED_WORDS = CONCERNING.map(idOf)
/** By the verb, or by the word itself where no verb is known. */
const CONCERNED = new Set([
  ...CONCERNING,
  ...'concern alarm appal appall dismay trouble shock disturb outrage worry'.split(' '),
])

/** Who is concerned: "we", or who said "that it was alarmed". */
function concernedOne({ clauses }: Parsed, clause: Clause): NounPhrase | null {
  const { subject, link } = clause
  if (subject?.pronoun === 'we' || !subject?.pronoun) return subject
  const told = clauses[clauses.indexOf(clause) - 1]
  return told && link.endsWith('that') && SAYING.has(told.verb.lemma) ? told.subject : null
}

function whoIsConcerned(parsed: Parsed, clause: Clause): NounPhrase | null {
  const { verb, phrases } = clause
  if (!CONCERNED.has(verb.lemma) || verb.voice !== 'passive' || verb.form !== 'finite') return null
  if (verb.negative || verb.modality !== 'asserted') return null
  if (!phrases.some(({ preposition }) => ['about', 'by', 'at', 'over'].includes(preposition)))
    return null
  const who = concernedOne(parsed, clause)
  return who && (who.pronoun === 'we' || hasViews(parsed, who)) ? who : null
}

/** Who decides on cases, or looks into them: what they say is no view. */
const DECIDING = NOUN.police | NOUN.court | NOUN.outlet
const INVESTIGATORS = new Set(['prosecutor', 'prosecution', 'investigator', 'defence', 'report'])

const hasViews = (parsed: Parsed, who: NounPhrase): boolean =>
  (who.classes & DECIDING) === 0 && !INVESTIGATORS.has(who.lemma) && speaksInPublic(parsed, who)

const before = ({ doc }: Parsed, at: number): string => wordOf(doc.tokens.word[at - 1] ?? 0)

/** "the arrests are unlawful, said a rapporteur", not "the union, a body of nurses, said". */
function isBehind(parsed: Parsed, told: Clause): boolean {
  const earlier = parsed.clauses.slice(0, parsed.clauses.indexOf(told))
  const main = earlier.some(({ via, verb }) => via !== 'relative' && verb.form === 'finite')
  return main && before(parsed, told.verb.from) === ','
}

/** Who speaks: before the verb, or behind it. */
const speakerOf = (parsed: Parsed, told: Clause): NounPhrase | null =>
  isBehind(parsed, told) ? (told.objects[0] ?? null) : told.subject

/** What is said: the clauses behind "said", or those before it where it ends the sentence. */
function saidBy(parsed: Parsed, told: Clause): Clause[] {
  const at = parsed.clauses.indexOf(told)
  const behind = isBehind(parsed, told)
  const tail = at > 0 && (behind || before(parsed, told.subject?.from ?? 0) === ',')
  return tail ? parsed.clauses.slice(0, at) : parsed.clauses.slice(at + 1)
}

/** "The arrests are unlawful, the union said": what a body or its speaker finds, or wants done. */
export function matchViews(parsed: Parsed, frame: Frame): Candidate[] {
  const rule = ruleOf(frame, 'quoted')
  if (!rule) return []
  return parsed.clauses.flatMap((clause): Candidate[] => {
    const { verb } = clause
    const concerned = whoIsConcerned(parsed, clause)
    if (concerned) return [viewOf(clause, concerned, { frame, rule })]
    if (
      !(SAYING.has(verb.lemma) || verb.lemma === CLAIM) ||
      verb.form !== 'finite' ||
      verb.voice !== 'active'
    )
      return []
    if (verb.negative || verb.modality !== 'asserted') return []
    const actor = speakerOf(parsed, clause)
    if (!actor || !hasViews(parsed, actor) || !isPublic(parsed, clause, actor)) return []
    if (!saidBy(parsed, clause).some(one => isView(parsed, one))) return []
    return [viewOf(clause, actor, { frame, rule })]
  })
}

function viewOf(
  clause: Clause,
  actor: NounPhrase | null,
  { frame, rule }: { readonly frame: Frame; readonly rule: Rule },
): Candidate {
  return {
    kind: 'statement',
    frame,
    rule,
    id: 'statement.view.active',
    construction: 'nominal-quoted',
    clause,
    trigger: [clause.verb.from, clause.verb.to],
    actor,
    target: null,
    noun: null,
    set: {},
    ownDate: null,
    specificity: 0,
  }
}
