import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { temporaryFolder, vigil } from './command-line.ts'

const lines = (values: readonly unknown[]) => values.map(one => JSON.stringify(one)).join('\n')
const parsed = (out: string) => out.split('\n').map(line => JSON.parse(line))

function file(name: string, text: string): string {
  const path = join(temporaryFolder(), name)
  writeFileSync(path, text)
  return path
}

test('two spellings are compared, with reasons', async () => {
  const { code, out } = await vigil(['names', 'Асан Беков', 'Asan Bekov'])
  expect(code).toBe(0)
  expect(out).toMatch(/^same {2}1\n {2}\S/)
  const { out: json } = await vigil(['names', 'Asan Bekov', 'Rosa Lind', '--json'])
  expect(Object.keys(JSON.parse(json))).toEqual(['outcome', 'score', 'reasons'])
  expect(JSON.parse(json).outcome).toBe('different')
})

test('pairs of a file are compared line by line, with what else is known', async () => {
  const pairs = file(
    'pairs.jsonl',
    lines([
      { a: 'Asan Bekov', b: 'Асан Беков', kind: 'person' },
      { a: 'Asan Bekov', b: 'Asan Bekov', kind: 'person', a_birth: '1970', b_birth: '1985-02-01' },
      { a: 'Asan Bekov', b: 'Asan Bekov', kind: 'person', a_birth: '1985', b_birth: '1985-02-01' },
      {
        a: 'Ministry of Justice',
        b: 'Ministry of Justice',
        kind: 'organisation',
        a_country: 'kz',
        b_country: 'kg',
      },
      { a: 'The Owl', b: 'Asan Bekov', kind: 'person', a_names: ['Асан Беков'] },
    ]),
  )
  const { code, out } = await vigil(['names', '--pairs', pairs])
  expect(code).toBe(0)
  expect(parsed(out).map(one => one.outcome)).toEqual(['same', 'different', 'same', 'ask', 'same'])
  for (const one of parsed(out)) expect(one.reasons.length).toBeGreaterThan(0)
})

test('names of a file are brought together, never over two births', async () => {
  const names = file(
    'names.jsonl',
    lines([
      { name: 'Asan Bekov', birth: '1970' },
      { name: 'Rosa Lind' },
      { name: 'Асан Беков' },
      { name: 'Asan Bekov', birth: '1985' },
      { name: 'Lind, Rosa', birth: null },
    ]),
  )
  const { out, news } = await vigil(['names', '--cluster', names])
  expect(news).toBe('')
  const clusters = parsed(out).map(one => one.cluster)
  expect(clusters[0]).not.toBe(clusters[3])
  expect(clusters[1]).toBe(clusters[4])
  // Асан Беков, without a birth, may be either of the two, and stands alone.
  expect(new Set(clusters).size).toBe(4)
})

test('odd names are compared without a throw', async () => {
  const odd = [
    '',
    ' ',
    '🎉',
    'a'.repeat(10_000),
    '\u202eAsan',
    'Асан Bekov',
    '١٢٣',
    'O’Brien-Lind jr.',
    "d'",
  ]
  const pairs = file('odd.jsonl', lines(odd.flatMap(a => odd.map(b => ({ a, b })))))
  const { code, out } = await vigil(['names', '--pairs', pairs])
  expect(code).toBe(0)
  expect(parsed(out).length).toBe(odd.length ** 2)
  const together = await vigil([
    'names',
    '--cluster',
    file('odd2.jsonl', lines(odd.map(name => ({ name })))),
  ])
  expect(together.code).toBe(0)
  expect(new Set(parsed(together.out).map(one => one.cluster)).size).toBe(odd.length)
  expect(together.news).toContain('Compared with no other name')
})

test('lines may end as they do elsewhere, and say kinds, births and countries in their own ways', async () => {
  const pairs = file(
    'ways.jsonl',
    `\uFEFF${[
      { a: 'Asan Bekov', b: 'Асан Беков', kind: 'Person', a_birth: 1970, b_birth: ['1970-02-01'] },
      { a: 'Asan Bekov', b: 'Asan Bekov', a_birth: ['1985', '1970'], b_birth: '1970-05-05' },
      { a: 'Asan Bekov', b: 'Asan Bekov', a_country: ['kz', 'ru'], b_country: 'ru', kind: null },
      { a: 'Open Court LLC', b: 'Open Court Ltd', kind: 'Company', a_names: null },
      { a: 'Almaty', b: 'Алма-Ата', kind: 'place' },
      { a: 'Tripoli', b: 'Tripoli', kind: 'place', a_country: 'ly', b_country: 'Lebanon' },
    ]
      .map(one => JSON.stringify(one))
      .join('\r\n')}`,
  )
  const { code, out } = await vigil(['names', '--pairs', pairs])
  expect(code).toBe(0)
  expect(parsed(out).map(one => one.outcome)).toEqual([...Array(5).fill('same'), 'different'])
})

test('a faulty line of names costs that line only', async () => {
  const names = file('faulty.jsonl', '{"name": "Asan Bekov"}\n{"nam')
  const { code, out, news } = await vigil(['names', '--cluster', names])
  expect(code).toBe(2)
  expect(parsed(out)[1].error).toBe('line 2: no JSON object, such as {"name": "Asan Bekov"}')
  expect(parsed(out)[0].cluster).toBe(1)
  expect(news).toContain('The rest (1) was compared')
})

test('what is wrong is told by line, and wrong usage in words', async () => {
  const bad = file('bad.jsonl', '{"a": "x", "b": "y"}\nnot json\n{"a": 1, "b": "y"}\n')
  const { code, news, out } = await vigil(['names', '--pairs', bad])
  expect(code).toBe(2)
  expect(parsed(out).map(one => one.outcome ?? one.error.slice(0, 7))).toEqual([
    'different',
    'line 2:',
    'line 3:',
  ])
  expect(news).toContain('line 2')
  expect(news).toContain('line 3: a')
  expect((await vigil(['names', '--pairs', '/nowhere.jsonl'])).code).toBe(2)
  expect((await vigil(['names', 'one'])).news).toContain('(1 was given)')
  expect((await vigil(['names', 'one', '--pairs', bad])).news).toContain('name one of them')
  const empty = await vigil(['names', '--cluster', file('empty.jsonl', '\r\n')])
  expect([empty.code, empty.news]).toEqual([1, expect.stringContaining('is empty')])
  expect((await vigil(['names', 'a', 'b', '--kind', 'dog'])).code).toBe(2)
})
