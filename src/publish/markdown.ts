import {
  printWhen,
  type Footnote,
  type ReportBlock,
  type Section,
  type Sentence,
} from '../codebook/index.ts'
import { markOf, notCleared, runs, STAMP, textOf, type Outgoing } from './outgoing.ts'

/** The update as Markdown: headings, lists, tables, footnotes. Stamped at top and end unless it was cleared. */
export function renderMarkdown(report: Outgoing): string {
  const blockers = notCleared(report)
  const stamp = blockers === null ? [] : [`**${STAMP}**`]
  const reasons =
    (blockers ?? []).length === 0
      ? []
      : [(blockers ?? []).map(reason => `> - ${escape(reason)}`).join('\n')]
  const parts = [
    ...stamp,
    ...reasons,
    `# ${escape(report.title)}`,
    ...report.sections.flatMap(section => renderSection(section, 2)),
    ...(report.footnotes.length > 0 ? ['## Sources', ...report.footnotes.map(renderFootnote)] : []),
    ...stamp,
  ]
  return `${parts.join('\n\n')}\n`
}

function renderSection(section: Section, level: number): string[] {
  return [
    `${'#'.repeat(Math.min(level, 6))} ${escape(section.heading)}`,
    ...section.blocks.map(renderBlock),
    ...section.sections.flatMap(inner => renderSection(inner, level + 1)),
  ]
}

function renderBlock(block: ReportBlock): string {
  if (block.type === 'paragraph') return renderSentences(block.sentences)
  if (block.type === 'list') return block.items.map(item => `- ${renderSentences(item)}`).join('\n')
  return renderTable(block)
}

function renderTable({ caption, columns, rows }: Extract<ReportBlock, { type: 'table' }>): string {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`
  const body = rows.map(row =>
    line(
      row.map((sentence, i) => {
        const text = escape(textOf(sentence))
        return i === row.length - 1 ? text + marker(sentence) : text
      }),
    ),
  )
  return [
    `**${escape(caption)}**`,
    '',
    line(columns.map(escape)),
    line(columns.map(() => '---')),
    ...body,
  ].join('\n')
}

function renderSentences(sentences: readonly Sentence[]): string {
  return sentences
    .map(sentence => escapeOpening(escape(textOf(sentence))) + marker(sentence))
    .join(' ')
}

/** A sentence with more footnotes than this gets the range they lie in, once. */
const MANY = 12

function marker(sentence: Sentence): string {
  const mark = markOf(sentence)
  const first = sentence.footnotes[0]
  const last = sentence.footnotes.at(-1)
  if (sentence.footnotes.length > MANY && first !== undefined && last !== undefined) {
    const all = last - first + 1 === sentence.footnotes.length
    const range = `[^${first}]–[^${last}]`
    const said = all ? range : ` (${sentence.footnotes.length} notes from ${range})`
    return said + (mark === null ? '' : ` *[${mark}]*`)
  }
  // A long run is drawn together: its ends lead to the sources, and the sources stand in order.
  const notes = runs(sentence.footnotes).map(([from, to]) =>
    to - from > 2 ? `[^${from}]–[^${to}]` : numbersOf(from, to).join(''),
  )
  return notes.join('') + (mark === null ? '' : ` *[${mark}]*`)
}

const numbersOf = (first: number, last: number) =>
  Array.from({ length: last - first + 1 }, (_, i) => `[^${first + i}]`)

function renderFootnote(note: Footnote): string {
  const title = note.title === null ? null : `“${note.title}”`
  const date = note.published === null ? null : printWhen(note.published)
  const head = [note.source, title, date].filter(part => part !== null).map(escape)
  const url = note.url === null ? [] : [`<${note.url.replace(/[<>\s]/g, encodeURIComponent)}>`]
  const quotes = note.quotes.map(quote => `“${escape(quote.exact.replace(/\s+/g, ' ').trim())}”`)
  const words = quotes.length > 0 ? `: ${quotes.join(' … ')}` : ''
  return `[^${note.number}]: ${[...head, ...url].join(', ')}${words}`
}

/** Text as text: what Markdown would take for its own marks, or for HTML, is escaped. */
function escape(text: string): string {
  return text
    .replace(/\s*\n\s*/g, ' ')
    .replace(/[\\`*_[\]<>#~|&]/g, mark => (mark === '&' ? '&amp;' : `\\${mark}`))
}

/** A sentence that opens like a list or a heading is not one. */
function escapeOpening(text: string): string {
  return text.replace(/^(\d+)([.)])(?=\s)/, '$1\\$2').replace(/^([-+])(?=\s)/, '\\$1')
}
