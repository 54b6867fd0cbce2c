import type { NounPhrase } from '../grammar/grammar.ts'
import { spanOf } from '../grammar/phrase-words.ts'
import type { Span } from '../../codebook/index.ts'
import { infoOf } from '../text/word-table.ts'
import { type Doc, type NameMention, mentionOver } from '../text/doc.ts'
import { wordOf } from '../text/words.ts'
import { type Fillers, type Memory, type Place, fullName } from './memory.ts'
import { KIN, OWNERS, kinBefore } from './kin-names.ts'
import { named } from './named.ts'

const word = ({ tokens }: Doc, at: number): string => wordOf(tokens.word[at] ?? 0)

/** A name with those that "and" joins to it: "Ivo, Petar and Jan Marek". */
function rowFrom(doc: Doc, first: NameMention): NameMention[] {
  const row = [first]
  for (let at = first.to, closed = false; !closed;) {
    const link = word(doc, at)
    closed = link === 'and'
    const next = link === ',' || closed ? mentionOver(doc, at + 1) : null
    if (next?.type !== 'name' || (next.class !== 'person' && next.class !== 'unknown')) break
    row.push(next)
    at = next.to
  }
  return row
}

/** "her husband", "the two sons", of whom nothing more is said. */
function isBare(doc: Doc, phrase: NounPhrase): boolean {
  const { from, head, determiner, number } = phrase
  if (phrase.name || phrase.apposition || phrase.items.length > 0 || phrase.possessor?.name)
    return false
  if (phrase.complements.some(part => part.from === phrase.to && part.preposition === 'of'))
    return false
  const size = number ? number.to - number.from : 0
  const pointing =
    determiner === 'definite' ? word(doc, from) === 'the' : determiner === 'possessive'
  return pointing && head - from === 1 + size
}

/** How many sentences back kin may have been told of. */
const BACK = 12

/** Whether a name stands near enough before a phrase, and in no other item of a list. */
function isNear({ doc }: Memory, name: NameMention, at: number): boolean {
  const [before = 0, now = 0] = [name.from, at].map(one => doc.tokens.sentence[one] ?? 0)
  const [there, here] = [before, now].map(one => doc.sentences[one]?.block ?? 0)
  const apart = there !== here && doc.blocks[here ?? 0]?.kind === 'item'
  return !apart && now - before <= BACK
}

/** The last person named before some kin in their sentence, whose kin they mostly are: "Lena Marek and her two sons, Ivo". */
function ownerBefore(memory: Memory, { from }: NameMention): string | null {
  const { tokens, mentions } = memory.doc
  const sentence = tokens.sentence[from]
  const owner = mentions.findLast(
    (one): one is NameMention =>
      one.type === 'name' &&
      one.class === 'person' &&
      one.to < from &&
      tokens.sentence[one.from] === sentence,
  )
  return owner ? fullName(memory, owner.name) : null
}

/** The noun for kin that points back, and where it stands. */
type Kin = { readonly lemma: string; readonly plural: boolean; readonly from: number }

/** Those told before by name as kin of that sort: one, or a row of several. */
function rowTold(memory: Memory, { lemma, plural, from }: Kin): NameMention[] {
  const { doc } = memory
  if (!KIN.has(lemma)) return []
  const first = doc.mentions.findLast((mention): mention is NameMention => {
    if (mention.type !== 'name' || mention.from >= from) return false
    if (mention.class !== 'person' && mention.class !== 'unknown') return false
    const kin = kinBefore(doc, mention)
    return kin?.lemma === lemma && kin.plural === plural
  })
  if (!first || !isNear(memory, first, from)) return []
  return plural ? rowFrom(doc, first) : [first]
}

function asFillers(memory: Memory, row: readonly NameMention[], via: string): Fillers {
  const parties = row.map(name => ({ ...named(memory, name, 'own words'), via }))
  return { parties, count: parties.length, approx: false, plural: parties.length > 1 }
}

/** "A to ten years, and her two sons to eight": the words between two tokens, where they are kin told before by name. */
export function kinBetween(memory: Memory, [from, to]: Span): Fillers | null {
  const { doc } = memory
  const { lemma, plural } = infoOf(doc.tokens.word[to - 1] ?? 0)
  if (!OWNERS.has(word(doc, from))) return null
  const row = rowTold(memory, { lemma, plural, from })
  return row.length === 0
    ? null
    : asFillers(memory, row, doc.source.slice(...spanOf(doc, from, to)))
}

type Asked = { readonly at: Place; readonly whose: (possessor: NounPhrase) => Fillers }

/** "Her husband was fined", "the sons got eight years each": those told before by name as kin of that sort. */
export function kinTold(memory: Memory, phrase: NounPhrase, { whose }: Asked): Fillers | null {
  const { doc } = memory
  if (!isBare(doc, phrase)) return null
  const row = rowTold(memory, phrase)
  const [first] = row
  if (!first) return null
  const owner = ownerBefore(memory, first)
  const [of] = phrase.possessor ? whose(phrase.possessor).parties : []
  if (owner !== null && of?.named === true && of.name !== owner) return null
  const size = phrase.number?.value
  if (typeof size === 'number' && size !== row.length) return null
  return asFillers(memory, row, doc.source.slice(...spanOf(doc, phrase.from, phrase.to)))
}
