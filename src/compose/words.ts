import type { Inline } from '../codebook/index.ts'
import { openingNumber } from './english.ts'

/** Running words of a sentence, ready to be printed one after the other. */
export type Words = readonly Inline[]

/** What words can be put together from; what is missing leaves no hole. */
export type Part = Inline | Words | null | undefined | false

/** A noun phrase: its words, and whether a verb agrees with it in the plural. */
export type NounPhrase = {
  readonly words: Words
  readonly plural: boolean
  /** The words as a subject, where they differ: "she" beside "her". */
  readonly asSubject?: Words | undefined
  /** "her", "his", where a pronoun stands for a person. */
  readonly possessive?: string | undefined
}

const textOf = (inline: Inline) => (typeof inline === 'string' ? inline : inline.text)

/** The plain text of words. */
export function plain(parts: Words): string {
  return parts.map(textOf).join('')
}

const NO_SPACE_BEFORE = /^[,.;:!?)\]”’…]/
const NO_SPACE_AFTER = /[([“‘]$/

/** Puts parts together with one space between them, none before a comma, and drops what is empty. */
export function words(...parts: readonly Part[]): Words {
  const flat = parts.flatMap(part => (isWords(part) ? part : part ? [part] : []))
  return flat.reduce<Inline[]>((sentence, next) => append(sentence, next), [])
}

function isWords(part: Part): part is Words {
  return Array.isArray(part)
}

function append(sentence: Inline[], next: Inline): Inline[] {
  const last = sentence.at(-1)
  const text = textOf(next)
  if (text.trim() === '') return sentence
  if (last === undefined) return [typeof next === 'string' ? next.trimStart() : next]
  // The comma that closes an apposition gives way to the mark that follows it.
  if (typeof last === 'string' && last.endsWith(',') && /^[,.;:?!()]/.test(text)) {
    const trimmed = last.slice(0, -1)
    return append(
      trimmed === '' ? sentence.slice(0, -1) : [...sentence.slice(0, -1), trimmed],
      next,
    )
  }
  const before = textOf(last)
  const gap = before.endsWith(' ') || NO_SPACE_BEFORE.test(text) || NO_SPACE_AFTER.test(before)
  const space = gap || text.startsWith(' ') ? '' : ' '
  if (typeof last === 'string') {
    return typeof next === 'string'
      ? [...sentence.slice(0, -1), tidy(last + space + next)]
      : [...sentence.slice(0, -1), last + space, next]
  }
  return typeof next === 'string'
    ? [...sentence, tidy(space + next)]
    : space
      ? [...sentence, space, next]
      : [...sentence, next]
}

/** "her home", "the home of Arman Seitov": what belongs to somebody. */
export function owned(noun: string, owner: NounPhrase, plural = false): NounPhrase {
  // "home of Arman’s brother" is not said twice.
  const said = /^(?:the )?(homes?|houses?|offices?|flats?|apartments?|accounts|equipment)\b/i.exec(
    plain(owner.words),
  )?.[1]
  if (said && noun.startsWith(said.slice(0, 4))) return { words: owner.words, plural }
  return owner.possessive
    ? { words: [`${owner.possessive} ${noun}`], plural }
    : { words: words(`the ${noun} of`, owner.words), plural }
}

const tidy = (text: string) => text.replace(/\s{2,}/g, ' ')

/** "a, b and c": no comma before the last. */
export function listWords(items: readonly Words[], conjunction = 'and'): Words {
  const [first = [], ...rest] = items
  return rest.reduce<Words>(
    (list, item, i) => words(list, i === rest.length - 1 ? conjunction : ',', item),
    first,
  )
}

/** The sentence made of words: a capital at its start and one full stop at its end. */
export function sentenceOf(parts: Words): Words {
  const [first = '', ...rest] = parts
  if (plain(parts).endsWith(',')) return sentenceOf(words(parts, '.'))
  const opened =
    typeof first === 'string'
      ? capital(openingNumber(first))
      : first.type === 'number'
        ? { ...first, text: capital(openingNumber(first.text)) }
        : { ...first, text: capital(first.text) }
  const whole = [opened, ...rest]
  const end = plain(whole)
  if (/[.!?…]$/.test(end)) return whole
  // A stop inside closing quotation marks ends the sentence.
  if (/[.!?…][”’]$/.test(end)) return whole
  return words(whole, '.')
}

/** The text with its first letter as a capital. */
export function capital(text: string): string {
  return text.replace(
    /^([^\p{L}\p{N}]*)(\p{Ll})/u,
    (_, before: string, letter: string) => before + letter.toLocaleUpperCase('en'),
  )
}
