import type { Component, ContentLine } from './content-lines.ts'

/** A day, with the time where one is told. */
type Moment = { readonly day: string; readonly time: string | undefined; readonly zone: string }

/**
 * When an entry is: "2025-03-09 10:00–11:00 (Asia/Almaty)", "2025-05-01 – 2025-05-03"; as it is written where that is
 * no date. Undefined where no day is told.
 */
export function whenOf({ lines }: Component): string | undefined {
  const line = (name: string) => lines.find(one => one.name === name)
  const start = line('DTSTART') ?? line('DUE')
  if (!start) return undefined
  const from = momentOf(start)
  if (!from) return start.value.trim() || undefined
  const end = line('DTEND')
  const to = end && momentOf(end)
  const zone = from.zone === '' ? '' : ` (${from.zone})`
  const first = [from.day, from.time].filter(part => part !== undefined).join(' ')
  const length = lengthOf(line('DURATION')?.value ?? '')
  if (!to) return `${first}${zone}${length}`
  if (from.time === undefined) {
    const last = dayBefore(to.day)
    return last > from.day ? `${first} – ${last}` : first
  }
  const other = [to.day === from.day ? undefined : to.day, to.time].filter(
    part => part !== undefined,
  )
  if (to.day === from.day && to.time === from.time) return `${first}${zone}`
  return `${first}${other.length > 1 ? ' – ' : '–'}${other.join(' ')}${zone}`
}

/** The day a line tells, as ISO 8601; undefined where there is none. */
export const dayOf = (line: ContentLine | undefined): string | undefined =>
  line && momentOf(line)?.day

function momentOf({ value, parameters }: ContentLine): Moment | undefined {
  const found = /^(\d{4})-?(\d\d)-?(\d\d)(?:T(\d\d):?(\d\d)(?::?\d\d)?(Z)?)?$/.exec(value.trim())
  const [, year, month, day, hour, minute, utc] = found ?? []
  if (!year || Number(month) < 1 || Number(month) > 12 || Number(day) < 1 || Number(day) > 31)
    return undefined
  return {
    day: `${year}-${month}-${day}`,
    time: hour === undefined ? undefined : `${hour}:${minute}`,
    zone: hour === undefined ? '' : utc ? 'UTC' : (parameters.get('TZID') ?? ''),
  }
}

/** The end of whole days is the day after the last one. */
function dayBefore(day: string): string {
  const date = new Date(`${day}T00:00:00Z`)
  if (Number.isNaN(date.getTime())) return day
  date.setUTCDate(date.getUTCDate() - 1)
  return date.toISOString().slice(0, 10)
}

/** "PT1H30M" is ", 1 h 30 min". */
function lengthOf(duration: string): string {
  const [, weeks, days, hours, minutes] =
    /^\+?P(?:(\d+)W)?(?:(\d+)D)?(?:T(?:(\d+)H)?(?:(\d+)M)?(?:\d+S)?)?$/.exec(duration.trim()) ?? []
  const parts = [
    weeks && `${weeks} weeks`,
    days && `${days} days`,
    hours && `${hours} h`,
    minutes && `${minutes} min`,
  ].filter(part => part)
  return parts.length === 0 ? '' : `, ${parts.join(' ')}`
}
