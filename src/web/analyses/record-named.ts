/** The number of a record as somebody names it: typed, or in the address of the reading room. */
export const recordNamed = (typed: string): string =>
  /[?&]record=([0-9a-f]+)/.exec(typed)?.[1] ?? typed.trim()
