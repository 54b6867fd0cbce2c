import { useState } from 'react'

/**
 * What is being written and was not sent yet, by where it stands: it outlasts its form, until it is sent or given up. In the
 * memory of this page only.
 */
const typed = new Map<string, unknown>()

/** Between a form's name and that of a part of it, which is given up with it: "make / detention". */
export const WITHIN = ' / '

/** A form's name where it stands: two screens may call theirs the same. */
const placeOf = (form: string) => `${location.pathname}\n${form}`

/** Whether something that was not sent yet stands in a form of this screen. */
export const isTyped = (form: string): boolean => typed.has(placeOf(form))

/** What stands in a form; kept for it until it is given up. */
export type Typed<Value> = {
  readonly value: Value
  readonly type: (value: Value) => void
  /** To be called once it was sent, or is to be dropped. */
  readonly giveUp: () => void
}

/** The state of a form's fields, which is there again when the form comes back. What it holds can be written as JSON. */
export function useTyped<Value>(form: string, begin: () => Value): Typed<Value> {
  const [place] = useState(() => placeOf(form))
  const [value, setValue] = useState<Value>(() => {
    const kept: Value | undefined = copyOf(typed.get(place))
    return kept ?? begin()
  })
  return {
    value,
    type: next => {
      typed.set(place, next)
      setValue(next)
    },
    giveUp: () => {
      for (const each of typed.keys()) {
        if (each === place || each.startsWith(place + WITHIN)) typed.delete(each)
      }
    },
  }
}

// Only its own form writes under a place, and what it wrote is what it reads.
const copyOf = (kept: unknown) =>
  kept === undefined ? undefined : JSON.parse(JSON.stringify(kept))

/** Takes all that is half typed out of memory, as text; empty where there is nothing. */
export function takeTyped(): string {
  const all = typed.size === 0 ? '' : JSON.stringify([...typed])
  typed.clear()
  return all
}

/** Puts back what was taken. */
export function putTyped(all: string): void {
  const entries: [string, unknown][] = JSON.parse(all)
  for (const [place, value] of entries) typed.set(place, value)
}

/** Whether anything at all is half typed. */
export const isAnythingTyped = (): boolean => typed.size > 0
