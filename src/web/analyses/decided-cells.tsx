import { printAmount } from '../../codebook/index.ts'
import type { Permits } from '../../server/index.ts'
import { say } from '../message.ts'

type DecidedCellsProps = Pick<Permits['groups'][number], 'granted' | 'refused'> & {
  /** Taken away after it was granted; undefined where that is not shown. */
  revoked: Permits['groups'][number]['revoked'] | undefined
}

/** How many requests were granted, refused and, where it is shown, taken back: cells of a row. */
export function DecidedCells({ granted, refused, revoked }: DecidedCellsProps) {
  return (
    <>
      <td className="amount" data-label={say('analyses.granted')}>
        {printAmount(granted)}
      </td>
      <td className="amount" data-label={say('analyses.refused')}>
        {printAmount(refused)}
      </td>
      {revoked !== undefined && (
        <td className="amount" data-label={say('analyses.revoked')}>
          {printAmount(revoked)}
        </td>
      )}
    </>
  )
}
