/**
 * Remembers what stands around the focus; the function that it gives brings a focus that was lost, with a button that is
 * gone, to the nearest of it that can be worked on. What was answered may be drawn some frames later: it waits for that.
 */
export function rememberFocus(): () => void {
  const held = document.activeElement
  const around: Element[] = []
  let at = held?.closest(AROUND)
  while (at) {
    around.push(at)
    at = at.parentElement?.closest(AROUND)
  }
  const bringBack = (frames: number) =>
    requestAnimationFrame(() => {
      const { activeElement, body } = document
      if (activeElement !== body && activeElement !== held) return
      if (activeElement === body) focusIn(around)
      else if (frames > 0) bringBack(frames - 1)
    })
  return () => void bringBack(FRAMES)
}

function focusIn(around: readonly Element[]): void {
  for (const each of around.filter(({ isConnected }) => isConnected)) {
    const next = each.querySelector<HTMLElement>('button:enabled, a[href], input, select')
    if (next) return next.focus()
  }
}

const AROUND = 'tr, li, section, main'

/** So long, about a second, the button that was pressed may still stand there. */
const FRAMES = 60
