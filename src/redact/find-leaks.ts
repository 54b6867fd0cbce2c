import type { Mask } from '../codebook/index.ts'
import { prepareMask, soundsLike, type MaskedName } from './masked-name.ts'
import { textWords, type TextWord } from './text-words.ts'

/** Where a text gives a masked person away. */
export type Leak = { readonly start: number; readonly end: number; readonly mask: Mask }

/** Every place where a text names a masked person: any spelling, script, case or order, the family name alone, initials. */
export function findLeaks(text: string, masks: readonly Mask[]): Leak[] {
  return leaksOf(text, masks.map(prepareMask))
}

/** The same for masks made ready before, where many texts are looked through. */
export function leaksOf(text: string, names: readonly MaskedName[]): Leak[] {
  if (names.length === 0 || text === '') return []
  const words = textWords(text)
  // An address has its names in small letters; so may a careless text.
  const isAddress = /:\/\/|^\S+$/.test(text)
  const found = possible(names, words, text).flatMap(name => [
    ...runsOf(words, name, isAddress),
    ...wholeNames(words, name),
    ...initialsIn(words, name),
    ...rawIn(text, name),
  ])
  return withoutOverlap(found)
}

/** The names of which a word of the text has the first letters: all others are not looked for closely. */
function possible(
  names: readonly MaskedName[],
  words: readonly TextWord[],
  text: string,
): readonly MaskedName[] {
  const starts = new Set(words.map(({ fold }) => fold.slice(0, 2)))
  // A single letter may be an initial, or the beginning of a name that is written apart.
  if (words.some(({ fold, isCapital }) => isCapital && fold.length < 2)) return names
  const lower = text.toLowerCase()
  return names.filter(
    name =>
      name.starts.some(start => starts.has(start)) || name.raw.some(raw => lower.includes(raw)),
  )
}

/** Longest run of words each of which is a part of the name. */
function runsOf(words: readonly TextWord[], name: MaskedName, isAddress: boolean): Leak[] {
  const leaks: Leak[] = []
  for (let at = 0; at < words.length; at += 1) {
    let end = at
    while (end < words.length && isPart(words[end], name, words[end - 1])) end += 1
    if (end === at) continue
    // "Zarina Amirovna Dovletova": a father's name that no spelling of the mask has.
    if (bridges(words.slice(end - 1, end + 2), name)) end += 2
    const run = words.slice(at, end)
    if (givesAway(run, name, { isAddress, before: words[at - 1], after: words[end] })) {
      leaks.push(leakOver(run, name))
    }
    at = end - 1
  }
  return leaks
}

/** Whether one word in capitals stands between two parts of the name. */
function bridges(three: readonly TextWord[], name: MaskedName): boolean {
  const [first, middle, last] = three
  if (!first || !middle || !last || !middle.isCapital || last.isInitial) return false
  const close = middle.start - first.end <= 2 && last.start - middle.end <= 2
  return close && isPart(first, name, undefined) && isPart(last, name, middle)
}

function isPart(
  word: TextWord | undefined,
  name: MaskedName,
  before: TextWord | undefined,
): boolean {
  if (!word) return false
  if (name.words.some(part => soundsLike(word.fold, part))) return true
  const initial = word.isInitial && name.initials.some(pair => pair.includes(word.fold.charAt(0)))
  return initial && (before === undefined || !before.isInitial || word.start - before.end <= 2)
}

type Around = { isAddress: boolean; before: TextWord | undefined; after: TextWord | undefined }

/** A family name gives away by itself, two parts together always, a given name where no other name stands beside it. */
function givesAway(
  run: readonly TextWord[],
  name: MaskedName,
  { isAddress, before, after }: Around,
): boolean {
  const spelled = run.filter(word => !word.isInitial || word.fold.length > 1)
  const sure = (word: TextWord) => isAddress || word.isCapital || word.fold.length >= 7
  const [first] = spelled
  if (!first) return false
  if (spelled.length > 1) return spelled.some(sure)
  const isFamily = name.family.some(part => soundsLike(first.fold, part))
  if (isFamily) return sure(first)
  const close = (other: TextWord | undefined, gap: number) =>
    other !== undefined && gap <= 1 && other.isCapital && !other.isInitial
  // The capital of a sentence's first word tells nothing of a name.
  const besides =
    (before !== undefined && !before.opens && close(before, first.start - before.end)) ||
    close(after, (after?.start ?? 0) - first.end)
  return first.isCapital && !besides && first.fold.length >= 3
}

function leakOver(run: readonly TextWord[], { mask }: MaskedName): Leak {
  const start = run[0]?.start ?? 0
  const last = run.at(-1)
  // The dot of a closing initial goes with it.
  return { start, end: (last?.end ?? start) + (last?.isInitial ? 1 : 0), mask }
}

/** "Kasymzhomart" for "Kassym-Jomart": words written together, or apart. */
function wholeNames(words: readonly TextWord[], name: MaskedName): Leak[] {
  return words.flatMap((_, at) =>
    [1, 2, 3, 4].flatMap(length => {
      const run = words.slice(at, at + length)
      const joined = run.map(({ fold }) => fold).join('')
      const whole = name.whole.some(one =>
        length === 1 ? soundsLike(joined, one) : joined === one,
      )
      const same = run.length === length && joined.length >= 5 && whole
      return same ? [leakOver(run, name)] : []
    }),
  )
}

/** "M. Zh.": both initials and nothing else. */
function initialsIn(words: readonly TextWord[], name: MaskedName): Leak[] {
  return words.flatMap((first, at) => {
    const second = words[at + 1]
    if (!second || !first.isInitial || !second.isInitial || second.start - first.end > 2) return []
    const [a, b] = [first.fold.charAt(0), second.fold.charAt(0)]
    const same = name.initials.some(
      ([given, family]) => (given === a && family === b) || (given === b && family === a),
    )
    return same ? [leakOver([first, second], name)] : []
  })
}

/** Scripts that write no spaces: the spelling itself, anywhere. */
function rawIn(text: string, name: MaskedName): Leak[] {
  const lower = text.toLowerCase()
  return name.raw.flatMap(raw => {
    const at = lower.indexOf(raw)
    return at < 0 ? [] : [{ start: at, end: at + raw.length, mask: name.mask }]
  })
}

function withoutOverlap(leaks: readonly Leak[]): Leak[] {
  return leaks
    .toSorted((a, b) => a.start - b.start || b.end - a.end)
    .reduce<Leak[]>((kept, leak) => {
      const last = kept.at(-1)
      if (!last || leak.start >= last.end) return [...kept, leak]
      return leak.end > last.end ? [...kept.slice(0, -1), { ...last, end: leak.end }] : kept
    }, [])
}

/** The text with every masked name replaced by what stands for it; `show` puts it in brackets within a quote. */
export function maskText(
  text: string,
  names: readonly MaskedName[],
  show: (as: string) => string = as => as,
): string {
  return leaksOf(text, names).reduceRight((masked, { start, end, mask }) => {
    const opens = start === 0 || /[.!?…]["”’)\]]*\s+$/.test(masked.slice(0, start))
    const as = opens ? mask.as.charAt(0).toLocaleUpperCase('en') + mask.as.slice(1) : mask.as
    return masked.slice(0, start) + show(as) + masked.slice(end)
  }, text)
}
