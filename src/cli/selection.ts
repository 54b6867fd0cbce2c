import { BEARINGS, KIND_NAMES, VigilError, type Kind } from '../codebook/index.ts'
import type { Selection } from '../desk/index.ts'
import { flag, text, type Typed } from './command.ts'

/** The options by which an analysis is told which incidents it is over. */
export const SELECTION = [
  ['--from <date>', 'first day of the period, such as 2026-01-01'],
  ['--to <date>', 'last day of the period'],
  ['--country <code>', 'one country only, as ISO code or name'],
  ['--bearing <word>', `only what has this bearing: ${BEARINGS.join(', ')}`],
  ['--drafts', 'take unreviewed records too'],
] as const

/** What was typed for them. */
export function selectionOf(typed: Typed): Selection {
  return {
    from: text(typed, 'from'),
    to: text(typed, 'to'),
    country: text(typed, 'country'),
    kind: kindOf(text(typed, 'kind')),
    bearing: bearingOf(text(typed, 'bearing')),
    drafts: flag(typed, 'drafts'),
  }
}

const bearingOf = (typed: string | undefined) =>
  typed === undefined ? undefined : oneOf(BEARINGS, { name: '--bearing', typed })

function kindOf(typed: string | undefined): Kind | undefined {
  if (typed === undefined) return undefined
  const kind = KIND_NAMES.find(name => name === typed)
  if (kind) return kind
  throw new VigilError('usage', `--kind ${typed}: one of ${KIND_NAMES.join(', ')}.`)
}

/** One of some words, or an error that lists them. */
export function oneOf<Word extends string>(
  words: readonly Word[],
  { name, typed }: { readonly name: string; readonly typed: string },
): Word {
  const found = words.find(word => word === typed)
  if (found !== undefined) return found
  throw new VigilError(
    'usage',
    `${name} ${typed === '' ? 'is missing' : typed}: one of ${words.join(', ')}.`,
  )
}
