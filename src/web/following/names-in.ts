/** Names with commas between. */
export const namesIn = (typed: string): string[] =>
  typed.split(',').flatMap(name => name.trim() || [])
