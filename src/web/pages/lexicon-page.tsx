import { useQuery } from '@tanstack/react-query'
import { useRef, useState } from 'react'
import type { LexiconVersion } from '../../server/index.ts'
import { UnreadBanner } from '../documents/unread-banner.tsx'
import { useRowKeys } from '../following/use-row-keys.ts'
import { useWriting } from '../following/use-writing.ts'
import { openWriting } from '../following/writing.tsx'
import { Empty } from '../frame/empty.tsx'
import { FileEditor } from '../frame/file-editor.tsx'
import { Icon } from '../frame/icon.tsx'
import { Loaded } from '../frame/loaded.tsx'
import { saveFile } from '../frame/save-file.ts'
import { useShortcuts } from '../keyboard/use-shortcuts.ts'
import { BLANK } from '../lexicon/blank.ts'
import { words } from '../lexicon/lexicon-client.ts'
import { TryWords } from '../lexicon/try-words.tsx'
import { VersionList, Words } from '../lexicon/version-list.tsx'
import { Link } from '../link.tsx'
import { say } from '../message.ts'
import { isTyped, useTyped, WITHIN } from '../typing/typed.ts'

/** Lines of a text that is shown without being asked for. */
const SHORT = 40

/** A monitor's own words: what is kept, what it would change, how it came to be. */
export function LexiconPage() {
  const query = useQuery({ queryKey: ['lexicon'], queryFn: words.story })
  useRowKeys()
  useShortcuts({ n: () => openWriting('n') })
  return (
    <div className="page words-page">
      <header className="page-head">
        <div>
          <Link to="/documents" className="back">
            <Icon name="back" />
            {say('reading.back')}
          </Link>
          <h1>{say('lexicon.title')}</h1>
          <p className="lead">{say('lexicon.lead')}</p>
        </div>
      </header>
      <UnreadBanner anew />
      <Loaded query={query}>
        {({ versions }) => (
          <>
            <Kept version={versions.find(({ stands }) => stands)} />
            <VersionList versions={versions.filter(({ stands }) => !stands)} />
          </>
        )}
      </Loaded>
    </div>
  )
}

function Kept({ version }: { version: LexiconVersion | undefined }) {
  const kept = version?.kept
  const label = say('lexicon.editor')
  const opener = useRef<HTMLButtonElement>(null)
  const [isOpen, setOpen] = useState(() => isTyped(label))
  const dropping = useWriting(words.drop, say('lexicon.taken'))
  const close = () => {
    setOpen(false)
    opener.current?.focus()
  }
  return (
    <section className="words-kept">
      <h2>{say('lexicon.kept')}</h2>
      {kept && (
        <p>
          <strong>
            <bdi>{kept.name}</bdi>
          </strong>{' '}
          <span className="faint">
            {say('lexicon.keptBy', {
              version: kept.version,
              by: version.by,
              on: version.at.slice(0, 10),
            })}
          </span>
        </p>
      )}
      <p className="acts">
        <button
          ref={opener}
          type="button"
          className="row-key"
          data-chord="n"
          aria-keyshortcuts="n"
          aria-expanded={isOpen}
          onClick={() => setOpen(!isOpen)}
        >
          {say(kept ? 'lexicon.edit' : 'lexicon.write')}
          <kbd>n</kbd>
        </button>
        {kept && (
          <>
            <button type="button" onClick={() => saveFile(kept.name, kept.text, 'text/plain')}>
              {say('lexicon.save')}
            </button>
            <button
              type="button"
              className="quiet"
              disabled={dropping.isPending}
              onClick={() => dropping.mutate(undefined)}
            >
              {say('lexicon.takeAway')}
            </button>
          </>
        )}
      </p>
      {dropping.error && (
        <p className="notice bad" role="alert">
          {dropping.error.message}
        </p>
      )}
      {isOpen && (
        <WordsEditor
          label={label}
          kept={kept ?? { name: 'words.yaml', text: BLANK }}
          onClose={close}
        />
      )}
      {!isOpen &&
        (kept ? (
          <details open={kept.text.split('\n').length <= SHORT}>
            <summary>{say('lexicon.text')}</summary>
            <Words text={kept.text} label={say('lexicon.text')} />
          </details>
        ) : (
          <Empty title={say('lexicon.empty')}>
            <p>{say('lexicon.emptyNext')}</p>
          </Empty>
        ))}
    </section>
  )
}

type WordsEditorProps = {
  label: string
  kept: { readonly name: string; readonly text: string }
  onClose: () => void
}

function WordsEditor({ label, kept, onClose }: WordsEditorProps) {
  const { value: name, type } = useTyped(`${label}${WITHIN}name`, () => kept.name)
  return (
    <FileEditor
      label={label}
      text={kept.text}
      send={text => words.keep({ name, text })}
      onClose={onClose}
      onFile={type}
    >
      {(typed, tell) => <TryWords file={{ name, text: typed }} tell={tell} />}
    </FileEditor>
  )
}
