import { Icon } from '../frame/icon.tsx'
import { say } from '../message.ts'

/** What stands over everything that has not been checked for leaving. */
export function NotCleared({ blockers }: { blockers: readonly string[] }) {
  return (
    <aside className="not-cleared" aria-labelledby="not-cleared">
      <p id="not-cleared" className="stamp">
        <Icon name="warn" />
        {say('update.internal')}
      </p>
      <p>{say('update.internalNext')}</p>
      {blockers.length > 0 && (
        <details>
          <summary>{say('update.blockers', { count: blockers.length })}</summary>
          <ul>
            {blockers.map(blocker => (
              <li key={blocker}>{blocker}</li>
            ))}
          </ul>
        </details>
      )}
    </aside>
  )
}
