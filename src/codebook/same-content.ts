/** Whether two values are written in the same JSON, whatever the order of their keys; told without writing either. */
export function isSameContent(a: unknown, b: unknown): boolean {
  if (a === b) return true
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false
  if (Array.isArray(a) || Array.isArray(b))
    return (
      Array.isArray(a) &&
      Array.isArray(b) &&
      a.length === b.length &&
      a.every((one, i) => isSameContent(one, b[i]))
    )
  const [left, right] = [told(a), told(b)]
  return (
    left.size === right.size && [...left].every(([key, one]) => isSameContent(one, right.get(key)))
  )
}

/** A key whose value is undefined is not written. */
const told = (value: object) =>
  new Map(Object.entries(value).filter(([, inner]) => inner !== undefined))
