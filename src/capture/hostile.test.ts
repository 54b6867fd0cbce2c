import { assert, asyncProperty, array, constantFrom, oneof, string, uint8Array } from 'fast-check'
import { describe, expect, test } from 'vitest'
import { documentSchema, VigilError } from '../codebook/index.ts'
import { captureBytes, type Captured } from './index.ts'

const WORDS = 'Police detained twelve people in Orvik on 8 August 2024, witnesses said.'

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
  test.each([
    ['100,000 nested tags', '<div>'.repeat(100_000) + WORDS + '</div>'.repeat(100_000)],
    ['100,000 nested tags without ends', '<b>'.repeat(100_000) + WORDS],
    ['100,000 nested lists', '<ul><li>'.repeat(100_000) + WORDS],
    ['50,000 nested tables', '<table><tr><td>'.repeat(50_000) + WORDS],
    ['100,000 nested drawings', '<svg>'.repeat(100_000) + `<p>${WORDS}`],
    [
      'a million end tags that end nothing',
      '<div>'.repeat(300) + '</b></i></p></li></a>'.repeat(200_000) + WORDS,
    ],
    ['half a million comments', '<!--a-->'.repeat(500_000) + `<p>${WORDS}`],
    [
      'an attribute of 5 MB',
      `<p title="${'x'.repeat(5e6)}" class="${'share '.repeat(1e6)}">${WORDS}</p>`,
    ],
    ['a million attributes', `<p ${'a=b '.repeat(1e6)}>${WORDS}</p>`],
    ['a data address of 5 MB', `<img src="data:image/png;base64,${'A'.repeat(5e6)}"><p>${WORDS}`],
    ['a million entities', `<p>${WORDS} ${'&amp;'.repeat(1e6)}`],
    ['deep JSON-LD', `<script type="application/ld+json">${'['.repeat(1e6)}</script><p>${WORDS}`],
    [
      '50,000 JSON-LD scripts',
      '<script type="application/ld+json">{"@type":"Article"}</script>'.repeat(50_000) +
        `<p>${WORDS}`,
    ],
    ['100,000 links', '<a href=x>y</a> '.repeat(100_000) + `<p>${WORDS}`],
    ['ten million spaces', `<pre>a${' '.repeat(1e7)}b</pre><p>${WORDS}`],
    ['a page of line breaks', `<p>${'<br>'.repeat(400_000)}${WORDS}`],
  ])('%s', async (_, html) => {
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
  const made: readonly (readonly [string, string])[] = [
    ['spaces', `a${' '.repeat(1e7)}b`],
    ['line ends', `a${'\n'.repeat(1e7)}b`],
    ['opening brackets', `${'['.repeat(3e6)}b`],
    ['unfinished links', '[a]('.repeat(1e6)],
    ['unfinished pictures', '![a]('.repeat(1e6)],
    ['stars', '*a'.repeat(2e6)],
    ['back quotes', `${'`'.repeat(3e6)}a`],
    ['quotation marks', `${'> '.repeat(1e6)}a`],
    ['less-than signs', `${'<'.repeat(2e6)}a`],
    ['ampersands', `${'&'.repeat(2e6)}a`],
    ['pipes', `${'|'.repeat(2e6)}a`],
    ['hashes', `# ${'# '.repeat(1e6)}a`],
    ['backslashes', `${'\\'.repeat(2e6)}a`],
    [
      'front matter of aliases',
      `---\na: &a [x,x]\nb: &b [*a,*a]\nc: [${'*b,'.repeat(5000)}*b]\n---\nword`,
    ],
    ['digits', `${'1'.repeat(3e6)}. a`],
    ['mail headers', 'a: b\n'.repeat(1e6)],
    ['JSON', '['.repeat(5e6)],
  ]
  const cases = made.flatMap(([what, text]) =>
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
