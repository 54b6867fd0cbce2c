/** First halves of compounds: "non-governmental", "пресс-служба". None of them is the beginning of a parted word. */
const FIRST = new Set(
  (
    'non self well ill anti vice so best lesser little long short high low full part half cross ' +
    'вице интернет онлайн веб пресс северо юго кое'
  ).split(' '),
)

/** Second halves: "Orvale-based", "что-либо". */
const SECOND = new Set(
  (
    'based owned backed sponsored affiliated appointed term scale level profile related speaking elect old ' +
    'либо нибудь таки'
  ).split(' '),
)

const NUMBERS = 'one|two|three|four|five|six|seven|eight|nine|ten|twelve|fifteen'
const TENS = 'twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety'
const UNITS =
  'year|month|week|day|hour|minute|man|person|member|judge|count|storey|thirds|page|party'

/** Pairs of which the first half begins other words too: "pro-government", but "pro-gramme". */
const PAIRS: readonly RegExp[] = [
  /^co-(?:defendant|accused|founder|author|chair|worker|owner|organi|signator|conspirator)/,
  /^pro-(?:government|democra|independence|regime|opposition|war|western|russian|state|president|palestin)/,
  /^ex-(?:president|minister|prime|mayor|leader|governor|soldier|prisoner|police|official|wife|husband|member|deputy|head)/,
  /^(?:mother|father|brother|sister|son|daughter)-in$|^in-law/,
  new RegExp(`^(?:${NUMBERS}|${TENS})-(?:${UNITS})|^(?:${TENS})-(?:${NUMBERS})$`),
  /^из-(?:за|под)$/,
  /^по-(?:прежнему|видимому|другому|разному|новому|моему|своему|русски|казахски|английски|человечески)$/,
  /^(?:кто|что|где|когда|как|как(?:ой|ая|ое|ие|ого|ому|им|их|ую)|кого|чего|чему|кому|куда|откуда|почему|зачем)-то$/,
  /^экс-(?:президент|министр|глав|депутат|мэр|аким|премьер|сотрудник|сенатор|кандидат|губернатор|прокурор|судь)/,
  /^(?:социально|общественно|военно|научно|уголовно|административно|политико)-\p{L}{5}/u,
]

/** Letters before which these are no first halves: "nonetheless", "selfish", "wellington". */
const NO_SECOND = /^(?:etheless|ish|ington|cial|ness|ly|cast|ого|ой|ому|ыми?|и?нг)/

const WORD = /\p{L}[\p{L}\p{M}]*(?:-\p{L}[\p{L}\p{M}]*)*/gu

/** The words of lines, compounds whole. */
export function wordsOfLines(lines: readonly string[]): ReadonlySet<string> {
  return new Set(lines.flatMap(line => line.match(WORD) ?? []))
}

/**
 * Whether the hyphen at a line's end is the word's own ("well-" "known"), not put there to part it: as the document
 * writes the word elsewhere, else as the two halves are known.
 */
export function isOwnHyphen(before: string, next: string, words: ReadonlySet<string>): boolean {
  const [first, second] = [before.toLowerCase(), next.toLowerCase()]
  if (words.has(`${before}-${next}`)) return true
  if (words.has(before + next)) return false
  return (
    (FIRST.has(first) && !NO_SECOND.test(second)) ||
    (SECOND.has(second) && !/^(?:un|re|dis|mis|de)$/.test(first)) ||
    PAIRS.some(pair => pair.test(`${first}-${second}`))
  )
}
