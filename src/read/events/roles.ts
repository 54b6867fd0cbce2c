import { OF_SOMEBODY } from '../grammar/held-by.ts'
import { finder, isSelf, kicksSomebody } from './done-to.ts'
import { complements, isLaw, placeOwner } from './complements.ts'
import type { Parsed } from './constructions.ts'
import type { Doc } from '../text/doc.ts'
import { isQuoted } from '../referring/first-person.ts'
import { carriedBy, shotAt, withCompanions } from './carried.ts'
import { ACTORS, type VerbPattern } from './frames.ts'
import { fits } from './fits.ts'
import { meant } from './force-on.ts'
import { bodyOwner } from './harmed.ts'
import { inquires } from './inquiries.ts'
import type { Clause, NounPhrase, Prepositional } from '../grammar/grammar.ts'
import { laidOn, owner, phraseWith, withCounted } from '../grammar/owners.ts'
import { type Roles, isOf, roleOfGiven } from './handed.ts'
import { NOUN } from '../text/word-table.ts'
import { watched } from './watched.ts'
import { wordOf } from '../text/words.ts'

/** "adopted it": a law by a pronoun. */
const isIt = ({ pronoun }: NounPhrase, { frame, objectMask, objectNouns }: VerbPattern): boolean =>
  LAW_PRONOUNS.has(pronoun ?? '') &&
  frame.kind === 'law' &&
  ((objectMask & NOUN.law) !== 0 || objectNouns.includes('bill'))

const LAW_PRONOUNS = new Set(['it', 'they', 'them'])

const ASKING = new Set(
  'demand call appeal request plea protest effort attempt objection'.split(' '),
)

/** "was held despite demands by his family": who asked, not who did it. */
const isAskedBy = (phrases: readonly Prepositional[], at: number): boolean =>
  phrases.some(({ object, to }) => to === at && object !== null && ASKING.has(object.lemma))

function agent({ phrases, subject, verb }: Clause): NounPhrase | null {
  // "the appeal by Ana Lesko was dismissed", "leaders of a rally by students were freed": hers and theirs, not by them.
  const isOfSubject = ({ from }: Prepositional): boolean =>
    subject !== null && from >= subject.to && from < verb.from
  const behind = phrases.filter(part => !isOfSubject(part))
  const by = phraseWith(behind, ['by'])
  if (!by?.object || by.from === subject?.to || isAskedBy(phrases, by.from)) return null
  const { object } = by
  if (object.name === null && object.duration !== null) return null
  return object.name !== null ||
    (object.classes & ACTORS) !== 0 ||
    object.pronoun !== null ||
    object.items.length > 0 ||
    isBandOf(object, ACTORS)
    ? object
    : null
}

/** "was forced to close by the police": who forced it. */
function agentOfForced(clauses: readonly Clause[], clause: Clause): NounPhrase | null {
  const forced = clauses.find(
    ({ governor, verb }) =>
      governor === clause && verb.form === 'infinitive' && verb.voice === 'active',
  )
  const by = forced ? agent(forced) : null
  return by && (by.classes & ACTORS) !== 0 ? by : null
}

/** Kinds in which what was decided on is somebody's: "the party's registration papers". */
const OWNED = new Set(['registration', 'permission', 'accreditation'])

/** "turned himself in": what is done, is done to who does it. */
const REFLEXIVE = new Set(['himself', 'herself', 'themselves', 'itself'])

const UNIFORM = new Set(
  'uniform uniforms uniformed plainclothes plain-clothes masked armed hooded camouflage balaclavas masks clothes'.split(
    ' ',
  ),
)

/** "men in uniform", "masked men": who searches a house without a name for what they are. */
function isUniformed(doc: Doc, { from, to }: NounPhrase): boolean {
  for (let i = from; i < to + 3; i++) if (UNIFORM.has(wordOf(doc.tokens.word[i] ?? 0))) return true
  return false
}

/** "a team of police officers", "scores of soldiers" */
const BANDS = new Set(
  `team group squad party contingent unit convoy dozen score hundred handful number truckload vanload line cordon column element elements
  personnel detachment detachments`.split(/\s+/),
)

/** "by joint elements of the police and the army": they themselves. */
const isBandOf = ({ lemma, complements: parts }: NounPhrase, mask: number): boolean =>
  BANDS.has(lemma) &&
  parts.some(
    ({ preposition, object }) =>
      preposition === 'of' && object !== null && (object.classes & mask) !== 0,
  )

/** "two men from the security service", "a team of officers": what they are from, or made up of, is what they act for. */
function serves(who: NounPhrase, mask: number): boolean {
  const official = NOUN.police | NOUN.authority
  if (who.name !== null || (mask & official) === 0) return false
  const banded = BANDS.has(who.lemma)
  if (!banded && (who.classes & NOUN.person) === 0) return false
  const whose = phraseWith(who.complements, banded ? ['of', 'from'] : ['from'])?.object
  return !!whose && fits(whose, official)
}

/** Rules of what force is used with, where a verb of its own may say on whom. */
const WEAPONS = new Set(['weapons', 'force-used', 'weapons-used'])

const OWNERS = NOUN.organisation | NOUN.outlet | NOUN.person

/** One word for many people. */
const CROWDS = new Set(
  `crowd choir congregation group mob handful couple pair trio delegation column convoy opposition public workforce staff crew
  sea throng stream procession contingent bloc youth`.split(/\s+/),
)

/** Some of those told of before. */
const SOME = new Set(['some', 'many', 'both', 'several', 'few', 'others'])

/** "raided six newspapers": what is searched, where it is no building of theirs. */
const isSearched = ({ frame }: VerbPattern, { classes }: NounPhrase): boolean =>
  frame.kind === 'search' &&
  (classes & (NOUN.organisation | NOUN.outlet)) !== 0 &&
  (classes & (NOUN.premise | NOUN.device)) === 0

const FREEDOMS = new Set(['freedom', 'right', 'liberty', 'guarantee'])

/** "suspended the freedoms of assembly and movement": of nobody. */
const isOfFreedom = (
  { frame }: VerbPattern,
  noun: NounPhrase | null,
  target: NounPhrase | null,
): boolean =>
  frame.kind === 'restriction' &&
  target !== null &&
  target.name === null &&
  (target.classes & (NOUN.person | OWNERS)) === 0 &&
  noun !== null &&
  FREEDOMS.has(noun.lemma)

/** "The website of the Lesk Monitor does not open": whose site it is. */
const ofSite = ({ frame }: VerbPattern, site: NounPhrase): NounPhrase | null =>
  frame.kind === 'restriction' && (site.classes & NOUN.site) !== 0 && site.name === null
    ? owner(site, NOUN.organisation | NOUN.outlet | NOUN.person)
    : null

/** "charged the crowd", "charged demonstrators": the people themselves. */
const isHit = ({ frame }: VerbPattern, { classes }: NounPhrase): boolean =>
  frame.kind === 'violence' && (classes & NOUN.person) !== 0 && (classes & NOUN.premise) === 0

const BODILY: ReadonlySet<string> = new Set(['violence', 'torture'])

export function roles(parsed: Parsed, clause: Clause, pattern: VerbPattern): Roles | null {
  const passive = clause.verb.voice === 'passive'
  const subject = clause.subject
  // "rallied under the slogan “Pay us”": what is quoted behind the verb is nothing that is done to.
  const inQuotes = (at: number): boolean => isQuoted(parsed.doc, at)
  const extra = complements(parsed, clause, pattern)
  if (!extra) return null
  const forced = passive ? (agent(clause) ?? agentOfForced(parsed.clauses, clause)) : subject
  if (pattern.rule.by && !pattern.rule.by.includes(forced?.lemma ?? '')) return null
  let actor = extra.actor ?? forced
  let target: NounPhrase | null = extra.target
  let noun: NounPhrase | null = null
  let specificity = extra.specificity + (pattern.rule.by ? 2 : 0)
  if (pattern.subject === 'target') {
    if (passive && clause.verb.lemma !== 'be') return null
    if (!subject) return null
    if (pattern.rule.of) return ownedBySubject(pattern, { subject, specificity, at: extra.target })
    if (!fits(subject, pattern.targetMask) || kicksSomebody(clause, pattern)) return null
    target = ofSite(pattern, subject) ?? subject
    // "received a warning from the ministry"
    actor = extra.actor && fits(extra.actor, pattern.actorMask) ? extra.actor : null
    if (pattern.object === 'class') {
      const object = clause.objects.find(phrase =>
        isOf(phrase, pattern.objectMask, pattern.objectNouns),
      )
      if (!object || (object.determiner === 'negative' && !pattern.negative)) return null
      noun = object
      specificity += 2
    }
    return { actor, target, noun, specificity }
  }
  if (pattern.object === 'target') {
    const object = passive ? subject : (clause.objects[0] ?? null)
    if (pattern.theme !== 0 || pattern.themeNouns.length > 0) {
      const given = roleOfGiven(clause, pattern, { doc: parsed.doc, actor, specificity })
      return given?.target ? { ...given, target: placeOwner(pattern, given.target) } : given
    }
    if (!object) return null
    if (!passive && subject && REFLEXIVE.has(object.pronoun ?? ''))
      return fits(subject, pattern.targetMask)
        ? { actor: null, target: subject, noun, specificity }
        : null
    const bodily = BODILY.has(pattern.frame.kind) || pattern.control === 'threaten'
    const hurt = bodily ? bodyOwner(object) : null
    if (!hurt && !fits(object, pattern.targetMask)) return null
    target = hurt ?? object
  } else if (pattern.object === 'class') {
    const among = passive ? [subject] : clause.objects
    const object =
      among.find(
        phrase =>
          phrase &&
          (isOf(phrase, pattern.objectMask, pattern.objectNouns) || isIt(phrase, pattern)),
      ) ?? null
    if (!object || (object.determiner === 'negative' && !pattern.negative)) return null
    noun = object
    specificity += pattern.objectNouns.includes(object.lemma) ? 3 : 2
    const self =
      ((object.classes & pattern.targetMask) !== 0 ||
        isIt(object, pattern) ||
        object.pronoun === 'it') &&
      (isSelf(pattern) || isSearched(pattern, object) || isHit(pattern, object)) &&
      !((object.classes & NOUN.premise) !== 0 && owner(object, OWNERS) !== null)
    // "discharged Ana Lesko's brother from the army": the brother
    const kin =
      (object.name === null && (pattern.objectMask & object.classes & NOUN.person) !== 0) ||
      (OF_SOMEBODY.has(object.lemma) && fits(object, pattern.targetMask))
    const owned = pattern.frame.kind !== 'petition'
    if (kin) target = object
    target ??= self
      ? object
      : !owned || extra.lodged || inquires(clause, pattern)
        ? null
        : (laidOn(parsed.clauses, object, {
            mask: pattern.targetMask,
            filed: pattern.rule.set?.outcome === 'filed',
          }) ?? owner(object, pattern.targetMask))
    if (pattern.frame.kind === 'search' && !target && object.name) target = object
    target ??= finder(clause, pattern)
    target = withCounted(object, target, pattern.targetMask)
  }
  const owned = OWNED.has(pattern.frame.kind) || pattern.rule.set?.means === 'censorship'
  if (pattern.object === null && target === null && owned) {
    const told = passive ? subject : (clause.objects[0] ?? null)
    const whose =
      told && told.pronoun === null && told.name === null ? owner(told, pattern.targetMask) : null
    // "withdrew his consent": that of who withdrew it.
    if (whose && !(pattern.frame.kind === 'permission' && whose.pronoun !== null)) target = whose
  }
  target =
    (target ? carriedBy(parsed.clauses, target) : shotAt(parsed.clauses, clause, pattern)) ?? target
  if (target === null && WEAPONS.has(pattern.rule.id)) target = meant(parsed.clauses, clause)
  target ??= watched(clause, pattern)
  if (target && target === subject) target = withCompanions(parsed.doc, target, clause)
  if (pattern.frame.kind === 'appeal' && noun) target = whosePenalty(pattern, noun, target)
  // "The bill passed its second reading."
  if (target === null && actor === subject && subject && isLaw(pattern, subject)) {
    target = subject
    actor = null
  }
  if (pattern.rule.noTarget || isOfFreedom(pattern, noun, target)) target = null
  if (actor && pattern.frame.kind === 'appeal') actor = decider(actor, pattern.actorMask) ?? actor
  if (actor) actor = courtOf(actor) ?? actor
  if (actor && !fits(actor, pattern.actorMask) && !serves(actor, pattern.actorMask)) {
    if (pattern.rule.strictActor) return null
    const others = pattern.frame.kind === 'search' && (actor.classes & NOUN.person) !== 0
    if (others && actor.name === null && actor.pronoun === null && !isUniformed(parsed.doc, actor))
      return null
    if (actor.pronoun === null && actor.name === null && (actor.classes & ACTORS) === 0) {
      const decided = (actor.classes & NOUN.decision) !== 0
      if (pattern.frame.kind === 'detention' && !passive && actor.classes !== 0 && !decided)
        return null
      actor = null
    }
  }
  if (pattern.rule.strictActor && !actor && !passive) return null
  if (pattern.rule.activeOnly && passive) return null
  if (pattern.rule.needs?.includes('actor') && !actor) return null
  if (pattern.rule.needs?.includes('number') && actor?.number == null) return null
  if (
    (pattern.rule.alone || pattern.lemma === 'gather') &&
    clause.objects.some(
      object => object.duration === null && !(inQuotes(object.from) && !inQuotes(clause.verb.from)),
    )
  )
    return null
  if (
    pattern.rule.crowd &&
    !(
      actor &&
      (actor.plural ||
        actor.number !== null ||
        actor.items.length > 0 ||
        CROWDS.has(actor.lemma) ||
        SOME.has(actor.lemma) ||
        actor.name?.class === 'group')
    )
  )
    return null
  return { actor, target, noun, specificity }
}

const DECISIONS = new Set(['ruling', 'judgment', 'judgement', 'decision', 'verdict', 'order'])

/** "The High Court's ruling upheld the sentence": whose decision it is, is who decided. */
function decider(actor: NounPhrase, mask: number): NounPhrase | null {
  if (!DECISIONS.has(actor.lemma)) return null
  const of = phraseWith(actor.complements, ['of', 'by', 'from'])?.object ?? null
  return [actor.possessor, of].find(one => one !== null && fits(one, mask)) ?? null
}

const PARTS_OF_COURTS = new Set(
  'branch division section circuit seat department senate college'.split(' '),
)

/** "the Naha branch of the High Court": the court. */
function courtOf(part: NounPhrase): NounPhrase | null {
  if (part.name || !PARTS_OF_COURTS.has(part.lemma)) return null
  const of = phraseWith(part.complements, ['of'])?.object ?? null
  return of && fits(of, NOUN.court) ? of : null
}

/** "a blogger's sentence for posts", "their terms of 12 and 10 years": whose it is, before what it was for or how long. */
function whosePenalty(
  { targetMask }: VerbPattern,
  { possessor }: NounPhrase,
  target: NounPhrase | null,
): NounPhrase | null {
  if (possessor && fits(possessor, targetMask)) return possessor
  const length = target?.number !== null && target?.lemma === '' && target.name === null
  return length ? possessor : target
}

/** "Her appeal failed", "the verdict against X stood": whose it is, is whom it happened to. */
function ownedBySubject(
  { rule, targetMask }: VerbPattern,
  {
    subject,
    specificity,
    at,
  }: {
    readonly subject: NounPhrase
    readonly specificity: number
    readonly at: NounPhrase | null
  },
): Roles | null {
  const { lemma, determiner } = subject
  if (!rule.of?.includes(lemma) || determiner === 'negative') return null
  const by = phraseWith(subject.complements, ['by', 'against'])?.object
  const whose = owner(subject, targetMask) ?? (by && fits(by, targetMask) ? by : at)
  return { actor: null, target: whose, noun: subject, specificity: specificity + 3 }
}
