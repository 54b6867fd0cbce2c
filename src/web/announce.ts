type Listener = (message: string) => void
const listeners = new Set<Listener>()

/** Tells what happened to who cannot see it. */
export function announce(message: string): void {
  for (const listener of listeners) listener(message)
}

/** Hears what is announced, until the returned function is called. */
export function onAnnouncement(listener: Listener): () => void {
  listeners.add(listener)
  return () => void listeners.delete(listener)
}
