import { nameOf, type Party } from '../codebook/index.ts'

const words = (list: string) => new Set(list.split(/\s+/))

/** Words for everybody in a crowd. */
const ALL =
  words(`people persons individuals participants protesters protestors demonstrators marchers residents citizens
  detainees activists supporters others`)
/** Words for some of those: a count of them says nothing of how many there were in all. */
const SOME =
  words(`women woman girls men boys children minors child teenagers pensioners students schoolchildren journalists
  reporters lawyers observers foreigners clergymen priests doctors teachers workers deputies`)

/** Whether the people of one telling are a part of those of another by their words: "19 women" of "48 people". */
export function isPartOf(some: readonly Party[], all: readonly Party[]): boolean {
  const [part, ...further] = some.map(headOf)
  return (
    part !== undefined &&
    further.length === 0 &&
    SOME.has(part) &&
    all.some(party => ALL.has(headOf(party)))
  )
}

/** The noun of a phrase that counts: "women" of "19 women from Lesk". */
const headOf = (party: Party): string =>
  nameOf(party)
    .toLowerCase()
    .split(/ (?:in|from|at|with|who|of|near) /)[0]
    ?.split(' ')
    .at(-1) ?? ''
