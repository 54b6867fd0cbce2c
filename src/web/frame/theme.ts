const THEMES = ['auto', 'light', 'dark'] as const
/** How the workbench looks: as the system says, or as chosen. */
export type Theme = (typeof THEMES)[number]

// The one thing the browser keeps: it says nothing about anybody.
const KEY = 'vigil-appearance'

const isTheme = (text: string | null): text is Theme => THEMES.some(theme => theme === text)

/** The appearance chosen earlier on this machine. */
export function chosenTheme(): Theme {
  const kept = localStorage.getItem(KEY)
  return isTheme(kept) ? kept : 'auto'
}

/** The one after a theme, going round. */
export const nextTheme = (theme: Theme): Theme =>
  THEMES[(THEMES.indexOf(theme) + 1) % THEMES.length] ?? 'auto'

/** Shows a theme and keeps the choice. */
export function showTheme(theme: Theme): void {
  if (theme === 'auto') {
    localStorage.removeItem(KEY)
    delete document.documentElement.dataset['theme']
  } else {
    localStorage.setItem(KEY, theme)
    document.documentElement.dataset['theme'] = theme
  }
}
