import { word } from '../text/doc-words.ts'
import { OFFENCE_HEADS, OFFENCE_QUALIFIERS } from '../rules/en/offence-names.ts'
import { type Doc, FLAG, mentionOver } from '../text/doc.ts'
import { FN, FORM, infoOf } from '../text/word-table.ts'

const MAX_LISTED = 12

/** "incitement, unlawful procession and riotous conduct": after a comma one more, and the last after "and". */
export function offencesGoOn(doc: Doc, from: number): boolean {
  const closed =
    FN.be | FN.have | FN.modal | FN.do | FN.pronoun | FN.relative | FN.subordinator | FN.determiner
  for (let i = from; i < from + MAX_LISTED; i++) {
    const here = word(doc, i)
    if ((here === 'and' || here === 'or') && i > from) return isOffenceWord(doc, i + 1)
    if (here === ',') continue
    const { fn, forms, noun } = infoOf(doc.tokens.word[i] ?? 0)
    const told = (forms & (FORM.past | FORM.third)) !== 0 && noun === 0
    if (told || (fn & closed) !== 0 || mentionOver(doc, i)) return false
    if (i === from && !isOffenceWord(doc, i)) return false
    if (((doc.tokens.flags[i] ?? 0) & FLAG.punctuation) !== 0) return false
  }
  return false
}

/** "assaulting", and "disturbing", of which the lexicon knows nothing. */
function isDeed(doc: Doc, at: number): boolean {
  const { forms, noun, verb, fn } = infoOf(doc.tokens.word[at] ?? 0)
  if ((forms & FORM.gerund) !== 0) return true
  return noun === 0 && verb === '' && fn === 0 && DEED.test(word(doc, at))
}

const DEED = /^\p{L}{3,}ing$/u

/** How far before its last item a list of offences has another comma. */
const LIST_BACK = 6

/** Whether a comma stands a few words before: what comes is the last item of a list. */
function isLate(doc: Doc, at: number): boolean {
  for (let i = at; i > at - LIST_BACK; i--)
    if (word(doc, i) === ',') return isOffenceWord(doc, i + 1)
  return false
}

/** As many words as the rest of a list of deeds may have. */
const MAX_DEEDS = 24

/** "rioting, assaulting officers, blocking roads and breaking the law": deeds in a row, the last after "and". */
export function deedsGoOn(doc: Doc, from: number): boolean {
  // "watching, liking, and sharing", "trespass, disorderly conduct, and disturbing the peace"
  if (word(doc, from) === 'and' && isDeed(doc, from + 1))
    return isDeed(doc, from - 2) || isLate(doc, from - 2)
  if (!isDeed(doc, from)) return false
  for (let i = from + 1; i < from + MAX_DEEDS; i++) {
    const here = word(doc, i)
    const last = here === 'and' && isDeed(doc, i + 1)
    if (last) return true
    const { fn, forms, noun } = infoOf(doc.tokens.word[i] ?? 0)
    if (here === '.' || here === ';' || (fn & (FN.be | FN.have | FN.modal | FN.relative)) !== 0)
      return false
    if ((forms & (FORM.past | FORM.third)) !== 0 && noun === 0) return false
  }
  return false
}

/** Words of offences that charge sheets write with capitals. */
const NAMED = new Set(`${OFFENCE_HEADS} ${OFFENCE_QUALIFIERS}`.split(/\s+/))

/** A plain word that can begin an offence: "unlawful", "resisting", "riot". */
export function isOffenceWord(doc: Doc, at: number): boolean {
  const flags = doc.tokens.flags[at] ?? 0
  const { fn, forms, noun, verb } = infoOf(doc.tokens.word[at] ?? 0)
  const capital = (flags & FLAG.capital) !== 0 && !NAMED.has(word(doc, at)) && !isDeed(doc, at)
  const plain = fn === 0 && (flags & (FLAG.punctuation | FLAG.digit)) === 0 && !capital
  return plain && (noun !== 0 || verb === '' || (forms & FORM.gerund) !== 0)
}
