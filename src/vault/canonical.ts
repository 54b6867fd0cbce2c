import { createHash } from 'node:crypto'
import canonicalize from 'canonicalize'

/** The same text with halves of surrogate pairs that stand alone replaced: UTF-8 cannot hold them. */
export function wellFormed(text: string): string {
  return text.replace(/\p{Surrogate}/gu, '\uFFFD')
}

function deepWellFormed(value: unknown): unknown {
  if (typeof value === 'string') return wellFormed(value)
  if (Array.isArray(value)) return value.map(deepWellFormed)
  if (value === null || typeof value !== 'object') return value
  return Object.fromEntries(
    Object.entries(value).map(([name, inner]) => [wellFormed(name), deepWellFormed(inner)]),
  )
}

/** RFC 8785: one JSON text for one value, whoever writes it. */
export function canonical(value: unknown): string {
  const json = canonicalize(deepWellFormed(value))
  if (json === undefined) throw new TypeError('undefined has no canonical form')
  return json
}

/** SHA-256 as 64 lower-case hex digits. */
export function sha256(...parts: readonly (string | Uint8Array)[]): string {
  const hash = createHash('sha256')
  for (const part of parts) hash.update(part)
  return hash.digest('hex')
}

/** What a JSON text says; undefined where it is none. */
export function parsedJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
