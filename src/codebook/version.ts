/**
 * The versions of Vigil's parts, told apart: each moves only when its own meaning changes.
 * The package's own version stands in package.json.
 */
export const VERSIONS = {
  /** Tables of the vault's file or database; raised by each migration. */
  schema: 4,
  /** Shape and meaning of a journal entry (`docs/journal.md`). */
  journal: 1,
  /** Kinds, slots and attributes (`docs/codebook.md`). */
  codebook: 3,
  /** The rule reader: raised when the same document may read differently. */
  reader: 4,
} as const
