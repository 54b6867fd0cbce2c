import type { Candidate, Parsed } from '../events/constructions.ts'
import { ruleOf } from '../events/frames.ts'
import { isToRegister } from '../events/registries.ts'
import type { Clause, NounPhrase } from '../grammar/grammar.ts'
import { registration } from '../rules/en/registration.ts'
import { idOf, wordOf } from '../text/words.ts'

type Decision = 'refused' | 'returned' | 'granted'

const DECISIONS: Readonly<Partial<Record<string, Decision>>> = {
  refuse: 'refused',
  reject: 'refused',
  deny: 'refused',
  turn: 'refused',
  dismiss: 'refused',
  return: 'returned',
  grant: 'granted',
  approve: 'granted',
}

const ORDINALS = new Set(
  'first second third fourth fifth sixth seventh eighth ninth tenth last next latest'.split(' '),
)
const ORDINAL_WORDS = [...ORDINALS].map(idOf)
const DECIDED_WORDS = 'refused rejected denied turned dismissed returned granted approved sent'
  .split(' ')
  .map(idOf)

/** Whether a sentence may tell of one of several applications, by its words alone. */
export const mayBeNth = (stands: (id: number) => boolean): boolean =>
  ORDINAL_WORDS.some(stands) && DECIDED_WORDS.some(stands)

const TRIES = new Set('one application attempt try bid request submission set'.split(' '))
const SMALL = new Set(['the', 'a', 'an', 'its', 'their', 'one', 'of', 'papers', 'documents'])

/** "The second", "a third application", "its first attempt" */
function isNth({ doc }: Parsed, { from, to }: NounPhrase): boolean {
  let nth = false
  for (let i = from; i < to; i++) {
    const word = wordOf(doc.tokens.word[i] ?? 0).toLowerCase()
    if (ORDINALS.has(word)) nth = true
    else if (!SMALL.has(word) && !TRIES.has(word)) return false
  }
  return nth
}

function decisionOf({ doc }: Parsed, { verb }: Clause): Decision | null {
  if (verb.voice !== 'passive' || verb.form !== 'finite' || verb.negative) return null
  if (verb.modality !== 'asserted') return null
  const back = wordOf(doc.tokens.word[verb.to] ?? 0)
  if (verb.lemma === 'send') return back === 'back' ? 'returned' : null
  if (verb.lemma === 'turn' && back !== 'down') return null
  return DECISIONS[verb.lemma] ?? null
}

/** "The first application, filed in 2021, was rejected. The second was returned": what was decided on one of several applications to be registered. */
export function matchNthApplication(
  parsed: Parsed,
  readings: readonly (readonly Candidate[])[],
): Candidate[] {
  return parsed.clauses.flatMap((clause): Candidate[] => {
    const decision = decisionOf(parsed, clause)
    const { subject } = clause
    if (decision === null || !subject || !isNth(parsed, subject)) return []
    const rule = ruleOf(registration, decision)
    const told = readings.some(([one]) => one?.clause === clause && one.kind === 'registration')
    if (told || !rule || !isToRegister(parsed)) return []
    const by = clause.phrases.find(({ preposition }) => preposition === 'by')?.object ?? null
    return [
      {
        kind: 'registration',
        frame: registration,
        rule,
        id: `registration.${decision}.nth`,
        construction: 'elliptic',
        clause,
        trigger: [clause.verb.from, clause.verb.to],
        actor: by,
        target: null,
        noun: null,
        set: { decision },
        ownDate: null,
        specificity: 0,
      },
    ]
  })
}
