import type { Candidate } from './constructions.ts'
import { NOUN } from '../text/word-table.ts'
import type { Tone } from './everyday.ts'

const FIRMS = new Set(
  'company firm retailer carmaker airline manufacturer employer factory plant bank chain developer'.split(
    ' ',
  ),
)
const BOSSES = new Set(
  'manager coach executive boss ceo trainer chairman opener batsman'.split(' '),
)

const SHUT = new Set(['closure', 'block', 'shutdown', 'access', 'travel', 'ban'])

/** "closed because of snow", "blocked by a burning truck": no authority's doing. */
const isByWeather = ({ kind, set, target }: Candidate, { weather, civic }: Tone): boolean =>
  kind === 'restriction' &&
  weather > 0 &&
  civic === 0 &&
  (target === null || target.names.length === 0) &&
  ((target?.classes ?? 0) & NOUN.outlet) === 0 &&
  SHUT.has(set.means ?? '')

/** "The company dismissed 300 workers", "The manager was sacked": business. */
const isLaidOff = ({ kind, set, actor, clause, target }: Candidate, { civic }: Tone): boolean =>
  kind === 'restriction' &&
  set.means === 'dismissal' &&
  civic === 0 &&
  target?.name == null &&
  (FIRMS.has(actor?.lemma ?? '') ||
    FIRMS.has(clause?.subject?.lemma ?? '') ||
    BOSSES.has(target?.lemma ?? ''))

/** "The company dismissed the couriers but reinstated them": no court's doing. */
const isTakenBack = ({ kind, clause, actor }: Candidate): boolean =>
  kind === 'lawsuit' &&
  clause?.verb.lemma === 'reinstate' &&
  clause.verb.voice === 'active' &&
  FIRMS.has(actor?.lemma ?? '')

const COMMERCIAL = new Set(
  'company firm vessel ship business patent trademark casino restaurant shop bar car case disease tanker yacht pub'.split(
    ' ',
  ),
)

/** "was registered as a foreign agent": what a firm is made by that, and no trade. */
const isMadeSomething = ({ clause }: Candidate): boolean =>
  clause?.phrases.some(({ preposition }) => preposition === 'as') ?? false

/** "The company was registered in Panama", "300 cases of measles have been registered" */
const isOfCommerce = (candidate: Candidate, { civic, illness }: Tone): boolean => {
  const { kind, target, noun } = candidate
  const registered = kind === 'registration' && civic === 0 && !isMadeSomething(candidate)
  const traded = [target, noun, noun?.complements[0]?.object ?? null].some(one =>
    COMMERCIAL.has(one?.lemma ?? ''),
  )
  if (registered && traded) return true
  return (
    kind === 'charge' &&
    illness > 0 &&
    civic === 0 &&
    (target === null || (target.name === null && target.pronoun === null))
  )
}

const GOODS = new Set(
  `bag plastic import export fishing alcohol smoking car diesel cigarette vape straw pesticide product toy drug dog
  firework knife gun lead petrol`.split(/\s+/),
)

/** "Plastic bags have been banned": goods. */
const isOfGoods = ({ kind, target, noun }: Candidate, { civic }: Tone): boolean =>
  kind === 'restriction' &&
  civic === 0 &&
  (target ?? noun)?.name == null &&
  GOODS.has((target ?? noun)?.lemma ?? '')

const DANGERS = new Set([
  'bankruptcy',
  'extinction',
  'insolvency',
  'relegation',
  'collapse',
  'fine',
])

/** "threatened with bankruptcy": by no words of anybody's. */
const isInDanger = ({ kind, clause, actor }: Candidate): boolean =>
  kind === 'intimidation' &&
  clause?.verb.lemma === 'threaten' &&
  clause.verb.voice === 'passive' &&
  actor === null &&
  clause.phrases.some(
    ({ preposition, object }) => preposition === 'with' && DANGERS.has(object?.lemma ?? ''),
  )

const LOOKING = new Set('board watchdog agency investigator regulator'.split(' '))

/** "The air safety board opened an investigation into the near miss": into what happened, against nobody. */
const isInquiry = ({ kind, target, actor }: Candidate, { civic, mishap }: Tone): boolean =>
  kind === 'charge' &&
  target === null &&
  actor !== null &&
  actor.name === null &&
  (LOOKING.has(actor.lemma) || mishap > 0) &&
  civic === 0

const AIMED_AT = new Set(['target', 'position', 'depot', 'base', 'stronghold', 'convoy', 'tank'])

/** "The air force struck three targets": war. */
const isOfWar = ({ kind, target }: Candidate): boolean =>
  kind === 'violence' && target?.name == null && AIMED_AT.has(target?.lemma ?? '')

const TESTED = new Set(
  'timetable vaccine drug tyre product system method scheme technology software service model version treatment medicine app device equipment'.split(
    ' ',
  ),
)

/** "The trial of the new timetable": it is tried out. */
const isTriedOut = ({ kind, noun }: Candidate): boolean =>
  kind === 'trial' &&
  noun !== null &&
  noun.complements.some(
    ({ preposition, object }) => preposition === 'of' && TESTED.has(object?.lemma ?? ''),
  )

/** Whether a record would be of business, traffic or health as they go on everywhere. */
export const isEverydayTrade = (candidate: Candidate, tone: Tone): boolean =>
  isByWeather(candidate, tone) ||
  isLaidOff(candidate, tone) ||
  isTakenBack(candidate) ||
  isOfCommerce(candidate, tone) ||
  isOfGoods(candidate, tone) ||
  isInDanger(candidate) ||
  isInquiry(candidate, tone) ||
  isOfWar(candidate) ||
  isTriedOut(candidate)
