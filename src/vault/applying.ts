import type { Header } from './entry.ts'
import type { Strands } from './strands.ts'

/** An entry of the journal on its way into the tables. */
export type Applying = {
  readonly entry: Header & { readonly id: string }
  readonly position: number
  readonly content: unknown
  /** What its feed counts as: itself, or one strand of it where it forked. */
  readonly strands: Strands
}
