import type { Kind } from '../../codebook/index.ts'
import type { Candidate, Parsed } from './constructions.ts'
import type { Clause, NounPhrase } from '../grammar/grammar.ts'
import { phraseWith } from '../grammar/owners.ts'
import { NOUN } from '../text/word-table.ts'

/** Verbs of putting somebody out of a post or a place of study: whose it was, put them out. */
const PUT_OUT = new Set(
  'dismiss sack fire expel suspend remove exclude axe oust drop lay bar discharge'.split(' '),
)

/** Bodies that others work for or study at. */
const HOUSES = new Set(
  `university college school academy institute company firm bank factory plant ministry hospital clinic newspaper station channel
  theatre theater museum party union federation railway railways enterprise faculty broadcaster agency orchestra`.split(
    /\s+/,
  ),
)

/** The body behind one of the prepositions, where it is such as the mask asks for. */
function bodyAt(
  { phrases, verb }: Clause,
  prepositions: readonly string[],
  fit: (body: NounPhrase) => boolean,
): NounPhrase | null {
  const behind = phrases.filter(({ from }) => from >= verb.from)
  const body = phraseWith(behind, prepositions)?.object ?? null
  return body && body.pronoun === null && body.determiner !== 'negative' && fit(body) ? body : null
}

const COURTS = new Set(['court', 'tribunal', 'circuit'])

/** "the trial court", "Lesk Crown Court", never "in court" or "before a judge". */
const isCourt = ({ classes, name, lemma, determiner, plural }: NounPhrase): boolean =>
  (classes & NOUN.court) !== 0 &&
  !plural &&
  (name === null ? COURTS.has(lemma) && determiner !== null : name.class !== 'person')

const JUDGES = /\b(?:judges?|magistrates?|justice)\b/i

/** "before Magistrate Ana Tolj": by name, never "before a judge". */
const isJudge = ({ name }: NounPhrase): boolean =>
  name?.class === 'person' && name.as !== null && JUDGES.test(name.as)

/** By a name of its own: "his university" says no more than that he studied. */
const isHouse = ({ name, names, lemma, possessor }: NounPhrase): boolean =>
  possessor === null &&
  (name === null ? HOUSES.has(lemma) && names.length > 0 : name.class !== 'person')

const SUMMONING = new Set('summon call invite order bring take'.split(' '))

/** "summoned to the ministry": a body, never a building. */
const isOffice = ({ classes, name }: NounPhrase): boolean =>
  name !== null
    ? name.class === 'authority'
    : (classes & (NOUN.authority | NOUN.police)) !== 0 &&
      (classes & (NOUN.premise | NOUN.person | NOUN.outlet)) === 0

const GETTING = new Set(['receive', 'get'])

/** "received death threats from the gang", never "from an unknown number". */
const isSender = ({ classes, name }: NounPhrase): boolean =>
  name === null
    ? (classes & (NOUN.person | NOUN.organisation | NOUN.police | NOUN.authority)) !== 0
    : name.class !== 'place'

const JUDGED: ReadonlySet<Kind> = new Set<Kind>(['trial', 'conviction', 'acquittal', 'appeal'])

/** "lost her appeal at the High Court", "sacked from Northern University", "called to the ministry": the body before which, or out of which. */
function bodyBeside({ kind, clause, set }: Candidate): NounPhrase | null {
  if (!clause) return null
  const { verb } = clause
  const court = JUDGED.has(kind) ? bodyAt(clause, ['at', 'in', 'before'], isCourt) : null
  if (kind === 'trial' && !court) return bodyAt(clause, ['before'], isJudge)
  if (JUDGED.has(kind)) return court
  if (kind === 'charge') return bodyAt(clause, ['before'], isCourt)
  if (kind === 'law')
    return bodyAt(clause, ['in', 'through'], ({ classes }) => (classes & NOUN.legislature) !== 0)
  if (kind === 'intimidation' && GETTING.has(verb.lemma)) return bodyAt(clause, ['from'], isSender)
  if (verb.voice !== 'passive') return null
  if (kind === 'restriction' && PUT_OUT.has(verb.lemma) && set.means !== 'travel')
    return bodyAt(clause, ['from'], isHouse)
  if (kind === 'summons' && SUMMONING.has(verb.lemma))
    return bodyAt(clause, ['to', 'before'], isOffice)
  return null
}

/** What police and the like do where they use force or come for somebody. */
const FORCE = new Set(
  `fire use disperse break clear storm raid arrive enter stop surround cordon block charge beat remove seize arrest detain move
  intervene search attack open throw lob round drag pull cut drive push hit crack prevent come spray club baton-charge deploy
  chase ambush intercept board burst shoot sweep besiege ring encircle swoop evict dismantle snatch descend pounce turn fell
  shell bomb batter handcuff hold take lead catch grab pick apprehend foil lathi-charge smash confiscate force knock kick
  whisk bundle resort meet respond launch wade trample assault unleash assail pepper-spray teargas rough`.split(
    /\s+/,
  ),
)

/** Of these, such as hurt nobody by themselves. */
const HOLDS = new Set('arrest detain hold take apprehend handcuff lead pick'.split(' '))

/** What others do to somebody. */
const ATTACKS = new Set(
  'attack ambush open shoot beat assault storm stab hurl throw pelt set ram kidnap abduct raid hack lynch'.split(
    ' ',
  ),
)

const TO_SOMEBODY: ReadonlySet<Kind> = new Set<Kind>([
  'detention',
  'violence',
  'torture',
  'search',
  'summons',
])
const BY_ANYBODY: ReadonlySet<Kind> = new Set<Kind>(['violence', 'death'])

/** Whether a clause tells of what somebody does to others. */
function isForceful({ verb, subject, via, link, conditional }: Clause, kind: Kind): boolean {
  if (!subject || verb.voice !== 'active' || verb.negative || conditional) return false
  if (verb.modality !== 'asserted' || verb.form !== 'finite' || verb.perfect) return false
  if (via === 'relative' || link === 'after' || link === 'before') return false
  const police = (subject.classes & NOUN.police) !== 0 && subject.pronoun === null
  if (police && TO_SOMEBODY.has(kind))
    return FORCE.has(verb.lemma) && !(kind === 'violence' && HOLDS.has(verb.lemma))
  const others = subject.plural && subject.pronoun === null && (subject.classes & NOUN.person) !== 0
  return (police || others) && BY_ANYBODY.has(kind) && ATTACKS.has(verb.lemma)
}

/** Whether nobody is told to have done it, in words that leave it open. */
const leavesOpen = ({ clause, target, construction }: Candidate): boolean =>
  clause !== null &&
  target !== null &&
  (target.classes & NOUN.police) === 0 &&
  !/nominal|possessive/.test(construction) &&
  (clause.verb.voice === 'passive' || clause.subject === target)

/** Words before what is done at the same time. */
const BESIDE = new Set(['when', 'as', 'while', 'where'])

/** "were picked up when police raided a hall", "riot police cleared the road and six were hurt": those who are told to act beside it. */
export function forceBeside({ clauses }: Parsed, candidate: Candidate): NounPhrase | null {
  const { clause, kind } = candidate
  const from = clause?.from ?? 0
  if (!leavesOpen(candidate) || (kind === 'death' && clause?.verb.voice !== 'passive')) return null
  const doing = clauses.filter(
    other =>
      other !== clause &&
      other.subject !== candidate.target &&
      (other.from < from || BESIDE.has(other.link)) &&
      isForceful(other, kind),
  )
  return doing.at(-1)?.subject ?? null
}

const TELLING = new Set(['tell', 'inform', 'explain', 'say', 'cite'])
const OFFICIALS = NOUN.police | NOUN.authority

/** "was kept from her flight; border police told her why": those who gave the reason. */
function explainersOf({ clauses }: Parsed, { kind, set, clause }: Candidate): NounPhrase | null {
  if (kind !== 'restriction' || clause?.verb.voice !== 'passive') return null
  if (set.means !== 'travel' && set.means !== 'access') return null
  const told = clauses.find(
    ({ verb, subject, objects, from }) =>
      from > clause.from &&
      verb.voice === 'active' &&
      TELLING.has(verb.lemma) &&
      subject !== null &&
      subject.pronoun === null &&
      (subject.classes & OFFICIALS) !== 0 &&
      objects[0]?.pronoun != null,
  )
  return told?.subject ?? null
}

/** Who did what a candidate tells, where its own words leave it open and others of the sentence say so. */
export function doerBeside(parsed: Parsed, candidate: Candidate): NounPhrase | null {
  if (candidate.actor) return null
  return bodyBeside(candidate) ?? explainersOf(parsed, candidate)
}
