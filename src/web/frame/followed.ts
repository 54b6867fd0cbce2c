import { useInfiniteQuery, type QueryKey } from '@tanstack/react-query'
import type { Paged } from './paged.ts'

/** A page of a list that is read from its beginning on; `next` is where the page after it begins. */
export type Following<Item> = {
  readonly items: readonly Item[]
  readonly total: number
  readonly next: number | null
}

type FollowedOptions<Item> = {
  readonly key: QueryKey
  readonly fetch: (after: number | undefined) => Promise<Following<Item>>
}

/** A list of any length whose pages follow one another: those up to what is in view are asked for. */
export function useFollowed<Item>({ key, fetch }: FollowedOptions<Item>): Paged<Item> {
  const query = useInfiniteQuery({
    queryKey: key,
    queryFn: ({ pageParam }) => fetch(pageParam),
    initialPageParam: undefined as number | undefined,
    getNextPageParam: page => page.next ?? undefined,
  })
  const items = query.data?.pages.flatMap(page => page.items) ?? []
  const { hasNextPage, isFetchingNextPage, fetchNextPage } = query
  return {
    total: query.data?.pages[0]?.total,
    error: query.error,
    item: index => items[index],
    look: (_, last) => {
      if (last >= items.length - 1 && hasNextPage && !isFetchingNextPage) void fetchNextPage()
    },
    retry: () => void query.refetch(),
  }
}
