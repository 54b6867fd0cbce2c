import type { Doc } from '../text/doc.ts'
import { itemAt } from '../grammar/item-at.ts'
import type { Clause } from '../grammar/grammar.ts'
import { wordOf } from '../text/words.ts'

/** Verbs under which what an -ing form tells has not happened. */
const SPARED = new Set(
  `avoid escape risk evade dodge fear dread consider contemplate mull ponder oppose resist discuss suggest recommend
  propose favour favor advocate envisage avert preclude envision`.split(/\s+/),
)

/** "narrowly avoided being detained", "risks being jailed", "is considering suing" */
function isSpared({ governor, verb, link }: Clause): boolean {
  if (!governor || verb.form !== 'gerund' || link !== '') return false
  return SPARED.has(governor.verb.lemma) && governor.verb.to >= verb.from - 1
}

const WANTING = new Set(['want', 'need', 'like', 'prefer', 'wish', 'expect', 'demand'])

/** "wanted the editor arrested", "would like the law repealed" */
function wantedBy({ via, subject, verb }: Clause, clauses: readonly Clause[]): Clause | undefined {
  if (via !== 'antecedent' || verb.form === 'gerund' || subject === null) return undefined
  return clauses.find(
    other =>
      WANTING.has(other.verb.lemma) &&
      other.verb.voice === 'active' &&
      other.objects.includes(subject) &&
      other.verb.to <= verb.from,
  )
}

/** "has yet to be charged", "have yet to arrest anyone": not so far. */
function yetBefore(doc: Doc, { verb }: Clause): string | null {
  const word = (i: number): string => wordOf(doc.tokens.word[i] ?? 0)
  const to = word(verb.from) === 'to' ? verb.from : verb.from - 1
  return word(to) === 'to' && word(to - 1) === 'yet' ? 'yet' : null
}

const FOR_DOING = new Set(
  'grounds ground basis reason reasons need cause intention plans plan evidence power right authority'.split(
    ' ',
  ),
)
const NONE = new Set(['no', 'insufficient', 'without', 'any', 'little'])

/** "There were no grounds to open a case": so none was opened. */
function noneFor(doc: Doc, { verb }: Clause): string | null {
  const word = (i: number): string => wordOf(doc.tokens.word[i] ?? 0)
  const to = word(verb.from) === 'to' ? verb.from : verb.from - 1
  if (word(to) !== 'to' || !FOR_DOING.has(word(to - 1))) return null
  return NONE.has(word(to - 2)) ? word(to - 2) : null
}

const NEVER_TO_BE = new Set(
  'inadmissibility impermissibility unacceptability possibility impossibility prevention'.split(
    ' ',
  ),
)

/** "was warned of the inadmissibility of holding a strike", "the possibility of being jailed": of no such deed. */
export function onlyThoughtOf(doc: Doc, from: number): string | null {
  const word = (i: number): string => wordOf(doc.tokens.word[i] ?? 0)
  return word(from - 1) === 'of' && NEVER_TO_BE.has(word(from - 2)) ? word(from - 2) : null
}

const OPENING = new Set(['had', 'were', 'should'])

/** "Had she been freed, …", "Should they be charged, …": a condition without "if". */
function openedBy(doc: Doc, clause: Clause, clauses: readonly Clause[]): string | null {
  const before = itemAt(clauses, clauses.indexOf(clause) - 1)
  if (!before || before.subject !== null || before.verb.to - before.verb.from !== 1) return null
  const word = wordOf(doc.tokens.word[before.verb.from] ?? 0)
  const { subject, verb } = clause
  if (!OPENING.has(word) || subject?.from !== before.verb.to) return null
  const unreal =
    word === 'had'
      ? verb.perfect || wordOf(doc.tokens.word[verb.from] ?? 0) === 'been'
      : word === 'were'
        ? verb.form === 'infinitive'
        : verb.modality !== 'asserted'
  const first = wordOf(doc.tokens.word[before.verb.from - 1] ?? 0)
  return unreal && !AHEAD_OF_FACTS.has(first) ? word : null
}

/** "Not only had she been freed": no condition. */
const AHEAD_OF_FACTS = new Set(['only', 'sooner', 'hardly', 'scarcely', 'barely', 'nor', 'also'])

const ONE = new Set(['it', 'he', 'she'])

/** "we urge the court that it release her": wished for, by the bare form of the verb. */
const isMandative = (doc: Doc, { subject, verb }: Clause): boolean =>
  subject !== null &&
  subject.pronoun !== null &&
  ONE.has(subject.pronoun) &&
  subject.to === verb.from &&
  verb.to - verb.from === 1 &&
  verb.base === true &&
  verb.tense === 'present' &&
  wordOf(doc.tokens.word[subject.from - 1] ?? 0) === 'that' &&
  wordOf(doc.tokens.word[subject.from - 2] ?? 0) !== 'condition'

/** Which word tells that something was kept from happening, wished for, or a condition; null where none does. */
export function notDone(doc: Doc, clause: Clause, clauses: readonly Clause[]): string | null {
  const { verb } = clause
  if (isSpared(clause)) return clause.governor?.verb.lemma ?? null
  const word = (at: number): string => wordOf(doc.tokens.word[at] ?? 0)
  // "stopped short of charging him"
  if (verb.form === 'gerund' && word(verb.from - 1) === 'of' && word(verb.from - 2) === 'short')
    return 'short of'
  // "left rather than search the house"
  if (word(verb.from - 1) === 'than' && word(verb.from - 2) === 'rather') return 'rather than'
  if (isMandative(doc, clause)) return 'that'
  return (
    yetBefore(doc, clause) ??
    noneFor(doc, clause) ??
    (verb.form === 'gerund' ? onlyThoughtOf(doc, verb.from) : null) ??
    wantedBy(clause, clauses)?.verb.lemma ??
    openedBy(doc, clause, clauses)
  )
}
