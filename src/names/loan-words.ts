import { remembering } from './remembering.ts'
import { soundOf, readSound } from './fold-name.ts'

/** Endings that Greek and Latin words have in the languages that took them over, a row each: in Latin, Cyrillic, Georgian and Armenian letters. */
const ENDINGS: readonly RegExp[] = [
  /(?:[tscç]|ts|ss)i(?:on|ons|one|oni|ons?|ya|yas[iı]|ya[sn]\p{L}{0,4}|a|ja|e|i|)$|(?:[cs]|t)(?:ión|iones|ão|ões)$|cie$|cji$|[цс](?:[иіїыя]+[яйюе]?|иясы\p{L}{0,4}|ияси\p{L}{0,4}|ияи|иялар\p{L}{0,4})$|ци\p{L}{1,2}$|ცი(?:ა|ის|ების?)$|ցիա\p{L}{0,4}$/u,
  /i[sz]m\p{L}{0,4}$|isme$|ismus$|[иіы]зм\p{L}{0,4}$|იზმ\p{L}{1,3}$|իզմ\p{L}{0,3}$/u,
  /log(?:y|ies|ie|ia|ía|iya\p{L}{0,4}|ya\p{L}{0,4})$|лог[иіы]\p{L}{1,5}$|ლოგი\p{L}{1,3}$/u,
  /gra(?:phy|phie|f[iií]a|fiya\p{L}{0,4}|fi)$|граф[иіы]\p{L}{1,4}$|გრაფი\p{L}{1,3}$/u,
  /i(?:cs|que|ca|ka\p{L}{0,4})$|[иіы]к[аиіуе]\p{L}{0,4}$|იკ\p{L}{1,2}$/u,
  /i(?:ty|té|dad|dade|tät|tet\p{L}{0,4})$|[иіэ]тет\p{L}{0,4}$/u,
  /(?:ent|ant)(?:s|es|en|ler\p{L}{0,4}|lar\p{L}{0,4}|)$|[еэа]нт\p{L}{0,4}$/u,
  /(?:er|or|eur|eurs|ör|ors|ers|er[iı]|ores|öre|oren|lor)$|[еэо]р(?:ы|ов|ів|а|у|лар\p{L}{0,4}|лер\p{L}{0,4}|)$/u,
]

/** What is left without the ending has so many letters at least. */
const LEAST = 4

type Stem = { readonly row: number; readonly sound: string }

const stemsOf = remembering(
  (word: string): readonly Stem[] =>
    ENDINGS.flatMap((ending, row) => {
      const bare = word.replace(ending, '')
      return bare === word || bare.length < LEAST ? [] : [{ row, sound: readSound(soundOf(bare)) }]
    }),
  { longest: 60 },
)

/** Whether two words, in small letters, are one Greek or Latin word in two languages: "transformation", "трансформації". */
export const areOneLoan = (a: string, b: string): boolean =>
  stemsOf(a).some(one =>
    stemsOf(b).some(other => one.row === other.row && one.sound === other.sound),
  )

/** Cases of names that end in -а, in Russian, Ukrainian and Belarusian. */
const CASE_OF_A = /(?<=[\u0400-\u052F]{3})(?:[ыиіуюе]|ой|ою|ай)$/u

/** "Лески" is of "Leska". */
export const isCaseOf = (a: string, b: string): boolean =>
  [
    [a, b],
    [b, a],
  ].some(([cased = '', whole = '']) => {
    const bare = cased.replace(CASE_OF_A, '')
    return (
      bare !== cased &&
      /^\p{Script=Latin}+a$/u.test(whole) &&
      readSound(soundOf(`${bare}а`)) === readSound(soundOf(whole))
    )
  })
