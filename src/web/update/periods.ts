/** A period that is often asked for, by the name its message has. */
export type Suggested = {
  readonly name: 'thisYear' | 'lastYear'
  readonly period: { readonly from: string; readonly to: string }
}

/** What most updates cover, seen from a day: the year so far, and the year before. */
export function suggestedPeriods(today: Date): readonly Suggested[] {
  const year = today.getFullYear()
  const whole = (of: number) => ({ from: `${of}-01-01`, to: `${of}-12-31` })
  return [
    { name: 'thisYear', period: whole(year) },
    { name: 'lastYear', period: whole(year - 1) },
  ]
}
