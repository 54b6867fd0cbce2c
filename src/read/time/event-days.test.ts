import { expect, test } from 'vitest'
import { readDocument } from '../reader.ts'

const dated = (text: string) =>
  readDocument({ name: 'text.txt', text, published: '2024-06-19' }).records.map(
    ({ kind, when }) => `${kind} ${when ?? '-'}`,
  )

/** A text, and the records it must give with their dates; others may stand beside them. */
test.each([
  // Counted from an event told before.
  [
    'The rally took place on 3 May. Ivo Tarn was fired by his employer two days after the rally.',
    ['restriction 2024-05-05'],
  ],
  [
    'Ana Lesko was arrested on 3 May. She said that officers beat her on the night of her arrest.',
    ['torture 2024-05-03'],
  ],
  [
    'Ana Lesko was released on 3 May. The day after her release she was summoned to the police.',
    ['release 2024-05-03', 'summons 2024-05-04'],
  ],
  [
    'On 3 May a Lesk court jailed Ivo Tarn for two years. After the hearing, some sang and police detained five.',
    ['detention 2024-05-03'],
  ],
  // A thing with a day of its own, and the day of what was done to it.
  [
    'The rally of 3 May was banned by the city hall on 29 April.',
    ['assembly 2024-05-03', 'restriction 2024-04-29'],
  ],
  ['The verdict of 3 May was upheld on 9 June.', ['appeal 2024-06-09']],
  ['The detainees of 3 May were released on 5 May.', ['release 2024-05-05']],
  [
    'The journalist on 5 May was fined over a rally on 1 May.',
    ['conviction 2024-05-05', 'assembly 2024-05-01'],
  ],
  [
    'Police on 3 May barred Ivo Tarn from a rally on 5 May.',
    ['restriction 2024-05-03', 'assembly 2024-05-05'],
  ],
  // What a relative clause tells on, or what was going on.
  [
    'On 3 May police brought Ivo Tarn before a judge, who fined him 400 euros.',
    ['conviction 2024-05-03'],
  ],
  [
    'On 3 May, ten members of Tala who were sitting outside the court were surrounded by police.',
    ['assembly 2024-05-03'],
  ],
  [
    'Fishers who massed at the harbour on 3 May were scattered with warning shots.',
    ['violence 2024-05-03'],
  ],
  [
    'Police on 3 May turned away people who had come for a rally against the bill.',
    ['restriction 2024-05-03'],
  ],
  // A day behind "which" is of its clause.
  [
    'In March the family lodged a petition with the Commission, which on 5 May granted it.',
    ['lawsuit 2024-03'],
  ],
  [
    'A photographer was battered while following the Pride march in Lesk on 3 May.',
    ['violence 2024-05-03'],
  ],
  ['The court left the sentence of Ana Lesko unchanged in May.', ['appeal 2024-05']],
  [
    'A crew of TV Tala was denied entry to a rally of the party in Lesk on 3 May.',
    ['restriction 2024-05-03'],
  ],
  // What is told right after of those who were held.
  [
    'Ana Lesko was detained on 3 May at a vigil. Officers confiscated her camera.',
    ['detention 2024-05-03', 'search 2024-05-03'],
  ],
  [
    'Police in Lesk on Monday turned away hundreds of people.\n\nThe mayor had on Friday refused to clear the event.\n\nOfficers lobbed tear gas at a crowd.',
    ['violence 2024-06-17'],
  ],
  // The telling has moved on to another day, though no record says so.
  [
    'Officers beat marchers on 3 May. Women read out a statement in the square the next day. Police detained 14 of them.',
    ['violence 2024-05-03', 'detention 2024-05-04'],
  ],
  [
    'Villagers stood on the road to the dump on Friday.\n\nThe mayor came. Councillor Ana Lesko was dragged to a van by officers.',
    ['detention 2024-06-14'],
  ],
  [
    'A Lesk court on Monday remanded Ivo Tarn. The magistrate granted bail to 11 others.',
    ['release 2024-06-17'],
  ],
  [
    'Ivo Tarn was shot dead on 3 May. Two days after the murder, some 400 people marched to the square.',
    ['assembly 2024-05-05'],
  ],
  [
    'Five people were brought before a judge on 13 May. The judge arrested three for propaganda.',
    ['detention 2024-05-13'],
  ],
])('%s', (text, expected) => {
  const found = dated(text)
  for (const one of expected) expect(found).toContain(one)
})

test.each([
  [
    'Ivo Tarn was arrested on 3 May and later sentenced to four years in prison.',
    'conviction 2024-05-03',
  ],
  [
    'Ana Lesko was arrested on 3 May. Activist Ivo Tarn was summoned to the prosecutor.',
    'summons 2024-05-03',
  ],
  [
    'A court remanded Ana Lesko on 3 May. She was beaten on the night of her arrest.',
    'torture 2024-05-03',
  ],
  [
    'A Lesk court on Monday remanded Ivo Tarn. The defence alleged that he was beaten at the station.',
    'torture 2024-06-17',
  ],
])('not of that day: %s', (text, wrong) => expect(dated(text)).not.toContain(wrong))

test('a wire in small letters has its dateline', () =>
  expect(
    dated('lesk, june 18 (lake wire) - police shot dead two people in lesk on monday.'),
  ).toEqual(['death 2024-06-17']))
