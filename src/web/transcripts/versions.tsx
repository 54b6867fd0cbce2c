import type { ShownDocument } from '../../server/index.ts'
import { Link } from '../link.tsx'
import { say } from '../message.ts'

/** From which original a text was written down, by whom, and the other versions there are. */
export function TranscriptVersions({ view }: { view: ShownDocument }) {
  const { document, original, transcripts } = view
  const standing = transcripts.filter(({ stands }) => stands)
  const isReplaced = transcripts.some(({ id, stands }) => id === document.id && !stands)
  if (!original) return null
  return (
    <div className="transcript-versions">
      {isReplaced && <p className="notice warn">{say('transcripts.replaced')}</p>}
      {standing.length > 1 && <p className="notice warn">{say('transcripts.several')}</p>}
      <p className="version-links">
        {original.id !== document.id && (
          <Link to={`/documents/${original.id}`}>{say('transcripts.toOriginal')}</Link>
        )}
        {transcripts
          .filter(({ id }) => id !== document.id)
          .map(({ id, by, at, stands }) => (
            <Link key={id} to={`/documents/${id}`}>
              {say(stands ? 'transcripts.version' : 'transcripts.earlier', {
                by,
                at: at.slice(0, 16).replace('T', ' '),
              })}
            </Link>
          ))}
        <Link to={`/documents/${document.id}/transcript`} className="button">
          {say(transcripts.length > 0 ? 'transcripts.correct' : 'transcripts.write')}
          <kbd aria-hidden="true">t</kbd>
        </Link>
      </p>
    </div>
  )
}
