import { FLAG, type Doc, type Sentence } from './doc.ts'
import type { Chunk, Mark, NounPhrase, Prepositional } from './grammar.ts'
import { mentionFrom, nounPhraseAt, objectAt, startsPhrase, verbHere } from './noun-phrases.ts'
import { verbGroupAt } from './verb-groups.ts'
import { FN, FORM, NOUN, infoOf, isLyAdverb, isParticle } from './word-table.ts'
import { wordOf } from './words.ts'

const TWO_WORDS = new Map([
  ['according', 'to'],
  ['because', 'of'],
  ['due', 'to'],
  ['along', 'with'],
  ['together', 'with'],
  ['instead', 'of'],
  ['ahead', 'of'],
  ['outside', 'of'],
  ['inside', 'of'],
  ['prior', 'to'],
  ['up', 'to'],
  ['as', 'of'],
  ['such', 'as'],
  ['out', 'of'],
  ['away', 'from'],
  ['next', 'to'],
  ['thanks', 'to'],
])

function text(doc: Doc, i: number): string {
  return wordOf(doc.tokens.word[i] ?? 0)
}

function mark(type: Mark['type'], word: string, at: number): Mark {
  return { type, word, from: at, to: at + 1 }
}

function quotation(doc: Doc, at: number, limit: number): NounPhrase {
  let to = at
  while (to < limit && (doc.tokens.flags[to] ?? 0) & FLAG.inQuote) to++
  return {
    type: 'np',
    from: at,
    to,
    head: to - 1,
    lemma: '',
    classes: 0,
    name: null,
    names: [],
    number: null,
    money: null,
    duration: null,
    date: null,
    determiner: null,
    pronoun: null,
    plural: false,
    possessor: null,
    items: [],
    apposition: null,
    including: [],
    complements: [],
    quoted: true,
  }
}

function punctuation(word: string, at: number): Mark | null {
  if (word === ',') return mark('comma', word, at)
  if (word === ';' || word === ':' || word === '.' || word === '?' || word === '!' || word === '|')
    return mark('stop', word, at)
  if (word.startsWith('-')) return mark('dash', word, at)
  return null
}

type Scan = { readonly doc: Doc; readonly limit: number; readonly chunks: Chunk[] }

/** The last chunk that is no adverb and no date. */
function before(chunks: readonly Chunk[]): Chunk | null {
  for (let i = chunks.length - 1; i >= 0; i--) {
    const chunk = chunks[i]
    if (chunk && chunk.type !== 'adverb' && chunk.type !== 'date') return chunk
  }
  return null
}

function pushPreposition({ doc, limit, chunks }: Scan, at: number): number {
  const word = text(doc, at)
  const second = TWO_WORDS.get(word)
  const two = second !== undefined && text(doc, at + 1) === second
  const preposition = two ? `${word} ${second}` : word
  let next = at + (two ? 2 : 1)
  const after = mentionFrom(doc, next)
  if (after?.type === 'date') {
    const noun = nounPhraseAt(doc, next, limit)
    if (!noun || noun.to <= after.to) {
      chunks.push({ type: 'date', from: at, to: after.to, mention: after })
      return after.to
    }
  }
  if (after?.type === 'law') {
    chunks.push({ type: 'law', from: at, to: after.to, mention: after })
    return after.to
  }
  while (
    next < limit &&
    infoOf(doc.tokens.word[next] ?? 0).fn & FN.adverb &&
    text(doc, next) !== 'not'
  )
    next++
  if (preposition === 'as' && next < limit && verbHere(doc, next, { limit, afterNoun: false })) {
    chunks.push(mark('sub', 'as', at))
    return at + 1
  }
  const info = infoOf(doc.tokens.word[next] ?? 0)
  if (
    next < limit &&
    (info.forms & FORM.gerund || text(doc, next).endsWith('ing')) &&
    !(info.noun && !startsPhrase(doc, next + 1, limit))
  ) {
    const verb = isAdjective(doc, next) ? null : verbGroupAt(doc, next, limit)
    if (verb && (verb.form === 'gerund' || verb.tense === 'none')) {
      chunks.push({ type: 'pp', preposition, object: null, verb, from: at, to: verb.to })
      return verb.to
    }
  }
  if (
    (doc.tokens.flags[next] ?? 0) & FLAG.punctuation &&
    (doc.tokens.flags[next + 1] ?? 0) & FLAG.inQuote
  )
    next++
  const quoted =
    (doc.tokens.flags[next] ?? 0) & FLAG.inQuote && !((doc.tokens.flags[at] ?? 0) & FLAG.inQuote)
  const object = quoted ? quotation(doc, next, limit) : objectAt(doc, next, limit)
  const end = object && object.to <= limit ? object.to : at + (two ? 2 : 1)
  chunks.push({ type: 'pp', preposition, object, verb: null, from: at, to: end })
  return end
}

const ADJECTIVAL = new Set([
  'strike',
  'protest',
  'demonstrate',
  'march',
  'visit',
  'rally',
  'mourn',
  'grieve',
])

/** "at striking farmers": what somebody does, as a word for who they are. */
function isAdjective(doc: Doc, at: number): boolean {
  const info = infoOf(doc.tokens.word[at] ?? 0)
  const next = infoOf(doc.tokens.word[at + 1] ?? 0)
  return ADJECTIVAL.has(info.verb) && (next.noun & NOUN.person) !== 0
}

function pushWord(scan: Scan, at: number): number {
  const { doc, limit, chunks } = scan
  const info = infoOf(doc.tokens.word[at] ?? 0)
  const word = text(doc, at)
  const last = before(chunks)
  const here = mentionFrom(doc, at)
  if (here && here.type !== 'date' && here.type !== 'law') {
    const phrase = nounPhraseAt(doc, at, limit)
    if (phrase && phrase.to > at) {
      chunks.push(phrase)
      return phrase.to
    }
  }
  const verbBefore = chunks.at(-1)
  if (verbBefore?.type === 'vg' && isParticle(verbBefore.lemma, word)) {
    chunks.push(mark('adverb', word, at))
    return at + 1
  }
  const afterNoun =
    last !== null && (last.type === 'np' || last.type === 'pp' || last.type === 'rel')
  if (
    info.fn & FN.relative &&
    (word !== 'that' || (afterNoun && last?.type !== 'rel' && relativeThat(doc, at, limit)))
  ) {
    if (!(word === 'where' && !afterNoun)) {
      chunks.push(mark('rel', word, at))
      return at + 1
    }
  }
  if (word === 'that' && !relativeThat(doc, at, limit) && last?.type === 'vg') {
    chunks.push(mark('sub', word, at))
    return at + 1
  }
  if (info.fn & FN.conjunction) {
    chunks.push(mark('conj', word, at))
    return at + 1
  }
  const both = info.fn & FN.subordinator && info.fn & FN.preposition
  if (info.fn & FN.subordinator && !both && word !== 'that' && word !== 'so') {
    chunks.push(mark('sub', word, at))
    return at + 1
  }
  if (word === 'to') {
    const verb = verbGroupAt(doc, at, limit)
    if (verb && verb.to > at + 1 && !(startsNoun(doc, at + 1) && verb.head === at + 1)) {
      chunks.push(verb)
      return verb.to
    }
    return pushPreposition(scan, at)
  }
  if (
    verbHere(doc, at, {
      limit,
      afterNoun:
        afterNoun || last?.type === 'conj' || last?.type === 'comma' || last?.type === 'sub',
    })
  ) {
    const verb = verbGroupAt(doc, at, limit)
    if (verb) {
      const adverb = chunks.at(-1)
      chunks.push(
        adverb?.type === 'adverb' ? { ...verb, adverbs: [adverb.word, ...verb.adverbs] } : verb,
      )
      return verb.to
    }
  }
  if (info.fn & FN.preposition || TWO_WORDS.get(word) === text(doc, at + 1))
    return pushPreposition(scan, at)
  if (
    info.fn & (FN.adverb | FN.negation) ||
    (info.noun === 0 && isLyAdverb(word) && info.verb === '')
  ) {
    if (!(info.fn & FN.determiner)) {
      chunks.push(mark('adverb', word, at))
      return at + 1
    }
  }
  const noun = nounPhraseAt(doc, at, limit)
  if (noun && noun.to > at) {
    chunks.push(noun)
    return noun.to
  }
  if (info.fn & FN.adverb) chunks.push(mark('adverb', word, at))
  return at + 1
}

function startsNoun(doc: Doc, at: number): boolean {
  const mention = mentionFrom(doc, at)
  return mention !== null
}

function relativeThat(doc: Doc, at: number, limit: number): boolean {
  let next = at + 1
  while (next < limit && infoOf(doc.tokens.word[next] ?? 0).fn & FN.adverb) next++
  const info = infoOf(doc.tokens.word[next] ?? 0)
  return (
    (info.fn & (FN.modal | FN.be | FN.have | FN.do)) !== 0 ||
    (info.noun === 0 && (info.forms & (FORM.past | FORM.third | FORM.base)) !== 0)
  )
}

/** Cuts a sentence into noun phrases, prepositional phrases, verb groups, dates and the words between them. */
export function chunksOf(doc: Doc, sentence: Sentence): Chunk[] {
  const scan: Scan = { doc, limit: sentence.to, chunks: [] }
  const opensQuoted = ((doc.tokens.flags[sentence.from + 1] ?? 0) & FLAG.inQuote) !== 0
  let at = sentence.from
  while (at < sentence.to) {
    const flags = doc.tokens.flags[at] ?? 0
    if (flags & FLAG.inBrackets) {
      at++
      continue
    }
    const word = text(doc, at)
    const mention = mentionFrom(doc, at)
    if (mention?.type === 'date') {
      const noun = nounPhraseAt(doc, at, sentence.to)
      if (noun && noun.to > mention.to && noun.date) {
        scan.chunks.push(noun)
        at = noun.to
      } else {
        scan.chunks.push({ type: 'date', from: at, to: mention.to, mention })
        at = mention.to
      }
    } else if (mention?.type === 'law') {
      scan.chunks.push({ type: 'law', from: at, to: mention.to, mention })
      at = mention.to
    } else if (flags & FLAG.inQuote && !(flags & FLAG.punctuation) && !opensQuoted) {
      const noun = mention ? nounPhraseAt(doc, at, sentence.to) : null
      const phrase = noun ?? quotation(doc, at, sentence.to)
      scan.chunks.push(phrase)
      at = Math.max(phrase.to, at + 1)
    } else if (flags & FLAG.punctuation) {
      const found = punctuation(word, at)
      if (found) scan.chunks.push(found)
      at++
    } else at = pushWord(scan, at)
  }
  return joinLists(joinAppositions(scan.chunks))
}

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

/** Takes out ages between commas, and joins "its editor, Nilufar Karimova". */
function joinAppositions(chunks: readonly Chunk[]): Chunk[] {
  const out: Chunk[] = []
  for (let i = 0; i < chunks.length; i++) {
    const chunk = chunks[i]
    if (!chunk) continue
    const last = out.at(-1)
    const next = chunks[i + 1]
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
    const holder = last?.type === 'np' ? last : last?.type === 'pp' ? last.object : null
    if (
      (chunk.type === 'comma' || chunk.type === 'dash') &&
      holder &&
      next?.type === 'np' &&
      next.name &&
      !holder.name
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
        (holder.classes & (NOUN.person | NOUN.authority | NOUN.organisation | NOUN.outlet)) !== 0 &&
        !holder.plural &&
        holder.determiner !== 'quantity'
      if (
        closed &&
        person &&
        !holder.pronoun &&
        !(
          chunks[i + 2]?.type === 'comma' &&
          chunks[i + 3]?.type === 'np' &&
          chunks[i + 4]?.type === 'conj' &&
          holder.determiner === null
        )
      ) {
        holder.apposition = next
        i += after?.type === 'comma' || after?.type === 'dash' ? 2 : 1
        continue
      }
    }
    const named =
      chunk.type === 'vg' && ['call', 'name', 'dub'].includes(chunk.lemma) && chunk.ambiguous
    if (named && holder && next?.type === 'np' && (next.quoted || next.name)) {
      holder.apposition = next
      i++
      continue
    }
    out.push(chunk)
  }
  return out
}

function listable(chunk: Chunk | undefined): chunk is NounPhrase {
  return chunk?.type === 'np' && chunk.pronoun === null
}

/** Where a list that begins after chunk `i` ends, with its members; empty where there is none. */
function membersAfter(chunks: readonly Chunk[], i: number): { members: NounPhrase[]; end: number } {
  const members: NounPhrase[] = []
  let at = i + 1
  for (;;) {
    let step = chunks[at]
    let closing = false
    if (step?.type === 'comma') step = chunks[++at]
    if (step?.type === 'conj' && (step.word === 'and' || step.word === 'or' || step.word === '&')) {
      closing = true
      step = chunks[++at]
      if (step?.type === 'adverb') step = chunks[++at]
    } else if (chunks[at - 1]?.type !== 'comma') break
    if (!listable(step)) break
    members.push(step)
    let after = at + 1
    const extra: Prepositional[] = []
    for (
      let pp = chunks[after];
      pp?.type === 'pp' && pp.preposition === 'of' && pp.object;
      pp = chunks[++after]
    )
      extra.push(pp)
    if (closing) return { members, end: after - 1 }
    at = after
  }
  return { members: [], end: i }
}

function isFinite(chunk: Chunk | undefined): boolean {
  return chunk?.type === 'vg' && chunk.form === 'finite'
}

function listOf(members: readonly NounPhrase[]): NounPhrase | null {
  const [first] = members
  if (!first) return null
  return members.length === 1 ? first : { ...first, items: members }
}

/** "two teachers, A and B": the names of those who were counted. */
function isApposed(holder: NounPhrase, members: readonly NounPhrase[]): boolean {
  if (holder.name !== null || holder.number?.value !== members.length) return false
  return members.every(member => member.name !== null)
}

function areAlike(holder: NounPhrase, members: readonly NounPhrase[]): boolean {
  const known = holder.classes | (members[0]?.classes ?? 0)
  return members.every(
    member =>
      holder.classes === 0 ||
      member.classes === 0 ||
      (member.classes & holder.classes) !== 0 ||
      (member.name !== null && holder.name !== null) ||
      (known & NOUN.person) !== 0,
  )
}

function isBareRole(phrase: NounPhrase): boolean {
  return (
    phrase.name === null &&
    phrase.determiner === null &&
    !phrase.plural &&
    phrase.number === null &&
    phrase.possessor === null &&
    (phrase.classes & NOUN.person) !== 0
  )
}

/** "journalist, blogger and activist A": several words for one person. */
function isTitled(holder: NounPhrase, members: readonly NounPhrase[]): boolean {
  const last = members.at(-1)
  if (!last?.name || last.name.class !== 'person') return false
  return isBareRole(holder) && members.slice(0, -1).every(isBareRole)
}

/** "A, president of the union, and her deputy": what only describes the one before is left out of a list. */
function withoutRoles(holder: NounPhrase, members: readonly NounPhrase[]): NounPhrase[] {
  if (!holder.name) return [...members]
  return members.filter(member => {
    const single =
      member.name === null && member.apposition === null && member.number === null && !member.plural
    return !(single && member.determiner !== 'possessive' && (member.classes & NOUN.person) !== 0)
  })
}

/** "three members – A, B and C –". */
function dashList(
  chunks: readonly Chunk[],
  at: number,
): { phrase: NounPhrase; end: number } | null {
  const first = chunks[at + 2]
  if (chunks[at + 1]?.type !== 'dash' || !listable(first) || first.name === null) return null
  const { members, end } = membersAfter(chunks, at + 2)
  const last = members.length > 0 ? end : at + 2
  const close = chunks[last + 1]
  const phrase = listOf([first, ...members])
  if (!phrase || (members.length === 0 && close?.type !== 'dash')) return null
  return { phrase, end: close?.type === 'dash' || close?.type === 'comma' ? last + 1 : last }
}

/** Gives "nine reporters, including A and B" and "four others, among them A" the names that belong to them. */
function joinIncluding(chunks: readonly Chunk[]): Chunk[] {
  const out: Chunk[] = []
  for (let i = 0; i < chunks.length; i++) {
    const chunk = chunks[i]
    if (!chunk) continue
    out.push(chunk)
    const holder = chunk.type === 'np' ? chunk : chunk.type === 'pp' ? chunk.object : null
    if (!holder) continue
    const at = chunks[i + 1]?.type === 'comma' ? i + 2 : i + 1
    const part = chunks[at]
    if (part?.type !== 'pp') continue
    const after = chunks[at + 1]
    const among =
      part.preposition === 'among' && part.object?.pronoun === 'them' && after?.type === 'np'
    if (
      part.object &&
      ['along with', 'together with'].includes(part.preposition) &&
      (part.object.classes & NOUN.person) !== 0
    ) {
      const more =
        part.object.items.length > 0
          ? part.object.items
          : [
              {
                ...part.object,
                complements: chunks.slice(at + 1, at + 2).filter(one => one.type === 'pp'),
              },
            ]
      holder.items = [
        ...(holder.items.length > 0 ? holder.items : [{ ...holder, items: [] }]),
        ...more,
      ]
      i = at
      continue
    }
    const named = part.preposition === 'including' ? part.object : among ? after : null
    if (!named) continue
    holder.including = named.items.length > 0 ? named.items : [named]
    i = among ? at + 1 : at
    if (chunks[i + 1]?.type === 'comma' && isFinite(chunks[i + 2])) i++
  }
  return out
}

const PERSONS = new Set(['he', 'she', 'they'])

/** Joins "A, B and C" into one phrase; not where the last member is the subject of a clause of its own. */
function joinLists(chunks: readonly Chunk[]): Chunk[] {
  const out: Chunk[] = []
  let verbSeen = false
  for (let i = 0; i < chunks.length; i++) {
    const chunk = chunks[i]
    if (!chunk) continue
    if (chunk.type === 'vg' || (chunk.type === 'pp' && chunk.verb)) verbSeen = true
    if (chunk.type === 'stop' || chunk.type === 'sub') verbSeen = false
    const holder = chunk.type === 'np' ? chunk : chunk.type === 'pp' ? chunk.object : null
    const pair = holder?.pronoun
      ? chunks[i + 1]?.type === 'conj' && PERSONS.has(holder.pronoun)
      : true
    if (holder && !holder.quoted && pair) {
      let start = i
      while (
        chunk.type === 'np' &&
        chunks[start + 1]?.type === 'pp' &&
        (chunks[start + 1] as Prepositional).preposition === 'of'
      )
        start++
      const dashed = dashList(chunks, start)
      if (dashed && holder.name === null) {
        holder.apposition = dashed.phrase
        out.push(...chunks.slice(i, start + 1))
        i = dashed.end
        continue
      }
      const { members, end } = membersAfter(chunks, start)
      const next = chunks[end + 1]
      const clauseFollows =
        next?.type === 'vg' && next.form === 'finite' && (!next.ambiguous || verbSeen)
      if (members.length > 0 && isTitled(holder, members)) {
        const last = members.at(-1)
        if (last && chunk.type === 'np') out.push({ ...last, from: chunk.from })
        else if (last && chunk.type === 'pp')
          out.push({ ...chunk, object: { ...last, from: holder.from }, to: last.to })
        i = end
        continue
      }
      const between = chunks[start + 1]?.type === 'comma' && chunks[i - 1]?.type !== 'comma'
      const inserted = verbSeen && between && next?.type === 'comma' && isFinite(chunks[end + 2])
      if (members.length > 0 && isApposed(holder, members)) {
        holder.apposition = listOf(members)
        out.push(...chunks.slice(i, start + 1))
        i = next?.type === 'comma' && isFinite(chunks[end + 2]) ? end + 1 : end
        continue
      }
      const others = withoutRoles(holder, members)
      if (
        others.length > 0 &&
        areAlike(holder, others) &&
        !(clauseFollows && verbSeen) &&
        !inserted
      ) {
        holder.items = [{ ...holder, items: [] }, ...others]
        out.push(...chunks.slice(i, start + 1))
        i = end
        continue
      }
    }
    out.push(chunk)
  }
  return attach(joinIncluding(out))
}

function attach(chunks: readonly Chunk[]): Chunk[] {
  return chunks.map((chunk, i) => {
    if (chunk.type !== 'np' && !(chunk.type === 'pp' && chunk.object)) return chunk
    const complements: Prepositional[] = []
    for (let at = i + 1; ; at++) {
      const next = chunks[at]
      if (next?.type === 'pp') complements.push(next)
      else if (next?.type !== 'date' && next?.type !== 'law') break
    }
    if (chunk.type === 'np')
      (chunk as { complements: readonly Prepositional[] }).complements = complements
    else if (chunk.object)
      (chunk.object as { complements: readonly Prepositional[] }).complements = complements
    return chunk
  })
}
