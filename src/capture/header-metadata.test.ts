import { expect, test } from 'vitest'
import { captureBytes } from './index.ts'
import { headerMetadata } from './header-metadata.ts'

const url = 'https://courier.example/news/a?from=feed'
const of = (...headers: [string, string][]) =>
  headerMetadata({
    asked: url,
    url,
    redirects: [],
    at: '2026-03-12T10:00:00Z',
    status: 200,
    headers,
  })

test('the language and the address that a server names', () =>
  expect(
    of(
      ['content-language', 'ru'],
      ['link', '</style.css>; rel=preload, </news/a>; rel="canonical"'],
    ),
  ).toEqual({
    language: { value: 'ru', from: 'the header content-language' },
    url: { value: 'https://courier.example/news/a', from: 'the header link' },
  }))

test.each<[string, string]>([
  ['content-language', ''],
  ['content-language', 'en, ru, kk'],
  ['link', '<javascript:alert(1)>; rel=canonical'],
  ['link', '<http://[>; rel=canonical'],
  ['link', '</a>; rel="canonical-not"'],
  ['link', '<<<,,,>>>'],
])('nothing in %s: %s', (name, value) => expect(of([name, value])).toEqual({}))

test.each([
  ['2026-03-11', false],
  ['2026-03-13', true],
])('a page of 10 March that states %s is told as early: %s', async (day, isEarly) => {
  const { notes } = await captureBytes({
    name: 'a.html',
    bytes: new TextEncoder().encode(
      `<html><head><meta name="date" content="${day}"></head><body><p>Police in Orvik detained the baker Pavel Horak.</p></body></html>`,
    ),
    fetched: {
      asked: url,
      url,
      redirects: [],
      at: '2026-03-10T22:00:00Z',
      status: 200,
      headers: [],
    },
  })
  expect(notes.some(note => note.includes('but was fetched on 2026-03-10'))).toBe(isEarly)
})
