import { readSound } from './fold-name.ts'
import { TITLES } from './name-words.ts'
import { normaliseName } from './normalise-name.ts'
import { takeApart } from './take-apart.ts'

export type Gender = 'f' | 'm'

/** A person's name taken apart. All but `titles` are folded; order in the text tells given from family only where nothing else does. */
export type NameParts = {
  readonly given: readonly string[]
  readonly family: readonly string[]
  /** The father's name without its ending: "viktor" of Viktorovich and of Viktorovna. */
  readonly patronymic: string | null
  /** Letters that stand for a name: "a" of "A." */
  readonly initials: readonly string[]
  readonly particles: readonly string[]
  readonly titles: readonly string[]
  /** As the endings show, where they do. */
  readonly gender: Gender | null
}

/** Takes a person's name apart; "Surname, Given" and a family name in capitals are put in order first. */
export function nameParts(name: string): NameParts {
  const { given, family, patronymic, initials, particles, titles, gender } = takeApart(name)
  return {
    given: given.map(readSound),
    family: family.map(readSound),
    patronymic: patronymic === null ? null : readSound(patronymic),
    initials: initials.map(readSound),
    particles,
    titles,
    gender,
  }
}

/** A person's name without the titles before it: "Judge Tova Brandt" is "Tova Brandt". */
export function withoutTitles(name: string): string {
  const words = normaliseName(name).split(' ')
  const isTitle = (word: string | undefined) =>
    TITLES.has((word ?? '').toLowerCase().replace(/\.$/, ''))
  while (words.length > 1 && isTitle(words[0])) words.shift()
  return words.join(' ')
}
