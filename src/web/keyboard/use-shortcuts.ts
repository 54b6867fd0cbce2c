import { useEffect, useRef } from 'react'
import { press } from './keys.ts'

/** What each chord does: `{ j: next, 'g d': toDocuments }`. */
export type Bindings = Readonly<Record<string, () => void>>

const layers: { readonly bindings: () => Bindings }[] = []
let prefix = ''
let enabled = true

/** Shortcuts of one letter get in the way of speech input: they can be turned off. */
export function setShortcutsEnabled(on: boolean): void {
  enabled = on
}

/** Whether shortcuts of one letter are on. */
export const areShortcutsEnabled = (): boolean => enabled

const isTyping = (target: EventTarget | null) =>
  target instanceof HTMLElement &&
  (target.isContentEditable || target.matches('input:not([type=checkbox]), textarea, select'))

function hear(event: KeyboardEvent): void {
  if (isTyping(event.target) || document.querySelector('dialog[open]')) return
  const pressed = press(prefix, event)
  prefix = pressed.prefix
  if (pressed.chord === undefined || (!enabled && pressed.chord !== '?')) return
  // The screen's own meaning comes before the workbench's.
  for (const layer of layers.toReversed()) {
    const act = layer.bindings()[pressed.chord]
    if (!act) continue
    event.preventDefault()
    act()
    return
  }
}

/** Binds chords for as long as the component is shown. One ear hears all, so "g u" never also means "u". */
export function useShortcuts(bindings: Bindings): void {
  const latest = useRef(bindings)
  useEffect(() => {
    latest.current = bindings
  })
  useEffect(() => {
    const layer = { bindings: () => latest.current }
    if (layers.length === 0) document.addEventListener('keydown', hear)
    layers.push(layer)
    return () => {
      layers.splice(layers.indexOf(layer), 1)
      if (layers.length === 0) document.removeEventListener('keydown', hear)
    }
  }, [])
}
