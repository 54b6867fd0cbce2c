const PARTS = /^P(?:(\d+)Y)?(?:(\d+)M)?(?:(\d+)W)?(?:(\d+)D)?(?:T(?:(\d+)H)?(?:(\d+)M)?)?$/
const UNITS = ['year', 'month', 'week', 'day', 'hour', 'minute'] as const

/** "15 days" for P15D; a text that is no duration stays as it is. */
export function printDuration(duration: string): string {
  const match = PARTS.exec(duration)
  if (!match) return duration
  const words = UNITS.flatMap((unit, index) => {
    const amount = match[index + 1]
    if (amount === undefined) return []
    return [
      new Intl.NumberFormat('en', { style: 'unit', unit, unitDisplay: 'long' }).format(
        Number(amount),
      ),
    ]
  })
  return words.join(' ') || duration
}
