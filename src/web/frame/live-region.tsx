import { useEffect, useState } from 'react'
import { onAnnouncement } from '../announce.ts'

/** Says aloud what changed; the same words twice are said twice. */
export function LiveRegion() {
  const [said, setSaid] = useState({ message: '', turn: 0 })
  useEffect(
    () => onAnnouncement(message => setSaid(({ turn }) => ({ message, turn: turn + 1 }))),
    [],
  )
  return (
    <output className="live" aria-live="polite">
      <span key={said.turn}>{said.message}</span>
    </output>
  )
}
