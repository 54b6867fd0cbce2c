import type { ComparedRow } from '../../server/index.ts'
import { say, sayWord } from '../message.ts'
import { printValue, shownSlots } from '../reading/print-slot.ts'

/** A value as a row of the preview shows it. */
const valueWords = (slot: string, value: unknown): string => printValue(slot, value).join('; ')

const FIRST = ['when', 'target', 'actor', 'where']

/** What a row says, in a line: when, who, where, then whatever else it fills. */
export function rowWords({ record }: Pick<ComparedRow, 'record'>): string {
  if (!record) return ''
  const told = new Map(shownSlots(record).map(({ name, values }) => [name, values]))
  const words = (name: string) =>
    told
      .get(name)
      ?.map(({ text }) => text)
      .join('; ') ?? ''
  const others = [...told.keys()].filter(name => !FIRST.includes(name))
  return [
    words('when'),
    words('target') || words('actor'),
    words('where'),
    told.has('target') && told.has('actor') ? `${sayWord('slot', 'actor')}: ${words('actor')}` : '',
    ...others.map(name => `${sayWord('slot', name)}: ${words(name)}`),
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
