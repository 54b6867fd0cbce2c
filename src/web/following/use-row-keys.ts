import { useShortcuts } from '../keyboard/use-shortcuts.ts'

/** Goes through the rows of the screen's table with j and k; Enter opens the one in hand. `d` goes to the first date. */
export function useRowKeys(): void {
  useShortcuts({
    j: () => step(1),
    k: () => step(-1),
    d: focusDay,
  })
}

/** Puts the cursor into the screen's first date. */
export const focusDay = (): void =>
  document.querySelector<HTMLInputElement>('main .filters .date')?.focus()

function step(by: 1 | -1): void {
  const rows = [...document.querySelectorAll<HTMLElement>('main .cover, main .row-key')]
  const at = rows.findIndex(row => row === document.activeElement)
  const next = rows[at < 0 ? 0 : at + by]
  next?.focus()
  next?.scrollIntoView({ block: 'nearest' })
}
