import { assert, asyncProperty, array, constantFrom, oneof, string, uint8Array } from 'fast-check'
import { describe, expect, test } from 'vitest'
import { documentSchema, VigilError } from '../codebook/index.ts'
import { PAGES, TEXTS, WORDS } from './hostile-text.cases.ts'
import { captureBytes, type Captured } from './index.ts'

/** Takes in a text under a name; an error is its code and message, anything but a VigilError rises. */
async function capture(name: string, content: string | Uint8Array): Promise<Captured | string> {
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content
  try {
    return await captureBytes({ name, bytes })
  } catch (error) {
    if (error instanceof VigilError) return `${error.code}: ${error.message}`
    throw error
  }
}

/** Milliseconds of work by this process: what else the machine does at the time does not count. */
function cpuTime(): number {
  const { user, system } = process.cpuUsage()
  return (user + system) / 1000
}

const page = (rest: string) => `<!DOCTYPE html><html><body>${rest}`

describe('a page made to hang a parser is read or refused within seconds', () => {
  test.each(PAGES)('%s', async (_, html) => {
    const started = cpuTime()
    const captured = await capture('a.html', page(html))
    expect(cpuTime() - started).toBeLessThan(10_000)
    expect(captured).toHaveProperty('document.text', expect.stringContaining(WORDS))
  })

  test('time grows with the length, not with its square', async () => {
    const time = async (n: number) => {
      const started = cpuTime()
      await capture('a.html', page('<div>word '.repeat(n) + WORDS))
      return cpuTime() - started
    }
    await time(20_000)
    const [short, long] = [await time(20_000), await time(160_000)]
    expect(long).toBeLessThan(short * 8 * 4 + 200)
  })

  test('more elements than any article has are refused', async () => {
    expect(await capture('a.html', page('<p>x'.repeat(600_000)))).toMatch(
      /^input-too-large: a.html has more than 500,000 elements/,
    )
  })
})

describe('a text made to hang a pattern is read or refused within seconds', () => {
  const lines = { text: 'a.txt', markdown: 'a.md', page: 'a.html' }
  const cases = TEXTS.flatMap(([what, text]) =>
    Object.values(lines).map(name => ({ what, name, text })),
  )
  test.each(cases)('$what in $name', async ({ name, text }) => {
    const started = cpuTime()
    const captured = await capture(name, text)
    expect(cpuTime() - started).toBeLessThan(10_000)
    if (typeof captured === 'string') expect(captured).toMatch(/^input-/)
  })
})

describe('whatever comes in', () => {
  const names = constantFrom('a.txt', 'a.md', 'a.html', 'a', 'a.pdf')
  const sound = (captured: Captured | string) => {
    if (typeof captured === 'string') return
    const { document } = captured
    expect(documentSchema.parse(document)).toEqual(document)
    let before = 0
    for (const { start, end } of document.blocks) {
      expect(start).toBeGreaterThanOrEqual(before)
      expect(end).toBeGreaterThan(start)
      expect(document.text.slice(start, end).trim()).not.toBe('')
      before = end
    }
    expect(before).toBeLessThanOrEqual(document.text.length)
  }

  test('bytes give a sound document or a clear error', async () => {
    await assert(
      asyncProperty(names, uint8Array({ minLength: 0, maxLength: 400 }), async (name, bytes) => {
        sound(await capture(name, bytes))
      }),
      { numRuns: 500 },
    )
  })

  test('text gives a sound document or a clear error', async () => {
    await assert(
      asyncProperty(names, string({ unit: 'binary', maxLength: 400 }), async (name, text) => {
        sound(await capture(name, text))
      }),
      { numRuns: 500 },
    )
  })

  test('pieces of markup in any order give a sound document or a clear error', async () => {
    const piece = constantFrom(
      ...'<p> </p> <div class=share> </div> <table> <tr> <td> </td> </table> <ul> <li> <h1> </h1> <a href=x> </a> <br> <svg> </svg> <script> </script> <!-- --> <pre> </pre> <figure> <figcaption> </figure> <blockquote> <td> <title> </title> <textarea> </body> <article> </article> <img alt="a b c d e f g h i."> &amp; &#x0; &#xD800; # | ** _ ` [ ]( ) > - --- \n'.split(
        ' ',
      ),
      ' ',
      '\n\n',
      WORDS,
      'word',
      '\u00ad',
      '\u200b',
      '\u202e',
      '🙂',
      '<time datetime=2024-08-08>',
      '<script type="application/ld+json">{"@type":"Article","headline":["x"]}</script>',
    )
    await assert(
      asyncProperty(names, array(oneof(piece), { maxLength: 40 }), async (name, pieces) => {
        sound(await capture(name, pieces.join('')))
      }),
      { numRuns: 1000 },
    )
  })
})
