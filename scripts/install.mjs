// Installs the locked dependencies where they are missing or older than the lockfile. Plain Node: runs before anything is there.
import { spawn, spawnSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

export const root = dirname(dirname(fileURLToPath(import.meta.url)))
const installed = join(root, 'node_modules', '.package-lock.json')
const compiledStore = join(
  root,
  'node_modules/better-sqlite3-multiple-ciphers/build/Release/better_sqlite3.node',
)

/** Runs a command with the terminal's own output and ends this process with its code if it fails. */
export function run(command, args, options = {}) {
  const done = spawnSync(command, args, { cwd: root, stdio: 'inherit', ...options })
  if (done.error) {
    console.error(`Could not start ${command}: ${done.error.message}.`)
    process.exit(2)
  }
  if (done.status !== 0 && !options.mayFail) process.exit(done.status ?? 1)
  return done.status ?? 1
}

/** Runs a command beside others: its exit code, and all that it said, in the order in which it said it. */
export function said(command, args) {
  const parts = []
  const child = spawn(command, args, { cwd: root, stdio: ['ignore', 'pipe', 'pipe'] })
  for (const stream of [child.stdout, child.stderr]) stream.on('data', part => parts.push(part))
  return new Promise((resolve, reject) => {
    child.once('error', reject)
    child.once('close', code =>
      resolve({ code: code ?? 1, output: Buffer.concat(parts).toString() }),
    )
  })
}

/** Whether this Node can run Vigil; ends with a clear message where it cannot. */
export function checkNode() {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number)
  if (major > 20 || (major === 20 && minor >= 19)) return
  console.error(
    `Vigil needs Node 20.19 or newer (24 is recommended); this is ${process.version}. Install a newer Node and try again.`,
  )
  process.exit(2)
}

/**
 * Whether node_modules holds what package-lock.json says, whoever installed it: npm writes what it installed into
 * node_modules/.package-lock.json. What is optional there (other platforms) may be missing.
 */
function hasPackages() {
  if (!existsSync(installed)) return false
  const wanted = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8')).packages
  const found = JSON.parse(readFileSync(installed, 'utf8')).packages
  return Object.entries(wanted).every(([path, { integrity, optional, devOptional }]) => {
    if (path === '') return true
    const there = found[path]
    return there === undefined ? Boolean(optional ?? devOptional) : there.integrity === integrity
  })
}

const QUIET = ['--no-audit', '--no-fund', '--loglevel=error']
const SAYING = 'Installing dependencies (the encrypted store is compiled once; a minute or two) …'

/** Brings node_modules to what package-lock.json says, with the store compiled. */
export function ensureInstalled() {
  checkNode()
  if (hasPackages() && existsSync(compiledStore)) return
  console.log(SAYING)
  run('npm', ['ci', ...QUIET])
}

/**
 * As `ensureInstalled`, but returns as soon as the packages are there: what needs no store is done while it is
 * compiled. The promise is kept when it is; where that fails the process ends, with what the compiler said.
 */
export function installBeside() {
  checkNode()
  if (hasPackages() && existsSync(compiledStore)) return Promise.resolve()
  console.log(SAYING)
  if (!hasPackages()) run('npm', ['ci', '--ignore-scripts', ...QUIET])
  return said('npm', ['rebuild', ...QUIET]).then(({ code, output }) => {
    if (code === 0 && existsSync(compiledStore)) return
    console.error(output)
    console.error('The encrypted store could not be compiled; it needs make, g++ and Python 3.')
    process.exit(code === 0 ? 1 : code)
  })
}
