import type { SaidLink } from '../../server/index.ts'
import { say } from '../message.ts'

type SaidListProps = { said: readonly SaidLink[]; onTakeBack: (said: SaidLink) => void }

/** As many words as are shown; the rest are listed by the command line. */
const SHOWN = 20

/** What was answered, the latest first; each word, or a batch as a whole, can be taken back. */
export function SaidList({ said, onTakeBack }: SaidListProps) {
  return (
    <ol className="said">
      {said.slice(0, SHOWN).map((one, at) => (
        <li key={one.entry}>
          <p>
            <SaidOf said={one} />
          </p>
          <p className="hint">
            {say(`incidents.verb.${one.verb}`)} · {one.by} · {one.at.slice(0, 10)}
          </p>
          <button type="button" className="quiet" onClick={() => onTakeBack(one)}>
            {say('incidents.takeBack')}
            {at === 0 && <kbd aria-hidden="true">u</kbd>}
          </button>
        </li>
      ))}
    </ol>
  )
}

function SaidOf({ said: { names, left, right, pairs } }: { said: SaidLink }) {
  const [one, other] = names ?? [left, right]
  return (
    <>
      <bdi>{one}</bdi>
      {one !== other && (
        <>
          {' · '}
          <bdi>{other}</bdi>
        </>
      )}
      {pairs > 1 && ` ${say('incidents.andPairs', { count: pairs - 1 })}`}
    </>
  )
}
