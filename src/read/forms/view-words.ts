import type { Parsed } from '../events/constructions.ts'
import type { Clause } from '../grammar/grammar.ts'
import { FN, infoOf } from '../text/word-table.ts'
import { idOf, wordOf } from '../text/words.ts'

const wordsOf = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/))

/** What an organisation finds of what somebody did. */
const VIEWS = wordsOf(`
  unlawful illegal arbitrary unconstitutional illegitimate unacceptable unjust unjustified unjustifiable unwarranted
  outrageous shameful appalling alarming concerning worrying troubling disturbing deplorable absurd disproportionate
  excessive inhumane cruel baseless fabricated trumped-up spurious bogus unfounded politicised politicized retaliatory
  violation breach attack assault travesty mockery sham farce reprisal retaliation attempt blow setback stain reminder
  crackdown step concern tactic ploy pretext revenge persecution unfair wrong wrongful motivated politically retribution
  intimidation censorship repression incompatible inconsistent designed intended aimed meant tantamount proportionate
  groundless vague flawed unprecedented hypocritical contrary`)

/** What something is found wanting by, where it is denied of it: "is not compatible with the Convention". */
const MERITS = wordsOf(`
  compatible consistent independent impartial acceptable justified justifiable fair free proportionate necessary lawful
  legal legitimate credible transparent crime`)

/** Verbs of what a measure does to rights. */
const UNDOING = wordsOf(
  'violate breach contravene undermine infringe amount constitute flout threaten stifle criminalise criminalize jeopardise jeopardize erode',
)

/** Verbs of what is found only together with one of the words behind them: "sets a dangerous precedent". */
const FINDINGS: Readonly<Record<string, ReadonlySet<string>>> = {
  have: wordsOf('effect basis merit hallmarks foundation'),
  set: wordsOf('precedent'),
  create: wordsOf('precedent climate'),
  send: wordsOf('chilling signal'),
  fall: wordsOf('short'),
  run: wordsOf('counter'),
  bear: wordsOf('hallmarks'),
  lack: wordsOf('basis independence credibility legitimacy safeguards transparency evidence'),
  fail: wordsOf('meet protect comply respect investigate'),
  put: wordsOf('risk'),
}

/** What is not met or kept: "does not meet international standards". */
const KEPT: Readonly<Record<string, ReadonlySet<string>>> = {
  meet: wordsOf('standards standard requirements criteria test obligations'),
  comply: wordsOf('standards obligations convention constitution'),
  have: wordsOf('basis foundation merit'),
}

/** What a body says that it feels or wants: "said it regretted the decision", "said it expected the trial to be fair". */
const STANCES = wordsOf('regret expect oppose')

const NOBODY = wordsOf('nobody none no-one')
/** What is denied of everybody, or of anything: "nobody is in prison for his views". */
const DENIED = wordsOf(
  'political opinion opinions views ideas beliefs law torture tortured beaten ill-treated mistreated ill-treatment censorship persecuted persecution conscience',
)

/** "that nobody was in prison for his ideas", "that there were no political prisoners" */
function isDenialOfAll({ doc }: Parsed, { subject, objects, verb, from, to }: Clause): boolean {
  if (verb.modality !== 'asserted') return false
  const none =
    subject?.determiner === 'negative' ||
    NOBODY.has(subject?.lemma ?? '') ||
    (verb.lemma === 'be' && objects.some(({ determiner }) => determiner === 'negative'))
  if (!none) return false
  for (let i = from; i < to; i++) if (DENIED.has(wordOf(doc.tokens.word[i] ?? 0))) return true
  return false
}

const DUTIES = wordsOf('should must ought')

const ids = (words: Iterable<string>): readonly number[] => [...words].map(idOf)
const forms = (verbs: Iterable<string>): readonly number[] =>
  ids([...verbs].flatMap(verb => [verb, `${verb}s`, verb.endsWith('e') ? `${verb}d` : `${verb}ed`]))

const WORDS = [
  ...ids([...DUTIES, ...VIEWS, ...MERITS, ...DENIED]),
  ...forms([...UNDOING, ...STANCES]),
  idOf('regretted'),
  ...ids([...Object.values(FINDINGS), ...Object.values(KEPT)].flatMap(words => [...words])),
]

/** Whether the words of a sentence hold one by which something is found or wanted. */
export const mayFind = (stands: (id: number) => boolean): boolean => WORDS.some(stands)

/** How many words after "is" are looked at for what is found of something. */
const PREDICATE = 6

function says(
  { doc }: Parsed,
  { verb, to }: Clause,
  words: ReadonlySet<string> | undefined,
): boolean {
  if (!words) return false
  // The verb may be one of them: "are fabricated".
  for (let i = verb.from; i < Math.min(to, verb.to + PREDICATE); i++)
    if (words.has(wordOf(doc.tokens.word[i] ?? 0))) return true
  return false
}

const NOT = wordsOf("no not n't neither")

/** "has no basis in law", "are not compatible" */
function denies({ doc }: Parsed, { verb }: Clause): boolean {
  return verb.negative || NOT.has(wordOf(doc.tokens.word[verb.to] ?? 0))
}

/** Whether a clause says what somebody finds of something, or wants done. */
export function isView(parsed: Parsed, clause: Clause): boolean {
  const { verb } = clause
  if (verb.form !== 'finite') return false
  if (DUTIES.has(verb.modalWord) || isDenialOfAll(parsed, clause)) return true
  const found = says(parsed, clause, FINDINGS[verb.lemma])
  // "would have a chilling effect", "could set a dangerous precedent"
  if (found && verb.modality !== 'demanded') return true
  if (verb.modality !== 'asserted') return false
  if (UNDOING.has(verb.lemma)) return verb.voice === 'active'
  if (STANCES.has(verb.lemma)) return verb.voice === 'active' && !verb.negative
  if (denies(parsed, clause) && says(parsed, clause, KEPT[verb.lemma])) return true
  const { fn } = infoOf(parsed.doc.tokens.word[verb.from] ?? 0)
  if (verb.lemma !== 'be' && (fn & FN.be) === 0) return false
  return says(parsed, clause, denies(parsed, clause) ? NEGATIVES : VIEWS)
}

const NEGATIVES: ReadonlySet<string> = new Set([...VIEWS, ...MERITS])
