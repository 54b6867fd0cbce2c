import type { ReviewedRecord } from '../../codebook/index.ts'
import { gist } from './print-slot.ts'
import { say, sayWord, type MessageKey } from '../message.ts'

export type Act = 'accept' | 'amend' | 'refuse' | 'confirm' | 'undo'

/** What can be done with a record as it stands. */
export function actsOn({ state, decisions, conflict }: ReviewedRecord): readonly Act[] {
  const settled = state !== 'draft' && conflict.length === 0
  const acts: Act[] = []
  if (!settled || state === 'refused' || state === 'batch-accepted') acts.push('accept')
  if (state === 'accepted' || state === 'batch-accepted') acts.push('confirm')
  acts.push('amend')
  if (state !== 'refused' || !settled) acts.push('refuse')
  if (decisions.length > 0) acts.push('undo')
  return acts
}

const DONE: Readonly<Record<Act, MessageKey>> = {
  accept: 'reading.accepted',
  amend: 'reading.amendedSaid',
  refuse: 'reading.refusedSaid',
  confirm: 'reading.confirmed',
  undo: 'reading.undone',
}

/** What is said aloud once the desk has answered. */
export function sayDone(act: Act, { record, state }: ReviewedRecord): string {
  return say(DONE[act], { record: gist(record), state: sayWord('state', state).toLowerCase() })
}

export const SHOWN = ['all', 'draft', 'kept', 'refused'] as const
/** Which records the list shows. */
export type Shown = (typeof SHOWN)[number]

/** Whether a record is among those shown. */
export function isShown(shown: Shown, { state }: ReviewedRecord): boolean {
  if (shown === 'all') return true
  return shown === (state === 'draft' || state === 'refused' ? state : 'kept')
}

/** The next record that nobody has judged, after one and then from the beginning; undefined where none is left. */
export function nextDraft(
  records: readonly ReviewedRecord[],
  after: string,
): ReviewedRecord | undefined {
  const at = records.findIndex(({ record }) => record.id === after)
  const round = [...records.slice(at + 1), ...records.slice(0, Math.max(at, 0))]
  return round.find(({ state }) => state === 'draft')
}

/** Records in the order of the text, whatever order they come in. */
export function inTextOrder(records: readonly ReviewedRecord[]): readonly ReviewedRecord[] {
  return records.toSorted(
    (a, b) =>
      a.record.quote.start - b.record.quote.start || a.record.quote.end - b.record.quote.end,
  )
}
