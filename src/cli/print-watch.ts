import type { WatchDifference, WatchOutcome } from '../desk/index.ts'
import type { Terminal } from './terminal.ts'

/** Prints what one look at a watched address found, a line each. */
export function printWatchOutcome(terminal: Terminal, outcome: WatchOutcome): void {
  if (outcome.of === 'page') {
    const { state, url, document, why, notes } = outcome
    const more = state === 'new' || state === 'changed' ? document?.slice(0, 8) : why
    terminal.print([state.padEnd(11), url, more && `(${more})`].filter(Boolean).join(' '))
    for (const note of notes) terminal.tell(note)
  } else if (outcome.of === 'entry') {
    const { state, title, entry, link } = outcome
    terminal.print(`  ${state.padEnd(9)} ${title ?? entry}${link ? `  ${link}` : ''}`)
  } else if (outcome.outcome.outcome === 'failed') {
    terminal.tell(`  not taken in: ${outcome.outcome.error.message}`)
  } else if (outcome.outcome.outcome !== 'skipped') {
    const { path, document, notes } = outcome.outcome
    terminal.print(`  taken in  ${path} (${document.id.slice(0, 8)})`)
    for (const note of notes) terminal.tell(note)
  }
}

const SIGNS = { same: '  ', gone: '- ', come: '+ ' }

/** Prints a difference by paragraphs: "- " gone, "+ " come, "~ " changed within, [-words gone-] {+words come+}. */
export function printDifference(
  terminal: Terminal,
  { url, before, after, paragraphs }: WatchDifference,
): void {
  terminal.print(url)
  terminal.print(`- ${before.id.slice(0, 8)}  ${before.at ?? ''}`)
  terminal.print(`+ ${after.id.slice(0, 8)}  ${after.at ?? ''}`)
  terminal.print('')
  for (const paragraph of paragraphs) {
    if (paragraph.change !== 'within') {
      terminal.print(`${SIGNS[paragraph.change]}${paragraph.text}`)
      continue
    }
    const words = paragraph.words.map(({ change, text }) =>
      change === 'same' ? text : change === 'gone' ? `[-${text}-]` : `{+${text}+}`,
    )
    terminal.print(`~ ${words.join('')}`)
  }
}
