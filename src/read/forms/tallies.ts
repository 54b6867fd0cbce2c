import { clauseAround, ofWhat, unitOf } from './figures.ts'
import type { Candidate, Parsed } from '../events/constructions.ts'
import type { Frame } from '../events/frames.ts'
import type { NumberMention } from '../text/doc.ts'
import { wordOf } from '../text/words.ts'

const HEADS = new Set(['figures', 'numbers', 'statistics', 'totals', 'tally', 'count'])
/** How many words the heading of a tally may have, its colon included. */
const HEADING = 9
const SEPARATING = new Set([':', ';', ',', 'and', '•'])

const word = ({ doc }: Parsed, at: number): string => wordOf(doc.tokens.word[at] ?? 0)

/** The colon behind "Key figures for September"; null where a sentence has no such heading. */
function headingEnd(parsed: Parsed): number | null {
  let headed = false
  for (let at = parsed.from; at < Math.min(parsed.to, parsed.from + HEADING); at++) {
    if (word(parsed, at) === ':') return headed ? at : null
    headed ||= HEADS.has(word(parsed, at))
  }
  return null
}

/** The numbers that open the items behind the colon: "27 detentions; 14 attacks on the press". */
function counts(parsed: Parsed): readonly NumberMention[] {
  const colon = headingEnd(parsed)
  if (colon === null) return []
  return parsed.mentions.flatMap(one => {
    const opens = one.type === 'number' && SEPARATING.has(word(parsed, one.from - 1))
    return opens && one.from > colon && one.from < parsed.to ? [one] : []
  })
}

/** Whether a sentence only counts, item by item, what happened: none of it is an occurrence of its own. */
export const isTally = (parsed: Parsed): boolean => counts(parsed).length > 1

/** Each count of a tally that says of what: "Key figures for September: 27 detentions; 14 attacks on the press". */
export function matchTally(parsed: Parsed, frame: Frame): Candidate[] {
  const [rule] = frame.rules
  if (!rule) return []
  return counts(parsed).flatMap((number): Candidate[] => {
    const unit = unitOf(parsed, number, false)
    if (!unit) return []
    return [
      {
        kind: 'figure',
        frame,
        rule,
        id: 'figure.tally.number',
        construction: 'nominal-figure',
        clause: clauseAround(parsed, number),
        trigger: [number.from, unit[1]],
        actor: null,
        target: null,
        noun: null,
        set: {},
        ownDate: null,
        specificity: 0,
        figure: { number, unit, of: ofWhat(parsed, unit) },
      },
    ]
  })
}
