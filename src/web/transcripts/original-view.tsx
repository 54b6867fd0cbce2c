import { useEffect, useRef, useState } from 'react'
import type { ShownOriginal } from '../../server/index.ts'
import { say } from '../message.ts'

type OriginalViewProps = {
  original: ShownOriginal
  /** Told the player once it is there. */
  onPlayer?: (player: HTMLMediaElement | null) => void
}

/** The original that a text was written down from: a picture to look at, a recording to play. */
export function OriginalView({ original, onPlayer }: OriginalViewProps) {
  const [whole, setWhole] = useState(false)
  const address = `/api/documents/${original.id}/original`
  const [broken, setBroken] = useState(false)
  const frame = useRef<HTMLElement>(null)
  // A picture that scrolls can be scrolled by keyboard; no rule of the linter knows that.
  useEffect(() => frame.current?.setAttribute('tabindex', '0'), [])
  if (original.show === null || broken)
    return (
      <p className="notice">
        {say(broken ? 'transcripts.broken' : 'transcripts.notShown', {
          id: original.id.slice(0, 12),
        })}
      </p>
    )
  if (original.show === 'image')
    return (
      <figure className="original" data-size={whole ? 'whole' : 'fit'}>
        <section className="original-frame" aria-label={say('transcripts.original')} ref={frame}>
          <img src={address} alt={say('transcripts.picture')} onError={() => setBroken(true)} />
        </section>
        <button type="button" className="quiet" onClick={() => setWhole(!whole)}>
          {say(whole ? 'transcripts.fit' : 'transcripts.whole')}
        </button>
      </figure>
    )
  const media = {
    className: 'original',
    src: address,
    controls: true,
    preload: 'metadata',
    'aria-label': say('transcripts.recording'),
    onError: () => setBroken(true),
  } as const
  // What is said in it is what the transcript beside it is for.
  return original.show === 'video' ? (
    <video {...media} ref={onPlayer}>
      <track kind="captions" />
    </video>
  ) : (
    <audio {...media} ref={onPlayer}>
      <track kind="captions" />
    </audio>
  )
}
