import { serveUntilStopped } from '../serving.ts'
import { VigilError } from '../../codebook/index.ts'
import { text, type Command, type Typed } from '../command.ts'
import type { Terminal } from '../terminal.ts'

/** Minutes; `docs/vault.md`, "Locking". */
const LOCK_AFTER = 15

export const serve: Command = {
  name: 'serve',
  vault: 'needed',
  summary: 'open the workbench in a browser on this computer only',
  options: [
    ['--port <n>', 'the port (default: any that is free)'],
    [
      '--lock-after <minutes>',
      'close an encrypted vault after so long without work, until its passphrase is given again; 0 for never (or set VIGIL_LOCK_AFTER; default 15)',
    ],
  ],
  examples: ['vigil serve --vault cases.vigil', 'vigil serve --port 7171 --vault cases.vigil'],
  async run(desk, terminal, typed) {
    const port = Number(text(typed, 'port') ?? '0')
    if (!Number.isInteger(port) || port < 0 || port > 65_535)
      throw new VigilError('usage', '--port takes a number from 0 to 65535.')
    await serveUntilStopped(desk, terminal, { port, lockAfter: lockAfter(terminal, typed) })
    return 0
  },
}

function lockAfter(terminal: Terminal, typed: Typed): number | null {
  const given = text(typed, 'lockAfter') ?? terminal.env['VIGIL_LOCK_AFTER'] ?? String(LOCK_AFTER)
  const minutes = Number(given)
  if (given.trim() === '' || !(minutes >= 0 && minutes <= 1440))
    throw new VigilError('usage', '--lock-after takes minutes, from 0 (never) to 1440.')
  return minutes === 0 ? null : minutes
}
