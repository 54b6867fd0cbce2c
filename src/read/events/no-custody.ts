import type { Clause, NounPhrase } from '../grammar/grammar.ts'
import { detention } from '../rules/en/detention.ts'
import type { Candidate, Parsed } from './constructions.ts'
import { ruleOf } from './frames.ts'
import { NOUN } from '../text/word-table.ts'
import { wordOf } from '../text/words.ts'

const LIFTING = new Set(['lift', 'end', 'cancel', 'annul', 'revoke', 'terminate', 'rescind'])

const CHANGING = new Set(
  'replace swap commute convert reduce cut shorten halve uphold quash overturn'.split(' '),
)

/** "her 15-day arrest was replaced with a fine": a penalty, nobody is taken anew. */
const isPenaltyChanged = ({ verb, subject, objects }: Clause, noun: NounPhrase): boolean =>
  CHANGING.has(verb.lemma) && (verb.voice === 'passive' ? subject === noun : objects.includes(noun))

const CUSTODY = new Set(['arrest', 'detention', 'custody', 'remand'])

/** How far behind "arrest" the words "in absentia" may stand. */
const NEAR = 12

function isInAbsentia({ doc }: Parsed, [from, to]: readonly [number, number]): boolean {
  const word = (at: number): string => wordOf(doc.tokens.word[at] ?? 0)
  for (let at = from; at < to; at++)
    if (word(at) === 'in' && word(at + 1) === 'absentia') return true
  return false
}

const ELSEWHERE = new Set(
  'hospital clinic ward doctors wounds wounded injuries injured limbs bleeding defendants accused dock courtroom handcuffed handcuffs shackled shackles leg-irons cage hearing'.split(
    ' ',
  ),
)

/** "31 people were brought in with broken limbs", "The defendants were brought in": to a ward, or into a courtroom. */
function isBroughtElsewhere({ doc, from, to }: Parsed): boolean {
  for (let at = from; at < to; at++)
    if (ELSEWHERE.has(wordOf(doc.tokens.word[at] ?? 0))) return true
  return false
}

const MOVING = new Set(['transfer', 'move', 'take', 'bring', 'return'])
const WARDS = new Set(
  'medical hospital clinic infirmary health ward psychiatric sanatorium'.split(' '),
)

/** "transferred to the prison's medical centre": of somebody who was held before. */
function isMovedToWard({ verb, phrases }: Clause, { doc }: Parsed): boolean {
  if (!MOVING.has(verb.lemma)) return false
  return phrases.some(({ preposition, from, to }) => {
    if (preposition !== 'to' && preposition !== 'into') return false
    for (let at = from; at < to; at++) if (WARDS.has(wordOf(doc.tokens.word[at] ?? 0))) return true
    return false
  })
}

/** "was taken from her cell to an office": held before. */
const isFromCell = ({ verb, phrases }: Clause): boolean =>
  MOVING.has(verb.lemma) &&
  phrases.some(
    ({ preposition, object }) =>
      (preposition === 'from' || preposition === 'out of') && object?.lemma === 'cell',
  )

/** "young people were stopped at checkpoints": whoever came. */
const isAnybody = ({ plural, number, name, pronoun, determiner, items }: NounPhrase): boolean =>
  plural &&
  number === null &&
  name === null &&
  pronoun === null &&
  determiner === null &&
  items.length === 0

/** "Tax inspectors spent six hours at its office": at work, and held by nobody. */
function isAtWork({ verb }: Clause, target: NounPhrase | null, { doc }: Parsed): boolean {
  if (verb.lemma !== 'spend' || !target) return false
  const official = (target.classes & (NOUN.police | NOUN.authority)) !== 0
  return official || OFFICERS.has(wordOf(doc.tokens.word[target.to - 1] ?? 0))
}

const OFFICERS = new Set(
  'inspector inspectors auditor auditors investigator investigators detective detectives'.split(
    ' ',
  ),
)

/** "ordered her arrest in absentia", "lifted her house arrest": words for custody, and nobody is taken into it. */
export function isNoCustody(
  { kind, clause, noun, rule, trigger, target, actor }: Candidate,
  parsed: Parsed,
): boolean {
  if (kind !== 'detention') return false
  const end = Math.min(parsed.to, trigger[1] + NEAR)
  if (isInAbsentia(parsed, [trigger[0], end])) return true
  if (noun?.lemma === 'disappearance' && target === null) return true
  if (rule.id === 'stopped' && actor === null && target !== null && isAnybody(target)) return true
  if (rule.id === 'brought-in' && isBroughtElsewhere(parsed)) return true
  if (clause !== null && isAtWork(clause, target, parsed)) return true
  if (clause !== null && (isMovedToWard(clause, parsed) || isFromCell(clause))) return true
  if (
    clause &&
    noun &&
    CUSTODY.has(noun.lemma) &&
    rule.id !== 'kept-in' &&
    isPenaltyChanged(clause, noun)
  )
    return true
  if (clause?.verb.lemma === 'serve' && clause.objects.some(object => object === noun)) return true
  if (
    !clause ||
    !noun ||
    !CUSTODY.has(noun.lemma) ||
    !LIFTING.has(clause.verb.lemma) ||
    clause.verb.negative
  )
    return false
  return clause.verb.voice === 'passive'
    ? clause.subject === noun
    : clause.objects.some(object => object === noun)
}

/** How far behind its verb the words "under house arrest" may stand. */
const HOMEWARD = 12

/** "let her go home under house arrest", "released to house arrest": held all the same, only at home. */
export function asHouseArrest(candidate: Candidate, { doc, to }: Parsed): Candidate {
  const { kind, clause } = candidate
  const rule = ruleOf(detention, 'custody')
  if (kind !== 'release' || !clause || !rule) return candidate
  const word = (at: number): string => wordOf(doc.tokens.word[at] ?? 0)
  for (let at = clause.verb.to; at < Math.min(to, clause.verb.to + HOMEWARD); at++)
    if (UNDER.has(word(at)) && word(at + 1) === 'house' && word(at + 2) === 'arrest')
      return { ...candidate, kind: 'detention', frame: detention, rule }
  return candidate
}

const UNDER = new Set(['under', 'to', 'into', 'on'])
