import { asFatal } from './fatal.ts'
import { isNoStep } from './court-readings.ts'
import { itemAt } from '../grammar/item-at.ts'
import { type Candidate, type Parsed, matchClause } from './constructions.ts'
import { asHouseArrest, isNoCustody } from './no-custody.ts'
import { isToldAgain } from './told-again-nouns.ts'
import { asFoundOnOwn, asOfClient } from './whose-own.ts'
import { withBodySought } from './sought-of-courts.ts'
import { asOwnerOfHouse, isAtPressWork } from './sound-roles.ts'
import { asNoneGranted } from '../forms/none-granted.ts'
import { asNotified } from './notified.ts'
import { asAnnounced, withOrders } from './done-by-order.ts'
import { withOrderer } from './orders.ts'
import { isSaidClaim } from './no-court-records.ts'
import {
  asHolder,
  asSingular,
  isExecuted,
  isLikened,
  isMarkedBody,
  isNoRecord,
  isStandingCharge,
} from './no-records.ts'
import { withApplicant } from '../forms/applicants.ts'
import { asOwnReduction } from '../forms/reductions.ts'
import { isTally, matchTally } from '../forms/tallies.ts'
import { matchDesignations } from '../forms/designations.ts'
import { matchDecisions, withDecided } from '../forms/decisions.ts'
import { matchButRefused } from '../forms/but-refused.ts'
import { matchBans } from '../forms/bans.ts'
import { matchClashes, mayClash } from '../forms/clashes.ts'
import { matchAwaited } from '../forms/awaited.ts'
import { matchCustodyEntries, mayBeCustody } from '../forms/custody-entries.ts'
import { matchEntries } from '../forms/entries.ts'
import { matchCrowdEstimates } from '../forms/crowd-estimates.ts'
import { matchFigures, RIVAL_COUNT } from '../forms/rival-counts.ts'
import type { Grammar } from './frames.ts'
import { matchNamedDeeds } from '../forms/named-deeds.ts'
import { matchGatherings } from '../forms/gatherings.ts'
import { matchInProtest } from '../forms/in-protest.ts'
import { isFronted, matchInverted } from '../grammar/inverted.ts'
import { asNotLet } from './let-none.ts'
import { lookAt, stands } from './needs.ts'
import { matchReduced } from './reduced.ts'
import {
  asAccess,
  asBlockade,
  asFiled,
  asOwed,
  asOwned,
  asPublicPetition,
  asTakenOff,
  asVisited,
  isAskedByPolice,
  isFiledBeside,
  isLabel,
  isOfFigure,
  isOfOneAttack,
  isOfThings,
  isOfRecord,
  isOfSuit,
  isStepOfCase,
} from './told-otherwise.ts'
import { withAddressee } from './addressed.ts'
import { isPartOfSentence, isToldAlready, isToldAsDone, isTotal } from './told-already.ts'
import { asToldToKin } from './told-to-kin.ts'
import { asBrandedIn } from './branded-in.ts'
import { asToldOfBodies, isShutdownTold, isSumSought, withoutDemands } from './bodies.ts'
import { asScreen } from './bans-told.ts'
import { asRestrictionTold } from './restrictions-told.ts'
import { asGeneralBan } from './general-bans.ts'
import { asFinding } from './found-by-bodies.ts'
import { asOwnHarm } from './harmed.ts'
import { asBroughtOut, isWithin, withTwoTold } from '../forms/brought-out.ts'
import {
  isClaimDenied,
  isRebuttal,
  isClearedTo,
  isNoStatement,
  isNobodysStatement,
  isOnlyAccusing,
} from './speakers.ts'
import { asAppeal, asNamedNext, asOfDefendant, asOneOf, withAccused } from '../forms/cases.ts'
import { isCallOut, isInterview, isReporting, isSaidBefore, isWarningToAll } from './only-said.ts'
import { matchCharges, matchNoun, phrasesOf } from './nominals.ts'
import { matchOccasions } from '../forms/occasions.ts'
import { matchSpeeches } from '../forms/spoken-at.ts'
import { matchQuoted } from '../forms/quoted-words.ts'
import { matchViews } from '../forms/views.ts'
import { withWhomElse } from '../forms/whom-else.ts'
import { acquittal } from '../rules/en/acquittal.ts'
import { assembly } from '../rules/en/assembly.ts'
import { charge } from '../rules/en/charge.ts'
import { conviction } from '../rules/en/conviction.ts'
import { detention } from '../rules/en/detention.ts'
import { figure } from '../rules/en/figure.ts'
import { law } from '../rules/en/law.ts'
import { permission } from '../rules/en/permission.ts'
import { restriction } from '../rules/en/restriction.ts'
import { statement } from '../rules/en/statement.ts'
import { violence } from '../rules/en/violence.ts'
import { matchInForce, mayBeInForce } from '../forms/laws-in-force.ts'
import { matchTimeHeld, mayTellTimeHeld } from '../forms/time-held.ts'
import { matchNthApplication, mayBeNth } from '../forms/nth-application.ts'
import { matchTrialOutcomes } from '../forms/trial-outcomes.ts'
import { matchAdjourned, matchTrials } from '../forms/trials.ts'
import { wordOf } from '../text/words.ts'

/** "went on strike": the noun is part of what the verb tells. */
function isToldByVerb({ noun, set }: Candidate, readings: readonly Candidate[][]): boolean {
  return readings.some(list =>
    list.some(
      ({ kind, clause, set: other }) =>
        kind === 'assembly' &&
        clause !== null &&
        noun !== null &&
        clause.phrases.some(
          ({ object, preposition }) =>
            object === noun &&
            (noun.determiner === null || HELD_AS.has(preposition)) &&
            other.form === set.form,
        ),
    ),
  )
}

const HELD_AS = new Set(['for', 'in', 'at', 'on', 'to', 'with'])

/** "turned out for a vigil", "took to the streets in a march": the noun says what the verb tells. */
function withForms(readings: readonly Candidate[][], nouns: readonly Candidate[]): Candidate[][] {
  return readings.map(list =>
    list.map(one => {
      const noun = one.kind === 'assembly' ? nounOf(one, nouns) : undefined
      return noun ? { ...one, set: { ...one.set, ...noun.set, status: one.set.status } } : one
    }),
  )
}

function nounOf({ clause }: Candidate, nouns: readonly Candidate[]): Candidate | undefined {
  return nouns.find(
    ({ noun, set }) =>
      set.status !== 'planned' &&
      clause?.phrases.some(part => part.object === noun && HELD_AS.has(part.preposition)),
  )
}

/** "1,100 people were killed, wounded or kidnapped": so many in all, to whom one of these happened. */
function isOneOfSeveral({ doc, clauses }: Parsed, { clause, kind }: Candidate): boolean {
  if (kind === 'figure' || !clause?.subject?.number || clause.verb.voice !== 'passive') return false
  const same = clauses.filter(({ subject }) => subject === clause.subject)
  const last = same.at(-1)
  const or = last && wordOf(doc.tokens.word[last.verb.from - 1] ?? 0) === 'or'
  return or === true && same.length > 2
}

/** "condemned the ban as “absurd”, the mayor said": one statement of whoever speaks. */
function isSaidOtherwise({ clause, actor }: Candidate, readings: readonly Candidate[][]): boolean {
  return readings.some(([first]) => {
    if (first?.kind !== 'statement') return false
    const own = first.clause?.link === `${clause?.verb.lemma}:that` && first.actor?.pronoun !== null
    return first.clause === clause || first.actor === actor || own
  })
}

/** What is quoted or found, of each speaker once. */
function saidIn(parsed: Parsed): Candidate[] {
  const quoted = matchQuoted(parsed, statement)
  return quoted.length > 0 ? quoted : matchViews(parsed, statement).slice(0, 1)
}

/** Clashes, where no verb tells whom they hurt. */
const clashesIn = (parsed: Parsed, readings: readonly Candidate[][]): Candidate[] =>
  mayClash() && !readings.some(([one]) => one?.kind === 'violence' || one?.kind === 'death')
    ? matchClashes(parsed, violence)
    : []

/** "Regulations requiring publishers to register were withdrawn": what a law says, beside what became of it. */
const WHAT_IT_DOES = 'draft-told'

/** "must report every week and may not leave": conditions told together are one restriction. */
const REPORTING_DUTY = 'reporting'

/** What a sentence may tell; each entry lists the readings of one trigger, the best first. */
export function candidatesOf(parsed: Parsed, grammar: Grammar): Candidate[][] {
  if (isTally(parsed)) return matchTally(parsed, figure).map(one => [one])
  const found: Candidate[] = []
  const words = lookAt(parsed)
  const matched = parsed.clauses.map(asNotLet).map((clause, i) => {
    const before = itemAt(parsed.clauses, i - 1) ?? null
    const plain = matchClause(parsed, clause, { grammar, words })
    const read = plain.length > 0 ? plain : matchReduced(parsed, clause, { grammar, words })
    if (read.length === 0) return read
    return read
      .map(one => asToldOfBodies(asAnnounced(asVisited(one), before), before, parsed))
      .map(one => asRestrictionTold(one, parsed))
      .map(one => asToldToKin(asOwnerOfHouse(asBrandedIn(one, parsed)), parsed.clauses))
      .map(one => asGeneralBan(asAccess(asBlockade(asBroughtOut(one), assembly))))
      .map(one => asAppeal(asOneOf(withAccused(one, parsed.clauses), parsed.clauses), parsed))
      .map(one => withApplicant(asHolder(asSingular(one, parsed), parsed), parsed.clauses))
      .map(one => withOrderer(asOwnReduction(one, parsed), parsed.clauses))
      .map(one =>
        asOwnHarm(asHouseArrest(asPublicPetition(asFinding(one, parsed), parsed), parsed)),
      )
      .map(one => asOfClient(asFoundOnOwn(withBodySought(one, parsed.clauses)), parsed.clauses))
      .map(one => asTakenOff(asOwed(asOfDefendant(asFiled(one), parsed), parsed), parsed))
      .filter(
        one => !isNoRecord(one, parsed) && !isNobodysStatement(one, parsed) && !isNoStatement(one),
      )
      .filter(
        one =>
          !isAtPressWork(one, parsed) && !isOnlyAccusing(one, parsed) && !isClearedTo(one, parsed),
      )
      .filter(one => !isClaimDenied(one, parsed) && !isRebuttal(one))
      .filter(one => !isSaidBefore(one) && !isWarningToAll(one))
      .filter(one => !isInterview(one) && !isReporting(one) && !isNoCustody(one, parsed))
      .filter(one => !isFronted(one, parsed) && !isSumSought(one) && !isNoStep(one, parsed))
      .filter(one => !isOfThings(one, parsed) && !isFiledBeside(one, parsed))
      .filter(one => !isStepOfCase(one, parsed) && !isLabel(one, parsed) && !isAskedByPolice(one))
  })
  const gatherings = matchGatherings(parsed, grammar)
  const decisions = matchDecisions(parsed, permission)
  const any = matched.some(list => list.length > 0)
  const orders = any ? withForms(withOrders(withoutDemands(matched)), gatherings) : []
  const readings = withDecided(orders, decisions)
    .map(list => list.map(one => asNotified(one, parsed.clauses)))
    .map(list =>
      list.filter(
        one =>
          one.kind !== 'assembly' || !isWithin(parsed, one, [...gatherings, ...matched.flat()]),
      ),
    )
    .flatMap(withTwoTold)
    .filter(list => list.length > 0)
  for (const phrase of phrasesOf(parsed)) {
    for (const candidate of matchNoun(parsed, phrase, grammar)) {
      const apart = ['assembly', 'trial', 'vote', 'petition'].includes(candidate.kind)
      const none =
        isSaidClaim(candidate, parsed) ||
        isNoCustody(candidate, parsed) ||
        isLikened(candidate, parsed) ||
        isToldAgain(candidate, parsed) ||
        isMarkedBody(candidate)
      if (!apart && !none && !isStandingCharge(candidate, parsed) && !isExecuted(candidate, parsed))
        found.push(asNamedNext(asScreen(asOwned(asFatal(candidate, parsed))), parsed))
    }
  }
  const estimates = matchCrowdEstimates(parsed, figure)
  const given = estimates.length > 0 ? estimates : matchFigures(parsed, figure)
  const forms = [
    gatherings.filter(one => !isToldByVerb(one, readings)),
    matchButRefused(parsed, permission, readings),
    matchAdjourned(parsed, grammar),
    matchAwaited(parsed, grammar),
    matchTrials(parsed, grammar),
    matchTrialOutcomes(parsed, { conviction, acquittal }),
    decisions.filter(one => !readings.some(list => list.includes(one))),
    mayBeNth(stands) ? matchNthApplication(parsed, readings) : [],
    matchEntries(parsed, conviction),
    mayBeCustody(stands) ? matchCustodyEntries(parsed, detention) : [],
    mayBeInForce(stands) ? matchInForce(parsed, law) : [],
    mayTellTimeHeld(stands) ? matchTimeHeld(parsed, detention, readings) : [],
    matchDesignations(parsed, restriction),
    matchInverted(parsed, grammar),
    matchNamedDeeds(parsed, grammar, words),
    matchInProtest(parsed, assembly, readings),
    matchSpeeches(parsed, assembly),
    matchOccasions(parsed, grammar),
    given,
    clashesIn(parsed, readings),
    saidIn(parsed).filter(one => !isSaidOtherwise(one, readings)),
    matchBans(parsed, restriction).filter(one => !isToldAsDone(one, readings)),
    matchCharges([...readings.flatMap(list => list.slice(0, 1)), ...found], charge),
  ]
  for (const told of forms) found.push(...told)
  if (readings.length === 0 && found.length === 0) return []
  const restricted = readings.some(
    ([one]) => one?.kind === 'restriction' && one.rule.id !== REPORTING_DUTY,
  )
  const stepped = readings.some(list => list[0]?.kind === 'law' && list[0].rule.id !== WHAT_IT_DOES)
  const counted = found.filter(({ kind, id }) => kind === 'figure' && id !== RIVAL_COUNT)
  const kept = readings.filter(
    ([one]) =>
      !(one && (isOfFigure(one, counted) || isPartOfSentence(one, readings))) &&
      !(stepped && one?.rule.id === WHAT_IT_DOES) &&
      !(one && isOfOneAttack(one, readings)) &&
      !(restricted && one?.rule.id === REPORTING_DUTY),
  )
  const told = found.filter(
    one =>
      !counted.some(other => isTotal(one, other)) &&
      !isToldAlready(one, readings) &&
      !isShutdownTold(one, readings) &&
      !isOfRecord(one, readings) &&
      !isOfSuit(one, readings),
  )
  const all = [...kept.flat(), ...found]
  const single = kept
    .map(list => list.filter(one => !isOneOfSeveral(parsed, one) && !isCallOut(one, all)))
    .filter(list => list.length > 0)
  const order = (list: readonly Candidate[]): number => list[0]?.trigger[0] ?? 0
  return [...single, ...told.map(one => [one])]
    .map(list =>
      list.map(one => withWhomElse(withAddressee(asNoneGranted(one, parsed), parsed), parsed)),
    )
    .sort((a, b) => order(a) - order(b))
}
