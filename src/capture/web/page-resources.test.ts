import { describe, expect, test } from 'vitest'
import { pageResources } from './page-resources.ts'
import { styleResources } from './style-resources.ts'

const AT = 'https://courier.example/news/a.html'
const found = (html: string, at = AT) => {
  const { styles, images } = pageResources(html, at)
  return [...styles, ...images].map(url => url.replace('https://courier.example', ''))
}

test.each<[string, string[]]>([
  ['<img src=a.png>', ['/news/a.png']],
  ['<IMG SRC="/a.png?x=1&amp;y=2#part">', ['/a.png?x=1&y=2']],
  ['<img srcset="a.png 1x, b.png 2x,c.png 300w">', ['/news/a.png', '/news/b.png', '/news/c.png']],
  [
    '<img src="l.gif" data-src="real.png" data-srcset="big.png 2x">',
    ['/news/l.gif', '/news/real.png', '/news/big.png'],
  ],
  ['<picture><source srcset="a.webp"><img src="a.jpg"></picture>', ['/news/a.webp', '/news/a.jpg']],
  [
    '<link rel="stylesheet alternate" href="/s.css"><link rel="shortcut icon" href="/i.ico">',
    ['/s.css', '/i.ico'],
  ],
  ['<div style="background:url(&quot;b.png&quot;)">', ['/news/b.png']],
  [
    '<style>@import url(a.css); @import "b.css"; p { background: url( \'c.png\' ) }</style>',
    ['/news/b.css', '/news/a.css', '/news/c.png'],
  ],
  [
    '<base href="https://cdn.example/x/"><base href="https://other.example/"><img src=a.png>',
    ['https://cdn.example/x/a.png'],
  ],
  ['<video poster=p.jpg src=v.mp4></video>', ['/news/p.jpg']],
  ['<svg><image href="a.svg"/><image xlink:href="b.svg"/></svg>', ['/news/a.svg', '/news/b.svg']],
  ['<img src=a.png><img src=a.png><img src="./a.png">', ['/news/a.png']],
])('%s', (html, urls) => expect(found(html)).toEqual(urls))

test.each([
  '<script src="/a.js"></script><script>fetch("/b")</script>',
  '<iframe src="http://169.254.169.254/"></iframe>',
  '<a href="/next">next</a><form action="/send"></form>',
  '<img src="data:image/png;base64,AAAA"><img src="javascript:alert(1)"><img src="blob:x"><img src="file:///etc/passwd">',
  '<base href="javascript:alert(1)"><base href="data:text/html,x">',
  '<link rel="prefetch" href="/a"><link rel="preconnect" href="https://track.example"><link rel="dns-prefetch" href="//t.example">',
  '<object data="/a.swf"></object><embed src="/a.swf"><audio src="/a.mp3"></audio>',
  '<img onerror="fetch(1)" src><img src=""><img src="http://[">',
  '<!-- <img src="/a.png"> --><script>"<img src=/b.png>"</script><textarea><img src="/c.png"></textarea>',
  '<img src="ftp://a.example/a.png"><img src="//">',
])('nothing in: %s', html => expect(found(html)).toEqual([]))

test('counts what it leaves, and names where a page sends its readers on', () =>
  expect(
    pageResources(
      '<title>A  &amp; B</title><meta http-equiv=refresh content="0; url=/next"><script src=a.js></script><iframe src=b></iframe><video></video>',
      AT,
    ),
  ).toMatchObject({
    title: 'A & B',
    left: { scripts: 1, frames: 1, recordings: 1 },
    refresh: 'https://courier.example/next',
  }))

describe('made to take long', () => {
  test.each<[string, string]>([
    ['url( in rows', 'url('.repeat(500_000)],
    ['url(" in rows', 'url("'.repeat(400_000)],
    ['@import in rows', '@import "'.repeat(200_000)],
    ['@import and spaces', `@import${' '.repeat(2_000_000)}`],
  ])('%s', (_, css) => {
    const began = performance.now()
    styleResources(css)
    expect(performance.now() - began).toBeLessThan(10_000)
  })

  test.each<[string, string]>([
    ['a srcset of commas', `<img srcset="${','.repeat(7_000)}">`.repeat(50)],
    ['a srcset without commas', `<img srcset="${'a '.repeat(3_900)}">`.repeat(50)],
    ['nested tags', '<div>'.repeat(500_000)],
    ['an endless attribute', `<img src="${'a'.repeat(3_000_000)}`],
    ['a data URI of megabytes', `<img src="data:image/png;base64,${'A'.repeat(3_000_000)}">`],
    ['a refresh of digits', `<meta http-equiv=refresh content="${'1'.repeat(7_900)}">`.repeat(50)],
  ])('%s', (_, html) => {
    const began = performance.now()
    pageResources(html, AT)
    expect(performance.now() - began).toBeLessThan(10_000)
  })
})
