import { CONSENT_USES } from '../../codebook/index.ts'
import type { ConsentStory } from '../../server/index.ts'
import { keyed } from '../keyed.ts'
import { say } from '../message.ts'
import type { Consent } from './consent-fields.tsx'

/** What a source said when, and what left the vault with the note in it. */
export function ConsentStoryView({ story: { note, said, left } }: { story: ConsentStory }) {
  const taken = { at: note.taken, by: note.by, uses: note.consent, reason: null }
  return (
    <div className="consent-story">
      <h2>{say('consent.story')}</h2>
      <ol>
        {keyed([taken, ...said]).map(({ key, item: { at, by, uses, reason } }) => (
          <li key={key}>
            <span className="when">{printAt(at)}</span> <bdi>{by}</bdi>: {told(uses)}
            {reason !== null && (
              <>
                {' '}
                – <bdi>{reason}</bdi>
              </>
            )}
          </li>
        ))}
      </ol>
      <h2>{say('consent.left')}</h2>
      {left.length === 0 ? (
        <p className="hint">{say('consent.leftNone')}</p>
      ) : (
        <>
          <ol>
            {keyed(left).map(({ key, item: { at, by, format, tier } }) => (
              <li key={key}>
                {say('consent.leftItem', { at: printAt(at), by, tier, format: formatName(format) })}
              </li>
            ))}
          </ol>
          <p className="hint">{say('consent.leftHint')}</p>
        </>
      )}
    </div>
  )
}

const printAt = (at: string) => at.slice(0, 16).replace('T', ' ')

function formatName(format: string): string {
  if (format === 'pack' || format === 'csv' || format === 'sqlite')
    return say(`consent.formats.${format}`)
  return format
}

function told(uses: Consent): string {
  const named = (answer: boolean) =>
    CONSENT_USES.filter(use => uses[use] === answer)
      .map(use => say(`consent.short.${use}`))
      .join(', ')
  const [given, withdrawn] = [named(true), named(false)]
  return [
    given && say('consent.gives', { uses: given }),
    withdrawn && say('consent.withdraws', { uses: withdrawn }),
  ]
    .filter(Boolean)
    .join('; ')
}
