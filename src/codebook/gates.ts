import type { CodedRecord } from './record.ts'

declare const admitted: unique symbol
declare const cleared: unique symbol

/** A record whose quoted words were found in its document. Only `admit` makes one; only these are stored. */
export type Admitted = CodedRecord & { readonly [admitted]: true }

/** Something that passed the leak check for its tier. Only `redact/` makes one; only these leave unmarked. */
export type Cleared<T> = T & { readonly [cleared]: true }

declare const internal: unique symbol
/** Something that did not pass, stamped INTERNAL – NOT CLEARED. Only `redact/` makes one. */
export type Internal<T> = T & { readonly [internal]: true; readonly notCleared: readonly string[] }
