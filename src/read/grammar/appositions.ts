import type { Chunk, NounPhrase } from './grammar.ts'
import { isSeveral } from '../amounts/group-sizes.ts'
import { type Doc, FLAG } from '../text/doc.ts'
import { joinGlossed } from './glossed.ts'
import { identifiedAs } from './identified-as.ts'
import { nameOffice } from './offices-named.ts'
import { isOneOfARow, saysWho } from './one-of-a-row.ts'
import { asBody, isSomebody, phraseOf } from './held-by.ts'
import { holderOf, isOne } from './name-holders.ts'
import { CALLING } from './quoted-heads.ts'
import { quotedBefore, quotedBehind, quotedWithin, titledInQuotes } from './quoted-within.ts'
import { NOUN } from '../text/word-table.ts'

function isAge(chunk: Chunk | undefined): boolean {
  return (
    chunk?.type === 'np' &&
    chunk.name === null &&
    chunk.names.length === 0 &&
    !chunk.quoted &&
    ((chunk.number !== null && chunk.lemma === '') ||
      (chunk.duration?.age ?? false) ||
      bareNumber(chunk))
  )
}

function bareNumber(chunk: NounPhrase): boolean {
  return (
    chunk.number !== null &&
    chunk.to - chunk.from === chunk.number.to - chunk.number.from &&
    typeof chunk.number.value === 'number' &&
    chunk.number.value > 9 &&
    chunk.number.value < 110
  )
}

/** "the convener of the Students' Front, A": what somebody belongs to. */
/** ", a student," */
const isSomeNoun = (chunk: Chunk | undefined): boolean =>
  chunk?.type === 'np' && chunk.determiner === 'indefinite'

const LEADING = new Set(['pp', 'date', 'adverb', 'comma'])

/** "Having been pushed over by an officer, Ana Lesko fell": or "According to his lawyer, Ana Lesko was hit": the name is no officer's, but the subject of what follows. */
function opensSentence(before: readonly Chunk[], after: Chunk | undefined): boolean {
  const [first] = before
  if (after?.type !== 'vg' || after.form !== 'finite') return false
  if (before.every(({ type }) => LEADING.has(type))) return true
  if (first?.type !== 'vg') return false
  return first.form !== 'finite' || first.ambiguous
}

const TELLING = new Set(
  'say add tell note report warn argue state rule announce find hold decide confirm order'.split(
    ' ',
  ),
)

/** "… to muzzle the press, the Free Union said on Monday": who says it all, no name of the press. */
function endsAsTold(before: readonly Chunk[], [verb, ...rest]: readonly Chunk[]): boolean {
  if (verb?.type !== 'vg' || !TELLING.has(verb.lemma) || verb.form !== 'finite') return false
  const told = before.some(chunk => chunk.type === 'vg' && chunk.form === 'finite')
  // "was hit by an officer, the Free Union said, and lost an eye": the aside ends with its comma.
  const end = rest.findIndex(({ type }) => type === 'comma')
  const aside = end < 0 ? rest : rest.slice(0, end)
  return told && aside.every(({ type }) => ['date', 'stop', 'adverb', 'pp'].includes(type))
}

/** "from rights group the Free Valley", "the charity “Warm Hands”": the name of the body that is spoken of right before. */
function withItsName(last: Chunk | undefined, chunk: Chunk): Chunk | null {
  const object = phraseOf(last)
  if (!last || !object || chunk.type !== 'np' || last.to !== object.to) return null
  if (object.name || object.pronoun || object.plural) return null
  const group = (object.classes & (NOUN.organisation | NOUN.outlet)) !== 0
  const inQuotes = chunk.from === last.to + 1
  if (!group || chunk.name?.class === 'person' || (chunk.name === null && !chunk.quoted))
    return null
  if (!inQuotes && object.names.some(one => one.class !== 'place')) return null
  const bare = last.type === 'pp' && !object.determiner && last.to === chunk.from && !chunk.quoted
  const quoted = chunk.determiner === null && inQuotes && object.apposition === null
  if (!bare && !quoted) return null
  const named = { ...object, to: chunk.to, apposition: chunk }
  return last.type === 'pp' ? { ...last, to: chunk.to, object: named } : named
}

/** "declared the union and its youth wing “extremist”": what they were declared, no name. */
function isCalled({ tokens }: Doc, before: readonly Chunk[], chunk: Chunk): boolean {
  if (chunk.type !== 'np' || !chunk.quoted || chunk.name) return false
  if ((tokens.flags[chunk.from] ?? 0) & FLAG.capital) return false
  return before.some(one => one.type === 'vg' && CALLING.has(one.lemma))
}

const REFLEXIVE = new Set(['itself', 'himself', 'herself', 'themselves'])

/** "The centre itself was closed": the centre, and nobody beside it. */
const isEmphasis = (last: Chunk | undefined, chunk: Chunk, next: Chunk | undefined): boolean =>
  last?.type === 'np' &&
  last.pronoun === null &&
  chunk.type === 'np' &&
  REFLEXIVE.has(chunk.pronoun ?? '') &&
  next?.type === 'vg' &&
  next.form === 'finite'

/** "blocked the channel \"Dorn Live\"": what is called so. */
function calledInQuotes(last: Chunk | undefined, chunk: Chunk): Chunk | null {
  if (last?.type !== 'np' || chunk.type !== 'np' || chunk.from !== last.to + 1) return null
  if (last.name || last.pronoun || last.plural || last.apposition || last.number) return null
  const kind = chunk.name?.class
  const body = (last.classes & (NOUN.organisation | NOUN.outlet)) !== 0
  return body && (kind === 'outlet' || kind === 'group') ? { ...last, apposition: chunk } : null
}

/** "protesters named A, B and C": the names from a chunk on; none where no "and" closes the row. */
function namesFrom(chunks: readonly Chunk[], from: number): NounPhrase[] {
  const names: NounPhrase[] = []
  let closed = false
  for (let at = from; at < chunks.length; at++) {
    const chunk = chunks[at]
    if (chunk?.type === 'np' && chunk.name?.class === 'person') {
      names.push(chunk)
      if (closed) return names
    } else if (chunk?.type === 'conj' && chunk.word === 'and') closed = true
    else if (chunk?.type !== 'comma') return []
  }
  return []
}

/** "The leader of the union, A, his deputy B and two others", "The chairman, A, the treasurer, B, and C": the comma behind A goes on with the list. */
function goesOnWithSomebody(chunks: readonly Chunk[], at: number): boolean {
  const next = chunks[at]
  if (next?.type !== 'np' || !isSomebody(next)) return false
  const named = next.name?.class === 'person'
  let end = at + 1
  while (chunks[end]?.type === 'pp') end++
  const [after, then, close] = chunks.slice(end, end + 3)
  if (next.possessor === null)
    return (
      !named &&
      after?.type === 'comma' &&
      then?.type === 'np' &&
      then.name?.class === 'person' &&
      (close?.type === 'comma' || close?.type === 'conj')
    )
  const direct = chunks[at + 1]
  return direct?.type === 'conj' || (direct?.type === 'comma' && !named)
}

/** "The chairman, A, the father of two, was fined": the comma behind what else the person is; -1 where nothing of that kind stands there. */
function asideEnd(chunks: readonly Chunk[], at: number): number {
  const what = chunks[at]
  if (what?.type !== 'np' || what.plural || what.name || what.pronoun || !isSomebody(what))
    return -1
  let end = at + 1
  while (chunks[end]?.type === 'pp') end++
  const verb = chunks[end + 1]
  const goesOn = verb?.type === 'vg' && verb.form === 'finite'
  return chunks[end]?.type === 'comma' && goesOn ? end : -1
}

/** "In another court, A, a trader, was fined": what the clause does behind what else the person is. */
function pastAside(chunks: readonly Chunk[], at: number): Chunk | undefined {
  const end = chunks[at]?.type === 'comma' ? asideEnd(chunks, at + 1) : -1
  return chunks[end > 0 ? end + 1 : at]
}

/** How many chunks a row of names takes. */
const spanOf = (chunks: readonly Chunk[], from: number, row: readonly NounPhrase[]): number => {
  const last = row.at(-1)
  return chunks.findIndex(chunk => chunk === last) - from + 1
}

const NAMING = new Set(['call', 'name', 'dub'])

/** "Police named A as a suspect": what somebody was named, and no name of those before. */
const isNamedAs = (chunk: Chunk | undefined): boolean =>
  (chunk?.type === 'pp' && chunk.preposition === 'as') ||
  (chunk?.type === 'np' && chunk.determiner === 'indefinite')

/** Takes out ages between commas, and joins "its editor, Nilufar Karimova". */
export function joinAppositions(doc: Doc, cut: readonly Chunk[]): Chunk[] {
  const chunks = joinGlossed(doc, cut)
  const out: Chunk[] = []
  for (let i = 0; i < chunks.length; i++) {
    const chunk = chunks[i]
    if (!chunk) continue
    const whole = quotedWithin(chunks, i) ?? quotedBehind(chunks, i)
    if (whole) {
      out.push(whole)
      i += 2
      continue
    }
    const described = quotedBefore(chunks, i)
    if (described) {
      out.push(described.phrase)
      i += described.size - 1
      continue
    }
    const last = out.at(-1)
    const next = chunks[i + 1]
    if (isEmphasis(last, chunk, next)) continue
    const named = isCalled(doc, out, chunk) ? null : withItsName(last, chunk)
    const called = named ?? calledInQuotes(last, chunk) ?? titledInQuotes(doc, last, chunk)
    if (called) {
      out.splice(-1, 1, called)
      continue
    }
    if (
      chunk.type === 'comma' &&
      isAge(next) &&
      last &&
      (last.type === 'np' || last.type === 'pp')
    ) {
      const after = chunks[i + 2]
      if (!after || after.type === 'comma' || after.type === 'stop' || after.type === 'conj') {
        i += after?.type === 'comma' && chunks[i + 3]?.type !== 'np' ? 2 : 1
        continue
      }
    }
    const told = chunk.type === 'comma' && last ? identifiedAs(chunks, i) : null
    const whom = told ? phraseOf(last) : null
    if (told && whom && isSomebody(whom) && whom.name === null && whom.apposition === null) {
      const [one] = told.row
      whom.apposition =
        one && told.row.length > 1 ? { ...one, items: [...told.row] } : (one ?? null)
      i += told.size - 1
      continue
    }
    if (chunk.type === 'comma') nameOffice(doc, out, chunks.slice(i + 1, i + 3))
    const naming =
      chunk.type === 'vg' && NAMING.has(chunk.lemma) && chunk.ambiguous && !isNamedAs(chunks[i + 2])
    const parts = chunk.type === 'comma' || chunk.type === 'dash'
    const holder = parts || naming ? holderOf(out, chunks.slice(i + 1, i + 3)) : null
    if (
      parts &&
      holder &&
      next?.type === 'np' &&
      next.name &&
      !holder.name &&
      holder.apposition?.name?.class !== 'person'
    ) {
      const after = chunks[i + 2]
      const closed =
        !after ||
        after.type === 'comma' ||
        after.type === 'stop' ||
        after.type === 'dash' ||
        after.type === 'vg' ||
        after.type === 'conj'
      const person =
        (isSomebody(holder) ||
          isOneOfARow(doc, holder) ||
          (holder.classes & (NOUN.authority | NOUN.organisation | NOUN.outlet)) !== 0) &&
        ((isOne(holder) && !isSomeNoun(chunks[i + 3])) ||
          (!holder.plural &&
            !isSeveral(holder) &&
            (holder.determiner !== 'quantity' ||
              holder.number === null ||
              holder.number.value === 1)))
      if (
        closed &&
        person &&
        !opensSentence(out, pastAside(chunks, i + 2)) &&
        // "held without access to counsel, A and B were freed"
        !(last?.type === 'pp' && holder.determiner === null && after?.type === 'conj') &&
        !endsAsTold(out, chunks.slice(i + 2)) &&
        !holder.pronoun &&
        !(
          chunks[i + 2]?.type === 'comma' &&
          chunks[i + 3]?.type === 'np' &&
          chunks[i + 4]?.type === 'conj' &&
          holder.determiner === null
        )
      ) {
        holder.apposition = next
        asBody(out, holder)
        const closes = after?.type === 'comma' && !goesOnWithSomebody(chunks, i + 3)
        const aside = after?.type === 'comma' ? asideEnd(chunks, i + 3) : -1
        i = aside > 0 ? aside : i + (closes || after?.type === 'dash' ? 2 : 1)
        continue
      }
    }
    const inRow = chunk.type === 'comma' && holder !== null && isOneOfARow(doc, holder)
    const saying = inRow && holder ? saysWho(doc, holder, chunks.slice(i + 1, i + 5)) : 0
    if (saying > 0 && holder && next?.type === 'np') {
      const complements = chunks.slice(i + 2, i + 1 + saying).filter(one => one.type === 'pp')
      holder.apposition = { ...next, complements }
      i += saying + (chunks[i + 1 + saying]?.type === 'comma' ? 1 : 0)
      continue
    }
    const complement = chunks[i + 2]
    const calledSomething =
      (complement?.type === 'np' && complement.determiner === 'indefinite') ||
      (complement?.type === 'pp' && complement.object === null)
    if (naming && !calledSomething && holder && next?.type === 'np' && (next.quoted || next.name)) {
      const row = holder.plural ? namesFrom(chunks, i + 1) : []
      holder.apposition = row.length > 1 ? { ...next, items: row } : next
      i += row.length > 1 ? spanOf(chunks, i + 1, row) : 1
      const [one, comma] = out.slice(-3)
      // "One of the wounded, a baker named A, died"
      if (comma?.type === 'comma' && one?.type === 'np' && out.at(-1) === holder && isOne(one)) {
        one.apposition = holder.apposition
        out.splice(-2)
        if (chunks[i + 1]?.type === 'comma') i++
      }
      continue
    }
    out.push(chunk)
  }
  return out
}
