const PARTS = /^P(?:(\d+)Y)?(?:(\d+)M)?(?:(\d+)W)?(?:(\d+)D)?(?:T(?:(\d+)H)?(?:(\d+)M)?)?$/
const UNITS = ['year', 'month', 'week', 'day', 'hour', 'minute'] as const
/** The hours of a year, month, week, day, hour and minute. */
const HOURS = [8766, 730.5, 168, 24, 1, 1 / 60]

/** How many hours an ISO 8601 duration has; undefined for what is none. */
export function hoursIn(duration: unknown): number | undefined {
  const parts = typeof duration === 'string' ? PARTS.exec(duration) : null
  return parts?.slice(1).reduce((sum, part, at) => sum + Number(part ?? 0) * (HOURS[at] ?? 0), 0)
}

/** Whether two lengths of time cannot be one: they lie further apart than rounding to the next larger unit makes them. */
export function lengthsDiffer(one: unknown, other: unknown): boolean {
  const [left, right] = [hoursIn(one), hoursIn(other)]
  if (left === undefined || right === undefined) return false
  const [few, many] = left < right ? [left, right] : [right, left]
  return many - few > many / 10
}

/** "15 days" for P15D; a text that is no duration stays as it is. */
export function printDuration(duration: string): string {
  const parts = PARTS.exec(duration)?.slice(1) ?? []
  const words = UNITS.flatMap((unit, at) =>
    parts[at] === undefined
      ? []
      : [
          new Intl.NumberFormat('en', { style: 'unit', unit, unitDisplay: 'long' }).format(
            Number(parts[at]),
          ),
        ],
  )
  return words.join(' ') || duration
}
