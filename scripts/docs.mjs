// Writes the generated docs from what the code says.
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { format, resolveConfig } from 'prettier'
import { build } from './build.mjs'
import { root } from './install.mjs'

build()
const { COMMANDS } = await import('../dist/cli/commands.js')
const { printCommands } = await import('../dist/cli/print-commands.js')
const { printCommandList } = await import('../dist/cli/print-command-list.js')
const { printCodebook, printCrosswalk } = await import('../dist/codebook/index.js')
writeFileSync(join(root, 'docs', 'cli.md'), printCommands(COMMANDS))
writeFileSync(join(root, 'docs', 'codebook.md'), printCodebook())
writeFileSync(join(root, 'docs', 'crosswalk.md'), printCrosswalk())
const list = join(root, 'src', 'cli', 'command-list.ts')
const commands = readFileSync(join(root, 'src', 'cli', 'commands.ts'), 'utf8')
const text = printCommandList(COMMANDS, commands)
writeFileSync(list, await format(text, { ...(await resolveConfig(list)), filepath: list }))
