import type { z } from 'zod'

/** What a value is to be, in the words of somebody who writes a file. */
const TYPES: Readonly<Record<string, string>> = {
  string: 'words',
  number: 'a number',
  int: 'a whole number',
  boolean: 'true or false',
  array: 'a list, such as [one, two]',
  tuple: 'a list',
  object: 'names with values, such as “name: value”',
  record: 'names with values, such as “name: value”',
}

/** The library's own wording; what a schema says itself is kept. */
const GENERIC = /^(?:Invalid |Too (?:small|big)|Unrecognized key)/

/** What is wrong with a value, in plain words: "is missing", "is one of fine, prison". */
export function plainIssue(issue: z.core.$ZodIssue): string {
  if (!GENERIC.test(issue.message)) return issue.message
  if (issue.code === 'unrecognized_keys')
    return `${issue.keys.map(key => `“${key}”`).join(', ')} ${issue.keys.length === 1 ? 'is' : 'are'} not known here`
  if (issue.message.endsWith('received undefined')) return 'is missing'
  if (issue.code === 'invalid_type')
    return `is to be ${TYPES[issue.expected] ?? `of the type ${issue.expected}`}`
  if (issue.code === 'invalid_value')
    return `${'input' in issue && issue.input === undefined ? 'is missing:' : 'is'} one of ${issue.values.map(value => String(value)).join(', ')}`
  if (issue.code === 'too_small') return tooFew(issue)
  if (issue.code === 'too_big') return `is more than ${issue.maximum}, which is the most`
  if (issue.code === 'invalid_union') return unionWords(issue)
  return 'is not written as it has to be'
}

function tooFew({ origin, minimum }: z.core.$ZodIssueTooSmall): string {
  if (origin !== 'number' && minimum === 1) return 'is empty'
  return `is less than ${minimum}, which is the least`
}

/** Of a value that may have several shapes: what is wrong with the one that it comes nearest to. */
function unionWords({ errors }: z.core.$ZodIssueInvalidUnion): string {
  const nearest = errors.toSorted((a, b) => deepest(b) - deepest(a))[0] ?? []
  if (deepest(nearest) > 0)
    return nearest.map(one => [...one.path.map(String), plainIssue(one)].join(' › ')).join('; ')
  const shapes = errors.flatMap(([one]) =>
    one ? [plainIssue(one).replace(/^is (?:to be )?/, '')] : [],
  )
  return shapes.length > 0
    ? `is ${[...new Set(shapes)].join('; or ')}`
    : 'is not written as it has to be'
}

const deepest = (issues: readonly z.core.$ZodIssue[]) =>
  Math.max(
    0,
    ...issues.map(({ path, code }) => path.length + (code === 'unrecognized_keys' ? 1 : 0)),
  )
