import { interval, printAmount, printWhen, type Grouping } from '../../codebook/index.ts'
import type { CountTable } from '../../server/index.ts'
import { say, sayWord } from '../message.ts'
import { SourceLinks } from './source-links.tsx'

type CountViewProps = { table: CountTable; by: Grouping }

/** A count broken down: a row a group, each with its bar from the fewest to the most, and the incidents behind it. */
export function CountView({ table, by }: CountViewProps) {
  const { total, before, rows } = table
  if (total.incidents.length === 0 && rows.length === 0)
    return <p className="faint">{say('analyses.nothing')}</p>
  const most = Math.max(1, ...rows.map(({ count }) => highest(count.amount)))
  return (
    <>
      <div className="scroll-x">
        <table className={before ? 'claims counts stacked' : 'claims counts'}>
          <thead>
            <tr>
              <th scope="col">{sayWord('grouping', by)}</th>
              <th scope="col" className="amount">
                {sayWord('count', total.unit)}
              </th>
              {before && (
                <th scope="col" className="amount">
                  {say('analyses.before')}
                </th>
              )}
              <th scope="col">{say('analyses.behind')}</th>
            </tr>
          </thead>
          <tbody>
            {rows.map(row => (
              <tr key={row.key ?? ''}>
                <th scope="row">
                  <bdi>{nameOf(row.key, by)}</bdi>
                </th>
                <td className="amount" data-label={sayWord('count', total.unit)}>
                  <Bar amount={row.count.amount} most={most} />
                  {printAmount(row.count.amount)}
                </td>
                {before && (
                  <td className="amount" data-label={say('analyses.before')}>
                    {row.before ? printAmount(row.before.amount) : 0}
                  </td>
                )}
                <td
                  data-label={row.count.incidents.length > 0 ? say('analyses.behind') : undefined}
                >
                  <SourceLinks incidents={row.count.incidents} />
                </td>
              </tr>
            ))}
          </tbody>
          <tfoot>
            <tr>
              <th scope="row">{say('analyses.total')}</th>
              <td className="amount" data-label={sayWord('count', total.unit)}>
                {printAmount(total.amount)}
              </td>
              {before && (
                <td className="amount" data-label={say('analyses.before')}>
                  {printAmount(before.amount)}
                </td>
              )}
              <td data-label={say('analyses.behind')}>
                <SourceLinks incidents={total.incidents} />
              </td>
            </tr>
          </tfoot>
        </table>
      </div>
      <p className="hint">
        {say('analyses.notAdded')}{' '}
        {total.undated.length > 0 && say('analyses.undated', { count: total.undated.length })}
      </p>
    </>
  )
}

function nameOf(key: string | null, by: Grouping): string {
  if (key === null) return say('analyses.notTold')
  if (by === 'month') return printWhen(key)
  return by === 'kind' ? sayWord('kind', key) : key
}

const highest = (amount: CountTable['total']['amount']) => {
  const [low, high] = interval(amount)
  return high ?? low ?? 0
}

/** The sure part full, what may come to it pale. */
function Bar({ amount, most }: { amount: CountTable['total']['amount']; most: number }) {
  const [low] = interval(amount)
  return (
    <svg className="bar" viewBox="0 0 100 8" preserveAspectRatio="none" aria-hidden="true">
      <rect className="perhaps" width={(100 * highest(amount)) / most} height="8" />
      <rect width={(100 * (low ?? 0)) / most} height="8" />
    </svg>
  )
}
