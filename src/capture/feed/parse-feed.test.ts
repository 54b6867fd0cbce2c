import { describe, expect, test } from 'vitest'
import { captureAll, type Captured } from '../index.ts'

async function capture(source: string, name = 'feed.xml'): Promise<(Captured | string)[]> {
  const found: (Captured | string)[] = []
  const input = { name, bytes: new TextEncoder().encode(source) }
  for await (const one of captureAll(name, input))
    found.push('captured' in one ? one.captured : 'error' in one ? one.error.message : one.skipped)
  return found
}

const WORDS = 'Police detained two students in Orvik on 8 August 2024, witnesses said.'
const ADDRESS = 'https://news.example/2024/orvik'

const FEEDS = {
  'RSS 2.0': `<?xml version="1.0"?><rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/"><channel><title>Orvik Post</title><link>https://news.example/</link><language>en-gb</language>
<item><title>Two students &amp;amp; a baker</title><link>${ADDRESS}</link><guid isPermaLink="false">id-1</guid><pubDate>Thu, 08 Aug 2024 23:30:00 +0500</pubDate><dc:creator>Ada Lind</dc:creator><description>Short.</description><content:encoded><![CDATA[<p>${WORDS}</p><script>alert(1)</script>]]></content:encoded></item></channel></rss>`,
  'RSS 1.0': `<?xml version="1.0"?><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/" xmlns:dc="http://purl.org/dc/elements/1.1/"><channel rdf:about="https://news.example/"><title>Orvik Post</title><link>https://news.example/</link><dc:language>en-GB</dc:language></channel>
<item rdf:about="id-1"><title>Two students &amp;amp; a baker</title><link>${ADDRESS}</link><dc:date>2024-08-08T23:30:00+05:00</dc:date><dc:creator>Ada Lind</dc:creator><description>&lt;p&gt;${WORDS}&lt;/p&gt;</description></item></rdf:RDF>`,
  Atom: `<?xml version="1.0"?><feed xmlns="http://www.w3.org/2005/Atom" xml:lang="en-GB"><title>Orvik Post</title><link href="https://news.example/"/>
<entry><id>id-1</id><title type="html">Two students &amp;amp; a baker</title><link rel="alternate" href="${ADDRESS}"/><published>2024-08-08T23:30:00+05:00</published><updated>2024-08-09T00:00:00Z</updated><author><name>Ada Lind</name></author><content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><p>${WORDS}</p></div></content></entry></feed>`,
  'Atom with prefixes': `<?xml version="1.0"?><a:feed xmlns:a="http://www.w3.org/2005/Atom" xml:lang="en-GB"><a:title>Orvik Post</a:title><a:link href="https://news.example/"/>
<a:entry><a:id>id-1</a:id><a:title type="html">Two students &amp;amp; a baker</a:title><a:link rel="alternate" href="${ADDRESS}"/><a:published>2024-08-08T23:30:00+05:00</a:published><a:updated>2024-08-09T00:00:00Z</a:updated><a:author><a:name>Ada Lind</a:name></a:author><a:content type="html">&lt;p&gt;${WORDS}&lt;/p&gt;</a:content></a:entry></a:feed>`,
  'JSON Feed': JSON.stringify({
    version: 'https://jsonfeed.org/version/1.1',
    title: 'Orvik Post',
    home_page_url: 'https://news.example/',
    language: 'en-GB',
    items: [
      {
        id: 'id-1',
        url: ADDRESS,
        title: 'Two students &amp; a baker',
        date_published: '2024-08-08T23:30:00+05:00',
        authors: [{ name: 'Ada Lind' }],
        content_text: WORDS,
      },
    ],
  }),
}

describe('a feed', () => {
  test.each(Object.entries(FEEDS))('in %s gives each entry as a document', async (_, source) => {
    const [feed, entry, none] = await capture(source)
    expect(feed).toMatchObject({
      document: {
        title: 'Orvik Post',
        url: 'https://news.example/',
        mediaType: 'application/feed',
        blocks: expect.arrayContaining([
          expect.objectContaining({ kind: 'cell', at: { message: 'id-1' } }),
        ]),
      },
    })
    expect(entry).toMatchObject({
      document: {
        text: `Two students & a baker\n\n${WORDS}`,
        title: 'Two students & a baker',
        published: '2024-08-08',
        source: 'Orvik Post',
        url: ADDRESS,
        language: 'en-GB',
        within: { path: 'entry-0001.html' },
      },
      metadata: { author: { value: 'Ada Lind' } },
    })
    expect(none).toBeUndefined()
  })

  test('cut off in the middle gives what is whole, or says that it is damaged', async () => {
    const source = FEEDS['RSS 2.0']
    for (let end = 60; end < source.length; end += 40) {
      const found = await capture(source.slice(0, end)).catch((error: unknown) => [String(error)])
      expect(found.length).toBeGreaterThan(0)
    }
  })

  test('with entities of its own making is refused', async () => {
    const bomb = `<?xml version="1.0"?><!DOCTYPE rss [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;">]><rss version="2.0"><channel><title>&b;</title></channel></rss>`
    await expect(capture(bomb)).rejects.toThrow('Nothing was stored')
  })

  test('never takes an address that is none of the web', async () => {
    const [, entry] = await capture(FEEDS['RSS 2.0'].replaceAll(ADDRESS, 'javascript:alert(1)'))
    expect(entry).toMatchObject({ document: { url: null } })
  })
})

describe('addresses that are not whole', () => {
  const entry = (link: string) =>
    `<entry><id>id-1</id><title>Two students</title>${link}<content type="html">&lt;p&gt;${WORDS}&lt;/p&gt;</content></entry>`
  const atom = (head: string, link: string) =>
    `<feed xmlns="http://www.w3.org/2005/Atom"${head}${entry(link)}</feed>`

  test.each([
    [
      'xml:base',
      atom(
        ' xml:base="https://news.example/2024/"><title>Orvik Post</title>',
        '<link href="orvik"/>',
      ),
    ],
    [
      'the feed’s own address',
      atom(
        '><title>Orvik Post</title><link rel="self" href="https://news.example/feed.xml"/>',
        '<link href="/2024/orvik"/>',
      ),
    ],
    [
      'its site',
      `<rss version="2.0"><channel><title>Orvik Post</title><link>https://news.example/</link><item><title>Two students</title><link>/2024/orvik</link><description>${WORDS}</description></item></channel></rss>`,
    ],
  ])('lead on from %s, and the entry says who says so', async (_, source) => {
    const [, one] = await capture(source)
    expect(one).toMatchObject({
      metadata: {
        url: { value: ADDRESS, from: 'the feed’s link' },
        title: { value: 'Two students', from: 'the feed’s title' },
      },
    })
  })

  test('lead nowhere where nothing says where the feed was', async () => {
    const [, one] = await capture(atom('><title>Orvik Post</title>', '<link href="/2024/orvik"/>'))
    expect(one).toMatchObject({ document: { url: null } })
  })
})

test('the words of a recording’s entry stand in the elements for recordings', async () => {
  const [, one] = await capture(
    `<rss version="2.0" xmlns:itunes="http://www.itunes.com/dtds/podcast-1.0.dtd"><channel><title>Orvik by ear</title><item><title>Week 32</title><itunes:summary>${WORDS}</itunes:summary></item></channel></rss>`,
  )
  expect(one).toMatchObject({ document: { text: `Week 32\n\n${WORDS}` } })
})
