import { expect, test } from 'vitest'
import { readDocument } from './index.ts'

/** Kinds and whom, of what a note tells. */
const told = (text: string) =>
  readDocument({ name: 'note', text, published: '2031-02-05', language: 'en' }).records.map(
    ({ kind, target }) =>
      [kind, ...(target ?? []).map(one => (typeof one === 'string' ? one : one.name))].join(': '),
  )

test.each([
  ['Soldiers took Asan Bekov prisoner on Monday.', 'detention: Asan Bekov'],
  ['Asan Bekov was thrown in jail on Monday.', 'detention: Asan Bekov'],
  ['The army gaoled Asan Bekov without trial.', 'detention: Asan Bekov'],
  ['Officers cuffed Asan Bekov outside the court.', 'detention: Asan Bekov'],
  ['Police corralled the marchers on a bridge for three hours.', 'detention: marchers'],
  ['After the march, Asan Bekov ended up behind bars.', 'detention: Asan Bekov'],
  ['The president reprieved Asan Bekov on Monday.', 'release: Asan Bekov'],
  ['The ministry declared Asan Bekov a fugitive.', 'charge: Asan Bekov'],
  ['The court declared Asan Bekov a proclaimed offender.', 'charge: Asan Bekov'],
  ['Prosecutors formalised the investigation against Asan Bekov.', 'charge: Asan Bekov'],
  ['The court recognised Asan Bekov guilty of libel.', 'conviction: Asan Bekov'],
  ['The court stayed the prosecution of Asan Bekov.', 'acquittal: Asan Bekov'],
  ['The court vacated the charges against Asan Bekov.', 'acquittal: Asan Bekov'],
  ['The Supreme Court enhanced the sentence of Asan Bekov.', 'appeal: Asan Bekov'],
  ['The Supreme Court rebuffed the appeal of Asan Bekov.', 'appeal: Asan Bekov'],
  ['Officers sjambokked Asan Bekov in the square.', 'violence: Asan Bekov'],
  ['Thugs pistol-whipped Asan Bekov on Monday.', 'violence: Asan Bekov'],
  ['Police cracked down on the march.', 'violence: march'],
  ['Villagers found the teacher dead in a ditch.', 'death: teacher'],
  ['Gunmen burned Asan Bekov alive.', 'death: Asan Bekov'],
  ['The authorities hanged Asan Bekov on Monday.', 'death: Asan Bekov'],
  ['Guards subjected Asan Bekov to falanga.', 'torture: Asan Bekov'],
  ['Guards asphyxiated Asan Bekov with a plastic bag.', 'torture: Asan Bekov'],
  ['Police impounded the car of Asan Bekov.', 'search: Asan Bekov'],
  ['The ministry issued a show-cause notice to Asan Bekov.', 'summons: Asan Bekov'],
])('%s', (text, record) => expect(told(text)).toContain(record))

test.each([
  'Asan Bekov was eliminated from the tournament on Saturday.',
  'The drug neutralised the acid.',
  'Officers boxed in the ring on Saturday.',
  'The fog hemmed in the boats for three hours on Monday.',
  'The ship docked in Lidsk on Monday.',
  'The bank increased the term of the loan on Monday.',
  'The museum unearthed the remains of a mammoth on Monday.',
  'The storm landed 40 boats behind the pier.',
  'He was killed off in the third season of the show.',
  'The committee recognised Asan Bekov for his work on Monday.',
])('nothing in: %s', text => expect(told(text)).toEqual([]))
