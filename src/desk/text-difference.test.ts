import { expect, test } from 'vitest'
import { textDifference } from './text-difference.ts'

/** One line for each paragraph, as the terminal shows it. */
const shown = (before: string, after: string) =>
  textDifference(before, after).map(one =>
    one.change === 'within'
      ? one.words
          .map(({ change, text }) =>
            change === 'same' ? text : change === 'gone' ? `[-${text}-]` : `{+${text}+}`,
          )
          .join('')
      : `${{ same: '=', gone: '-', come: '+' }[one.change]}${one.text}`,
  )

test.each<[string, string, string[]]>([
  ['one', 'one', ['=one']],
  ['', 'one', ['+one']],
  ['one', '', ['-one']],
  ['a b c d', 'a b x d', ['a b [-c-]{+x+} d']],
  ['first\n\nsecond', 'first\n\nthird thing', ['=first', '-second', '+third thing']],
  ['first\n\nlast', 'first\n\nnew between\n\nlast', ['=first', '+new between', '=last']],
  [
    'Ана сообщила о двух задержанных',
    'Ана сообщила о трёх задержанных',
    ['Ана сообщила о [-двух-]{+трёх+} задержанных'],
  ],
])('%j → %j', (before, after, lines) => expect(shown(before, after)).toEqual(lines))

test('texts of ten thousand other paragraphs are told apart in bounded time', () => {
  const text = (salt: number) =>
    Array.from({ length: 10_000 }, (_, at) => `${at * salt} words of a paragraph`).join('\n')
  const began = performance.now()
  expect(textDifference(text(7), text(11)).length).toBeGreaterThan(10_000)
  expect(performance.now() - began).toBeLessThan(30_000)
})
