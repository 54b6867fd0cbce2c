import { itemAt } from './item-at.ts'
import { antecedent } from './antecedents.ts'
import { ASIDES } from './clause-asides.ts'
import { isEntryHead } from './clause-heads.ts'
import { REPORTING } from './relative-objects.ts'
import type { State } from './clause-state.ts'
import { opensContent } from './that-words.ts'
import type { Chunk, Mark, NounPhrase } from './grammar.ts'

/** "a lawyer who defended Vang and who has been questioned": the second "who" is whom the first one is. */
function againOf({ chunks, clauses }: State, at: number, { word }: Mark): NounPhrase | null {
  if (itemAt(chunks, at - 1)?.type !== 'conj') return null
  return clauses.findLast(({ link, via }) => via === 'relative' && link === word)?.subject ?? null
}

/** What a comma, a conjunction, "who", "where" or a full stop changes in what is known of a sentence. */
/** How many chunks an aside may have: ", who is in her forties,". */
const ASIDE = 8
const PLACING = new Set(['at', 'near', 'outside'])

/** A comma, or the name that stood between two and took them with it: "the youth leader, Ana Lesko, who is 26,". */
const isSetOff = (chunk: Chunk | undefined): boolean =>
  chunk?.type === 'comma' || (chunk?.type === 'np' && chunk.apposition !== null)

/** "fined Ana Lesko, who denied it, 500 euros": the sum of the verb before the aside. */
const isSum = (chunk: Chunk | undefined): boolean => chunk?.type === 'np' && chunk.money !== null

/** "held the editor, who had published the letter, in Osh on Friday": a place or day that nothing follows but the end, or more of them. */
function isSetting(next: Chunk | undefined, after: Chunk | undefined): boolean {
  if (next?.type === 'date') return after?.type !== 'comma' && after?.type !== 'vg'
  if (next?.type !== 'pp') return false
  if (PLACING.has(next.preposition)) return true
  const isTown = next.preposition === 'in' && next.object?.name?.class === 'place'
  return isTown && (after === undefined || after.type === 'stop' || after.type === 'date')
}

/** "held Ana Lesko, who is in her forties, in May before freeing her": what follows belongs to the verb before the aside. */
function closesAside({ chunks, current, main, pending }: State, at: number): boolean {
  const isAside = current?.via === 'relative' || current?.link === 'whose'
  if (!isAside || !main || main === current || pending !== null) return false
  if (!isSetting(chunks[at + 1], chunks[at + 2]) && !isSum(chunks[at + 1])) return false
  for (let i = at - 1; i > Math.max(0, at - ASIDE); i--)
    if (chunks[i]?.type === 'rel')
      return isSetOff(itemAt(chunks, i - 1)) && main.verb.to <= (chunks[i]?.from ?? 0)
  return false
}

/** "arrested Ana Lesko, the youth leader, who is 30, in May": what the one it was done to is, and no subject of what follows. */
function isOfObject({ chunks, current, pending }: State, at: number): boolean {
  const [name, comma, what, end] = chunks.slice(at - 4, at)
  if (at < 4 || what?.type !== 'np' || what !== pending || comma?.type !== 'comma') return false
  if (end?.type !== 'comma' || what.name || what.plural || name?.type !== 'np') return false
  if (name.name?.class !== 'person' || current?.verb.form !== 'finite') return false
  return current.objects.includes(name) && chunks[at]?.type === 'rel'
}

/** "said his son, who was jailed in 2006, was freed": whom what is said is about. */
function takeSaidOf(state: State, at: number): void {
  const { chunks, current } = state
  const told = itemAt(chunks, at - 2)
  if (itemAt(chunks, at - 1)?.type !== 'comma' || told?.type !== 'np' || !current) return
  if (!REPORTING.has(current.verb.lemma) || current.objects.at(-1) !== told) return
  if (current.verb.lemma === 'tell' || current.objects.length > 1) return
  const end = chunks.findIndex((chunk, i) => i > at && chunk.type === 'comma')
  const verb = end < 0 ? undefined : chunks[end + 1]
  if (verb?.type !== 'vg' || verb.form !== 'finite' || verb.ambiguous) return
  current.objects.pop()
  state.outer = told
  state.link = `${current.verb.lemma}:that`
}

/** "Ana Lesko, while visiting her family, was summoned": the subject waits for its verb behind the aside. */
const opensAside = ({ chunks, pending }: State, at: number, { word }: Mark): boolean => {
  const before = itemAt(chunks, at - 1)
  if (pending === null) return false
  // "the fact that she was held shows"
  if (word === 'that') return before === pending && opensContent(pending)
  return before?.type === 'comma' && (word === 'where' || ASIDES.has(word))
}

export function onMark(state: State, chunk: Mark, at: number): void {
  switch (chunk.type) {
    case 'dash':
      state.dashes++
      if (state.dashes % 2 === 1) state.held = state.pending
      else if (state.held) state.pending = state.held
      state.open = false
      state.tail = false
      break
    case 'comma':
      state.open = false
      if (closesAside(state, at)) {
        state.current = state.main
        state.open = isSum(state.chunks[at + 1])
      }
      state.tail = false
      break
    case 'conj':
      state.open = false
      state.tail = false
      break
    case 'stop':
      state.open = false
      state.tail = false
      if (!isEntryHead(state, chunk, at)) state.pending = null
      state.conditional = false
      state.link = ''
      if (chunk.word !== ':') state.openingDates = []
      break
    case 'sub':
      state.open = false
      state.tail = false
      if (opensAside(state, at, chunk)) state.outer = state.pending
      if (state.pending && state.current?.via === 'relative' && state.main === null)
        state.outer = state.pending
      state.pending = null
      state.link = chunk.word
      if (chunk.word === 'if' || chunk.word === 'unless' || chunk.word === 'whether')
        state.conditional = true
      break
    case 'rel':
      if (isOfObject(state, at)) state.pending = null
      state.relative = againOf(state, at, chunk) ?? antecedent(state.chunks, at, chunk.word)
      state.open = false
      state.link = chunk.word
      state.tail = false
      if (
        (itemAt(state.chunks, at - 1)?.type === 'comma' || chunk.word === 'whose') &&
        state.pending
      )
        state.outer = state.pending
      else takeSaidOf(state, at)
      if (chunk.word === 'whose') state.owner = state.relative
      if (chunk.word === 'where' && itemAt(state.chunks, at - 1)?.type === 'comma')
        state.outer = state.pending
      if (chunk.word === 'whose' || chunk.word === 'where') {
        state.relative = null
        state.pending = null
      }
      break
    case 'adverb':
      break
  }
}
