import { inOwnWords } from '../referring/named.ts'
import type { Kind, Span } from '../../codebook/index.ts'
import type { Draft } from '../draft.ts'
import type { Context } from '../events/fill.ts'
import { hasDay } from '../dates/calendar.ts'
import { followingOnes } from '../grammar/days-ahead-of-others.ts'
import type { NounPhrase } from '../grammar/grammar.ts'
import { type Filler, fullName } from '../referring/memory.ts'
import type { DateMention } from '../text/doc.ts'
import { NOUN } from '../text/word-table.ts'
import { wordOf } from '../text/words.ts'
import { isExtent } from '../time/date-roles.ts'

/** What is done to people, and can be told of the next ones by their number or name and their day alone. */
const DONE: ReadonlySet<Kind> = new Set<Kind>([
  'detention',
  'conviction',
  'release',
  'charge',
  'search',
  'summons',
  'acquittal',
  'death',
  'violence',
])

const JOINTS = new Set([',', ';', 'and', 'while', 'with', 'another', 'a', 'further', 'then'])
/** How many tokens may join one to the next: ", and another". */
const JOINED = 3

type Next = { readonly phrase: NounPhrase; readonly date: DateMention }

/** A number without a noun, or a name: what can stand for those it is told of. */
function isBare({ name, names, number, lemma, items, to }: NounPhrase): boolean {
  if (name) return name.class === 'person' && names.length === 1 && items.length === 0
  return (
    number !== null && typeof number.value === 'number' && (number.to === to || OTHERS.has(lemma))
  )
}

/** "her brother" */
const isKin = ({ determiner, classes, plural, items }: NounPhrase): boolean =>
  determiner === 'possessive' && (classes & NOUN.person) !== 0 && !plural && items.length === 0

const OTHERS = new Set(['other', 'more', 'person', 'people'])

/** "30 on Saturday and four on Sunday" behind a day that was told with its verb. */
function nextOnes({ parsed }: Context, from: number): Next[] {
  const { chunks, doc } = parsed
  const word = (at: number): string => wordOf(doc.tokens.word[at] ?? 0)
  const found: Next[] = []
  let end = from
  for (const [i, chunk] of chunks.entries()) {
    const phrase = chunk.type === 'pp' && chunk.preposition === 'with' ? chunk.object : chunk
    if (phrase?.type !== 'np' || phrase.from < end) continue
    const joins = phrase.from > end && phrase.from - end <= JOINED
    for (let at = end; at < phrase.from; at++) if (!JOINTS.has(word(at))) return found
    const day = chunks[i + 1]
    const follows = chunks[i + 2]?.type
    const closes = follows === undefined || ['comma', 'conj', 'stop'].includes(follows)
    if (!joins || !isBare(phrase) || day?.type !== 'date' || !closes) return found
    if (isExtent(day.mention) || day.mention.preposition === 'since') return found
    found.push({ phrase, date: day.mention })
    end = day.to
  }
  return found
}

function targetOf(context: Context, { phrase }: Pick<Next, 'phrase'>): Draft['target'] {
  const { name, number } = phrase
  const { doc } = context.parsed
  const span: Span = [doc.tokens.start[phrase.from] ?? 0, doc.tokens.end[phrase.to - 1] ?? 0]
  const party: Filler = name
    ? {
        name: fullName(context.memory, name.name),
        span: name.nameSpan,
        as: name.as,
        age: name.age,
        named: true,
        via: 'own words',
      }
    : inOwnWords(doc, span)
  const own = phrase.determiner === 'possessive' && !number ? 1 : null
  const count = name ? 1 : typeof number?.value === 'number' ? number.value : own
  return { parties: [party], count, approx: false, plural: count !== 1 }
}

/** "12 people were detained on Friday and 30 on Saturday", "Ana was fined on 3 May, Ivo on 4 May": one record each. */
export function gappedDays(context: Context, draft: Draft): Draft[] {
  const { timeline, parsed } = context
  if (!DONE.has(draft.kind) || !draft.whenSpan || draft.carried || !hasDay(draft.when))
    return [draft]
  const day = parsed.mentions.find(({ start }) => start === draft.whenSpan?.[0])
  if (!day || draft.target.parties.length === 0) return [draft]
  const following = followingOnes(parsed).filter(({ phrase }) => isBare(phrase) || isKin(phrase))
  const others = [...nextOnes(context, day.to), ...following].flatMap((next): Draft[] => {
    const when = timeline.resolved.get(next.date) ?? null
    if (when === null) return []
    const target = targetOf(context, next)
    const whom = target.parties[0]?.span ?? [next.date.start, next.date.end]
    const quote: Span = [Math.min(whom[0], next.date.start), Math.max(whom[1], next.date.end)]
    return [
      {
        ...draft,
        when,
        whenSpan: [next.date.start, next.date.end],
        quote,
        anchors: [quote],
        target,
        why: [...draft.why, 'the verb goes on for the next day'],
      },
    ]
  })
  return [draft, ...others]
}
