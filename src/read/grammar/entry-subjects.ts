import { follower } from './antecedents.ts'
import type { Draft } from './clause-state.ts'
import type { Chunk, NounPhrase, VerbGroup } from './grammar.ts'
import { isDoneToPeople } from './deeds.ts'
import { ENTRY, ownerPronoun } from '../referring/pronouns.ts'
import { NOUN } from '../text/word-table.ts'

/** What is done to people only: a march may be refused, nobody but a person remanded. */
const PERSONAL = new Set(
  `detain arrest rearrest jail imprison sentence fine convict find charge indict acquit release free pardon parole bail remand
  summon question interrogate expel dismiss sack fire deport extradite accuse book beat torture abduct kidnap transfer move
  search kill wound injure threaten harass disbar blacklist hospitalise hospitalize prosecute try discharge place put hold take
  give hand order bring produce present haul drag escort lead whisk arraign apprehend seize kidnap intercept invite interview grill serve declare name recall return shift swap exchange amnesty grant murder assassinate smear tear-gas warn call evict banish summons subpoena acquit clear ban bar deny deprive strip suspend blacklist assault attack stab hit strike punch kick force prevent disperse stop turn brand label forbid barricade denounce vilify follow hound subject expose chase shoot push knock add include designate list`.split(
    /\s+/,
  ),
)
const OPENING = new Set(['date', 'adverb', 'comma', 'dash', 'law'])

/** Who stands before a verb of their own: what a participle before it tells was done to them. */
function subjectIn(chunks: readonly Chunk[]): NounPhrase | null {
  const at = chunks.findIndex((chunk, i) => {
    // "Refused on 23 April: a festival of bands was expected"
    if (chunks.slice(0, i).some(({ type }) => type === 'stop')) return false
    const next = follower(chunks, i).chunk
    const somebody =
      chunk.type === 'np' && (chunk.classes !== 0 || chunk.name !== null || chunk.pronoun !== null)
    return somebody && next?.type === 'vg' && next.form === 'finite'
  })
  const found = chunks[at]
  return found?.type === 'np' ? found : null
}

/** "Detained on 3 May: Ana Lesk, Ivo Kern.", "Dismissed: a teacher in Lidsk": those who stand behind the colon. */
function listedBehind(chunks: readonly Chunk[], { lemma }: VerbGroup): NounPhrase | null {
  const colon = chunks.findIndex(chunk => chunk.type === 'stop')
  const mark = chunks[colon]
  if (mark?.type !== 'stop' || mark.word !== ':') return null
  if (
    !chunks
      .slice(0, colon)
      .every(({ type }) => ['pp', 'date', 'adverb', 'law', 'comma'].includes(type))
  )
    return null
  const members: NounPhrase[] = []
  for (const chunk of chunks.slice(colon + 1)) {
    const thing = chunk.type === 'np' && IMPERSONAL.has(lemma) && (chunk.classes & THINGS) !== 0
    if (chunk.type === 'np' && (thing || isPersonal(chunk)))
      members.push(...(chunk.items.length > 0 ? chunk.items : [chunk]))
    else if (chunk.type !== 'comma' && chunk.type !== 'conj') break
  }
  const [head] = members
  if (!head) return null
  return members.length === 1 ? head : { ...head, items: members }
}

const isPersonal = ({ classes, name, pronoun }: NounPhrase): boolean =>
  (classes & NOUN.person) !== 0 || name?.class === 'person' || pronoun !== null

/** What is done to laws, bodies, papers and gatherings: "Adopted in 2012, the law". */
const IMPERSONAL = new Set(
  `adopt enact pass sign issue introduce repeal approve gazette promulgate ratify amend propose table draft suspend ban
  close block shut register deregister dissolve outlaw blacklist designate declare label brand liquidate raid search fine
  unblock organise organize disperse prohibit authorise authorize permit postpone cancel sue audit censor recognise
  recognize deem abolish overturn uphold reject quash drop dismiss reduce file launch seize confiscate revoke lift freeze
  commute annul hold stage submit debate condemn criticise criticize lodge add place include strike remove`.split(
    /\s+/,
  ),
)
const THINGS =
  NOUN.law |
  NOUN.organisation |
  NOUN.outlet |
  NOUN.assembly |
  NOUN.site |
  NOUN.case |
  NOUN.suit |
  NOUN.decision |
  NOUN.notice |
  NOUN.plea |
  NOUN.petition |
  NOUN.registration |
  NOUN.accreditation |
  NOUN.account |
  NOUN.premise |
  NOUN.device

const isPaid = ({ money, duration, number }: NounPhrase): boolean =>
  money !== null || duration !== null || number !== null

const WITHHOLDING = new Set(['deny', 'refuse', 'grant', 'hand', 'give', 'send', 'award'])

/** "Put on trial": where somebody was brought. */
const isPutOn = ({ determiner, name }: NounPhrase, { lemma }: VerbGroup): boolean =>
  lemma === 'put' && determiner !== 'definite' && name === null

/** "Denied bail, she", "Granted bail, she": what somebody did not get, or got. */
const isWithheld = ({ determiner, classes }: NounPhrase, { lemma }: VerbGroup): boolean =>
  WITHHOLDING.has(lemma) &&
  (determiner === null || determiner === 'indefinite') &&
  (classes & NOUN.case) === 0

/** "Picked up at a checkpoint, she was charged": what the words that open a sentence tell was done to somebody. */
function opensDoneTo(chunks: readonly Chunk[], first: number): boolean {
  const verb = chunks[first]
  const next = chunks[first + 1]
  const behind =
    next?.type === 'adverb'
      ? next.word
      : next?.type === 'pp' && !next.object
        ? next.preposition
        : ''
  return verb?.type === 'vg' && isDoneToPeople(verb.lemma, behind)
}

/** "Detained on 3 May, remanded for 30 days.": what was done to whom the entry is about; "Detained on 3 May, she was fined": to whom the sentence is about. */
export function settleEntries(chunks: readonly Chunk[], clauses: readonly Draft[]): void {
  const first = chunks.findIndex(({ type }) => !OPENING.has(type))
  const verb = chunks[first]
  if (verb?.type !== 'vg' || !(verb.ambiguous || verb.form === 'participle')) return
  const subject = listedBehind(chunks.slice(first + 1), verb) ?? subjectIn(chunks.slice(first + 1))
  const thing = subject !== null && !isPersonal(subject)
  if (thing && (subject.classes & THINGS) === 0) return
  const doneTo = thing ? IMPERSONAL : PERSONAL
  const opens = !thing && subject !== null && opensDoneTo(chunks, first)
  const whom: NounPhrase = subject ?? {
    ...ownerPronoun(verb.from, ENTRY),
    to: verb.from,
    classes: NOUN.person,
  }
  for (const clause of clauses) {
    const { verb: told, objects } = clause
    if (subject && told.from > subject.from) return
    if (clause.subject !== null || !(told.ambiguous || told.form === 'participle')) continue
    // "Granted in the same period: …" opens a list.
    if (told.lemma === 'grant' && objects.length === 0) continue
    if (
      !(doneTo.has(told.lemma) || (opens && told.from === verb.from)) ||
      !objects.every(one => isPaid(one) || isWithheld(one, told) || isPutOn(one, told))
    )
      continue
    clause.subject = whom
    clause.verb = { ...told, voice: 'passive', form: 'finite' }
  }
}
