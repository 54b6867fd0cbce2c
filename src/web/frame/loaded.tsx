import type { ReactNode } from 'react'
import { DeskError } from '../desk-client.ts'
import { say } from '../message.ts'
import { Icon } from './icon.tsx'
import { NotFound } from './not-found.tsx'

type LoadedProps<Data> = {
  query: { data: Data | undefined; error: Error | null; refetch: () => unknown }
  children: (data: Data) => ReactNode
}

/** What was asked for, or that it is on its way, or why it is not there and what to do. */
export function Loaded<Data>({ query, children }: LoadedProps<Data>) {
  if (query.error instanceof DeskError && query.error.code === 'not-found')
    return (
      <div role="alert">
        <NotFound />
      </div>
    )
  if (query.error) {
    return (
      <div className="notice bad" role="alert">
        <Icon name="warn" />
        <p>{query.error.message}</p>
        <button type="button" onClick={() => query.refetch()}>
          {say('app.tryAgain')}
        </button>
      </div>
    )
  }
  if (query.data === undefined) return <p className="loading">{say('app.loading')}</p>
  return children(query.data)
}
