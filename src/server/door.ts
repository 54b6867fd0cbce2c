import { createHash, randomBytes } from 'node:crypto'

/** Who may come in: a ticket works once and becomes a session; both live in memory only, as hashes. */
export type Door = {
  /** A new ticket, for an address that is printed once. */
  ticket(): string
  /** Takes a ticket and gives a session; undefined where the ticket is unknown or used. */
  enter(ticket: string): string | undefined
  /** Whether a session was opened at this door. */
  admits(session: string | undefined): boolean
}

const secret = () => randomBytes(32).toString('base64url')

// Looked up by hash, so that the time a comparison takes tells nothing about the secret.
const hash = (text: string) => createHash('sha256').update(text).digest('hex')

/** A door that nobody has entered yet. */
export function openDoor(): Door {
  const tickets = new Set<string>()
  const sessions = new Set<string>()
  return {
    ticket() {
      const ticket = secret()
      tickets.add(hash(ticket))
      return ticket
    },
    enter(ticket) {
      if (!tickets.delete(hash(ticket))) return undefined
      const session = secret()
      sessions.add(hash(session))
      return session
    },
    admits: session => session !== undefined && sessions.has(hash(session)),
  }
}
