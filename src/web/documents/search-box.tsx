import { say } from '../message.ts'
import { Icon } from '../frame/icon.tsx'

type SearchBoxProps = { query: string; onQuery: (query: string) => void }

/** The search over all texts. What is searched for never stands in the address: it may be a name. */
export function SearchBox({ query, onQuery }: SearchBoxProps) {
  return (
    <search className="search">
      <Icon name="search" />
      <input
        type="search"
        value={query}
        onChange={event => onQuery(event.target.value)}
        aria-label={say('documents.search')}
        placeholder={say('documents.search')}
        autoComplete="off"
        spellCheck={false}
        dir="auto"
      />
      <kbd aria-hidden="true">/</kbd>
    </search>
  )
}
