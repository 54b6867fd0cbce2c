import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import type { Conflicts, ContestedWord, NamedContested } from '../../server/index.ts'
import { announce } from '../announce.ts'
import { desk } from '../desk-client.ts'
import { Empty } from '../frame/empty.tsx'
import { Icon } from '../frame/icon.tsx'
import { Loaded } from '../frame/loaded.tsx'
import { Link } from '../link.tsx'
import { say } from '../message.ts'
import { sourceAddress } from '../reading/source-address.ts'

/** What two said differently unseen by each other: who said what, which stands, and a word that settles it. */
export function ConflictsPage() {
  const client = useQueryClient()
  const found = useQuery({ queryKey: ['conflicts'], queryFn: desk.conflicts })
  const settle = useMutation({
    mutationFn: desk.settle,
    onSuccess: async ({ called }) => {
      announce(say('conflicts.settled', { what: called }))
      await client.invalidateQueries()
    },
  })
  return (
    <div className="page">
      <Link to="/documents" className="back">
        <Icon name="back" />
        {say('reading.back')}
      </Link>
      <header className="page-head">
        <div>
          <h1>{say('conflicts.title')}</h1>
          <p className="lead">{say('conflicts.lead')}</p>
        </div>
      </header>
      {settle.error && (
        <p className="notice bad" role="alert">
          <Icon name="warn" />
          {say('reading.failed', { message: settle.error.message })}
        </p>
      )}
      <Loaded query={found}>
        {conflicts => (
          <All
            conflicts={conflicts}
            busy={settle.isPending}
            onSettle={entry => settle.mutate(entry)}
          />
        )}
      </Loaded>
    </div>
  )
}

type Settling = { busy: boolean; onSettle: (entry: string) => void }

function All({ conflicts, ...settling }: Settling & { conflicts: Conflicts }) {
  const { contested, links, forked } = conflicts
  if (contested.length + links.length + forked.length === 0)
    return (
      <Empty title={say('conflicts.empty')}>
        <p>{say('conflicts.emptyNext')}</p>
      </Empty>
    )
  return (
    <ol className="proposals">
      {contested.map(thing => (
        <li className="card" key={`${thing.of} ${thing.subject}`}>
          <Thing thing={thing} {...settling} />
        </li>
      ))}
      {links.map(({ link, against }) => (
        <li className="card" key={link.id}>
          <h2>{say('conflicts.link')}</h2>
          <p>{say('conflicts.isOne', { left: link.left, right: link.right, by: link.by })}</p>
          {against.map(({ id, left, right, by }) => (
            <p key={id}>{say('conflicts.isTwo', { left, right, by })}</p>
          ))}
          <p className="acts">
            <Link to={`/incidents/questions?of=${link.of}`} className="button">
              {say('conflicts.takeBack')}
            </Link>
          </p>
        </li>
      ))}
      {forked.map(({ fingerprint }) => (
        <li className="card" key={fingerprint}>
          <h2>{say('conflicts.fork')}</h2>
          <p>{say('conflicts.forked', { feed: fingerprint })}</p>
        </li>
      ))}
    </ol>
  )
}

const OF = {
  record: 'conflicts.of.record',
  tier: 'conflicts.of.tier',
  mask: 'conflicts.of.mask',
  consent: 'conflicts.of.consent',
  setting: 'conflicts.of.setting',
  text: 'conflicts.of.text',
} as const

/** What a decision on a record comes to. */
const SAID = {
  accept: 'conflicts.said.accept',
  confirm: 'conflicts.said.confirm',
  amend: 'conflicts.said.amend',
  refuse: 'conflicts.said.refuse',
  make: 'conflicts.said.make',
  undo: 'conflicts.said.undo',
} as const

const isVerb = (says: string): says is keyof typeof SAID => Object.hasOwn(SAID, says)

const isOf = (of: string): of is keyof typeof OF => Object.hasOwn(OF, of)

function Thing({ thing, busy, onSettle }: Settling & { thing: NamedContested }) {
  const { of, called, document, record, said } = thing
  return (
    <>
      <h2>
        {isOf(of) ? say(OF[of]) : of}: <bdi>{called}</bdi>
      </h2>
      <ul className="contested">
        {said.map(word => (
          <li key={word.entry}>
            <span>
              <strong>{wordsOf(word, of)}</strong>{' '}
              <span className="faint">
                <bdi>{word.by}</bdi>, {word.at.slice(0, 10)}
              </span>
              {word.reason && <q dir="auto">{word.reason}</q>}
            </span>
            {word.stands && <span className="chip">{say('conflicts.stands')}</span>}
            <button type="button" disabled={busy} onClick={() => onSettle(word.entry)}>
              {say('conflicts.settle')}
              <span className="sr"> {wordsOf(word, of)}</span>
            </button>
          </li>
        ))}
      </ul>
      {document && (
        <p className="acts">
          <Link to={sourceAddress(document, record === null ? {} : { record })} className="button">
            {say('conflicts.open')}
          </Link>
        </p>
      )}
    </>
  )
}

/** What was said, in words: "refused", "sealed", "not given"; a mask by what stands for the name. */
function wordsOf({ says }: ContestedWord, of: string): string {
  if (typeof says === 'boolean') return say(says ? 'conflicts.given' : 'conflicts.withdrawn')
  if (typeof says === 'string') return of === 'record' && isVerb(says) ? say(SAID[says]) : says
  const mask = maskOf(says)
  if (mask)
    return mask.masked ? say('conflicts.masked', { as: mask.as }) : say('conflicts.unmasked')
  return JSON.stringify(says)
}

function maskOf(says: unknown): { masked: boolean; as: string } | undefined {
  if (typeof says !== 'object' || says === null || !('masked' in says)) return undefined
  const as = 'as' in says && typeof says.as === 'string' ? says.as : ''
  return { masked: says.masked === true, as }
}
