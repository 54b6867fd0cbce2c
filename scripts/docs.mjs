// Writes the generated docs from what the code says.
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { build } from './build.mjs'
import { root } from './install.mjs'

build()
const { COMMANDS } = await import('../dist/cli/commands.js')
const { printCommands } = await import('../dist/cli/print-commands.js')
const { printCodebook, printCrosswalk } = await import('../dist/codebook/index.js')
writeFileSync(join(root, 'docs', 'cli.md'), printCommands(COMMANDS))
writeFileSync(join(root, 'docs', 'codebook.md'), printCodebook())
writeFileSync(join(root, 'docs', 'crosswalk.md'), printCrosswalk())
