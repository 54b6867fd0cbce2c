/**
 * Remembers what stands around the focus; the function that it gives brings a focus that was lost, with a button that is
 * gone, to the nearest of it that can be worked on.
 */
export function rememberFocus(): () => void {
  const around: Element[] = []
  let at = document.activeElement?.closest(AROUND)
  while (at) {
    around.push(at)
    at = at.parentElement?.closest(AROUND)
  }
  return () =>
    requestAnimationFrame(() => {
      if (document.activeElement !== document.body) return
      for (const each of around.filter(({ isConnected }) => isConnected)) {
        const next = each.querySelector<HTMLElement>('button:enabled, a[href], input, select')
        if (next) return next.focus()
      }
    })
}

const AROUND = 'tr, li, section, main'
