import type { Span } from '../../codebook/index.ts'
import { keyed } from '../keyed.ts'
import { say } from '../message.ts'
import { parseNote } from './parse-note.ts'

type ReaderNotesProps = {
  notes: readonly unknown[]
  text: string
  onShow: (spans: readonly Span[]) => void
}

/** What the reader looked at and made no record of, with its reason, each at its words. */
export function ReaderNotes({ notes, text, onShow }: ReaderNotesProps) {
  if (notes.length === 0) return null
  return (
    <details className="notes">
      <summary>{say('reading.notes', { count: notes.length })}</summary>
      <ul>
        {keyed(notes.map(parseNote)).map(({ key, item: { reason, span } }) => (
          <li key={key}>
            {span && (
              <button type="button" className="value" dir="auto" onClick={() => onShow([span])}>
                {text.slice(...span)}
              </button>
            )}{' '}
            {reason}
          </li>
        ))}
      </ul>
    </details>
  )
}
