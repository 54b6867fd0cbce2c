import { VigilError, type Link } from '../codebook/index.ts'

const KINDS = ['person', 'group', 'place', 'incident'] as const

/** What a pair is made of, from what was typed. */
export function kindOfPair(typed: string | undefined): Link['of'] {
  const found = KINDS.find(kind => kind === typed)
  if (found) return found
  throw new VigilError(
    'usage',
    `--of takes ${KINDS.join(', ')}${typed === undefined ? '' : `, not "${typed}"`}.`,
  )
}
