import { useState } from 'react'
import type { Footnote, Sentence } from '../../codebook/index.ts'
import { Link } from '../link.tsx'
import { say } from '../message.ts'
import { footnoteAddress } from './footnote-list.tsx'

/** The footnotes of a report, by number. */
export type Notes = ReadonlyMap<number, Footnote>

type FootnoteMarksProps = { sentence: Sentence; notes: Notes }

// A sentence of the summary may rest on every source there is: the first few show, the others on demand.
const AT_ONCE = 6
const FIRST = 3

/** The numbers behind a sentence; each opens its source at the words. */
export function FootnoteMarks({ sentence, notes }: FootnoteMarksProps) {
  const [open, setOpen] = useState(false)
  const { footnotes, records } = sentence
  const shown = open || footnotes.length <= AT_ONCE ? footnotes : footnotes.slice(0, FIRST)
  const hidden = footnotes.length - shown.length
  return (
    <>
      {shown.map(number => {
        const note = notes.get(number)
        if (!note) return null
        return (
          <sup key={number}>
            <Link
              to={footnoteAddress(note, records)}
              label={say('update.footnote', { number, source: note.source })}
            >
              [{number}]
            </Link>
          </sup>
        )
      })}
      {hidden > 0 && (
        <sup>
          <button
            type="button"
            className="more"
            aria-label={say('update.moreFootnotes', { count: hidden })}
            onClick={() => setOpen(true)}
          >
            +{hidden}
          </button>
        </sup>
      )}
    </>
  )
}
