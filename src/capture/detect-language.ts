import { languageByFunctionWords } from './function-words.ts'

const SAMPLE = 2_000
const FEWEST_LETTERS = 40
/** Of a script in which a word has one or two signs, and only one language is written in kana or in Hangul. */
const FEWEST_SIGNS = 8

/** Letters that settle a language before any statistics. */
type LetterRule = {
  readonly language: string
  /** At least this share of all letters is one of these. */
  readonly often: RegExp
  readonly share: number
  /** Each of these stands in the text. */
  readonly has: readonly RegExp[]
  /** None of these does. */
  readonly not: RegExp
}

const rule = (
  language: string,
  often: RegExp,
  rest: Partial<Pick<LetterRule, 'share' | 'has' | 'not'>> = {},
): LetterRule => ({ language, often, share: 0.03, has: [], not: /(?!)/u, ...rest })

/** The first that fits counts. Languages that statistics know well have no rule. */
const LETTER_RULES: readonly LetterRule[] = [
  rule('ba', /[ҙҫҡәғө]/giu, { has: [/[ҙҫҡ]/iu] }),
  rule('tt', /[җәөүң]/giu, { has: [/җ/iu, /ә/iu], not: /[қғұ]/iu }),
  rule('tg', /[ҷӣӯҳқғ]/giu, { has: [/[ҷӣӯ]/iu] }),
  rule('uz', /[ўҳқғ]/giu, { has: [/ў/iu, /[ҳқғ]/iu] }),
  rule('kk', /[әғқңөұүһі]/giu, { has: [/[әқғұ]/iu, /і|ұ|ү/iu] }),
  rule('ky', /[ңөү]/giu, { has: [/ң/iu, /[өү]/iu], not: /[әғқұһ]/iu }),
  rule('uz', /[og][ʻʼ‘’'`](?=\p{Ll})/giu, {
    share: 0.008,
    has: [/o[ʻʼ‘’'`]\p{Ll}/iu, /g[ʻʼ‘’'`]\p{Ll}/iu],
  }),
  rule('ka', /\p{Script=Georgian}/gu, { share: 0.5 }),
  rule('hy', /\p{Script=Armenian}/gu, { share: 0.5 }),
]

/** Statistics also know invented languages, in which no source is written. */
const INVENTED = new Set(['tlh', 'vo', 'eo'])

/** In a few words statistics see Finnish or Danish where names stand; what they are so little sure of is a guess. */
const SHORT = 200
const UNSURE = 0.06

/** Statistics take signs for letters: a dot between words for Greek, brackets for Berber. */
const NO_LETTERS = /[^\p{L}\p{M}\s'’ʻ`-]+/gu

/** Words with letters of a language that is not this text's: names. One of them is enough to sway statistics. */
const NAMES_FROM_NEXT_DOOR = /[\p{L}-]*[әғқңөұүһҗҙҫҡҷӣӯҳ][\p{L}-]*/giu

/** The language most of a text is written in, as BCP 47; null where it is too short to tell. */
export async function detectLanguage(text: string): Promise<string | null> {
  const sample = text.slice(0, SAMPLE)
  const letters = sample.match(/\p{L}/gu)?.length ?? 0
  const eastern = easternLanguage(sample, letters)
  if (eastern !== undefined) return eastern
  if (letters < FEWEST_LETTERS) return null
  const settled = LETTER_RULES.find(
    ({ often, share, has, not }) =>
      (sample.match(often)?.length ?? 0) >= letters * share &&
      has.every(pattern => pattern.test(sample)) &&
      !not.test(sample),
  )
  if (settled !== undefined) return settled.language
  const held = languageByFunctionWords(sample)
  if (held !== undefined) return held
  // Loaded on first use: its tables take a tenth of a second.
  const { detectAll } = await import('tinyld')
  const plain = sample.replace(NAMES_FROM_NEXT_DOOR, ' ').replace(NO_LETTERS, ' ')
  const main = inMainScript(plain)
  // A caption in two alphabets may have too few letters of each.
  const length = main.match(/\p{L}/gu)?.length ?? 0
  if (length < FEWEST_LETTERS) return null
  const [found] = detectAll(main)
  if (!found || INVENTED.has(found.lang)) return null
  return length < SHORT && found.lang !== 'en' && found.accuracy < UNSURE ? null : found.lang
}

/** Japanese has kana between its signs, Korean is written in Hangul. */
function easternLanguage(text: string, letters: number): string | undefined {
  const shareOf = (script: RegExp) => (text.match(script)?.length ?? 0) / letters
  if (letters < FEWEST_SIGNS) return undefined
  if (shareOf(/\p{Script=Hangul}/gu) > 0.5) return 'ko'
  const kana = shareOf(/[\p{Script=Hiragana}\p{Script=Katakana}]/gu)
  return kana > 0.15 && kana + shareOf(/\p{Script=Han}/gu) > 0.5 ? 'ja' : undefined
}

const SCRIPTS = 'Latin Cyrillic Arabic Greek Hebrew Devanagari Bengali Thai Han'
  .split(' ')
  .map(name => new RegExp(`\\p{Script=${name}}`, 'gu'))

/** The words in the script of most letters: statistics take a few words of another one for the whole. */
function inMainScript(text: string): string {
  const counts = SCRIPTS.map(script => text.match(script)?.length ?? 0)
  const most = Math.max(...counts)
  const others = SCRIPTS.filter((_, at) => counts[at] !== most)
  return most === 0 ? text : others.reduce((rest, script) => rest.replace(script, ' '), text)
}
