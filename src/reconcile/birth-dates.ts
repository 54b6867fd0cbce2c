const ISO = /^(\d{4})(?:-(\d{1,2})(?:-(\d{1,2}))?)?(?:T.*)?$/
const DAY_FIRST = /^(\d{1,2})[./](\d{1,2})[./](\d{4})$/

/**
 * A date of birth as far as it is certain: "1974-03-02", "1974-03", "1974", "197"; "02.03.1974" is read with the day
 * first. Null where nothing is certain: an interval, or no date.
 */
export function birthOf(written: string | null | undefined): string | null {
  const text = (written ?? '').trim().replace(/[?~%]+/g, '')
  const [, day, month, year] = DAY_FIRST.exec(text) ?? []
  if (year !== undefined) return [year, month, day].map(padded).join('-')
  const certain = text.replace(/(?:-?[Xu]{2})+$/, '').replace(/[Xu]{1,3}$/, '')
  if (/^\d{2,3}$/.test(certain) && certain !== text) return certain
  const parts = ISO.exec(certain)?.slice(1)
  return parts
    ? parts
        .filter(part => part !== undefined)
        .map(padded)
        .join('-')
    : null
}

const WITHIN_NAME = /[,(][^\d,(]{0,12}((?:19|20)\d\d)(?!\d)[^\d,]{0,12}$/u
/** A longer text is no name. */
const LONGEST = 200

/** The year of birth that stands behind a name: "Tove Brandt, 1979 г.р.", "Tove Brandt (born 1979)". */
export const birthWithin = (name: string): string | null =>
  name.length > LONGEST ? null : (WITHIN_NAME.exec(name)?.[1] ?? null)

const padded = (part: string | undefined) => (part ?? '').padStart(2, '0')

/** Whether two dates of birth cannot be one: each is as exact as the other needs. What is no date says nothing. */
export function birthsConflict(
  a: string | null | undefined,
  b: string | null | undefined,
): boolean {
  const [one, other] = [birthOf(a), birthOf(b)]
  if (one === null || other === null) return false
  const length = Math.min(one.length, other.length)
  return one.slice(0, length) !== other.slice(0, length)
}

/** Whether two were born on one day, of which both are certain. */
export function bornTogether(a: string | null | undefined, b: string | null | undefined): boolean {
  const one = birthOf(a)
  return one !== null && one.length === 'yyyy-mm-dd'.length && one === birthOf(b)
}
