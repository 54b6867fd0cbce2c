import { createHash } from 'node:crypto'
import { VigilError } from '../codebook/index.ts'

/** One of several shares of a vault's key. */
export type Share = {
  /** 1, 2, 3 … */
  readonly number: number
  /** How many are needed. */
  readonly needed: number
  /** Ten hex digits that all shares of one key have, and no others. */
  readonly key: string
  /** 33 bytes. */
  readonly part: Uint8Array
}

const VERSION = 1
const ROWS = 5
/** Bytes of a row: nine of the share, and one that tells a slip in the row. */
const ROW = 9
const PART = 33
/** No I, L, O, U: what is written by hand is read back without mistaking one letter for another. */
const LETTERS = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'
const READ_AS: Readonly<Record<string, string>> = { I: '1', L: '1', O: '0' }

const hash = (...parts: readonly Uint8Array[]): Buffer =>
  createHash('sha256').update(Buffer.concat(parts)).digest()

/** A share as five numbered rows that can be printed, written by hand and typed again. */
export function printShare({ number, needed, key, part }: Share): string {
  const content = Buffer.concat([
    Buffer.from([VERSION, needed, number]),
    Buffer.from(key, 'hex'),
    part,
  ])
  const bytes = Buffer.concat([content, hash(content).subarray(0, 4)])
  const rows = Array.from({ length: ROWS }, (_, row) => {
    const some = bytes.subarray(row * ROW, (row + 1) * ROW)
    const letters = toLetters(Buffer.concat([some, checkOf(row, some)]))
    return `${row + 1}  ${(letters.match(/.{4}/g) ?? []).join(' ')}`
  })
  return [
    `Share ${number} of the key ${printKey(key)}; ${needed} shares are needed.`,
    ...rows,
  ].join('\n')
}

/** "3f2a 99c1 04": what tells which shares belong together. */
export const printKey = (key: string): string => (key.match(/.{1,4}/g) ?? []).join(' ')

const checkOf = (row: number, some: Uint8Array): Buffer =>
  hash(Buffer.from([row]), some).subarray(0, 1)

/** The shares in a text, whatever else stands in it; a row with a slip is named. */
export function readShares(text: string, from: string): Share[] {
  const rows = text.split('\n').flatMap(line => rowOf(line) ?? [])
  const shares: Share[] = []
  for (let at = 0; at < rows.length; at += ROWS) {
    const five = rows.slice(at, at + ROWS)
    const name = `Share ${shares.length + 1} in ${from}`
    if (five.some(({ row }, i) => row !== i) || five.length < ROWS)
      throw slip(`${name} is not whole: five rows belong to it, numbered 1 to 5 in this order.`)
    shares.push(
      parse(
        five.map(({ letters, row }) => bytesOf(letters, row, name)),
        name,
      ),
    )
  }
  if (shares.length === 0)
    throw slip(`There is no share in ${from}: a share is five numbered rows of sixteen letters.`)
  return shares
}

function rowOf(line: string): { readonly row: number; readonly letters: string } | undefined {
  const [, row, written = ''] = /^\s*([1-5])[.):]?\s+([0-9A-Za-z\s-]+)$/.exec(line) ?? []
  const letters = written.replace(/[\s-]/g, '').toUpperCase()
  // "3 shares are needed" and other words are none; nor is a row so short that it was never one.
  if (row === undefined || letters.length < 12 || letters.length > 20) return undefined
  return { row: Number(row) - 1, letters }
}

function bytesOf(letters: string, row: number, name: string): Buffer {
  const wrong = slip(`${name} has a slip in row ${row + 1}. Compare its letters with the paper.`)
  if (letters.length !== 16) throw wrong
  const bytes = fromLetters(letters)
  const some = bytes?.subarray(0, ROW)
  if (!bytes || !some || !checkOf(row, some).equals(bytes.subarray(ROW))) throw wrong
  return some
}

function parse(rows: readonly Buffer[], name: string): Share {
  const bytes = Buffer.concat(rows)
  const content = bytes.subarray(0, bytes.length - 4)
  if (!hash(content).subarray(0, 4).equals(bytes.subarray(content.length)))
    throw slip(
      `${name} does not hold together: rows of several shares were mixed, or there is a slip.`,
    )
  const [version, needed = 0, number = 0] = content
  if (version !== VERSION)
    throw slip(`${name} was made by a newer Vigil (format ${version}). Install the newer version.`)
  return {
    number,
    needed,
    key: content.subarray(3, 8).toString('hex'),
    part: Uint8Array.from(content.subarray(8, 8 + PART)),
  }
}

const slip = (message: string): VigilError => new VigilError('input-invalid', message)

function toLetters(bytes: Uint8Array): string {
  const bits = Array.from(bytes, byte => byte.toString(2).padStart(8, '0')).join('')
  return (bits.match(/.{5}/g) ?? []).map(five => LETTERS.charAt(Number.parseInt(five, 2))).join('')
}

function fromLetters(letters: string): Buffer | undefined {
  const numbers = Array.from(letters, letter => LETTERS.indexOf(READ_AS[letter] ?? letter))
  if (numbers.includes(-1)) return undefined
  const bits = numbers.map(number => number.toString(2).padStart(5, '0')).join('')
  return Buffer.from((bits.match(/.{8}/g) ?? []).map(eight => Number.parseInt(eight, 2)))
}
