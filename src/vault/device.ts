import { createHash } from 'node:crypto'
import { readFileSync, statSync } from 'node:fs'
import { hostname } from 'node:os'
import { z } from 'zod'

/** Where a vault is: on which machine, and which file there. Says nothing about the machine itself. */
export const placeSchema = z.strictObject({
  machine: z.string(),
  born: z.string().nullable(),
  inode: z.string(),
})
export type Place = Readonly<z.infer<typeof placeSchema>>

const MACHINE_FILES = ['/etc/machine-id', '/var/lib/dbus/machine-id']

function machineName(): string {
  for (const file of MACHINE_FILES) {
    try {
      return readFileSync(file, 'utf8').trim()
    } catch {
      continue // not a system that keeps one there
    }
  }
  return `${hostname()} ${process.platform} ${process.arch}`
}

/** The place of a vault's file; the machine's name is hashed together with the vault's id. */
export function placeOfFile(path: string, vault: string): Place {
  const { birthtimeNs, ctimeNs, ino } = statSync(path, { bigint: true })
  // Where no birth time is kept, systems give 0 or the time of the last change.
  const isKept = birthtimeNs > 0n && birthtimeNs !== ctimeNs
  return {
    machine: createHash('sha256').update(`${vault} ${machineName()}`).digest('hex').slice(0, 32),
    born: isKept ? String(birthtimeNs) : null,
    inode: String(ino),
  }
}

/** Whether two places are the same file on the same machine: `docs/journal.md`, "Feeds". */
export function isSamePlace(a: Place, b: Place): boolean {
  if (a.machine !== b.machine) return false
  return a.born !== null && b.born !== null ? a.born === b.born : a.inode === b.inode
}
