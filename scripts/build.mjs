// Builds dist/: the rooms by tsc; the program and the library in few files and the workbench by vite.
import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { ensureInstalled, root, run } from './install.mjs'

/** Installs what is missing and builds everything into dist/. */
export function build() {
  ensureInstalled()
  buildDist()
}

/** Builds everything into dist/ with the packages that are there; the store need not be compiled. */
export function buildDist() {
  rmSync(join(root, 'dist'), { recursive: true, force: true })
  run('npx', ['--no-install', 'tsc', '-p', 'tsconfig.build.json'])
  run('npx', ['--no-install', 'vite', 'build', '-c', 'vite.cli.config.ts', '--logLevel', 'warn'])
  run('npx', [
    '--no-install',
    'vite',
    'build',
    '-c',
    'vite.library.config.ts',
    '--logLevel',
    'warn',
  ])
  run('npx', ['--no-install', 'vite', 'build', '--logLevel', 'warn'])
}

if (process.argv[1] === import.meta.filename) build()
