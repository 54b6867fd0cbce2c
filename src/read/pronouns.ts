import { type Doc, FLAG } from './doc.ts'
import type { NounPhrase } from './grammar.ts'
import { text } from './phrase-starts.ts'
import { FN, NOUN, infoOf } from './word-table.ts'

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

/** The pronoun at a token, as a phrase. */
export function pronounAt(doc: Doc, i: number): NounPhrase | null {
  const info = infoOf(doc.tokens.word[i] ?? 0)
  if (!(info.fn & FN.pronoun) || info.fn & FN.relative) return null
  // "US forces", where the rest of the text is not in capitals (such a text is read in small letters).
  if ((doc.tokens.flags[i] ?? 0) & FLAG.allCaps) return null
  return pronounPhrase(i, text(doc, i))
}
