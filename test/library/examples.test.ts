import { execFileSync, spawnSync } from 'node:child_process'
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'

const built = existsSync('dist/read/index.js')
if (!built) process.stderr.write("The library's examples are not run: run `npm run build` first.\n")

const [, ...fenced] = readFileSync('docs/library.md', 'utf8').split('```ts\n')
const examples = fenced.map(part => part.slice(0, part.indexOf('```')))

/** A line "expression // → value" prints the expression's value as JSON, so that it can be held against what is promised. */
const PROMISE = /^(\s*)(.+?) \/\/ → (.+)$/

const promises = (example: string): string[] =>
  example.split('\n').flatMap(line => PROMISE.exec(line)?.[3] ?? [])

const runnable = (example: string): string =>
  example
    .split('\n')
    .map(line => line.replace(PROMISE, '$1console.log(JSON.stringify($2))'))
    .join('\n')

describe.skipIf(!built)('the examples of docs/library.md', () => {
  /** Somebody else's project, with Vigil installed. */
  const project = mkdtempSync(join(tmpdir(), 'vigil-library-'))
  const inProject = (name: string) => join(project, name)

  beforeAll(() => {
    mkdirSync(inProject('node_modules'))
    symlinkSync(resolve('.'), inProject('node_modules/vigil'))
    symlinkSync(resolve('node_modules/@types'), inProject('node_modules/@types'))
    for (const [i, example] of examples.entries())
      writeFileSync(inProject(`example-${i}.mts`), runnable(example))
  })
  afterAll(() => rmSync(project, { recursive: true, force: true }))

  test('there are some, and each promises something', () => {
    expect(examples.length).toBeGreaterThan(3)
    expect(examples.filter(example => promises(example).length === 0)).toEqual([])
  })

  test('they keep their promises, as typed and as run', () => {
    const options = '--module nodenext --target es2022 --strict --types node --ignoreConfig'
    const files = examples.map((_, i) => `example-${i}.mts`)
    const tsc = resolve('node_modules/typescript/bin/tsc')
    const typed = spawnSync(process.execPath, [tsc, ...options.split(' '), ...files], {
      cwd: project,
      encoding: 'utf8',
    })
    expect(typed.stdout).toBe('')
    const printed = examples.map((_, i) =>
      execFileSync(process.execPath, [inProject(`example-${i}.mjs`)], { encoding: 'utf8' }),
    )
    expect(printed.map(text => text.trim().split('\n'))).toEqual(examples.map(promises))
  })
})
