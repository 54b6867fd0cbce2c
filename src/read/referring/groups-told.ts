import type { NounPhrase } from '../grammar/grammar.ts'
import { spanOf } from '../grammar/phrase-words.ts'
import { NOUN } from '../text/word-table.ts'
import { wordOf } from '../text/words.ts'
import { type Fillers, type Memory, type Place, type Seen, latest } from './memory.ts'
import { allOfSentence } from './told-together.ts'

/** How many sentences back a group is told. */
const NEAR = 5

/** Words for several people that say of what sort they are: "the crew" is nobody but a crew. */
const OF_A_SORT = new Set('board band crew choir team delegation committee squad cast'.split(' '))

const FORCES = NOUN.police | NOUN.authority | NOUN.court

const isSeveral = ({ fillers, classes }: Seen): boolean =>
  (fillers.plural || fillers.parties.length > 1) &&
  (classes & (NOUN.person | NOUN.quantity)) !== 0 &&
  (classes & (FORCES | NOUN.outlet)) === 0

/** "thirteen board members", "members of the rock band", "a delegation of five lawyers": people whose own words hold the word. */
const isOfSort = (seen: Seen, lemma: string, memory: Memory): boolean =>
  seen.lemma === lemma ||
  seen.fillers.parties.some(({ name }) => name.toLowerCase().split(' ').includes(lemma)) ||
  isMemberOf(memory, seen, lemma)

const LONGEST = 8
/** What weighs no more is told beside somebody else: "along with three colleagues". */
const ASIDE = 1.5

/** "members of the rock band Dry Field, A and B": the word stands before their names. */
function isMemberOf({ doc }: Memory, { at, fillers }: Seen, lemma: string): boolean {
  const first = fillers.parties[0]?.span[0] ?? 0
  let member = false
  for (let i = at; i < at + LONGEST && (doc.tokens.start[i] ?? Infinity) < first; i++) {
    const word = wordOf(doc.tokens.word[i] ?? 0)
    member ||= word === 'member' || word === 'members'
    if (member && word === lemma) return true
  }
  return false
}

/** "the Ak-Suu group", "the rights group Clear Water": a body that is called so. */
const isBody = ({ fillers, classes, lemma: own }: Seen, lemma: string): boolean => {
  const [party, more] = fillers.parties
  if (!party || more || fillers.plural) return false
  const called = party.name.toLowerCase().split(' ').includes(lemma) || own === lemma
  const fuller = own === lemma && party.name.split(' ').length > 1
  const organisation = (classes & NOUN.organisation) !== 0
  const known = party.named && organisation && ((classes & NOUN.person) === 0 || own === lemma)
  return (known && (lemma === 'group' || called)) || (!party.named && fuller)
}

/** "The group was released", "sentenced the board": the people told before, or the body, that a word for several means. */
export function groupTold(memory: Memory, phrase: NounPhrase, at: Place): Fillers | null {
  const { from, to, lemma, determiner } = phrase
  const sort = OF_A_SORT.has(lemma)
  if (determiner !== 'definite' || to - from !== 2 || (lemma !== 'group' && !sort)) return null
  if (wordOf(memory.doc.tokens.word[from] ?? 0) !== 'the') return null
  const near = (seen: Seen): boolean => at.sentence - seen.sentence <= NEAR
  const people = (seen: Seen): boolean =>
    near(seen) && isSeveral(seen) && (!sort || isOfSort(seen, lemma, memory))
  const bodies = (at.mask & (NOUN.organisation | NOUN.outlet)) !== 0
  const body = (seen: Seen): boolean => bodies && near(seen) && isBody(seen, lemma)
  const acting = at.victim ? null : latest(memory, body, at)
  const found = acting ?? latest(memory, seen => people(seen) || body(seen), at)
  const aside = !found || found.sentence < at.sentence - 1 || found.weight <= ASIDE
  const together = sort || acting || !aside ? null : allOfSentence(memory, at.sentence - 1)
  const fillers = together ?? found?.fillers
  if (!fillers) return null
  const via = memory.doc.source.slice(...spanOf(memory.doc, from, to))
  return { ...fillers, parties: fillers.parties.map(party => ({ ...party, via })) }
}
