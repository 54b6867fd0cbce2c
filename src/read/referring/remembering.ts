import { FLAG, type NameMention, mentionOver } from '../text/doc.ts'
import { genderOfRole } from './genders.ts'
import type { Parsed } from '../events/constructions.ts'
import type { Clause, NounPhrase } from '../grammar/grammar.ts'
import { REPORTING } from '../grammar/relative-objects.ts'
import { isOffice } from './officials.ts'
import { noteDefended, noteRepresented } from './clients.ts'
import { type Filler, type Memory, type Seen, fullName } from './memory.ts'
import { named } from './named.ts'
import { newcomerIn } from './newcomers.ts'
import { PLURAL, SINGULAR } from './pronouns.ts'
import { resolve } from './references.ts'
import { spanOf } from '../grammar/phrase-words.ts'
import { NOUN, infoOf } from '../text/word-table.ts'
import { wordOf } from '../text/words.ts'

const CRIMINAL = new Set(['criminal', 'illicit', 'unlawful', 'seditious'])

/** "charged with criminal association": what somebody is accused of, and no body. */
const isOffenceByName = ({ doc }: Memory, { lemma, from, determiner, plural }: NounPhrase) =>
  lemma === 'association' &&
  determiner === null &&
  !plural &&
  CRIMINAL.has(wordOf(doc.tokens.word[from] ?? 0))

/** "a Toyota Hilux": one of many by that name, and nobody. */
const isOneOfAMake = ({ name, determiner, items }: NounPhrase): boolean =>
  determiner === 'indefinite' &&
  items.length === 0 &&
  name !== null &&
  (name.class === 'unknown' || (name.class === 'person' && name.as === null))

/** Pronouns that are never the subject of their own clause. */
const OBJECTS = new Set(['them', 'him'])

/** Takes note of a phrase, so that later words can refer to it. */
/** "in front of the magistrates": where, and no body of that name. */
const isInFront = ({ doc }: Memory, { lemma, from, to }: NounPhrase): boolean =>
  lemma === 'front' &&
  wordOf(doc.tokens.word[from - 1] ?? 0) === 'in' &&
  wordOf(doc.tokens.word[from] ?? 0) === 'front' &&
  to > from

function remember(
  memory: Memory,
  phrase: NounPhrase,
  at: {
    sentence: number
    weight: number
    speaker?: boolean
    bare?: boolean
    newcomer?: Seen['newcomer']
    accused?: boolean
    owner?: boolean
    /** The subjects of the sentence, none of whom is "them". */
    subjects?: readonly (NounPhrase | null)[]
  },
): void {
  const { pronoun: word, apposition } = phrase
  if (isOffenceByName(memory, phrase)) return
  noteDefended(memory, phrase, whose =>
    resolve(memory, whose, {
      sentence: at.sentence,
      mask: NOUN.person,
      before: phrase.from,
      victim: true,
    }),
  )
  if (phrase.possessor?.name) remember(memory, phrase.possessor, { ...at, weight: 1, owner: true })
  // "the newsroom and the homes of two reporters, A and B": the two.
  for (const { object } of phrase.items.flatMap(({ complements }) => complements))
    if (object?.apposition && object.apposition.items.length > 1)
      remember(memory, object, { ...at, weight: 1 })
  if (
    apposition?.name &&
    memory.genders.get(fullName(memory, apposition.name.name)) === undefined
  ) {
    const gender = genderOfRole(phrase.lemma)
    if (gender) memory.genders.set(fullName(memory, apposition.name.name), gender)
  }
  if (apposition?.name?.class === 'person' && isOffice(phrase.lemma))
    memory.officials.add(fullName(memory, apposition.name.name))
  if (isOneOfAMake(phrase) || isInFront(memory, phrase)) return
  if (word !== null && !SINGULAR.has(word) && !PLURAL.has(word)) return
  const place = {
    sentence: at.sentence,
    mask: -1,
    before: phrase.from,
    bare: at.bare ?? false,
    apart: word !== null && OBJECTS.has(word) ? (at.subjects ?? []) : [],
  }
  const fillers = resolve(memory, phrase, place)
  if (fillers.parties.length === 0) return
  const often = memory.times.get(fillers.parties[0]?.name ?? '') ?? 0
  const parts = [phrase.items[0], phrase.apposition].map(part => part?.classes ?? 0)
  memory.seen.push({
    fillers,
    classes: parts.reduce((sum, classes) => sum | classes, phrase.classes),
    lemma: phrase.lemma,
    weight: at.weight + Math.min(1.5, often / 4),
    sentence: at.sentence,
    at: phrase.from,
    speaker: at.speaker ?? false,
    accused: (at.bare ?? false) || (at.accused ?? false),
    newcomer: at.newcomer ?? null,
    ...(at.owner && { owner: true }),
  })
}

const OWN = new Set(['his', 'her', 'their'])

/** "and his journalist wife", after a name: the words for them; null where it does not go on so. */
function kinAfter(memory: Memory, at: number, to: number): Filler | null {
  const { doc } = memory
  const word = (i: number): string => wordOf(doc.tokens.word[i] ?? 0)
  if (word(at) !== 'and' || !OWN.has(word(at + 1))) return null
  for (let head = at + 2; head < Math.min(at + 5, to); head++) {
    const { noun, plural } = infoOf(doc.tokens.word[head] ?? 0)
    const next = infoOf(doc.tokens.word[head + 1] ?? 0).noun
    if ((noun & NOUN.person) === 0 || (next & NOUN.person) !== 0) continue
    if (plural) return null
    const span = spanOf(doc, at + 1, head + 1)
    const name = doc.source.slice(...span)
    return { name, span, as: null, age: null, named: false, via: 'own words' }
  }
  return null
}

/** Whether a name goes on from the one before it: "A, B and C". */
function isJoined({ doc }: Memory, last: NameMention, next: NameMention): boolean {
  const word = (i: number): string => wordOf(doc.tokens.word[i] ?? 0)
  if (next.from - last.to > 2 || next.from <= last.to) return false
  for (let i = last.to; i < next.from; i++) if (word(i) !== ',' && word(i) !== 'and') return false
  return true
}

/** Takes note of the people named in a sentence that is not read further, and of those named together. */
export function rememberNames(
  memory: Memory,
  { from, to }: { readonly from: number; readonly to: number },
  sentence: number,
): void {
  const { doc } = memory
  let together: Filler[] = []
  let last: NameMention | null = null
  const close = (): void => {
    const kin = last ? kinAfter(memory, last.to, to) : null
    const parties = kin ? [...together, kin] : together
    if (parties.length > 1 && last)
      memory.seen.push({
        fillers: { parties, count: parties.length, approx: false, plural: true },
        classes: NOUN.person,
        lemma: '',
        weight: 2.5,
        sentence,
        at: last.from,
        speaker: false,
      })
  }
  for (let i = from; i < to; i++) {
    const mention = mentionOver(doc, i)
    if (
      mention?.type !== 'name' ||
      mention.from !== i ||
      mention.class === 'place' ||
      mention.class === 'law'
    )
      continue
    const filler = named(memory, mention, 'own words')
    const person = mention.class === 'person'
    if (person && last && isJoined(memory, last, mention)) together.push(filler)
    else {
      close()
      together = person ? [filler] : []
    }
    last = person ? mention : null
    memory.seen.push({
      fillers: { parties: [filler], count: person ? 1 : null, approx: false, plural: false },
      classes: person ? NOUN.person : mention.class === 'outlet' ? NOUN.outlet : NOUN.organisation,
      lemma: '',
      weight: (i < from + 4 ? 2.5 : 1.5) + Math.min(1.5, (memory.times.get(filler.name) ?? 0) / 4),
      sentence,
      at: i,
      speaker: false,
    })
  }
  close()
}

const OF_VERBS = new Set(['convict', 'accuse', 'acquit', 'clear', 'find', 'suspect', 'strip'])

const ACCUSED = new Set([...OF_VERBS, 'charge', 'indict', 'sentence', 'jail', 'fine'])

/** What happens to an official in the passive who is then spoken of as anybody is. */
const FALLEN = new Set([
  ...ACCUSED,
  ...'dismiss prosecute suspend arrest detain try sack fire remand'.split(' '),
])

/** "convicted a guard of beating an inmate": what goes on about him is about the guard. */
const isOffence = ({ verb, governor }: Clause): boolean =>
  verb.form === 'gerund' && governor !== null && ACCUSED.has(governor.verb.lemma)

/** "calls it a set-up: “…”" */
const QUOTED_WITH = new Set(['call', 'describe', 'dismiss', 'recall', 'put', 'remember'])

const IDENTIFYING = new Set(['identify', 'name', 'recognise', 'recognize'])

/** Whether the subject is only who says it: with a quotation, or as somebody's kin or lawyer ("his brother said"). */
function saysIt({ verb, subject, phrases }: Clause, quoted: boolean): boolean {
  // "Relatives identified the four as A, B, C and D"
  if (IDENTIFYING.has(verb.lemma) && verb.voice === 'active')
    return phrases.some(({ preposition }) => preposition === 'as')
  if (quoted && QUOTED_WITH.has(verb.lemma)) return true
  const ofSomebody = subject?.determiner === 'possessive' || (subject?.possessor ?? null) !== null
  return REPORTING.has(verb.lemma) && (quoted || ofSomebody)
}

/** Whether somebody is quoted: what a quotation goes on about is not who says it. */
function quotes({ doc }: Memory, { from, to }: Parsed): boolean {
  for (let i = from; i < to; i++) if ((doc.tokens.flags[i] ?? 0) & FLAG.inQuote) return true
  return false
}

/** Takes note of all that a sentence tells of: its subjects first. */
export function rememberSentence(memory: Memory, parsed: Parsed, index: number): void {
  const { clauses } = parsed
  const quoted = quotes(memory, parsed)
  const subjects: (NounPhrase | null)[] = []
  const speakers: (NounPhrase | null)[] = []
  const blamed: NounPhrase[] = []
  const harmed: NounPhrase[] = []
  const newcomers = new Map<NounPhrase | null, Seen['newcomer']>()
  const fallen: (NounPhrase | null)[] = []
  for (const clause of clauses) {
    const newcomer = newcomerIn(memory.doc, clause)
    if (newcomer) newcomers.set(clause.subject, newcomer)
    if (clause.via === 'own') subjects.push(clause.subject)
    if (saysIt(clause, quoted)) speakers.push(clause.subject)
    if (clause.verb.voice === 'passive' && FALLEN.has(clause.verb.lemma))
      fallen.push(clause.subject)
    if (clause.objects.length === 0) continue
    noteRepresented(memory, clause, whom =>
      resolve(memory, whom, { sentence: index, mask: NOUN.person, before: whom.to, victim: true }),
    )
    // "Police arrested two guards but freed them"
    if (clause.verb.voice === 'active' && FALLEN.has(clause.verb.lemma))
      fallen.push(...clause.objects)
    if (OF_VERBS.has(clause.verb.lemma)) blamed.push(...clause.objects)
    if (isOffence(clause)) harmed.push(...clause.objects)
  }
  let told = false
  for (const chunk of parsed.chunks) {
    if (chunk.type === 'rel') told = true
    else if (chunk.type === 'stop' || chunk.type === 'sub') told = false
    const phrase = chunk.type === 'np' ? chunk : chunk.type === 'pp' ? chunk.object : null
    if (!phrase) continue
    const aside = chunk.type === 'pp' || harmed.includes(phrase) || told
    const weight = subjects.includes(phrase) ? 3 : aside ? 1 : 2
    const speaker = speakers.includes(phrase)
    const newcomer = newcomers.get(phrase) ?? null
    const bare = blamed.includes(phrase)
    const accused = fallen.includes(phrase)
    const now = { sentence: index, weight, speaker, bare, accused, newcomer, subjects }
    remember(memory, phrase, now)
  }
}
