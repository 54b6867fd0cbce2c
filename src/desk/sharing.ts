import { isSameContent, type CodedRecord, type Decision } from '../codebook/index.ts'

/** Records by their ids, of lists of lists. */
export function recordsById(
  ...all: readonly Iterable<readonly CodedRecord[]>[]
): Map<string, CodedRecord> {
  const known = new Map<string, CodedRecord>()
  for (const lists of all)
    for (const records of lists) for (const record of records) known.set(record.id, record)
  return known
}

/** A record that most often rests on the words it quotes and no others: then these are held once. */
export function sharingQuote<Record extends CodedRecord>(record: Record): Record {
  const { quote, anchors } = record
  const isShared = anchors.some(anchor => anchor !== quote && isSameContent(anchor, quote))
  return isShared
    ? {
        ...record,
        anchors: anchors.map(anchor => (isSameContent(anchor, quote) ? quote : anchor)),
      }
    : record
}

/** A decision that most often accepts a record as it was read: then this is held once. */
export function sharingBody(decision: Decision, read: CodedRecord | undefined): Decision {
  return read && decision.body !== read && isSameContent(decision.body, read)
    ? { ...decision, body: read }
    : decision
}
