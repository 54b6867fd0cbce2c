import type { NameMention } from '../text/doc.ts'
import { FLAG } from '../text/doc.ts'
import { isOfFamily, townFamilies } from './town-families.ts'
import type { KnownNames } from './known-names.ts'
import { GUESSES, classOfUnknown, knownNames, matchKnown, matchPlace } from './known-names.ts'
import type { Draft, Tally } from './mentions.ts'
import type { NameContext } from './name-context.ts'
import { IS, bitsOf } from './name-lists.ts'
import { flagsAt, wordAt, wordIds, wordsBetween } from '../text/scan.ts'
import { FN, infoOf, isLyAdverb } from '../text/word-table.ts'
import { wordOf } from '../text/words.ts'

const W = wordIds("'s", "'", ',', 'and', 'in', 'of')

/** "Common Ground", by its last word a place: what the text says of it elsewhere counts for more. */
const BY_HEAD = 'name.place.head'

function settleName(
  context: NameContext,
  known: KnownNames,
  { name, families }: { readonly name: NameMention; readonly families: ReadonlySet<number> },
): NameMention {
  if (isOfFamily(context, families, name))
    return { ...name, class: 'person', rule: 'name.person.known-in-document' }
  const open = name.class === 'unknown' || GUESSES.includes(name.rule) || name.rule === BY_HEAD
  if (!open) return name
  const kind = classOfUnknown(known, context.scan, name)
  return kind === 'unknown' || kind === name.class
    ? name
    : { ...name, class: kind, rule: `name.${kind}.known-in-document` }
}

/** A name of a headline: without title, age, origin. */
function headlineName(
  { scan }: Pick<NameContext, 'scan'>,
  at: number,
  found: { to: number; class: NameMention['class']; rule: string },
): NameMention {
  const { start, end } = scan.tokens
  const span = [start[at] ?? 0, end[found.to - 1] ?? 0] as const
  const next = wordAt(scan, found.to)
  return {
    type: 'name',
    from: at,
    to: found.to,
    start: span[0],
    end: span[1],
    rule: found.rule,
    class: found.class,
    name: wordsBetween(scan, at, found.to),
    nameSpan: span,
    as: null,
    age: null,
    possessive: next === W["'s"] || next === W["'"],
    origin: null,
  }
}

/** Names in headlines: those the text below knows, and large places. */
function headlineNames(
  context: NameContext,
  known: KnownNames,
  {
    drafts,
    families,
  }: { readonly drafts: readonly Draft[]; readonly families: ReadonlySet<number> },
): NameMention[] {
  const { scan, headlines } = context
  if (headlines.length === 0) return []
  const taken = new Uint8Array(scan.tokens.count)
  for (const { from, to } of drafts) taken.fill(1, from, to)
  const found: NameMention[] = []
  for (const { from, to } of headlines) {
    scan.from = from
    scan.to = to
    for (let at = from; at < to; at++) {
      if (taken[at] === 1 || (flagsAt(scan, at) & FLAG.capital) === 0) continue
      const name = matchKnown(known, scan, at)
      const place = name ? undefined : matchPlace(scan, at)
      if (name)
        found.push(headlineName(context, at, { ...name, rule: `name.${name.class}.headline` }))
      else if (place) {
        const person = place.to === at + 1 && families.has(wordAt(scan, at))
        const told = person
          ? { class: 'person' as const, rule: 'name.person.headline' }
          : { class: 'place' as const, rule: 'name.place.headline' }
        found.push(headlineName(context, at, { ...place, ...told }))
      }
      const last = found.at(-1)
      if (last && last.from === at) at = last.to - 1
    }
  }
  return found
}

const ARTICLED = /^(?:a[dlnrstz]|ash|el|u[dlr])-/

/** The family names of those whom the document names in full, of a kind that is no name by itself. */
function familiesOf({ byFirst }: KnownNames): ReadonlySet<number> {
  const families = new Set<number>()
  for (const entries of byFirst.values())
    for (const { ids, class: kind } of entries) {
      const last = ids.at(-1)
      if (kind !== 'person' || ids.length < 2 || last === undefined) continue
      const bits = bitsOf(last)
      const isWord = (bits & (IS.title | IS.common | IS.placeHead | IS.lawHead)) !== 0
      const isShaped = ARTICLED.test(wordOf(last)) || isLyAdverb(wordOf(last))
      if (isShaped || (isWord && (bits & IS.calendar) === 0)) families.add(last)
    }
  return families
}

/** A word with a capital that stands alone, and where every sentence's first word has one, does something or has it. */
function isNameAlone({ scan }: Pick<NameContext, 'scan'>, at: number): boolean {
  const flags = flagsAt(scan, at)
  if (ARTICLED.test(wordOf(wordAt(scan, at)))) return true
  if ((flags & FLAG.capital) === 0 || (flags & FLAG.allCaps) !== 0) return false
  if ((flagsAt(scan, at + 1) & FLAG.capital) !== 0) return false
  if ((flags & FLAG.sentenceStart) === 0) return (flagsAt(scan, at - 1) & FLAG.capital) === 0
  const next = wordAt(scan, at + 1)
  const { fn, verb } = infoOf(next)
  return (
    next === W["'s"] || next === W[','] || verb !== '' || (fn & (FN.be | FN.have | FN.modal)) !== 0
  )
}

/** "al-Shammari's sentence", "Sen was freed": a family name that is a word besides, of somebody named in full elsewhere. */
function familyNames(
  { scan }: NameContext,
  known: KnownNames,
  drafts: readonly Draft[],
): NameMention[] {
  const families = familiesOf(known)
  if (families.size === 0) return []
  const { word, count } = scan.tokens
  const taken = new Uint8Array(count)
  for (const { from, to } of drafts) taken.fill(1, from, to)
  const found: NameMention[] = []
  for (let at = 0; at < count; at++) {
    if (taken[at] === 1 || !families.has(word[at] ?? -1) || !isNameAlone({ scan }, at)) continue
    const rule = 'name.person.known-in-document'
    found.push(headlineName({ scan }, at, { to: at + 1, class: 'person', rule }))
  }
  return found
}

/** A name that only its capitals say something of. */
const isOpen = (name: NameMention): boolean =>
  name.age === null && (name.class === 'unknown' || GUESSES.includes(name.rule))

/**
 * "in Osh, Kara Suu and Uzgen": what is listed with places after "in" is a place too, where the list ends there and no
 * person does anything after it.
 */
function listedPlaces({ scan }: NameContext, drafts: readonly Draft[]): ReadonlySet<Draft> {
  const places = new Set<Draft>()
  let chain: NameMention[] = []
  let last = -1
  const close = (): void => {
    const end = chain.at(-1)
    const next = end ? (scan.tokens.flags[end.to] ?? 0) : 0
    const closes = (next & (FLAG.punctuation | FLAG.sentenceStart)) !== 0 || isAfterList(scan, end)
    if (chain.length > 1 && last === W.and && closes && !isAsideOfPeople(scan, chain))
      for (const name of chain) places.add(name)
    chain = []
  }
  for (const draft of drafts) {
    const link = scan.tokens.word[draft.from - 1] ?? -1
    const before = chain.at(-1)
    const comma = link === W.and && scan.tokens.word[draft.from - 2] === W[','] ? 2 : 1
    const linked = (link === W[','] || link === W.and) && before?.to === draft.from - comma
    if (draft.type !== 'name' || !(draft.class === 'place' || isOpen(draft))) close()
    else if (linked) {
      chain.push(draft)
      last = link
    } else {
      close()
      // "Ana Lesko, of Lund, Ivo Kern and June Holm"
      const ofSomebody = link === W.of && scan.tokens.word[draft.from - 2] === W[',']
      if (draft.class === 'place' && (link === W.in || link === W.of) && !ofSomebody)
        chain = [draft]
    }
  }
  close()
  return places
}

/** "the organisers of the march in Osk, Ana Lesko and Ivo Tarn, were fined": who they are, told between commas. */
function isAsideOfPeople(
  { tokens }: NameContext['scan'],
  [, ...others]: readonly NameMention[],
): boolean {
  const { to = -1 } = others.at(-1) ?? {}
  const named = others.every(name => isOpen(name) && name.to - name.from > 1)
  const { fn } = infoOf(tokens.word[to + 1] ?? 0)
  return named && tokens.word[to] === W[','] && (fn & (FN.be | FN.have)) !== 0
}

function isAfterList({ tokens }: NameContext['scan'], end: NameMention | undefined): boolean {
  return (bitsOf(tokens.word[end?.to ?? -1] ?? -1) & (IS.placeCue | IS.stop)) !== 0
}

/** Settles names by what the whole document tells of them; a capital that only its sentence explains is no name. */
export function settleNames(context: NameContext, { drafts, doubtful }: Tally): Draft[] {
  const { scan } = context
  const sure = drafts.filter(draft => draft.type === 'name').filter(name => !doubtful.has(name))
  const known = knownNames(scan, sure)
  scan.from = 0
  scan.to = scan.tokens.count
  const settled: Draft[] = []
  const listed = listedPlaces(context, drafts)
  const families = townFamilies(context, sure)
  for (const draft of drafts) {
    const name =
      draft.type !== 'name'
        ? undefined
        : listed.has(draft) && draft.class !== 'place'
          ? { ...draft, class: 'place' as const, rule: 'name.place.listed' }
          : settleName(context, known, { name: draft, families })
    if (!name) settled.push(draft)
    else if (name.class !== 'unknown' || draft.type !== 'name' || !doubtful.has(draft))
      settled.push(name)
  }
  const more = [
    ...headlineNames(context, known, { drafts: settled, families }),
    ...familyNames(context, known, settled),
  ]
  return more.length === 0 ? settled : [...settled, ...more].sort((a, b) => a.from - b.from)
}
