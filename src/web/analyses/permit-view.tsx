import { printAmount } from '../../codebook/index.ts'
import type { Permits } from '../../server/index.ts'
import { say } from '../message.ts'
import { SourceLinks } from './source-links.tsx'

/** Who was allowed to assemble and who refused, and places that were allowed to one and refused to another. */
export function PermitView({ permits: { rows, contrasts } }: { permits: Permits }) {
  if (rows.length === 0) return <p className="faint">{say('analyses.noPermits')}</p>
  return (
    <>
      {contrasts.map(({ place, pairs }) => (
        <div key={place} className="card">
          <h3>
            <bdi>{place}</bdi>
          </h3>
          <ul>
            {pairs.map(pair => (
              <Pair key={pair.refused.incidents.join() + pair.allowed.incidents.join()} {...pair} />
            ))}
          </ul>
        </div>
      ))}
      <div className="scroll-x">
        <table className="claims counts">
          <thead>
            <tr>
              <th scope="col">{say('analyses.applicant')}</th>
              <th scope="col">{say('analyses.place')}</th>
              <th scope="col" className="amount">
                {say('analyses.granted')}
              </th>
              <th scope="col" className="amount">
                {say('analyses.refused')}
              </th>
              <th scope="col">{say('analyses.grounds')}</th>
              <th scope="col">{say('analyses.behind')}</th>
            </tr>
          </thead>
          <tbody>
            {rows.map(({ applicant, place, granted, refused, grounds, incidents }) => (
              <tr key={incidents.join()}>
                <th scope="row" dir="auto">
                  {applicant ?? say('analyses.notTold')}
                </th>
                <td dir="auto">{place ?? say('analyses.notTold')}</td>
                <td className="amount">{printAmount(granted)}</td>
                <td className="amount">{printAmount(refused)}</td>
                <td dir="auto">
                  {grounds.map(({ words, pretext }) => `${pretext}: ${words}`).join('; ')}
                </td>
                <td>
                  <SourceLinks incidents={incidents} />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </>
  )
}

type PairProps = Permits['contrasts'][number]['pairs'][number]

function Pair({ refused, allowed, rates: [one, other], chance, few }: PairProps) {
  return (
    <li>
      {say('analyses.pair', {
        refused: refused.applicant ?? '',
        allowed: allowed.applicant ?? '',
        one: percent(one),
        other: percent(other),
      })}{' '}
      <span className="faint">
        {few
          ? say('analyses.few')
          : say('analyses.chance', {
              times: chance < 0.001 ? '< 1' : String(Math.round(chance * 1000)),
            })}
      </span>
    </li>
  )
}

const percent = (share: number) => String(Math.round(share * 100))
