import { describe, expect, test } from 'vitest'
import { sweep } from '../sweep.ts'

const named = (text: string) =>
  sweep({ text: `Title\n\n${text}`, published: '2024-06-15' }).mentions.flatMap(found =>
    found.type === 'name' ? [[found.name, found.class]] : [],
  )

describe('organisations of many countries', () => {
  test.each([
    ['the People’s Front of Ardov', 'People’s Front of Ardov', 'group'],
    ['the National Salvation Front', 'National Salvation Front', 'group'],
    ['the Popular Front', 'Popular Front', 'group'],
    ['Hizb al-Islah', 'Hizb al-Islah', 'group'],
    ['the Mejlis of the Crimean Tatars', 'Mejlis of the Crimean Tatars', 'authority'],
    ['the Ardovan Bar Association', 'Ardovan Bar Association', 'group'],
    ['Partido Obrero del Norte', 'Partido Obrero del Norte', 'group'],
    ['Movimiento Semilla Nueva', 'Movimiento Semilla Nueva', 'group'],
    ['the Samyukta Kisan Sabha', 'Samyukta Kisan Sabha', 'group'],
    ['the Lumina Collective', 'Lumina Collective', 'group'],
    ['Ardov Rights Watch', 'Ardov Rights Watch', 'group'],
    ['the Open Streets Initiative', 'Open Streets Initiative', 'group'],
    ['the Chamber of Advocates', 'Chamber of Advocates', 'group'],
    ['the Federation of Trade Unions', 'Federation of Trade Unions', 'group'],
    ['the Mothers of Lesk', 'Mothers of Lesk', 'group'],
    ['the Kilima Residents’ Forum', 'Kilima Residents’ Forum', 'group'],
    ['the Students’ Federation', 'Students’ Federation', 'group'],
    ['the Ardov Daily', 'Ardov Daily', 'outlet'],
    ['the Lesk Herald', 'Lesk Herald', 'outlet'],
    ['Solana TV', 'Solana TV', 'outlet'],
    ['TV Solana', 'TV Solana', 'outlet'],
    ['Radio Kijiji', 'Radio Kijiji', 'outlet'],
    ['Ruta.com', 'Ruta.com', 'outlet'],
    ['the Lesk Gazette', 'Lesk Gazette', 'outlet'],
    ['Gazeta Ruta', 'Gazeta Ruta', 'outlet'],
    ['the news agency Solana', 'Solana', 'outlet'],
    ['the Rapid Action Battalion', 'Rapid Action Battalion', 'authority'],
    ['the RAB', 'RAB', 'authority'],
    ['the DSS', 'DSS', 'authority'],
    ['the SBU', 'SBU', 'authority'],
    ['the KNB', 'KNB', 'authority'],
    ['Special Branch', 'Special Branch', 'authority'],
    ['the Guardia Nacional', 'Guardia Nacional', 'authority'],
    ['the gendarmerie', 'gendarmerie', 'authority'],
    ['the Basij', 'Basij', 'authority'],
    ['the Revolutionary Guards', 'Revolutionary Guards', 'authority'],
    ['the Internal Security Agency', 'Internal Security Agency', 'authority'],
    ['the Federal Security Service', 'Federal Security Service', 'authority'],
    ['the Verkhovna Rada', 'Verkhovna Rada', 'authority'],
    ['the Sejm', 'Sejm', 'authority'],
    ['the Knesset', 'Knesset', 'authority'],
    ['the Lok Sabha', 'Lok Sabha', 'authority'],
    ['the Jogorku Kenesh', 'Jogorku Kenesh', 'authority'],
    ['the Majlis', 'Majlis', 'authority'],
    ['the Ministry of Public Security', 'Ministry of Public Security', 'authority'],
    ['the Attorney General’s Office', 'Attorney General’s Office', 'authority'],
    ['the Ardov Sessions Court', 'Ardov Sessions Court', 'authority'],
    ['the Leskov Garrison Military Court', 'Leskov Garrison Military Court', 'authority'],
    ['the Constitutional Tribunal', 'Constitutional Tribunal', 'authority'],
    ['the Criminal Investigation Department', 'Criminal Investigation Department', 'authority'],
    [
      'the Directorate of Criminal Investigations',
      'Directorate of Criminal Investigations',
      'authority',
    ],
    ['the Central Bureau of Investigation', 'Central Bureau of Investigation', 'authority'],
    ['the Independent Electoral Commission', 'Independent Electoral Commission', 'authority'],
    ['the Communications Authority', 'Communications Authority', 'authority'],
  ])('%s', (words, name, kind) =>
    expect(named(`On Monday they met ${words} there.`)).toContainEqual([name, kind]),
  )
  test('a short form in brackets is known afterwards', () =>
    expect(
      named('They met the Lumina Workers’ Union (LWU) there. On Friday the LWU said no.'),
    ).toContainEqual(['LWU', 'group']))
})

test('what a name is said to be counts for more than its last word, throughout the text', () =>
  expect(
    named(
      'The opposition party Common Ground called a rally. On Monday Common Ground was fined. Free Valley, a legal aid group, protested; police came to Free Valley.',
    ).filter(([, type]) => type !== 'authority'),
  ).toEqual([
    ['Common Ground', 'group'],
    ['Common Ground', 'group'],
    ['Free Valley', 'group'],
    ['Free Valley', 'group'],
  ]))
