import { SHOWS, sentenceText } from '../forms/figure-words.ts'
import { NOUN } from '../text/word-table.ts'
import { wordOf } from '../text/words.ts'
import type { Candidate, Parsed } from './constructions.ts'

const BEHIND = new Set(['for', 'of', 'with', 'from'])

/** "was jailed for calling for a rally": what somebody is punished for having said, no statement of its own. */
export const isSaidBefore = ({ kind, clause }: Candidate): boolean =>
  kind === 'statement' && clause?.verb.form === 'gerund' && BEHIND.has(clause.link)

const CALLING = new Set(['call', 'announce', 'urge'])

/** "called for protests on Saturday", "announced plans to march": the gathering is told, and who called for it. */
export function isCallOut({ kind, clause }: Candidate, told: readonly Candidate[]): boolean {
  if (kind !== 'statement' || !clause || !CALLING.has(clause.verb.lemma)) return false
  return told.some(other => {
    if (other.kind !== 'assembly') return false
    if (clause.verb.lemma === 'announce') return other.clause?.governor === clause
    const asked = clause.phrases.some(
      part => part.preposition === 'for' && part.object !== null && part.object === other.noun,
    )
    return other.set.status === 'planned' && asked
  })
}

/** "appealed to the Supreme Court": a step in a case, and nothing said. */
const isAppealToCourt = ({ kind, clause }: Candidate): boolean =>
  kind === 'statement' &&
  clause?.verb.lemma === 'appeal' &&
  clause.phrases.some(
    ({ preposition, object }) =>
      preposition === 'to' && object !== null && (object.classes & NOUN.court) !== 0,
  )

/** "wants to be the first to be released": for oneself, asked of nobody. */
const isOwnWish = ({ kind, clause }: Candidate): boolean =>
  kind === 'statement' && clause?.verb.lemma === 'want' && clause.objects.length === 0

const DISPUTING = new Set(['otherwise', 'denied'])

/** "rejected the claim that prices had risen": a dispute about the economy. */
const isOfEconomy = ({ kind, rule }: Candidate, parsed: Parsed): boolean =>
  kind === 'statement' && DISPUTING.has(rule.id) && SHOWS.economic(sentenceText(parsed))

/** What somebody says, and which is no matter of these freedoms. */
export const isIdleSaying = (candidate: Candidate, parsed: Parsed): boolean =>
  isOwnWish(candidate) ||
  isAppealToCourt(candidate) ||
  isOfEconomy(candidate, parsed) ||
  isWarnedByPolice(candidate)

/** "Officers warned them over a breach": a warning to somebody, and no more than that. */
const isWarnedByPolice = ({ kind, clause, actor }: Candidate): boolean =>
  kind === 'statement' &&
  clause?.verb.lemma === 'warn' &&
  clause.objects[0] !== undefined &&
  actor !== null &&
  (actor.classes & NOUN.police) !== 0

const PUPILS = new Set(['pupil', 'student', 'child', 'class', 'boy', 'girl'])

/** "told the pupils to sit down or face detention": kept in after school. */
export function isSchoolRule({ kind, clause, target }: Candidate, { doc, to }: Parsed): boolean {
  if (kind !== 'intimidation' || clause?.verb.lemma !== 'tell' || !target) return false
  if (target.name || !PUPILS.has(target.lemma)) return false
  const word = (at: number): string => wordOf(doc.tokens.word[at] ?? 0)
  for (let at = target.to; at < to - 1; at++)
    if (word(at) === 'face' && word(at + 1) === 'detention') return true
  return false
}

const WARNING = new Set(['warn', 'caution', 'remind', 'tell'])
const ANYBODY = new Set(
  'people public citizen resident population youth parent motorist supporter inhabitant local voter'.split(
    ' ',
  ),
)

/** "warned residents not to join the march": said to all, to nobody in particular. */
export function isWarningToAll({ kind, clause, target }: Candidate): boolean {
  if (kind !== 'intimidation' && kind !== 'summons') return false
  if (!clause || !WARNING.has(clause.verb.lemma) || !target || target.name !== null) return false
  return ANYBODY.has(target.lemma) && target.number === null && target.possessor === null
}

/** "The chairman told the paper that they would march": an interview, no message that threatens. */
export const isInterview = ({ kind, actor, target, clause }: Candidate): boolean =>
  kind === 'intimidation' &&
  clause?.verb.lemma === 'tell' &&
  clause.verb.voice === 'active' &&
  (actor === null || actor.pronoun !== null || actor.name?.class === 'person') &&
  target !== null &&
  (target.name === null
    ? (target.classes & NOUN.outlet) !== 0 || REPORTERS.has(target.lemma)
    : target.name.class !== 'person')

const FILMING = new Set(['film', 'photograph', 'record', 'video'])
const REPORTERS = new Set(
  'journalist reporter photographer cameraman camerawoman correspondent photojournalist operator blogger'.split(
    ' ',
  ),
)

/** Who films what happens, and frightens nobody by it. */
const BYSTANDERS = new Set(
  `crew team resident bystander passer-by onlooker neighbour neighbor witness viewer tourist relative protester demonstrator
  student marcher driver passenger motorist spectator photojournalist videographer filmmaker film-maker documentarian channel station`.split(
    /\s+/,
  ),
)

/** "Photographer A, who was filming the officers": at work, and no threat to anybody. */
export function isReporting({ kind, clause, actor, target }: Candidate): boolean {
  if (kind !== 'intimidation' || !clause || !FILMING.has(clause.verb.lemma)) return false
  const police = ((target?.classes ?? 0) & NOUN.police) !== 0
  const filmed = [actor, ...(actor?.items ?? [])].some(
    one =>
      one !== null &&
      (REPORTERS.has(one.lemma) ||
        BYSTANDERS.has(one.lemma) ||
        (one.name?.as ?? '')
          .toLowerCase()
          .split(' ')
          .some(word => REPORTERS.has(word))),
  )
  return police || filmed
}
