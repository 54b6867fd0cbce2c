import { describe, expect, test } from 'vitest'
import type { Mention } from '../text/doc.ts'
import { resolveDate } from '../dates/resolve.ts'
import { sweep } from '../sweep.ts'

type Of<Type extends Mention['type']> = Extract<Mention, { type: Type }>

function found<Type extends Mention['type']>(type: Type, text: string, published = '2024-06-15') {
  const { mentions } = sweep({ text: `Title\n\n${text}`, published })
  return mentions.filter((mention): mention is Of<Type> => mention.type === type)
}

describe('numbers', () => {
  test.each([
    ['Police held 2,400 people.', 2400],
    ['Police held 20 000 people.', 20_000],
    ['Police held 20’000 people.', 20_000],
    ['They held twenty-two people.', 22],
    ['They held two hundred and five people.', 205],
    ['They held fifty-three thousand people.', 53_000],
    ['They held 2.4 million people.', 2_400_000],
    ['They held at least three people.', [3, null]],
    ['They held more than a dozen people.', [13, null]],
    ['They held over 300 people.', [301, null]],
    ['They held dozens of people.', [24, null]],
    ['They held hundreds of people.', [200, null]],
    ['They held tens of thousands of people.', [20_000, null]],
    ['They held several hundred people.', [200, null]],
    ['They held some two dozen people.', [24, 24]],
    ['They held roughly 300 people.', [300, 300]],
    ['They held as many as four people.', [null, 4]],
    ['They held fewer than 20 people.', [null, 19]],
    ['They held between 20 and 30 people.', [20, 30]],
    ['They held 20–30 people.', [20, 30]],
    ['They held two or three people.', [2, 3]],
    ['They held 30 or more people.', [30, null]],
    ['They held half a million people.', 500_000],
  ])('%s', (text, value) => expect(found('number', text).map(m => m.value)).toEqual([value]))
  test.each([
    'It began at 8 a.m. sharp.',
    'It began at 10:30 sharp.',
    'The First Deputy Minister came.',
  ])('no number in: %s', text => expect(found('number', text)).toEqual([]))
  test.each([
    ['Some 71 percent agreed.', true],
    ['Turnout was 38 per cent.', true],
    ['They lost 20% of votes.', true],
    ['They lost 20 votes.', false],
  ])('%s', (text, percent) => expect(found('number', text)[0]?.percent).toBe(percent))
})

describe('money', () => {
  test.each([
    ['fined 90,000 tenge ($190) there', '90,000 tenge ($190)', 90_000, 'KZT'],
    ['fined $375 there', '$375', 375, 'USD'],
    ['fined €1.5 million there', '€1.5 million', 1_500_000, 'EUR'],
    ['fined 500 USD there', '500 USD', 500, 'USD'],
    ['fined USD 500 there', 'USD 500', 500, 'USD'],
    ['a 50,000-rouble fine', '50,000-rouble', 50_000, 'RUB'],
    ['fined about 210 EUR there', 'about 210 EUR', [210, 210], 'EUR'],
    ['fined more than $300 there', 'more than $300', [300, null], 'USD'],
    ['fined up to 5,000 euros there', 'up to 5,000 euros', [null, 5000], 'EUR'],
    ['fined between $200 and $300 there', 'between $200 and $300', [200, 300], 'USD'],
    ['A court in Cairo took 20,000 pounds.', '20,000 pounds', 20_000, 'EGP'],
    ['A court in Tashkent took 3.4 million soms.', '3.4 million soms', 3_400_000, 'UZS'],
    ['A court in Bishkek took 5,500 soms.', '5,500 soms', 5500, 'KGS'],
    ['A court in London took 500 pounds.', '500 pounds', 500, 'GBP'],
  ])('%s', (text, ...expected) => {
    const [sum] = found('money', text)
    expect([text.slice(sum!.start - 7, sum!.end - 7), sum!.value, sum!.currency]).toEqual(expected)
  })
  test.each(['He won 500 votes in all.', 'They met 20 top men.'])('no money in: %s', text =>
    expect(found('money', text)).toEqual([]),
  )
})

describe('lengths of time', () => {
  test.each([
    ['held for 15 days', 15, 'days', false],
    ['a 15-day term', 15, 'days', false],
    ['a two-and-a-half-year term', 2.5, 'years', false],
    ['two and a half years in prison', 2.5, 'years', false],
    ['one year and six months in prison', 1.5, 'years', false],
    ['one year and four months in prison', 16, 'months', false],
    ['held for two weeks', 14, 'days', false],
    ['held for a year', 1, 'years', false],
    ['held for half an hour', 0.5, 'hours', false],
    ['up to 12 years in prison', [null, 12], 'years', false],
    ['between two and seven years in prison', [2, 7], 'years', false],
    ['one to four years in prison', [1, 4], 'years', false],
    ['less than ten minutes in all', [null, 10], 'minutes', false],
    ['more than two hours in all', [2, null], 'hours', false],
    ['15 calendar days of arrest', 15, 'days', false],
    ['a 16-year-old pupil', 16, 'years', true],
    ['a woman aged 46', 46, 'years', true],
    ['a woman 46 years old', 46, 'years', true],
  ])('%s', (text, ...expected) => {
    const [length] = found('duration', text)
    expect([length?.value, length?.unit, length?.age]).toEqual(expected)
  })
})

describe('dates', () => {
  const dates = (text: string, published: string) =>
    found('date', text, published).map(({ expression }) =>
      resolveDate(expression, { published, anchor: '2024-05-10' }),
    )
  test.each([
    ['on 8th August 2024 there', '2024-08-08'],
    ['on August 8, 2024, there', '2024-08-08'],
    ['on the 8th of August there', '2024-08-08'],
    ['on Nov. 26 there', '2023-11-26'],
    ['on 8 Aug there', '2024-08-08'],
    ['on 4 and 5 July 2024 there', '2024-07-04/2024-07-05'],
    ['on 12–14 June there', '2024-06-12/2024-06-14'],
    ['from 28 June to 2 July 2024 there', '2024-06-28/2024-07-02'],
    ['between May and early November 2024 there', '2024-05/2024-11'],
    ['from December to February 2024 there', '2023-12/2024-02'],
    ['from May to November 2024 there', '2024-05/2024-11'],
    ['in late October 2023 there', '2023-10'],
    ['in mid-September there', '2024-09'],
    ['on the night of 5 January there', '2024-01-05'],
    ['in spring 2023 there', '2023-03/2023-05'],
    ['last summer there', '2024-06/2024-08'],
    ['in the second half of 2023 there', '2023-07/2023-12'],
    ['in the first six months of 2023 there', '2023-01/2023-06'],
    ['in 2019–2021 there', '2019/2021'],
    ['in 2022 there', '2022'],
    ['since 2017 there', '2017/..'],
    ['on 2024-02-29 there', '2024-02-29'],
    ['on 09.10.2023 there', '2023-10-09'],
    ['on 10/25/2023 there', '2023-10-25'],
    ['on Tuesday there', '2024-10-08'],
    ['last Friday there', '2024-10-04'],
    ['yesterday there', '2024-10-08'],
    ['last week there', '2024-09-30/2024-10-06'],
    ['last month there', '2024-09'],
    ['three years ago there', '2021'],
    ['two days earlier there', '2024-05-08'],
    ['the following day there', '2024-05-11'],
    ['on the same day there', '2024-05-10'],
    ['a week later there', '2024-05-17'],
    ['in November of that year there', '2024-11'],
    ['on February 11 of this year there', '2024-02-11'],
    ['Thursday 12 May 2022, there', '2022-05-12'],
    ['in the 1990s there', '1990/1999'],
    ['on 30 February 2024 there', null],
  ])('%s', (text, value) => expect(dates(text, '2024-10-09')).toEqual([value]))
  test('days apart are two dates', () =>
    expect(dates('on 22 and 29 July there', '2024-10-09')).toEqual(['2024-07-22', '2024-07-29']))
  test.each([
    'They may go there.',
    'He went on an unsanctioned march there.',
    'April Lanek came there.',
    'They held 2000 people there.',
    'a week after he spoke',
    'It rose to 1.5 there.',
  ])('no date in: %s', text => expect(found('date', text)).toEqual([]))
  test.each([
    [{ published: '2024-10', future: false }, '2024-08-08'],
    [{ published: '2024-07', future: false }, '2023-08-08'],
    [{ published: '2024-07-01', future: true }, '2024-08-08'],
    [{ published: '2024', future: false }, '2024-08-08'],
    [{ published: null, future: false }, null],
    [{ published: null, anchor: '2022-03', future: false }, '2022-08-08'],
  ])('8 August against %j', (context, value) => {
    const [date] = found('date', 'on 8 August there')
    expect(resolveDate(date!.expression, context)).toBe(value)
  })
  test('digits are turned by the habit of the document', () => {
    const [date] = found('date', 'on 09.10.2024 there')
    expect(resolveDate(date!.expression, { published: null, habit: 'month-first' })).toBe(
      '2024-09-10',
    )
  })
})

describe('laws', () => {
  test.each([
    'Article 488(1) of the Administrative Code',
    'Articles 158 and 165 of the Criminal Code',
    'part 2 of Article 274 of the Criminal Code',
    'Art. 280.3',
    'Section 24 of the Cybercrimes Act',
    'Section 11-W of the Anti-Terrorism Act',
    'Article 5 of the Law on Peaceful Assemblies',
    'Criminal Code article 174',
    'article 19 of the penal code',
  ])('%s', cited => {
    const [law] = found('law', `He was tried under ${cited} for it.`)
    expect(law?.provisions).toEqual([cited])
  })
  test.each(['They took part 3 times.', 'an article of 12 May', 'Part 2 was dull.'])(
    'none in: %s',
    text => expect(found('law', text)).toEqual([]),
  )
})
