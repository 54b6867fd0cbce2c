import { portOf, serveUntilStopped } from '../serving.ts'
import { idleMinutes } from '../../desk/index.ts'
import { text, type Command, type Typed } from '../command.ts'
import type { Terminal } from '../terminal.ts'

export const serve: Command = {
  name: 'serve',
  vault: 'needed',
  summary: 'open the workbench in a browser on this computer only',
  options: [
    ['--port <n>', 'the port (default: any that is free)'],
    [
      '--lock-after <time>',
      'close an encrypted vault after so long without work (10m, 2h, or off), until its passphrase is given again (or set VIGIL_LOCK_AFTER; default: what vigil setting idle-lock says, else 15m)',
    ],
  ],
  examples: ['vigil serve --vault cases.vigil', 'vigil serve --port 7171 --vault cases.vigil'],
  async run(desk, terminal, typed) {
    const port = portOf(typed)
    await serveUntilStopped(desk, terminal, { port, lockAfter: givenLock(terminal, typed) })
    return 0
  },
}

/** What was said at the start; undefined where the vault's own setting counts, which may change meanwhile. */
function givenLock(terminal: Terminal, typed: Typed): number | null | undefined {
  const given = text(typed, 'lockAfter') ?? terminal.env['VIGIL_LOCK_AFTER']
  return given === undefined ? undefined : idleMinutes(given)
}
