import type { RefObject } from 'react'
import { say } from '../message.ts'

/** What a hand on the keyboard does with a recording while it writes. */
export const PLAYER_KEYS = { play: 'F8', back: 'F7', time: 'F9' } as const
export type PlayerAct = keyof typeof PLAYER_KEYS

/** Seconds that one step goes back. */
const BACK = 5

/** Plays or pauses, or goes back a little. */
export function steer(player: HTMLMediaElement | null, act: 'play' | 'back'): void {
  if (!player) return
  if (act === 'back') player.currentTime = Math.max(0, player.currentTime - BACK)
  else if (player.paused) void player.play()
  else player.pause()
}

/** Goes to a second of a recording and plays on from there. */
export function playFrom(player: RefObject<HTMLMediaElement | null>, second: number): void {
  if (!player.current) return
  player.current.currentTime = second
  void player.current.play()
}

type PlayerKeysProps = { onAct: (act: PlayerAct) => void }

/** The keys as buttons, which also say what the keys are. */
export function PlayerKeys({ onAct }: PlayerKeysProps) {
  return (
    <fieldset className="player-keys" aria-label={say('transcripts.player')}>
      {(['play', 'back', 'time'] as const).map(act => (
        <button type="button" key={act} onClick={() => onAct(act)}>
          {say(`transcripts.${act}`)}
          <kbd aria-hidden="true">{PLAYER_KEYS[act]}</kbd>
        </button>
      ))}
    </fieldset>
  )
}
