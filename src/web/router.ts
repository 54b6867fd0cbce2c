import { useSyncExternalStore } from 'react'

/** Where the reader is: a path of words and ids, and what the screen is set to. Never a name. */
export type Place = { readonly path: string; readonly search: URLSearchParams }

const listeners = new Set<() => void>()
const scrolled = new Map<string, number>()
const tell = () => listeners.forEach(listener => listener())

const subscribe = (listener: () => void) => {
  listeners.add(listener)
  addEventListener('popstate', listener)
  return () => {
    listeners.delete(listener)
    removeEventListener('popstate', listener)
  }
}
const here = () => location.pathname + location.search

/** Goes to an address of the workbench. */
export function navigate(href: string, { replace = false } = {}): void {
  if (href === here()) return
  if (replace) history.replaceState(null, '', href)
  else history.pushState(null, '', href)
  tell()
}

/** The place the reader is at; changes with it. */
export function usePlace(): Place {
  const address = useSyncExternalStore(subscribe, here)
  const { pathname, searchParams } = new URL(address, location.origin)
  return { path: pathname, search: searchParams }
}

/** An address with some of its settings changed; an empty value leaves the address. */
export function withSettings(
  { path, search }: Place,
  changes: Readonly<Record<string, string | undefined>>,
): string {
  const next = new URLSearchParams(search)
  for (const [name, value] of Object.entries(changes)) {
    if (value) next.set(name, value)
    else next.delete(name)
  }
  return next.size > 0 ? `${path}?${next}` : path
}

/** Remembers how far a screen was scrolled, for coming back to it. */
export function rememberScroll(address: string, top: number): void {
  scrolled.set(address, top)
}

/** How far a screen was scrolled when it was left. */
export const rememberedScroll = (address: string): number => scrolled.get(address) ?? 0
