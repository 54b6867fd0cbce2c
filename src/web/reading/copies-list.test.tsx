import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import type { Copies } from '../../server/index.ts'
import { CopiesList } from './copies-list.tsx'

const copies: Copies = [
  { id: 'd1', title: 'Rally', source: 'Tern Agency', published: '2031-04-02', shared: 1 },
  { id: 'd2', title: 'Twelve held', source: null, published: null, shared: 0.92 },
  { id: 'd3', title: 'Rally', source: 'Herald', published: '2031-04-03', shared: 0.914 },
]
const shown = (id: string, of = copies) =>
  renderToStaticMarkup(<CopiesList id={id} copies={of} />)
    .replaceAll(/<[^>]+>/g, ' ')
    .replaceAll(/\s+/g, ' ')

test('a reprint tells how many others carry its text, and which was first', () => {
  const text = shown('d3')
  expect(text).toContain('stands in 2 other documents: together they are one source')
  expect(text).toContain('Rally Tern Agency, 2031-04-02 · published first')
  expect(text).toContain('Twelve held · 92 % shared')
  expect(text).not.toContain('Herald')
})

test('a document that carries nobody else’s text tells nothing', () => {
  expect(shown('d1', [])).toBe('')
  expect(shown('d1', copies.slice(0, 1))).toBe('')
})
