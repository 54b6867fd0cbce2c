/** A word of a text, folded for searching, and where it stands. */
export type Word = { readonly word: string; readonly start: number; readonly end: number }

/** Letters that people type for other letters, one for one so that offsets stay. */
const ALIKE: Readonly<Record<string, string>> = {
  ё: 'е',
  ә: 'а',
  ғ: 'г',
  қ: 'к',
  ң: 'н',
  ө: 'о',
  ұ: 'у',
  ү: 'у',
  һ: 'х',
  і: 'и',
  ї: 'и',
  й: 'и',
  ў: 'у',
  ґ: 'г',
  є: 'е',
  ҳ: 'х',
  ҷ: 'ч',
  ӣ: 'и',
  ӯ: 'у',
  ı: 'i',
  ø: 'o',
  đ: 'd',
  ł: 'l',
  ð: 'd',
  ə: 'a',
  أ: 'ا',
  إ: 'ا',
  آ: 'ا',
  ى: 'ي',
  ة: 'ه',
}

/** Scripts that put no spaces between words: each letter is a word of its own. */
const SCRIPTS = ['Han', 'Hiragana', 'Katakana', 'Thai', 'Lao', 'Khmer', 'Myanmar']
  .map(name => `\\p{Script=${name}}`)
  .join('')
const UNSPACED = new RegExp(`[${SCRIPTS}]`, 'u')

/** Letters of other scripts in a row, as one set: every text is gone through by it. */
const WORD = new RegExp(`[[\\p{L}\\p{N}\\p{M}]--[${SCRIPTS}]]+|[${SCRIPTS}]\\p{M}*`, 'gv')

/** Accents of Latin, Greek and Cyrillic, vowel signs of Arabic and Hebrew, the Arabic lengthening stroke. */
const ACCENTS = /[\u0300-\u036f\u0591-\u05c7\u0640\u064b-\u065f\u0670]/g

/** The longest word that is told apart; the rest of a longer one is left off, in texts and in queries alike. */
export const LONGEST = 60

/** One word as the index has it: no case, no accents, letters that are typed for each other made one. */
export function foldWord(word: string): string {
  if (/^[0-9A-Za-z]+$/.test(word)) return word.toLowerCase().slice(0, LONGEST)
  const plain = word.normalize('NFKD').toLowerCase().replace(ACCENTS, '').normalize('NFKC')
  const letters = Array.from(plain, letter => ALIKE[letter] ?? letter)
  return letters
    .slice(0, LONGEST)
    .join('')
    .replace(/[^\p{L}\p{N}\p{M}]/gu, '')
}

/** The words of a text from an offset on, one after the other, with where they stand. */
export function* wordsOf(text: string, from = 0): Generator<Word> {
  const words = new RegExp(WORD)
  words.lastIndex = from
  for (let match = words.exec(text); match; match = words.exec(text)) {
    const word = foldWord(match[0])
    if (word !== '') yield { word, start: match.index, end: match.index + match[0].length }
  }
}

/** The folded words of a text, a space between each two: what goes into the index. */
export function foldedText(text: string): string {
  const words: string[] = []
  for (const { word } of wordsOf(text)) words.push(word)
  return words.join(' ')
}

/** Whether a word is of a script without spaces; such words are searched as a row. */
export const isUnspaced = (word: string): boolean => UNSPACED.test(word)
