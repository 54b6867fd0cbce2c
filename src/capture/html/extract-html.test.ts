import { expect, test } from 'vitest'
import { captureBytes } from '../capture-bytes.ts'

async function capture(body: string, head = '') {
  const html = `<!DOCTYPE html><html><head>${head}</head><body>${body}</body></html>`
  return captureBytes({ name: 'a.html', bytes: new TextEncoder().encode(html) })
}

async function blocks(body: string): Promise<string[]> {
  const { document } = await capture(body)
  return document.blocks.map(
    ({ kind, level, start, end }) => `${kind}${level ?? ''}: ${document.text.slice(start, end)}`,
  )
}

test.each([
  [
    '<p>One&nbsp;man &amp; two&shy;fold wo&#8203;men\u2060\ufeff were fined&hellip;</p>',
    ['paragraph: One man & twofold women were fined…'],
  ],
  [
    '<p>می\u200cخواهند که بازداشت‌شدگان آزاد شوند</p>',
    ['paragraph: می\u200cخواهند که بازداشت‌شدگان آزاد شوند'],
  ],
  [
    '<p>One line<br>two lines<br/><br>Three lines',
    ['paragraph: One line\ntwo lines', 'paragraph: Three lines'],
  ],
  [
    '<p>Refused:<br>• one rally;<br>• one march.</p>',
    ['paragraph: Refused:', 'item1: one rally;', 'item1: one march.'],
  ],
  [
    '<p>– We stay, he said.</p><p>He stayed.</p>',
    ['paragraph: – We stay, he said.', 'paragraph: He stayed.'],
  ],
  [
    '<ul><li>One rally was refused<ul><li>for repairs</ul><li>Another was not</ul>',
    ['item1: One rally was refused', 'item2: for repairs', 'item1: Another was not'],
  ],
  [
    '<dl><dt>Who<dd>Pavel Horak<dt>Where<dd>Mill Square in Orvik</dl>',
    ['item1: Who', 'item1: Pavel Horak', 'item1: Where', 'item1: Mill Square in Orvik'],
  ],
  ['<pre>  one\n\n   two words here  \n</pre>', ['preformatted:   one\n\n   two words here']],
  [
    '<h2>Courts of the town</h2><p>A man was fined by a court.',
    ['heading2: Courts of the town', 'paragraph: A man was fined by a court.'],
  ],
  [
    '<p>A man was fined</p> by a court <p>and then let go.',
    ['paragraph: A man was fined', 'paragraph: by a court', 'paragraph: and then let go.'],
  ],
  [
    '<p>The deputy <b>was <i>led</b> away</i> by police.',
    ['paragraph: The deputy was led away by police.'],
  ],
  [
    '<p>Police held them.<sup><a href="#n1">[1]</a></sup> They left.',
    ['paragraph: Police held them. They left.'],
  ],
  [
    '<p>Police held Horak<a href="#n1"><sup>1</sup></a> and Lena Maur<sup>2</sup> on a field of 20 km<sup>2</sup>.<p><a class="sdfootnotesym" href="#a1">1</a>Court file. <a href="#r1" role="doc-backlink">↩︎</a>',
    ['paragraph: Police held Horak and Lena Maur on a field of 20 km2.', 'paragraph: Court file.'],
  ],
  [
    '<script type="application/ld+json">{"@type":"NewsArticle","hasPart":{"cssSelector":".paywall"}}</script><article><p>A court of Orvik fined the baker for a picket.<div class=paywall><p>He had stood there for ten minutes with a sheet of paper.</div><p><b>Read also:</b> <a href=/2>Another rally is refused</a></article>',
    [
      'paragraph: A court of Orvik fined the baker for a picket.',
      'paragraph: He had stood there for ten minutes with a sheet of paper.',
    ],
  ],
  [
    '<article><p>A court of Orvik fined the baker.<div class="paywall"><p>He had stood there for ten minutes.</div></article><div class="paywall"><p>Read on with a subscription that you can end whenever you like. <a href=/buy>Buy</a></div>',
    [
      'paragraph: A court of Orvik fined the baker.',
      'paragraph: He had stood there for ten minutes.',
    ],
  ],
  [
    '<p><ruby>東京<rp>(</rp><rt>とうきょう</rt><rp>)</rp></ruby>で警察は抗議者を拘束した。',
    ['paragraph: 東京で警察は抗議者を拘束した。'],
  ],
  [
    '<figure><img src=a alt="A picket"><figcaption aria-hidden="true">A picket before the court</figcaption></figure><p>He was fined by a court.',
    ['caption: A picket before the court', 'paragraph: He was fined by a court.'],
  ],
  [
    '<table><tr><td>Horak<td>fined<tr><td><td>let go</table>',
    ['cell: Horak', 'cell: fined', 'cell: let go'],
  ],
  [
    '<table><tr><td>A court fined two men.</td></tr></table>',
    ['paragraph: A court fined two men.'],
  ],
  [
    '<figure><img src=a alt="A man with a sign stands on the square."></figure><p>He was fined by a court.',
    ['caption: A man with a sign stands on the square.', 'paragraph: He was fined by a court.'],
  ],
  [
    '<figure><img src=a alt="A man with a sign stands on the square."><figcaption>The baker Horak on 8 August</figcaption></figure><p>He was fined by a court.',
    ['caption: The baker Horak on 8 August', 'paragraph: He was fined by a court.'],
  ],
  [
    '<img src=a alt="logo of us"><img src=b alt="IMG_1.jpg"><p>He was fined by a court.',
    ['paragraph: He was fined by a court.'],
  ],
  [
    '<p>The shareholders of the bank met on Monday in Lesk.</p><p class="share-price">The police came at six and went at eight o’clock.</p><div class="share-bar">Share it with your friends</div>',
    ['paragraph: The shareholders of the bank met on Monday in Lesk.'],
  ],
  [
    '<details><summary>The verdict</summary><p>He was fined by a court.</details>',
    ['paragraph: The verdict', 'paragraph: He was fined by a court.'],
  ],
  [
    '<div class="comments"><p>Only comments stand on this page, and nothing else at all.</p></div>',
    ['paragraph: Only comments stand on this page, and nothing else at all.'],
  ],
])('%s', async (html, expected) => expect(await blocks(html)).toEqual(expected))

test('cells of a row are told apart by tabs, rows by lines, and an empty cell keeps its column', async () => {
  const { document } = await capture(
    '<p>Fines of the week in Orvik:</p><table><tr><th>Who<th>What<th>When<tr><td>Horak<td><td>8 August</table>',
  )
  expect(document.text).toBe('Fines of the week in Orvik:\n\nWho\tWhat\tWhen\nHorak\t\t8 August')
})

const BODY =
  '<p>Police in Orvik detained the baker Pavel Horak on Mill Square, his lawyer said on Monday.</p>'
const RUSSIAN =
  '<p>Полиция Орвика задержала на площади пекаря Павла Горака, сообщил в понедельник его адвокат Вера Сульт.</p>'

test.each([
  [
    '<script type="application/ld+json">[{"@type":"WebSite","name":"S"},{"@type":["NewsArticle"],"headline":"H","datePublished":"2024-08-08T10:00:00Z"}]</script><meta name="date" content="2024-01-01">',
    { published: '2024-08-08', title: 'H' },
  ],
  [
    '<script type="application/ld+json">{"@graph":[{"@type":"Organization","@id":"#o","name":"Orvik Post"},{"@type":"NewsArticle","headline":"H","publisher":{"@id":"#o"}},{"@type":"WebPage","publisher":{"@id":"#o"}}]}</script>',
    { source: 'Orvik Post' },
  ],
  [
    '<script type="application/ld+json">{broken</script><meta property="article:published_time" content="2024-08-08">',
    { published: '2024-08-08' },
  ],
  [
    '<meta name="date" content="soon"><link rel="canonical" href="https://a.example/2024/08/08/two-fined">',
    { published: '2024-08-08', url: 'https://a.example/2024/08/08/two-fined' },
  ],
  [
    '<link rel="canonical" href="javascript:alert(1)"><meta property="og:url" content="/relative">',
    { url: null },
  ],
  ['<title>Two fined | Lesk News</title>', { title: 'Two fined', source: null }],
  [
    '<title>Two fined - again - Lesk News</title><meta property="og:site_name" content="Lesk News">',
    { title: 'Two fined - again', source: 'Lesk News' },
  ],
])('%s', async (head, expected) =>
  expect((await capture(BODY, head)).document).toMatchObject(expected),
)

test('a page that names a language of other letters is not believed, and a note says so', async () => {
  const { document, notes } = await captureBytes({
    name: 'a.html',
    bytes: new TextEncoder().encode(`<html lang="en-US"><body>${RUSSIAN}</body></html>`),
  })
  expect(document.language).toBe('ru')
  expect(notes.join('\n')).toContain(
    '<html lang> says “en-US”, but the text is written in other letters',
  )
})

test('what was left out is counted', async () => {
  const { notes } = await capture(`<nav>one two three</nav>${BODY}`)
  expect(notes[0]).toMatch(/^3 of the page's 19 words were left out as surroundings/)
})
