import { verifyVault } from '../../desk/index.ts'
import { flag, type Command } from '../command.ts'

export const verify: Command = {
  name: 'verify',
  vault: 'needed',
  json: true,
  summary: 'check every hash, chain and signature, and name the first thing that is off',
  options: [['--deep', 'derive the caches again and compare them']],
  examples: ['vigil verify --vault cases.vigil', 'vigil verify --deep --vault cases.vigil'],
  async run(desk, terminal, typed) {
    const bar = terminal.progress('verifying')
    const report = await verifyVault(desk, {
      deep: flag(typed, 'deep'),
      onProgress: (at, total) => bar.at(at, total),
    })
    bar.end()
    if (flag(typed, 'json')) terminal.print(JSON.stringify(report))
    else for (const line of report.lines) terminal.print(line)
    return report.ok ? 0 : 3
  },
}
