import { useQuery } from '@tanstack/react-query'
import { useRef, useState } from 'react'
import type { CountryFiles } from '../../server/index.ts'
import { follow } from '../following/follow-client.ts'
import { useWriting } from '../following/use-writing.ts'
import { Empty } from '../frame/empty.tsx'
import { FileEditor } from '../frame/file-editor.tsx'
import { Loaded } from '../frame/loaded.tsx'
import { countryName } from '../language-name.ts'
import { say, sayWord } from '../message.ts'
import { isTyped } from '../typing/typed.ts'

type CountryFile = CountryFiles[number]

/** What a new file begins with. */
const BLANK = `# The code of two letters, or any for every country.
country: KZ
checked: no lawyer has checked it
rules:
  - name: appeal-administrative
    about: appeal # appeal, custody, decision, reply
    after: conviction # a kind of incident, or notification; or before: assembly
    track: administrative # criminal, administrative, civil; any where it is not said
    until: [appeal] # what ends the wait
    within: 10 days # hours, days, working days, months
    says: a ruling is appealed within 10 days
    source: the law and its article
`

const nameOf = (country: string) =>
  country === 'any' ? say('deadlines.any') : countryName(country)

/** The files by whose rules deadlines are worked out, each open to correction. */
export function CountryFileList() {
  const query = useQuery({ queryKey: ['country-files'], queryFn: follow.countryFiles })
  const adding = useRef<HTMLButtonElement>(null)
  const [isNew, setNew] = useState(() => isTyped(say('deadlines.newFile')))
  const [gone, setGone] = useState<CountryFile>()
  const again = useWriting(follow.writeCountryFile)
  const close = () => {
    setNew(false)
    adding.current?.focus()
  }
  return (
    <section className="country-files">
      <h2>{say('deadlines.files')}</h2>
      <p className="faint">{say('deadlines.filesLead')}</p>
      <p className="acts">
        <button
          ref={adding}
          type="button"
          data-chord="n"
          aria-keyshortcuts="n"
          aria-expanded={isNew}
          onClick={() => setNew(!isNew)}
        >
          {say('deadlines.add')}
          <kbd>n</kbd>
        </button>
        {gone && (
          <button
            type="button"
            className="quiet"
            onClick={() =>
              again.mutate({ of: null, text: gone.text }, { onSuccess: () => setGone(undefined) })
            }
          >
            {say('deadlines.keepAgain', { country: nameOf(gone.country) })}
          </button>
        )}
      </p>
      {isNew && (
        <FileEditor
          label={say('deadlines.newFile')}
          text={BLANK}
          send={text => follow.writeCountryFile({ of: null, text })}
          onClose={close}
        />
      )}
      <Loaded query={query}>
        {files =>
          files.length === 0 ? (
            !isNew && (
              <Empty title={say('deadlines.noFiles')}>
                <p>{say('deadlines.noFilesNext')}</p>
              </Empty>
            )
          ) : (
            <ul className="cases">
              {files.map(file => (
                <CountryFileCard key={file.country} file={file} onGone={() => setGone(file)} />
              ))}
            </ul>
          )
        }
      </Loaded>
    </section>
  )
}

function CountryFileCard({ file, onGone }: { file: CountryFile; onGone: () => void }) {
  const { country, name, checked, rules, text } = file
  const opener = useRef<HTMLButtonElement>(null)
  const label = say('deadlines.fileOf', { country: nameOf(country) })
  const [isOpen, setOpen] = useState(() => isTyped(label))
  const dropping = useWriting(follow.dropCountryFile, say('deadlines.taken'))
  const close = () => {
    setOpen(false)
    opener.current?.focus()
  }
  return (
    <li className="card">
      <h3>{nameOf(country)}</h3>
      <p className="faint">
        <bdi>{name}</bdi> · <bdi>{checked}</bdi>
      </p>
      <ul className="rules">
        {rules.map(rule => (
          <li key={rule.name}>
            <strong>{rule.within}</strong> {rule.says}{' '}
            <span className="faint">
              {[sayWord('kind', rule.after ?? rule.before ?? ''), rule.source].join(' · ')}
            </span>
          </li>
        ))}
      </ul>
      <p className="acts">
        <button
          ref={opener}
          type="button"
          className="row-key"
          aria-expanded={isOpen}
          onClick={() => setOpen(!isOpen)}
        >
          {say('deadlines.edit')}
          <span className="sr"> {label}</span>
        </button>
        <button
          type="button"
          className="quiet"
          disabled={dropping.isPending}
          onClick={() => dropping.mutate(country, { onSuccess: onGone })}
        >
          {say('deadlines.takeAway')}
          <span className="sr"> {label}</span>
        </button>
      </p>
      {isOpen && (
        <FileEditor
          label={label}
          text={text}
          send={typed => follow.writeCountryFile({ of: country, text: typed })}
          onClose={close}
        />
      )}
    </li>
  )
}
