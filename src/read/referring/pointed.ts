import type { NounPhrase } from '../grammar/grammar.ts'
import { wordOf } from '../text/words.ts'
import { type Filler, type Fillers, type Memory, type Place, latest, toldBefore } from './memory.ts'

/** How many sentences back somebody may have been told of. */
const NEAR = 8
const AGED = /^(\d{1,3})-years?-old$/

/** Who speaks for somebody else, and is not who is told of. */
const SPOKEN = /\b(?:lawyer|attorney|counsel|advocate|solicitor|barrister|spokes\p{L}+)\b/iu

const one = (party: Filler, via: string): Fillers => ({
  parties: [{ ...party, via }],
  count: 1,
  approx: false,
  plural: false,
})

/** "the 34-year-old": whoever is of that age; else the last person told of whose age is not told. */
function ofAge(memory: Memory, age: number, at: Place): Filler | null {
  const told = toldBefore(memory)
  let unknown: Filler | null = null
  for (let i = told.length - 1; i >= 0; i--) {
    const seen = told[i]
    if (!seen || at.sentence - seen.sentence > NEAR) break
    for (const party of seen.fillers.parties) {
      if (!party.named || memory.officials.has(party.name)) continue
      if (party.age === age) return party
      const person = seen.fillers.count === 1
      if (person && party.age === null && !SPOKEN.test(party.as ?? '')) unknown ??= party
    }
  }
  return unknown
}

/** "the former", "the latter": the first or last of those named side by side. */
function ofSeveral(memory: Memory, last: boolean, at: Place): Filler | null {
  const pair = latest(
    memory,
    ({ fillers: { parties } }) => parties.length > 1 && parties.every(({ named }) => named),
    at,
  )
  return pair?.fillers.parties.at(last ? -1 : 0) ?? null
}

/** Whom words point at that name nobody: an age, or a place in what was told before. */
export function pointedAt(memory: Memory, phrase: NounPhrase, at: Place): Fillers | null {
  const { doc } = memory
  const word = (i: number): string => wordOf(doc.tokens.word[i] ?? 0)
  if (phrase.to - phrase.from !== 2 || word(phrase.from) !== 'the') return null
  const said = word(phrase.from + 1)
  const [, age] = AGED.exec(said) ?? []
  const party = age
    ? ofAge(memory, Number(age), at)
    : said === 'former' || said === 'latter'
      ? ofSeveral(memory, said === 'latter', at)
      : null
  return party ? one(party, `the ${said}`) : null
}
