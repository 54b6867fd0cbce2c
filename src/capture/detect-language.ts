const SAMPLE = 5_000
const FEWEST_LETTERS = 40

/** Letters that settle a language before any statistics: `needs` one of them, and none of `not`. */
const LETTER_RULES: readonly (readonly [language: string, needs: RegExp, not: RegExp])[] = [
  ['kk', /[әғқұһ]/iu, /[ўҳҷӣӯ]/iu],
  ['ky', /[ңөү]/iu, /[әғқұһ]/iu],
  ['tg', /[ҷӣӯ]/iu, /ў/iu],
  ['uz', /[ўҳ]/iu, /[ҷӣӯ]/iu],
  ['uz', /[og][ʻʼ‘’'`](?=\p{Ll})/iu, /\p{Script=Cyrillic}/u],
  ['ka', /\p{Script=Georgian}/u, /\p{Script=Cyrillic}/u],
  ['hy', /\p{Script=Armenian}/u, /\p{Script=Cyrillic}/u],
]

/** The language most of a text is written in, as BCP 47; null where it is too short to tell. */
export async function detectLanguage(text: string): Promise<string | null> {
  const sample = text.slice(0, SAMPLE)
  const letters = sample.match(/\p{L}/gu)?.length ?? 0
  if (letters < FEWEST_LETTERS) return null
  for (const [language, needs, not] of LETTER_RULES) {
    const found = sample.match(new RegExp(needs.source, 'giu'))?.length ?? 0
    if (found > letters * 0.01 && !not.test(sample)) return language
  }
  // Loaded on first use: its tables take a tenth of a second.
  const { detect } = await import('tinyld')
  return detect(sample) || null
}
