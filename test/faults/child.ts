import { spawn, type ChildProcess, type SpawnOptions } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { build } from 'vite'
import type { TaskMeta } from 'vitest'

const children = join(import.meta.dirname, 'children')
const project = join(import.meta.dirname, '..', '..')

/** The scripts in children/ as plain JavaScript, in a folder of the project where packages are found. */
export async function buildChildren(): Promise<{
  readonly script: (name: string) => string
  readonly remove: () => void
}> {
  const folder = join(project, '.cache', `faults-${randomBytes(4).toString('hex')}`)
  const names = ['writer', 'filler', 'sorter', 'keeper', 'exchanger', 'flipper']
  await build({
    root: project,
    configFile: false,
    logLevel: 'error',
    build: {
      ssr: true,
      outDir: folder,
      target: 'node20',
      rollupOptions: {
        input: Object.fromEntries(names.map(name => [name, join(children, `${name}.ts`)])),
      },
    },
  })
  return {
    script: name => join(folder, `${name}.js`),
    remove: () => rmSync(folder, { recursive: true, force: true }),
  }
}

/** What a child said, line by line, and how it ended. */
export type Ended = {
  readonly lines: readonly string[]
  readonly errors: string
  readonly code: number | null
}

/** Runs a program to its end; `onLine` may end it earlier. */
export function run(
  [program = '', ...args]: readonly string[],
  options: SpawnOptions = {},
  onLine: (line: string, child: ChildProcess) => void = () => undefined,
): Promise<Ended> {
  return new Promise((resolve, reject) => {
    const child = spawn(program, args, { ...options, stdio: ['ignore', 'pipe', 'pipe'] })
    const lines: string[] = []
    let rest = ''
    let errors = ''
    child.stdout?.on('data', (chunk: Buffer) => {
      const parts = `${rest}${chunk.toString('utf8')}`.split('\n')
      rest = parts.pop() ?? ''
      for (const line of parts) {
        lines.push(line)
        onLine(line, child)
      }
    })
    child.stderr?.on('data', (chunk: Buffer) => {
      errors += chunk.toString('utf8')
    })
    child.on('error', reject)
    child.on('close', code => resolve({ lines, errors, code }))
  })
}

/** Numbers that look random and are the same in every run; a failing run can be repeated. */
export function seeded(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}

declare module 'vitest' {
  interface TaskMeta {
    /** How often something was tried: the summary of `npm run proof` tells it. */
    counted?: string
  }
}

/** Notes how often a test tried what it tries. */
export function counted({ meta }: { readonly meta: TaskMeta }, often: string): void {
  Object.assign(meta, { counted: often })
}

/** Whether the long proof is asked for: `npm run proof` sets VIGIL_PROOF=1. */
export const isProof = process.env['VIGIL_PROOF'] === '1'
