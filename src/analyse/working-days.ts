import { addDays, dayNumber } from '../codebook/index.ts'

/** The day that lies some working days after a day, or before it: Monday to Friday; public holidays are not known. */
export function addWorkingDays(day: string, n: number, way: 1 | -1): string {
  let at = day
  for (let left = n; left > 0;) {
    at = addDays(at, way)
    if (isWorkingDay(at)) left -= 1
  }
  return at
}

/** 2000-01-03 was a Monday. */
const isWorkingDay = (day: string) => (((dayNumber(day) - dayNumber('2000-01-03')) % 7) + 7) % 7 < 5
