import type { Db } from './tables.ts'

type End = {
  readonly hash: string
  readonly feed: string
  readonly seq: number
  readonly lamport: number
}

/** The ends of all feeds while entries are taken in. */
export type Ends = {
  /** Lets a feed end with an entry; one that follows on no end is a fork. */
  follow(entry: Omit<End, 'hash'> & { readonly id: string; readonly prev: string | null }): void
  /** Writes the ends down; tells whether a feed has forked, or its strands have grown other. */
  save(): Promise<boolean>
}

/** The ends that the vault has now. */
export async function endsOf(db: Db): Promise<Ends> {
  const heads = new Map<string, End>()
  for (const head of await db.selectFrom('head').selectAll().execute()) heads.set(head.feed, head)
  const branches = new Map<string, End>()
  for (const end of await db.selectFrom('branch').selectAll().execute()) branches.set(end.hash, end)
  const moved = new Set<string>()
  let isChanged = false
  return {
    follow({ id: hash, prev, feed, seq, lamport }) {
      const end = { hash, feed, seq, lamport }
      const head = heads.get(feed)
      if (!head || head.hash === prev) {
        heads.set(feed, end)
        moved.add(feed)
        return
      }
      isChanged = true
      if (prev !== null) branches.delete(prev)
      branches.set(hash, end)
    },
    async save() {
      for (const feed of moved) {
        const head = heads.get(feed)
        if (!head) continue
        await db
          .insertInto('head')
          .values(head)
          .onConflict(c => c.column('feed').doUpdateSet(head))
          .execute()
      }
      if (!isChanged) return false
      await db.deleteFrom('branch').execute()
      for (const end of branches.values()) await db.insertInto('branch').values(end).execute()
      return true
    },
  }
}
