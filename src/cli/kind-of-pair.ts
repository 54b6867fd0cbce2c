import { VigilError, type Link } from '../codebook/index.ts'

const KINDS = ['person', 'group', 'place', 'incident'] as const

/** What a pair is made of, from what was typed. */
export function kindOfPair(typed: string | undefined): Link['of'] {
  const found = KINDS.find(kind => kind === typed)
  if (found) return found
  throw new VigilError(
    'usage',
    typed === undefined
      ? `Say what they are: --of ${KINDS.join(', --of ')}.`
      : `--of takes ${KINDS.join(', ')}, not "${typed}".`,
  )
}
