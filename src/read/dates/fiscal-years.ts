import type { Scan } from '../text/scan.ts'
import { lengthAt } from '../text/scan.ts'
import type { Point } from './points.ts'

const FISCAL = /FY[’']?(\d{4}|\d{2})(?:[-–/](\d{4}|\d{2}))?(?![\p{L}\p{Nd}])/uy

/** "FY2023/24", "FY24": a year of accounts, which in most countries runs over two. */
export function readFiscal(scan: Scan, at: number): Point | undefined {
  const start = scan.tokens.start[at] ?? 0
  if (!scan.source.startsWith('FY', start) || lengthAt(scan, at) < 4) return undefined
  FISCAL.lastIndex = start
  const [words, first = '', second = ''] = FISCAL.exec(scan.source) ?? []
  if (words === undefined) return undefined
  const year = Number(first.padStart(4, '20'))
  const last = second === '' ? year : Number(second.padStart(4, String(year).slice(0, 2)))
  let to = at
  while (to < scan.to && (scan.tokens.start[to] ?? 0) < start + words.length) to++
  const end = last === year + 1 ? { end: { year: last, month: null, day: null } } : {}
  return { to, start: { year, month: null, day: null }, ...end }
}
