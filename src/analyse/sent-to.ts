import { nameOf, type Incident } from '../codebook/index.ts'

const NAME = String.raw`\p{Lu}[\p{L}’'-]*(?:\s+(?:(?:of|for|on|de|and)\s+)?(?:the\s+)?\p{Lu}[\p{L}’'-]*)*`
const OFFICE =
  '(?:government|authorities|president|prime minister|prosecutor general|prosecutors?|parliament|mayor|governor|court|ministry|police)(?: of \\p{Lu}\\p{L}*)?'
const WHOM = `(?:the |its |their )?(${NAME}|${OFFICE})`
const SENT = new RegExp(
  `\\b(?:letters?|appeals?|petitions?|complaints?|recommendations?|requests?|wrote|writes|appealed|addressed|submitted|sent)\\b[^.;]{0,80}?\\bto ${WHOM}`,
  'u',
)
const CALLED = new RegExp(
  `\\b(?:call(?:ed|s|ing)? (?:up)?on|urg(?:ed|es|ing)|demand(?:ed|s|ing)? (?:that|of)) ${WHOM}`,
  'u',
)

/**
 * To whom something was sent, other than who sent it: whom its words say that it went to, since "it" further on may be
 * taken for another; else whom its record names, else whom it calls on.
 */
export function sentTo({ value, records }: Incident, by: readonly string[]): string[] {
  const named = (value.target ?? []).map(nameOf).filter(name => !by.includes(name))
  const words = records[0]?.record.quote.exact ?? ''
  const told = (pattern: RegExp) =>
    [pattern.exec(words)?.[1] ?? ''].filter(name => name !== '' && !by.includes(name))
  const [sent] = told(SENT)
  const isNamed = named.some(name => sent === undefined || name.includes(sent))
  if (sent !== undefined && !isNamed) return [sent]
  return named.length > 0 ? named : told(CALLED)
}
