import { expect, test } from 'vitest'
import { readDocument } from '../reader.ts'

const sentences = (text: string) =>
  readDocument({ name: 'text.txt', text, published: '2024-05-15' }).records.flatMap(record =>
    record.kind === 'conviction'
      ? [
          `${record.target?.map(one => (typeof one === 'string' ? one : one.name)).join(' + ')}: ${record.penalty
            ?.map(({ type, amount, unit }) => `${type} ${JSON.stringify(amount)} ${unit}`)
            .join(' + ')}`,
        ]
      : [],
  )

test.each([
  [
    'Ana Lesko was sentenced to six years in prison, Boris Orlin to four and Carl Vint to two and a half years.',
    ['Ana Lesko: prison 6 years', 'Boris Orlin: prison 4 years', 'Carl Vint: prison 2.5 years'],
  ],
  [
    'Singer Ana Lesko got six years, drummer Boris Orlin four, and violinist Mira Vint, the only woman in the group, two.',
    ['Ana Lesko: prison 6 years', 'Boris Orlin: prison 4 years', 'Mira Vint: prison 2 years'],
  ],
  [
    'Pastor Timur Som got seven years and elder Pavel Orlin three years, suspended for four.',
    ['Timur Som: prison 7 years', 'Pavel Orlin: restriction 3 years'],
  ],
  [
    'Ana Lesko was fined 300 euros and Boris Orlin 200 euros.',
    ['Ana Lesko: fine 300 EUR', 'Boris Orlin: fine 200 EUR'],
  ],
  // "her" is she before a sum or a term, and each has their own penalty.
  ['Ana Lesko is a teacher. Magistrates fined her 250 euros in 2021.', ['Ana Lesko: fine 250 EUR']],
  [
    'A judge gave Ana Lesko seven days of detention and fined Boris Orlin 500 euros.',
    ['Ana Lesko: detention 7 days', 'Boris Orlin: fine 500 EUR'],
  ],
  // A name that nothing is given to, and a number that says something else.
  [
    'Ana Lesko was sentenced to six years in prison, and Boris Orlin, her lawyer, left the room.',
    ['Ana Lesko: prison 6 years'],
  ],
])('%s', (text, expected) => expect(sentences(text)).toEqual(expected))
