import type { Footnote, Inline, Mask, Quote, Report, Sentence } from '../codebook/index.ts'
import { leaksOf, maskText } from './find-leaks.ts'
import { mapReport } from './map-report.ts'
import { prepareMask, type MaskedName } from './masked-name.ts'

/** The report with masked persons under the words that stand for them: in sentences, headings, titles and quotes. */
export function applyMasks(report: Report, masks: readonly Mask[]): Report {
  if (masks.length === 0) return report
  const names = masks.map(prepareMask)
  return mapReport(report, {
    sentence: sentence => maskSentence(sentence, names),
    text: text => maskText(text, names),
    footnote: footnote => maskFootnote(footnote, names),
  })
}

function maskSentence(sentence: Sentence, names: readonly MaskedName[]): Sentence {
  const text = sentence.text.map((inline, i) => maskInline(inline, names, i === 0))
  const whole = text.map(one => (typeof one === 'string' ? one : one.text)).join('')
  // A name that runs over the seam of two pieces: the pieces are given up, the name is not.
  if (leaksOf(whole, names).length > 0) return { ...sentence, text: [maskText(whole, names)] }
  return { ...sentence, text }
}

function maskInline(inline: Inline, names: readonly MaskedName[], first: boolean): Inline {
  if (typeof inline === 'string') {
    const masked = maskText(inline, names)
    // A capital at the start of a piece is right only at the start of the sentence.
    return first || masked === inline || /^[.!?]/.test(inline)
      ? masked
      : keepCase(masked, inline, names)
  }
  if (inline.type === 'number') return { ...inline, text: maskText(inline.text, names) }
  const byEntity = names.find(({ mask }) => inline.entity !== null && mask.entity === inline.entity)
  const mask = byEntity?.mask ?? leaksOf(inline.text, names)[0]?.mask
  if (!mask) return inline
  const as = first ? mask.as.charAt(0).toLocaleUpperCase('en') + mask.as.slice(1) : mask.as
  return { type: 'person', entity: null, text: as, public: false, masked: true }
}

function keepCase(masked: string, original: string, names: readonly MaskedName[]): string {
  const starts = leaksOf(original, names)[0]?.start === 0
  return starts ? masked.charAt(0).toLocaleLowerCase('en') + masked.slice(1) : masked
}

function maskFootnote(footnote: Footnote, names: readonly MaskedName[]): Footnote {
  const masked = (text: string | null) => (text === null ? null : maskText(text, names))
  return {
    ...footnote,
    source: maskText(footnote.source, names),
    title: masked(footnote.title),
    // An address cannot be put in other words: it goes.
    url: footnote.url !== null && leaksOf(footnote.url, names).length > 0 ? null : footnote.url,
    quotes: footnote.quotes.map(quote => maskQuote(quote, names)),
  }
}

function maskQuote(
  { prefix: _prefix, suffix: _suffix, ...quote }: Quote,
  names: readonly MaskedName[],
): Quote {
  return { ...quote, exact: maskText(quote.exact, names, as => `[${as}]`) }
}
