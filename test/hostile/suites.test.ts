import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { unzipSync, zipSync } from 'fflate'
import { describe, expect, test } from 'vitest'
import { capture, sound, type Found } from './take-hostile.ts'

/** Test files of other libraries' makers; where each comes from stands in suites/README.md. */
const SUITES = join(import.meta.dirname, 'suites')
const read = (...path: string[]) => new Uint8Array(readFileSync(join(SUITES, ...path)))
const named = (folder: string, end: string) =>
  readdirSync(join(SUITES, folder)).filter(name => name.endsWith(end))

const textOf = ({ outcomes }: Found): string =>
  outcomes.map(one => ('captured' in one ? one.captured.document.text : '')).join('\n')

/** Its JSON tells another number than its CSV. */
const TOLD_OTHERWISE = 'location_coordinates.csv'

/** Every string in a JSON value, however deep. */
const stringsIn = (value: unknown): string[] =>
  typeof value === 'string'
    ? [value]
    : typeof value === 'object' && value !== null
      ? Object.values(value).flatMap(stringsIn)
      : []

const words = (text: string) => text.split(/\s+/).filter(Boolean)

describe('sheets of csv-spectrum', () => {
  test.each(named('csv', '.csv'))('%s: every word of every cell is in the text', async name => {
    const found = await capture(name, read('csv', name))
    sound(found)
    const text = textOf(found)
    const json: unknown = JSON.parse(
      Buffer.from(read('csv-json', name.replace(/\.csv$/, '.json'))).toString('utf8'),
    )
    const told = name === TOLD_OTHERWISE ? ['2095257564', 'Modesto'] : stringsIn(json)
    for (const word of told.flatMap(words)) expect(text).toContain(word)
  })
})

describe('documents of mammoth', () => {
  test.each([...named('docx', '.docx'), ...named('docx', '.zip')])(
    '%s is read, or refused by name',
    async name => {
      const found = await capture(name, read('docx', name))
      sound(found)
      expect(textOf(found).length > 0 || found.refused !== undefined).toBe(true)
    },
  )

  test('what they say is read', async () => {
    const texts = await Promise.all(
      ['single-paragraph', 'footnotes', 'tables', 'text-box', 'strict-format', 'utf8-bom'].map(
        async name => textOf(await capture(`${name}.docx`, read('docx', `${name}.docx`))),
      ),
    )
    expect(texts).toEqual([
      expect.stringContaining('Walking on imported air'),
      expect.stringContaining('Ouch'),
      expect.stringContaining('Top left'),
      expect.stringContaining('Datum plane'),
      expect.stringContaining('Test'),
      expect.stringContaining('This XML has a byte order mark'),
    ])
  })
})

test('XML that is not well-formed is a feed, a page, a text, or refused; nothing falls over', async () => {
  const files = Object.entries(unzipSync(read('xml-not-well-formed.zip')))
  expect(files.length).toBe(187)
  for (const [name, bytes] of files)
    for (const end of ['.xml', '.xhtml', '.rss']) {
      const found = await capture(name.replace(/\.xml$/, end), bytes)
      sound(found)
      expect(found.outcomes.length > 0 || found.refused !== undefined, name + end).toBe(true)
    }
})

describe('naughty strings', () => {
  const strings = Buffer.from(read('naughty-strings.txt'))
    .toString('utf8')
    .split('\n')
    .filter(line => line.trim() !== '' && !line.startsWith('#'))

  test('are kept as text, each one', async () => {
    const found = await capture('strings.txt', read('naughty-strings.txt'))
    sound(found)
    expect(strings.length).toBeGreaterThan(400)
    expect(textOf(found).length).toBeGreaterThan(10_000)
  })

  test.each([
    [
      'a name within an archive',
      (text: string) => ({
        name: 'a.zip',
        content: zipSync({ [`${text}.txt`]: Buffer.from('Police detained Ana Lesko.') }),
      }),
    ],
    [
      'a page',
      (text: string) => ({ name: 'a.html', content: `<p>Police said.</p><p>${text}</p>` }),
    ],
    ['a cell', (text: string) => ({ name: 'a.csv', content: `what,when\n${text},2031-05-03\n` })],
  ])('each as %s', async (_, make) => {
    for (const text of strings) {
      const { name, content } = make(text)
      sound(await capture(name, typeof content === 'string' ? Buffer.from(content) : content))
    }
  })
})
