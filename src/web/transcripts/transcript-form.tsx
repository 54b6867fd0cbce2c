import { useEffect, useId, useRef } from 'react'
import { flushSync } from 'react-dom'
import { printSeconds } from '../../codebook/index.ts'
import type { ShownOriginal } from '../../server/index.ts'
import { desk } from '../desk-client.ts'
import { SaveFoot, useSavedForm } from '../frame/saved-form.tsx'
import { say } from '../message.ts'
import { useTyped } from '../typing/typed.ts'
import { useListener } from '../use-listener.ts'
import { OriginalView } from './original-view.tsx'
import { PLAYER_KEYS, PlayerKeys, steer, type PlayerAct } from './player-keys.tsx'

type TranscriptFormProps = {
  original: ShownOriginal
  /** What stands so far. */
  text: string
  onSaved: (id: string) => void
}

/** The original beside the box in which its words are written down; all of it by keyboard. */
export function TranscriptForm({ original, text, onSaved }: TranscriptFormProps) {
  const id = useId()
  const player = useRef<HTMLMediaElement>(null)
  const heard = (element: HTMLMediaElement | null) => {
    player.current = element
  }
  const box = useRef<HTMLTextAreaElement>(null)
  const { value: words, type: setWords, giveUp } = useTyped('words', () => text)
  const { form, onSubmit, foot } = useSavedForm(async () => {
    const { id: saved } = await desk.addTranscript({ of: original.id, text: words })
    giveUp()
    onSaved(saved)
  })
  const isPlayed = original.show === 'audio' || original.show === 'video'
  useEffect(() => box.current?.focus(), [])
  const act = (what: PlayerAct) => {
    if (what !== 'time') return steer(player.current, what)
    const code = `[${printSeconds(Math.floor(player.current?.currentTime ?? 0))}] `
    const area = box.current
    if (!area) return undefined
    const { selectionStart: start, selectionEnd: end } = area
    // A code counts where a line begins.
    const breaks = start === 0 || words[start - 1] === '\n' ? '' : '\n'
    const at = start + breaks.length + code.length
    // What is typed next must find the code in its place and the caret behind it.
    flushSync(() => setWords(words.slice(0, start) + breaks + code + words.slice(end)))
    area.focus()
    area.setSelectionRange(at, at)
  }
  useListener(form, 'keydown', event => {
    if (!isPlayed) return
    const pressed = (['play', 'back', 'time'] as const).find(
      each => PLAYER_KEYS[each] === event.key,
    )
    if (!pressed) return
    event.preventDefault()
    act(pressed)
  })
  return (
    <form className="transcript-form" ref={form} onSubmit={onSubmit}>
      <div className="transcript-original">
        <OriginalView original={original} onPlayer={heard} />
        {isPlayed && <PlayerKeys onAct={act} />}
      </div>
      <div className="transcript-words">
        <label htmlFor={id}>{say('transcripts.words')}</label>
        <textarea
          id={id}
          ref={box}
          dir="auto"
          required
          spellCheck={false}
          aria-describedby={`${id}-hint`}
          value={words}
          onChange={event => setWords(event.target.value)}
        />
        <p className="hint" id={`${id}-hint`}>
          {say(isPlayed ? 'transcripts.hintPlayed' : 'transcripts.hint')}
        </p>
        <SaveFoot {...foot} label={say('transcripts.save')} />
      </div>
    </form>
  )
}
