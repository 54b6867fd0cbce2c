import { foldName, placeKeys } from '../names/index.ts'

/** Words that many places are called by, so that they tell none from another. */
const COMMON = new Set(
  `square street avenue road boulevard lane park garden gardens hall house building palace centre center bridge station
  airport market university school hospital church mosque cathedral region oblast province district county state city town
  village capital area border office department ministry administration embassy court police prison colony jail centre
  detention remand central main north northern south southern east eastern west western first second third old new upper
  lower great parliament streets downtown the of in near and at outside front home flat apartment house his her their its s`
    .split(/\s+/)
    .map(foldName),
)

/** The folded words by which places are told: of "Abai Square" the first; of one that only such words name, all as one. */
export function placeWords(names: readonly string[]): ReadonlySet<string> {
  return new Set(names.flatMap(name => [...wordsOf(name), ...wordsNow(name)]))
}

/** "Nur-Sultan" is told by the words of Astana too: those of the one place of the gazetteer that is called so. */
function wordsNow(name: string): readonly string[] {
  const town = name.split(',').at(-1)?.trim() ?? ''
  const before = nowOf.get(town)
  if (before) return before
  const found = placeNow(town)
  if (nowOf.size >= MEMORY) nowOf.clear()
  nowOf.set(town, found)
  return found
}

/** Many incidents are in one town, and the gazetteer is asked once for each; the memory is emptied when it has grown large. */
const nowOf = new Map<string, readonly string[]>()
const MEMORY = 20_000

function placeNow(town: string): readonly string[] {
  const places = placeKeys(town).filter(key => key.startsWith('@ '))
  const [place] = places
  return place === undefined || places.length > 1
    ? []
    : wordsOf(place.replace(/^@ [A-Z]{2} \p{L}+ /u, ''))
}

/** Whether only such words name a place as many are called by: "the police station", "his home". */
export const tellsNoPlace = (names: readonly string[]): boolean =>
  names.every(name =>
    foldName(name)
      .split(' ')
      .every(word => COMMON.has(word) && !TELLING.has(word)),
  )

/** "First Police Department" is not the second. */
const TELLING = new Set(
  `north northern south southern east eastern west western first second third old new upper lower`
    .split(' ')
    .map(foldName),
)

function wordsOf(name: string): readonly string[] {
  const folded = foldName(name)
  const telling = folded.split(' ').filter(word => !COMMON.has(word))
  return telling.length > 0 ? telling : [folded]
}
