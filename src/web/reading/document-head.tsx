import { CONSENT_USES } from '../../codebook/index.ts'
import type { Copies, ShownDocument } from '../../server/index.ts'
import { Icon } from '../frame/icon.tsx'
import { languageName } from '../language-name.ts'
import { Link } from '../link.tsx'
import { say, sayWord } from '../message.ts'
import { CopiesList } from './copies-list.tsx'

type DocumentHeadProps = {
  view: ShownDocument
  copies: Copies
  pane: 'text' | 'records'
  onPane: (pane: 'text' | 'records') => void
}

/** What a document is and where it comes from. The address is for reading and copying: nothing here leaves the machine. */
export function DocumentHead({
  view: { document, tier, records, consent },
  copies,
  pane,
  onPane,
}: DocumentHeadProps) {
  const { note, transcript } = document
  const facts: readonly (readonly [string, string | null])[] = [
    [say('reading.source'), note ? say('reading.sourceOnFile') : document.source],
    [say('reading.published'), note ? note.taken : (document.published ?? say('documents.noDate'))],
    [say('reading.takenBy'), note && note.by],
    [
      say('transcripts.writtenBy'),
      transcript ? `${transcript.by}, ${transcript.at.slice(0, 16).replace('T', ' ')}` : null,
    ],
    [say('reading.language'), document.language && languageName(document.language)],
    [say('reading.tier'), sayWord('value', tier)],
    [say('reading.address'), document.url],
  ]
  return (
    <header className="reading-head">
      <Link to="/documents" className="back">
        <Icon name="back" />
        {say('reading.back')}
      </Link>
      <h1>
        <bdi>{document.title ?? document.name}</bdi>
      </h1>
      <dl className="facts">
        {facts
          .filter(([, fact]) => fact)
          .map(([name, fact]) => (
            <div key={name}>
              <dt>{name}</dt>
              <dd>
                <bdi>{fact}</bdi>
              </dd>
            </div>
          ))}
        {consent && (
          <div>
            <dt>{say('consent.agreed')}</dt>
            <dd>
              <Link to={`/documents/${document.id}/consent`}>{agreedTo(consent)}</Link>{' '}
              <kbd aria-hidden="true">o</kbd>
            </dd>
          </div>
        )}
      </dl>
      <CopiesList id={document.id} copies={copies} />
      <fieldset aria-label={say('reading.view')} className="tabs panes">
        {(['text', 'records'] as const).map(each => (
          <button
            type="button"
            key={each}
            aria-pressed={pane === each}
            onClick={() => onPane(each)}
          >
            {say(`reading.${each}`)}
            {each === 'records' && <span className="number"> {records.length}</span>}
          </button>
        ))}
      </fieldset>
    </header>
  )
}

function agreedTo(consent: NonNullable<ShownDocument['consent']>): string {
  const uses = CONSENT_USES.filter(use => consent[use] === true)
  if (uses.length === 0) return say('consent.agreedNothing')
  return uses.map(use => say(`consent.short.${use}`)).join(', ')
}
