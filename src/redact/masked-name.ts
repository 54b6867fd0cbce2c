import type { Mask } from '../codebook/index.ts'
import { foldWord, nameParts, nameWords } from '../names/index.ts'

/** A mask made ready for looking: the sounds of each part of each spelling. */
export type MaskedName = {
  readonly mask: Mask
  /** Sounds of all words of the spellings, longest first. */
  readonly words: readonly string[]
  /** Sounds of family names, which give a person away by themselves. */
  readonly family: readonly string[]
  /** First letters of given and family name, as sounds. */
  readonly initials: readonly (readonly [given: string, family: string])[]
  /** Whole spellings without gaps: for names written in one, and scripts that put no spaces. */
  readonly whole: readonly string[]
  readonly raw: readonly string[]
  /** The first two letters of every part. */
  readonly starts: readonly string[]
}

/** A mask made ready for looking. */
export function prepareMask(mask: Mask): MaskedName {
  const spellings = mask.names.map(name => ({
    name,
    words: nameWords(name)
      .map(foldWord)
      .filter(word => word !== ''),
    parts: nameParts(name),
  }))
  const single = spellings.filter(({ words }) => words.length === 1).flatMap(({ words }) => words)
  const family = spellings.flatMap(({ words, parts }) => [...parts.family, words.at(-1) ?? ''])
  return {
    mask,
    words: unique(spellings.flatMap(({ words }) => words)).filter(word => word.length > 1),
    starts: unique(spellings.flatMap(({ words }) => words.map(word => word.slice(0, 2)))),
    family: unique([...family, ...single]).filter(word => word.length > 1),
    initials: spellings.flatMap(({ parts, words }) =>
      initialsOf([...parts.given, ...parts.initials], [...parts.family, words.at(-1) ?? '']),
    ),
    whole: unique(
      spellings.flatMap(({ words }) =>
        words.length > 1 ? [words.join(''), words.toReversed().join('')] : [],
      ),
    ),
    raw: unique(mask.names.map(name => name.normalize('NFKC').toLowerCase())).filter(name =>
      /\p{Lo}/u.test(name),
    ),
  }
}

const unique = (all: readonly string[]) =>
  [...new Set(all)].filter(one => one !== '').toSorted((a, b) => b.length - a.length)

function initialsOf(given: readonly string[], family: readonly string[]): [string, string][] {
  return given.flatMap(first =>
    family
      .filter(last => last !== '')
      .map(last => [first.charAt(0), last.charAt(0)] as [string, string]),
  )
}

/**
 * Endings that languages of inflection hang on a name, folded: Slavic cases and adjectives, Turkic and
 * Caucasian cases, the plural. What follows a stem and is none of them makes another word: Marathon is not Marat.
 */
const ENDING =
  /^(?:a|u|i|e|o|ia|iu|ie|oi|ei|oiu|eiu|ou|im|em|om|am|um|ima|ami|ah|ih|ov|ev|ova|eva|ovu|ovi|evi|ovim|ovoi|ovih|in|ina|inu|inoi|ini|iem|iv|s|es|ni|nin|di|din|ti|tin|ga|ge|ka|ke|da|de|ta|te|dan|den|tan|ten|nan|nen|men|ben|pen|lar|ler|dar|der|tar|ter|si|sin|in|un|ning|ning|ga|dagi|niki|diki|tiki|is|ma|it|ad)$/

/** Whether a word sounds like a name's part, in any of its cases. */
export function soundsLike(word: string, part: string): boolean {
  if (word === part) return true
  if (part.length < 3) return false
  const stem = /[aeiou]$/.test(part) && part.length > 3 ? part.slice(0, -1) : part
  return [part, stem].some(
    start => word.startsWith(start) && (word === start || ENDING.test(word.slice(start.length))),
  )
}
