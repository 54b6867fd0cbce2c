import { countryNames } from './country-words.ts'

/** What Russian and its neighbours make of countries' names of two words and more where they do not stand first, a row each. */
const INFLECTED = `
KR южной кореи|южнокорейский|республики корея|республики кореи|південної кореї
KP северной кореи|кндр|північної кореї
SA саудовской аравии|саудовської аравії|королевства саудовская аравия|kingdom of saudi arabia|saudi arabian
ZA южной африки|юар|южно африканской республики|південної африки
AE объединенных арабских эмиратов|об'єднаних арабських еміратів
US соединенных штатов америки|соединенных штатов|сполучених штатів америки|сполучених штатів
GB великобритании|соединенного королевства|сполученого королівства|великої британії
BA боснии и герцеговины|боснія і герцеговина|bosnia herzegovina|bosnian herzegovinian
MK северной македонии|північної македонії|north macedonian
NZ новой зеландии|нової зеландії
CR коста рики
LK шри ланки
CI кот д'ивуара|ivory coast|ivorian
BF буркина фасо
SL сьерра леоне
SV сальвадора
CD демократической республики конго|др конго|rd congo|république démocratique du congo|rdc
CF центральноафриканской республики|цар|centrafrique
DO доминиканской республики
SS южного судана|південного судану
TL восточного тимора|east timor
PG папуа новой гвинеи
GQ экваториальной гвинеи
GW гвинеи бисау
PS палестинской автономии|palestinian territories|state of palestine
CN китайской народной республики|people's republic of china
IR исламской республики иран|islamic republic of iran|جمهوری اسلامی ایران
PK исламской республики пакистан|islamic republic of pakistan
AF исламского эмирата афганистан|исламской республики афганистан|islamic republic of afghanistan|islamic emirate of afghanistan
VN социалистической республики вьетнам|socialist republic of vietnam
LA lao pdr|lao people's democratic republic
DE федеративной республики германия|federal republic of germany|bundesrepublik deutschland
`

type Long = { readonly words: string; readonly joined: string }

const known = new Map<string, string>()
let longNames: ReadonlyMap<string, readonly Long[]> | undefined

function loadNames(): Map<string, Long[]> {
  const found = new Map<string, Long[]>()
  const rows = INFLECTED.trim()
    .split('\n')
    .flatMap(row =>
      row
        .slice(3)
        .split('|')
        .map((name): [string, string] => [name, row.slice(0, 2)]),
    )
  for (const [name, country] of [...countryNames(), ...rows]) {
    const words = name.replaceAll(/[-–’.()]+/g, mark => (mark === '’' ? "'" : ' ')).trim()
    const [first = ''] = words.split(' ')
    if (first === words && !rows.some(([other]) => other === name)) continue
    const joined = words.replaceAll(/\s+/g, '_')
    known.set(joined, country)
    found.set(first, [...(found.get(first) ?? []), { words: ` ${words} `, joined: ` ${joined} ` }])
  }
  for (const list of found.values()) list.sort((a, b) => b.words.length - a.words.length)
  return found
}

/** A text in small letters whose countries of several words are one word each: "bank of costa_rica". */
export function joinCountries(text: string): string {
  longNames ??= loadNames()
  const names = longNames
  return text
    .split(' ')
    .flatMap(word => names.get(word) ?? [])
    .reduce((joined, name) => joined.replaceAll(name.words, name.joined), ` ${text} `)
    .trim()
}

/** The country (ISO alpha-2) that words joined into one name, or null. */
export const countryJoined = (word: string) => known.get(word) ?? null
