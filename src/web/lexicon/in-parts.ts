import { useEffect, useRef, useState } from 'react'

/** Something that is done a part at a time, so that it can be told how far it is, and stopped. */
export type InParts = {
  readonly isRunning: boolean
  readonly run: () => void
  readonly stop: () => void
}

/**
 * Does part after part until one says that it was the last, somebody stops it, or the screen is left; `onEnd` is told
 * whether it came to its end, or what went wrong.
 */
export function useInParts(
  part: (turn: number) => Promise<{ readonly isLast: boolean }>,
  onEnd: (end: { readonly isWhole: boolean; readonly error: Error | null }) => void,
): InParts {
  const going = useRef<symbol>(undefined)
  const [isRunning, setRunning] = useState(false)
  useEffect(
    () => () => {
      going.current = undefined
    },
    [],
  )
  const end = (isWhole: boolean, error: Error | null) => {
    going.current = undefined
    setRunning(false)
    onEnd({ isWhole, error })
  }
  const go = async () => {
    const mine = Symbol('run')
    going.current = mine
    setRunning(true)
    try {
      for (let turn = 0; ; turn++) {
        const { isLast } = await part(turn)
        if (going.current !== mine) return
        if (isLast) return end(true, null)
      }
    } catch (error) {
      if (going.current === mine)
        end(false, error instanceof Error ? error : new Error(String(error)))
    }
  }
  return { isRunning, run: () => void go(), stop: () => end(false, null) }
}
