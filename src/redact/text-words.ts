import { foldWord } from '../names/index.ts'

/** A word of a text: where it stands, and how it sounds. */
export type TextWord = {
  readonly start: number
  readonly end: number
  readonly fold: string
  readonly isCapital: boolean
  /** One letter with a dot after it. */
  readonly isInitial: boolean
  /** The first word of a sentence. */
  readonly opens: boolean
}

/** Characters that are not seen: a name must not get through by hiding one in it. */
const UNSEEN = /[\u00AD\u200B-\u200F\u2060-\u2064\uFEFF\u202A-\u202E\u2066-\u2069]/g
const WORD =
  /[\p{L}\p{M}\p{N}\u00AD\u200B-\u200F\u2060-\u2064\uFEFF\u202A-\u202E\u2066-\u2069]+(?:[’'ʼ‘`ʻ][\p{L}\p{M}]+)*/gu

/** The words of a text with their folded sound; a possessive ’s stands outside its word. */
export function textWords(text: string): TextWord[] {
  return [...text.matchAll(WORD)].flatMap(match => {
    const seen = match[0].replace(UNSEEN, '')
    if (seen === '') return []
    const possessive = /[’'ʼ]s$/i.exec(match[0])
    const length = match[0].length - (possessive ? 2 : 0)
    const end = match.index + length
    const word = possessive ? seen.slice(0, -2) : seen
    return [
      {
        start: match.index,
        end,
        fold: foldWord(word),
        isCapital: /^[\p{Lu}\p{Lt}\p{Lo}]/u.test(word),
        isInitial: /^.{1,2}$/u.test(word) && text[end] === '.',
        opens: /(?:^|[.!?…:;]|\n)[\s“”"'‘’«»(–—-]*$/u.test(
          text.slice(Math.max(0, match.index - 8), match.index),
        ),
      },
    ]
  })
}
