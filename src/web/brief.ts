/** Letters of a name that a sentence has room for. */
const ROOM = 80

/** A name as it stands within a sentence: one of any length is cut, with a sign that it was. */
export function brief(name: string): string {
  const letters = Array.from(name)
  return letters.length <= ROOM ? name : `${letters.slice(0, ROOM - 1).join('')}…`
}
