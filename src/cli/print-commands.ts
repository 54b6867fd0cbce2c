import type { Command } from './command.ts'

/** The text of docs/cli.md: every command with its arguments, options and examples. */
export function printCommands(commands: readonly Command[]): string {
  return [
    '# Commands',
    'Generated from the commands themselves: `npm run check -- --write`. Every command that works on a vault takes `--vault FILE` (or VIGIL_VAULT), `--passphrase-file FILE` (or VIGIL_PASSPHRASE, or it asks) and `--author PSEUDONYM` (or VIGIL_AUTHOR). Exit codes: 0 done, 1 not found or nothing to do, 2 wrong usage or input, 3 integrity or access.',
    '',
    ...commands.map(printCommand),
  ].join('\n')
}

function printCommand(command: Command): string {
  const options = [
    ...(command.options ?? []),
    ...(command.json ? [['--json', 'print JSON'] as const] : []),
  ].map(([flags, about]) => `- \`${flags}\`: ${about}`)
  return [
    `## ${command.name}`,
    `\`vigil ${[command.name, command.args].filter(Boolean).join(' ')}\`: ${command.summary}.`,
    '',
    ...(options.length > 0 ? [...options, ''] : []),
    '```sh',
    ...command.examples,
    '```',
    '',
  ].join('\n')
}
