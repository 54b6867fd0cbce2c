/** "1 entry", "2 entries", "2 days", "1 time stamp": a number with the thing it counts. */
export function counted(n: number, thing: string): string {
  if (n === 1) return `1 ${thing}`
  return `${n} ${/[^aeiou]y$/.test(thing) ? `${thing.slice(0, -1)}ie` : thing}s`
}
