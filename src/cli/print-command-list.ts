import type { Command } from './command.ts'

/**
 * The text of command-list.ts: what the program must know of a command before it loads it. `source` is the text of
 * commands.ts, which says where each command stands; a command's file has its name.
 */
export function printCommandList(commands: readonly Command[], source: string): string {
  const exports = new Map(
    [...source.matchAll(/import \{ (\w+) \} from '\.\/commands\/([\w-]+)\.ts'/g)].map(
      ([, name = '', file = '']) => [file, name],
    ),
  )
  const entries = commands.map(command => {
    const { name, args, summary } = command
    const exported = exports.get(name)
    if (exported === undefined)
      throw new Error(`commands.ts imports no commands/${name}.ts: name the file as the command.`)
    return `{ ${[
      `name: ${JSON.stringify(name)}`,
      ...(args === undefined ? [] : [`args: ${JSON.stringify(args)}`]),
      `summary: ${JSON.stringify(summary)}`,
      `load: async () => (await import('./commands/${name}.ts')).${exported}`,
    ].join(', ')} }`
  })
  return [
    '// Generated from the commands themselves: `npm run check -- --write`.',
    "import type { ListedCommand } from './command.ts'",
    '',
    '/** Every command by name, in the order of a day’s work; each is loaded when it is asked for. */',
    `export const COMMAND_LIST: readonly ListedCommand[] = [${entries.join(', ')}]`,
  ].join('\n')
}
