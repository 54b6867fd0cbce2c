import { useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import type { ReviewedRecord } from '../../codebook/index.ts'
import type { ShownDocument } from '../../server/index.ts'
import { announce } from '../announce.ts'
import { desk, DeskError, type NewDecision, type NewRecord } from '../desk-client.ts'

/** The acts on a document's records; each gives the record as the desk has it afterwards, or undefined if it failed. */
export type Decisions = {
  /** Records whose act the desk has not answered yet. */
  readonly saving: ReadonlySet<string>
  /** Why the last act on a record was not done. */
  readonly failures: ReadonlyMap<string, string>
  readonly decide: (decision: NewDecision) => Promise<ReviewedRecord | undefined>
  /** Null where a record made by hand is gone with its making. */
  readonly undo: (record: string) => Promise<ReviewedRecord | null | undefined>
  readonly make: (record: NewRecord) => Promise<ReviewedRecord | undefined>
}

/** The failure of a new record has no record to stand with. */
export const NEW = 'new'

// What is computed from records is asked for again; the document itself was answered.
const COMPUTED = [
  'documents',
  'queue',
  'incidents',
  'incident',
  'proposals',
  'record',
  'update',
  'cases',
  'case',
  'reminders',
  'interventions',
  'laws',
  'obligations',
  'punished',
  'counts',
  'permits',
  'claims',
]

/** Sends acts to the desk and puts its answers into what is shown; nothing is shown as done before it is. */
export function useDecisions(document: string): Decisions {
  const client = useQueryClient()
  const [saving, setSaving] = useState<ReadonlySet<string>>(new Set())
  const [failures, setFailures] = useState<ReadonlyMap<string, string>>(new Map())

  const run = async <Answer extends ReviewedRecord | null>(
    record: string,
    act: () => Promise<Answer>,
  ) => {
    setSaving(before => new Set([...before, record]))
    setFailures(before => new Map([...before].filter(([id]) => id !== record)))
    try {
      const answer = await act()
      client.setQueryData<ShownDocument>(['document', document], view =>
        view && answer ? put(view, answer) : view,
      )
      // The act is done; what follows from it may take its time.
      for (const key of COMPUTED) void client.invalidateQueries({ queryKey: [key] })
      return answer
    } catch (error) {
      const message = error instanceof Error ? error.message : String(error)
      setFailures(before => new Map([...before, [record, message]]))
      // Where there is nothing to do, the card may be gone with its notice: it is said aloud.
      if (error instanceof DeskError && error.code === 'nothing-to-do') announce(message)
      return undefined
    } finally {
      setSaving(before => new Set([...before].filter(id => id !== record)))
    }
  }
  return {
    saving,
    failures,
    decide: decision => run(decision.record, () => desk.decide(decision)),
    undo: async record => {
      const answer = await run(record, () => desk.undo(record))
      // A record made by hand is gone when its making is taken back: only the desk knows.
      void client.invalidateQueries({ queryKey: ['document', document] })
      return answer
    },
    make: record => run(NEW, () => desk.make(record)),
  }
}

function put(view: ShownDocument, answer: ReviewedRecord): ShownDocument {
  const known = view.records.some(({ record }) => record.id === answer.record.id)
  const records = view.records.map(each => (each.record.id === answer.record.id ? answer : each))
  return { ...view, records: known ? records : [...records, answer] }
}
