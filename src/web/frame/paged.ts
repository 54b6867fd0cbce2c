import { useQueries, type QueryKey } from '@tanstack/react-query'
import { useState } from 'react'
import type { Slice } from '../desk-client.ts'

const PAGE = 100

/** A slice of a long list, and how long it is. */
export type Page<Item> = { readonly items: readonly Item[]; readonly total: number }

export type Paged<Item> = {
  readonly total: number | undefined
  readonly error: Error | null
  /** The item at an index; undefined while it is on its way. */
  readonly item: (index: number) => Item | undefined
  /** Says which indices are in view. */
  readonly look: (first: number, last: number) => void
  readonly retry: () => void
}

type PagedOptions<Item> = {
  readonly key: QueryKey
  readonly fetch: (slice: Slice) => Promise<Page<Item>>
}

/** The pages that hold the indices in view, the first always among them: it knows the total. */
export function pagesInView(first: number, last: number): readonly number[] {
  const from = Math.floor(first / PAGE)
  const to = Math.floor(Math.max(first, last) / PAGE)
  return [...new Set([0, ...Array.from({ length: to - from + 1 }, (_, index) => from + index)])]
}

/** A list of any length: only what is in view is asked for. */
export function usePaged<Item>({ key, fetch }: PagedOptions<Item>): Paged<Item> {
  const [view, setView] = useState<readonly [number, number]>([0, 0])
  const pages = pagesInView(...view)
  const results = useQueries({
    queries: pages.map(page => ({
      queryKey: [...key, page],
      queryFn: () => fetch({ offset: page * PAGE, limit: PAGE }),
    })),
  })
  const loaded = new Map(pages.map((page, index) => [page, results[index]?.data]))
  return {
    total: results[0]?.data?.total,
    error: results.find(result => result.error)?.error ?? null,
    item: index => loaded.get(Math.floor(index / PAGE))?.items[index % PAGE],
    look: (first, last) => {
      if (pagesInView(first, last).join() !== pages.join()) setView([first, last])
    },
    retry: () => results.forEach(result => void (result.error && result.refetch())),
  }
}
