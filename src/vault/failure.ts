import { VigilError, type ErrorCode } from '../codebook/index.ts'

/** The code a database's driver put on an error: "SQLITE_FULL", "53100", "ENOSPC". */
export function codeOf(error: unknown): string {
  if (typeof error !== 'object' || error === null || !('code' in error)) return ''
  return String(error.code)
}

const KNOWN: readonly (readonly [RegExp, ErrorCode, (where: string) => string])[] = [
  [
    /^SQLITE_FULL|^53100$|^ENOSPC$|^EDQUOT$/,
    'disk-full',
    where =>
      `The disk that holds ${where} is full: what was being written was not kept, everything before it is. Make room and do it again.`,
  ],
  [
    /^SQLITE_TOOBIG|^54000$|^ERR_STRING_TOO_LONG$/,
    'input-too-large',
    where =>
      `One piece of what was to be written to ${where} is too large to be kept (the text of a document may have some 500 million letters). Nothing was changed; split the file.`,
  ],
  [
    /^SQLITE_IOERR_(WRITE|FSYNC|TRUNCATE|SHMSIZE)|^EFBIG$/,
    'disk-full',
    where =>
      `The disk refused to write to ${where} (it may be full, or limited in file size): what was being written was not kept, everything before it is. Make room and do it again.`,
  ],
  [
    /^SQLITE_(BUSY|LOCKED)|^55P03$|^40P01$|^40001$/,
    'vault-busy',
    where =>
      `Another program is writing to ${where} and did not finish in time. Nothing was changed; try again, or close the other program.`,
  ],
  [
    /^SQLITE_READONLY|^25006$|^EROFS$/,
    'vault-read-only',
    where =>
      `${where} may not be written to: the file, its folder or the disk is read-only. Move or copy the vault to where you may write.`,
  ],
  [
    /^SQLITE_(CANTOPEN|PERM|AUTH)|^EACCES$|^EPERM$/,
    'vault-access',
    where =>
      `${where} could not be opened: check that you may read and write the file and its folder.`,
  ],
  [
    /^SQLITE_(CORRUPT|NOTADB)|^XX00[12]$/,
    'vault-damaged',
    where =>
      `${where} is damaged: a part of the file is not as it was written. Run "vigil verify" to see where, and take the newest backup that verifies.`,
  ],
  [
    /^SQLITE_(IOERR|PROTOCOL)|^EIO$/,
    'vault-access',
    where =>
      `The disk gave an error while ${where} was read or written. Copy the vault to another disk and run "vigil verify" on the copy.`,
  ],
  [
    /^ECONNREFUSED$|^ENOTFOUND$|^ECONNRESET$|^EPIPE$|^57P0[123]$|^08\w{3}$/,
    'vault-access',
    where =>
      `The database ${where} does not answer. Check that its server runs and that the address is right.`,
  ],
  [
    /^28\w{3}$|^3D000$|^42501$/,
    'vault-access',
    where =>
      `The database ${where} refused: check user, password, the database's name and its rights.`,
  ],
]

/** What is written under another name until it is whole; whoever asked for it knows its name alone. */
const MAKING = /(?:\.making-[0-9a-f]{8}|\.writing|\.rekeying)+$/

/** A driver's error as one that a user can mend; anything else is a bug and stays as it is. */
export function asVigilError(error: unknown, where: string): unknown {
  if (error instanceof VigilError) return error
  const code = codeOf(error)
  const known = KNOWN.find(([pattern]) => pattern.test(code))
  if (!known) return error
  const [, name, message] = known
  return new VigilError(name, message(where.replace(MAKING, '')), { cause: error })
}
