import { assert, property, string, uint8Array } from 'fast-check'
import { expect, test } from 'vitest'
import { decode } from './decode.ts'
import { VigilError } from '../codebook/index.ts'

/** Text in a one-byte encoding, by the platform's own table turned round. */
function encode(text: string, encoding: string): Uint8Array {
  const decoder = new TextDecoder(encoding)
  const table = new Map<string, number>()
  for (let byte = 255; byte >= 0; byte--) table.set(decoder.decode(Uint8Array.of(byte)), byte)
  return Uint8Array.from(text, sign => table.get(sign) ?? fail(sign))
}

function fail(sign: string): never {
  throw new Error(`${sign} is not in this encoding`)
}

function utf16(text: string, big: boolean): Uint8Array {
  const encoded = Buffer.from(text, 'utf16le')
  return Uint8Array.from(big ? encoded.swap16() : encoded)
}

const bytes = (text: string) => new TextEncoder().encode(text)
const join = (...parts: readonly (readonly number[] | Uint8Array)[]) =>
  Uint8Array.from(parts.flatMap(part => [...part]))

const RUSSIAN = 'В Орвике полиция задержала активистку на площади у здания суда.'
const CHINESE = '第一审法院判处活动人士行政拘留十日。\n她将于2026年3月10日上诉。'
const FRENCH = 'Le maire de Lesk a été arrêté à l’aube ; il nie avoir reçu de l’argent.'
const ARABIC = 'اعتقلت الشرطة ثلاثة صحفيين أثناء وقفة احتجاجية أمام مبنى المحافظة'
const TURKISH = 'Polis, Lesk meydanında üç öğrenciyi gözaltına aldı; öğrenciler serbest bırakıldı.'
const POLISH = 'Policja w Łodzi zatrzymała trzech działaczy; sąd ukarał ich grzywną za wykroczenie.'
const GREEK = 'Η αστυνομία συνέλαβε τρεις διαδηλωτές μπροστά στο δικαστήριο της πόλης.'

test.each([
  ['utf-8', bytes(RUSSIAN), RUSSIAN, 'utf-8'],
  ['utf-8 with a mark', join([0xef, 0xbb, 0xbf], bytes(RUSSIAN)), RUSSIAN, 'utf-8'],
  [
    'utf-16 little-endian with a mark',
    join([0xff, 0xfe], utf16(RUSSIAN, false)),
    RUSSIAN,
    'utf-16le',
  ],
  ['utf-16 big-endian with a mark', join([0xfe, 0xff], utf16(RUSSIAN, true)), RUSSIAN, 'utf-16be'],
  ['utf-16 little-endian without', utf16(RUSSIAN, false), RUSSIAN, 'utf-16le'],
  ['utf-16 big-endian without', utf16(ARABIC, true), ARABIC, 'utf-16be'],
  ['utf-16 without, in Chinese', utf16(CHINESE, false), CHINESE, 'utf-16le'],
  ['utf-16 big-endian without, in Chinese', utf16(CHINESE, true), CHINESE, 'utf-16be'],
  [
    'iso-2022-jp',
    join([0x1b, 0x24, 0x42, 0x4b, 0x21, 0x44, 0x6e, 0x1b, 0x28, 0x42], bytes(' 2026')),
    '法廷 2026',
    'iso-2022-jp',
  ],
  ['windows-1251', encode(RUSSIAN, 'windows-1251'), RUSSIAN, 'windows-1251'],
  ['koi8-r', encode(RUSSIAN, 'koi8-r'), RUSSIAN, 'koi8-r'],
  ['iso-8859-5', encode(RUSSIAN, 'iso-8859-5'), RUSSIAN, 'iso-8859-5'],
  ['x-mac-cyrillic', encode(RUSSIAN, 'x-mac-cyrillic'), RUSSIAN, 'x-mac-cyrillic'],
  ['ibm866', encode(RUSSIAN, 'ibm866'), RUSSIAN, 'ibm866'],
  ['windows-1256', encode(ARABIC, 'windows-1256'), ARABIC, 'windows-1256'],
  ['iso-8859-6', encode(ARABIC, 'iso-8859-6'), ARABIC, 'iso-8859-6'],
  ['windows-1254', encode(TURKISH, 'windows-1254'), TURKISH, 'windows-1254'],
  ['windows-1250', encode(POLISH, 'windows-1250'), POLISH, 'windows-1250'],
  ['windows-1253', encode(GREEK, 'windows-1253'), GREEK, 'windows-1253'],
  ['iso-8859-2', encode(POLISH, 'iso-8859-2'), POLISH, 'iso-8859-2'],
  [
    'windows-1252',
    join(
      bytes('Le maire a '),
      [0xe9, 0x74, 0xe9],
      bytes(' arr'),
      [0xea],
      bytes('t'),
      [0xe9, 0x20, 0xe0],
      bytes(' l'),
      [0x92],
      bytes('aube'),
    ),
    'Le maire a été arrêté à l’aube',
    'windows-1252',
  ],
])('%s', (...[, input, text, encoding]) => {
  const decoded = decode({ bytes: input, name: 'a.txt' })
  expect([decoded.text, decoded.encoding]).toEqual([text, encoding])
})

test.each([
  [
    'what the page names, where the bytes fit',
    encode(FRENCH.replaceAll('’', "'"), 'iso-8859-1'),
    'ISO-8859-1',
    'windows-1252',
  ],
  ['utf-8 where the page names another in error', bytes(RUSSIAN), 'windows-1251', 'utf-8'],
  [
    'by its letters, where the page names a wrong one',
    encode(RUSSIAN, 'koi8-r'),
    'utf-8',
    'koi8-r',
  ],
  [
    'another Cyrillic one than the page names, by its words',
    encode(`<p>${RUSSIAN}</p>`, 'koi8-r'),
    'windows-1251',
    'koi8-r',
  ],
  [
    'Cyrillic where the page names a Western one',
    encode(`<p>${RUSSIAN}</p>`, 'windows-1251'),
    'iso-8859-1',
    'windows-1251',
  ],
  [
    'the Western one that a page names for words with accents',
    encode(POLISH, 'windows-1250'),
    'windows-1250',
    'windows-1250',
  ],
  ['a name that no one knows', bytes(RUSSIAN), 'x-nonsense', 'utf-8'],
])('%s', (...[, input, declared, encoding]) => {
  expect(decode({ bytes: input, name: 'a.html', declared }).encoding).toBe(encoding)
})

test('another encoding is never taken without a note', () => {
  expect(decode({ bytes: encode(RUSSIAN, 'koi8-r'), name: 'a.txt' }).note).toMatch(
    /byte 0 .*koi8-r/,
  )
})

test('what a page names is not passed over without a note', () => {
  const input = encode(RUSSIAN, 'windows-1251')
  expect(decode({ bytes: input, name: 'a.html', declared: 'iso-8859-1' }).note).toMatch(
    /names windows-1252, but .* only as windows-1251/,
  )
})

test.each([
  [
    'one broken byte in utf-8',
    join(bytes(RUSSIAN), [0xff], bytes(RUSSIAN)),
    `${RUSSIAN}�${RUSSIAN}`,
    `1 places that are not utf-8, the first at byte ${bytes(RUSSIAN).length},`,
  ],
  [
    'a text cut within a letter',
    bytes(RUSSIAN).subarray(0, 29),
    `${RUSSIAN.slice(0, 15)}�`,
    'byte 28',
  ],
  [
    'after a byte order mark',
    join([0xef, 0xbb, 0xbf], bytes('Police said: '), [0xc3, 0x28]),
    'Police said: �(',
    'byte 16',
  ],
  [
    'utf-16 cut within a letter',
    join([0xff, 0xfe], utf16(RUSSIAN, false)).subarray(0, 41),
    `${RUSSIAN.slice(0, 19)}�`,
    'not utf-16le',
  ],
])('%s is kept, marked and told', (...[, input, text, note]) => {
  const decoded = decode({ bytes: input, name: 'a.txt' })
  expect(decoded.text).toBe(text)
  expect(decoded.note).toContain(note)
})

test('what makes words in no encoding is an error that names the byte', () => {
  const input = Uint8Array.from({ length: 400 }, (_, i) => (i * 89 + 128) % 256)
  expect(() => decode({ bytes: input, name: 'a.txt' })).toThrow(/byte 0/)
})

test('any text comes back from utf-8 and utf-16 as it was', () => {
  const text = string({ unit: 'grapheme', minLength: 1 }).filter(
    t => !/\p{Cs}/u.test(t) && !t.startsWith('\ufeff'),
  )
  assert(
    property(text, written => {
      const marked = join([0xef, 0xbb, 0xbf], bytes(written))
      expect(decode({ bytes: marked, name: 'a' }).text).toBe(written)
      const wide = join([0xff, 0xfe], Buffer.from(written, 'utf16le'))
      expect(decode({ bytes: wide, name: 'a' }).text).toBe(written)
    }),
  )
})

test('any bytes are text or a clear error, and never a replaced character', () => {
  assert(
    property(uint8Array({ maxLength: 300 }), input => {
      try {
        const { text, encoding } = decode({ bytes: input, name: 'a' })
        if (!encoding.startsWith('utf')) expect(text).not.toContain('\ufffd')
      } catch (error) {
        expect(error).toBeInstanceOf(VigilError)
      }
    }),
    { numRuns: 2000 },
  )
})
