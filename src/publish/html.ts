import {
  printWhen,
  sha256,
  type Footnote,
  type Report,
  type ReportBlock,
  type Section,
  type Sentence,
} from '../codebook/index.ts'
import { escapeHtml as e } from './escape-html.ts'
import { markOf, notCleared, periodWords, runs, STAMP, type Outgoing } from './outgoing.ts'
import { PAGE_STYLE, STAMPED_PAGE } from './page-style.ts'

/** Where each footnote is referred to, so that it can lead back; filled as the page is written from top to bottom. */
type References = { readonly of: Map<number, string[]>; count: number }

/** The update as one page that needs nothing else: no script, no network, its own style; stamped unless it was cleared. */
export function renderHtml(report: Outgoing): string {
  const blockers = notCleared(report)
  const references: References = { of: new Map(), count: 0 }
  const style = PAGE_STYLE + (blockers === null ? '' : STAMPED_PAGE)
  const body = report.sections.map(section => renderSection(section, 2, references)).join('\n')
  const stamp =
    blockers === null
      ? ''
      : `<aside class="stamp" aria-label="Status of this page">${STAMP}</aside>\n<div class="watermark" aria-hidden="true">${STAMP}</div>\n`
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'sha256-${base64(sha256(style))}'; base-uri 'none'; form-action 'none'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<meta name="robots" content="noindex">
<title>${e(pageTitle(report, blockers !== null))}</title>
<style>${style}</style>
</head>
<body>
<a class="skip" href="#content">Skip to the text</a>
${stamp}<div class="page">
<header>
<p class="kicker">Civic space update</p>
<h1 dir="auto">${e(report.title)}</h1>
${renderFacts(report)}${renderReasons(blockers)}
${renderContents(report)}
</header>
<main id="content">
${body}
${renderNotes(report.footnotes, references)}
</main>
</div>
</body>
</html>
`
}

/** No name stands in a page's title: it goes into histories and window lists. */
function pageTitle(report: Report, stamped: boolean): string {
  const { from, to } = report.period
  return `${stamped ? `${STAMP}: ` : ''}Civic space update ${from} – ${to}`
}

function renderFacts(report: Report): string {
  const facts = [
    ['Period', periodWords(report)],
    ...(report.asOf ? [['Composed', printWhen(report.asOf)]] : []),
    ['Sources cited', String(new Set(report.footnotes.map(({ document }) => document)).size)],
    ...(report.drafts ? [['Status', 'Draft: unreviewed records take part, each marked']] : []),
  ]
  return `<dl class="facts">${facts.map(([name = '', value = '']) => `<div><dt>${e(name)}</dt><dd>${e(value)}</dd></div>`).join('')}</dl>`
}

function renderReasons(blockers: readonly string[] | null): string {
  if (blockers === null || blockers.length === 0) return ''
  return `\n<div class="reasons"><p>What stands in the way of clearing</p><ul>${blockers.map(reason => `<li>${e(reason)}</li>`).join('')}</ul></div>`
}

function renderContents(report: Report): string {
  const entries = report.sections.map(
    ({ id, heading }) => `<li><a href="#${e(id)}">${e(heading)}</a></li>`,
  )
  const sources = report.footnotes.length > 0 ? '<li><a href="#sources">Sources</a></li>' : ''
  return `<nav aria-labelledby="contents"><h2 id="contents">Contents</h2><ol>${entries.join('')}${sources}</ol></nav>`
}

function renderSection(section: Section, level: number, references: References): string {
  const heading = `h${Math.min(level, 6)}`
  const id = e(section.id)
  // Only the first level is a landmark: below it, headings repeat.
  const [open, close] =
    level === 2
      ? [`<section class="${id}" aria-labelledby="${id}">`, '</section>']
      : ['<div class="part">', '</div>']
  return `${open}
<${heading} id="${id}">${e(section.heading)}</${heading}>
${section.blocks.map(block => renderBlock(block, references)).join('\n')}
${section.sections.map(inner => renderSection(inner, level + 1, references)).join('\n')}
${close}`
}

function renderBlock(block: ReportBlock, references: References): string {
  if (block.type === 'paragraph')
    return `<p dir="auto">${renderSentences(block.sentences, references)}</p>`
  if (block.type === 'list')
    return `<ul>\n${block.items.map(item => `<li dir="auto">${renderSentences(item, references)}</li>`).join('\n')}\n</ul>`
  return renderTable(block, references)
}

function renderTable(
  { caption, columns, rows }: Extract<ReportBlock, { type: 'table' }>,
  references: References,
): string {
  const head = columns.map(column => `<th scope="col">${e(column)}</th>`).join('')
  const body = rows.map(row => {
    const cells = row.map((sentence, i) => {
      const last = i === row.length - 1
      return `<td dir="auto">${renderText(sentence)}${last ? renderMarks(sentence, references) : ''}</td>`
    })
    return `<tr>${cells.join('')}</tr>`
  })
  return `<div class="scroll" role="group" aria-label="${e(caption)}" tabindex="0"><table><caption>${e(caption)}</caption>
<thead><tr>${head}</tr></thead>
<tbody>
${body.join('\n')}
</tbody></table></div>`
}

function renderSentences(sentences: readonly Sentence[], references: References): string {
  return sentences
    .map(sentence => {
      const text = renderText(sentence)
      const draft = markOf(sentence) === null ? text : `<span class="draft">${text}</span>`
      return draft + renderMarks(sentence, references)
    })
    .join(' ')
}

function renderText(sentence: Sentence): string {
  return sentence.text
    .map(inline => {
      if (typeof inline === 'string') return e(inline)
      return inline.type === 'person'
        ? `<bdi class="person">${e(inline.text)}</bdi>`
        : `<span class="number">${e(inline.text)}</span>`
    })
    .join('')
}

/** The numbers of the footnotes, long runs drawn together, and the mark of what nobody has reviewed. */
function renderMarks(sentence: Sentence, references: References): string {
  const mark = markOf(sentence)
  const tag = mark === null ? '' : `<span class="tag">${e(mark)}</span>`
  const all = runs(sentence.footnotes)
  if (all.length === 0) return tag
  const links = all.map(([first, last]) => renderRun(first, last, references))
  const many = sentence.footnotes.length > 6 ? ' many' : ''
  return `<sup class="refs${many}">${links.join(', ')}</sup>${tag}`
}

function renderRun(first: number, last: number, references: References): string {
  references.count += 1
  const id = `ref-${references.count}`
  for (let number = first; number <= last; number += 1) {
    references.of.set(number, [...(references.of.get(number) ?? []), id])
  }
  const link = (number: number, own = '') =>
    `<a${own} href="#note-${number}" role="doc-noteref" aria-label="Source ${number}">${number}</a>`
  return first === last ? link(first, ` id="${id}"`) : `${link(first, ` id="${id}"`)}–${link(last)}`
}

function renderNotes(footnotes: readonly Footnote[], references: References): string {
  if (footnotes.length === 0) return ''
  return `<section class="notes" aria-labelledby="sources" role="doc-endnotes">
<h2 id="sources">Sources</h2>
<ol>
${footnotes.map(note => renderNote(note, references.of.get(note.number) ?? [])).join('\n')}
</ol>
</section>`
}

function renderNote(note: Footnote, back: readonly string[]): string {
  const title = note.title === null ? '' : `, “${e(note.title)}”`
  const date = note.published === null ? '' : `, ${e(printWhen(note.published))}`
  const url =
    note.url !== null && /^https?:\/\//i.test(note.url)
      ? ` <a class="url" href="${e(note.url)}" rel="noreferrer noopener">original</a>`
      : ''
  const quotes = note.quotes.map(
    quote => `<blockquote dir="auto">“${e(quote.exact.replace(/\s+/g, ' ').trim())}”</blockquote>`,
  )
  const links = back.map(
    (id, i) =>
      `<a class="back" href="#${id}" role="doc-backlink" aria-label="Back to the text${back.length > 1 ? `, place ${i + 1}` : ''}">↩</a>`,
  )
  return `<li id="note-${note.number}"><span class="n">${note.number}</span><div><p dir="auto"><strong>${e(note.source)}</strong>${title}${date}${url}</p>${quotes.join('')}<div class="backs">${links.join('')}</div></div></li>`
}

function base64(hex: string): string {
  const bytes = (hex.match(/../g) ?? []).map(pair => String.fromCharCode(Number.parseInt(pair, 16)))
  return btoa(bytes.join(''))
}
