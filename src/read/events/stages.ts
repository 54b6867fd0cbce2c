import { GOES_ON } from '../forms/assembly-words.ts'
import type { Clause, Prepositional } from '../grammar/grammar.ts'
import type { Words } from '../text/doc-words.ts'

const SEEING = new Set(['see', 'saw', 'witness', 'host', 'experience'])
const TOWNS = new Set(
  'city town village district region province country capital suburb island port settlement'.split(
    ' ',
  ),
)

/** "The city of Tarn saw protests", "Kesh was rocked by protests": the town that saw them. */
export function stageOf({ subject, verb }: Clause): Words[] {
  const rocked = verb.voice === 'passive' && GOES_ON.has(verb.lemma)
  if (!subject || !(rocked || SEEING.has(verb.lemma))) return []
  const { name, complements, lemma } = subject
  if (name?.class === 'place') return [{ text: name.name, span: name.nameSpan }]
  const of = complements.find(({ preposition }) => preposition === 'of')?.object?.name
  return of && TOWNS.has(lemma) ? [{ text: of.name, span: of.nameSpan }] : []
}

const AGAINST = new Set(['against', 'over', 'about'])

/** "against the mine at Lesk": where what they protest against lies. */
export const isOfCause = (part: Prepositional, before: Prepositional | undefined): boolean =>
  before !== undefined && AGAINST.has(before.preposition) && before.to === part.from
