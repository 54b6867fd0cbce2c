/** How many people of one given name or surname are compared. */
const GROUP = 40
/** As many letters as a surname must have for one of them to be a slip. */
const LONG = 8
/** As many letters as the short form of a given name must have: "Dina" for "Dinara". */
const SHORT = 4

/** "Muhkamedov" for "Mukhamedov": two letters the other way round, or one another, well before the end. */
function isSlip(a: string, b: string): boolean {
  if (a.length !== b.length || a.length < LONG || a === b) return false
  let at = 0
  while (a[at] === b[at]) at++
  if (at > a.length - 4 || at === 0) return false
  const swapped = a[at] === b[at + 1] && a[at + 1] === b[at]
  return a.slice(at + 2) === b.slice(at + 2) && (swapped || a[at + 1] === b[at + 1])
}

const isShortGiven = (short: string, long: string): boolean =>
  short.length >= SHORT && long.length > short.length + 1 && long.startsWith(short)

type Person = { readonly name: string; readonly given: string; readonly family: string }

function grouped(people: readonly Person[], by: 'given' | 'family'): readonly Person[][] {
  const groups = new Map<string, Person[]>()
  for (const person of people) {
    const group = groups.get(person[by])
    if (!group) groups.set(person[by], [person])
    else if (group.length < GROUP) group.push(person)
  }
  return [...groups.values()].filter(group => group.length > 1)
}

/** The sentences in which each name stands. */
export type Standings = ReadonlyMap<string, ReadonlySet<number>>

/** Of people named with a given name and a surname, who is another's slip or short form, and whose. */
export function spellingsOf(standings: Standings): ReadonlyMap<string, string> {
  const people = [...standings.keys()].flatMap((name): Person[] => {
    const [given, family, more] = name.toLowerCase().split(' ')
    return given && family && more === undefined ? [{ name, given, family }] : []
  })
  const times = ({ name }: Person): number => standings.get(name)?.size ?? 0
  // Whoever is named beside the other is somebody else.
  const apart = (one: Person, other: Person): boolean => {
    const there = standings.get(other.name)
    return ![...(standings.get(one.name) ?? [])].some(sentence => there?.has(sentence))
  }
  const same = new Map<string, string>()
  for (const group of grouped(people, 'given'))
    for (const one of group)
      for (const other of group) {
        if (!isSlip(one.family, other.family) || !apart(one, other)) continue
        const later = group.indexOf(one) > group.indexOf(other)
        if (times(one) < times(other) || (times(one) === times(other) && later))
          same.set(one.name, other.name)
      }
  for (const group of grouped(people, 'family'))
    for (const one of group)
      for (const other of group)
        if (isShortGiven(one.given, other.given) && apart(one, other))
          same.set(one.name, other.name)
  return same
}
