import type { NounPhrase } from '../grammar/grammar.ts'
import { phraseWith } from '../grammar/owners.ts'
import { wordOf } from '../text/words.ts'
import { NOUN } from '../text/word-table.ts'
import type { Candidate, Parsed } from './constructions.ts'

/** What a ban is of, by the word before it. */
const MEANS: Readonly<Record<string, string>> = {
  access: 'block',
  internet: 'block',
  travel: 'travel',
  exit: 'travel',
  entry: 'travel',
  flight: 'travel',
  broadcast: 'closure',
  broadcasting: 'closure',
  screen: 'closure',
  reporting: 'censorship',
  publication: 'censorship',
  publishing: 'censorship',
  news: 'censorship',
  media: 'censorship',
  coverage: 'censorship',
  screening: 'censorship',
  sales: 'censorship',
  distribution: 'censorship',
}
const BANS = new Set(['ban', 'blackout', 'block', 'suspension', 'prohibition'])
const STATED = new Set(['ban', 'closure', 'shutdown', 'censorship', 'travel'])

function modifierOf({ doc }: Parsed, { from, head }: NounPhrase): string | undefined {
  for (let at = head - 1; at >= from; at--) {
    const means = MEANS[wordOf(doc.tokens.word[at] ?? 0)]
    if (means) return means
  }
  return undefined
}

/** "brought an access ban against the portal", "an exit ban", "a reporting ban": what is banned is said before the ban. */
export function asBanOf(candidate: Candidate, parsed: Parsed): Candidate {
  const { kind, noun, set, clause } = candidate
  if (kind !== 'restriction' || !STATED.has(String(set.means))) return candidate
  const passive = clause?.verb.voice === 'passive' ? clause.subject : null
  const ban = [noun, ...(clause?.objects ?? []), passive].find(
    one => one != null && BANS.has(one.lemma),
  )
  const means = ban ? modifierOf(parsed, ban) : undefined
  return means ? { ...candidate, set: { ...set, means } } : candidate
}

/** "the five-day blackout on the channel": a screen that goes dark, no cut of the net. */
export function asScreen(candidate: Candidate): Candidate {
  const { kind, noun, set, target } = candidate
  if (kind !== 'restriction' || set.means !== 'shutdown' || noun?.lemma !== 'blackout')
    return candidate
  const on = phraseWith(noun.complements, ['on', 'of', 'for', 'against'])?.object ?? target
  const outlet = on !== null && (on.classes & NOUN.outlet) !== 0
  return outlet ? { ...candidate, target: on, set: { ...set, means: 'closure' } } : candidate
}
