import { existsSync, realpathSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { setTimeout as sleep } from 'node:timers/promises'
import { accessError, readHead } from './connection.ts'

const requestBeside = (target: string): string => `${target}-lock`

/** Programs that hold a vault open for long look for a request this often, in milliseconds. */
export const LOCK_LOOK = 400
/** How long a request stands, so that each of them sees it. */
const STANDS = 2_000
const LONGEST = 10_000

/**
 * Asks every workbench that has a vault open to close it and forget its key; needs no passphrase. True where nothing stands
 * beside the vault any more, as when nobody has it open.
 */
export async function requestLock(path: string): Promise<boolean> {
  // One that is empty was being wiped: nobody has it open.
  if (statSync(path, { throwIfNoEntry: false })?.size === 0) return true
  readHead(path, path)
  const target = realpathSync(path)
  const request = requestBeside(target)
  const isClosed = () => !existsSync(`${target}-shm`) && !existsSync(`${target}-wal`)
  const began = Date.now()
  try {
    writeFileSync(request, '', { mode: 0o600 })
    do await sleep(LOCK_LOOK / 4)
    while (Date.now() - began < STANDS || (!isClosed() && Date.now() - began < LONGEST))
    return isClosed()
  } catch (error) {
    throw accessError(error, path)
  } finally {
    rmSync(request, { force: true })
  }
}

/** Whether somebody asked for a vault's lock after a moment (milliseconds of the clock). */
export function isLockRequested(target: string, since: number): boolean {
  const request = statSync(requestBeside(target), { throwIfNoEntry: false })
  return request !== undefined && request.mtimeMs >= since
}
