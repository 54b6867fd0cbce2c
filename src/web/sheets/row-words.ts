import type { ComparedRow } from '../../server/index.ts'
import { say, sayWord } from '../message.ts'

/** A value as a row of the preview shows it. */
export function valueWords(value: unknown): string {
  if (value === null || value === undefined || value === '') return say('sheets.nothing')
  if (typeof value === 'string') return value
  if (typeof value === 'number' || typeof value === 'boolean') return String(value)
  if (Array.isArray(value)) return value.map(valueWords).join('; ')
  if (typeof value === 'object' && 'name' in value) return String(value.name)
  return Object.values(value).map(valueWords).join(' ')
}

/** What a row says, in a line: when, who, where. */
export function rowWords({ record }: Pick<ComparedRow, 'record'>): string {
  if (!record) return ''
  const { when, target, actor, where } = record
  return [when, target ?? actor, where]
    .filter(value => value !== null && value !== undefined)
    .map(valueWords)
    .join(' · ')
}

/** One difference in words: what the sheet said, what it says now, and what a person holds. */
export function differenceWords({
  slot,
  before,
  after,
  judged,
}: ComparedRow['differences'][number]): string {
  const change = `${sayWord('slot', slot)}: ${valueWords(before)} → ${valueWords(after)}`
  return judged === undefined ? change : `${change} (${say('sheets.here')}: ${valueWords(judged)})`
}
