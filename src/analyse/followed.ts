import {
  groupBy,
  headEntries,
  liveEntries,
  writeSorted,
  type FollowEntry,
  type Followed,
  type FollowedOf,
} from '../codebook/index.ts'

/** What one person wrote of a subject. */
export type Word<Of extends FollowedOf = FollowedOf> = {
  /** The entry's hash. */
  readonly id: string
  readonly by: string
  readonly at: string
  readonly subject: string
  readonly value: Values[Of]
  readonly reason?: string | undefined
}

/** What stands of a subject, and what others say of it who did not know of that. */
export type StandingWord<Of extends FollowedOf = FollowedOf> = Word<Of> & {
  readonly contested: readonly Word<Of>[]
}

type Values = { readonly [Of in FollowedOf]: Extract<Followed, { of: Of }>['value'] }
type Said<Of extends FollowedOf> = {
  readonly of: Of
  readonly subject: string
  readonly value: Values[Of]
  readonly reason?: string | undefined
}
type Live = ReturnType<typeof entryOf>

const entryOf = ({ said, ...entry }: FollowEntry) => ({
  ...entry,
  said,
  verb: said.of === 'undo' ? 'undo' : 'say',
  ...(said.of === 'undo' && { undoes: said.undoes }),
})

/**
 * What stands of each subject of one kind, by subject, whichever order the entries arrived in. What was taken back counts
 * no more, as if it had never been written; an undo can be taken back too.
 */
export function standingWords<Of extends FollowedOf>(
  entries: readonly FollowEntry[],
  of: Of,
): readonly StandingWord<Of>[] {
  const isOf = (said: { readonly of: string }): said is Said<Of> => said.of === of
  const told = liveEntries(entries.map(entryOf)).flatMap(entry =>
    isOf(entry.said) ? [{ entry, said: entry.said }] : [],
  )
  return [...groupBy(told, ({ said }) => said.subject)]
    .flatMap(([, those]) => {
      const heads = new Set<Live>(headEntries(those.map(({ entry }) => entry)))
      const words = those.filter(({ entry }) => heads.has(entry)).map(wordOf<Of>)
      const last = words.at(-1)
      if (!last) return []
      const meant = writeSorted(last.value)
      return [{ ...last, contested: words.filter(({ value }) => writeSorted(value) !== meant) }]
    })
    .toSorted((a, b) => (a.subject < b.subject ? -1 : 1))
}

function wordOf<Of extends FollowedOf>({
  entry: { id, by, at },
  said: { subject, value, reason },
}: {
  readonly entry: Live
  readonly said: Said<Of>
}): Word<Of> {
  return { id, by, at, subject, value, ...(reason === undefined ? {} : { reason }) }
}
