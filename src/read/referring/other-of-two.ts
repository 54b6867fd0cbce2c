import type { NounPhrase } from '../grammar/grammar.ts'
import { spanOf } from '../grammar/phrase-words.ts'
import { wordOf } from '../text/words.ts'
import { genderOfRole } from './genders.ts'
import { type Filler, type Fillers, type Memory, type Place, type Seen, latest } from './memory.ts'

const words = (list: string): readonly string[] => list.split(' ')

/** What one of two is to the other, whatever brought them together. */
const FELLOWS = new Set(
  words('colleague co-defendant co-accused comrade accomplice cellmate co-author companion'),
)

/** What one of two is to the other only where the text says so of them, and the words by which it does. */
const KIN: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ['brother', new Set(words('brothers siblings brother twins'))],
  ['sister', new Set(words('sisters siblings sister twins'))],
  ['husband', new Set(words('couple husband spouses married wife'))],
  ['wife', new Set(words('couple wife spouses married husband'))],
  ['son', new Set(words('son'))],
  ['daughter', new Set(words('daughter'))],
  ['friend', new Set(words('friends friend'))],
  ['partner', new Set(words('couple partners partner'))],
])

/** How many sentences back the two may have been told of together. */
const BACK = 6

/** "His colleague was held too": one more, and neither of the two. */
const MORE = new Set(['also', 'too', 'another', 'third'])

function saysMore({ doc }: Memory, { to }: NounPhrase): boolean {
  const sentence = doc.tokens.sentence[to - 1]
  for (let i = to; doc.tokens.sentence[i] === sentence; i++)
    if (MORE.has(wordOf(doc.tokens.word[i] ?? 0))) return true
  return false
}

/** Whether a sentence says of two, before the words that are asked about, what they are to each other. */
function saidIn({ doc }: Memory, { sentence }: Seen, { kin, before }: Said): boolean {
  const { from = 0, to = 0 } = doc.sentences[sentence] ?? {}
  for (let i = from; i < Math.min(to, before); i++)
    if (kin.has(wordOf(doc.tokens.word[i] ?? 0))) return true
  return false
}

type Said = { readonly kin: ReadonlySet<string>; readonly before: number }

type Asked = {
  readonly at: Place
  readonly lemma: string
  /** Whose colleague or brother is meant. */
  readonly owner: string
  /** The token that the words for them begin with. */
  readonly before: number
}

/** Of two told together, the one who is not the owner. */
function otherThan(memory: Memory, { at, lemma, owner, before }: Asked): Filler | undefined {
  const kin = KIN.get(lemma)
  const two = latest(
    memory,
    seen => {
      const { parties } = seen.fillers
      if (parties.length !== 2 || at.sentence - seen.sentence > BACK) return false
      if (!parties.every(({ named }) => named)) return false
      return (
        parties.some(({ name }) => name === owner) &&
        (!kin || saidIn(memory, seen, { kin, before }))
      )
    },
    at,
  )
  return two?.fillers.parties.find(({ name }) => name !== owner)
}

/** Whom the text has told by name as a colleague or brother, where it told of only one. */
function calledSo(memory: Memory, { at, lemma, owner }: Asked): Filler | undefined {
  const seen = latest(
    memory,
    ({ fillers, sentence, lemma: noun }) => {
      const [party, more] = fillers.parties
      if (!party?.named || more || party.name === owner || at.sentence - sentence > BACK)
        return false
      return noun === lemma || party.as === lemma
    },
    at,
  )
  return seen?.fillers.parties[0]
}

/** "A and B were held. A was freed; her co-defendant was jailed": of two told together, the one who is not A. */
export function otherOfTwo(
  memory: Memory,
  phrase: NounPhrase,
  { at, whose }: { readonly at: Place; readonly whose: (possessor: NounPhrase) => Fillers },
): Fillers | null {
  const { lemma, possessor, plural, number, determiner } = phrase
  if (!possessor || plural || number || (!KIN.has(lemma) && !FELLOWS.has(lemma))) return null
  if (determiner !== 'possessive' || phrase.name || phrase.apposition) return null
  const [owner, more] = whose(possessor).parties
  if (!owner?.named || more || saysMore(memory, phrase)) return null
  const asked = { at, lemma, owner: owner.name, before: phrase.from }
  const other = otherThan(memory, asked) ?? calledSo(memory, asked)
  if (!other) return null
  const gender = genderOfRole(lemma)
  const known = memory.genders.get(other.name)
  if (gender !== null && known !== undefined && known !== gender) return null
  const via = memory.doc.source.slice(...spanOf(memory.doc, phrase.from, phrase.to))
  return { parties: [{ ...other, via }], count: 1, approx: false, plural: false }
}
