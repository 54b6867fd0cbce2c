import type { Candidate, Parsed } from '../events/constructions.ts'
import { type Words, word, wordsBetween } from '../text/doc-words.ts'
import { type Doc, mentionOver } from '../text/doc.ts'
import { FN, FORM, infoOf } from '../text/word-table.ts'
import { saysSomething } from './cited-only.ts'
import { endsOffence, trimmed } from './offence-ends.ts'
import { pastCrimes, pointsBack } from './offence-openings.ts'
import { quotedFrom } from './quoted-offences.ts'

/** "fined after pleading guilty to obstruction", "who had admitted joining a riot were jailed": what a verdict was for. */
export function admittedIn(parsed: Parsed, { kind }: Candidate): Words | null {
  if (kind !== 'conviction') return null
  const { doc } = parsed
  for (let at = parsed.from; at < parsed.to; at++) {
    const link = word(doc, at + 1)
    const pleaded = word(doc, at) === 'guilty' && (link === 'to' || link === 'of') ? at + 2 : -1
    const admits = ADMITTING.has(word(doc, at)) ? (link === 'to' ? at + 2 : at + 1) : -1
    const gerund = (infoOf(doc.tokens.word[admits] ?? 0).forms & FORM.gerund) !== 0
    const from = pastCrimes(doc, pleaded > 0 ? pleaded : gerund ? admits : -1)
    if (from < 0 || mentionOver(doc, from) || pointsBack(doc, from)) continue
    if (word(doc, from) === '"') return quotedFrom(doc, from, parsed.to)
    let to = from
    while (to < parsed.to && !(to > from && (endsOffence(doc, to) || isTold(doc, to)))) to++
    return saysSomething(doc, from) ? wordsBetween(doc, from, trimmed(doc, from, to)) : null
  }
  return null
}

const ADMITTING = new Set(['admitted', 'admitting', 'admits', 'confessed', 'confessing'])

/** "were given": the clause goes on behind what they had admitted. */
const isTold = (doc: Doc, at: number): boolean =>
  (infoOf(doc.tokens.word[at] ?? 0).fn & (FN.be | FN.have)) !== 0
