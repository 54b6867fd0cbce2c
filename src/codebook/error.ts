/** What a user can mend: each code has a heading in `docs/errors.md`, and one exit code and HTTP status. */
export const ERROR_CODES = {
  usage: { exit: 2, status: 400 },
  'not-found': { exit: 1, status: 404 },
  'nothing-to-do': { exit: 1, status: 409 },
  'input-invalid': { exit: 2, status: 400 },
  'input-unreadable': { exit: 2, status: 422 },
  'input-too-large': { exit: 2, status: 413 },
  'sidecar-invalid': { exit: 2, status: 422 },
  'date-invalid': { exit: 2, status: 400 },
  'anchor-missing': { exit: 2, status: 422 },
  'record-invalid': { exit: 2, status: 422 },
  'decision-stale': { exit: 2, status: 409 },
  'vault-exists': { exit: 2, status: 409 },
  'vault-missing': { exit: 1, status: 404 },
  'vault-locked': { exit: 3, status: 423 },
  'vault-access': { exit: 3, status: 403 },
  'vault-damaged': { exit: 3, status: 500 },
  'vault-newer': { exit: 3, status: 409 },
  'vault-busy': { exit: 3, status: 423 },
  'vault-read-only': { exit: 3, status: 403 },
  'disk-full': { exit: 3, status: 507 },
  'integrity-broken': { exit: 3, status: 500 },
  'access-denied': { exit: 3, status: 403 },
  'fetch-refused': { exit: 2, status: 403 },
  'fetch-failed': { exit: 2, status: 502 },
  'not-cleared': { exit: 3, status: 403 },
} as const satisfies Record<string, { exit: 1 | 2 | 3; status: number }>

export type ErrorCode = keyof typeof ERROR_CODES

const REASONS: Readonly<Record<string, string>> = {
  ENOENT: 'there is nothing of that name',
  ENOTDIR: 'a part of its path is no folder',
  EISDIR: 'it is a folder',
  EACCES: 'the system does not let you read it',
  EPERM: 'the system does not let you read it',
  EMFILE: 'too many files are open',
  ENAMETOOLONG: 'its name is too long',
}

/** Why the system could not do something with a file, in plain words. */
export function systemReason(error: unknown): string {
  if (error instanceof Error && 'code' in error && typeof error.code === 'string')
    return REASONS[error.code] ?? error.code
  return error instanceof Error ? error.message : String(error)
}

/** Why the system could not write a file that was not there before. */
export function writingReason(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? error.code : undefined
  if (code === 'ENOENT') return 'there is no such folder'
  return code === 'EACCES' || code === 'EPERM'
    ? 'the system does not let you write there'
    : systemReason(error)
}

/** Something a user can mend: says what happened, to what, and what to do next. */
export class VigilError extends Error {
  override readonly name = 'VigilError'
  readonly code: ErrorCode
  constructor(code: ErrorCode, message: string, options?: ErrorOptions) {
    super(message, options)
    this.code = code
  }
}
