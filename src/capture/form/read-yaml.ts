import { isMap, isNode, isScalar, LineCounter, parseDocument, type Document } from 'yaml'
import type { z } from 'zod'
import { VigilError } from '../../codebook/index.ts'

const LONGEST = 2_000_000

/** What a file is to be, for messages: "template"; and what to do with one that is not. */
export type Wanted = { readonly name: string; readonly what: string; readonly next: string }

/** What a file holds, and the line (from 1) on which the part at a path stands. */
export type Positioned<Value> = {
  readonly value: Value
  readonly fail: (
    faults: readonly (readonly [path: readonly PropertyKey[], fault: string])[],
  ) => VigilError
}

/**
 * Reads a small file of YAML or JSON (which is YAML too).
 *
 * @throws VigilError `input-invalid`, with the line of everything that is wrong
 */
export function readYaml<Value>(
  text: string,
  schema: z.ZodType<Value>,
  wanted: Wanted,
): Positioned<Value> {
  if (text.length > LONGEST)
    throw new VigilError(
      'input-too-large',
      `${wanted.name} is longer than ${LONGEST.toLocaleString('en')} characters, which no ${wanted.what} is. Nothing was stored.`,
    )
  const lines = new LineCounter()
  const document = parseDocument(text, { lineCounter: lines, schema: 'core', logLevel: 'silent' })
  const broken = document.errors.map(
    error => `line ${lines.linePos(error.pos[0]).line}: ${firstLine(error.message)}`,
  )
  if (broken.length > 0) throw invalid(wanted, broken)
  const fail: Positioned<Value>['fail'] = faults =>
    invalid(
      wanted,
      faults.map(
        ([path, fault]) => `line ${lines.linePos(offsetOf(document, path)).line}: ${fault}`,
      ),
    )
  const result = schema.safeParse(plainValue(document, wanted))
  if (result.success) return { value: result.data, fail }
  throw fail(result.error.issues.map(issue => [faultAt(issue), faultOf(issue)]))
}

function plainValue(document: Document, wanted: Wanted): unknown {
  try {
    return document.toJS({ maxAliasCount: 100 }) ?? {}
  } catch (error) {
    throw invalid(wanted, [`line 1: ${error instanceof Error ? error.message : String(error)}`])
  }
}

const firstLine = (message: string) =>
  message.split('\n')[0]?.replace(/ at line \d+.*$/, '') ?? message

function invalid({ name, what, next }: Wanted, faults: readonly string[]): VigilError {
  return new VigilError(
    'input-invalid',
    `${name} is no ${what} that can be used:\n${faults.map(fault => `  ${fault}`).join('\n')}\n${next}`,
  )
}

/** Where an issue stands: at the key that is not known, where there is one. */
function faultAt(issue: z.core.$ZodIssue): readonly PropertyKey[] {
  return issue.code === 'unrecognized_keys' ? [...issue.path, issue.keys[0] ?? ''] : issue.path
}

function faultOf(issue: z.core.$ZodIssue): string {
  const place = issue.path.map(part =>
    typeof part === 'number' ? `no. ${part + 1}` : String(part),
  )
  return [...place, issue.message].join(' › ')
}

/** The offset at which the part at a path begins, or the nearest part around it. */
function offsetOf(document: Document, path: readonly PropertyKey[]): number {
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
