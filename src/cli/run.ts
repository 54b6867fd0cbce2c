import { Command as Program, CommanderError } from 'commander'
import { ERROR_CODES, VigilError } from '../codebook/index.ts'
import { COMMAND_LIST } from './command-list.ts'
import type { Network } from '../desk/index.ts'
import { text, type Command, type ExitCode, type Typed } from './command.ts'
import { showingMarks } from './showing-marks.ts'
import type { Terminal } from './terminal.ts'

export type Surroundings = {
  readonly terminal: Terminal
  readonly version: string
  /** Handed in by tests only: the program itself knows the public network and no other. */
  readonly network?: Network | undefined
}

/** Runs one command line and gives its exit code; what a user can mend is told in one line, never as a stack trace. */
export async function runLine(words: readonly string[], given: Surroundings): Promise<ExitCode> {
  const around = { ...given, terminal: showingMarks(given.terminal) }
  let code: ExitCode = 0
  const program = new Program('vigil')
    .description(
      'Follow what happens to the freedoms of assembly, association and expression: every sentence leads to its source.',
    )
    .version(around.version, '-V, --version', 'print the version')
    .helpCommand('help [command]', 'help for a command')
    .showHelpAfterError('(vigil --help lists the commands)')
    .exitOverride()
    .configureOutput({
      writeOut: written => around.terminal.print(written.trimEnd()),
      writeErr: written => around.terminal.tell(written.trimEnd()),
    })
  const asked = words[0] === 'help' ? words[1] : words[0]
  for (const listed of COMMAND_LIST) {
    const { name, args, summary } = listed
    const sub = program.command(args ? `${name} ${args}` : name).description(summary)
    if (name !== asked) continue
    const command = await listed.load()
    describe(sub, command).action(async () => {
      code = await runCommand(command, { args: sub.args, options: sub.opts() }, around)
    })
  }
  try {
    await program.parseAsync([...words], { from: 'user' })
    return code
  } catch (error) {
    return tellError(error, around)
  }
}

/** What a command takes, and examples of it. */
function describe(sub: Program, command: Command): Program {
  sub.showHelpAfterError(`(vigil ${command.name} --help tells more)`)
  sub.addHelpText('after', `\nExamples:\n${command.examples.map(line => `  $ ${line}`).join('\n')}`)
  if (command.vault !== 'none') {
    sub.option(
      '--vault <file>',
      'the vault: a .vigil file, or a postgres:// address (or set VIGIL_VAULT)',
    )
    sub.option(
      '--passphrase-file <file>',
      'read the passphrase from a file (or set VIGIL_PASSPHRASE)',
    )
    sub.option('--author <pseudonym>', 'whose word it is (or set VIGIL_AUTHOR; default "monitor")')
  }
  for (const [flags, about] of command.options ?? []) sub.option(flags, about)
  if (command.json) sub.option('--json', 'print JSON')
  return sub
}

/**
 * An option whose help begins "with --asked:", or "with import:" where the command takes an action, says nothing
 * without: it is refused, where it would be passed over silently.
 */
function checkCompany({ name, args, options }: Command, typed: Typed, hasVault: boolean): void {
  for (const [flags, about] of options ?? []) {
    const [own = ''] = /--[\w-]+/.exec(flags) ?? []
    const words = /^with ([\w-]+(?: and [\w-]+)*):/.exec(about)?.[1]?.split(' and ') ?? []
    if (words.length === 0 || typed.options[camelCase(own)] === undefined) continue
    const isThere = words.some(word =>
      word.startsWith('--')
        ? word === '--vault'
          ? hasVault
          : typed.options[camelCase(word)] !== undefined
        : !args?.startsWith('<action>') || typed.args[0] === word,
    )
    if (!isThere)
      throw new VigilError(
        'usage',
        `${own} goes with ${words.join(' or ')} only, and would do nothing here. vigil ${name} --help tells more. Nothing was changed.`,
      )
  }
}

/** "--reply-from" as commander keeps it: replyFrom. */
const camelCase = (option: string) =>
  option.replace(/^--/, '').replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase())

async function runCommand(command: Command, typed: Typed, around: Surroundings): Promise<ExitCode> {
  const { terminal, network } = around
  const vault = text(typed, 'vault') ?? terminal.env['VIGIL_VAULT']
  checkCompany(command, typed, vault !== undefined)
  if (command.vault === 'none') return command.run(terminal, typed)
  if (vault === undefined) {
    if (command.vault === 'optional') return command.run(null, terminal, typed)
    throw new VigilError(
      'usage',
      `vigil ${command.name} works on a vault: name it with --vault FILE, or make one with vigil init FILE.`,
    )
  }
  const { tellIfEmpty, withDesk } = await import('./with-desk.ts')
  return withDesk(vault, { terminal, typed, network }, async desk => {
    const code = await command.run(desk, terminal, typed)
    if (code === 1) await tellIfEmpty(desk, terminal)
    return code
  })
}

function tellError(error: unknown, { terminal }: Surroundings): ExitCode {
  if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2
  if (error instanceof VigilError) {
    terminal.tell(`vigil: ${error.message}`)
    return ERROR_CODES[error.code].exit
  }
  const message = error instanceof Error ? error.message : String(error)
  terminal.tell(`vigil: this is a bug in Vigil, and nothing accepted was lost: ${message}`)
  if (terminal.env['VIGIL_DEBUG'] && error instanceof Error) terminal.tell(error.stack ?? '')
  else terminal.tell('Set VIGIL_DEBUG=1 to see where it happened.')
  return 3
}
