import { groupBy, type Named } from '../../codebook/index.ts'
import { countryOfNationality, findPlace, partyType } from '../../names/index.ts'
import type { Doc, NameMention } from '../text/doc.ts'
import { GUESSES } from './known-names.ts'
import { foundNear } from './near-sites.ts'
import { slipsOf, standings } from './name-standings.ts'

type Told = {
  readonly type: Named['type']
  readonly name: string
  readonly start: number
  readonly as: string | null
  /** Taken for a person's name by its capitals only. */
  readonly guessed?: boolean
}

/** No name is longer; what is longer is a text. */
const LONGEST = 120

/**
 * Everybody and everything that a text names, each name once with all its places, in the order of the text: the names
 * that the sweep found, and those that only their surroundings tell ("the Open Hands movement", "Uly Dala (“Great
 * Steppe”)").
 */
export function toldNames({ source, mentions }: Doc): Named[] {
  const swept = mentions.flatMap(mention => (mention.type === 'name' ? fromSweep(mention) : []))
  const byForm = [...byHead(source), ...byMark(source), ...inBrackets(source)]
  const formed = byForms(source)
  const found = settleGuesses([...swept, ...byForm, ...formed, ...ofWhat(source, swept)])
  const all = [...found, ...heldAgain(source, byForm)].filter(({ name }) => name.length <= LONGEST)
  return [...groupBy(all, ({ type, name }) => `${type}\n${name}`).values()]
    .flatMap(told => gathered(source, told))
    .toSorted((a, b) => (a.spans[0]?.[0] ?? 0) - (b.spans[0]?.[0] ?? 0))
}

function gathered(source: string, told: readonly Told[]): Named[] {
  const [first] = told
  if (!first) return []
  const starts = [...new Set(told.map(({ start }) => start))].toSorted((a, b) => a - b)
  const { type, name } = first
  return [
    {
      type,
      name,
      spans: starts.map(start => [start, start + name.length] as const),
      as: [...new Set(told.flatMap(({ as }) => as ?? []))],
      also: type === 'place' ? [] : besides(source, { name, starts }),
    },
  ]
}

const TYPES: Readonly<Record<NameMention['class'], Named['type'] | null>> = {
  person: 'person',
  group: 'group',
  authority: 'group',
  outlet: 'group',
  place: 'place',
  law: null,
  unknown: null,
}

/** "Tokay’s government" names Tokay, who or which is no part of the government's name. */
const OWNER = /^(\p{Lu}\p{L}+)['’]s\s+\p{Ll}+$/u

function fromSweep(mention: NameMention): Told[] {
  const { name, as, rule, nameSpan } = mention
  const start = nameSpan[0]
  const [, owner] = OWNER.exec(name) ?? []
  const owned =
    owner === undefined ? [] : [{ type: placeOr('person', owner), name: owner, start, as: null }]
  const type = FIRM.test(name)
    ? 'group'
    : (TYPES[mention.class] ?? (mention.class === 'unknown' ? typeOfUnknown(name) : null))
  if (type === null || (type === 'group' && isNobody(name))) return owned
  return [{ type, name, start, as, guessed: GUESSES.includes(rule) }, ...owned]
}

/** What a firm's name ends in. */
const FIRM = /\s(?:Ltd|Limited|Inc|LLC|LLP|PLC|Plc|GmbH|JSC|Corp|Corporation|Company|Pty)\.?$/

const MANY =
  /(?:^|\s)(?:officials?|officers?|policem[ae]n|police|troops|forces|agencies|prosecutors?|investigators?|judges?)$/i

/** "Public Order Act", "Law on Assemblies", "Penal Code (Amendment)". */
const LAW = /(?:^|\s)(?:Law|Act|Bill|Code|Decree|Ordinance)(?:\s(?:on|of|No)\b.*|\s\(.*\))?$/

/** "government officials", "a court", "Kazakhstan", "Public Order Act": no body that bears this name. */
const isNobody = (name: string) =>
  !/\p{Lu}|\p{Lo}/u.test(name) ||
  MANY.test(name) ||
  LAW.test(name) ||
  findPlace(name).some(({ kind }) => kind === 'country')

const placeOr = (type: Named['type'], name: string) => (findPlace(name).length > 0 ? 'place' : type)

function typeOfUnknown(name: string): Named['type'] | null {
  if (countryOfNationality(name) !== null) return null
  return placeOr(partyType(name, 'group') ?? 'person', name) === 'place'
    ? 'place'
    : partyType(name, 'group')
}

const CAPITALS = String.raw`\p{Lu}[\p{L}'’-]+(?: (?:\p{Lu}[\p{L}'’-]*|of|for|and|the(?= \p{Lu})))*`
const HEADS =
  'movement|organi[sz]ation|party|group|initiative|foundation|fund|association|union|coalition|network|collective|club|service'
const HEADED = new RegExp(
  String.raw`(?:\b[Tt]he|\ban?) (?:\p{Ll}+ ){0,2}(?<name>${CAPITALS}(?<!\b(?:of|and|for)))(?<head>(?: \p{Ll}+)? (?:${HEADS}))\b`,
  'gu',
)

const HEAD_SITES = new RegExp(` (?:${HEADS})\\b`, 'g')

/** "the Open Hands youth movement": the name with its kind, and the name alone. */
function byHead(source: string): Told[] {
  return foundNear(source, HEAD_SITES, HEADED).flatMap(({ found, at }) => {
    const { name = '', head = '' } = found.groups ?? {}
    if (countryOfNationality(name) !== null || findPlace(name).length > 0) return []
    const start = at + found[0].indexOf(name)
    return [name + head, name].map(words => ({
      type: 'group' as const,
      name: words,
      start,
      as: null,
    }))
  })
}

const INSTITUTIONS =
  'Institute|University|Centre|Center|College|Academy|Program|Programme|Foundation|Fund|Movement|Party|Union'
const NEAR = 'behind|near|beside|by|outside|opposite'
const PLACED = 'cinema|theatre|stadium|square|park|street|avenue|airport|lake|bridge|market'

const OPENING_BRACKET = / \(/g

type Form = {
  /** What every match has within it. */
  readonly sites: RegExp
  /** Each of its groups is a name. */
  readonly pattern: RegExp
  readonly type: Named['type']
}

/** What capitals with a word beside them name. */
const FORMS: readonly Form[] = [
  {
    sites: new RegExp(` (?:${INSTITUTIONS})\\b`, 'g'),
    pattern: new RegExp(String.raw`\b(?<=[Tt]he )(${CAPITALS} (?:${INSTITUTIONS}))\b`, 'gu'),
    type: 'group',
  },
  {
    sites: OPENING_BRACKET,
    pattern: new RegExp(
      String.raw`(?<![\p{L}’'-])(?:The )?(${CAPITALS})(?= \(\p{Lu}{2,8}\))`,
      'gu',
    ),
    type: 'group',
  },
  {
    sites: OPENING_BRACKET,
    pattern: new RegExp(String.raw`(?<![\p{L}’'-])(${CAPITALS} \((?=[^()]* )${CAPITALS}\))`, 'gu'),
    type: 'group',
  },
  {
    sites: / (?:group|committee)\b/g,
    pattern:
      /\b[Tt]he ((?:\p{Ll}+ )?(?:initiative|action|working|organi[sz]ing|steering|strike) (?:group|committee)(?: behind the \p{Ll}+)?)\b/gu,
    type: 'group',
  },
  {
    sites: / experts\b/g,
    pattern: /\b(\p{Lu}{2,6} (?:\p{Ll}+ ){0,2}experts)\b/gu,
    type: 'group',
  },
  {
    sites: /['’]s (?:lower|upper|parliament|Senate|government)/g,
    pattern: /(\p{Lu}\p{L}+['’]s (?:lower house|upper house|parliament|Senate|government))\b/gu,
    type: 'group',
  },
  {
    sites: new RegExp(` (?:${PLACED})\\b`, 'g'),
    pattern: new RegExp(
      String.raw`((?:\b(?:${PLACED}) (?:${NEAR}) the )?(${CAPITALS} (?:${PLACED})))\b`,
      'gu',
    ),
    type: 'place',
  },
]

function byForms(source: string): Told[] {
  return FORMS.flatMap(({ sites, pattern, type }) =>
    foundNear(source, sites, pattern).flatMap(({ found, at }) =>
      [...new Set(found.slice(1))].flatMap(name =>
        name === undefined || countryOfNationality(name) !== null
          ? []
          : [{ type, name, start: at + found[0].indexOf(name), as: null }],
      ),
    ),
  )
}

const CALLED = /\p{Lu}\p{L}+(?: \p{Lu}\p{L}+){0,2}(?:,? \p{Lu}\p{L}+)!/gu

/** "Forward, Lowland!" is what a movement is called, where it is no slogan and no beginning of speech. */
function byMark(source: string): Told[] {
  return foundNear(source, /!/g, CALLED)
    .filter(({ found: [name] }) => name.includes(' '))
    .map(({ found: [name], at }) => ({ type: 'group', name, start: at, as: null }))
}

const BRACKETED = /\((["“«]?)(\p{Lu}[^()"“”«»\d]{3,60}?)["”»]?\)/gu

/** "(Don't Wait)", "(“Great Steppe”)": what stands in brackets in capitals or quotes is another name of what is before. */
function inBrackets(source: string): Told[] {
  return [...source.matchAll(BRACKETED)].flatMap(
    ({ 0: whole, 1: quote = '', 2: name = '', index }) => {
      const words = name.split(/\s+/)
      const capitals = words.filter(word => /^\p{Lu}/u.test(word)).length
      const isName =
        words.length > 1 && words.length < 7 && (quote !== '' || capitals === words.length)
      return isName &&
        (quote !== '' || partyType(name, 'group') !== null) &&
        findPlace(name).length === 0
        ? [{ type: 'group' as const, name, start: index + whole.indexOf(name), as: null }]
        : []
    },
  )
}

/** "Free", "Free Valley" of "Free Valley Union". */
function openingsOf(name: string): string[] {
  const words = name.split(' ')
  return words.slice(1).map((_, i) => words.slice(0, i + 1).join(' '))
}

/** A name taken for a person's by its capitals only is a group's where a group bears it, or all but one letter of it, or begins with it. */
function settleGuesses(told: readonly Told[]): Told[] {
  const groups = new Set(told.flatMap(({ type, name }) => (type === 'group' ? [name] : [])))
  if (groups.size === 0) return [...told]
  const slips = slipsOf(groups)
  const openings = new Set([...groups].flatMap(openingsOf))
  return told.map(one =>
    one.guessed === true && one.type === 'person' && (slips(one.name) || openings.has(one.name))
      ? { ...one, type: 'group' }
      : one,
  )
}

const PLACE_NOUNS = 'city|town|village|province|region|district|republic|oblast'
const OF = ' of '
/** From where " of " stands after a noun. */
const OF_PLACE = new RegExp(String.raw`(?<=\b(${PLACE_NOUNS}|Republic)) of (\p{Lu}[\p{L}-]+)`, 'uy')

/** "the province of Konar", "Republic of Lowland": a place with what it is, also within another name. */
function ofWhat(source: string, swept: readonly Told[]): Told[] {
  const places = new Set(swept.flatMap(({ type, name }) => (type === 'place' ? [name] : [])))
  const found: Told[] = []
  for (let at = source.indexOf(OF); at >= 0; at = source.indexOf(OF, at + 1)) {
    OF_PLACE.lastIndex = at
    const [after, noun = '', place = ''] = OF_PLACE.exec(source) ?? []
    if (after === undefined || !(places.has(place) || findPlace(place).length > 0)) continue
    found.push({ type: 'place', name: noun + after, start: at - noun.length, as: null })
  }
  return found
}

/** Where names that a form told stand again without it. */
function heldAgain(source: string, found: readonly Told[]): Told[] {
  const names = [...new Set(found.map(({ name }) => name))]
  return standings(source, names).map(({ name, at }) => ({
    type: 'group',
    name,
    start: at,
    as: null,
  }))
}

const BESIDE = /^['’"”»!]*\s?\((["“«]?)(\p{Lu}[^()\d]{1,60}?)["”»]?\)/u

/** The names in brackets behind a name: "Uly Dala (“Great Steppe”)", "Open Court Watch (OCW)". */
function besides(
  source: string,
  { name, starts }: { readonly name: string; readonly starts: readonly number[] },
): string[] {
  const found = starts.flatMap(start => {
    const after = source.slice(start + name.length, start + name.length + 80)
    const [, quote, other = ''] = BESIDE.exec(after) ?? []
    if (/^\p{Lu}{2,8}$/u.test(other)) return [other]
    const capitals = other.split(/\s+/).every(word => /^\p{Lu}/u.test(word))
    return other.includes(' ') && (quote !== '' || capitals) ? [other] : []
  })
  return [...new Set(found)].filter(other => other !== name)
}
