import type {
  DateMention,
  DurationMention,
  LawMention,
  MoneyMention,
  NameMention,
  NumberMention,
} from '../text/doc.ts'

type Range = {
  /** Token index of the first token. */
  readonly from: number
  /** Token index after the last token. */
  readonly to: number
}

/** A noun phrase: "three elderly activists", "the homes of five leaders", "Judge Kanat Orazov". */
export type NounPhrase = Range & {
  readonly type: 'np'
  /** Token of the head noun; the last token of the name where the head is a name. */
  readonly head: number
  /** The head in the singular, lower case; "" for a name. */
  readonly lemma: string
  /** Bits of NOUN. */
  classes: number
  readonly name: NameMention | null
  /** All names in it, outside its possessor. */
  readonly names: readonly NameMention[]
  readonly number: NumberMention | null
  readonly money: MoneyMention | null
  readonly duration: DurationMention | null
  readonly date: DateMention | null
  readonly determiner: 'definite' | 'indefinite' | 'possessive' | 'quantity' | 'negative' | null
  readonly pronoun: string | null
  readonly plural: boolean
  /** "Bekov" in "Bekov's arrest", "his" in "his arrest". */
  possessor: NounPhrase | null
  /** Members of "A, B and C"; empty where it is one phrase. */
  items: readonly NounPhrase[]
  /** Another name for the same: "its editor, Nilufar Karimova". */
  apposition: NounPhrase | null
  /** Names after "including" or "among them". */
  including: readonly NounPhrase[]
  /** Phrases that follow the head: "of five leaders", "in Almaty". */
  complements: readonly Prepositional[]
  /** Text is a quotation. */
  readonly quoted: boolean
}

/** A preposition with its noun phrase, or with a clause ("for violating the rules"). */
export type Prepositional = Range & {
  readonly type: 'pp'
  readonly preposition: string
  readonly object: NounPhrase | null
  /** Verb group that follows the preposition: "after being detained". */
  readonly verb: VerbGroup | null
}

/** Voice, tense, polarity and modality of a verb, read once for all kinds. */
export type VerbGroup = Range & {
  readonly type: 'vg'
  /** Token of the main verb. */
  readonly head: number
  readonly lemma: string
  voice: 'active' | 'passive'
  readonly tense: 'past' | 'present' | 'future' | 'none'
  readonly form: 'finite' | 'infinitive' | 'gerund' | 'participle'
  readonly perfect: boolean
  readonly negative: boolean
  readonly modality: 'asserted' | 'planned' | 'possible' | 'demanded' | 'conditional'
  /** The word that makes it other than asserted. */
  readonly modalWord: string
  /** A past form without auxiliary, which may be a participle too. */
  readonly ambiguous: boolean
  /** Adverbs inside it: "reportedly", "later". */
  /** "is looking into it": what goes on, no habit. */
  readonly progressive?: boolean
  readonly adverbs: readonly string[]
  /** "were", "have": of several. */
  readonly ofSeveral?: boolean
  /** "was", "has": of one. */
  readonly ofOne?: boolean
  /** "release": a base form, without auxiliary. */
  readonly base?: boolean
}

/** A word or mark between phrases: a comma, "and", "when", "who". */
export type Mark = Range & {
  readonly type: 'comma' | 'conj' | 'sub' | 'rel' | 'stop' | 'dash' | 'adverb'
  readonly word: string
  readonly mention: null
}

/** A date that stands by itself. */
export type DateChunk = Range & {
  readonly type: 'date'
  readonly word: ''
  readonly mention: DateMention
}
/** An article of law that stands by itself. */
export type LawChunk = Range & {
  readonly type: 'law'
  readonly word: ''
  readonly mention: LawMention
}

/**
 * A piece of a sentence. Pieces have one of four shapes, since an engine reads `type` off objects of more shapes many
 * times slower: marks, dates and laws share theirs.
 */
export type Chunk = NounPhrase | Prepositional | VerbGroup | Mark | DateChunk | LawChunk

/** A verb group with the phrases around it. */
export type Clause = {
  readonly verb: VerbGroup
  readonly subject: NounPhrase | null
  /** How the subject was found. */
  readonly via: 'own' | 'shared' | 'relative' | 'matrix' | 'antecedent' | 'none'
  /** Noun phrases that follow the verb directly. */
  readonly objects: readonly NounPhrase[]
  readonly phrases: readonly Prepositional[]
  readonly dates: readonly DateMention[]
  /** The clause that governs it: "was ordered" of "was ordered to pay". */
  readonly governor: Clause | null
  /** Word that joins it to the governor: "to", "after", "who". */
  readonly link: string
  /** Token range that belongs to it. */
  readonly from: number
  readonly to: number
  readonly conditional: boolean
}
