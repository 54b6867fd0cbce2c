import {
  isIdentifying,
  endsThose,
  endsAtWord,
  endsWhen,
  endsHomeward,
  endsUpside,
  endsWhom,
  isFormer,
  mayBeCounted,
  noNumber,
  ownersCounted,
} from './phrase-limits.ts'
import { isLikeThem, opensBeside, opensOther } from './phrase-ends.ts'
import { isHeadOfPhrase } from './plain-heads.ts'
import { MOSTLY } from './phrase-words.ts'
import { dateInside, pastDate } from './dated-nouns.ts'
import { calledSo, closesQuote } from './called.ts'
import { isPredicated, joinsAdjectives } from './adjectives.ts'
import { compoundAt } from './compounds.ts'
import { type Doc, FLAG, type Mention, mentionOver } from '../text/doc.ts'
import type { NounPhrase } from './grammar.ts'
import {
  type Draft,
  determinerOf,
  draftFrom,
  finish,
  isCommon,
  isMeasure,
  isNumbered,
  headOf,
} from './phrase-draft.ts'
import {
  CLOSED,
  isOfficeOf,
  isUnknownDoing,
  isUnknownDone,
  mentionFrom,
  nameStart,
  nounish,
  quotes,
  startsPhrase,
  text,
} from './phrase-starts.ts'
import { ownerPronoun, pronounAt } from '../referring/pronouns.ts'
import { isModifier } from './verb-or-noun.ts'
import { isBut, mostBut } from './most-but.ts'
import { FN, FORM, NOUN, infoOf, isLyAdverb } from '../text/word-table.ts'

function takeMention(doc: Doc, draft: Draft, mention: Mention): boolean {
  const late =
    draft.content && (mention.to - mention.from > 1 || !nounish(doc, mention.to, mention.to + 1))
  switch (mention.type) {
    case 'name':
      if (opensBeside(doc, draft, mention)) return false
      if (isCommon(doc, mention)) {
        const first = infoOf(doc.tokens.word[mention.from] ?? 0)
        if (first.fn & FN.determiner)
          draft.determiner ??= determinerOf(first, text(doc, mention.from))
      } else draft.names.push(mention)
      draft.content = true
      draft.head = headOf(doc, mention)
      draft.at = mention.to
      return true
    case 'number':
      if (late && !mention.ordinal) return false
      if (noNumber(doc, draft, mention.ordinal)) return false
      // "in the first four days | 769 people"
      if (draft.duration !== null && draft.head === draft.at - 1 && !mention.ordinal) return false
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
    case 'law':
      return false
  }
  draft.head = mention.to - 1
  draft.at = mention.to
  return true
}

function quantityOf(doc: Doc, draft: Draft, limit: number): NounPhrase | null {
  // "two out of the three parishes"
  const out = text(doc, draft.at) === 'out' && text(doc, draft.at + 2) === 'the' ? 1 : 0
  const of = draft.at + out
  if (text(doc, of) !== 'of' || draft.names.length > 0 || isIdentifying(doc, draft)) return null
  const head = infoOf(doc.tokens.word[draft.head] ?? 0)
  const counts = draft.number !== null && draft.head < draft.number.to
  const lasting = draft.duration !== null && draft.head < draft.duration.to
  const quantity =
    (head.noun & NOUN.quantity) !== 0 || (!draft.content && draft.determiner === 'quantity')
  if (!counts && !quantity && !lasting && !(draft.determiner !== null && !draft.content))
    return null
  // "accused the four | of sedition"
  if (counts && draft.determiner === 'definite' && !mayBeCounted(doc, of + 1)) return null
  return nounPhraseAt(doc, MOSTLY.has(text(doc, of + 1)) ? of + 2 : of + 1, limit)
}

function step(doc: Doc, draft: Draft, limit: number): boolean {
  const i = draft.at
  if (isMeasure(doc, draft) || endsWhen(doc, draft)) return false
  const mention = mentionFrom(doc, i)
  const covering = mentionOver(doc, i)
  const title =
    covering?.type === 'name' &&
    covering.as !== null &&
    covering.class === 'person' &&
    i < nameStart(doc, covering)
  if (title && draft.content && isOfficeOf(doc, covering, i) && covering.from >= draft.from) {
    draft.at = i + 1
    return true
  }
  const inside = title ? undefined : covering
  if (mention?.type === 'number' && draft.content && text(doc, mention.to) === 'times') return false
  // "took into custody | Ana Lesko"
  const held = covering?.type === 'name' && draft.content && text(doc, i - 1) === 'custody'
  if (held) return false
  if (mention && mention.type !== 'law') {
    return dateInside(doc, draft, { mention, limit }) && takeMention(doc, draft, mention)
  }
  if (inside && inside.from < i && inside.type !== 'law') return false
  const flags = doc.tokens.flags[i] ?? 0
  const word = text(doc, i)
  if (flags & FLAG.punctuation || word === "'s") {
    const called = calledSo(doc, draft, limit)
    if (called > i) {
      Object.assign(draft, { modified: true, at: called })
      return true
    }
    // "the LGBTQI+ movement"
    if (word === '+' && (doc.tokens.flags[i - 1] ?? 0) & FLAG.allCaps && i > draft.from) {
      draft.at = i + 1
      return true
    }
    if ((word !== "'s" && word !== "'") || closesQuote(doc, i)) return false
    if (word === "'" && !((draft.content || draft.duration) && text(doc, i - 1).endsWith('s')))
      return false
    if (!draft.content && draft.date === null && draft.duration === null) return false
    draft.possessor = draft.content || draft.names.length > 0 ? finish(doc, draft) : null
    Object.assign(draft, {
      determiner: 'possessive',
      names: [],
      number: ownersCounted(doc, draft) ? null : draft.number,
      content: false,
      modified: true,
      head: -1,
    })
    draft.at = i + 1
    return true
  }
  if (isNumbered(doc, draft, limit)) {
    draft.at = i + 2
    return true
  }
  const info = infoOf(doc.tokens.word[i] ?? 0)
  if (info.fn & (FN.determiner | FN.possessive) && !(info.noun && draft.determiner)) {
    const repeatable =
      word === 'other' || word === 'such' || word === 'more' || word === 'few' || word === 'those'
    // "by 214 votes to 97 | a bill"
    const counted = draft.number !== null && (word === 'a' || word === 'an' || word === 'the')
    if (
      counted ||
      draft.content ||
      draft.duration !== null ||
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
  if (draft.content && quotes(doc, i)) return false
  const others = draft.number !== null || draft.determiner === 'definite'
  if (word === 'others' && others && (!draft.content || isLikeThem(doc, draft))) {
    Object.assign(draft, { content: true, head: i, at: i + 1 })
    return true
  }
  // "The following were held", "the following persons"
  if (word === 'following' && draft.determiner === 'definite' && draft.head === i - 1) {
    const alone = !nounish(doc, i + 1, limit)
    Object.assign(draft, { content: alone, modified: true, head: i, at: i + 1 })
    return true
  }
  if (endsAtWord(doc, draft, limit)) return false
  if (
    draft.content &&
    (opensOther(doc, i) ||
      endsWhom(doc, draft) ||
      endsHomeward(doc, draft) ||
      endsUpside(doc, draft))
  )
    return false
  if (draft.content && isPredicated(doc, i) && !nounish(doc, i + 1, limit)) return false
  if (joinsAdjectives(doc, draft, limit)) {
    Object.assign(draft, { content: true, head: i + 1, at: i + 2 })
    return true
  }
  if (isFormer(doc, draft, limit)) {
    draft.at = i + 1
    return true
  }
  if (info.fn & CLOSED || info.fn & FN.pronoun) return false
  const closed = draft.determiner !== null || draft.possessor !== null || draft.modified
  if (
    (info.fn & (FN.adverb | FN.negation) && !(info.noun && closed)) ||
    (info.noun === 0 && info.verb === '' && isLyAdverb(word))
  ) {
    if (draft.content || draft.determiner === null) return false
    // "among those still held"
    if (text(doc, i - 1) === 'those') return false
    draft.at = i + 1
    return true
  }
  const compound = compoundAt(doc, i)
  if (compound > 0 && i + compound <= limit) {
    Object.assign(draft, { content: true, modified: true, head: i + compound - 1 })
    draft.at = i + compound
    return true
  }
  const goesOn = (draft.content && isHeadOfPhrase(doc, i, info)) || isModifier(doc, draft, limit)
  if (info.verb !== '' && (endsThose(doc, draft) || !goesOn)) return false
  if (draft.content && (isUnknownDone(doc, i) || isUnknownDoing(doc, i, limit))) return false
  draft.content =
    info.verb === '' ||
    (info.forms & (FORM.base | FORM.third)) !== 0 ||
    info.noun !== 0 ||
    draft.content ||
    !nounish(doc, pastDate(doc, draft, i + 1), limit)
  draft.modified = true
  draft.head = i
  draft.at = i + 1
  return true
}

/** A noun phrase after a preposition, where a word that may be a verb too is a noun: "in silence". */
export function objectAt(doc: Doc, at: number, limit: number): NounPhrase | null {
  return phraseAt(doc, at, { limit, modified: true })
}

/** The longest noun phrase that starts at token `at`, or null. */
export function nounPhraseAt(doc: Doc, at: number, limit: number): NounPhrase | null {
  return phraseAt(doc, at, { limit, modified: false })
}

/** "all but two", "all but two of the marchers", "all except Ana Lesko" */
function allButAt(doc: Doc, at: number, limit: number): NounPhrase | null {
  if (text(doc, at) !== 'all' || !isBut(doc, at + 1)) return null
  const few = nounPhraseAt(doc, at + 2, limit)
  return few ? mostBut(doc, at, { few, limit }) : null
}

/** "every one of them", "each of them": all of them. */
function everyOneAt(doc: Doc, at: number, limit: number): NounPhrase | null {
  if (WHOLE.has(text(doc, at)) && text(doc, at + 1) === 'of') {
    const they = pronounAt(doc, at + 2)
    return they
      ? { ...they, from: at, pronoun: they.pronoun === 'them' ? 'they' : they.pronoun }
      : null
  }
  if (text(doc, at) !== 'every' || text(doc, at + 1) !== 'one' || text(doc, at + 2) !== 'of')
    return null
  const all = nounPhraseAt(doc, at + 3, limit)
  return all ? { ...all, from: at } : null
}

/** "each of the six students", "all of the twelve": as many as there are. */
const WHOLE = new Set(['each', 'all', 'both'])

const THOSE = new Set(['those', 'that'])

function phraseAt(
  doc: Doc,
  at: number,
  { limit, modified }: { limit: number; modified: boolean },
): NounPhrase | null {
  const pronoun = pronounAt(doc, at)
  if (pronoun) return pronoun
  if (!startsPhrase(doc, at, limit) && mentionFrom(doc, at)?.type !== 'date') return null
  const most = allButAt(doc, at, limit) ?? everyOneAt(doc, at, limit)
  if (most) return most
  const draft = draftFrom(at, modified)
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
  // "the accounts, including those of Ana Lesko": hers.
  const people = (inner.classes & NOUN.person) !== 0 || inner.lemma === 'others'
  const whose = inner.name ?? (inner.pronoun === null && people)
  if (whose && !draft.content && draft.number === null && THOSE.has(text(doc, at)))
    return { ...phrase, to: inner.to, determiner: 'possessive', possessor: inner }
  const whole = WHOLE.has(text(doc, at)) && draft.number === null
  return {
    ...phrase,
    number: whole ? inner.number : phrase.number,
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
