import { printAmount } from '../../codebook/index.ts'
import type { Permits } from '../../server/index.ts'
import { say } from '../message.ts'

type DecidedCellsProps = Pick<Permits['groups'][number], 'granted' | 'refused'>

/** How many requests were granted and how many refused: two cells of a row. */
export function DecidedCells({ granted, refused }: DecidedCellsProps) {
  return (
    <>
      <td className="amount" data-label={say('analyses.granted')}>
        {printAmount(granted)}
      </td>
      <td className="amount" data-label={say('analyses.refused')}>
        {printAmount(refused)}
      </td>
    </>
  )
}
