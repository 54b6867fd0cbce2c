import { verifyVault, type VerifyReport } from '../../desk/index.ts'
import { flag, type Command } from '../command.ts'
import type { Terminal } from '../terminal.ts'

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
      onProgress: (_step, done, total) => bar.at(done, total),
    })
    bar.end()
    if (flag(typed, 'json')) terminal.print(JSON.stringify(report))
    else printReport(terminal, report)
    return report.ok ? 0 : 3
  },
}

function printReport(
  terminal: Terminal,
  { ok, findings, checked, aside, forks }: VerifyReport,
): void {
  const { originals, entries, pages } = checked
  for (const finding of findings)
    terminal.print(`${finding.what} ${finding.where}: ${finding.message}`)
  for (const { entry, why } of aside)
    terminal.print(`set aside, kept: entry ${entry.slice(0, 12)}: ${why}`)
  for (const feed of forks)
    terminal.print(`feed ${feed.slice(0, 12)} continues in two ways; both are kept`)
  const looked = [
    `${originals} originals`,
    `${entries} entries`,
    ...(pages > 0 ? [`${pages} pages`] : []),
  ].join(', ')
  terminal.print(
    ok
      ? `Whole: ${looked}; every hash, chain and signature holds.`
      : `Not whole: ${findings.length} found in ${looked}. Keep the file as it is, and restore from a backup.`,
  )
}
