import {
  isMap,
  isNode,
  isScalar,
  LineCounter,
  parseDocument,
  type Document,
  type YAMLError,
} from 'yaml'
import type { z } from 'zod'
import { VigilError } from './error.ts'
import { plainIssue } from './plain-issue.ts'

const LONGEST = 2_000_000

/** What a written file is to be, for messages: "lexicon", and what to do with one that is not. */
export type WrittenAs<File> = {
  readonly what: string
  readonly next: string
  readonly schema: z.ZodType<File>
}

type Path = readonly PropertyKey[]

/** A file that a person wrote, with the line of each of its parts, for errors that are found later. */
export type WrittenFile<File> = {
  readonly file: File
  /** The line (from 1) on which the part at a path stands. */
  readonly lineOf: (path: Path) => number
  /** The error for what is found wrong later, part by part. */
  readonly fail: (faults: readonly (readonly [path: Path, fault: string])[]) => VigilError
}

/**
 * Reads what a person wrote in YAML or JSON (which is YAML too).
 *
 * @param name the file's name, for messages
 * @throws VigilError `input-invalid`, with the line of everything that is wrong
 */
export function readWritten<File>(
  text: string,
  name: string,
  { what, next, schema }: WrittenAs<File>,
): WrittenFile<File> {
  if (text.length > LONGEST)
    throw new VigilError(
      'input-too-large',
      `${name} is longer than ${LONGEST.toLocaleString('en')} characters: cut the ${what} into what is needed.`,
    )
  const invalid = (faults: readonly string[]) =>
    new VigilError(
      'input-invalid',
      `${name} is no ${what} that can be used:\n${faults.map(fault => `  ${fault}`).join('\n')}\n${next}`,
    )
  const lines = new LineCounter()
  const document = parseDocument(text, { lineCounter: lines, schema: 'core', logLevel: 'silent' })
  const broken = document.errors.map(
    error => `line ${lines.linePos(error.pos[0]).line}: ${brokenWords(error)}`,
  )
  if (broken.length > 0) throw invalid([...new Set(broken)])
  let value: unknown
  try {
    value = document.toJS({ maxAliasCount: 100 }) ?? {}
  } catch (error) {
    throw invalid([`line 1: ${error instanceof Error ? error.message : String(error)}`])
  }
  const lineOf = (path: Path) => lines.linePos(offsetOf(document, path)).line
  const fail: WrittenFile<File>['fail'] = faults =>
    invalid(faults.map(([path, fault]) => `line ${lineOf(path)}: ${fault}`))
  const result = schema.safeParse(value, { reportInput: true })
  if (result.success) return { file: result.data, lineOf, fail }
  throw fail(result.error.issues.map(issue => [faultAt(issue), faultOf(issue)]))
}

/** What is wrong with the writing itself, by the parser's code, for somebody who does not know YAML by heart. */
const BROKEN: Readonly<Record<string, string>> = {
  MISSING_CHAR:
    'something is missing: the ], } or quotation mark that closes, a comma, or a space after “:”',
  BAD_INDENT: 'stands further left or right than what it belongs to',
  TAB_AS_INDENT: 'begins with a tab: indent with spaces',
  DUPLICATE_KEY: 'the same name stands twice: put what both hold under one',
  BAD_ALIAS: 'begins with * or &, which YAML takes for a reference: put it in quotation marks',
  BAD_SCALAR_START: 'begins with a sign that YAML keeps for itself: put it in quotation marks',
  BLOCK_AS_IMPLICIT_KEY: 'holds “: ” in the middle: put the words in quotation marks',
  MULTILINE_IMPLICIT_KEY: 'is no “name: value”, and no “- ” of a list',
  KEY_OVER_1024_CHARS: 'is no “name: value”, and no “- ” of a list',
}

const brokenWords = ({ code, message }: YAMLError) =>
  BROKEN[code] ?? message.split('\n')[0]?.replace(/ at line \d+.*$/, '') ?? message

/** Where an issue stands: at the key that is not known, where there is one. */
function faultAt(issue: z.core.$ZodIssue): Path {
  return issue.code === 'unrecognized_keys' ? [...issue.path, issue.keys[0] ?? ''] : issue.path
}

function faultOf(issue: z.core.$ZodIssue): string {
  const place = issue.path.map(part =>
    typeof part === 'number' ? `no. ${part + 1}` : String(part),
  )
  return [...place, plainIssue(issue)].join(' › ')
}

/** The offset at which the part at a path begins, or the nearest part around it. */
function offsetOf(document: Document, path: Path): number {
  for (let length = path.length; length > 0; length--) {
    const parent =
      length === 1 ? document.contents : document.getIn(path.slice(0, length - 1), true)
    const key = path[length - 1]
    if (isMap(parent)) {
      const pair = parent.items.find(({ key: own }) => isScalar(own) && own.value === key)
      if (pair && isNode(pair.key)) return pair.key.range?.[0] ?? 0
    }
    const node = document.getIn(path.slice(0, length), true)
    if (isNode(node) && node.range) return node.range[0]
  }
  return 0
}
