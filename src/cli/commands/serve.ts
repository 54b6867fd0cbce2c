import { serveUntilStopped } from '../serving.ts'
import { VigilError } from '../../codebook/index.ts'
import { text, type Command } from '../command.ts'

export const serve: Command = {
  name: 'serve',
  vault: 'needed',
  summary: 'open the workbench in a browser on this computer only',
  options: [['--port <n>', 'the port (default: any that is free)']],
  examples: ['vigil serve --vault cases.vigil', 'vigil serve --port 7171 --vault cases.vigil'],
  async run(desk, terminal, typed) {
    const port = Number(text(typed, 'port') ?? '0')
    if (!Number.isInteger(port) || port < 0 || port > 65_535)
      throw new VigilError('usage', '--port takes a number from 0 to 65535.')
    await serveUntilStopped(desk, terminal, port)
    return 0
  },
}
