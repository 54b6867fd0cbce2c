const WITH_NAME = new Set(['of', 'for', 'against', 'to', 'on'])

/** "the Court" may be any. */
const NOT_SHORT = new Set(['court', 'police', 'department', 'office', 'university'])

/** "the Syndicate", where the document tells of one "Syndicate of Public Educators" and no other: the name in full. */
export function fullBodies(bodies: ReadonlySet<string>): ReadonlyMap<string, string> {
  const byFirst = new Map<string, string | null>()
  for (const name of bodies) {
    const [first = '', second = ''] = name.toLowerCase().split(' ')
    if (!WITH_NAME.has(second) || NOT_SHORT.has(first)) continue
    byFirst.set(first, byFirst.has(first) ? null : name)
  }
  const full = new Map<string, string>()
  for (const name of bodies) {
    const whole = byFirst.get(name.toLowerCase())
    if (whole) full.set(name, whole)
  }
  return full
}
