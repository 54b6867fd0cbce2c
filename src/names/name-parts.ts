import { foldWord, nameWords } from './fold-name.ts'
import { PARTICLES, PATRONYMIC_WORDS, TITLES } from './name-words.ts'
import { normaliseName } from './normalise-name.ts'

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

const PATRONYMIC =
  /^(.{2,}?)(?:(ovic|evic|ovits|ic|uli|ugli|ogli|uulu|zoda)|(ovn[ai]|evn[ai]|icn[ai]|kizi|kiz|gizi|duhtar))$/
/** Endings short enough to be part of other names count only where a fuller one is excluded by the name's place. */
const SURE_PATRONYMIC = /(?:ovic|evic|ovn[ai]|evn[ai]|icn[ai]|uli|kizi|ugli|ogli)$/

/** Takes a person's name apart; "Surname, Given" and a family name in capitals are put in order first. */
export function nameParts(name: string): NameParts {
  const known = parted.get(name)
  if (known) return known
  const parts = takeApart(name)
  if (parted.size >= MEMORY) parted.clear()
  parted.set(name, parts)
  return parts
}

const parted = new Map<string, NameParts>()
/** A name is compared with many others; the memory is emptied when it has grown large. */
const MEMORY = 50_000

function takeApart(name: string): NameParts {
  const { words, titles } = ordered(name)
  const parts = { given: [] as string[], initials: [] as string[], particles: [] as string[] }
  let patronymic: string | null = null
  let gender: Gender | null = null
  let patronymicAt = -1
  for (const [i, word] of words.entries()) {
    const lower = word.toLowerCase()
    const fold = foldWord(word)
    const child = PATRONYMIC_WORDS.get(lower)
    const father = words.length > 1 ? fatherOf(fold) : undefined
    if (
      child !== undefined &&
      parts.given.length > 0 &&
      parts.given.length + words.length - i > 2
    ) {
      patronymic = parts.given.pop() ?? null
      gender = child
    } else if (child !== undefined) gender = child
    else if (father && parts.given.length + words.length - i > 1) {
      patronymic = father.name
      gender = father.gender
      patronymicAt = i
    } else if (isInitial(word)) parts.initials.push(fold)
    else if (PARTICLES.has(lower) && words.length > 1) parts.particles.push(fold)
    else if (fold !== '') parts.given.push(fold)
  }
  const { given, family } = split(
    parts.given,
    patronymicAt === words.length - 1 && words.length > 2,
  )
  return { ...parts, given, family, patronymic, titles, gender: gender ?? genderOf(family) }
}

function fatherOf(fold: string): { name: string; gender: Gender } | undefined {
  if (!SURE_PATRONYMIC.test(fold)) return undefined
  const [, stem, son] = PATRONYMIC.exec(fold) ?? []
  return stem === undefined ? undefined : { name: stem, gender: son === undefined ? 'f' : 'm' }
}

/** "A", "A." and "Zh" with a dot; letters of caseless scripts are whole names. */
function isInitial(word: string): boolean {
  return /^\p{Lu}$/u.test(word) || /^(?:Zh|Sh|Ch|Kh|Yu|Ya|Ye|Дж)$/.test(word)
}

/** The words of a name, given names first where commas or capitals say which they are, and the titles before it. */
function ordered(name: string): { words: string[]; titles: string[] } {
  const [before = '', after = '', ...more] = normaliseName(name).split(',')
  const turned = after.trim() !== '' && more.length === 0 && nameWords(before).length <= 3
  const words = nameWords(turned ? `${after} ${before}` : name)
  const titles: string[] = []
  while (words.length > 1 && TITLES.has((words[0] ?? '').toLowerCase()))
    titles.push(words.shift() ?? '')
  const capitals = words.filter(isCapitals)
  const mixed =
    capitals.length > 0 && capitals.length < words.filter(word => !isInitial(word)).length
  return {
    words: mixed ? [...words.filter(word => !isCapitals(word)), ...capitals] : words,
    titles,
  }
}

const isCapitals = (word: string) => /^\p{Lu}[\p{Lu}']+$/u.test(word)

const FAMILY = /(?:ov|ev|in|ski|tski|enko|uk|cuk|ian|idze|svili|ova|eva|ina|ska)$/

/** Given and family names, by endings where they tell and else by place. */
function split(
  words: readonly string[],
  familyFirst: boolean,
): { given: string[]; family: string[] } {
  if (words.length < 2) return { given: [], family: [...words] }
  const first = words[0] ?? ''
  const last = words.at(-1) ?? ''
  const turned = familyFirst || (FAMILY.test(first) && first.length > 4 && !FAMILY.test(last))
  return turned
    ? { given: words.slice(1), family: [first] }
    : { given: words.slice(0, -1), family: [last] }
}

const FEMININE = /(?:(ov|ev|in)a|ska)$/
const MASCULINE = /(?:ov|ev|ski|tski)$/

function genderOf([family = '']: readonly string[]): Gender | null {
  if (FEMININE.test(family) && family.length > 4) return 'f'
  return MASCULINE.test(family) ? 'm' : null
}

/** A folded family name without its feminine ending: "utepov" of "utepova". */
export function familyStem(family: string): string {
  if (family.length < 5 || !FEMININE.test(family)) return family
  return family.endsWith('ska') ? `${family.slice(0, -1)}i` : family.slice(0, -1)
}

/** A person's name without the titles before it: "Judge Tova Brandt" is "Tova Brandt". */
export function withoutTitles(name: string): string {
  const words = normaliseName(name).split(' ')
  const isTitle = (word: string | undefined) =>
    TITLES.has((word ?? '').toLowerCase().replace(/\.$/, ''))
  while (words.length > 1 && isTitle(words[0])) words.shift()
  return words.join(' ')
}
