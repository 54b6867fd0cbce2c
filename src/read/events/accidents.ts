import type { Candidate, Parsed } from './constructions.ts'
import type { NounPhrase } from '../grammar/grammar.ts'
import { NOUN, infoOf } from '../text/word-table.ts'
import { wordOf } from '../text/words.ts'

/** Rules of violence that tell only the harm, not who did it. */
const HARM = new Set(
  `injured harmed suffered marked brought crowd-hurt taken-by-rescuers carried-off-hurt struck found-beaten took-blows`.split(
    /\s+/,
  ),
)

/** Rules that hold only of several people who are counted. */
const COUNTED = new Set(['crowd-hurt', 'taken-by-rescuers'])

/** Rules that tell what befell a thing, and hold only where it is somebody's. */
const OF_WHOM = new Set(['under-fire', 'blown-up', 'cut-off', 'words-painted', 'hands-on-camera'])

const HURT = new Set(['', 'wounded', 'injured', 'hurt', 'others', 'more'])

const isNumberOfPeople = (target: NounPhrase | null): boolean =>
  target?.number != null &&
  target.plural &&
  ((target.classes & (NOUN.person | NOUN.police)) !== 0 || HURT.has(target.lemma))

const MISHAPS = new Set(
  `crash collision derailed derailment overturned capsized collided crashed skid earthquake quake aftershock tremor storm cyclone hurricane
  typhoon tornado flood landslide avalanche lightning wildfire collapse scaffolding crane collapsed landslip mudslide heatwave
  poisoning fever dengue cholera measles influenza outbreak epidemic virus infection leak chlorine carbon-monoxide
  match game tournament striker goalkeeper midfielder defender league quarterback inning round boxer bout race racing
  cable wiring stove boiler cooker scaffold beam forklift conveyor cyclist pedestrian motorcyclist passenger ferry canoe snap frost hypothermia
  rollercoaster fairground trampoline ski skiing`.split(/\s+/),
)

const FORCE = new Set(
  `police policeman officer gendarme soldier troop army guard gunman attacker assailant mob thug live gunfire gunshot bullet-wound execution protest protester demonstrator
  march marcher rally riot clash clashed clashes scuffle attack attacked assault assaulted shooting shots shot stabbed beaten bullet pellet gas grenade bomb baton
  truncheon stone knife machete bullet-wound strike picket striking mourner militia gang vigilante crackdown dispersal
  stampede`.split(/\s+/),
)

/** Verbs of what cars and beams do to people as well as people. */
const KNOCKED = new Set([
  'knock',
  'hit',
  'run',
  'strike',
  'crush',
  'plough',
  'plow',
  'kill',
  'injure',
  'claim',
])

/** "A cyclist was knocked down by a car", "crushed to death by a falling beam": by no person. */
const isByThing = ({ kind, clause, actor, target }: Candidate): boolean =>
  (kind === 'violence' || kind === 'death') &&
  clause !== null &&
  KNOCKED.has(clause.verb.lemma) &&
  (actor === null || (actor.classes & (NOUN.person | NOUN.police | NOUN.authority)) === 0) &&
  target?.name == null

/** "Nine people were injured when a bus overturned", "The farmer burned the field": no force was used on anybody, or nobody is harmed. */
export function isAccident(candidate: Candidate, parsed: Parsed): boolean {
  const { kind, rule, actor, target } = candidate
  if (OF_WHOM.has(rule.id)) return target === null
  const byThing = isByThing(candidate)
  if (!byThing && (kind !== 'violence' || !HARM.has(rule.id))) return false
  if (COUNTED.has(rule.id) && !isNumberOfPeople(target)) return true
  if (actor?.name && rule.id !== 'taken-by-rescuers') return false
  const { doc, from, to } = parsed
  let mishap = false
  for (let at = from; at < to; at++) {
    const id = doc.tokens.word[at] ?? 0
    const lemma = infoOf(id).lemma || wordOf(id)
    if (FORCE.has(lemma)) return false
    mishap ||= MISHAPS.has(lemma)
  }
  return mishap
}
