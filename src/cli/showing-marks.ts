import type { Terminal } from './terminal.ts'

/**
 * What a terminal obeys without showing it: escapes and other control characters, marks that turn the reading direction,
 * spaces without width. The bold of `markSpans` stays, and so do the joiners that Persian and Hindi are written with.
 */
const UNSEEN =
  /\p{Cc}(?:\[(?:1|22)m)?|[\p{Cs}\u061c\u180e\u200b\u200e\u200f\u2028\u2029\u202a-\u202e\u2060-\u2064\u2066-\u206f\ufeff]/gu
const STAYING = new Set(['\n', '\t', '\u001b[1m', '\u001b[22m'])

/** A text with what is not seen made visible, as JSON escapes it: "\u202e"; lines and tabs stay. */
export function showMarks(text: string): string {
  return text
    .replaceAll('\r\n', '\n')
    .replace(UNSEEN, found =>
      STAYING.has(found) || STAYING.has(found.charAt(0))
        ? found
        : `\\u${found.charCodeAt(0).toString(16).padStart(4, '0')}${found.slice(1)}`,
    )
}

/** A terminal on which nothing that is told of files, names and texts can turn the direction or move the cursor. */
export function showingMarks(terminal: Terminal): Terminal {
  return {
    ...terminal,
    print: line => terminal.print(showMarks(line)),
    tell: line => terminal.tell(showMarks(line)),
    keep: text => terminal.keep(terminal.onScreen ? showMarks(text) : text),
    progress: label => terminal.progress(showMarks(label)),
    ask: question => terminal.ask(showMarks(question)),
    askSecret: question => terminal.askSecret(showMarks(question)),
  }
}
