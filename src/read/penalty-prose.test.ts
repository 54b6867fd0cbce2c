import { expect, test } from 'vitest'
import { read } from './index.ts'

const verdicts = (text: string) =>
  read(text, { published: '2031-02-05' }).records.map(({ kind, penalty, offence }) => ({
    kind,
    ...(penalty && {
      penalty: penalty.map(({ type, amount, unit }) => [type, amount, unit].join(' ').trim()),
    }),
    ...(offence && { offence }),
  }))

const told = (text: string): string =>
  verdicts(text)
    .map(({ kind, penalty = [] }) => [kind, ...penalty].join(' | '))
    .join('; ')

test.each([
  ['fined 20 basic units (840 roubles)', 'conviction | fine 840 BYN'],
  ['fined 80 daily rates of 30 euros each', 'conviction | fine 2400 EUR'],
  ['ordered to pay 40 day-fines of 20 euros', 'conviction | fine 800 EUR'],
  ['fined £500 with £200 costs and a £50 victim surcharge', 'conviction | fine 500 GBP'],
  ['sentenced to three years in prison, suspended for two', 'conviction | restriction 3 years'],
  ['sentenced to two years of “khimiya”', 'conviction | restriction 2 years'],
  ['sentenced to three years of limited freedom', 'conviction | restriction 3 years'],
  ['The court fined Ana Lesk, who denied the charge, 500 euros.', 'conviction | fine 500 EUR'],
  ['jailed for life with a minimum term of 20 years', 'conviction | life'],
  [
    'jailed for five years, to run concurrently with a three-year term',
    'conviction | prison 5 years',
  ],
  ['fined N50,000 with an option of three months in jail', 'conviction | fine 50000 NGN'],
  ['sentenced to 74 lashes and a year in prison', 'conviction | prison 1 years'],
  [
    'sentenced to a year of correctional labour with 15 per cent deducted from her wages',
    'conviction | labour 1 years',
  ],
  [
    'sentenced to 13 years in a colony with deprivation of the right to hold public office for three years',
    'conviction | prison 13 years | ban 3 years',
  ],
  ['given the maximum sentence of 15 years', 'conviction | prison 15 years'],
  ['sentenced to imprisonment for a period of 3 years', 'conviction | prison 3 years'],
])('Ana Lesko was %s', (words, right) => expect(told(`Ana Lesko was ${words}.`)).toBe(right))

test.each(['could be given the maximum sentence of 15 years', 'faces up to 15 years'])(
  'no penalty: Ana Lesko %s',
  words => expect(told(`Ana Lesko ${words}.`)).toBe(''),
)

test.each([
  [
    'Ana Lesko was arraigned on three counts of incitement, unlawful procession and riotous conduct, contrary to the Order Act.',
    'incitement, unlawful procession and riotous conduct',
  ],
  [
    'A judge sent Ana Lesko to trial for the alleged crimes of usurpation and illicit association.',
    'usurpation and illicit association',
  ],
  [
    'Four hawkers were fined 2,000 shillings each after pleading guilty to obstruction.',
    'obstruction',
  ],
  [
    'Six defendants who had admitted taking part in an unlawful assembly were jailed for ten months.',
    'taking part in an unlawful assembly',
  ],
  ['Ana Lesko was found guilty in February of calls for disobedience.', 'calls for disobedience'],
  ['Prosecutors accuse Ana Lesko of sedition over a strike.', 'sedition'],
])('what for: %s', (text, offence) =>
  expect(verdicts(text).find(one => one.offence)?.offence).toBe(offence),
)

test.each([
  'Ana Lesko was sentenced to four years in prison for the same facts.',
  'Ana Lesko was sentenced to seven years after she had been found guilty of both charges.',
  'Ana Lesko was fined 300 euros for this alleged offence.',
  'Ana Lesko was sentenced to imprisonment for a term of 3 years.',
])('nothing that says what for: %s', text =>
  expect(verdicts(text).every(one => one.offence === undefined)).toBe(true),
)

/** What is to be paid to somebody is no fine, and what prosecutors ask for no suit. */
test.each([
  [
    'A court ordered the newspaper Kompas to pay 12,000 euros to Lea Moor for mental anguish.',
    'lawsuit',
  ],
  ['The magazine was ordered to pay the minister 5,000 euros for damage to his honour.', 'lawsuit'],
  [
    'In addition, the civil chamber ordered him to pay the magnate, Lars Benk, damages of 80,000 dirhams.',
    'lawsuit',
  ],
  [
    'A court ordered Ada Kern to pay 500 euros to the state for swearing.',
    'conviction | fine 500 EUR',
  ],
  ['Ada Kern was ordered to pay a fine of 500 euros.', 'conviction | fine 500 EUR'],
  [
    'Ada Kern was sentenced to two years and ordered to pay 12,000 euros to the victim’s family.',
    'conviction | prison 2 years',
  ],
  [
    'The magistrate ordered the union to pay 4,000 euros to the mill’s security company for a broken gate.',
    'lawsuit',
  ],
  ['A court dismissed an application by the police to extend the custody of Ada Kern.', ''],
  ['A judge granted the police application to remand him for ten days.', ''],
  ['The court granted the prosecution’s application for an adjournment.', ''],
  ['The court granted an application by the prosecutor to extend the inquiry.', ''],
  ['The court granted an application by Ada Kern to quash the ban.', 'lawsuit'],
  ['The court granted an application by the police to stop the concert.', 'lawsuit; assembly'],
])('%s', (text, records) => expect(told(text)).toBe(records))
