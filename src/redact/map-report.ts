import type { Footnote, Report, ReportBlock, Section, Sentence } from '../codebook/index.ts'

/** What is done to the parts of a report on its way out. */
export type Changes = {
  readonly sentence: (sentence: Sentence) => Sentence
  readonly text: (text: string) => string
  readonly footnote: (footnote: Footnote) => Footnote
}

/** A report with each sentence, heading and footnote changed. */
export function mapReport(report: Report, changes: Changes): Report {
  return {
    ...report,
    title: changes.text(report.title),
    sections: report.sections.map(section => mapSection(section, changes)),
    footnotes: report.footnotes.map(changes.footnote),
  }
}

function mapSection(section: Section, changes: Changes): Section {
  return {
    ...section,
    heading: changes.text(section.heading),
    blocks: section.blocks.map(block => mapBlock(block, changes)),
    sections: section.sections.map(inner => mapSection(inner, changes)),
  }
}

function mapBlock(block: ReportBlock, { sentence, text }: Changes): ReportBlock {
  if (block.type === 'paragraph') return { ...block, sentences: block.sentences.map(sentence) }
  if (block.type === 'list') return { ...block, items: block.items.map(item => item.map(sentence)) }
  return {
    ...block,
    caption: text(block.caption),
    columns: block.columns.map(text),
    rows: block.rows.map(row => row.map(sentence)),
  }
}

/** Every sentence of a report, in reading order. */
export function sentencesOf(report: Report): Sentence[] {
  const found: Sentence[] = []
  mapReport(report, {
    sentence: sentence => {
      found.push(sentence)
      return sentence
    },
    text: text => text,
    footnote: footnote => footnote,
  })
  return found
}

/** Every string of a report that a reader could see, with where it stands. */
export function stringsOf(report: Report): { readonly text: string; readonly where: string }[] {
  const found: { text: string; where: string }[] = []
  const add = (where: string) => (text: string) => {
    found.push({ text, where })
    return text
  }
  mapReport(report, {
    sentence: sentence => {
      add(sentence.incidents[0] ?? 'text')(
        sentence.text.map(one => (typeof one === 'string' ? one : one.text)).join(''),
      )
      return sentence
    },
    text: add('heading'),
    footnote: footnote => {
      const { source, title, url, quotes } = footnote
      const texts = [
        source,
        title,
        url,
        ...quotes.flatMap(quote => [quote.exact, quote.prefix, quote.suffix]),
      ]
      for (const text of texts) if (text) add(footnote.document)(text)
      return footnote
    },
  })
  if (report.countryName) add('title')(report.countryName)
  return found
}
