import type { Span } from '../../codebook/index.ts'
import type { Candidate, Parsed } from '../events/constructions.ts'
import { type DateMention, type Doc, FLAG } from '../text/doc.ts'
import { DECIDING, type DecidedShare, daysOfNotices, decidedShare } from './notices-told.ts'
import type { Frame } from '../events/frames.ts'
import type { Clause, NounPhrase } from '../grammar/grammar.ts'
import type { Fillers } from '../referring/memory.ts'
import type { Draft } from '../draft.ts'
import { mentionsIn } from '../events/slots.ts'
import { isLeaveTakenBack } from './taken-back.ts'
import { NOUN, infoOf } from '../text/word-table.ts'
import { wordOf } from '../text/words.ts'

const wordAt = (doc: Doc, at: number): string => wordOf(doc.tokens.word[at] ?? 0)

function decisionOf(parsed: Parsed, { verb }: Clause): 'granted' | 'refused' | null {
  const decision = DECIDING[verb.lemma] ?? null
  if (verb.lemma === 'turn' && wordAt(parsed.doc, verb.to) !== 'down') return null
  if (!verb.negative || decision === null) return decision
  return decision === 'granted' ? 'refused' : null
}

/** "Refused on 6 March because …": the entry of a list, after what was asked for. */
function isEntry(parsed: Parsed, clause: Clause): boolean {
  const alone = clause.objects.every(object => object.quoted)
  return clause.subject === null && clause.verb.from === parsed.from && alone
}

function speaksOfNotices({ doc, from, to }: Parsed): boolean {
  for (let i = from; i < to; i++) {
    const { noun, verb } = infoOf(doc.tokens.word[i] ?? 0)
    if ((noun & NOUN.notice) !== 0 || verb === 'apply' || verb === 'notify') return true
  }
  return false
}

const FOR_LEAVE = new Set(['permission', 'leave', 'clearance', 'consent', 'permit'])

/** "asked the city for leave to march": what was asked for stands in the sentence. */
function asksForLeave({ doc, from, to }: Parsed): boolean {
  for (let i = from + 1; i < to; i++) {
    const near = wordAt(doc, i - 1) === 'for' || wordAt(doc, i - 2) === 'for'
    if (near && FOR_LEAVE.has(wordAt(doc, i))) return true
    if (infoOf(doc.tokens.word[i - 1] ?? 0).verb === 'seek' && FOR_LEAVE.has(wordAt(doc, i)))
      return true
  }
  return false
}

/** "Of nine applications, eight were refused", "those who had applied were turned down". */
function subjectOf(parsed: Parsed, clause: Clause): NounPhrase | null {
  const { subject, verb } = clause
  if (!subject || verb.form !== 'finite') return null
  // "12 were refused and 28 granted"
  const gapped = verb.ambiguous && clause.objects.length === 0 && isBareNumber(subject)
  if (verb.voice !== 'passive' && !gapped) return null
  const named = clause.objects.some(({ pronoun }) => pronoun !== 'it')
  if (named || !(speaksOfNotices(parsed) || asksForLeave(parsed))) return null
  const some =
    subject.number !== null ||
    (subject.classes & (NOUN.person | NOUN.organisation)) !== 0 ||
    (subject.pronoun === 'it' && asksForLeave(parsed))
  return some && (subject.classes & NOUN.notice) === 0 ? subject : null
}

/** "eight" of "Of nine notices, eight were refused": so many notices, nobody. */
const isBareNumber = ({ number, from, to }: NounPhrase): boolean =>
  number !== null && to - from === 1

/** What a ban on so many of those asked for is: "Of 26 notices, five were banned". */
const BARRING = new Set(['ban', 'prohibit', 'forbid', 'disallow', 'veto'])

const isBarred = (parsed: Parsed, { verb, subject, phrases }: Clause): boolean =>
  BARRING.has(verb.lemma) &&
  !verb.negative &&
  subject !== null &&
  isBareNumber(subject) &&
  speaksOfNotices(parsed) &&
  !phrases.some(({ preposition }) => preposition === 'from')

/** "Of 30 notices, the mayor rejected eight": how many of them an authority decided on. */
function countDecided(parsed: Parsed, { subject, verb, objects }: Clause): NounPhrase | null {
  const [object] = objects
  const authority = subject !== null && (subject.classes & NOUN.authority) !== 0
  if (!authority || !object || !isBareNumber(object) || verb.voice !== 'active') return null
  return speaksOfNotices(parsed) ? object : null
}

/** Whose ground a gathering is asked for, beside authorities. */
const DECIDES = new Set([
  'university',
  'college',
  'school',
  'city',
  'town',
  'county',
  'park',
  'dean',
])

/** "They had given notice of a picket, and the prefecture had allowed it": decided by the subject on what was told before. */
function isOnIt(parsed: Parsed, { subject, verb, objects }: Clause): boolean {
  const [object] = objects
  const authority =
    subject !== null &&
    ((subject.classes & NOUN.authority) !== 0 || DECIDES.has(subject.lemma)) &&
    (subject.classes & NOUN.court) === 0
  const it =
    object !== undefined && object.pronoun !== null && wordAt(parsed.doc, object.from) === 'it'
  return (
    authority && it && verb.voice === 'active' && verb.form === 'finite' && speaksOfNotices(parsed)
  )
}

const LEAVE = new Set(['permission', 'consent', 'approval', 'clearance', 'permit', 'authorisation'])

/** "Both marches were refused permission", "the rally was refused": what leave was asked for, and not given. */
function isGatheringRefused({ subject, verb, objects }: Clause): boolean {
  if (subject === null || (subject.classes & NOUN.assembly) === 0 || verb.voice !== 'passive')
    return false
  // "turn" is "turned down" here: `decisionOf` has seen to it
  return objects.length === 0
    ? DECIDING[verb.lemma] === 'refused'
    : objects.some(({ lemma }) => LEAVE.has(lemma))
}

const GIVING = new Set(['give', 'grant', 'issue', 'receive', 'obtain'])

/** "No permission was given for the march" */
function isNoLeave({ subject, verb, phrases }: Clause): boolean {
  if (subject === null || !LEAVE.has(subject.lemma) || subject.determiner !== 'negative')
    return false
  const told = [...subject.complements, ...phrases]
  return (
    verb.voice === 'passive' &&
    !verb.negative &&
    GIVING.has(verb.lemma) &&
    told.some(({ object }) => object !== null && (object.classes & NOUN.assembly) !== 0)
  )
}

/** What was decided on a share of the notices told before. */
const ofShare = (
  clause: Clause,
  { decision, number, by, whom, on }: DecidedShare,
): Omit<Candidate, 'frame' | 'rule'> => ({
  kind: 'permission',
  id: `permission.none.${clause.verb.lemma}`,
  construction: 'elliptic',
  clause,
  trigger: [clause.verb.from, clause.verb.to],
  actor: by,
  target: whom,
  noun: null,
  set: { decision, ...(number && !number.percent ? { applications: number.value } : {}) },
  ownDate: on,
  specificity: 0,
})

const NOT_LET = new Set(['refusal', 'unwillingness'])
/** How many words "the refusal of the city council to allow" may have between. */
const WHOSE = 7

/** "the refusal to allow a picket", "the city's refusal to authorise the march": told by a noun. */
function isRefusalOf({ doc, from }: Parsed, { verb, objects, governor }: Clause): boolean {
  if (verb.form !== 'infinitive' || verb.negative || DECIDING[verb.lemma] !== 'granted')
    return false
  const gathering = objects.some(({ classes }) => (classes & (NOUN.assembly | NOUN.notice)) !== 0)
  if (!gathering || (governor !== null && governor.verb.modality !== 'asserted')) return false
  for (let at = verb.from - 1; at >= Math.max(from, verb.from - WHOSE); at--)
    if (NOT_LET.has(wordAt(doc, at))) return true
  return false
}

/** A name, or a word for people or a body: no "last time" that stands before the verb. */
const mayDecide = (subject: NounPhrase | null): boolean =>
  subject !== null && (subject.name !== null || subject.pronoun !== null || subject.classes !== 0)

/** "In 2023, organisers submitted 412 notices, of which 287 were refused": the time that the sentence opens with. */
function openingDay({ mentions, from, clauses }: Parsed): DateMention | null {
  const [first] = mentions
  if (first?.type !== 'date' || first.from > from + 1) return null
  return clauses.every(({ verb }) => verb.from >= first.to) ? first : null
}

/** Decisions on notices that are told without the notice. */
export function matchDecisions(parsed: Parsed, frame: Frame): Candidate[] {
  const [rule] = frame.rules
  if (!rule) return []
  return parsed.clauses.flatMap((clause): Candidate[] => {
    const none = isNoLeave(clause) || isRefusalOf(parsed, clause)
    const barred = isBarred(parsed, clause)
    const share = decidedShare(parsed, clause)
    if (share) {
      const on = share.on ?? openingDay(parsed)
      return [{ ...ofShare(clause, { ...share, on }), frame, rule }]
    }
    const takenBack = isLeaveTakenBack(parsed, clause)
    const decision = none || barred || takenBack ? 'refused' : decisionOf(parsed, clause)
    if (decision === null) return []
    const entry = isEntry(parsed, clause)
    const onIt = takenBack || isOnIt(parsed, clause)
    const subject = entry ? null : subjectOf(parsed, clause)
    const refused = !none && isGatheringRefused(clause)
    const some = countDecided(parsed, clause)
    if (!entry && !subject && !onIt && !refused && !none && !some) return []
    const people =
      subject !== null &&
      (subject.classes & NOUN.person) !== 0 &&
      ((subject.lemma !== '' && !isBareNumber(subject)) || subject.name !== null)
    const asked = subject ?? some ?? (refused ? clause.subject : null)
    const counted = people || asked?.number?.percent ? null : (asked?.number ?? null)
    const by = clause.phrases.find(part => part.preposition === 'by')?.object ?? null
    return [
      {
        kind: 'permission',
        frame,
        rule,
        id: `permission.${none ? 'none' : entry ? 'entry' : 'elliptic'}.${clause.verb.lemma}`,
        construction: 'elliptic',
        clause,
        trigger: [clause.verb.from, clause.verb.to],
        actor:
          (onIt || some) && mayDecide(clause.subject)
            ? clause.subject
            : by && (by.classes & (NOUN.authority | NOUN.court)) !== 0
              ? by
              : null,
        target: people ? subject : null,
        noun: null,
        set: {
          decision,
          ...(entry ? { applications: 1 } : {}),
          ...(counted ? { applications: counted.value } : {}),
        },
        ownDate: counted && clause.dates.length === 0 ? daysOfNotices(parsed.clauses) : null,
        specificity: 0,
      },
    ]
  })
}

/** So many that were banned of those asked for are read as refused first, where what was asked for is a gathering. */
export function withDecided(
  readings: readonly Candidate[][],
  told: readonly Candidate[],
): Candidate[][] {
  const barred = told.filter(one => BARRING.has(one.clause?.verb.lemma ?? ''))
  if (barred.length === 0) return [...readings]
  return readings.map(list => {
    const decided = barred.find(({ clause }) => clause === list[0]?.clause)
    return decided ? [decided, ...list] : list
  })
}

function isAbout(assembly: Draft, permit: Draft): boolean {
  if (assembly.block !== permit.block) return false
  const before = permit.rule.startsWith('permission.entry') ? 1 : 0
  return assembly.sentence === permit.sentence || assembly.sentence === permit.sentence - before
}

/** Who asked, in "Free Valley. Rally on 3 May. Refused on …": the name that opens the entry. */
function applicantOf(doc: Doc, permit: Draft): Fillers | null {
  let first = permit.sentence
  while (doc.sentences[first - 1]?.block === permit.block) first--
  const opening = doc.sentences[first]
  if (!opening || first >= permit.sentence) return null
  const name = mentionsIn(doc, opening.from, Math.min(opening.from + 4, opening.to)).find(
    one => one.type === 'name' && one.from >= opening.from,
  )
  if (name?.type !== 'name') return titleOf(doc, opening)
  if (name.to > opening.to || name.class === 'place') return null
  const { as, age, nameSpan: span } = name
  const party = { name: name.name, span, as, age, named: true, via: 'opens the entry' }
  const count = name.class === 'person' ? 1 : null
  return { parties: [party], count, approx: false, plural: false }
}

/** How many words a name may have that nothing but its place shows to be one. */
const TITLE_WORDS = 5

/** "Common Hands." as a sentence of its own, with every word but the small ones in capitals: a name. */
function titleOf(doc: Doc, { from, to }: { readonly from: number; readonly to: number }) {
  const words = Array.from({ length: to - from }, (_, at) => from + at).filter(
    at => !((doc.tokens.flags[at] ?? 0) & FLAG.punctuation),
  )
  const first = words[0]
  const last = words.at(-1)
  if (first === undefined || last === undefined || words.length > TITLE_WORDS) return null
  const isCapital = (at: number) => ((doc.tokens.flags[at] ?? 0) & FLAG.capital) !== 0
  if (!isCapital(last) || !words.every(at => isCapital(at) || SMALL.has(wordAt(doc, at))))
    return null
  const span: Span = [doc.tokens.start[first] ?? 0, doc.tokens.end[last] ?? 0]
  const name = doc.source.slice(...span)
  const party = { name, span, as: null, age: null, named: true, via: 'opens the entry' }
  return { parties: [party], count: null, approx: false, plural: false }
}

const SMALL = new Set(['of', 'the', 'for', 'and', 'de', 'la', "'s", '’s'])

/** How many sentences back a gathering was called, on which a decision is told. */
const CALLED_WITHIN = 2

/** "The Front has called a march for 3 May. Police have refused permission for it": whoever called it, by name. */
function callerOf({ actor, sentence, attributes }: Draft, permit: Draft): Fillers {
  const { status } = attributes
  const ahead = status === 'planned' || status === 'cancelled' || status === 'prevented'
  const near = sentence < permit.sentence && permit.sentence - sentence <= CALLED_WITHIN
  const named = actor.parties.length > 0 && actor.parties.every(({ named: known }) => known)
  return ahead && near && named
    ? { ...actor, parties: actor.parties.map(party => ({ ...party, via: 'who called it' })) }
    : permit.target
}

/** What was decided on a gathering is said of the gathering too; one that was refused is no more than planned. */
export function settlePermits(doc: Doc, drafts: readonly Draft[]): void {
  const assemblies = new Map<number, Draft[]>()
  for (const one of drafts) {
    if (one.kind !== 'assembly') continue
    const there = assemblies.get(one.block)
    if (there) there.push(one)
    else assemblies.set(one.block, [one])
  }
  for (const permit of drafts) {
    const { decision } = permit.attributes
    if (permit.kind !== 'permission' || (decision !== 'refused' && decision !== 'granted')) continue
    if (permit.rule.startsWith('permission.entry') && permit.target.parties.length === 0)
      permit.target = applicantOf(doc, permit) ?? permit.target
    const there = assemblies.get(permit.block) ?? []
    const called = there.findLast(one => one.sentence < permit.sentence)
    if (called && permit.target.parties.length === 0) permit.target = callerOf(called, permit)
    const about = there.filter(one => isAbout(one, permit))
    const [assembly] = about
    if (!assembly || about.length > 1) continue
    if (permit.where.length === 0) permit.where = assembly.where
    if (assembly.attributes.permitted !== undefined) continue
    const permitted = decision === 'granted' ? 'yes' : 'no'
    const told = assembly.attributes.status === 'held' && assembly.rule.endsWith('.nominal')
    const planned = decision === 'refused' && told && assembly.sentence <= permit.sentence
    assembly.attributes = {
      ...assembly.attributes,
      permitted,
      ...(planned ? { status: 'planned' } : {}),
    }
    if (planned) assembly.modality = 'planned'
    assembly.attributeSpans = { ...assembly.attributeSpans, permitted: [permit.quote] }
    const asked =
      assembly.sentence === permit.sentence || permit.rule.startsWith('permission.entry')
    if (assembly.actor.parties.length === 0 && asked) assembly.actor = permit.target
  }
}
