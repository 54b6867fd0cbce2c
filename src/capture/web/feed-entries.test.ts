import { describe, expect, test } from 'vitest'
import type { Fetched } from '../fetcher.ts'
import { feedEntries } from './feed-entries.ts'

const answered = (body: string, type = 'application/xml'): Fetched => {
  const bytes = new TextEncoder().encode(body)
  const answer = {
    url: 'https://courier.example/feeds/all.xml',
    at: '2026-03-12T10:00:00Z',
    sent: [],
    status: 200,
    statusText: 'OK',
    headers: [['content-type', type]] as const,
    body: bytes,
  }
  return { asked: answer.url, redirects: [], answer, content: bytes }
}
const rss = (items: string) =>
  `<?xml version="1.0"?><rss version="2.0"><channel>${items}</channel></rss>`

describe('entries of a feed', () => {
  test.each<[string, string, object[]]>([
    [
      'RSS',
      rss(
        '<item><guid isPermaLink="false">g1</guid><title>One &amp; two</title><link>/a#part</link><pubDate>Thu, 12 Mar 2026 11:00:00 +0200</pubDate></item>',
      ),
      [
        {
          id: 'g1',
          title: 'One & two',
          link: 'https://courier.example/a',
          published: '2026-03-12T09:00:00.000Z',
        },
      ],
    ],
    [
      'RSS with a permalink for its id',
      rss('<item><guid>https://courier.example/b</guid><title>B</title></item>'),
      [{ id: 'https://courier.example/b', title: 'B', link: 'https://courier.example/b' }],
    ],
    [
      'Atom',
      '<feed xmlns="http://www.w3.org/2005/Atom"><entry><id>urn:1</id><title>T</title><link rel="self" href="/x"/><link href="/c"/><published>2026-03-12T09:00:00Z</published><updated>2026-03-13T09:00:00Z</updated></entry></feed>',
      [
        {
          id: 'urn:1',
          title: 'T',
          link: 'https://courier.example/c',
          published: '2026-03-12T09:00:00.000Z',
          modified: '2026-03-13T09:00:00Z',
        },
      ],
    ],
    [
      'RDF',
      '<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/" xmlns:dc="http://purl.org/dc/elements/1.1/"><item rdf:about="https://c.example/1"><title>T</title><link>https://c.example/1</link><dc:date>2026-03-01</dc:date></item></rdf:RDF>',
      [
        {
          id: 'https://c.example/1',
          title: 'T',
          link: 'https://c.example/1',
          published: '2026-03-01',
        },
      ],
    ],
    [
      'a JSON Feed, an address led on from where it was fetched',
      JSON.stringify({
        version: 'https://jsonfeed.org/version/1.1',
        title: 'Courier',
        items: [
          { id: '7', url: '/7', title: 'Seven', date_published: '2026-03-01T10:00:00+05:00' },
        ],
      }),
      [
        {
          id: '7',
          title: 'Seven',
          link: 'https://courier.example/7',
          published: '2026-03-01T05:00:00.000Z',
        },
      ],
    ],
    ['one without entries', rss('<title>Courier</title>'), []],
    [
      'links that no browser follows',
      rss('<item><guid isPermaLink="false">g</guid><link>javascript:alert(1)</link></item>'),
      [{ id: 'g' }],
    ],
    [
      'dates that are none',
      rss('<item><guid isPermaLink="false">g</guid><pubDate>soon</pubDate></item>'),
      [{ id: 'g' }],
    ],
  ])('%s', async (_, body, expected) => {
    const found = await feedEntries(answered(body))
    const said = found?.map(one =>
      Object.fromEntries(Object.entries(one).filter(([, value]) => value !== undefined)),
    )
    expect(said).toEqual(expected)
  })

  test.each<[string, string, string?]>([
    ['a page', '<!doctype html><html><p>rss</p></html>', 'text/html'],
    ['a page that shows a feed', '<!doctype html><pre><rss version="2.0"></pre>'],
    ['an image', '<svg xmlns="http://www.w3.org/2000/svg"></svg>'],
    ['a map of a site', '<urlset><url><loc>https://a.example</loc></url></urlset>'],
  ])('%s is no feed', async (_, body, type) => {
    expect(await feedEntries(answered(body, type))).toBeUndefined()
  })

  test.each([
    ['cut off in its first entry', '<?xml version="1.0"?><rss><channel><item><title>x'],
    [
      'with entities that multiply',
      `<?xml version="1.0"?><!DOCTYPE r [<!ENTITY a "${'x'.repeat(50)}"><!ENTITY b "${'&a;'.repeat(50)}"><!ENTITY c "${'&b;'.repeat(50)}"><!ENTITY d "${'&c;'.repeat(50)}">]>${rss('<item><title>&d;</title></item>').slice(21)}`,
    ],
    [
      'with an entity of a file',
      `<?xml version="1.0"?><!DOCTYPE r [<!ENTITY f SYSTEM "file:///etc/passwd">]>${rss('<item><title>&f;</title></item>').slice(21)}`,
    ],
    ['nested without end', rss('<item>'.repeat(20_000))],
  ])('%s: refused, or read without what it means to do', async (_, body) => {
    const began = performance.now()
    const said = await feedEntries(answered(body)).then(
      found => JSON.stringify(found ?? []),
      (error: unknown) => {
        expect(error).toMatchObject({ code: 'input-unreadable' })
        return ''
      },
    )
    expect(said.length).toBeLessThan(10_000)
    expect(said).not.toContain('root:')
    expect(performance.now() - began).toBeLessThan(10_000)
  })
})
