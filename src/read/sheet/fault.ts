/** A value, or what was expected instead of what a cell says. */
export type Meant<Value = unknown> = { readonly value: Value } | { readonly expected: string }

export const meant = <Value>(value: Value): Meant<Value> => ({ value })
export const expected = (words: string): { readonly expected: string } => ({ expected: words })
