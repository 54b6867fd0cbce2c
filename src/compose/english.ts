import { interval, moreThan, type Amount } from '../codebook/index.ts'
import {
  HEADS_WITH_ARTICLE,
  IRREGULAR_PLURALS,
  OPENING_WORDS,
  PLURAL_OPENINGS,
} from './english-words.ts'

const NUMBERS = 'zero one two three four five six seven eight nine ten eleven twelve'.split(' ')

/** "three", "13", "1,200", "two and a half". */
export function numberWord(value: number): string {
  const whole = Math.floor(value)
  if (value - whole === 0.5 && whole < 10) {
    return whole === 0 ? 'half' : `${NUMBERS[whole] ?? ''} and a half`
  }
  if (Number.isInteger(value) && value >= 1 && value <= 9) return NUMBERS[value] ?? ''
  return value.toLocaleString('en-US', { maximumFractionDigits: 2 })
}

const TENS = ' ten twenty thirty forty fifty sixty seventy eighty ninety'.split(' ')
const TEENS =
  'ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(' ')

/** A sentence that opens with a figure, with words instead: "twenty-six protesters", "a total of 206 incidents". */
export function openingNumber(text: string): string {
  const figures = /^\d[\d,]*(?=\s|$)/.exec(text)?.[0]
  // Four figures without a comma may be a year.
  if (figures === undefined || /^\d{4}$/.test(figures)) return text
  const value = Number(figures.replaceAll(',', ''))
  if (value > 99) return `a total of ${text}`
  const tens = TENS[Math.floor(value / 10)] ?? ''
  const ones = NUMBERS[value % 10] ?? ''
  const word =
    value < 10
      ? (NUMBERS[value] ?? figures)
      : value < 20
        ? (TEENS[value - 10] ?? figures)
        : value % 10 === 0
          ? tens
          : `${tens}-${ones}`
  return word + text.slice(figures.length)
}

/** "three", "about 40", "at least 13", "up to 20", "20 to 30". */
export function amountWords(amount: Amount, approx = false): string {
  const [low, high] = interval(amount)
  if (low !== null && low === high) {
    return approx || typeof amount !== 'number' ? `about ${numberWord(low)}` : numberWord(low)
  }
  if (low === null) return `up to ${numberWord(high ?? 0)}`
  const beyond = moreThan([low, high])
  if (beyond !== null) return `more than ${numberWord(beyond)}`
  if (high === null) return `at least ${numberWord(low)}`
  return `${numberWord(low)} to ${numberWord(high)}`
}

/** Whether an amount takes the plural: all but exactly one, and less. */
export function amountIsPlural(amount: Amount): boolean {
  const [low, high] = interval(amount)
  return !(high !== null && high <= 1 && (low === null || low <= 1))
}

/** "three arrests", "one arrest", "at least 13 people". */
export function counted(amount: Amount, one: string, many = `${one}s`): string {
  return `${amountWords(amount)} ${amountIsPlural(amount) ? many : one}`
}

const DETERMINER =
  /^(?:a|an|the|all|some|several|many|most|both|each|every|any|no|other|another|at|about|more|up|over|around|nearly|almost|his|her|their|its|this|that|these|those|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|dozens|hundreds|thousands)$/i

/** The first word of a phrase in lower case, where it opens a phrase and is no name: "Police" → "police". */
export function lowerOpening(phrase: string): string {
  const first = /^\p{L}+/u.exec(phrase)?.[0]
  if (!first || !OPENING_WORDS.has(first.toLocaleLowerCase('en'))) return phrase
  const rest = phrase.slice(first.length)
  // "Security Council", "Court of Cassation" are names; "The Marchers" still opens with an article.
  const name = /^\s*\p{Lu}/u.test(rest) || /^\s+of\s.*\p{Lu}/u.test(rest)
  if (name && !DETERMINER.test(first) && !PLURAL_OPENINGS.has(first.toLocaleLowerCase('en'))) {
    return phrase
  }
  if (/^(?:[’']s?)?\s*\p{Lu}/u.test(rest) && !DETERMINER.test(first)) return phrase
  return first.toLocaleLowerCase('en') + rest
}

const DETERMINED =
  /^(?:the|a|an|some|several|many|most|all|both|each|every|any|no|other|another|more|between|at least|at most|about|around|roughly|nearly|almost|up to|over|under|dozens|hundreds|thousands|his|her|their|its|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\p{Nd}[\p{Nd},. ]*|this|these|those|that)\b/iu

/** The word a noun phrase is about: "ministry" of "Ministry of Justice", "officers" of "six police officers". */
export function headOf(phrase: string): string {
  const [start = phrase] = phrase.split(
    /,|\s(?:of|in|on|at|for|from|with|who|whom|whose|that|which|against|to|by|near|behind|under|over|outside|without|inside|and)\s/u,
  )
  const core = beforeParticiple(start)
  return (/[\p{L}\p{N}’'-]+\W*$/u.exec(core)?.[0] ?? core).replace(/[^\p{L}\p{N}]+$/u, '')
}

/** "activists known" is about activists: a participle after a plural noun only describes it. */
function beforeParticiple(phrase: string): string {
  const tokens = phrase.split(' ')
  const at = tokens.findIndex((token, i) => {
    const before = tokens[i - 1]?.toLocaleLowerCase('en') ?? ''
    const plural = IRREGULAR_PLURALS.has(before) || /[^s’']s$/u.test(before)
    return (
      plural &&
      /^(?:\p{Ll}+(?:ed|ing)|known|held|taken|born|close|critical|able|unable)$/u.test(token)
    )
  })
  return at > 0 ? tokens.slice(0, at).join(' ') : phrase
}

/** "thirty-eight of the dockers", "nineteen others" */
const BIG_NUMBER =
  /^(?:(?:thir|four|fif|six|seven|eigh|nine)teen|(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)(?:-\p{L}+)?)\s/iu

/** Whether a noun phrase takes a plural verb. */
export function isPluralPhrase(given: string): boolean {
  const phrase = lowerOpening(given)
  const found = headOf(phrase)
  const head = found.toLocaleLowerCase('en')
  const lower = found === head || /^\p{Lu}{2,}s$/u.test(found)
  if (/^(?:a|an|one|another|each|every|this|that)\s/iu.test(phrase)) {
    return /^(?:a|another) (?:group|number|handful|couple|dozen|crowd) of\s/iu.test(phrase)
      ? !/^(?:a|another) (?:group|crowd)/iu.test(phrase)
      : /^a dozen\s/iu.test(phrase)
  }
  if (/^one of\s/iu.test(phrase)) return false
  if (/^the (?:other|remaining|latter|former) (?:two|three|four|five|six|\d+)$/iu.test(phrase))
    return true
  if (IRREGULAR_PLURALS.has(head) || BIG_NUMBER.test(phrase)) return true
  if (
    /^(?:some|several|many|most|all|both|other|dozens|hundreds|thousands|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|these|those|at least|more than|about|around|between|\p{Nd}{2,}|[2-9])\b/iu.test(
      phrase,
    )
  ) {
    return lower
  }
  return lower && /[^s’']s$/u.test(head) && !/(?:ss|us|is)$/u.test(head)
}

/** The phrase with the article running text asks for: "Ministry of Justice" → "the Ministry of Justice". */
export function withArticle(phrase: string): string {
  const opened = lowerOpening(phrase).replace(/(?<=\p{L})'(?=\p{L}|\s|$)/gu, '’')
  if (DETERMINED.test(opened)) return opened
  const head = headOf(opened)
  const lower = head.toLocaleLowerCase('en')
  if (/^\S+(?:[’']s|s[’'])\s/u.test(opened)) return plainOrPossessed(opened, lower)
  if (isPluralPhrase(opened)) return opened
  if (HEADS_WITH_ARTICLE.has(lower)) return `the ${opened}`
  if (/^\p{Ll}+ of\s/u.test(opened)) return `the ${opened}`
  const wholeLower = opened === opened.toLocaleLowerCase('en')
  return wholeLower &&
    /^[\x20-\x7e’]+$/.test(opened) &&
    opened.includes(' ') &&
    !IRREGULAR_PLURALS.has(lower)
    ? `the ${opened}`
    : opened
}

/** "mayor's office" has an article, "Sadykov's wife" and "officers" have none. */
function plainOrPossessed(phrase: string, head: string): string {
  const owner = /^(\p{Ll}[\p{L}-]*)[’']s\s/u.exec(phrase)
  return owner && HEADS_WITH_ARTICLE.has(head) ? `the ${phrase}` : phrase
}

/** "a" or "an", by the sound of the next word as far as spelling tells it. */
export function indefinite(next: string): string {
  if (/^(?:hour|honest|honou?r|heir)/i.test(next)) return 'an'
  if (/^(?:uni(?!n|m)|use|usu|eu|one\b|once)/i.test(next)) return 'a'
  if (/^(?:8|11\b|18\b)/.test(next)) return 'an'
  // An abbreviation is spelt out: an MP, an NGO, a UN expert.
  if (/^\p{Lu}{2,}s?\b/u.test(next)) return /^[AEFHILMNORSX]/.test(next) ? 'an' : 'a'
  return /^[aeiou]/i.test(next) ? 'an' : 'a'
}

/** Quoted words inside a sentence: outer marks “ ”, inner ones ‘ ’, unpaired ones dropped, no line breaks. */
export function quoted(text: string): string {
  return `“${innerQuotes(text.replace(/\s+/g, ' ').trim())}”`
}

function innerQuotes(text: string): string {
  const balanced = balanceQuotes(text)
  return balanced.replace(/“/g, '‘').replace(/”/g, '’')
}

/** The text with straight and guillemet quotation marks made “ ”, and a mark without its partner dropped. */
export function balanceQuotes(text: string): string {
  let open = false
  const marked = text.replace(/[“”„"«»]/g, mark => {
    const opens = /[“„«]/.test(mark) || (mark === '"' && !open)
    if (opens === open) return ''
    open = opens
    return opens ? '“' : '”'
  })
  return open ? marked.replace(/“(?=[^“]*$)/, '') : marked
}
