import { type Doc, FLAG, type Mention, type NameMention } from './doc.ts'
import type { NounPhrase } from './grammar.ts'
import {
  CLOSED,
  mentionFrom,
  nameStart,
  nounish,
  startsDeterminer,
  startsPhrase,
  text,
} from './phrase-starts.ts'
import { ownerPronoun, pronounAt } from './pronouns.ts'
import { verbGroupAt } from './verb-groups.ts'
import { FN, FORM, NOUN, type WordInfo, infoOf, isLyAdverb } from './word-table.ts'

const NAME_CLASSES: Readonly<Record<NameMention['class'], number>> = {
  person: NOUN.person,
  group: NOUN.organisation,
  authority: NOUN.authority,
  outlet: NOUN.outlet,
  place: NOUN.place,
  law: NOUN.law,
  unknown: NOUN.person | NOUN.organisation,
}

/** A noun phrase while it is being read. */
type Draft = {
  from: number
  at: number
  head: number
  determiner: NounPhrase['determiner']
  possessor: NounPhrase | null
  names: NameMention[]
  number: NounPhrase['number']
  money: NounPhrase['money']
  duration: NounPhrase['duration']
  date: NounPhrase['date']
  content: boolean
  modified: boolean
}

const QUANTITY = new Set([
  'some',
  'several',
  'many',
  'few',
  'all',
  'most',
  'both',
  'each',
  'every',
  'any',
  'more',
  'another',
  'numerous',
  'various',
  'certain',
  'other',
])

function determinerOf(info: WordInfo, word: string): NounPhrase['determiner'] {
  if (info.fn & FN.possessive) return 'possessive'
  if (word === 'no' || word === 'neither') return 'negative'
  if (word === 'a' || word === 'an') return 'indefinite'
  return QUANTITY.has(word) ? 'quantity' : 'definite'
}

/** Whether the verb form at `i` modifies a noun that follows ("the arrested activists") or is a noun itself. */
function isModifier(doc: Doc, draft: Draft, limit: number): boolean {
  const i = draft.at
  const info = infoOf(doc.tokens.word[i] ?? 0)
  const closed =
    draft.determiner !== null || draft.possessor !== null || draft.number !== null || draft.modified
  if (info.forms & (FORM.base | FORM.third)) {
    if (!draft.content) return closed || info.noun !== 0
    if (info.noun === 0) return false
    const head = infoOf(doc.tokens.word[draft.head] ?? 0)
    const plain = draft.names.length === 0 || draft.head < (draft.names.at(-1)?.to ?? 0)
    const next = infoOf(doc.tokens.word[i + 1] ?? 0)
    const object = i + 1 < limit && (next.fn & (FN.determiner | FN.possessive)) !== 0
    return !(
      object ||
      (plain && head.plural && startsPhrase(doc, i + 1, limit) && mentionFrom(doc, i + 1) !== null)
    )
  }
  if (draft.content)
    return (
      info.noun !== 0 && (info.forms & FORM.gerund) !== 0 && !startsDeterminer(doc, i + 1, limit)
    )
  if (info.noun !== 0 && info.forms & FORM.gerund && closed) return true
  if (!closed) return false
  if (nounish(doc, i + 1, limit) || text(doc, i + 1) === ',' || text(doc, i + 1) === 'and')
    return true
  return (
    draft.determiner === 'definite' && draft.head === i - 1 && (info.forms & FORM.participle) !== 0
  )
}

/** "an appeal court", "Police" at the head of a sentence: an authority without a name of its own. */
function isCommon(doc: Doc, mention: NameMention): boolean {
  if (mention.class !== 'authority' && mention.class !== 'group') return false
  for (let i = mention.from; i < mention.to; i++) {
    const flags = doc.tokens.flags[i] ?? 0
    if (flags & FLAG.capital && !(flags & FLAG.sentenceStart)) return false
  }
  const info = infoOf(doc.tokens.word[mention.to - 1] ?? 0)
  return info.noun !== 0 || mention.to - mention.from > 1
}

function takeMention(doc: Doc, draft: Draft, mention: Mention): boolean {
  const late =
    draft.content && (mention.to - mention.from > 1 || !nounish(doc, mention.to, mention.to + 1))
  switch (mention.type) {
    case 'name':
      if (isCommon(doc, mention)) {
        const first = infoOf(doc.tokens.word[mention.from] ?? 0)
        if (first.fn & FN.determiner)
          draft.determiner ??= determinerOf(first, text(doc, mention.from))
      } else draft.names.push(mention)
      draft.content = true
      break
    case 'number':
      if (late && !mention.ordinal) return false
      if (!mention.ordinal) draft.number = mention
      break
    case 'money':
      if (late) return false
      draft.money = mention
      draft.content = true
      break
    case 'duration':
      if (late) return false
      if (!mention.age) draft.duration = mention
      break
    case 'date':
      draft.date = mention
      break
    default:
      return false
  }
  draft.head = mention.to - 1
  draft.at = mention.to
  return true
}

function dateInside(
  doc: Doc,
  draft: Draft,
  { mention, limit }: { mention: Mention; limit: number },
): boolean {
  if (mention.type !== 'date') return true
  const after = text(doc, mention.to)
  if (after === "'s" || after === "'") return true
  const open = draft.determiner !== null || draft.possessor !== null || draft.modified
  return open && !draft.content && nounish(doc, mention.to, limit)
}

function quantityOf(doc: Doc, draft: Draft, limit: number): NounPhrase | null {
  if (text(doc, draft.at) !== 'of' || draft.names.length > 0) return null
  const head = infoOf(doc.tokens.word[draft.head] ?? 0)
  const counts = draft.number !== null && draft.head < draft.number.to
  const lasting = draft.duration !== null && draft.head < draft.duration.to
  const quantity =
    (head.noun & NOUN.quantity) !== 0 || (!draft.content && draft.determiner === 'quantity')
  if (!counts && !quantity && !lasting && !(draft.determiner !== null && !draft.content))
    return null
  return nounPhraseAt(doc, draft.at + 1, limit)
}

function step(doc: Doc, draft: Draft, limit: number): boolean {
  const i = draft.at
  const mention = mentionFrom(doc, i)
  const covering = doc.mentions[doc.mentionAt[i] ?? -1]
  const title =
    covering?.type === 'name' &&
    covering.as !== null &&
    covering.class === 'person' &&
    i < nameStart(doc, covering)
  const inside = title ? undefined : covering
  if (mention && mention.type !== 'law') {
    return dateInside(doc, draft, { mention, limit }) && takeMention(doc, draft, mention)
  }
  if (inside && inside.from < i && inside.type !== 'law') return false
  const flags = doc.tokens.flags[i] ?? 0
  const word = text(doc, i)
  if (flags & FLAG.punctuation) {
    if (word !== "'s" && word !== "'") return false
    if (word === "'" && !(draft.content && text(doc, i - 1).endsWith('s'))) return false
    if (!draft.content && draft.date === null) return false
    draft.possessor = draft.content || draft.names.length > 0 ? finish(doc, draft) : null
    Object.assign(draft, {
      determiner: 'possessive',
      names: [],
      number: null,
      content: false,
      modified: true,
      head: -1,
    })
    draft.at = i + 1
    return true
  }
  const info = infoOf(doc.tokens.word[i] ?? 0)
  if (info.fn & (FN.determiner | FN.possessive) && !(info.noun && draft.determiner)) {
    const repeatable =
      word === 'other' || word === 'such' || word === 'more' || word === 'few' || word === 'those'
    if (
      draft.content ||
      (draft.determiner !== null && !repeatable && draft.determiner !== 'quantity')
    )
      return false
    if (draft.determiner === null || draft.determiner === 'quantity')
      draft.determiner = determinerOf(info, word)
    if (info.fn & FN.possessive) draft.possessor = ownerPronoun(i, word)
    draft.head = i
    draft.at = i + 1
    return true
  }
  if (word === 'others' && draft.number !== null && !draft.content) {
    Object.assign(draft, { content: true, head: i, at: i + 1 })
    return true
  }
  if (info.fn & CLOSED || info.fn & FN.pronoun) return false
  if (
    info.fn & (FN.adverb | FN.negation) ||
    (info.noun === 0 && info.verb === '' && isLyAdverb(word))
  ) {
    if (draft.content || draft.determiner === null) return false
    draft.at = i + 1
    return true
  }
  if (info.verb !== '' && !isModifier(doc, draft, limit)) return false
  if (
    info.verb === '' &&
    info.noun === 0 &&
    draft.content &&
    word.length > 4 &&
    word.endsWith('ed')
  )
    return false
  draft.content =
    info.verb === '' ||
    (info.forms & (FORM.base | FORM.third)) !== 0 ||
    info.noun !== 0 ||
    draft.content ||
    !nounish(doc, i + 1, limit)
  draft.modified = true
  draft.head = i
  draft.at = i + 1
  return true
}

/** "Court of Appeals": a court by any of its words. */
function courtWithin(doc: Doc, { from, to }: NameMention): number {
  for (let i = from; i < to; i++)
    if (infoOf(doc.tokens.word[i] ?? 0).noun & NOUN.court) return NOUN.court
  return 0
}

function finish(doc: Doc, draft: Draft): NounPhrase {
  const last = draft.names.at(-1)
  const name = last && draft.head === last.to - 1 ? last : null
  const info = infoOf(doc.tokens.word[draft.head] ?? 0)
  let classes = name ? NAME_CLASSES[name.class] : info.noun
  if (name && name.from > draft.from) {
    const before = infoOf(doc.tokens.word[name.from - 1] ?? 0).noun
    const told =
      before & (NOUN.person | NOUN.organisation | NOUN.outlet | NOUN.authority | NOUN.court)
    if (told) classes = name.class === 'unknown' ? told : classes | told
  }
  if (name && name.class !== 'person') classes |= info.noun
  if (name?.class === 'authority') classes |= courtWithin(doc, name)
  if (draft.number !== null && !draft.content) classes |= NOUN.person | NOUN.quantity
  return {
    type: 'np',
    from: draft.from,
    to: draft.at,
    head: draft.head,
    lemma: name ? '' : info.lemma || text(doc, draft.head),
    classes,
    name,
    names: draft.names,
    number: draft.number,
    money: draft.money,
    duration: draft.duration,
    date: draft.date,
    determiner: draft.determiner,
    pronoun: null,
    plural:
      (draft.number !== null && draft.number.value !== 1 && !name) ||
      info.plural ||
      (info.lemma === '' && text(doc, draft.head).endsWith('s')),
    possessor: draft.possessor,
    items: [],
    apposition: null,
    including: [],
    complements: [],
    quoted: false,
  }
}

/** A noun phrase after a preposition, where a word that may be a verb too is a noun: "in silence". */
export function objectAt(doc: Doc, at: number, limit: number): NounPhrase | null {
  return phraseAt(doc, at, { limit, modified: true })
}

/** The longest noun phrase that starts at token `at`, or null. */
export function nounPhraseAt(doc: Doc, at: number, limit: number): NounPhrase | null {
  return phraseAt(doc, at, { limit, modified: false })
}

function phraseAt(
  doc: Doc,
  at: number,
  { limit, modified }: { limit: number; modified: boolean },
): NounPhrase | null {
  const pronoun = pronounAt(doc, at)
  if (pronoun) return pronoun
  if (!startsPhrase(doc, at, limit)) return null
  const draft: Draft = {
    from: at,
    at,
    head: -1,
    determiner: null,
    possessor: null,
    names: [],
    number: null,
    money: null,
    duration: null,
    date: null,
    content: false,
    modified,
  }
  while (draft.at < limit && step(doc, draft, limit)) {
    // each step takes one word or mention
  }
  if (draft.head < 0) {
    if (!draft.possessor) return null
    return { ...draft.possessor, to: draft.at }
  }
  if (draft.possessor?.pronoun && draft.at === draft.possessor.to) return draft.possessor
  const inner = quantityOf(doc, draft, limit)
  const phrase = finish(doc, draft)
  if (!inner) return phrase
  return {
    ...phrase,
    to: inner.to,
    head: inner.head,
    lemma: inner.lemma,
    classes: inner.classes,
    name: null,
    plural: true,
    possessor: inner.possessor,
    pronoun: null,
    determiner: draft.determiner === 'negative' ? 'negative' : 'quantity',
  }
}

/** Whether a verb group stands at `at` where no noun phrase is open. */
export function verbHere(
  doc: Doc,
  at: number,
  { limit, afterNoun }: { limit: number; afterNoun: boolean },
): boolean {
  const info = infoOf(doc.tokens.word[at] ?? 0)
  const word = text(doc, at)
  if (mentionFrom(doc, at)) return false
  if (word === 'to') return true
  if (info.fn & (FN.modal | FN.be | FN.have | FN.do | FN.get)) return true
  if (info.verb === '') {
    return afterNoun && info.noun === 0 && info.fn === 0 && word.length > 4 && word.endsWith('ed')
  }
  if (info.fn & (FN.preposition | FN.subordinator | FN.determiner)) return false
  if (info.forms & (FORM.past | FORM.participle) && !(info.forms & FORM.base && info.noun))
    return true
  if (info.forms & FORM.gerund) {
    if (info.noun === 0) return true
    return afterNoun && startsDeterminer(doc, at + 1, limit)
  }
  if (!afterNoun)
    return info.noun === 0 && info.forms === FORM.base && startsDeterminer(doc, at + 1, limit)
  return verbGroupAt(doc, at, limit) !== null
}
