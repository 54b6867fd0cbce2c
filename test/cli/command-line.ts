import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { onTestFinished } from 'vitest'
import { runLine } from '../../src/cli/run.ts'
import type { Network } from '../../src/desk/index.ts'
import type { Terminal } from '../../src/cli/terminal.ts'

export type Ran = { readonly code: number; readonly out: string; readonly news: string }

/** A command line as a script would see it: nobody types, nothing is a terminal. */
export async function vigil(
  words: readonly string[],
  typed: { env?: Record<string, string>; input?: string; network?: Network; answer?: string } = {},
): Promise<Ran> {
  const out: string[] = []
  const news: string[] = []
  const terminal: Terminal = {
    print: line => void out.push(line),
    keep: text => void out.push(text),
    tell: line => void news.push(line),
    progress: () => ({ at: () => undefined, end: () => undefined }),
    askSecret: () => Promise.resolve(null),
    ask: () => Promise.resolve(typed.answer ?? null),
    key: () => Promise.resolve(null),
    readInput: () => Promise.resolve(typed.input ?? ''),
    interactive: false,
    onScreen: false,
    colour: false,
    columns: 120,
    env: { VIGIL_PASSPHRASE: 'five quiet words of one', ...typed.env },
  }
  const code = await runLine(words, { terminal, version: '0.0.0-test', network: typed.network })
  return { code, out: out.join('\n'), news: news.join('\n') }
}

/** A folder that is gone when the test ends. */
export function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'vigil-cli-'))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  return folder
}
