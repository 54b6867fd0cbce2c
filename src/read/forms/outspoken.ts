import type { Candidate, Parsed } from '../events/constructions.ts'
import { mentionOver } from '../text/doc.ts'
import { FN, NOUN, infoOf } from '../text/word-table.ts'
import { wordOf } from '../text/words.ts'

const SHOWN = new Set(
  'how that why what whether when where support solidarity commitment concern contempt loyalty strength unity'.split(
    ' ',
  ),
)

/** "demonstrating support for the bill", "demonstrates how": something is shown, nobody is out in the street. */
function shows({ doc }: Parsed, { clause, trigger }: Candidate): boolean {
  if (clause?.verb.lemma !== 'demonstrate') return false
  const next = doc.tokens.word[trigger[1]] ?? 0
  if (mentionOver(doc, trigger[1])?.type === 'date') return false
  const { fn, noun } = infoOf(next)
  const thing = noun !== 0 && (noun & NOUN.person) === 0
  return SHOWN.has(wordOf(next)) || thing || (fn & FN.determiner) !== 0
}

const SPEAKERS = new Set(
  'expert rapporteur analyst specialist scholar academic politician lawyer economist'.split(' '),
)

/** "UN experts came out in support of her": they said so. */
function speaksOut({ clause, actor }: Candidate): boolean {
  if (clause?.verb.lemma !== 'come' || !actor) return false
  const official = (actor.classes & (NOUN.authority | NOUN.organisation)) !== 0
  const dated = clause.dates.length > 0
  return !dated && (official || SPEAKERS.has(actor.lemma))
}

const ARMED = new Set(
  `gunman militant rebel insurgent bandit terrorist robber jihadist kidnapper militiaman mercenary paramilitary attacker
  assailant`.split(/\s+/),
)
/** Those who are where a crowd is for something else than to express anything. */
const ONLOOKERS = new Set(
  `tourist passenger fan spectator minister shopper voter diplomat guest refugee migrant
  visitor investigator inspector paramedic firefighter rescuer`.split(/\s+/),
)
/** What police and onlookers do too where they protest. */
const OF_ANYBODY = new Set(
  'protest picket strike stoppage fast off-work struck stand noun single'.split(' '),
)

/** "Some 30 men stormed the office": a raid. */
const MEN = new Set(['man', 'individual', 'assailant', 'attacker'])

/** "Soldiers occupied the building", "Fans filled the stadium": no gathering of those who protest. */
function isOtherCrowd({ doc }: Parsed, { clause, actor, rule, set }: Candidate): boolean {
  if (!clause || !actor || actor.name || set.status !== 'held' || OF_ANYBODY.has(rule.id))
    return false
  if (rule.id === 'taken' && MEN.has(actor.lemma)) return true
  const armed = ARMED.has(actor.lemma) || (actor.classes & NOUN.police) !== 0
  if (armed) return actor.items.length === 0
  if (!ONLOOKERS.has(actor.lemma) || actor.items.length > 0) return false
  for (let i = clause.verb.to; i < clause.to; i++)
    if (PROTESTING.has(wordOf(doc.tokens.word[i] ?? 0))) return false
  return rule.id !== 'march' && rule.id !== 'rally'
}

/** Words by which whoever comes together does so to express something. */
const PROTESTING = new Set(
  'protest protesting demand demanding solidarity against placards banners support denounce condemn over'.split(
    ' ',
  ),
)

const WORKERS = new Set(
  `worker nurse teacher doctor driver miner lecturer employee docker pilot steward guard paramedic physician academic
  instructor professor journalist writer actor lawyer judge cleaner porter pharmacist midwife seafarer stevedore railwayman
  trucker farmworker steelworker staff crew union member staffer engineer technician postman firefighter civil-servant
  baker tailor student postdoc assistant adjunct librarian researcher scholar labourer laborer weaver picker packer`.split(
    /\s+/,
  ),
)

/** "The rebels struck at dawn": only those who work go on strike. */
const strikesNoWork = ({ rule, actor }: Candidate): boolean =>
  rule.id === 'struck' && !WORKERS.has(actor?.lemma ?? '')

const REMEMBERING = new Set(['commemorate', 'honour', 'honor', 'remember'])

/** "for meeting, such as commemorating the dead": what people do, on no day. */
const isCustom = ({ clause }: Candidate): boolean =>
  clause?.verb.form === 'gerund' && REMEMBERING.has(clause.verb.lemma) && clause.dates.length === 0

const VEHICLES = new Set(
  'tractor car lorry truck bus taxi van motorcycle motorbike vehicle scooter rickshaw minibus combine trailer'.split(
    ' ',
  ),
)

/** "Containers blocked the road": only what protesters drive stands for them. */
function isNoVehicle({ rule, actor }: Candidate, { doc }: Parsed): boolean {
  if (rule.id !== 'vehicles') return false
  if (!actor || !VEHICLES.has(actor.lemma)) return true
  for (let i = actor.from; i < actor.head; i++)
    if (OF_THE_STATE.has(wordOf(doc.tokens.word[i] ?? 0))) return true
  return false
}

const OF_THE_STATE = new Set(
  'police army military armoured armored government security riot official'.split(' '),
)

/** "Protesting is a right", "Peaceful marching must be allowed": what people do, of which something is said. */
function isOfDoing({ doc }: Parsed, { clause }: Candidate): boolean {
  if (clause?.verb.form !== 'gerund' || clause.link !== '' || clause.dates.length > 0) return false
  const before = wordOf(doc.tokens.word[clause.verb.from - 1] ?? 0)
  if (before === ',') return false
  for (let at = clause.verb.to; at < clause.verb.to + SAID_NEXT; at++) {
    const { fn } = infoOf(doc.tokens.word[at] ?? 0)
    if (fn & (FN.be | FN.modal)) return true
    if (wordOf(doc.tokens.word[at] ?? 0) === ',') return false
  }
  return false
}

/** How soon behind "protesting in the streets" something is said of it. */
const SAID_NEXT = 5

/** Whether what is told is something shown or said, and no gathering. */
export const isNoGathering = (candidate: Candidate, parsed: Parsed): boolean =>
  candidate.kind === 'assembly' &&
  (shows(parsed, candidate) ||
    speaksOut(candidate) ||
    strikesNoWork(candidate) ||
    isCustom(candidate) ||
    isOfDoing(parsed, candidate) ||
    isNoVehicle(candidate, parsed) ||
    isOtherCrowd(parsed, candidate))
