import {
  chmodSync,
  closeSync,
  fsyncSync,
  linkSync,
  openSync,
  renameSync,
  rmSync,
  statSync,
} from 'node:fs'
import { dirname } from 'node:path'
import { VigilError } from '../codebook/index.ts'
import { codeOf } from './failure.ts'

/** What SQLite may leave beside a file. */
const BESIDE = ['', '-wal', '-shm', '-journal']

/** Takes away a file that is not in its place yet, and what may stand beside it. */
export function discard(making: string): void {
  for (const end of BESIDE) rmSync(making + end, { force: true })
}

/** An empty file that only its owner may read, for a vault that is written beside its later name. */
export function beginFile(making: string, mode = 0o600): void {
  discard(making)
  closeSync(openSync(making, 'wx', mode))
  chmodSync(making, mode)
}

/** A file's bytes, and not only its name, onto the disk. */
export function keepBytes(path: string): void {
  const descriptor = openSync(path, 'r+')
  try {
    fsyncSync(descriptor)
  } finally {
    closeSync(descriptor)
  }
}

/** The folder onto the disk too, so that a cut of power does not lose the new name. */
export function keepName(path: string): void {
  if (process.platform === 'win32') return // where folders cannot be opened, and names are kept anyway
  const descriptor = openSync(dirname(path), 'r')
  try {
    fsyncSync(descriptor)
  } finally {
    closeSync(descriptor)
  }
}

/** Gives a finished vault its name, which nobody may have taken meanwhile. */
export function putInPlace(making: string, target: string, path: string): void {
  nameFile(
    making,
    target,
    () =>
      new VigilError('vault-exists', `${path} is there already. Choose another name, or open it.`),
  )
}

/** Gives a finished file its name, for good; where something has that name meanwhile, the given error is thrown. */
export function nameFile(making: string, target: string, refuse: () => VigilError): void {
  try {
    // A link fails where the name was taken meanwhile; a rename would overwrite.
    linkSync(making, target)
    rmSync(making)
  } catch (error) {
    if (codeOf(error) === 'EEXIST') throw refuse()
    // FAT and some network disks know no links.
    if (statSync(target, { throwIfNoEntry: false })) throw refuse()
    renameSync(making, target)
  }
  keepName(target)
}

/** Puts a finished file where another was: at every moment one of the two stands there, whole. */
export function putInsteadOf(making: string, target: string): void {
  renameSync(making, target)
  keepName(target)
}
