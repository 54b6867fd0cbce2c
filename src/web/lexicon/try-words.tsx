import { useRef, useState } from 'react'
import type { LexiconTrial } from '../../server/index.ts'
import { announce } from '../announce.ts'
import { Link } from '../link.tsx'
import { say, sayWord } from '../message.ts'
import { useInParts } from './in-parts.ts'
import { words, type WordsFile } from './lexicon-client.ts'

/** Documents that are tried at a time. */
const PART = 25
/** Documents whose changes are shown; of the others it is said how many they are. */
const SHOWN = 50

type Tried = Omit<LexiconTrial, 'next'> & { readonly of: string; readonly isWhole: boolean }

type TryWordsProps = {
  file: WordsFile
  /** Told what is wrong with the words. */
  tell: (problem: Error | null) => void
}

/** What reading anew would change in the records that were read, before anything is kept. */
export function TryWords({ file, tell }: TryWordsProps) {
  const [tried, setTried] = useState<Tried>()
  const so = useRef<Tried>(undefined)
  const next = useRef<number>(undefined)
  const show = (now: Tried) => {
    so.current = now
    setTried(now)
  }
  const trial = useInParts(
    async turn => {
      const after = turn === 0 ? undefined : next.current
      const part = await words.try({ lexicon: file, after, limit: PART })
      const before = turn === 0 ? undefined : so.current
      next.current = part.next ?? undefined
      show({
        of: file.text,
        isWhole: false,
        documents: (before?.documents ?? 0) + part.documents,
        unread: (before?.unread ?? 0) + part.unread,
        changes: [...(before?.changes ?? []), ...part.changes],
      })
      return { isLast: part.next === null }
    },
    ({ isWhole, error }) => {
      if (error) return tell(error)
      if (!so.current) return
      show({ ...so.current, isWhole })
      announce(summaryOf({ ...so.current, isWhole }))
    },
  )
  const start = () => {
    so.current = undefined
    setTried(undefined)
    tell(null)
    trial.run()
  }
  return (
    <section className="words-trial" aria-label={say('lexicon.trial')}>
      <p className="acts">
        {trial.isRunning ? (
          <button type="button" onClick={trial.stop}>
            {say('lexicon.stop')}
          </button>
        ) : (
          <button type="button" onClick={start}>
            {say('lexicon.try')}
          </button>
        )}
        <span className="hint">{say('lexicon.tryHint')}</span>
      </p>
      {trial.isRunning && (
        <p className="faint">{say('lexicon.trying', { count: tried?.documents ?? 0 })}</p>
      )}
      {tried && !trial.isRunning && (
        <>
          <p>{tried.of === file.text ? summaryOf(tried) : say('lexicon.stale')}</p>
          {tried.of === file.text && <Changes changes={tried.changes} />}
        </>
      )}
    </section>
  )
}

function summaryOf({ documents, unread, changes, isWhole }: Tried): string {
  const count = (change: string) =>
    changes.flatMap(({ records }) => records).filter(one => one.change === change).length
  return [
    say(isWhole ? 'lexicon.tried' : 'lexicon.stopped', { count: documents }),
    changes.length === 0
      ? say('lexicon.wouldNothing')
      : say('lexicon.would', {
          fresh: count('new'),
          changed: count('changed'),
          gone: count('gone'),
        }),
    ...(unread > 0 ? [say('lexicon.unread', { count: unread })] : []),
  ].join(' ')
}

const WORDS = {
  new: 'lexicon.change.new',
  changed: 'lexicon.change.changed',
  gone: 'lexicon.change.gone',
} as const
const CHIPS = { new: 'chip good', changed: 'chip warn', gone: 'chip refused' } as const

function Changes({ changes }: Pick<Tried, 'changes'>) {
  const more = changes.length - SHOWN
  return (
    <>
      <ul className="words-changes">
        {changes.slice(0, SHOWN).map(({ document, name, records }) => (
          <li key={document}>
            <Link to={`/documents/${document}`}>
              <bdi>{name}</bdi>
            </Link>
            <ul>
              {records.map(({ change, record, kind, quote, judged }) => (
                <li key={`${change} ${record}`}>
                  <span className={CHIPS[change]}>{say(WORDS[change])}</span>{' '}
                  <strong>{sayWord('kind', kind)}</strong> <q dir="auto">{quote}</q>
                  {judged && <span className="chip">{say('lexicon.judged')}</span>}
                </li>
              ))}
            </ul>
          </li>
        ))}
      </ul>
      {more > 0 && <p className="faint">{say('lexicon.more', { count: more })}</p>}
    </>
  )
}
