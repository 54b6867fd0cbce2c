import { COUNTRIES_OTHERWISE } from './countries-otherwise.ts'
import { COUNTRIES } from './places-countries.ts'

/** The languages whose names for countries are known as they stand. */
const LANGUAGES =
  'ru kk ky uz tg tk uk be tr az ka hy de fr es pt it pl ro ar fa he zh ja ko bn hi ur vi my ha sw am'.split(
    ' ',
  )
/** Languages whose names for countries are only sought where a place is named. */
const MORE = 'bs sr hr bg mk sl cs sk hu nl sv nb da fi et lv lt el sq mn ps'.split(' ')

const SHORT: readonly (readonly [letters: string, country: string])[] = [
  ['рк', 'KZ'],
  ['հհ', 'AM'],
  ['қр', 'KZ'],
  ['кр', 'KG'],
  ['руз', 'UZ'],
  ['рф', 'RU'],
  ['рб', 'BY'],
  ['сша', 'US'],
  ['usa', 'US'],
  ['ақш', 'US'],
  ['uk', 'GB'],
  ['uae', 'AE'],
  ['оаэ', 'AE'],
  ['кнр', 'CN'],
  ['prc', 'CN'],
  ['фрг', 'DE'],
  ['brd', 'DE'],
  ['босния', 'BA'],
  ['bosna', 'BA'],
  ['босна', 'BA'],
]

const codes = COUNTRIES.trim()
  .split('\n')
  .map(row => row.slice(0, 2))

function namesIn(languages: readonly string[]): [string, string][] {
  const names = languages.map(
    language => new Intl.DisplayNames([language], { type: 'region', fallback: 'none' }),
  )
  return codes.flatMap(country =>
    names.flatMap((of): [string, string][] => {
      const name = of.of(country)
      return name === undefined ? [] : [[name.toLowerCase(), country]]
    }),
  )
}

/** Countries (ISO alpha-2) by their names, in small letters, in the languages that organisations' names come in. */
export const countriesAbroad = () => namesIn(LANGUAGES)

let abroad: ReadonlyMap<string, readonly string[]> | undefined

/** "Кот-д’Ивуар", "Кот д'Ивуар"; "Соединённые", "Соединенные". */
const plain = (name: string) =>
  name
    .toLowerCase()
    .replaceAll(/[-–—]+/g, ' ')
    .replaceAll(/['’.]/g, '')
    .replaceAll('ё', 'е')
    .replaceAll(/\s+/g, ' ')
    .trim()

const otherwise = () =>
  COUNTRIES_OTHERWISE.trim()
    .split('\n')
    .flatMap(row =>
      row
        .slice(3)
        .split('|')
        .map((name): [string, string] => [name, row.slice(0, 2)]),
    )

function loadAbroad(): Map<string, string[]> {
  const found = new Map<string, string[]>()
  for (const [name, country] of [...namesIn([...MORE, ...LANGUAGES]), ...SHORT, ...otherwise()]) {
    const word = plain(name)
    const before = found.get(word) ?? []
    if (!before.includes(country)) found.set(word, [...before, country])
  }
  return found
}

/**
 * The countries (ISO alpha-2) that a whole name is in some language, in full, as it was before or by letters: "Bosna i
 * Hercegovina", "Бирма", "РФ"; "Congo" is of two.
 */
export function countriesCalled(name: string): readonly string[] {
  abroad ??= loadAbroad()
  return abroad.get(plain(name)) ?? []
}
