import {
  kindDefinition,
  SLOT_NAMES,
  VigilError,
  type Attributes,
  type CodedRecord,
  type Slots,
} from '../codebook/index.ts'
import { ownWords, setBy } from './own-words.ts'

/** Slots to set; null clears one. */
export type SlotChanges = {
  readonly [Name in keyof (Slots & Attributes)]?: (Slots & Attributes)[Name] | null
}

/** Whose change it is, and the text the record stands in. */
export type Changing = { readonly author: string; readonly text: string }

/**
 * A record with slots changed, not checked yet. The words of an old value go with it; those of the new one are pointed
 * at where they stand in the text.
 */
export function applyChanges(
  record: CodedRecord,
  changes: SlotChanges,
  { author, text }: Changing,
): Readonly<Record<string, unknown>> {
  const names = Object.keys(changes)
  const known = [...SLOT_NAMES, ...Object.keys(kindDefinition(record.kind).attributes)]
  const unknown = names.find(name => !known.includes(name))
  if (unknown !== undefined)
    throw new VigilError(
      'record-invalid',
      `A ${record.kind} has no slot "${unknown}": it has ${known.join(', ')}.`,
    )
  const changed = { ...record, ...changes }
  const kept = Object.entries(changed).filter(([name, value]) => value !== null || name === 'when')
  const untouched = Object.entries(record.spans).filter(([name]) => !names.includes(name))
  return {
    ...Object.fromEntries(kept),
    modality: changes.modality ?? record.modality,
    why: setBy(record, names, author),
    spans: {
      ...Object.fromEntries(untouched),
      ...ownWords(changed, names, { text, quote: record.quote }),
    },
  }
}
