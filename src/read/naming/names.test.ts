import { describe, expect, test } from 'vitest'
import { sweep } from '../sweep.ts'

const names = (text: string) =>
  sweep({ text: `Title\n\n${text}`, published: '2024-06-15' }).mentions.filter(
    m => m.type === 'name',
  )

describe('persons', () => {
  test.each([
    ['Police held activist Miro Lanek there.', 'Miro Lanek', 'activist', null],
    [
      'Police held former opposition leader Ada Verin there.',
      'Ada Verin',
      'former opposition leader',
      null,
    ],
    ['On Monday Judge Asan Bekov closed it.', 'Asan Bekov', 'Judge', null],
    ['They met Minister of Energy Omar Talib there.', 'Omar Talib', 'Minister of Energy', null],
    ['Drummer Ihar Lozka got four years.', 'Ihar Lozka', 'Drummer', null],
    ['Then Miro Lanek, 46, left.', 'Miro Lanek', null, 46],
    ['Then Miro Lanek (46) left.', 'Miro Lanek', null, 46],
    ["Then Miro Lanek's flat was searched.", 'Miro Lanek', null, null],
    ['Then A.B. Lanek left.', 'A.B. Lanek', null, null],
    ['Then Asan uulu Talant left.', 'Asan uulu Talant', null, null],
    ['Then Omar bin Said al-Harbi left.', 'Omar bin Said al-Harbi', null, null],
    ['Then Luísa de Souza-Mota left.', 'Luísa de Souza-Mota', null, null],
    ['Then Sean O’Malley left.', 'Sean O’Malley', null, null],
  ])('%s', (text, ...expected) => {
    const [person] = names(text).filter(m => m.class === 'person')
    expect([person?.name, person?.as, person?.age]).toEqual(expected)
  })
  test('a surname is known by the full name, earlier or later', () => {
    const found = names('Lanek was held on Monday. His wife said Miro Lanek was ill. Lanek is 40.')
    expect(found.filter(m => m.class === 'person').map(m => m.name)).toEqual([
      'Lanek',
      'Miro Lanek',
      'Lanek',
    ])
  })
  test('where somebody comes from', () =>
    expect(names('They held activist Miro Lanek from Semey.')[0]?.origin).toBe('Semey'))
  test.each([
    'Protesters gathered and sang.',
    'A Ugandan driver left.',
    'On Monday it rained.',
    'However, nobody came.',
  ])('none in: %s', text => expect(names(text).filter(m => m.class !== 'authority')).toEqual([]))
})

describe('authorities, in the words of the text', () => {
  test.each([
    ['Police came.', 'Police'],
    ['It was an Almaty court that ruled.', 'an Almaty court'],
    ['The Justice Ministry refused.', 'Justice Ministry'],
    ['The Ministry of Internal Affairs refused.', 'Ministry of Internal Affairs'],
    ['The Ministry of Culture and Information refused.', 'Ministry of Culture and Information'],
    ['The Ardov City Court agreed.', 'Ardov City Court'],
    ['He was taken to the Ardov district police department.', 'Ardov district police department'],
    ['Almaty authorities refused.', 'Almaty authorities'],
    ["The mayor's office refused.", "mayor's office"],
    ['The State Committee for National Security refused.', 'State Committee for National Security'],
    ['State security prosecutors refused.', 'State security prosecutors'],
    ['The Court of Appeal agreed.', 'Court of Appeal'],
  ])('%s', (text, name) =>
    expect(
      names(text)
        .filter(m => m.class === 'authority')
        .map(m => m.name),
    ).toEqual([name]),
  )
  test.each([
    'He went to the police station.',
    'It was a court ruling.',
    'They met Judge Asan Bekov.',
  ])('none in: %s', text => expect(names(text).filter(m => m.class === 'authority')).toEqual([]))
})

describe('groups, outlets, places, laws', () => {
  test.each([
    ['The Zora Nova party was banned.', 'Zora Nova', 'group'],
    ['The party Zora Nova was banned.', 'Zora Nova', 'group'],
    ['The Green Alliance was banned.', 'Green Alliance', 'group'],
    ["The Millers' Union was banned.", "Millers' Union", 'group'],
    [
      'The Independent Glass Workers’ Union was banned.',
      'Independent Glass Workers’ Union',
      'group',
    ],
    ['The Committee to Protect Forests was banned.', 'Committee to Protect Forests', 'group'],
    ['They left Zora Nova (“New Dawn”) there.', 'Zora Nova', 'group'],
    ['The movement “Stop the Dam” was banned.', 'Stop the Dam', 'group'],
    ['The news site Ruta was blocked.', 'Ruta', 'outlet'],
    ['The weekly Ruta was fined.', 'Ruta', 'outlet'],
    ['Then Radio Solana was fined.', 'Radio Solana', 'outlet'],
    ['They met in Gandhi Park.', 'Gandhi Park', 'place'],
    ['They met on Republic Square.', 'Republic Square', 'place'],
    ['They met in the city of Ardov.', 'Ardov', 'place'],
    ['They met in Almaty region.', 'Almaty region', 'place'],
    ['They met near Tashkent.', 'Tashkent', 'place'],
    ['They met at Soba prison.', 'Soba prison', 'place'],
    ['The Penal Code says so.', 'Penal Code', 'law'],
  ])('%s', (text, name, kind) =>
    expect(names(text).map(m => [m.name, m.class])).toContainEqual([name, kind]),
  )
})

test('a headline in title case gives the names that the text below knows', () => {
  const { mentions } = sweep({
    text: 'Court Jails Miro Lanek Over Park Picket\n\nA court jailed activist Miro Lanek on Monday.',
    published: '2024-06-15',
  })
  const people = mentions.filter(m => m.type === 'name' && m.class === 'person')
  expect(people.map(m => m.type === 'name' && m.name)).toEqual(['Miro Lanek', 'Miro Lanek'])
})
