import { isDeniedBefore, isDeniedBehind } from './denials.ts'
import { FLAG, type Doc } from '../text/doc.ts'
import type { VerbGroup } from './grammar.ts'
import { FN, FORM, infoOf, isLyAdverb, type WordInfo } from '../text/word-table.ts'
import { wordOf } from '../text/words.ts'
import { isUnknownDeed } from './unknown-deeds.ts'
import { numberOf } from './verb-number.ts'

type Reading = {
  negative: boolean
  modality: VerbGroup['modality']
  modalWord: string
  perfect: boolean
  tense: VerbGroup['tense']
  form: VerbGroup['form']
  passive: boolean
  auxiliary: boolean
  adverbs: string[]
  lemma: string
  /** The bits of FORM that fit. */
  forms: number
}

const AUXILIARY = FN.modal | FN.be | FN.have | FN.do | FN.get

const PAST_AUXILIARIES = new Set([
  'was',
  'were',
  'had',
  'did',
  "wasn't",
  "weren't",
  "hadn't",
  "didn't",
  'got',
])

/** "were each fined", "was himself detained": a quantifier or pronoun between auxiliary and verb. */
const FLOATING = new Set([
  'each',
  'both',
  'all',
  'himself',
  'herself',
  'themselves',
  'itself',
  'next',
  'last',
])

function isAdverb(info: WordInfo, word: string): boolean {
  if (word === 'either') return true
  if (info.fn & (FN.adverb | FN.negation)) return !(info.fn & AUXILIARY)
  return info.noun === 0 && info.verb === '' && isLyAdverb(word)
}

/** "to immediately and unconditionally release": two adverbs before one verb. */
function joinsAdverbs({ tokens }: Doc, at: number): boolean {
  const word = (i: number): string => wordOf(tokens.word[i] ?? 0)
  return word(at) === 'and' && isLyAdverb(word(at - 1)) && isLyAdverb(word(at + 1))
}

/** "has since been kept", "had since died": since then, no preposition. */
function isSince(doc: Doc, at: number, { perfect }: { readonly perfect: boolean }): boolean {
  if (!perfect || wordOf(doc.tokens.word[at] ?? 0) !== 'since') return false
  const { fn, forms } = infoOf(doc.tokens.word[at + 1] ?? 0)
  return (fn & FN.be) !== 0 || (forms & FORM.participle) !== 0
}

function readAuxiliary(reading: Reading, info: WordInfo, word: string): void {
  if (word === 'be' && !reading.auxiliary && reading.form !== 'infinitive') {
    reading.modality = 'demanded'
    reading.modalWord = 'be'
  }
  reading.auxiliary = true
  if (info.fn & FN.negation) reading.negative = true
  if (info.fn & FN.modal) {
    reading.modality =
      info.fn & FN.future ? 'planned' : info.fn & FN.conditional ? 'conditional' : 'possible'
    reading.modalWord = word
    reading.tense = info.fn & FN.future ? 'future' : 'present'
    reading.form = 'finite'
    return
  }
  if (info.fn & FN.have) {
    reading.perfect = true
    if (word === 'having') reading.form = 'gerund'
  }
  if (info.fn & (FN.be | FN.get)) {
    reading.passive = true
    if (word === 'being' || word === 'getting') {
      if (reading.tense === 'none') reading.form = 'gerund'
    }
  }
  if (reading.tense !== 'none' || reading.form === 'infinitive') return
  if (PAST_AUXILIARIES.has(word)) reading.tense = 'past'
  else if (word !== 'being' && word !== 'having' && word !== 'be' && word !== 'been')
    reading.tense = 'present'
}

/** "was shown arrested": entered as arrested in a case. */
const isShown = (doc: Doc, at: number, { verb }: WordInfo): boolean =>
  verb === 'show' && wordOf(doc.tokens.word[at + 1] ?? 0) === 'arrested'

const ACCUSED = new Set(['charge', 'accuse', 'convict', 'indict', 'condemn'])

/** "who stands charged with": as they are. */
function standsAccused(doc: Doc, at: number, { verb }: WordInfo): boolean {
  if (verb !== 'stand') return false
  const next = infoOf(doc.tokens.word[at + 1] ?? 0)
  return ACCUSED.has(next.verb) && (next.forms & FORM.participle) !== 0
}

/** Whether an unknown word looks like the form of a verb; only asked after an auxiliary. None is in "has been missing". */
function guessForms(word: string): number {
  if (word === 'missing') return 0
  if (word.length > 4 && word.endsWith('ed')) return FORM.past | FORM.participle
  if (word.length > 4 && word.endsWith('ing')) return FORM.gerund
  return 0
}

const NEEDS: Readonly<Record<string, number>> = {
  modal: FORM.base,
  be: FORM.participle | FORM.gerund,
  have: FORM.participle,
}

/** "who heads the station", "who edits": what stands right behind "who" is a verb, known or not. */
export function isAfterWho({ tokens }: Doc, at: number): boolean {
  if (wordOf(tokens.word[at - 1] ?? 0) !== 'who') return false
  const id = tokens.word[at] ?? 0
  const { fn, forms } = infoOf(id)
  const word = wordOf(id)
  return fn === 0 && forms === 0 && word.length > 3 && word.endsWith('s') && !word.endsWith('ss')
}

/** Whether a verb group can start with a word: most words cannot, and are passed over at once. */
function mayOpen(doc: Doc, at: number): boolean {
  const { tokens } = doc
  if (isAfterWho(doc, at)) return true
  const id = tokens.word[at] ?? 0
  const { fn, verb, noun, forms } = infoOf(id)
  const word = wordOf(id)
  // "over the May killings"
  if (word === 'may' && wordOf(tokens.word[at - 1] ?? 0) === 'the') return false
  if (forms !== 0 || fn & AUXILIARY) return true
  return word === 'to' || (verb === '' && noun === 0 && fn === 0 && guessForms(word) !== 0)
}

/**
 * The verb group that starts at token `at`, or null. Reads `(to|modal|have|be|do|not|adverb)* verb`; without auxiliary
 * a past form is `ambiguous`, since it may be a participle.
 */
export function verbGroupAt(doc: Doc, at: number, limit: number): VerbGroup | null {
  const { word: ids, flags } = doc.tokens
  if (!mayOpen(doc, at)) return null
  const reading: Reading = {
    negative: false,
    modality: 'asserted',
    modalWord: '',
    perfect: false,
    tense: 'none',
    form: 'finite',
    passive: false,
    auxiliary: false,
    adverbs: [],
    lemma: '',
    forms: 0,
  }
  let need = FORM.base | FORM.third | FORM.past | FORM.participle | FORM.gerund
  let i = at
  let last = -1
  for (; i < limit; i++) {
    if ((flags[i] ?? 0) & FLAG.punctuation) break
    const info = infoOf(ids[i] ?? 0)
    const word = info.lemma === '' ? wordOf(ids[i] ?? 0) : wordText(doc, i)
    if (word === 'to' && i === at) {
      reading.form = 'infinitive'
      need = FORM.base
      continue
    }
    if (info.fn & AUXILIARY) {
      const follows = followsAuxiliary(doc, i, limit)
      if (follows || info.fn & FN.modal) {
        readAuxiliary(reading, info, word)
        last = i
        if (info.fn & FN.modal) need = NEEDS['modal'] ?? 0
        else if (info.fn & FN.be) need = NEEDS['be'] ?? 0
        else if (info.fn & FN.have) need = NEEDS['have'] ?? 0
        else if (info.fn & FN.do) need = FORM.base
        else need = FORM.participle
        continue
      }
      if (PAST_AUXILIARIES.has(word) && reading.tense === 'none') reading.tense = 'past'
      // "charged with being a nuisance"
      if (word === 'being' && i === at) reading.form = 'gerund'
      reading.lemma = baseAuxiliary(info)
      reading.forms = info.forms
      return finish(doc, { at, head: i }, reading)
    }
    if (reading.passive && isShown(doc, i, info)) continue
    if (standsAccused(doc, i, info)) {
      readAuxiliary(reading, { ...info, fn: FN.get }, info.forms & FORM.past ? 'got' : word)
      need = FORM.participle
      last = i
      continue
    }
    if (FLOATING.has(word) && reading.auxiliary && i > at) {
      if (word === 'last') reading.adverbs.push(word)
      continue
    }
    if (isSince(doc, i, reading)) {
      reading.adverbs.push(word)
      continue
    }
    if (i > at + 1 && joinsAdverbs(doc, i)) continue
    if (isAdverb(info, word) && (i > at || reading.auxiliary)) {
      if (info.fn & FN.negation) reading.negative = true
      reading.adverbs.push(word)
      continue
    }
    const unknown = info.verb === '' && info.noun === 0 && info.fn === 0
    const forms =
      i === at && isAfterWho(doc, at)
        ? FORM.third
        : unknown || (info.verb === '' && reading.auxiliary)
          ? guessForms(word) | (unknown && isUnknownDeed(doc, at, i) ? FORM.base : 0)
          : info.forms
    if (forms & need) {
      reading.lemma = info.verb || word
      reading.forms = forms & need
      return finish(doc, { at, head: i }, reading)
    }
    break
  }
  if (!reading.auxiliary || last < 0) return null
  reading.passive = false
  reading.lemma = baseAuxiliary(infoOf(ids[last] ?? 0))
  reading.forms = FORM.past
  return finish(doc, { at, head: last }, reading)
}

function wordText(doc: Doc, i: number): string {
  return wordOf(doc.tokens.word[i] ?? 0)
}

function baseAuxiliary(info: WordInfo): string {
  if (info.fn & FN.be) return 'be'
  if (info.fn & FN.have) return 'have'
  if (info.fn & FN.get) return 'get'
  return info.fn & FN.do ? 'do' : 'can'
}

/** Whether a verb comes after an auxiliary, past adverbs and further auxiliaries. */
function followsAuxiliary(doc: Doc, at: number, limit: number): boolean {
  const { word: ids, flags } = doc.tokens
  const self = infoOf(ids[at] ?? 0)
  for (let i = at + 1; i < limit && i < at + 6; i++) {
    if ((flags[i] ?? 0) & FLAG.punctuation) return false
    const info = infoOf(ids[i] ?? 0)
    const word = wordOf(ids[i] ?? 0)
    if (info.fn & AUXILIARY)
      return !(self.fn & FN.be) || (info.fn & (FN.be | FN.have | FN.get)) !== 0
    if (isAdverb(info, word) || FLOATING.has(word) || joinsAdverbs(doc, i)) continue
    if (isSince(doc, i, { perfect: (self.fn & FN.have) !== 0 })) continue
    const forms = info.verb === '' ? guessForms(word) : info.forms
    if (self.fn & (FN.be | FN.get)) {
      // "have been following her"
      const follow = word === 'following' && i === at + 1
      if (info.fn & (FN.determiner | FN.preposition) && !follow) return false
      if (self.fn & FN.get && givesSomething(doc, i, limit)) return false
      return (forms & (FORM.participle | FORM.gerund)) !== 0
    }
    if (self.fn & FN.have) return (forms & FORM.participle) !== 0 && !(info.fn & FN.determiner)
    return (forms & FORM.base) !== 0
  }
  return false
}

/** "got suspended sentences": a participle that describes what somebody got. */
function givesSomething(doc: Doc, at: number, limit: number): boolean {
  if (at + 1 >= limit) return false
  const next = infoOf(doc.tokens.word[at + 1] ?? 0)
  const named = next.verb === '' || TERMS.has(wordOf(doc.tokens.word[at + 1] ?? 0))
  return next.noun !== 0 && named && (next.fn & FN.preposition) === 0
}

const TERMS = new Set(['term', 'terms', 'sentence', 'sentences', 'fine', 'fines'])

function finish(
  doc: Doc,
  { at, head }: { readonly at: number; readonly head: number },
  found: Reading,
): VerbGroup {
  const gerund = (found.forms & FORM.gerund) !== 0 && !(found.forms & ~FORM.gerund)
  const bare = !found.auxiliary && found.form !== 'infinitive'
  const ambiguous = bare && (found.forms & FORM.participle) !== 0
  const past = bare && (found.forms & FORM.past) !== 0
  const onlyParticiple = ambiguous && !past
  const passive =
    (found.passive && (found.forms & FORM.participle) !== 0 && found.lemma !== 'be') ||
    onlyParticiple
  return {
    type: 'vg',
    from: at,
    to: head + 1,
    head,
    lemma: found.lemma,
    voice: passive ? 'passive' : 'active',
    tense:
      found.tense !== 'none'
        ? found.tense
        : past
          ? 'past'
          : bare && !gerund && !onlyParticiple
            ? 'present'
            : 'none',
    form:
      found.form !== 'finite'
        ? found.form
        : bare && gerund
          ? 'gerund'
          : onlyParticiple
            ? 'participle'
            : 'finite',
    perfect: found.perfect,
    negative:
      found.negative ||
      isDeniedBefore(doc, at, { bare: bare && !gerund, form: found.form, next: head + 1 }) ||
      (found.lemma === 'be' && isDeniedBehind(doc, head)),
    modality: found.modality,
    modalWord: found.modalWord,
    ambiguous: ambiguous && past,
    progressive: found.auxiliary && gerund,
    adverbs: found.adverbs,
    ...numberOf(wordText(doc, at)),
    base: bare && (found.forms & FORM.base) !== 0,
  }
}
