import type { Footnote } from '../../codebook/index.ts'
import { keyed } from '../keyed.ts'
import { Link } from '../link.tsx'
import { say } from '../message.ts'
import { sourceAddress } from '../reading/source-address.ts'

/** Where a footnote leads: the sentence's own record of that document, at the words it rests on. */
export function footnoteAddress(note: Footnote, records: readonly string[] = []): string {
  const record = note.records.find(each => records.includes(each)) ?? note.records[0]
  return sourceAddress(note.document, { record })
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
            {keyed(quotesOf(note)).map(({ key, item: { words, address } }) => (
              <Link key={key} className="quote" to={address}>
                <q dir="auto">{words}</q>
              </Link>
            ))}
          </li>
        ))}
      </ol>
    </section>
  )
}

/** The words of a footnote, each with where it stands; the reading room knows whose words they are. */
function quotesOf({ document, quotes }: Footnote) {
  return quotes.map(({ exact, start, end }) => ({
    words: exact,
    address: sourceAddress(document, { at: [start, end] }),
  }))
}
