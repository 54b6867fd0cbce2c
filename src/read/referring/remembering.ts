import { FLAG, mentionOver } from '../text/doc.ts'
import { genderOfRole } from './genders.ts'
import type { Parsed } from '../events/constructions.ts'
import type { Clause, NounPhrase } from '../grammar/grammar.ts'
import { REPORTING } from '../grammar/relative-objects.ts'
import { isOffice } from './officials.ts'
import { type Memory, fullName } from './memory.ts'
import { named } from './named.ts'
import { PLURAL, SINGULAR, resolve } from './references.ts'
import { NOUN } from '../text/word-table.ts'

/** Takes note of a phrase, so that later words can refer to it. */
function remember(
  memory: Memory,
  phrase: NounPhrase,
  at: { sentence: number; weight: number; speaker?: boolean; bare?: boolean },
): void {
  const { pronoun: word, apposition } = phrase
  if (phrase.possessor?.name) remember(memory, phrase.possessor, { ...at, weight: 1 })
  if (
    apposition?.name &&
    memory.genders.get(fullName(memory, apposition.name.name)) === undefined
  ) {
    const gender = genderOfRole(phrase.lemma)
    if (gender) memory.genders.set(fullName(memory, apposition.name.name), gender)
  }
  if (apposition?.name?.class === 'person' && isOffice(phrase.lemma))
    memory.officials.add(fullName(memory, apposition.name.name))
  if (word !== null && !SINGULAR.has(word) && !PLURAL.has(word)) return
  const place = { sentence: at.sentence, mask: -1, before: phrase.from, bare: at.bare ?? false }
  const fillers = resolve(memory, phrase, place)
  if (fillers.parties.length === 0) return
  const often = memory.times.get(fillers.parties[0]?.name ?? '') ?? 0
  const parts = [phrase.items[0], phrase.apposition].map(part => part?.classes ?? 0)
  memory.seen.push({
    fillers,
    classes: parts.reduce((sum, classes) => sum | classes, phrase.classes),
    lemma: phrase.lemma,
    weight: at.weight + Math.min(1.5, often / 4),
    sentence: at.sentence,
    at: phrase.from,
    speaker: at.speaker ?? false,
  })
}

/** Takes note of the people named in a sentence that is not read further. */
export function rememberNames(
  memory: Memory,
  { from, to }: { readonly from: number; readonly to: number },
  sentence: number,
): void {
  const { doc } = memory
  for (let i = from; i < to; i++) {
    const mention = mentionOver(doc, i)
    if (
      mention?.type !== 'name' ||
      mention.from !== i ||
      mention.class === 'place' ||
      mention.class === 'law'
    )
      continue
    const filler = named(memory, mention, 'own words')
    memory.seen.push({
      fillers: {
        parties: [filler],
        count: mention.class === 'person' ? 1 : null,
        approx: false,
        plural: false,
      },
      classes:
        mention.class === 'person'
          ? NOUN.person
          : mention.class === 'outlet'
            ? NOUN.outlet
            : NOUN.organisation,
      lemma: '',
      weight: (i < from + 4 ? 2.5 : 1.5) + Math.min(1.5, (memory.times.get(filler.name) ?? 0) / 4),
      sentence,
      at: i,
      speaker: false,
    })
  }
}

const OF_VERBS = new Set(['convict', 'accuse', 'acquit', 'clear', 'find', 'suspect', 'strip'])

const saysIt = ({ verb }: Clause): boolean => REPORTING.has(verb.lemma)

/** Whether somebody is quoted: what a quotation goes on about is not who says it. */
function quotes({ doc }: Memory, { from, to }: Parsed): boolean {
  for (let i = from; i < to; i++) if ((doc.tokens.flags[i] ?? 0) & FLAG.inQuote) return true
  return false
}

/** Takes note of all that a sentence tells of: its subjects first. */
export function rememberSentence(memory: Memory, parsed: Parsed, index: number): void {
  const subjects = new Set(
    parsed.clauses.filter(clause => clause.via === 'own').map(clause => clause.subject),
  )
  const speakers = quotes(memory, parsed)
    ? new Set(parsed.clauses.filter(saysIt).map(clause => clause.subject))
    : new Set<NounPhrase | null>()
  const blamed = new Set(
    parsed.clauses
      .filter(clause => OF_VERBS.has(clause.verb.lemma))
      .flatMap(clause => clause.objects),
  )
  for (const chunk of parsed.chunks) {
    const phrase = chunk.type === 'np' ? chunk : chunk.type === 'pp' ? chunk.object : null
    if (!phrase) continue
    const weight = subjects.has(phrase) ? 3 : chunk.type === 'np' ? 2 : 1
    const speaker = speakers.has(phrase)
    remember(memory, phrase, { sentence: index, weight, speaker, bare: blamed.has(phrase) })
  }
}
