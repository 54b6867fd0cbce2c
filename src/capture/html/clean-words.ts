/** Soft hyphens, zero-width spaces, word joiners, byte order marks and marks of reading direction carry no words. */
const INVISIBLE =
  /[\u00ad\u061c\u180e\u200b\u200e\u200f\u202a-\u202e\u2060-\u2064\u2066-\u206f\ufeff\ufff9-\ufffb]/g
/** Joiners change letters in Arabic and Indic scripts and emoji; elsewhere they are left over from copying. */
const STRAY_JOINER =
  /(?<![\p{Script=Arabic}\p{Script=Syriac}\p{Script=Mongolian}\p{Script=Devanagari}\p{Script=Bengali}\p{Script=Gurmukhi}\p{Script=Gujarati}\p{Script=Tamil}\p{Script=Telugu}\p{Script=Kannada}\p{Script=Malayalam}\p{Script=Sinhala}\p{Mn}\p{Emoji_Presentation}\ufe0f])[\u200c\u200d]/gu

/** Words without what cannot be seen: one space for any white space, line breaks of `<br>` kept, letters composed. */
export function cleanWords(words: string): string {
  return visible(words)
    .replace(/[^\S\n]+/g, ' ')
    .replace(/ ?\n ?/g, '\n')
    .replace(/\n{2,}/g, '\n')
    .trim()
    .normalize('NFC')
}

/** Preformatted words: lines and indents stay. */
export function cleanPreformatted(words: string): string {
  const lines = visible(words)
    .split(/\r\n|\r|\n/)
    .map(line => line.trimEnd())
  const first = lines.findIndex(line => line !== '')
  return lines.slice(Math.max(first, 0)).join('\n').trimEnd().normalize('NFC')
}

function visible(words: string): string {
  return words
    .replace(INVISIBLE, '')
    .replace(STRAY_JOINER, '')
    .replace(/[^\P{Cc}\s]|\p{Cs}/gu, ' ')
}
