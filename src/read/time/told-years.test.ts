import { describe, expect, test } from 'vitest'
import { readDates } from '../dates/index.ts'
import { readDocument } from '../reader.ts'

const PUBLISHED = '2023-06-15'
const found = (text: string, published: string | null = PUBLISHED) =>
  readDates(text, { published }).map(({ edtf }) => edtf)

describe('a date without a year is of the year that is told', () => {
  test('under a heading that is a year', () =>
    expect(
      found(
        'The case of Ada Morn: a timeline\n\n2019\n\n12 March – She is arrested.\n20 June – She is released.\n\n2020\n\n3 February – She is sentenced.',
      ),
    ).toEqual(['2019', '2019-03-12', '2019-06-20', '2020', '2020-02-03']))

  test('under a heading that names a year among other words, up to the next heading', () =>
    expect(
      found(
        'A union under pressure\n\nThe closure of 2019\n\nOn 12 August officers came to the office.\n\nWhat is new\n\nOn 12 May they came again.',
      ),
    ).toEqual(['2019', '2019-08-12', '2023-05-12']))

  test('other headings stand below years, where several headings are years', () =>
    expect(
      found('Cases\n\n2019\n\nCourts\n\n12 August: a fine.\n\n2020\n\nCourts\n\n9 May: a fine.'),
    ).toEqual(['2019', '2019-08-12', '2020', '2020-05-09']))

  test('under two years, onward from one day to the next', () =>
    expect(
      found(
        'A list\n\n2019–2020:\n- On 14 October a search.\n- On 3 March a fine.\n- In May a rally.',
      ),
    ).toEqual(['2019/2020', '2019-10-14', '2020-03-03', '2020-05']))

  test('behind a year that opens its paragraph', () =>
    expect(found('A list\n\n2021: She was held in May. In July she was freed.')).toEqual([
      '2021',
      '2021-05',
      '2021-07',
    ]))

  test('a year to come or the present one is no old story', () =>
    expect(found('The vote of 2024\n\nOn 12 March the commission met.')).toEqual([
      '2024',
      '2023-03-12',
    ]))

  test('where nobody says when the text was published', () =>
    expect(found('Events\n\n2019\n\nOn 12 March he was held.', null)).toEqual([
      '2019',
      '2019-03-12',
    ]))
})

describe('a year goes on through a story', () => {
  test('told date by date', () =>
    expect(
      found(
        'A case\n\n12 March 2019 – Arrest.\n\n20 June – Release.\n\n3 February 2020 – Verdict.\n\n5 May – Appeal.',
      ),
    ).toEqual(['2019-03-12', '2019-06-20', '2020-02-03', '2020-05-05']))

  test('the newest first', () =>
    expect(
      found(
        'A case\n\n5 May 2021 – Appeal.\n\n3 February – Verdict.\n\n20 June 2019 – Release.\n\n12 March – Arrest.',
      ),
    ).toEqual(['2021-05-05', '2021-02-03', '2019-06-20', '2019-03-12']))

  test('in paragraphs between two years', () =>
    expect(
      found(
        'Who she is\n\nOn 12 March 2019 she was arrested.\n\nThe court freed her on 20 April.\n\nIn 2021 she left.',
      ),
    ).toEqual(['2019-03-12', '2019-04-20', '2021']))

  test('but not to what is news', () =>
    expect(
      found(
        'Who she is\n\nOn 12 March 2019 she was arrested.\n\nPolice came again on 10 June.\n\nIn 2021 she had left.',
      ),
    ).toEqual(['2019-03-12', '2023-06-10', '2021']))
})

describe('a year, and the day in it', () => {
  test.each([
    ['In early 2021 police came; in late March they came again.', ['2021', '2021-03']],
    ['In 2021, on 1 May, she was held.', ['2021-05-01', '2021-05-01']],
    ['In 2021 on 1 May she was held.', ['2021-05-01', '2021-05-01']],
    [
      'He was fined in May 2019. A year later, on 3 June, he was held.',
      ['2019-05', '2020-06-03', '2020-06-03'],
    ],
    [
      'He was fined in May 2019. The next year, in April, he was held.',
      ['2019-05', '2020-04', '2020-04'],
    ],
  ])('%s', (text, dates) => expect(found(text)).toEqual(dates))
})

describe('a year counted from the one told before', () => {
  test.each([
    ['He was fined in May 2019. In February of the following year he was charged.', '2020-02'],
    ['He was fined in May 2019. In March the year after, he was charged.', '2020-03'],
    ['He was fined in May 2019. In January the next year he was held.', '2020-01'],
    ['He was fined in May 2019. In the summer of that year he was held.', '2019-06/2019-08'],
    ['He was fined in May 2019. In August the year before, he had been held.', '2018-08'],
  ])('%s', (text, date) => expect(found(text)).toEqual(['2019-05', date]))

  test('next year without an article lies ahead', () =>
    expect(found('He was fined in May 2019. A vote is due in January next year.')).toEqual([
      '2019-05',
      '2024-01',
    ]))

  test('what follows is told on from there', () =>
    expect(
      found(
        'He was fined in May 2019. In February of the following year he was charged. On 5 May a court freed him.',
      ),
    ).toEqual(['2019-05', '2020-02', '2020-05-05']))
})

const REVIEW = `Annual review 2022: freedom of assembly

January
On 9 January police dispersed a march of miners in Lesk.

February
The city council refused three applications by the Green Front. On 14 February its chair, Otto Brim, was detained.
`

test('chapters of a yearly review: months are of its year, and date what has no day', () => {
  const { records } = readDocument({ name: 'review', text: REVIEW, published: '2023-06-15' })
  const days = records.map(({ kind, when }) => [kind, when])
  expect(days).toContainEqual(['assembly', '2022-01-09'])
  expect(days).toContainEqual(['permission', '2022-02'])
  expect(days).toContainEqual(['detention', '2022-02-14'])
})
