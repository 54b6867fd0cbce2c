import { expect, test } from 'vitest'
import { DEFAULT_LIMITS } from '../limits.ts'
import { extractMarkdown } from './extract-markdown.ts'

const extract = (text: string) =>
  extractMarkdown(text, { name: 'a.md', title: undefined, limits: DEFAULT_LIMITS })
const blocks = (markdown: string) => {
  const { text, blocks: found } = extract(markdown)
  return found.map(
    ({ kind, level, start, end }) => `${kind}${level ?? ''}: ${text.slice(start, end)}`,
  )
}

test.each([
  ['# Week in **Orvik** #\n\nText.', ['title: Week in Orvik', 'paragraph: Text.']],
  [
    'Week in Orvik\n===\n\nRefusals\n---\nText.',
    ['title: Week in Orvik', 'heading2: Refusals', 'paragraph: Text.'],
  ],
  [
    'A *court* fined _two_ men 200\\* marks,\nsaid `he` ~~not~~ [Ana](https://a.example/b_(c) "x") [Roth][1].\n\n[1]: https://a.example',
    ['paragraph: A court fined two men 200* marks, said he not Ana Roth.'],
  ],
  ['snake_case_name and 2 * 3 * 4 stay', ['paragraph: snake_case_name and 2 * 3 * 4 stay']],
  ['One line  \ntwo lines\\\nthree', ['paragraph: One line\ntwo lines\nthree']],
  [
    '- One\n  goes on\n  - Inner\n* [ ] Two\n1. Three\n\nText',
    ['item1: One goes on', 'item2: Inner', 'item1: Two', 'item1: Three', 'paragraph: Text'],
  ],
  ['> They came\n> at night.\n\nText', ['quote: They came at night.', 'paragraph: Text']],
  [
    '![A crowd stands before the court.](a.jpg)\n\n![logo](b.png)\n\nText',
    ['caption: A crowd stands before the court.', 'paragraph: Text'],
  ],
  [
    '| Name | Fine |\n|---|--:|\n| Holub | 100 |\n| Sova \\| Son | |',
    ['cell: Name', 'cell: Fine', 'cell: Holub', 'cell: 100', 'cell: Sova | Son'],
  ],
  [
    '```js\nlet a = *b*\n\nlet c\n```\nText',
    ['preformatted: let a = *b*\n\nlet c', 'paragraph: Text'],
  ],
  [
    'Fined &ldquo;twice&rdquo; <b>by</b> a court.<br>Then let go.[^1]\n\n[^1]: So he says.',
    ['paragraph: Fined “twice” by a court. Then let go.', 'paragraph: So he says.'],
  ],
  ['One\n\n***\n\nTwo', ['paragraph: One', 'paragraph: Two']],
])('%j', (markdown, expected) => expect(blocks(markdown)).toEqual(expected))

test('front matter is metadata, with where it stands', () => {
  const { text, metadata } = extract(
    '---\ntitle: A week\ndate: 2024-08-12T10:00:00Z\nsource: Lesk Observer\nurl: https://o.example/w\nlang: en_gb\nauthor: [Ana Roth, Jan Holub]\ntags: [a]\n---\n\nText.',
  )
  expect(text).toBe('Text.')
  expect(
    Object.entries(metadata).map(([field, stated]) => `${field} ${stated.value} (${stated.from})`),
  ).toEqual([
    'title A week (front matter title)',
    'author Ana Roth, Jan Holub (front matter author)',
    'publisher Lesk Observer (front matter source)',
    'published 2024-08-12 (front matter date)',
    'url https://o.example/w (front matter url)',
    'language en-GB (front matter lang)',
  ])
})

test.each([
  ['---\ntitle: [unclosed\n---\nText.', 'not valid YAML (line 3'],
  ['---\n- a\n- b\n---\nText.', 'gives no fields'],
])('%j is read as text, and a note says so', (markdown, note) => {
  const { text, notes } = extract(markdown)
  expect(text).toContain('Text.')
  expect(notes.join()).toContain(note)
})
