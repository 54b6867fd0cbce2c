import { nameOf, type Incident, type ReviewedRecord } from '../codebook/index.ts'

/** "a reply within 60 days", "respond by 3 July", "We expect an answer": nothing is asked for but a reply. */
const ONLY_REPLY =
  /^\P{L}*(?:(?:we|they|it) (?:\p{L}+ )?(?:for )?)?(?:an? |the |its? |their |his |her )?(?:prompt |written |full |public )?(?:repl|respon|answer|comment|observations|clarif)/iu

/** So many letters on a text no longer speaks of the letter it told before. */
const NEAR = 600

const PRONOUN = /^(?:he|she|it|they|we|i|the (?:letter|appeal|text|statement))\b/i

/** Whether a statement asks for nothing but a reply, and tells of no letter that does. */
export function asksOnlyReply({ kind, value, records }: Incident): boolean {
  const quote = records[0]?.record.quote.exact ?? ''
  if (kind !== 'statement' || SENDING.test(quote)) return false
  const [, asked = ''] = ASKING.exec(quote) ?? []
  return ONLY_REPLY.test(value.says ?? asked)
}

const SENDING = /\b(?:sent|wrote|submitted|addressed|appealed)\b/i
const ASKING = /\b(?:call(?:ed|s)? for|demand(?:ed|s)?|request(?:ed|s)?|expect(?:ed|s)?)\s+(.*)/is

/**
 * The letter that a request for a reply belongs to: the one its document told of just before it, of the same sender or
 * of one who is not named again ("They asked the government to reply within 60 days").
 */
export function letterAsking(
  request: Incident,
  letters: readonly Incident[],
): Incident | undefined {
  const own = request.records[0]
  if (!own) return undefined
  const before = letters.flatMap(letter =>
    letter.records.flatMap(one => {
      const away = own.record.quote.start - one.record.quote.start
      return letter !== request && one.documentId === own.documentId && away >= 0 && away < NEAR
        ? [{ letter, away }]
        : []
    }),
  )
  const nearest = before.toSorted((a, b) => a.away - b.away)[0]?.letter
  return nearest && isOfSender(own, request, nearest) ? nearest : undefined
}

function isOfSender({ record }: ReviewedRecord, request: Incident, letter: Incident): boolean {
  const [left, right] = [senders(request), senders(letter)]
  return (
    PRONOUN.test(record.quote.exact) ||
    left.every(name => !/\p{Lu}/u.test(name)) ||
    left.some(name => right.includes(name))
  )
}

const senders = ({ value }: Incident) => (value.actor ?? []).map(nameOf)
