import { IRREGULAR_PLURALS } from './noun-classes.ts'
import { EXTRA_FORMS, IRREGULAR_VERBS } from './irregular-verbs.ts'

const VOWELS = 'aeiou'

/** The plural of an English noun. */
export function pluralOf(noun: string): string {
  const listed = IRREGULAR_PLURALS[noun]
  if (listed) return listed
  const last = noun.at(-1) ?? ''
  const before = noun.at(-2) ?? ''
  if (last === 'y' && !VOWELS.includes(before)) return `${noun.slice(0, -1)}ies`
  if ('sxz'.includes(last) || noun.endsWith('ch') || noun.endsWith('sh')) return `${noun}es`
  if (noun.endsWith('man')) return `${noun.slice(0, -3)}men`
  return `${noun}s`
}

/** The five forms of an English verb. */
export type VerbForms = {
  readonly base: string
  readonly third: string
  readonly past: readonly string[]
  readonly participle: readonly string[]
  readonly gerund: readonly string[]
}

/** Verbs of several syllables with the stress on the last, or that double all the same. */
const STRESSED_LAST = new Set(
  `admit acquit begin commit compel confer control debar defer deter disbar emit equip excel expel format forget handicap
  incur infer input kidnap occur omit outwit patrol permit prefer program propel rebel rebut recur refer regret remit repel
  resubmit submit transfer concur entrap outstrip overstep unwrap geotag photoshop transmit upset worship`.split(
    /\s+/,
  ),
)

/** "pummelled" and "pummeled": an l after an unstressed vowel is doubled by the British only. */
const TWO_WAYS = /[^aeiou][aeiou]l$/

const ONE_SYLLABLE = /^[^aeiou]*(?:qu)?[aeiou][^aeiouwxy]$/

/** Whether a verb doubles its last letter before -ed and -ing: "slammed", "tear-gassed", "deferring". */
function doubles(verb: string): boolean {
  const last = verb.slice(verb.lastIndexOf('-') + 1)
  return STRESSED_LAST.has(last) || ONE_SYLLABLE.test(last)
}

function irregular(verb: string): readonly [string, string] | undefined {
  const own = IRREGULAR_VERBS[verb]
  if (own) return own
  const cut = verb.lastIndexOf('-') + 1
  const inner = cut > 0 ? IRREGULAR_VERBS[verb.slice(cut)] : undefined
  return inner && [`${verb.slice(0, cut)}${inner[0]}`, `${verb.slice(0, cut)}${inner[1]}`]
}

/** All forms of an English verb, regular ones by rule. */
export function formsOf(verb: string): VerbForms {
  const last = verb.at(-1) ?? ''
  const before = verb.at(-2) ?? ''
  const consonantY = last === 'y' && !VOWELS.includes(before)
  const third = consonantY
    ? `${verb.slice(0, -1)}ies`
    : 'sxzo'.includes(last) || verb.endsWith('ch') || verb.endsWith('sh')
      ? `${verb}es`
      : `${verb}s`
  const twice = doubles(verb) ? last : ''
  const regular = consonantY
    ? `${verb.slice(0, -1)}ied`
    : last === 'e'
      ? `${verb}d`
      : `${verb}${twice}ed`
  const odd = irregular(verb)
  const [past, participle] = odd ?? [regular, regular]
  const stem = verb.endsWith('ie')
    ? `${verb.slice(0, -2)}y`
    : last === 'e' && before !== 'e'
      ? verb.slice(0, -1)
      : `${verb}${twice}`
  const both = twice === '' && last === 'l' && TWO_WAYS.test(verb)
  const own = EXTRA_FORMS[verb]
  if (!both && !own)
    return { base: verb, third, past: [past], participle: [participle], gerund: [`${stem}ing`] }
  const extra = [
    ...(own ?? []),
    ...(both && !odd ? [`${verb}led`] : []),
    ...(both ? [`${verb}ling`] : []),
  ]
  return {
    base: verb,
    third,
    past: [past, ...extra.filter(form => !form.endsWith('ing'))],
    participle: [participle, ...extra.filter(form => !form.endsWith('ing'))],
    gerund: [`${stem}ing`, ...extra.filter(form => form.endsWith('ing'))],
  }
}
