import {
  kindDefinition,
  SLOT_NAMES,
  VigilError,
  type Attributes,
  type CodedRecord,
  type Slots,
} from '../codebook/index.ts'

/** Slots to set; null clears one. */
export type SlotChanges = {
  readonly [Name in keyof (Slots & Attributes)]?: (Slots & Attributes)[Name] | null
}

/** A record with slots changed, not checked yet. What a person sets rests on the person: the words of the old value go with it. */
export function applyChanges(
  record: CodedRecord,
  changes: SlotChanges,
): Readonly<Record<string, unknown>> {
  const names = Object.keys(changes)
  const known = [...SLOT_NAMES, ...Object.keys(kindDefinition(record.kind).attributes)]
  const unknown = names.find(name => !known.includes(name))
  if (unknown !== undefined)
    throw new VigilError(
      'record-invalid',
      `A ${record.kind} has no slot "${unknown}": it has ${known.join(', ')}.`,
    )
  const kept = Object.entries({ ...record, ...changes }).filter(
    ([name, value]) => value !== null || name === 'when',
  )
  const spans = Object.entries(record.spans).filter(([name]) => !names.includes(name))
  return {
    ...Object.fromEntries(kept),
    modality: changes.modality ?? record.modality,
    spans: Object.fromEntries(spans),
  }
}
