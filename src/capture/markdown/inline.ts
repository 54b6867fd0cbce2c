import { wordsOfMarkup } from '../html/words-of-markup.ts'

/** A backslash keeps the next sign from being a mark; it waits in a private plane until the marks are gone. */
const ESCAPED = /\\([!-/:-@[-`{-~])/g
const SHELTER = 0xf0000

/** What any mark has in it; most cells and lines have none. */
const MARKS = /[\\[\]<&`*_~\u{f0021}-\u{f007e}]/u

/** The words of a stretch of Markdown: emphasis, code and link marks gone, links and pictures as their words. */
export function inlineWords(markdown: string): string {
  if (!MARKS.test(markdown)) return markdown
  const sheltered = markdown.replace(ESCAPED, (_, sign: string) =>
    String.fromCodePoint(SHELTER + sign.charCodeAt(0)),
  )
  const plain = sheltered
    .replace(/!\[([^[\]]*)\](?:\([^()]*\)|\[[^[\]]*\])/g, '')
    .replace(/\[\^[^[\]\s]{1,40}\]/g, '')
    .replace(/\[([^[\]]+)\](?:\([^()]*(?:\([^()]*\)[^()]*)?\)|\[[^[\]]*\])/g, '$1')
    .replace(/<((?:https?:\/\/|mailto:)[^<>\s]+)>/g, '$1')
    .replace(/`+([^`]*)`+/g, '$1')
    .replace(/\*{1,3}(?=[^\s*])|(?<=[^\s*])\*{1,3}/g, '')
    .replace(/(?<![\p{L}\p{N}_])_{1,3}(?=[^\s_])|(?<=[^\s_])_{1,3}(?![\p{L}\p{N}_])/gu, '')
    .replace(/~~(?=\S)|(?<=\S)~~/g, '')
  const words = /[<&]/.test(plain) ? wordsOfMarkup(plain) : plain
  return words.replace(/[\u{f0021}-\u{f007e}]/gu, sign =>
    String.fromCharCode((sign.codePointAt(0) ?? SHELTER) - SHELTER),
  )
}

/** The description of a picture that stands alone on its line. */
export function pictureWords(line: string): string | undefined {
  return /^\s*!\[([^[\]]*)\](?:\([^()]*\)|\[[^[\]]*\])\s*$/.exec(line)?.[1]
}
