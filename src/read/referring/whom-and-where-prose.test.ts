import { expect, test } from 'vitest'
import { read } from '../index.ts'

const names = (list: ReturnType<typeof read>['records'][number]['target']): string =>
  (list ?? []).map(one => (typeof one === 'string' ? one : one.name)).join(', ')

/** Each record with who did it, to whom, and where. */
const told = (text: string): string[] =>
  read(text.replaceAll('¶', '\n\n'), { published: '2031-02-05' }).records.map(
    ({ kind, actor, target, where = [] }) =>
      [kind, names(actor), names(target), where.join(', ')].join(' | '),
  )

/** Where it was, told before who did it: the town by itself, and how far it is from another. */
test.each([
  ['In Berezhki 14 people were arrested.', ['detention |  | 14 people | Berezhki']],
  ['On Monday in Tarn 40 farmers blocked the road.', ['assembly | 40 farmers |  | Tarn']],
  [
    'In Oruva 200 people from four villages marched.',
    ['assembly | 200 people from four villages |  | Oruva'],
  ],
  ['In Berezhki police arrested a nurse.', ['detention | Berezhki police | a nurse | Berezhki']],
  [
    'In Masaka, 130 km away, youths in yellow shirts beat a driver.',
    ['violence | youths in yellow shirts | a driver | Masaka'],
  ],
  [
    'In the town of Oster, some 40 km from Targuven, unknown men set fire to the car of Yan Kresh.',
    ['intimidation | unknown men | Yan Kresh | Oster'],
  ],
])('%s', (text, records) => expect(told(text)).toEqual(records))

/** Those who are named behind how many they are, wherever in the sentence they stand. */
test.each([
  [
    'The High Court granted bail to two leaders of the Union of Sugar Workers, Peter Odhola and Grace Namisi.',
    ['release | High Court | Peter Odhola, Grace Namisi | '],
  ],
  [
    'Police issued summonses to two members of the board, Peter Odhola and Grace Namisi, on Monday.',
    ['summons | Police | Peter Odhola, Grace Namisi | '],
  ],
])('the named: %s', (text, records) => expect(told(text)).toEqual(records))

/** Those of whom nobody knows more than what they wear, came on, or where they work. */
test.each([
  [
    'Ana Lesko was followed by men on motorbikes without number plates.',
    'men on motorbikes without number plates',
  ],
  ['Unknown gunmen in a white pick-up shot at a driver.', 'Unknown gunmen in a white pick-up'],
  ['Staff at 48 schools went on strike on Tuesday.', 'Staff at 48 schools'],
])('%s', (text, actor) => expect(told(text).at(-1)?.split(' | ')[1]).toEqual(actor))

/** Where and when somebody was killed, told of the victim by the way; where those came who threatened; who tried. */
test.each([
  [
    'The murder of Mateo Urrutia, who was shot by two men outside his house in San Isidro, was condemned.',
    ['death | two men | Mateo Urrutia | his house, San Isidro'],
  ],
  [
    'On 12 September two men came to his office in Lund and told Mateo Urrutia to leave “or be killed”.',
    ['intimidation | two men | Mateo Urrutia | his office, Lund'],
  ],
  [
    'Five students appeared before Magistrate Thandi Mokoena on Friday.',
    ['trial | Thandi Mokoena | Five students | '],
  ],
])('%s', (text, records) => expect(told(text)).toEqual(records))

/** Who is meant: those told together who are just as many; his mother, who is no other woman told of. */
test.each([
  [
    'In Lund, soldiers seized the widow, Rosa Colque, and two of her brothers. The three were beaten in a cell.',
    'Rosa Colque, two of her brothers',
  ],
  [
    'Asya Lunts was held. Ivo Morev, 52, was jailed. His mother was told on Thursday. She was beaten by guards.',
    'His mother',
  ],
])('%s', (text, whom) => expect(told(text).at(-1)?.split(' | ')[2]).toEqual(whom))
