import type { Footnote } from '../../codebook/index.ts'
import { Link } from '../link.tsx'
import { say } from '../message.ts'
import { sourceAddress } from '../reading/source-address.ts'

/** Where a footnote leads: the sentence's own record of that document where it has one, at the quoted words. */
export function footnoteAddress(note: Footnote, records: readonly string[] = []): string {
  const record = note.records.find(each => records.includes(each)) ?? note.records[0]
  const quote = note.quotes[record === undefined ? 0 : Math.max(0, note.records.indexOf(record))]
  const at = quote ?? note.quotes[0]
  return sourceAddress(note.document, { record, at: at && [at.start, at.end] })
}

/** The sources of an update: publisher, date, and the words, each a way to where they stand. */
export function FootnoteList({ footnotes }: { footnotes: readonly Footnote[] }) {
  if (footnotes.length === 0) return null
  return (
    <section className="footnotes" aria-labelledby="footnotes">
      <h2 id="footnotes">{say('update.sources')}</h2>
      <ol>
        {footnotes.map(note => (
          <li key={note.number} value={note.number} id={`footnote-${note.number}`}>
            <span className="footnote-source">
              <bdi>{note.source}</bdi>
              {note.title && (
                <>
                  , <cite dir="auto">{note.title}</cite>
                </>
              )}
              , {note.published ?? say('update.undated')}
            </span>
            {note.quotes.map(quote => (
              <Link
                key={quote.start}
                className="quote"
                to={sourceAddress(note.document, {
                  record: note.records[note.quotes.indexOf(quote)] ?? note.records[0],
                  at: [quote.start, quote.end],
                })}
              >
                <q dir="auto">{quote.exact}</q>
              </Link>
            ))}
          </li>
        ))}
      </ol>
    </section>
  )
}
