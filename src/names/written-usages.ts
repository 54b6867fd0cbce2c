import { fatherOf } from './father-name.ts'
import { latinise, soundOf } from './fold-name.ts'
import { formsOf } from './name-groups.ts'
import { PATRONYMIC_WORDS } from './name-words.ts'
import { normaliseName } from './normalise-name.ts'
import { remembering } from './remembering.ts'

/** A name as one usage writes it, spelled anew as news agencies would. */
export type Reading = { readonly name: string; readonly usage: string }

/**
 * A usage of Latin letters that a whole name tells by its marks, and what its letters are in the spelling of agencies, in
 * the order in which they are taken. A letter that has one sound by itself may have another where all of the name is
 * written so: the J of “Jagmyrow” is a Y, since its W is a V.
 */
type Usage = {
  readonly usage: string
  readonly marks: RegExp
  /** Letters that such a name does not have. */
  readonly without: RegExp
  readonly letters: readonly (readonly [letters: RegExp, spelling: string])[]
}

const each = (letters: string): readonly (readonly [RegExp, string])[] =>
  letters.split(' ').map(entry => {
    const [from = '', to = ''] = entry.split('>')
    return [new RegExp(from, 'gu'), to]
  })

const USAGES: readonly Usage[] = [
  {
    usage: 'German',
    marks: /w|sch|j(?=[^aeiou]|\b)|[aeiou]j|ds[ei]\b/u,
    without: /zh|kh|(?<!c)sh|dzh|y[aeou]|v|ou/u,
    letters: each(
      'dsch>j \\bds(?!ch)>dz ds(?=j)>dz tsch>ch schtsch>shch sch>sh (?<!s)ch(?!t)>kh (?<!t)z>ts ds(?=[ei]\\b)>dz j>y w>v ss>s',
    ),
  },
  {
    usage: 'French',
    marks: /ou|tch|dj|gu[ei]|[ïéè]|ine\b/u,
    without: /zh|(?<!c)sh|w|sch/u,
    letters: each(
      'tch>% (?<![t%])ch>sh %>ch dj>j ou>u gu(?=[ei])>g qu(?=[ei])>k ç>s ï>y é>e è>e ss>s ine\\b>in ane\\b>an',
    ),
  },
  {
    usage: 'scholarly',
    marks: /[čšžŝěèâûǰḡ]|ij\b|[pkt]'(?=[aeiou])/u,
    without: /zh|sh|w/u,
    letters: each("ŝ>shch šč>shch č>ch š>sh ž>zh c>ts â>ya û>yu è>e ǰ>% j>y %>j ḡ>gh x>kh '>"),
  },
  {
    usage: 'Armenian',
    marks: /^(?=.*[ṙġçəë]).*yan\b|č̣/u,
    without: /w|sch|sh/u,
    letters: each("č̣>ch ç>ts č>ch š>sh ž>zh ǰ>% j>dz %>j ġ>gh ṙ>r x>kh c'>ts c>ts ë>y ē>e ò>o '>"),
  },
  {
    usage: 'Georgian',
    marks: /(?:i|a)je\b|švili\b/u,
    without: /w|sch|sh/u,
    letters: each("ǰ>% j>dz %>j č>ch š>sh ž>zh c>ts ḡ>gh x>kh '>"),
  },
  {
    usage: 'Kazakh',
    marks: /[äğñūǵ]|[aou]'|^(?=.*[áóúń]).*q(?!u)/u,
    without: /w|sch|kh|ou|ə/u,
    letters: each(
      "(?<![sc])h>kh q>k ğ>g ǵ>g á>a ó>o ú>u ń>n ý>u ş>sh j>zh ä>a ö>o ü>u ū>u ñ>n ı>i a'>a o'>o u'>u g'>g n'>n i'>i y'>u s'>sh c'>ch",
    ),
  },
  {
    usage: 'Turkic',
    marks: /[şığəçŋñ]/u,
    without: /w|sch|zh|sh|kh/u,
    letters: each('c>j ç>ch ş>sh ı>i ğ>gh q>g x>kh ə>a ö>o ü>u'),
  },
  {
    usage: 'Belarusian',
    marks:
      /ŭ|[aeo]u(?:sk|ch)|\b(?:aliaks|siarh|dzm|kanst|mikal|uladz|yauh|viach|ihar|aleh|dzia?n|ryhor|volha|katsi|tats|sviat|natall)/u,
    without: /w|sch|ou/u,
    letters: each(
      'ŭ>v (?<=[aeo])u(?=[bcdfghklmnprstvz]|\\b)>v (?<=[bdklmnprsvz])ie>e (?<=[bdklmnprsvz])ia>e',
    ),
  },
]

const LATIN_NAME = /^[\p{Script=Latin}\p{M}' .,-]{3,100}$/u

/** A word with the capitals of the one it was made of. */
const withCapitals = (word: string, made: string) =>
  word.length > 1 && word === word.toUpperCase()
    ? made.toUpperCase()
    : word !== word.toLowerCase()
      ? made.charAt(0).toUpperCase() + made.slice(1)
      : made

/** “Anja” is no Anya of Anna. A given name that the table knows, and a father’s name, are told by their own rules. */
const isSettled = (word: string) =>
  formsOf(soundOf(word)).length > 0 ||
  PATRONYMIC_WORDS.has(latinise(word)) ||
  fatherOf(latinise(word)) !== null

function readingOf(name: string, { usage, letters }: Usage): Reading {
  const spelled = name.replace(/[\p{L}\p{M}']+/gu, word => {
    const small = word.toLowerCase().normalize('NFC')
    if (isSettled(small)) return word
    const made = letters.reduce((before, [from, to]) => before.replace(from, to), small)
    return formsOf(soundOf(made)).some(({ short }) => short) ? word : withCapitals(word, made)
  })
  return { name: spelled, usage }
}

/** What a name in Latin letters is in the spelling of agencies, by each usage whose marks it bears. */
export const usageReadings = remembering(
  (name: string): readonly Reading[] => {
    const plain = normaliseName(name)
    if (!LATIN_NAME.test(plain)) return []
    const small = plain.toLowerCase().normalize('NFC')
    return USAGES.filter(({ marks, without }) => marks.test(small) && !without.test(small))
      .map(usage => readingOf(plain, usage))
      .filter(({ name: read }) => read.toLowerCase() !== small)
  },
  { longest: 100 },
)
