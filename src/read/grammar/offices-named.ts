import type { Chunk } from './grammar.ts'
import type { Doc, NameMention } from '../text/doc.ts'
import { NOUN } from '../text/word-table.ts'
import { wordOf } from '../text/words.ts'

const OFFICES = new Set(
  `minister speaker president mayor governor chairman chairwoman chair secretary director prosecutor attorney inspector
  ombudsman ombudswoman ombudsperson defender commissioner rapporteur auditor registrar premier chancellor procurator
  superintendent prefect`.split(/\s+/),
)

/** The word for the office in a name for it: "Defender" of "Public Defender of Ardovia", "Attorney" of "Attorney General". */
function officeIn(doc: Doc, { from, to }: NameMention): string {
  const words = Array.from({ length: to - from }, (_, i) => wordOf(doc.tokens.word[from + i] ?? 0))
  const of = words.findIndex((word, i) => i > 0 && (word === 'of' || word === 'for'))
  const whole = of > 0 ? words.slice(0, of) : words
  return whole.findLast(word => OFFICES.has(word)) ?? ''
}

/** "The former Minister of Trade, Omar Bello, was": an office that a name follows is somebody's, no authority by that name. */
export function nameOffice(
  doc: Doc,
  before: Chunk[],
  [next, after]: readonly (Chunk | undefined)[],
): void {
  const office = before.at(-1)
  if (office?.type !== 'np' || next?.type !== 'np' || next.name?.class !== 'person') return
  const named = office.name?.class
  if ((named !== 'authority' && named !== 'group') || office.determiner !== 'definite') return
  if (after?.type !== 'comma' && after?.type !== 'stop') return
  const lemma = office.name ? officeIn(doc, office.name) : ''
  if (lemma === '') return
  const classes = NOUN.person | NOUN.authority
  before[before.length - 1] = { ...office, name: null, names: [], lemma, classes }
}
