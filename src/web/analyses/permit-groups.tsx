import { interval, printWhen, type DecidedKind, type PermitGrouping } from '../../codebook/index.ts'
import type { Permits } from '../../server/index.ts'
import { say, sayWord } from '../message.ts'
import { DecidedCells } from './decided-cells.tsx'
import { SourceLinks } from './source-links.tsx'

type PermitGroupsProps = { groups: Permits['groups']; by: PermitGrouping; of: DecidedKind }

/** Decisions on requests by authority, place, time, applicant or pretext, each with the share refused. */
export function PermitGroups({ groups, by, of }: PermitGroupsProps) {
  if (groups.length === 0) return <p className="faint">{say(`analyses.none.${of}`)}</p>
  return (
    <>
      <div className="scroll-x">
        <table className="claims counts stacked">
          <thead>
            <tr>
              <th scope="col">{sayWord('permitGrouping', by)}</th>
              <th scope="col" className="amount">
                {say('analyses.granted')}
              </th>
              <th scope="col" className="amount">
                {say('analyses.refused')}
              </th>
              {of !== 'permission' && (
                <th scope="col" className="amount">
                  {say('analyses.revoked')}
                </th>
              )}
              <th scope="col" className="amount">
                {say('analyses.share')}
              </th>
              <th scope="col">{say('analyses.behind')}</th>
            </tr>
          </thead>
          <tbody>
            {groups.map(({ key, granted, refused, revoked, incidents }) => (
              <tr key={key ?? ''}>
                <th scope="row">
                  <bdi>{nameOf(key, by)}</bdi>
                </th>
                <DecidedCells
                  granted={granted}
                  refused={refused}
                  revoked={of === 'permission' ? undefined : revoked}
                />
                <td className="amount" data-label={say('analyses.share')}>
                  {shareRefused(refused, granted)}
                </td>
                <td data-label={say('analyses.behind')}>
                  <SourceLinks incidents={incidents} />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <p className="hint">
        {say('analyses.notAdded')} {say('analyses.sayOfTen')}
      </p>
    </>
  )
}

function nameOf(key: string | null, by: PermitGrouping): string {
  if (key === null) return say('analyses.notTold')
  return by === 'month' || by === 'year' ? printWhen(key) : key
}

type Amount = Permits['groups'][number]['granted']

/** Of the decisions that are known for certain; nothing where there are none. */
function shareRefused(refused: Amount, granted: Amount): string {
  const [against, by] = [refused, granted].map(amount => interval(amount)[0] ?? 0)
  const all = (against ?? 0) + (by ?? 0)
  return all === 0 ? '–' : String(Math.round((100 * (against ?? 0)) / all))
}
