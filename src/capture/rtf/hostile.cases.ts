import { latin1, type Hostile } from '../hostile.cases.ts'

const WORDS = 'Police detained twelve people in Orvik on 8 August 2024, witnesses said.'
/** An RTF of what stands in it, left open. */
export const rtf = (inner: string) => latin1(`{\\rtf1\\ansi ${inner}`)
/** RTF documents made to hurt. */
export const RTFS: Hostile = [
  ['an RTF of a million groups in each other', () => rtf('{'.repeat(1_000_000) + WORDS)],
  ['an RTF of a million groups', () => rtf('{a}'.repeat(1_000_000))],
  ['an RTF of a million ends', () => rtf('}'.repeat(1_000_000) + WORDS)],
  ['an RTF with binary longer than the file', () => rtf(`${WORDS}\\bin999999999 x`)],
  ['an RTF with binary of less than none', () => rtf(`${WORDS}\\bin-5 x`)],
  ['an RTF of control words without end', () => rtf(`\\${'a'.repeat(1_000_000)} ${WORDS}`)],
  ['an RTF of numbers without end', () => rtf(`\\u${'9'.repeat(1_000_000)} ${WORDS}`)],
  ['an RTF of halves of characters', () => rtf(`${'\\u-10179?'.repeat(1000)}${WORDS}`)],
  ['an RTF that steps over all', () => rtf(`\\uc999999999\\u1057 ${WORDS}`)],
  [
    'an RTF of a million cells',
    () => rtf(`\\trowd\\intbl ${'\\cell '.repeat(300_000)}\\row ${WORDS}`),
  ],
  ['an RTF of rows without cells', () => rtf(`${'\\row'.repeat(100_000)} ${WORDS}`)],
  [
    'an RTF of a hundred thousand notes in each other',
    () => rtf(`${'{\\footnote a'.repeat(4000)}${WORDS}`),
  ],
  ['an RTF of broken bytes', () => rtf(`${"\\'zz\\'".repeat(100_000)}${WORDS}`)],
  ['an RTF that ends in a backslash', () => rtf(`${WORDS}\\`)],
  [
    'an RTF of a hundred thousand fonts',
    () =>
      rtf(
        `{\\fonttbl${Array.from({ length: 100_000 }, (_, at) => `{\\f${at}\\fcharset204 A;}`).join('')}}\\f7 ${WORDS}`,
      ),
  ],
]
