const SCALES = [10, 100, 1000] as const

/** How often chance alone brings something, from 0 to 1: "about 3 times in 10", "about once in 100", "practically always". */
export function printChance(chance: number): string {
  if (chance >= 0.95) return 'practically always'
  const scale = SCALES.find(of => chance * of >= 1)
  if (scale === undefined) return 'less than once in 1,000'
  const times = Math.round(chance * scale)
  return `about ${times === 1 ? 'once' : `${times} times`} in ${scale.toLocaleString('en-US')}`
}
