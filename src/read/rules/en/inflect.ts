import { IRREGULAR_PLURALS } from './noun-classes.ts'
import { EXTRA_FORMS, IRREGULAR_VERBS } from './verb-forms.ts'

const VOWELS = 'aeiou'

/** The plural of an English noun. */
export function pluralOf(noun: string): string {
  const irregular = IRREGULAR_PLURALS[noun]
  if (irregular) return irregular
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

function doubles(verb: string): boolean {
  const irregular = IRREGULAR_VERBS[verb]
  const last = verb.at(-1) ?? ''
  if (irregular?.[0] === `${verb}${last}ed`) return true
  return [
    'run',
    'cut',
    'set',
    'put',
    'shut',
    'get',
    'let',
    'hit',
    'sit',
    'win',
    'begin',
    'quit',
  ].includes(verb)
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
  const regular = consonantY ? `${verb.slice(0, -1)}ied` : last === 'e' ? `${verb}d` : `${verb}ed`
  const [past, participle] = IRREGULAR_VERBS[verb] ?? [regular, regular]
  const stem = verb.endsWith('ie')
    ? `${verb.slice(0, -2)}y`
    : last === 'e' && before !== 'e'
      ? verb.slice(0, -1)
      : doubles(verb)
        ? `${verb}${last}`
        : verb
  const extra = EXTRA_FORMS[verb] ?? []
  return {
    base: verb,
    third,
    past: [past, ...extra.filter(form => !form.endsWith('ing'))],
    participle: [participle, ...extra.filter(form => !form.endsWith('ing'))],
    gerund: [`${stem}ing`, ...extra.filter(form => form.endsWith('ing'))],
  }
}
