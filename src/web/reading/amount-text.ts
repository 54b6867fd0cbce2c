import { printAmount, type Amount } from '../../codebook/index.ts'

const NUMBER = String.raw`(\d+(?:[ ,'\u00a0\u202f]\d{3})*(?:\.\d+)?)`
const FORMS: readonly (readonly [pattern: RegExp, read: (a: number, b: number) => Amount])[] = [
  [new RegExp(`^${NUMBER}$`), a => a],
  [new RegExp(`^(?:at least|from|>=|≥) ?${NUMBER}$`, 'i'), a => [a, null]],
  [new RegExp(`^${NUMBER} ?(?:\\+|and more|or more)$`, 'i'), a => [a, null]],
  [new RegExp(`^(?:more than|over|>) ?${NUMBER}$`, 'i'), a => [a + 1, null]],
  [new RegExp(`^(?:up to|at most|<=|≤) ?${NUMBER}$`, 'i'), a => [null, a]],
  [new RegExp(`^${NUMBER} ?(?:to|-|–|\\.\\.) ?${NUMBER}$`, 'i'), (a, b) => [a, b]],
]

/** Reads "12", "at least 12", "more than 12", "12+", "up to 20", "12 to 20"; undefined where it is none of them. */
export function parseAmount(text: string): Amount | undefined {
  for (const [pattern, read] of FORMS) {
    const match = pattern.exec(text.trim())
    if (!match) continue
    const [low, high] = match
      .slice(1)
      .map(digits => Number(digits.replace(/[ ,'\u00a0\u202f]/g, '')))
    if (low === undefined || (high !== undefined && low > high)) return undefined
    return read(low, high ?? low)
  }
  return undefined
}

/** How an amount stands in a form: what `parseAmount` reads back. */
export const amountText = (amount: Amount | undefined): string =>
  amount === undefined ? '' : printAmount(amount)
