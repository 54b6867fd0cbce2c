import type { Kind } from '../../codebook/index.ts'
import { mentionsIn } from '../events/slots.ts'
import type { Candidate } from '../events/constructions.ts'
import type { Doc } from '../text/doc.ts'
import { wordOf } from '../text/words.ts'
import type { Anchored } from './anchoring.ts'
import { type Place, isShort } from './last-told.ts'

/** What goes on where people have come together, or are held. */
const OF_SCENE: ReadonlySet<Kind> = new Set<Kind>([
  'assembly',
  'detention',
  'release',
  'violence',
  'restriction',
  'torture',
  'search',
])
/** Scenes that the hours of a day are told of. */
const SCENES: ReadonlySet<Kind> = new Set<Kind>([
  'assembly',
  'detention',
  'violence',
  'restriction',
  'search',
  'conviction',
  'acquittal',
  'trial',
  'appeal',
  'death',
])

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '))

const HOURS = words('dawn noon midday midnight nightfall dusk daybreak sunrise sunset')
const PARTS = words('afternoon evening')
const MORNING = words('morning night')
const CLOCK = words('one two three four five six seven eight nine ten eleven twelve')
const UNTIL_THEN = words('since by at before after around')
const OTHER_DAY = words('next previous following same that last every')
/** How many sentences a scene may go on without its day. */
const NEAR = 3

/** "since dawn", "by the evening", "at 10am", "since eight": an hour, and of no other day. */
function isHour({ tokens }: Doc, at: number): boolean {
  const word = (i: number): string => wordOf(tokens.word[i] ?? 0)
  const said = word(at)
  if (/^\d{1,2}(?:[.:]\d\d)?(?:am|pm)$/.test(said)) return true
  if (OTHER_DAY.has(word(at - 1))) return false
  if (HOURS.has(said)) return true
  if (PARTS.has(said)) return word(at - 1) === 'the' || word(at - 1) === 'by'
  if (MORNING.has(said)) return word(at - 1) === 'the' && word(at - 2) !== 'by'
  return CLOCK.has(said) && UNTIL_THEN.has(word(at - 1)) && !/^[a-z]/.test(word(at + 1))
}

/** How the day of what is looked back on is not found; a gathering's is only not told. */
const LOOKS_BACK = new Set(['past perfect', 'apart', 'none'])

/** How many words behind a verb an hour may stand. */
const BEHIND = 8

/** Whether an hour is told with a clause, and no day. */
function tellsHour({ doc, sentence }: Place, from: number, to: number): boolean {
  const end = Math.min(to, doc.sentences[sentence]?.to ?? to)
  if (mentionsIn(doc, from, end).some(({ type }) => type === 'date')) return false
  for (let i = from; i < end; i++) if (isHour(doc, i)) return true
  return false
}

/**
 * "They had gathered at dawn", "By the evening all but one had been freed", "officers, who had sealed the road since
 * morning": looked back on, but by the hour, so still of the day of the scene.
 */
export function hourOfScene({ kind, clause }: Candidate, via: string, at: Place): Anchored | null {
  const { last } = at.timeline
  if (!clause || !last || !OF_SCENE.has(kind) || !SCENES.has(last.kind)) return null
  const { verb } = clause
  if (!verb.perfect || verb.tense !== 'past' || !LOOKS_BACK.has(via)) return null
  const near = at.sentence - last.sentence <= NEAR && at.block - last.block <= 1
  if (!isShort(last.when) || !(near || last.when === at.timeline.lead)) return null
  const main = clause.governor === null && clause.via !== 'relative'
  const from = main ? (at.doc.sentences[at.sentence]?.from ?? clause.from) : clause.from
  return tellsHour(at, from, Math.max(clause.to, verb.to + BEHIND))
    ? { when: last.when, date: last.date, via: 'told on the same day' }
    : null
}
