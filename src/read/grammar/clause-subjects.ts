import { itemAt } from './item-at.ts'
import { REPORTING } from './relative-objects.ts'
import { closes } from './closing.ts'
import type { Draft, State } from './clause-state.ts'
import type { Chunk, NounPhrase, VerbGroup } from './grammar.ts'
import { laterFinite } from './later-finite.ts'
import { NOUN } from '../text/word-table.ts'

/** "for the former minister, charged with murder", "Under the bill, passed on 3 May,": the person or law right before the comma. */
export function besideComma({ chunks }: State, at: number): NounPhrase | null {
  const before = itemAt(chunks, at - 1)?.type === 'comma' ? itemAt(chunks, at - 2) : undefined
  const phrase = before?.type === 'np' ? before : before?.type === 'pp' ? before.object : null
  const ofAnother = before?.type === 'pp' && itemAt(chunks, at - 3)?.type === 'np'
  const isLaw = phrase !== null && (phrase.classes & NOUN.law) !== 0 && !ofAnother
  return phrase?.name?.class === 'person' || isLaw ? phrase : null
}

const OBJECTIVE = new Set(['him', 'her', 'them'])
const PERSONAL = new Set(['he', 'she', 'they', ...OBJECTIVE])

/**
 * Whether a verb after "and" goes on with the main clause: "pushed into a hall where marchers slept, and drove them out",
 * "charged mourners who laid wreaths and arrested 61 of them".
 */
export function goesOnOutside({ chunks, main }: State, governor: Draft, at: number): boolean {
  if (!main || main === governor) return false
  if (governor.link !== 'where' && governor.via !== 'relative') return false
  const next = chunks[at + 1]
  // "and fined her", "and imposed upon her a fine"
  const upon = next?.type === 'pp' && PERSONAL.has(next.object?.pronoun ?? '')
  const object = upon || (next?.type === 'np' && OBJECTIVE.has(next.pronoun ?? next.lemma))
  const comma = itemAt(chunks, at - 2)?.type === 'comma'
  const verb = chunks[at]
  const turns =
    verb?.type === 'vg' &&
    verb.voice !== governor.verb.voice &&
    verb.voice === main.verb.voice &&
    !verb.perfect
  if (object || (comma && (governor.link === 'where' || turns))) return true
  if (verb?.type !== 'vg' || verb.form !== 'finite' || governor.via !== 'relative') return false
  // "arrested Ana Dole, a reporter who covers trade, and opened an inquiry": back in the tense of the main clause.
  const { tense } = governor.verb
  const back = comma && tense === 'present' && verb.tense === 'past' && main.verb.tense === 'past'
  // "pulled down a tent that the marchers had set up and arrested seven": who has an object of its own takes none from before.
  const filled = governor.objects.some(({ from }) => from < governor.verb.from)
  const another = filled && next?.type === 'np' && verb.voice === 'active' && !verb.perfect
  return main.verb.voice === 'active' && (back || another)
}

/** "arrested Ana Dole, a reporter who covers trade, and opened an inquiry": what is said of somebody done to opens nothing. */
function isSetAside({ chunks, main, pending }: State, governor: Draft, at: number): boolean {
  if (!main || !pending || main === governor || governor.via !== 'relative') return false
  if (itemAt(chunks, at - 2)?.type !== 'comma' || main.verb.form !== 'finite') return false
  return pending.from >= main.verb.to && pending.to <= governor.verb.from
}

/**
 * Who does what a gerund behind a comma tells: "searched offices of rights groups and unions, arresting ten" – the
 * last of what was searched, which "and" joins to it and which has no verb, does nothing.
 */
export function doerBefore({ chunks, pending, main }: State, at: number): NounPhrase | null {
  const before = itemAt(chunks, at - 3)
  const joined =
    itemAt(chunks, at - 1)?.type === 'comma' &&
    itemAt(chunks, at - 2) === pending &&
    before?.type === 'conj' &&
    before.word === 'and'
  return joined && isDoer(main?.subject ?? null) && !laterFinite(chunks, at) ? null : pending
}

/** "saw a man being led away", "showed a woman after being hit" */
const SEEING = new Set(['see', 'saw', 'show', 'watch', 'film', 'photograph', 'find'])

/** Who does it in "after beating", "for beating": the subject; the object in "fined him for", "convicted an officer of". */
export function doerOf({ verb, subject, objects }: Draft, preposition: string): NounPhrase | null {
  if (verb.voice !== 'active') return subject
  if (SEEING.has(verb.lemma)) return objects.at(-1) ?? subject
  if (preposition === 'for') return objects[0] ?? subject
  return ['of', 'with', 'from'].includes(preposition) ? (objects.at(-1) ?? subject) : subject
}

/** "Marta Dole, his lawyer,": what a person is to somebody. */
export function isDescription({ name }: NounPhrase, phrase: NounPhrase): boolean {
  return name?.class === 'person' && phrase.name === null && phrase.possessor !== null
}

const DOERS = NOUN.person | NOUN.authority | NOUN.organisation | NOUN.outlet | NOUN.court

/** Whether a phrase names somebody who can do something. */
export const isDoer = (phrase: NounPhrase | null): boolean =>
  phrase !== null && (phrase.classes & DOERS) !== 0

const INTENTIONS = new Set(
  'plan intention intent decision bid attempt effort readiness refusal pledge vow promise resolve willingness'.split(
    ' ',
  ),
)

/** "announced plans to march": who has them marches. */
export const isIntention = (phrase: NounPhrase): boolean =>
  phrase.name === null && INTENTIONS.has(phrase.lemma) && !isDoer(phrase)

/** In "announced that the rally was unlawful, encircled the group": a rally encircles nobody. */
const isThing = (phrase: NounPhrase | null): boolean =>
  phrase !== null && (phrase.classes & NOUN.assembly) !== 0 && !isDoer(phrase)

const SPEAKING = new Set(
  'urge accuse call condemn criticise criticize demand warn blame appeal vow pledge promise denounce insist'.split(
    ' ',
  ),
)

/** "said the vote was unfair and urged a recount": a vote urges nothing. */
const isNoSpeaker = (phrase: NounPhrase | null, { lemma }: VerbGroup): boolean =>
  SPEAKING.has(lemma) &&
  phrase !== null &&
  phrase.name === null &&
  phrase.pronoun === null &&
  phrase.number === null &&
  phrase.classes !== 0 &&
  !isDoer(phrase)

/** Whether what stands before does not do what the verb tells. */
export const isIdle = (phrase: NounPhrase | null, verb: VerbGroup): boolean =>
  isThing(phrase) || isNoSpeaker(phrase, verb)

/** "threatened and beaten", "reported being held": what the same subject does or has done to it. */
export const goesOn = ({ chunks }: State, previous: Chunk | null, at: number): boolean =>
  previous?.type === 'conj' ||
  (previous?.type === 'pp' && !previous.object) ||
  (previous?.type === 'vg' && previous === itemAt(chunks, at - 1))

const USING = new Set(['use', 'deploy', 'employ', 'wield', 'swing', 'fire'])

/** "beat him using a cane", "said police had charged them, using batons": who does it uses what it is done with. */
export function userOf(
  { lemma, form, voice }: VerbGroup,
  governor: Draft | null,
): NounPhrase | null {
  if (!governor || form !== 'gerund' || voice !== 'active' || !USING.has(lemma)) return null
  const { verb, subject } = governor
  if (verb.form !== 'finite' || verb.voice !== 'active' || SEEING.has(verb.lemma)) return null
  return isDoer(subject) || subject?.pronoun ? subject : null
}

const FORCE = new Set(
  'kill wound injure hurt hit beat shoot arrest detain seize round drag disperse push chase'.split(
    ' ',
  ),
)

/** "pelted police, who opened fire, killing two", "until officers dispersed them, arresting four": the police, named last. */
export function forceOf(
  { lemma, form, voice }: VerbGroup,
  { current, main }: State,
): NounPhrase | null {
  if (!current || current === main || form !== 'gerund' || voice !== 'active' || !FORCE.has(lemma))
    return null
  const { verb, subject } = current
  if (verb.form !== 'finite' || verb.voice !== 'active' || REPORTING.has(verb.lemma)) return null
  // "ambushed soldiers who were on leave, killing three"
  if (verb.lemma === 'be' || verb.lemma === 'have') return null
  return arePolice(subject) && !arePolice(main?.subject ?? null) ? subject : null
}

const arePolice = (phrase: NounPhrase | null): boolean =>
  phrase !== null && (phrase.classes & NOUN.police) !== 0

const MEANS = new Set(['use', 'deploy', 'employ', 'resort'])

/** "used force to detain her", "closed the bridge to keep her out": whoever did so, not the force or the bridge. */
export const doesBy = ({ verb }: Draft): boolean => MEANS.has(verb.lemma) || closes(verb)

/** "could be stripped of office and jailed": what may be done may be done with the next verb as well. */
export function underOneModal(
  verb: VerbGroup,
  { voice, tense, perfect, modality, modalWord }: VerbGroup,
): VerbGroup {
  const isSame = verb.ambiguous && verb.voice === 'passive' && voice === 'passive'
  if (!isSame || verb.modality !== 'asserted') return verb
  // "had been beaten and subjected to shocks"
  return perfect
    ? { ...verb, modality, modalWord, tense, perfect }
    : { ...verb, modality, modalWord }
}

/** A verb that takes an object and has none yet. */
export const isPlainObject = ({ verb, objects }: Draft): boolean =>
  objects.length === 0 && !REPORTING.has(verb.lemma)

/** "who said he was beaten (while in custody) was held": whether the verb goes on with who said so. */
export function takesUp({ chunks, telling, link }: State, at: number): boolean {
  const aside = itemAt(chunks, at - 1)?.type === 'pp' && itemAt(chunks, at - 2)?.type === 'sub'
  return telling !== null && (link === '' || aside)
}

/** "to be declared extremist and banned", "to arrest and try them": the second is only meant as the first is. */
export function underOneAim(verb: VerbGroup, { form, voice }: VerbGroup): VerbGroup {
  const joined = verb.base === true || (verb.ambiguous && voice === 'passive')
  return form === 'infinitive' && verb.form === 'finite' && joined && verb.voice === voice
    ? { ...verb, form, tense: 'none' }
    : verb
}

/** What a verb after "and" takes over from the one before: when it is, and whether it is so. */
export const moodOf = ({ tense, modality, modalWord }: VerbGroup) => ({
  tense,
  modality,
  modalWord,
})

/** "should lift the ban and release her": what is only called for is so with the next verb as well. */
export function underModalOf(
  verb: VerbGroup,
  subject: NounPhrase | null,
  before: readonly (Draft | null)[],
): VerbGroup {
  if (verb.base !== true || verb.modality !== 'asserted' || verb.negative) return verb
  const host = before.find(
    clause => clause !== null && clause.subject === subject && clause.verb.modality !== 'asserted',
  )
  // "police in Can Tho put": the name of a town, no modal.
  return host?.verb.form === 'finite' && host.verb.lemma !== 'can'
    ? { ...verb, ...moodOf(host.verb) }
    : verb
}

/** "recommended that parliament amend the act and urged the king to sign": who wished the first does the second. */
export const endsWish = (governor: Draft, verb: VerbGroup): boolean =>
  governor.link === 'that' && governor.verb.base === true && verb.base !== true && verb.ambiguous

const REPORTED = new Set(
  'say state find rule hold conclude note stress declare report argue deny'.split(' '),
)
/** What whoever said or found something does besides; those of whom it is said hardly do. */
const ADDING = new Set([
  ...SPEAKING,
  ...'ask recommend request express deplore reiterate'.split(' '),
])
const SAYING = new Set(['say', 'add', 'claim', 'insist', 'maintain'])
const RULED = new Set('find rule hold conclude declare'.split(' '))
const ORDERED = new Set('order instruct direct award'.split(' '))

/**
 * "said that two members had been beaten and demanded an inquiry", "ruled that police had acted unlawfully and ordered
 * his release": whoever said so goes on, where what is said was over before.
 */
export function endsReport({ main }: State, reported: Draft, verb: VerbGroup): boolean {
  const { link, verb: said, subject } = reported
  if (!main || !REPORTED.has(main.verb.lemma)) return false
  if (main.verb.voice !== 'active' || verb.perfect) return false
  // "denied that force had been used beyond what was needed and said four officers were hurt"
  if (SAYING.has(verb.lemma) && subject?.name === null && !isDoer(subject))
    return link.endsWith('that') || link === 'what'
  const orders = ORDERED.has(verb.lemma) && RULED.has(main.verb.lemma)
  if (!link.endsWith('that') || !(orders || ADDING.has(verb.lemma))) return false
  const over = said.perfect && said.tense === 'past' && main.verb.tense === 'past'
  return over && verb.tense === 'past' && verb.voice === 'active'
}

const SENDING = new Set(['send', 'write', 'issue', 'publish', 'release', 'adopt', 'address'])
const VOICING = new Set([
  'raise',
  'urge',
  'demand',
  'call',
  'ask',
  'express',
  'condemn',
  'criticise',
  'criticize',
])

/** "sent a letter to the minister raising concerns": who sent it raises them, no minister. */
export const voices = (governor: Draft | null, { lemma, form }: VerbGroup): boolean =>
  form === 'gerund' &&
  VOICING.has(lemma) &&
  governor !== null &&
  SENDING.has(governor.verb.lemma) &&
  governor.verb.voice === 'active'

/** Whether no other subject stands before a verb behind "and"; what is only said of somebody is passed over. */
export function isFree(state: State, governor: Draft | null, at: number): boolean {
  if (governor && isSetAside(state, governor, at)) state.pending = null
  return state.pending === null
}
