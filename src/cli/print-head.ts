import type { Heads } from '../desk/index.ts'

/** A feed's head as it is written down or read over the phone: feed, number, digits in fours. */
export function printHead({ feed, seq, spoken }: Heads[number]): string {
  return `${feed.slice(0, 8)}  ${seq}  ${spoken}`
}
