import type { Draft } from '../draft.ts'
import type { Candidate, Parsed } from '../events/constructions.ts'
import { ruleOf, type Frame } from '../events/frames.ts'
import { SPOKEN } from '../rules/en/assembly-ways.ts'
import type { Clause, NounPhrase } from '../grammar/grammar.ts'
import { NOUN } from '../text/word-table.ts'

const BEFORE = new Set(
  'crowd audience event protester demonstrator marcher mourner striker stage podium'.split(' '),
)

const isGathered = (phrase: NounPhrase | null): boolean =>
  phrase?.determiner === 'definite' &&
  phrase.name === null &&
  ((phrase.classes & NOUN.assembly) !== 0 || BEFORE.has(phrase.lemma))

/** "spoke at the rally", "was addressed by A": of a gathering that is told of elsewhere. */
export function isSpokenAt({ rule, clause }: Candidate): boolean {
  if (rule.id !== SPOKEN || !clause) return false
  const { subject, objects, phrases } = clause
  return [subject, ...objects, ...phrases.map(({ object }) => object)].some(isGathered)
}

/** "…," said Ana Dorel in a speech at the rally: who spoke stands behind the verb. */
function speakerBehind({ verb, objects, phrases, via }: Clause): NounPhrase | null {
  if (verb.lemma !== 'say' || via === 'own' || verb.negative) return null
  const speech = phrases.findIndex(({ object }) => object !== null && SPEECHES.has(object.lemma))
  const [speaker] = objects
  if (speech < 0 || !speaker || !isGathered(phrases[speech + 1]?.object ?? null)) return null
  return speaker.name?.class === 'person' || speaker.names.length > 0 ? speaker : null
}

const SPEECHES = new Set(['speech', 'address'])

/** Who is quoted with a speech before a gathering. */
export function matchSpeeches({ clauses }: Parsed, frame: Frame): Candidate[] {
  return clauses.flatMap(clause => {
    const speaker = speakerBehind(clause)
    const rule = speaker && ruleOf(frame, SPOKEN)
    if (!rule) return []
    return [
      {
        kind: frame.kind,
        frame,
        rule,
        id: `assembly.${SPOKEN}.active`,
        construction: 'active',
        clause,
        trigger: [clause.verb.from, speaker.to],
        actor: speaker,
        target: null,
        noun: null,
        set: rule.set ?? {},
        ownDate: null,
        specificity: 0,
      },
    ]
  })
}

const isSpeech = ({ kind, rule }: Draft): boolean =>
  kind === 'assembly' && rule.startsWith(`assembly.${SPOKEN}.`)

/** So many sentences back a gathering is what "the rally" means, whatever else is told. */
const NEAR = 3

/** The gathering that was told just before, else the last that there was: the others are what led to it. */
function gatheringOf(speech: Draft, drafts: readonly Draft[]): Draft | undefined {
  const before = drafts.filter(
    other => other.kind === 'assembly' && !isSpeech(other) && other.sentence <= speech.sentence,
  )
  const dated = before.filter(({ when }) => when !== null)
  const near = dated.findLast(({ sentence }) => speech.sentence - sentence <= NEAR)
  const last = dated.toSorted((a, b) => ((a.when ?? '') < (b.when ?? '') ? 1 : -1))[0]
  return near ?? last ?? before.at(-1)
}

/**
 * Who spoke at the gathering that a text tells of, as its speakers; what was said before a crowd of which nothing else
 * is told is no gathering of its own.
 */
export function settleSpeakers(drafts: readonly Draft[]): Draft[] {
  if (!drafts.some(isSpeech)) return [...drafts]
  return drafts.flatMap(draft => {
    if (!isSpeech(draft) || !draft.definite) return [draft]
    const told = gatheringOf(draft, drafts)
    const named = draft.actor.parties.filter(party => party.named)
    if (!told || named.length === 0) return []
    const parties = named.map(party => ({ ...party, role: 'speaker' as const }))
    const { when, whenSpan, where, modality } = told
    const status = told.attributes.status
    return [
      {
        ...draft,
        actor: { ...draft.actor, parties, count: null },
        when,
        whenSpan,
        where,
        modality,
        attributes: { ...draft.attributes, ...(status && { status }) },
      },
    ]
  })
}
