import { array, assert, constantFrom, oneof, property, string } from 'fast-check'
import { expect, test } from 'vitest'
import { canonical } from './canonical.ts'
import { headOfText, outlineOf, plainText, splitDocument } from './stored-document.ts'
import { sampleDocument } from './test-samples.ts'

const tricky = array(
  oneof(
    string({ unit: 'binary' }),
    constantFrom('"text":"', '","title":', '\\', '"', '\\"', '\n', ' ', 'ё', '{'),
  ),
).map(parts => parts.join(''))

test('a stored document taken apart is the document, whatever its text and names hold', () => {
  assert(
    property(tricky, tricky, tricky, (text, name, title) => {
      const document = { ...sampleDocument('x').document, text, name, title, source: name }
      const content = JSON.parse(canonical({ document }))
      const parts = splitDocument(canonical({ document }))
      expect(parts && plainText(parts.text)).toBe(content.document.text)
      expect(parts && JSON.parse(parts.rest)).toEqual({
        document: { ...content.document, text: '' },
      })
    }),
  )
})

test('of stored bytes the outline has everything but text and blocks, and the text’s length', () => {
  assert(
    property(tricky, tricky, (text, name) => {
      const document = { ...sampleDocument('x').document, text, name, title: name }
      const stored = canonical({ document })
      const outline = outlineOf(Buffer.from(stored))
      expect(outline?.length).toBe(JSON.parse(stored).document.text.length)
      expect(outline && JSON.parse(outline.rest)).toEqual({
        document: { ...JSON.parse(stored).document, text: '', blocks: [] },
      })
    }),
  )
})

test.each(['{"record":1}', '{"text":"x"}', '{"title":null}', '""'])(
  '%s is no stored document',
  json => {
    expect(splitDocument(json)).toBeUndefined()
    expect(outlineOf(Buffer.from(json))).toBeUndefined()
  },
)

test('the head of a long text is its beginning, and a short one is taken whole', () => {
  const text = 'word "two"\n '.repeat(5000)
  const head = headOfText(JSON.stringify(text).slice(1, -1)) ?? ''
  expect(head.length).toBeGreaterThan(10_000)
  expect(text.startsWith(head)).toBe(true)
  expect(headOfText('word '.repeat(1000))).toBeUndefined()
  expect(headOfText('x'.repeat(50_000))).toBeUndefined()
})
