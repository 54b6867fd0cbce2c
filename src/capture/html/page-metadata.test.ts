import { describe, expect, test } from 'vitest'
import { captureBytes } from '../index.ts'

const WORDS =
  '<p>Police in Orvik detained the baker Pavel Horak on Mill Square, his lawyer said on Monday.</p>'

async function said(head: string, body = WORDS) {
  const html = `<!doctype html><html><head><meta charset="utf-8">${head}</head><body>${body}</body></html>`
  const { metadata, notes, document } = await captureBytes({
    name: 'a.html',
    bytes: new TextEncoder().encode(html),
  })
  return { metadata, notes, text: document.text }
}

const ld = (json: string) => `<script type="application/ld+json">${json}</script>`

describe('microdata', () => {
  const ARTICLE = `<article itemscope itemtype="https://schema.org/NewsArticle">
    <h1 itemprop="headline">Baker detained in Orvik</h1>
    <div itemprop="author" itemscope itemtype="https://schema.org/Person">By <span itemprop="name">Lena Marek</span>, <i itemprop="jobTitle">reporter</i></div>
    <div itemprop="author" itemscope itemtype="https://schema.org/Person"><span itemprop="name">Ivo Kral</span></div>
    <div itemprop="publisher" itemscope itemtype="https://schema.org/Organization"><meta itemprop="name" content="Orvik Post"></div>
    <meta itemprop="datePublished" content="2024-08-08"><meta itemprop="dateModified" content="2024-08-09">
    <div itemprop="articleBody">${WORDS}${WORDS}</div>
    <div itemprop="comment" itemscope itemtype="https://schema.org/Comment"><b itemprop="author">Passer-by</b><time itemprop="datePublished" datetime="2030-01-01">now</time><p>So it goes.</p></div>
  </article>`

  test('objects within objects, several authors; what comments say is theirs', async () => {
    const { metadata, text } = await said('', ARTICLE)
    expect(metadata).toMatchObject({
      author: { value: 'Lena Marek, Ivo Kral', from: 'itemprop author' },
      publisher: { value: 'Orvik Post', from: 'itemprop publisher' },
      published: { value: '2024-08-08', from: 'itemprop datePublished' },
      modified: { value: '2024-08-09', from: 'itemprop dateModified' },
    })
    expect(text).not.toContain('So it goes')
  })

  test('what an object refers to elsewhere on the page (itemref) belongs to it', async () => {
    const { metadata } = await said(
      '',
      `<div itemscope itemtype="http://schema.org/NewsArticle" itemref="who"><h1 itemprop="name headline">Baker detained</h1>${WORDS}</div>
       <footer id="who"><div itemprop="publisher" itemscope itemtype="http://schema.org/Organization"><a itemprop="url" href="/"><b itemprop="name">Orvik Post</b></a></div></footer>`,
    )
    expect(metadata.publisher).toEqual({ value: 'Orvik Post', from: 'itemprop publisher' })
  })

  test('objects that hold each other end', async () => {
    const { metadata } = await said(
      '',
      `<div id="a" itemscope itemtype="http://schema.org/NewsArticle" itemref="b"><h1 itemprop="headline">Baker detained</h1>${WORDS}</div>
       <div id="b" itemprop="publisher" itemscope itemtype="http://schema.org/Organization" itemref="a"><b itemprop="name">Orvik Post</b></div>`,
    )
    expect(metadata.publisher?.value).toBe('Orvik Post')
  })
})

test('RDFa', async () => {
  const { metadata } = await said(
    '',
    `<div vocab="https://schema.org/" typeof="NewsArticle"><h1 property="headline">Baker detained</h1><p property="schema:author" typeof="Person"><b property="name">Lena Marek</b></p><time property="datePublished" datetime="2024-08-08">Thursday</time>${WORDS}</div>`,
  )
  expect(metadata).toMatchObject({
    author: { value: 'Lena Marek', from: 'RDFa author' },
    published: { value: '2024-08-08', from: 'RDFa datePublished' },
  })
})

describe('JSON-LD', () => {
  test('what the article leaves out is taken from its page and its site', async () => {
    const { metadata } = await said(
      ld(`{"@graph":[{"@type":"NewsArticle","headline":"Baker &amp; student held"},
        {"@type":"WebPage","datePublished":"2024-08-08T10:00:00Z","dateModified":"2024-08-09"},
        {"@type":"WebSite","name":"Orvik Post"}]}`),
    )
    expect(metadata).toMatchObject({
      title: { value: 'Baker & student held', from: 'JSON-LD headline' },
      publisher: { value: 'Orvik Post', from: 'JSON-LD site' },
      published: { from: 'JSON-LD WebPage datePublished “2024-08-08T10:00:00Z”' },
      modified: { value: '2024-08-09', from: 'JSON-LD WebPage dateModified' },
    })
  })

  test('of several articles the one that the page is titled after', async () => {
    const { metadata } = await said(
      `<title>Baker detained in Orvik | Orvik Post</title>${ld('[{"@type":"NewsArticle","headline":"Rain over the hills","datePublished":"2020-01-01"}]')}${ld('{"@type":"NewsArticle","headline":"Baker detained in Orvik","datePublished":"2024-08-08"}')}`,
    )
    expect(metadata.published?.value).toBe('2024-08-08')
  })

  test('no JSON, but clear: comments, line breaks in strings, a comma too many', async () => {
    const { metadata, notes } = await said(
      ld(
        '// by the theme\n{"@type":"NewsArticle","author":{"name":"Lena\nMarek"},"datePublished":"2024-08-08",};',
      ),
    )
    expect(metadata).toMatchObject({
      author: { value: 'Lena Marek' },
      published: { value: '2024-08-08' },
    })
    expect(notes[0]).toBe(
      "1 of the page's JSON-LD scripts are no JSON, but were read as they are meant",
    )
  })

  test('no JSON, and not clear', async () => {
    const { metadata, notes } = await said(
      ld('{"@type":"NewsArticle","datePublished":"2024-08-08","headline":"Baker, }'),
    )
    expect(metadata.published).toBeUndefined()
    expect(notes[0]).toContain("1 of the page's JSON-LD scripts are no JSON and were left aside")
  })
})

test('days that lie apart are told; the first is taken', async () => {
  const meta = (day: string) => `<meta property="article:published_time" content="${day}">`
  const { metadata, notes } = await said(
    `${meta('2024-08-12T10:00:00Z')}${ld('{"@type":"NewsArticle","datePublished":"2021-01-02"}')}`,
  )
  expect(metadata.published?.value).toBe('2021-01-02')
  expect(notes[0]).toContain(
    'more than one day of publication: 2021-01-02 (JSON-LD datePublished), 2024-08-12 (<meta> article:published_time)',
  )
  const near = await said(
    `${meta('2024-08-12T22:00:00Z')}${ld('{"@type":"NewsArticle","datePublished":"2024-08-13T03:00:00+05:00"}')}`,
  )
  expect(near.notes).toEqual([])
})

test('a blog’s article has its own heading, and its day above it', async () => {
  const { metadata, text } = await said(
    '<title>River notes: Baker held</title><meta property="article:published_time" content="1970-01-01T00:00:00Z">',
    `<h2 class="date-header"><span>Thursday, August 8, 2024</span></h2><div class="post"><h3 class="post-title entry-title">Baker detained in Orvik</h3><div class="post-body">${WORDS}${WORDS}</div><abbr class="published" title="2024-08-08T20:30:00+05:00">8:30 PM</abbr></div>`,
  )
  expect(metadata.title).toEqual({
    value: 'Baker detained in Orvik',
    from: 'the heading of the page',
  })
  expect(metadata.published?.value).toBe('2024-08-08')
  expect(text.startsWith('Baker detained in Orvik')).toBe(true)
})

test('a page that a word processor wrote keeps its first lines', async () => {
  const { text, metadata } = await said(
    '<title>Week 11</title><meta name="generator" content="LibreOffice 7.4">',
    `<p class="title">Two bakers fined</p><p>Orvik, 8 August 2024</p>${WORDS}<h1>Background</h1>${WORDS}`,
  )
  expect(metadata.title).toEqual({ value: 'Week 11', from: '<title>' })
  expect(text.startsWith('Two bakers fined\n\nOrvik, 8 August 2024')).toBe(true)
})

test.each([
  [
    'several authors, a profile among them',
    '<meta property="article:author" content="https://social.example/orvik"><meta property="article:author" content="Lena Marek"><meta property="article:author" content="Ivo Kral">',
    { author: { value: 'Lena Marek, Ivo Kral', from: '<meta> article:author' } },
  ],
  [
    'seconds since 1970',
    '<meta property="article:published_time" content="1723111200">',
    { published: { value: '2024-08-08', from: '<meta> article:published_time “1723111200”' } },
  ],
  [
    'the language that a page lists itself under',
    '<link rel="canonical shortlink" href="https://a.example/1"><link rel="alternate" hreflang="ru" href="https://a.example/2"><link rel="alternate" hreflang="en-GB" href="https://a.example/1">',
    {
      url: { value: 'https://a.example/1', from: '<link rel=canonical>' },
      language: { value: 'en-GB', from: '<link hreflang>' },
    },
  ],
])('%s', async (_, head, expected) => expect((await said(head)).metadata).toMatchObject(expected))

test.each([
  ['<p class="byline">By <a rel="author" href="/lena">Lena Marek</a></p>', 'Lena Marek'],
  ['<span class="entry-author">Автор: Лена Марек</span>', 'Лена Марек'],
  ['<div class="byline">By Lena Marek</div>', 'Lena Marek'],
])('a byline: %s', async (line, author) =>
  expect((await said('', `<h1>Baker detained</h1>${line}${WORDS}`)).metadata.author?.value).toBe(
    author,
  ),
)
