import { expect, test } from 'vitest'
import { DEFAULT_LIMITS } from '../limits.ts'
import { extractText } from './extract-text.ts'

const blocks = (text: string, title?: string) =>
  extractText(text, { name: 'a.txt', title, limits: DEFAULT_LIMITS }).blocks.map(
    ({ kind, start, end }) => `${kind}: ${text.slice(start, end)}`,
  )

test.each([
  [
    'title, date, place, headings and items',
    'Week in Orvik\n\n8 August 2024\nOrvik, Tovaria\n\nOn Monday a court fined two men.\n\nREFUSALS\n• A rally was refused.\n2) A march was refused.\n — Another was not;\n',
    [
      'title: Week in Orvik',
      'dateline: 8 August 2024',
      'dateline: Orvik, Tovaria',
      'paragraph: On Monday a court fined two men.',
      'heading: REFUSALS',
      'item: A rally was refused.',
      'item: A march was refused.',
      'item: Another was not;',
    ],
  ],
  [
    'one paragraph on each line, and no title where the first line is a sentence',
    'A court fined two men.\nThey will appeal.\n\u00a0\nA third was let go.',
    [
      'paragraph: A court fined two men.',
      'paragraph: They will appeal.',
      'paragraph: A third was let go.',
    ],
  ],
  [
    'lines that were broken at a width are one paragraph',
    'Rally in Orvik\n\nOn Monday a group of women held a rally on the\r\nsquare in front of the court, although the city\r\nhad not answered their notice.\r\n\r\nThey went home at six.',
    [
      'title: Rally in Orvik',
      'paragraph: On Monday a group of women held a rally on the\r\nsquare in front of the court, although the city\r\nhad not answered their notice.',
      'paragraph: They went home at six.',
    ],
  ],
  [
    'speech that begins with a dash is no list',
    'Сход в Орвике\n\nЛюди вышли на площадь.\n— Мы не уйдём, — сказал один из них.\n— И мы тоже, — сказала его соседка.',
    [
      'title: Сход в Орвике',
      'paragraph: Люди вышли на площадь.',
      'paragraph: — Мы не уйдём, — сказал один из них.',
      'paragraph: — И мы тоже, — сказала его соседка.',
    ],
  ],
  [
    'line ends of every kind',
    'One line.\rTwo lines.\u2028Three lines.\fFour lines.',
    [
      'paragraph: One line.',
      'paragraph: Two lines.',
      'paragraph: Three lines.',
      'paragraph: Four lines.',
    ],
  ],
  ['signs without words are no block', '***\n\nOne line.\n-----\n', ['paragraph: One line.']],
])('%s', (_, text, expected) => expect(blocks(text)).toEqual(expected))

test('the title is where the sidecar says, whatever stands above it', () => {
  expect(
    blocks('Menu\n\n“March of the nurses”\n\nThey walked for an hour.', 'March of the nurses'),
  ).toEqual([
    'paragraph: Menu',
    'title: “March of the nurses”',
    'paragraph: They walked for an hour.',
  ])
})
