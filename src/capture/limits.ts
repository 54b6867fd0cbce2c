/** How much a capture takes in before it says that something is too large. */
export type CaptureLimits = {
  /** Bytes of a text. */
  readonly bytes: number
  /** Bytes of a file that is no text: a PDF, an archive. */
  readonly original: number
  /** Bytes that may come out of one archive. */
  readonly unpacked: number
  /** Documents that may come out of one archive, those of archives inside of it too. */
  readonly members: number
  /** How many archives may lie in each other. */
  readonly nesting: number
  /** How long a file that is no text may be parsed. */
  readonly seconds: number
  /** Elements of one web page. */
  readonly elements: number
  /** How deep elements may nest before deeper ones are laid beside each other. */
  readonly depth: number
}

const MEBIBYTE = 1024 * 1024

/**
 * 20 MiB is some seven thousand printed pages of plain text: more is not a document but a collection, and reading it
 * at once would hold a laptop up for a quarter of a minute. Whoever needs more hands in limits of their own.
 */
export const DEFAULT_LIMITS: CaptureLimits = {
  bytes: 20 * MEBIBYTE,
  original: 128 * MEBIBYTE,
  unpacked: 256 * MEBIBYTE,
  members: 10_000,
  nesting: 4,
  seconds: 60,
  elements: 500_000,
  depth: 400,
}

/** "20 MB", "1.5 MB", "812 bytes": a size as people write it. */
export function printBytes(bytes: number): string {
  if (bytes < 1024) return `${bytes} bytes`
  if (bytes < MEBIBYTE) return `${round(bytes / 1024)} kB`
  return `${round(bytes / MEBIBYTE)} MB`
}

const round = (n: number) => String(Math.round(n * 10) / 10)
