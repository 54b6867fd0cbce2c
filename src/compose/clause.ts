import { words, type NounPhrase, type Words } from './words.ts'

/** A verb's forms. */
export type Verb = { readonly base: string; readonly past: string; readonly participle: string }

/** A verb from its forms: `verb('ban', 'banned')`; regular ones need the first only. */
export function verb(base: string, past = regular(base), participle = past): Verb {
  return { base, past, participle }
}

const regular = (base: string) => (base.endsWith('e') ? `${base}d` : `${base}ed`)

/**
 * What happened, before tense and voice are chosen. With an object and no subject it is said in the passive;
 * with neither, `nominal` is reported.
 */
export type Clause = {
  readonly subject: NounPhrase | null
  readonly verb: Verb
  readonly object: NounPhrase | null
  /** True where the verb takes no object: "the trial opened". */
  readonly intransitive?: boolean | undefined
  /** Belongs to the verb: "to 15 days of administrative detention". */
  readonly complement?: Words | undefined
  /** Comes after the place: "for six hours", "for petty hooliganism". */
  readonly adjuncts?: readonly Words[] | undefined
  /** "a detention": what it is, where neither who nor whom is known. */
  readonly nominal: string
  /** True where the subject itself intends it: "planned to hold", not "was due to hold". */
  readonly intended?: boolean | undefined
}

export type Tense = 'past' | 'pluperfect' | 'planned'

export type Mood = {
  readonly tense: Tense
  /** "reportedly" or nothing. */
  readonly adverb: string
  readonly place: string
  /** Place right after the subject ("police in Semey"), not after the object. */
  readonly placeWithSubject: boolean
}

/** A clause in words, without its date and without a full stop. */
export function realise(clause: Clause, mood: Mood): Words {
  const { subject, object, intransitive } = clause
  if (intransitive && subject) return active(clause, subject, mood)
  if (subject && object) return active(clause, subject, mood)
  if (object && !intransitive) return passive(clause, object, mood)
  return nominal(clause, mood)
}

function tail(clause: Clause, mood: Mood): Words {
  const place = mood.placeWithSubject ? '' : mood.place
  return words(clause.complement, place, ...(clause.adjuncts ?? []))
}

function active(clause: Clause, subject: NounPhrase, mood: Mood): Words {
  const who = words(subject.asSubject ?? subject.words, mood.placeWithSubject && mood.place)
  const { verb: v } = clause
  const said = {
    past: words(v.base !== 'report' && mood.adverb, v.past),
    pluperfect: words('had', mood.adverb, v.participle),
    planned: words(clause.intended ? 'planned to' : [be(subject), ' due to'], v.base),
  }[mood.tense]
  return words(who, said, clause.object?.words, tail(clause, mood))
}

function passive(clause: Clause, object: NounPhrase, mood: Mood): Words {
  const who = object.asSubject ?? object.words
  const { participle } = clause.verb
  const said = {
    past: words(be(object), clause.verb.base !== 'report' && mood.adverb, participle),
    pluperfect: words('had been', mood.adverb, participle),
    planned: words(be(object), mood.adverb, 'due to be', participle),
  }[mood.tense]
  return words(who, said, tail(clause, { ...mood, placeWithSubject: false }))
}

const be = ({ plural }: NounPhrase) => (plural ? 'were' : 'was')

function nominal(clause: Clause, mood: Mood): Words {
  const by = clause.subject ? words('by', clause.subject.words) : []
  const said = {
    past: 'was reported',
    pluperfect: 'had been reported',
    planned: 'was announced',
  }[mood.tense]
  return words(clause.nominal, by, mood.place, ...(clause.adjuncts ?? []), said)
}

/** A noun phrase of plain words. */
export function phrase(text: string | Words, plural = false): NounPhrase {
  return { words: typeof text === 'string' ? [text] : text, plural }
}
