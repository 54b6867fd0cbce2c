/** What a parser that gets by finds in a file made to hurt. */
export const WORDS = 'Police detained twelve people in Orvik on 8 August 2024, witnesses said.'

/** Web pages made to hang a parser: what each is made of, and its body. */
export const PAGES: readonly (readonly [what: string, html: string])[] = [
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
]

/** Texts made to hang a pattern, each read as plain text, as Markdown and as a page. */
export const TEXTS: readonly (readonly [what: string, text: string])[] = [
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
