import type { RecordState } from '../../codebook/index.ts'
import { sayWord } from '../message.ts'
import { Icon, type IconName } from './icon.tsx'

const SIGNS: Readonly<Record<RecordState, IconName>> = {
  draft: 'dot',
  refused: 'cross',
  'batch-accepted': 'stack',
  accepted: 'check',
  confirmed: 'double',
}

/** How far a record has been judged: a sign, a word and a colour, never the colour alone. */
export function StateChip({ state }: { state: RecordState }) {
  return (
    <span className={`chip state ${state}`}>
      <Icon name={SIGNS[state]} />
      {sayWord('state', state)}
    </span>
  )
}
