import { describe, expect, test } from 'vitest'
import type { Cleared, Footnote, Inline, Internal, Report, Sentence } from '../codebook/index.ts'
import { escapeHtml } from './escape-html.ts'
import { renderHtml, renderMarkdown, release, type Outgoing } from './index.ts'
import { runs } from './outgoing.ts'

const sentence = (text: readonly Inline[], more: Partial<Sentence> = {}): Sentence => ({
  text,
  incidents: ['incident 1'],
  records: ['record 1'],
  footnotes: [1],
  state: 'accepted',
  authored: false,
  ...more,
})
const exact = 'a “poster” & <b>slogan</b>'
const note: Footnote = {
  number: 1,
  document: 'document 1',
  records: ['record 1'],
  source: 'The Lantern <i>',
  title: 'A *bold* [title]',
  published: '2031-06-15',
  url: 'https://lantern.example/a?b=1&c=2',
  quotes: [{ exact, start: 0, end: exact.length }],
}
const report = (
  sentences: readonly Sentence[],
  footnotes: readonly Footnote[] = [note],
): Report => ({
  title: 'Orvel & Tamsin: civic space',
  period: { from: '2031-06-01', to: '2031-06-30' },
  country: null,
  drafts: true,
  asOf: '2031-07-02',
  sections: [
    {
      id: 'expression',
      heading: 'Expression <script>',
      blocks: [
        { type: 'paragraph', sentences },
        { type: 'list', items: [sentences, sentences] },
        {
          type: 'table',
          caption: 'A | table',
          columns: ['Who', 'What'],
          rows: [[sentence(['Ilan | Morev']), sentence(['fined'])]],
        },
      ],
      sections: [{ id: 'expression-1', heading: 'Deeper', blocks: [], sections: [] }],
    },
  ],
  footnotes,
  counts: {},
})
// The gates stand in redact/, which this room may not import: here a guard says on which side a report is.
const hasPassed = (given: Report): given is Cleared<Report> => !('notCleared' in given)
const isStamped = (given: Report): given is Internal<Report> => 'notCleared' in given
function cleared(given: Report): Cleared<Report> {
  if (hasPassed(given)) return given
  throw new Error('not passed')
}
function internal(given: Report): Internal<Report> {
  const stamped = { ...given, notCleared: ['One is a <draft>.'] }
  if (isStamped(stamped)) return stamped
  throw new Error('not stamped')
}
const ilan = { type: 'person', entity: 'e', text: 'Ilan <Morev>', public: false } as const
const two = { type: 'number', text: '2', incidents: ['a', 'b'] } as const
const plainly = report([sentence(['On 14 June, ', ilan, ' met ', two, ' others & left.'])])

test('a bare report is not published: neither gate has seen it', () => {
  const bare: Report = plainly
  // @ts-expect-error a report that is neither Cleared nor Internal does not compile
  const wrong: Outgoing = bare
  // @ts-expect-error the same for each way out
  expect(renderMarkdown(bare)).toBe(renderMarkdown(wrong))
  // @ts-expect-error the same for each way out
  expect(renderHtml(bare)).toContain('Ilan')
  // @ts-expect-error what was not cleared makes no release
  expect([...release(internal(bare), { at: '2031-07-02', version: '0' })].length).toBeGreaterThan(0)
})

describe('Markdown', () => {
  const text = renderMarkdown(internal(plainly))
  test.each([
    ['stamped at the top', /^\*\*INTERNAL – NOT CLEARED\*\*\n/],
    ['and at the end', /\*\*INTERNAL – NOT CLEARED\*\*\n$/],
    ['says why', /> - One is a \\<draft\\>\./],
    ['text is text', /Ilan \\<Morev\\> met 2 others &amp; left\.\[\^1\]/],
    ['headings are text', /## Expression \\<script\\>/],
    ['a bar in a cell does not end it', /\| Ilan \\\| Morev \| fined\[\^1\] \|/],
    [
      'a footnote with source, title, date, address and words',
      /\[\^1\]: The Lantern \\<i\\>, “A \\\*bold\\\* \\\[title\\\]”, 15 June 2031, <https:\/\/lantern\.example\/a\?b=1&c=2>: “a “poster” &amp; \\<b\\>slogan\\<\/b\\>”/,
    ],
  ])('%s', (_, pattern) => expect(text).toMatch(pattern))
  test('unreviewed sentences are marked, authored ones are not', () => {
    const marked = renderMarkdown(
      internal(
        report([
          sentence(['A.'], { state: 'draft' }),
          sentence(['B.'], { state: 'batch-accepted' }),
          sentence(['C.'], { state: 'draft', authored: true, footnotes: [] }),
        ]),
      ),
    )
    expect(marked).toContain('A.[^1] *[unreviewed]* B.[^1] *[accepted in a batch]* C.\n')
  })
  test('cleared: no stamp anywhere', () =>
    expect(renderMarkdown(cleared(plainly))).not.toContain('CLEARED'))
})

describe('HTML', () => {
  const page = renderHtml(internal(plainly))
  test.each([
    ['names are escaped', '<bdi class="person">Ilan &lt;Morev&gt;</bdi>'],
    ['headings are escaped', 'Expression &lt;script&gt;'],
    ['quotes are escaped', '“a “poster” &amp; &lt;b&gt;slogan&lt;/b&gt;”'],
    ['addresses are escaped', 'href="https://lantern.example/a?b=1&amp;c=2"'],
    [
      'stamped',
      '<aside class="stamp" aria-label="Status of this page">INTERNAL – NOT CLEARED</aside>',
    ],
    ['stamped in print on every page', "@top-center { content: 'INTERNAL – NOT CLEARED'"],
    ['says why', '<li>One is a &lt;draft&gt;.</li>'],
    ['a footnote leads there', 'href="#note-1" role="doc-noteref"'],
    ['and back', 'href="#ref-1" role="doc-backlink"'],
    ['nothing is loaded', "default-src 'none'; style-src 'sha256-"],
    ['language', '<html lang="en">'],
    ['a table has a caption', '<caption>A | table</caption>'],
  ])('%s', (_, part) => expect(page).toContain(part))
  test('no script, no style attribute, no handler, no picture', () => {
    expect(page).not.toMatch(/<script|<img|<link|<iframe|\sstyle=|\son\w+=|javascript:|url\(/i)
  })
  test('the page’s title holds no words of the report', () => {
    expect(/<title>(.*?)<\/title>/.exec(page)?.[1]).toBe(
      'INTERNAL – NOT CLEARED: Civic space update 2031-06-01 – 2031-06-30',
    )
  })
  test('cleared: no stamp anywhere', () =>
    expect(renderHtml(cleared(plainly))).not.toContain('CLEARED'))
  test('an address that is none of the web’s is not linked', () => {
    expect(
      renderHtml(cleared(report([], [{ ...note, url: 'javascript:alert(1)' }]))),
    ).not.toContain('javascript')
  })
  test('every reference leads to a source and every source back', () => {
    const many = report(
      [sentence(['A.'], { footnotes: [1, 2, 3, 5] }), sentence(['B.'], { footnotes: [4] })],
      [1, 2, 3, 4, 5].map(number => ({ ...note, number })),
    )
    const whole = renderHtml(cleared(many))
    const ids = new Set([...whole.matchAll(/\sid="([^"]+)"/g)].map(([, id]) => id))
    const links = [...whole.matchAll(/href="#([^"]+)"/g)].map(([, id]) => id)
    expect(links.filter(id => !ids.has(id ?? ''))).toEqual([])
    expect(ids.size, 'no id twice').toBe([...whole.matchAll(/\sid="/g)].length)
    expect(whole.match(/<li id="note-\d+">.*?doc-backlink/gs)).toHaveLength(5)
  })
})

test.each([
  [
    [1, 2, 3, 7],
    [
      [1, 3],
      [7, 7],
    ],
  ],
  [[4], [[4, 4]]],
  [[], []],
])('runs of %o', (numbers, expected) => expect(runs(numbers)).toEqual(expected))

test('marks that turn the text around, and control characters, do not get into a page', () => {
  expect(escapeHtml('a\u202Eb\u0000c"\'\u2066<&>\n')).toBe('abc&quot;&#39;&lt;&amp;&gt;\n')
})

describe('a release', () => {
  const made = [...release(cleared(plainly), { at: '2031-07-02T09:00:00Z', version: '0.1.0' })]
  const read = (path: string) =>
    new TextDecoder().decode(made.find(file => file.path === path)?.bytes)
  test('has the page, the text, the data, how it was made, and a manifest', () => {
    expect(made.map(({ path }) => path)).toEqual([
      'index.html',
      'update.md',
      'update.json',
      'methodology.md',
      'manifest.json',
    ])
  })
  test('the manifest’s hashes are those of the files', async () => {
    const manifest: { files: { path: string; size: number; sha256: string }[] } = JSON.parse(
      read('manifest.json'),
    )
    expect(manifest.files).toHaveLength(4)
    for (const { path, size, sha256 } of manifest.files) {
      const bytes = made.find(file => file.path === path)?.bytes ?? new Uint8Array()
      const digest = await crypto.subtle.digest('SHA-256', new Uint8Array(bytes))
      expect(sha256).toBe(
        Array.from(new Uint8Array(digest), byte => byte.toString(16).padStart(2, '0')).join(''),
      )
      expect(size).toBe(bytes.length)
    }
  })
  test('the methodology tells the shares of states', () => {
    expect(read('methodology.md')).toContain(
      '| accepted by one person who had the source’s words before them | 1 | 100 % |',
    )
  })
  test('made again it is the same, byte for byte', () => {
    const again = [...release(cleared(plainly), { at: '2031-07-02T09:00:00Z', version: '0.1.0' })]
    expect(again).toEqual(made)
  })
})

test.each([
  [Array.from({ length: 14 }, (_, i) => i + 1), 'A.[^1]–[^14]\n'],
  [Array.from({ length: 13 }, (_, i) => 2 * i + 1), 'A. (13 notes from [^1]–[^25])'],
  [[1, 3, 5], 'A.[^1][^3][^5]'],
])('a sentence that cites very much gets its range once: %j', (footnotes, expected) => {
  expect(renderMarkdown(cleared(report([sentence(['A.'], { footnotes })])))).toContain(expected)
})
