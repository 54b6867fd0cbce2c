import { useState } from 'react'
import type { LexiconVersion } from '../../server/index.ts'
import { useWriting } from '../following/use-writing.ts'
import { Icon } from '../frame/icon.tsx'
import { say } from '../message.ts'
import { words } from './lexicon-client.ts'

/** What the vault kept before, the latest first: to be looked at, and kept again. */
export function VersionList({ versions }: { versions: readonly LexiconVersion[] }) {
  const again = useWriting(words.keep, say('lexicon.said'))
  return (
    <section>
      <h2>{say('lexicon.versions')}</h2>
      {again.error && (
        <p className="notice bad problem-lines" role="alert">
          <Icon name="warn" />
          <span>{again.error.message}</span>
        </p>
      )}
      {versions.length === 0 ? (
        <p className="faint">{say('lexicon.noVersions')}</p>
      ) : (
        <ul className="words-versions">
          {versions.map(version => (
            <Version
              key={version.entry}
              version={version}
              isBusy={again.isPending}
              onAgain={() => version.kept && again.mutate(fileOf(version.kept))}
            />
          ))}
        </ul>
      )}
    </section>
  )
}

const fileOf = ({ name, text }: { name: string; text: string }) => ({ name, text })

type VersionProps = { version: LexiconVersion; isBusy: boolean; onAgain: () => void }

function Version({ version: { kept, by, at }, isBusy, onAgain }: VersionProps) {
  const [isOpen, setOpen] = useState(false)
  const when = `${by}, ${at.slice(0, 16).replace('T', ' ')}`
  if (!kept)
    return (
      <li>
        <p>
          {say('lexicon.without')} <span className="faint">{when}</span>
        </p>
      </li>
    )
  const what = say('lexicon.againWhat', { name: kept.name, version: kept.version })
  return (
    <li>
      <p>
        <bdi>{what}</bdi> <span className="faint">{when}</span>
      </p>
      <p className="acts">
        <button
          type="button"
          className="row-key"
          aria-expanded={isOpen}
          onClick={() => setOpen(!isOpen)}
        >
          {say('lexicon.look')}
          <span className="sr"> {what}</span>
        </button>
        <button type="button" disabled={isBusy} onClick={onAgain}>
          {say('lexicon.again')}
          <span className="sr"> {what}</span>
        </button>
      </p>
      {isOpen && <Words text={kept.text} label={what} />}
    </li>
  )
}

/** The text of a file of own words. */
export const Words = ({ text, label }: { text: string; label: string }) => (
  <pre className="words" aria-label={label}>
    {text}
  </pre>
)
