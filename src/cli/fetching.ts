import type { FetchingOptions } from '../desk/index.ts'
import { flag, text, type Typed } from './command.ts'
import type { Terminal } from './terminal.ts'

/** The flags of every command that fetches. */
export const FETCHING_FLAGS = [
  [
    '--proxy <address>',
    'fetch through socks5h://HOST:PORT (Tor: 127.0.0.1:9050) or http://HOST:PORT; "none" for directly; or vigil setting proxy',
  ],
  ['--page-only', 'of web pages the page alone, without its images and styles'],
] as const

/** How to fetch, by what was typed. */
export function fetchingOptions(typed: Typed, terminal: Terminal): FetchingOptions {
  const bar = terminal.progress('images and styles')
  return {
    progress: (done, of) => (done < of ? bar.at(done, of) : bar.end()),
    proxy: text(typed, 'proxy'),
    bare: flag(typed, 'pageOnly'),
    environment: terminal.env,
  }
}
