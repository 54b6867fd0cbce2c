import type { ComparedRow } from '../../server/index.ts'
import { say, sayWord } from '../message.ts'
import { printValue } from '../reading/print-slot.ts'

/** A value as a row of the preview shows it. */
const valueWords = (slot: string, value: unknown): string => printValue(slot, value).join('; ')

/** What a row says, in a line: when, who, where. */
export function rowWords({ record }: Pick<ComparedRow, 'record'>): string {
  if (!record) return ''
  const { when, target, actor, where } = record
  return [
    valueWords('when', when),
    valueWords('target', target ?? actor),
    valueWords('where', where),
  ]
    .filter(Boolean)
    .join(' · ')
}

/** One difference in words: what the sheet said, what it says now, and what a person holds. */
export function differenceWords({
  slot,
  before,
  after,
  judged,
}: ComparedRow['differences'][number]): string {
  const words = (value: unknown) => valueWords(slot, value) || say('sheets.nothing')
  const change = `${sayWord('slot', slot)}: ${words(before)} → ${words(after)}`
  return judged === undefined ? change : `${change} (${say('sheets.here')}: ${words(judged)})`
}
