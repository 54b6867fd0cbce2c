/** How much a capture takes in before it says that something is too large. */
export type CaptureLimits = {
  /** Bytes of one file. */
  readonly bytes: number
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
