import type { Candidate, Parsed } from '../events/constructions.ts'
import { type Frame, ruleOf } from '../events/frames.ts'
import { nounPhraseAt } from '../grammar/noun-phrases.ts'
import type { NounPhrase } from '../grammar/grammar.ts'
import { type DateMention, type NameMention, mentionOver } from '../text/doc.ts'
import { FN, infoOf } from '../text/word-table.ts'
import { idOf, wordOf } from '../text/words.ts'
import { entry } from './entries.ts'

const SINCE = idOf('since')
/** Where somebody is held, by the word before "since", and the words that may open it. */
const HELD = new Set(['custody', 'detention', 'prison', 'jail', 'remand', 'arrest', 'bars', 'gaol'])
const OPENING = new Set(['in', 'on', 'under', 'behind'])
/** How many words may stand between: "in pre-trial detention since". */
const WITHIN = 3
/** How many words may tell who somebody is: "Ana Lesko (34), engineer at a mill in Lund – in custody since". */
const DESCRIPTION = 16

/** Whether a sentence may tell so, by one of its words. */
export const mayBeCustody = (stands: (id: number) => boolean): boolean => stands(SINCE)

/** Where "in custody" begins before a token; -1 where nothing of that sort stands there. */
function placeBefore({ doc, from }: Parsed, since: number): number {
  const word = (at: number): string => wordOf(doc.tokens.word[at] ?? 0)
  if (!HELD.has(word(since - 1))) return -1
  for (let at = since - 2; at >= Math.max(from, since - 1 - WITHIN); at--)
    if (OPENING.has(word(at))) return at
  return -1
}

/** Whether a word does something: "A was", "A said". */
function isVerb({ doc, clauses }: Parsed, at: number): boolean {
  const { fn } = infoOf(doc.tokens.word[at] ?? 0)
  if (fn & (FN.be | FN.have | FN.modal)) return true
  return clauses.some(({ verb }) => verb.form === 'finite' && verb.from <= at && at < verb.to)
}

/** The person who is named last before a token, where only what they are stands between. */
function nameBefore(parsed: Parsed, end: number): NameMention | null {
  for (let at = end - 1; at >= Math.max(parsed.from, end - DESCRIPTION); at--) {
    if (isVerb(parsed, at)) return null
    const mention = mentionOver(parsed.doc, at)
    if (mention?.type === 'name' && mention.class === 'person') return mention
  }
  return null
}

function dateAt({ doc }: Parsed, since: number): DateMention | null {
  const mention = mentionOver(doc, since + 1) ?? mentionOver(doc, since)
  return mention?.type === 'date' ? mention : null
}

/** "Ana Lesko (34), engineer – in custody since 29 November": an entry that says since when somebody is held, without a verb. */
export function matchCustodyEntries(parsed: Parsed, frame: Frame): Candidate[] {
  const { doc, from, to } = parsed
  const rule = ruleOf(frame, 'custody')
  if (!rule) return []
  const found: Candidate[] = []
  for (let since = from + 2; since < to; since++) {
    if (doc.tokens.word[since] !== SINCE) continue
    const place = placeBefore(parsed, since)
    const date = place < 0 ? null : dateAt(parsed, since)
    const name = date ? nameBefore(parsed, place) : null
    const target: NounPhrase | null = name ? nounPhraseAt(doc, name.from, name.to) : null
    if (target && date)
      found.push(entry({ frame, rule }, { trigger: [target.from, date.to], target, ownDate: date }))
  }
  return found
}
