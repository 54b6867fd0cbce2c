import { connected } from '../codebook/index.ts'
import { comparePlaces, placeKeys } from '../names/index.ts'
import { wordsAt } from './links.ts'
import { spellingKey } from './mentions.ts'
import { draftsOf, type ReconcileState } from './state.ts'
import { rowsOf } from './table.ts'

/** Places that share a key with so many others are not looked for by it. */
const MOST = 60

/**
 * For each of some names of places the first that is of the same place: by what people joined, then by the gazetteer and
 * by sound. What people said are two places stays two.
 */
export function placesAsOne(
  state: ReconcileState,
  names: Iterable<string>,
): (name: string) => string {
  const all = [...new Set([...names].map(plain))]
  const joined = new Map(
    rowsOf(state.entities)
      .filter(([, { entity }]) => entity.type === 'place' && entity.spellings.length > 1)
      .flatMap(([, { entity }]) => entity.spellings.map(one => [plain(one), entity.id] as const)),
  )
  const alike = alikeIn(all, saidApart(state))
  const firsts = new Map(
    connected(all, name => [name, joined.get(name) ?? name, ...(alike.get(name) ?? [])]).flatMap(
      ([first = '', ...others]) => [first, ...others].map(name => [name, first] as const),
    ),
  )
  return name => firsts.get(plain(name)) ?? plain(name)
}

const plain = (name: string) => name.normalize('NFC').toLowerCase().trim()

function saidApart(state: ReconcileState): (a: string, b: string) => boolean {
  const drafts = draftsOf(state)
  return (a, b) => {
    const [one, other] = [spellingKey('place', a), spellingKey('place', b)]
    return wordsAt(drafts, one).some(
      ({ link }) => link.verb === 'different' && [link.left, link.right].includes(other),
    )
  }
}

/** For each name a token for each other one that is the same place. */
function alikeIn(names: readonly string[], areApart: (a: string, b: string) => boolean) {
  const byKey = new Map<string, string[]>()
  for (const name of names)
    for (const key of new Set(placeKeys(name))) byKey.set(key, [...(byKey.get(key) ?? []), name])
  const tokens = new Map<string, string[]>()
  const compared = new Set<string>()
  for (const those of byKey.values()) {
    if (those.length > MOST) continue
    for (const [at, a] of those.entries())
      for (const b of those.slice(at + 1)) {
        const both = `${a}|${b}`
        if (compared.has(both)) continue
        compared.add(both)
        if (comparePlaces(a, b).outcome !== 'same' || areApart(a, b)) continue
        for (const name of [a, b]) tokens.set(name, [...(tokens.get(name) ?? []), both])
      }
  }
  return tokens
}
