import { existsSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { format, resolveConfig } from 'prettier'
import { COMMANDS } from './cli/commands.ts'
import { COMMAND_LIST } from './cli/command-list.ts'
import { printCommandList } from './cli/print-command-list.ts'
import { printCommands } from './cli/print-commands.ts'
import { ERROR_CODES, KIND_NAMES, printCodebook, printCrosswalk } from './codebook/index.ts'

const read = (file: string) => readFileSync(file, 'utf8')

test('docs/codebook.md is what the codebook says (npm run check -- --write makes it anew)', () =>
  expect(read('docs/codebook.md')).toBe(printCodebook()))

test('docs/crosswalk.md is what the crosswalk says', () =>
  expect(read('docs/crosswalk.md')).toBe(printCrosswalk()))

test.each(KIND_NAMES)('the kind %s is documented', kind =>
  expect(read('docs/codebook.md')).toContain(`\`${kind}\``),
)

test('docs/cli.md is what the commands say (npm run check -- --write makes it anew)', () =>
  expect(read('docs/cli.md')).toBe(printCommands(COMMANDS)))

test('src/cli/command-list.ts is what the commands say (npm run check -- --write makes it anew)', async () => {
  const file = 'src/cli/command-list.ts'
  const text = printCommandList(COMMANDS, read('src/cli/commands.ts'))
  expect(read(file)).toBe(await format(text, { ...(await resolveConfig(file)), filepath: file }))
})

test.each(COMMAND_LIST)('vigil $name is loaded by its name', async ({ name, load }) =>
  expect((await load()).name).toBe(name),
)

test.each(Object.entries(ERROR_CODES))(
  'the error %s is documented with its codes',
  (code, { exit, status }) =>
    expect(read('docs/errors.md').replace(/ +/g, ' ')).toContain(
      `| \`${code}\` | ${exit} | ${status} |`,
    ),
)

test.each(['README.md', 'ARCHITECTURE.md', 'CONTRIBUTING.md'])(
  'links of %s lead somewhere',
  file => {
    const links = [...read(file).matchAll(/\]\((?!http)([^)#]+)\)/g)].map(([, path = '']) => path)
    for (const path of links) expect(existsSync(path), `${file}: ${path}`).toBe(true)
  },
)
