// Fetches Node 24 as a package, so that the tests run on it as well.
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { root, run } from './install.mjs'

const VERSION = '24.21.0'

/** The path of a Node 24; undefined with a message where none can be had. */
export function ensureNode24() {
  if (process.versions.node.startsWith('24.')) return process.execPath
  const name = `node-${process.platform === 'win32' ? 'win' : process.platform}-${process.arch}`
  const folder = join(root, '.cache', 'node24')
  const binary = join(
    folder,
    'node_modules',
    name,
    'bin',
    process.platform === 'win32' ? 'node.exe' : 'node',
  )
  if (!existsSync(binary)) {
    console.log(`Fetching Node ${VERSION} (package ${name}) …`)
    run(
      'npm',
      [
        'install',
        '--no-save',
        '--no-audit',
        '--no-fund',
        '--loglevel=error',
        '--prefix',
        folder,
        `${name}@${VERSION}`,
      ],
      { mayFail: true },
    )
  }
  if (existsSync(binary)) return binary
  console.warn(
    `Node ${VERSION} could not be fetched as package ${name}: the tests run on ${process.version} only.`,
  )
  return undefined
}

if (process.argv[1] === import.meta.filename) ensureNode24()
