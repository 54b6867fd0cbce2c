import { printChance, type DecidedKind } from '../../codebook/index.ts'
import type { Permits } from '../../server/index.ts'
import { brief } from '../brief.ts'
import { say } from '../message.ts'
import { LeaningField } from './leaning-field.tsx'
import { DecidedCells } from './decided-cells.tsx'
import { SourceLinks } from './source-links.tsx'

type PermitViewProps = { permits: Permits; of: DecidedKind }

/** Who was allowed to assemble, to exist or to report, who refused, and places and authorities that did both. */
export function PermitView({ permits: { rows, contrasts, leanings }, of }: PermitViewProps) {
  const isPlaced = of === 'permission'
  if (rows.length === 0) return <p className="faint">{say(`analyses.none.${of}`)}</p>
  return (
    <>
      {contrasts.map(({ place, pairs }) => (
        <div key={place} className="card permits">
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
      {leanings.length > 0 && (
        <div className="card permits">
          <h3>{say('analyses.byLeaning')}</h3>
          <ul>
            {leanings.map(one => (
              <Contrast key={one.authority ?? ''} {...one} />
            ))}
          </ul>
        </div>
      )}
      <div className="scroll-x">
        <table className="claims counts stacked">
          <thead>
            <tr>
              <th scope="col">{say('analyses.applicant')}</th>
              <th scope="col">{say('analyses.leaning')}</th>
              <th scope="col">{say(isPlaced ? 'analyses.place' : 'analyses.authority')}</th>
              <th scope="col" className="amount">
                {say('analyses.granted')}
              </th>
              <th scope="col" className="amount">
                {say('analyses.refused')}
              </th>
              {!isPlaced && (
                <th scope="col" className="amount">
                  {say('analyses.revoked')}
                </th>
              )}
              <th scope="col">{say('analyses.grounds')}</th>
              <th scope="col">{say('analyses.behind')}</th>
            </tr>
          </thead>
          <tbody>
            {rows.map(({ applicant, said, authority, grounds, incidents, ...row }) => (
              <tr key={incidents.join()}>
                <th scope="row">
                  <bdi>{applicant ?? say('analyses.notTold')}</bdi>
                </th>
                <td data-label={say('analyses.leaning')}>
                  {applicant !== null && <LeaningField applicant={applicant} said={said} />}
                </td>
                <td dir="auto" data-label={say(isPlaced ? 'analyses.place' : 'analyses.authority')}>
                  {(isPlaced ? placeWords(row) : authority) ?? say('analyses.notTold')}
                </td>
                <DecidedCells
                  granted={row.granted}
                  refused={row.refused}
                  revoked={isPlaced ? undefined : row.revoked}
                />
                <td
                  dir="auto"
                  data-label={grounds.length > 0 ? say('analyses.grounds') : undefined}
                >
                  {grounds.map(({ words, pretext }) => `${pretext}: ${words}`).join('; ')}
                </td>
                <td data-label={say('analyses.behind')}>
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

const placeWords = ({ place, town }: Pick<Permits['rows'][number], 'place' | 'town'>) =>
  place === null || town === null ? place : `${place}, ${town}`

type ContrastProps = Permits['leanings'][number]

function Contrast({ authority, critical, loyal, chance, few }: ContrastProps) {
  const rate = ([refused, granted]: readonly [number, number]) => refused / (refused + granted)
  const rates = [rate(critical), rate(loyal)] as const
  return (
    <li>
      <bdi>{authority ?? say('analyses.allAuthorities')}</bdi>
      {': '}
      {say('analyses.leaningPair', {
        critical: percent(rates[0]),
        loyal: percent(rates[1]),
      })}{' '}
      <Sureness rates={rates} chance={chance} few={few} />
    </li>
  )
}

type PairProps = Permits['contrasts'][number]['pairs'][number]

function Pair({ refused, allowed, rates, chance, few, oneAuthority }: PairProps) {
  return (
    <li>
      {say('analyses.pair', {
        refused: whoAndWhere(refused),
        allowed: whoAndWhere(allowed),
        one: percent(rates[0]),
        other: percent(rates[1]),
      })}{' '}
      {oneAuthority !== null &&
        say(oneAuthority ? 'analyses.oneAuthority' : 'analyses.twoAuthorities', {
          one: refused.authority ?? '',
          other: allowed.authority ?? '',
        })}{' '}
      <Sureness rates={rates} chance={chance} few={few} />
    </li>
  )
}

const whoAndWhere = ({ applicant, town }: PairProps['refused']) =>
  [brief(applicant ?? ''), ...(town === null ? [] : [`(${town})`])].join(' ')

type SurenessProps = { rates: readonly [number, number]; chance: number; few: boolean }

function Sureness({ rates: [one, other], chance, few }: SurenessProps) {
  return (
    <span className="faint">
      {say('analyses.chance', {
        often: printChance(chance),
        points: percent(Math.abs(one - other)),
      })}
      {few && ` ${say('analyses.few')}`}
    </span>
  )
}

const percent = (share: number) => String(Math.round(share * 100))
