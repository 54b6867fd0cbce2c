import { nameOf } from '../codebook/index.ts'
import { attributionsOf, speakers } from './attribution.ts'
import { quoted } from './english.ts'
import { wholeQuote } from './quotations.ts'
import type { Telling } from './telling.ts'
import { listWords, words, type Words } from './words.ts'

/** Kinds whose slots leave open what exactly was done: the words of the source say it. */
const VAGUE: ReadonlySet<string> = new Set([
  'intimidation',
  'statement',
  'violence',
  'torture',
  'petition',
])
const VAGUE_MEANS: ReadonlySet<string> = new Set([
  'other',
  'access',
  'disclosure',
  'censorship',
  'ban',
])

/** Kinds that say little without the one they hit. */
const ABOUT_SOMEBODY: ReadonlySet<string> = new Set([
  'detention',
  'charge',
  'conviction',
  'restriction',
  'summons',
  'search',
  'torture',
  'release',
  'acquittal',
])

/** Phrases that mean somebody named elsewhere in the source. */
const POINTING =
  /^(?:the )?(?:others?|another|rest|former|latter|ones? of|(?:two|three|four|five|six|seven|eight|nine|ten|\d+) of|all of|some of|both|they|them|these|those|this|such|its|his|her|their)\b/i

/** Whether the slots tell so little that a reader needs the words. */
function isBare({ incident, value, actor, target }: Telling): boolean {
  if (value.means === 'shutdown') return false
  if (!actor && !target) return !['vote', 'assembly', 'law'].includes(incident.kind)
  if (!target && ABOUT_SOMEBODY.has(incident.kind)) return true
  return (value.target ?? []).some(party => POINTING.test(nameOf(party)))
}

/** The words of the source in brackets, where the slots alone would tell too little. */
export function quoteAside(telling: Telling): Words {
  const { incident, value } = telling
  const vague =
    VAGUE.has(incident.kind) ||
    (incident.kind === 'restriction' && VAGUE_MEANS.has(value.means ?? 'other')) ||
    (incident.kind === 'vote' && value.modality === 'alleged')
  if (value.signatures !== undefined) return []
  const quote = wholeQuote(incident, telling.sources)
  if (quote === null || !(vague || isBare(telling))) return []
  return [`(${quoted(shorten(value.says ?? quote))})`]
}

/** At most some 200 characters, cut between words, with an ellipsis. */
function shorten(text: string): string {
  const clean = text.replace(/\s+/g, ' ').trim()
  if (clean.length <= 200) return clean.replace(/[.;,:]$/, '')
  return `${clean.slice(0, clean.lastIndexOf(' ', 196))} …`
}

const CONCERNS: Readonly<Record<string, string>> = {
  closed: 'proceedings behind closed doors',
  no_counsel: 'no access to a lawyer',
  secret_witness: 'the testimony of an undisclosed witness',
  gag: 'an obligation of silence on those taking part',
  no_identification: 'officers who did not identify themselves',
  force: 'the use of force',
  delay: 'undue delay',
}

/** What is said besides: concerns about fairness, the presence of police, denials. */
export function asides({ incident, value }: Telling): Words[] {
  const concerns = (value.concerns ?? []).map(concern => CONCERNS[concern] ?? concern)
  const { denies } = attributionsOf(incident)
  return [
    concerns.length === 0
      ? []
      : words(
          'concerns about the fairness of the proceedings include',
          listWords(concerns.map(c => [c])),
        ),
    value.police === undefined
      ? []
      : words('on the police, the source says:', quoted(shorten(value.police))),
    denies.length === 0 || value.modality === 'denied'
      ? []
      : words(speakers(denies), 'denied this'),
  ].filter(aside => aside.length > 0)
}
