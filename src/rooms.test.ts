import { readFileSync, readdirSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { expect, test } from 'vitest'

const rows = [
  ...readFileSync('ARCHITECTURE.md', 'utf8').matchAll(/^\| `(\w+)\/` *\|.*\| ([^|]*?) *\|$/gm),
]
const mayImport = new Map(
  rows.map(([, room = '', others = '']) => [room, [room, ...others.split(', ')]]),
)
const files = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .map(file => file.replaceAll('\\', '/'))
  .filter(file => /\.tsx?$/.test(file) && file.includes('/'))

/** Every relative import of a source text: the path, and whether only types are taken. */
function importsOf(source: string) {
  const pattern = /(?:(?:im|ex)port (type )?[^';]*?from |import ?\(?)'(\.[^']+)'/g
  return [...source.matchAll(pattern)].map(([, type = '', path = '']) => ({
    type: type !== '',
    path,
  }))
}

test('there is something to look at', () => {
  expect(rows.length).toBe(15)
  expect(files.length).toBeGreaterThan(rows.length)
})

test('the pattern sees every way to import', () => {
  const ways = [
    `import { a } from './a.ts'`,
    `import type { a } from './a.ts'`,
    `export * from './a.ts'`,
    `const a = await import('./a.ts')`,
    `import './a.ts'`,
  ]
  for (const way of ways) expect(importsOf(way), way).toHaveLength(1)
})

test.each(files)('%s keeps to its room', file => {
  const [room = ''] = file.split('/')
  const allowed = mayImport.get(room)
  expect(allowed, `${room}/ is not in ARCHITECTURE.md's table`).toBeDefined()
  for (const { type, path } of importsOf(readFileSync(`src/${file}`, 'utf8'))) {
    const target = join(dirname(file), path).replaceAll('\\', '/')
    const [other = ''] = target.split('/')
    const may = allowed?.some(name => name === other || (type && name === `type ${other}`))
    expect(may, `${room}/ may not import ${other}/: see ARCHITECTURE.md`).toBe(true)
    if (other !== room && !file.endsWith('.test.ts'))
      expect(target, `${file} must use the door of ${other}/`).toMatch(/\/index\.ts$/)
  }
})

const BROWSER_ROOMS = [
  'codebook',
  'names',
  'read',
  'reconcile',
  'review',
  'analyse',
  'compose',
  'redact',
  'publish',
]

test.each(
  files.filter(
    file => BROWSER_ROOMS.includes(file.split('/')[0] ?? '') && !file.includes('.test.'),
  ),
)('%s runs in a browser', file =>
  expect(readFileSync(`src/${file}`, 'utf8')).not.toMatch(/from 'node:|\bprocess\.|\bBuffer\./),
)

/** What a file needs to run: the files it imports more than types from. */
function needed(file: string): string[] {
  const pattern = /^(?:im|ex)port (?!type )([^';]*?)from '(\.[^']+)'/gm
  return [...readFileSync(`src/${file}`, 'utf8').matchAll(pattern)]
    .filter(([, what = '']) => !/^\{(?:\s*type \w+( as \w+)?,?)+\s*\} $/.test(what))
    .map(([, , path = '']) => join(dirname(file), path).replaceAll('\\', '/'))
}

test('no two files need each other, nor do several in a circle', () => {
  const needs = new Map(files.map(file => [file, needed(file)]))
  const done = new Set<string>()
  const circles: string[] = []
  const walk = (file: string, way: readonly string[]) => {
    if (way.includes(file)) circles.push([...way.slice(way.indexOf(file)), file].join(' → '))
    if (done.has(file) || way.includes(file)) return
    for (const next of needs.get(file) ?? []) walk(next, [...way, file])
    done.add(file)
  }
  for (const file of files) walk(file, [])
  expect(circles).toEqual([])
})
