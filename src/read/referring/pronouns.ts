import { type Doc, FLAG, mentionOver } from '../text/doc.ts'
import type { NounPhrase } from '../grammar/grammar.ts'
import { text } from '../grammar/phrase-starts.ts'
import { FN, FORM, NOUN, infoOf, isLyAdverb } from '../text/word-table.ts'

const OWNERS: Readonly<Record<string, string>> = {
  his: 'he',
  her: 'she',
  their: 'they',
  its: 'it',
  my: 'i',
  our: 'we',
  your: 'you',
  whose: 'who',
}

/** Stands for whom an entry of a list is about, where its sentences go without a subject. */
export const ENTRY = 'entry'

/** "his" in "his arrest", as the person it stands for. */
export function ownerPronoun(i: number, word: string): NounPhrase {
  return pronounPhrase(i, OWNERS[word] ?? word)
}

function pronounPhrase(i: number, word: string): NounPhrase {
  const personal = word !== 'it' && word !== 'itself'
  return {
    type: 'np',
    from: i,
    to: i + 1,
    head: i,
    lemma: word,
    classes: personal ? NOUN.person : 0,
    name: null,
    names: [],
    number: null,
    money: null,
    duration: null,
    date: null,
    determiner: word === 'none' || word === 'nobody' ? 'negative' : null,
    pronoun: word,
    plural: word === 'they' || word === 'them' || word === 'we' || word === 'others',
    possessor: null,
    items: [],
    apposition: null,
    including: [],
    complements: [],
    quoted: false,
  }
}

const GIVING = new Set([
  'fine',
  'give',
  'hand',
  'cost',
  'sentence',
  'jail',
  'award',
  'grant',
  'deny',
  'offer',
])

/** "found her guilty", "let her go free": what she is then, nothing of hers. */
const THEN = new Set('guilty innocent dead free away unconscious responsible liable'.split(' '))

/** "followed her home": where she was on her way to; "raided her home" is hers. */
const HOMEWARD = new Set(
  'take send bring drive follow see let call allow escort order walk fly lead carry accompany chase get trail track rush leave'.split(
    ' ',
  ),
)

const isHomeward = (doc: Doc, i: number): boolean =>
  text(doc, i + 1) === 'home' && HOMEWARD.has(infoOf(doc.tokens.word[i - 1] ?? 0).verb)

/** "fined her £250", "gave her three years": she, not hers; "her three-year sentence" is hers. */
function isGivenHer(doc: Doc, i: number): boolean {
  if (text(doc, i) !== 'her') return false
  if (THEN.has(text(doc, i + 1)) || isHomeward(doc, i)) return true
  if (!GIVING.has(infoOf(doc.tokens.word[i - 1] ?? 0).verb)) return false
  const next = mentionOver(doc, i + 1)
  if (!next || next.from !== i + 1) return false
  if (next.type !== 'money' && next.type !== 'duration' && next.type !== 'number') return false
  const after = infoOf(doc.tokens.word[next.to] ?? 0)
  return next.type === 'number' || after.noun === 0
}

const LETTING = new Set(['let', 'make', 'help'])

/** "let her go", "made her delete": somebody who is let or made do it. */
function isMadeHer(doc: Doc, i: number): boolean {
  if (text(doc, i) !== 'her' || !LETTING.has(infoOf(doc.tokens.word[i - 1] ?? 0).verb)) return false
  const next = infoOf(doc.tokens.word[i + 1] ?? 0)
  return (next.forms & FORM.base) !== 0 && (next.noun & ~NOUN.thing) === 0
}

/** "arrested her again", "freed her later on Friday", "beat her badly.": she, and nothing of hers; "her recently opened shop" is hers. */
function isHerThen(doc: Doc, i: number): boolean {
  if (text(doc, i) !== 'her' || !isAdverb(doc, i + 1)) return false
  const after = isAdverb(doc, i + 2) ? i + 3 : i + 2
  const { fn, noun, verb } = infoOf(doc.tokens.word[after] ?? 0)
  if (((doc.tokens.flags[after] ?? 0) & FLAG.punctuation) !== 0 || after >= doc.tokens.word.length)
    return true
  return (
    noun === 0 && verb === '' && (fn & (FN.preposition | FN.conjunction | FN.subordinator)) !== 0
  )
}

function isAdverb(doc: Doc, i: number): boolean {
  const { fn, noun, verb } = infoOf(doc.tokens.word[i] ?? 0)
  return noun === 0 && verb === '' && ((fn & FN.adverb) !== 0 || isLyAdverb(text(doc, i)))
}

const isCapitals = ({ tokens }: Doc, at: number): boolean =>
  ((tokens.flags[at] ?? 0) & FLAG.allCaps) !== 0

/** The pronoun at a token, as a phrase. */
export function pronounAt(doc: Doc, i: number): NounPhrase | null {
  if (isGivenHer(doc, i) || isMadeHer(doc, i) || isHerThen(doc, i)) return ownerPronoun(i, 'her')
  const info = infoOf(doc.tokens.word[i] ?? 0)
  if (!(info.fn & FN.pronoun) || info.fn & FN.relative) return null
  // "IT firms", but "WE DEMAND"; a text that is all in capitals is read in small letters.
  if (isCapitals(doc, i) && !isCapitals(doc, i + 1)) return null
  return pronounPhrase(i, text(doc, i))
}

/** Pronouns that stand for one person. */
export const SINGULAR = new Set(['he', 'she', 'him', 'himself', 'herself'])
/** Pronouns that stand for several. */
export const PLURAL = new Set(['they', 'them', 'themselves'])
