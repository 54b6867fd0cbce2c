import { isMendable, mendVault, verifyVault, type VerifyReport } from '../../desk/index.ts'
import { flag, type Command } from '../command.ts'
import type { Terminal } from '../terminal.ts'
import { counted } from '../counted.ts'

export const verify: Command = {
  name: 'verify',
  vault: 'needed',
  json: true,
  summary: 'check every hash, chain and signature, and name the first thing that is off',
  options: [
    ['--deep', 'derive the caches again and compare them'],
    [
      '--mend',
      'check as with --deep, and where the journal is whole make tables and search index again from it; the journal is never changed',
    ],
  ],
  examples: ['vigil verify --vault cases.vigil', 'vigil verify --mend --vault cases.vigil'],
  async run(desk, terminal, typed) {
    const bar = terminal.progress('verifying')
    const onProgress = (_step: string, done: number, total: number) => bar.at(done, total)
    const { report, mended } = flag(typed, 'mend')
      ? await mendVault(desk, { onProgress })
      : { report: await verifyVault(desk, { deep: flag(typed, 'deep'), onProgress }), mended: [] }
    bar.end()
    if (flag(typed, 'json')) terminal.print(JSON.stringify({ ...report, mended }))
    else {
      for (const { where, message } of mended) terminal.print(`mended ${where}: ${message}`)
      printReport(terminal, report)
    }
    return report.ok ? 0 : 3
  },
}

function printReport(
  terminal: Terminal,
  { ok, findings, checked, aside, forks, withheld, forgotten, notices }: VerifyReport,
): void {
  const { originals, entries, pages, timestamps } = checked
  for (const finding of findings)
    terminal.print(
      `${finding.where.startsWith(finding.what) ? '' : `${finding.what} `}${finding.where}: ${finding.message}`,
    )
  for (const { entry, why } of aside)
    terminal.print(`set aside, kept: entry ${entry.slice(0, 12)}: ${why}`)
  for (const feed of forks)
    terminal.print(`feed ${feed.slice(0, 12)} continues in two ways; both are kept`)
  if (forgotten > 0)
    terminal.print(`forgotten: ${counted(forgotten, 'entry')}; vigil forget --list tells why`)
  if (withheld > 0)
    terminal.print(`${counted(withheld, 'entry')} without the content, which did not come along`)
  for (const notice of notices) terminal.print(notice)
  const looked = [
    counted(originals, 'original'),
    counted(entries, 'entry'),
    ...(pages > 0 ? [counted(pages, 'page')] : []),
    ...(timestamps > 0 ? [counted(timestamps, 'time stamp')] : []),
  ].join(', ')
  terminal.print(
    ok
      ? `Whole: ${looked}; every hash, chain and signature holds.`
      : `Not whole: ${findings.length} found in ${looked}. ${isMendable(findings) ? 'The journal is whole: vigil verify --mend makes the rest again from it.' : 'Keep the file as it is, and restore from a backup.'}`,
  )
}
