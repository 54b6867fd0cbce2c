import { expect, test } from 'vitest'
import { comparePlaces, placeKeys } from './compare-places.ts'
import { countryOf, countryOfNationality, findPlace } from './places.ts'

test.each([
  ['Almaty', 'KZ', 'city'],
  ['Uralsk', 'KZ', 'city'],
  ['Алматы', 'KZ', 'city'],
  ['Астана', 'KZ', 'region'],
  ['Бишкек', 'KG', 'city'],
  ['Ташкент', 'UZ', 'city'],
  ['Тараз', 'KZ', 'city'],
  ['Oral', 'KZ', 'city'],
  ['Kiev', 'UA', 'city'],
  ['Kiew', 'UA', 'city'],
  ['Taschkent', 'UZ', 'city'],
  ['Bichkek', 'KG', 'city'],
  ['Leninakan', 'AM', 'city'],
  ['Alma-Ata', 'KZ', 'city'],
  ['Фрунзе', 'KG', 'city'],
  ['Königsberg', 'RU', 'city'],
  ['KYIV', 'UA', 'city'],
  ['Rangoon', 'MM', 'city'],
  ['Niš', 'RS', 'city'],
  ['Nis', 'RS', 'city'],
  ['Phnom Penh', 'KH', 'city'],
  ['Côte d’Ivoire', 'CI', 'country'],
  ['Burma', 'MM', 'country'],
  ['Paris', 'FR', 'city'],
  ['London', 'GB', 'city'],
  ['Sindh', 'PK', 'region'],
])('%s lies in %s', (name, country, kind) => {
  const [first] = findPlace(name)
  expect(first?.country).toBe(country)
  expect(findPlace(name).some(place => place.kind === kind)).toBe(true)
})

test.each(['Bekova', 'the', '', 'Dosmukhamedov', '!!'])('no place: %s', name =>
  expect(findPlace(name)).toEqual([]),
)

test.each([
  ['Kazakh', 'KZ'],
  ['ugandans', 'UG'],
  ['Turkish', 'TR'],
  ['Dutch', 'NL'],
])('%s tells of %s', (word, country) => expect(countryOfNationality(word)).toBe(country))

test.each([
  [['Almaty', 'Taraz'], 'KZ'],
  [['Istanbul', 'Turkish'], 'TR'],
  [['Tripoli', 'Libya'], 'LY'],
  [['Tripoli', 'Beirut', 'Lebanese'], 'LB'],
  [['Hyderabad', 'Karachi', 'Sindh'], 'PK'],
  [[], null],
  [['Nowhere at all'], null],
])('%j is %s', (names, country) => expect(countryOf(names)).toBe(country))

test('one answer whatever the order', () => {
  expect(countryOf(['Georgia', 'Tbilisi'])).toBe('GE')
  expect(countryOf(['Tbilisi', 'Georgia'])).toBe('GE')
})

test.each([
  ['Alma-Ata', 'Алматы қаласы', 'same'],
  ['Lemberg', 'Львів', 'same'],
  ['West Kazakhstan', 'Батыс Қазақстан облысы', 'same'],
  ['Medeu District', 'Медеуский район', 'same'],
  ['Republic of Kazakhstan', 'Қазақстан', 'same'],
  ['Zhanatas', 'Жаңатас', 'same'],
  ['Independence Square in Bishkek', 'площадь Независимости, Бишкек', 'same'],
  ['Chattogram', 'Chittagong', 'same'],
  ['Qoraqalpogʻiston', 'Karakalpakstan', 'same'],
  ['Ямало-Ненецкий автономный округ', 'Yamalo-Nenets Autonomous District', 'same'],
  ['Пермский край', 'Perm Territory', 'same'],
  ['Пермский край', 'Пермь', 'different'],
  ['Ratisbonne', 'Regensburg', 'same'],
  ['Республика Алтай', 'Altai Republic', 'same'],
  ['Алтайский край', 'Altai Krai', 'same'],
  ['Алтайский край', 'Республика Алтай', 'different'],
  ['площадь Абая', 'Abai Square', 'same'],
  ['Полоцк', 'Плоцк', 'ask'],
  ['Scotland', 'Wales', 'different'],
  ['Karakalpakstan', 'Uzbekistan', 'different'],
  ['Jihar Kano', 'Kano State', 'same'],
  ['Tripoli', 'Tripoli', 'ask'],
  ['Talgar', 'Talgar District', 'ask'],
  ['Tripoli, Libya', 'Tripoli (Lebanon)', 'different'],
  ['Osh', 'Osh Region', 'different'],
  ['Samara', 'Samarra', 'different'],
  ['ул. Толе би, 59', 'Tole Bi Street 59', 'same'],
  ['ул. Толе би, 59', 'Tole Bi Street', 'ask'],
  ['ул. Толе би, 59', 'ул. Толе би, 61', 'different'],
  ['улица Мира, Актау', 'Мир көшесі, Атырау', 'different'],
  ['Алматы, ул. Мира', 'Mir Street, Almaty', 'same'],
  ['проспект Победы', 'улица Победы', 'different'],
  ['Арбат', 'улица Арбат', 'ask'],
  ['İstiklal Caddesi', 'Istiklal Avenue', 'same'],
  ['Бирма', 'Myanmar', 'same'],
  ['Congo', 'République démocratique du Congo', 'ask'],
  ['Springfield, Illinois', 'Springfield, Missouri', 'different'],
  ['Frankfurt (Oder)', 'Frankfurt am Main', 'ask'],
  ['', 'Almaty', 'different'],
])('%s and %s: %s', (a, b, outcome) => {
  expect(comparePlaces(a, b).outcome).toBe(outcome)
  expect(comparePlaces(b, a).outcome).toBe(outcome)
  if (outcome === 'same') expect(placeKeys(a).some(key => placeKeys(b).includes(key))).toBe(true)
})
