import type { DateMention, Doc } from '../text/doc.ts'
import { SOUTHERN_COUNTRIES } from '../rules/en/dates.ts'

const southern = new Set(SOUTHERN_COUNTRIES.trim().split(/\s+/))

/** Whether summer is December to February in a country (ISO alpha-2). */
export function isSouthern(country: string | null): boolean {
  return country !== null && southern.has(country)
}

/** Whether a document writes dates in digits day first or month first: by those that can only be one, or by its style. */
export function dateHabit(text: string): Doc['dateHabit'] {
  let days = 0
  let months = 0
  for (const [, first, second] of text.matchAll(
    /(?<![\d./])(\d{1,2})[./](\d{1,2})[./](?:\d{4}|\d{2})(?![\d./])/g,
  )) {
    if (Number(first) > 12) days++
    else if (Number(second) > 12) months++
  }
  return days > months ? 'day-first' : months > days ? 'month-first' : null
}

/** The latest year that the dates of a document state in full, as EDTF: what undated text is resolved against. */
export function latestYear(dates: readonly DateMention[]): string | null {
  let latest = 0
  for (const { expression } of dates) {
    if (expression.form !== 'calendar') continue
    latest = Math.max(latest, expression.end?.year ?? expression.start.year ?? 0)
  }
  return latest > 0 ? String(latest).padStart(4, '0') : null
}
