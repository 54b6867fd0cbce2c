/** How far one address is followed; times in milliseconds. */
export type FetchLimits = {
  /** Bytes of a body as it comes, and of the same unpacked. */
  readonly bytes: number
  readonly unpacked: number
  readonly headerBytes: number
  readonly redirects: number
  /** To connect, to each address of a name. */
  readonly connect: number
  /** Until an answer begins. */
  readonly headers: number
  /** Without a single byte of a body. */
  readonly idle: number
  /** From asking until the last byte, redirects and all. */
  readonly total: number
}

const MEBIBYTE = 1024 * 1024

/** What a slow line needs to bring a large PDF, and no more. */
export const FETCH_LIMITS: FetchLimits = {
  bytes: 64 * MEBIBYTE,
  unpacked: 64 * MEBIBYTE,
  headerBytes: 64 * 1024,
  redirects: 10,
  connect: 15_000,
  headers: 45_000,
  idle: 45_000,
  total: 180_000,
}
