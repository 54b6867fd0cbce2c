import type { Span } from '../../codebook/index.ts'
import type { Doc, NameMention } from '../text/doc.ts'
import type { Filler } from '../referring/memory.ts'
import type { Draft } from '../draft.ts'
import { find, listed, nextSentence, put, sentenceOf } from './filling.ts'
import { tellsOfTowns } from '../time/round-ups.ts'

const TRACKS: readonly (readonly [track: string, pattern: RegExp])[] = [
  [
    'administrative',
    /\badministrative (?:offen[cs]es?|cases?|proceedings?|protocols?|detention|arrest|charges?|code|fines?|violations?|penalty|liability)\b|\bCode (?:of|on) Administrative\b|\b(?:a )?protocols? (?:was|were|had been) drawn up\b/i,
  ],
  [
    'criminal',
    /\bcriminal (?:cases?|proceedings?|charges?|prosecution|investigations?|trial|code|court|offen[cs]es?|complaint|liability)\b|\b(?:Penal|Criminal) Code\b|\bFIR\b|\bindict(?:ed|ments?)\b|\bfelony\b|\bpenal colony\b|\bpre-?trial (?:detention|custody|prison)\b|\bfac(?:e|es|ed|ing) (?:up to |between |at least )?(?:\w+|\d+)(?: (?:and|to) (?:\w+|\d+))? years\b/i,
  ],
  ['civil', /\bcivil (?:suit|case|action|claim|proceedings|court)\b|\bCivil Code\b/i],
]

/** The branch of law, where the sentence names it; detention as a penalty is administrative, whatever else the sentence tells. */
function settleTrack(doc: Doc, draft: Draft): void {
  const sentence = sentenceOf(doc, draft)
  const detention = draft.penalty.find(one => one.penalty.type === 'detention')
  const isArrest = detention !== undefined && draft.attributes['provision'] === undefined
  for (const [track, pattern] of TRACKS) {
    const found = isArrest && track !== 'administrative' ? null : find(sentence, pattern)
    if (found) return put(draft, 'track', { value: track, spans: [found.span] })
  }
  if (detention) put(draft, 'track', { value: 'administrative', spans: [detention.span] })
  const criminal = draft.penalty.find(isCriminal)
  if (criminal) put(draft, 'track', { value: 'criminal', spans: [criminal.span] })
}

const CRIMINAL_ONLY: ReadonlySet<string> = new Set(['life', 'death'])
const TERMS: ReadonlySet<string> = new Set(['prison', 'restriction', 'labour'])

/** No administrative case ends in years of prison, for life or with death. */
function isCriminal({ penalty: { type, unit } }: Draft['penalty'][number]): boolean {
  return CRIMINAL_ONLY.has(type) || (TERMS.has(type) && (unit === 'years' || unit === 'months'))
}

const isOfOne = (one: Draft, other: Draft): boolean =>
  one.target.parties.some(
    ({ name, named }) => named && other.target.parties.some(party => party.name === name),
  )

/** The charge and the trial of somebody whom the document says was sentenced for a crime are criminal too. */
function settleEarlierTracks(drafts: readonly Draft[]): void {
  const sentenced = drafts.filter(one => one.kind === 'conviction' && one.penalty.some(isCriminal))
  if (sentenced.length === 0) return
  for (const draft of drafts) {
    if (draft.kind !== 'charge' && draft.kind !== 'trial') continue
    const verdict = sentenced.find(one => isOfOne(one, draft))
    const spans = verdict?.penalty.filter(isCriminal).map(({ span }) => span)
    if (spans) put(draft, 'track', { value: 'criminal', spans })
  }
}

const COURT = /\b(?:Courts?|Tribunal)\b/i
const isCourtName = (name: string): boolean => COURT.test(name) && /\p{Lu}/u.test(name)

/** A court's name that has run into the next preposition. */
function withoutTail(mention: NameMention): NameMention {
  const tail = /\s+(?:on|in|at|of|by)$/.exec(mention.name)?.[0].length ?? 0
  const [start, end] = mention.nameSpan
  return tail === 0
    ? mention
    : { ...mention, name: mention.name.slice(0, -tail), nameSpan: [start, end - tail] }
}

/** The courts or judges a document names, each once. */
function distinct(mentions: readonly NameMention[]): readonly NameMention[] {
  const known = new Set<string>()
  return mentions.filter(({ name }) => {
    const key = name.toLowerCase()
    return known.has(key) ? false : known.add(key)
  })
}

const JUDGING = /\b(?:judge|magistrate|justice)\b/i

function isJudge(doc: Doc, { as, from, class: kind }: NameMention): boolean {
  if (kind !== 'person' && kind !== 'unknown') return false
  const before = doc.source.slice(doc.tokens.start[from - 1], doc.tokens.end[from - 1])
  return (as !== null && JUDGING.test(as)) || /^(?:judge|magistrate|justice)$/i.test(before)
}

/** "a court in Osh", where only "a court" acts. */
function inFull({ source }: Doc, { span: [start, end] }: Filler): { value: string; spans: Span[] } {
  const place =
    /^ (?:in|of) (?!(?:Jan|Feb|Mar|Apr|May|June?|July?|Aug|Sept?|Oct|Nov|Dec)(?:uary|ruary|ch|il|ust|ember|ober)?\b)\p{Lu}[\p{L}’'-]*(?: \p{Lu}[\p{L}’'-]*)*/u.exec(
      source.slice(end, end + 60),
    )
  const to = end + (place?.[0].length ?? 0)
  return { value: source.slice(start, to), spans: [[start, to]] }
}

/** Names of one sort, by their sentence; `only` where the document has no other. */
type Named = {
  readonly bySentence: ReadonlyMap<number, readonly NameMention[]>
  readonly only: NameMention | null
}

type Bench = {
  readonly courts: Named
  readonly judges: Named
  readonly drafts: readonly Draft[]
}

function namedIn(doc: Doc, all: readonly NameMention[]): Named {
  const [single, second] = distinct(all)
  const other = second !== undefined || tellsOfTowns(doc)
  return {
    bySentence: listed(all.map(one => [doc.tokens.sentence[one.from] ?? 0, one] as const)),
    only: other ? null : (single ?? null),
  }
}

/** The only one of a document, or the only one of a sentence. */
function chosen({ bySentence, only }: Named, { sentence }: Draft): NameMention | null {
  const [near, second] = distinct(bySentence.get(sentence) ?? [])
  return near ? (second ? null : near) : only
}

const BY_COURTS = new Set(['conviction', 'trial'])

const LATER_STEPS: ReadonlySet<string> = new Set(['appeal', 'release', 'lawsuit'])

/** "convicted in 2019 and bailed by the High Court": the court of a later step that its sentence tells. */
const isOfLaterStep = (drafts: readonly Draft[], draft: Draft, [from, to]: Span): boolean =>
  drafts.some(
    other =>
      other.sentence === draft.sentence &&
      LATER_STEPS.has(other.kind) &&
      other.actor.parties.some(({ span: [start, end] }) => start < to && from < end),
  )

const ANY_COURT = /^(?:(?:an?|the|this|that) )?(?:court|tribunal)$/i

function settleCourt(doc: Doc, draft: Draft, { courts, judges, drafts }: Bench): void {
  const actor = draft.actor.parties.find(({ name }) => COURT.test(name))
  const sentence = sentenceOf(doc, draft)
  const named = actor && isCourtName(actor.name)
  if (actor && named) put(draft, 'court', inFull(doc, actor))
  if (!BY_COURTS.has(draft.kind)) return
  const rank = actor !== undefined && !named && !ANY_COURT.test(actor.name)
  const court = named || rank ? null : chosen(courts, draft)
  const ours =
    court !== null &&
    court.start < sentence.start + sentence.text.length &&
    !isBackground(doc, draft, court) &&
    !isOfLaterStep(drafts, draft, court.nameSpan)
  if (ours) put(draft, 'court', { value: court.name, spans: [court.nameSpan] })
  else if (actor && /\s/.test(actor.name)) put(draft, 'court', inFull(doc, actor))
  const judge = chosen(judges, draft)
  if (judge && (ours || named || judge.start >= sentence.start))
    put(draft, 'judge', { value: judge.name, spans: [judge.nameSpan] })
}

/** What happened in another year than the document's is not put before the document's court. */
function isBackground(doc: Doc, draft: Draft, { start }: NameMention): boolean {
  const sentence = sentenceOf(doc, draft)
  if (start >= sentence.start && start < sentence.start + sentence.text.length) return false
  const year = doc.reference?.slice(0, 4)
  return draft.when === null
    ? draft.penalty.length === 0 && draft.kind !== 'trial'
    : draft.when.slice(0, 4) !== year
}

const CONCERNS: readonly (readonly [concern: string, pattern: RegExp])[] = [
  [
    'closed',
    /\bbehind closed doors\b|\bin camera\b|\bclosed (?:to the (?:public|press|media)|hearing|trial|session)\b|\b(?:relatives|family|reporters|journalists|public|press|observers|supporters)\b[^.]{0,40}\b(?:not (?:let|allowed|admitted) in(?:to)?|kept out|turned away|barred from|excluded)\b/i,
  ],
  [
    'no_counsel',
    /\bwithout (?:a |an |any |his |her |their )?(?:defence |defense )?(?:lawyer|counsel|attorney|legal (?:representation|assistance|counsel))s?\b|\b(?:denied|refused) (?:access to )?(?:a |his |her |their |legal )?(?:lawyer|counsel|representation)s?\b|\b(?:lawyer|counsel|attorney)s?\b[^.;]{0,40}\b(?:(?:was|were) (?:not (?:admitted|allowed|let|informed|told)|barred|refused|removed)|did not come)\b/i,
  ],
  [
    'secret_witness',
    /\b(?:anonymous|secret|masked|protected|unnamed|undisclosed) witness(?:es)?\b|\b(?:spoke|heard) from behind a screen\b|\btestif(?:y|ied|ying) (?:under a pseudonym|from behind a screen|anonymously)\b/i,
  ],
  [
    'gag',
    /\bnon-?disclosure (?:agreement|pledge|order|undertaking)s?\b|\bgag(?:ging)? orders?\b|\bsign(?:ed)? an? (?:undertaking|pledge) not to (?:disclose|speak|talk)\b/i,
  ],
  [
    'no_identification',
    /\b(?:without|refus(?:ed|ing) to|did not|failed to) (?:identify(?:ing)?|introduc(?:e|ing)|show(?:ing)? (?:any )?(?:badges?|ID|identification))\b/i,
  ],
  [
    'force',
    /\bconfess(?:ed|ions?)\b[^.]{0,40}\b(?:under|after|through|extracted|obtained by) (?:torture|duress|beatings?|force|pressure|being beaten)\b|\b(?:forced|coerced|false) confessions?\b/i,
  ],
  [
    'delay',
    /\b(?:hearing|trial|case|session)s?\b[^.]{0,40}\b(?:postponed|adjourned|delayed|put off)\b|\b(?:postponed|adjourned|put off|delayed) (?:the|a|his|her|their) (?:hearing|trial|case)\b/i,
  ],
]

/** Concerns about fairness that the record's sentence, or the next one of its paragraph, states. */
function settleConcerns(doc: Doc, draft: Draft): void {
  const passages = [
    sentenceOf(doc, draft),
    ...(draft.kind === 'trial' ? [nextSentence(doc, draft)] : []),
  ]
  const values: string[] = []
  const spans: Span[] = []
  for (const [concern, pattern] of CONCERNS) {
    const found = passages.flatMap(passage => find(passage, pattern) ?? [])[0]
    if (!found) continue
    values.push(concern)
    spans.push(found.span)
  }
  if (values.length > 0) put(draft, 'concerns', { value: values, spans })
}

const PROCEEDINGS = new Set(['charge', 'conviction', 'trial'])

/** Fills what a proceeding has beside its outcome: branch of law, court, judge, concerns about fairness. */
export function settleProceedings(doc: Doc, drafts: readonly Draft[]): void {
  const names = doc.mentions.filter((one): one is NameMention => one.type === 'name')
  const bench: Bench = {
    courts: namedIn(
      doc,
      names.filter(({ name }) => isCourtName(name) && name.includes(' ')).map(withoutTail),
    ),
    judges: namedIn(
      doc,
      names.filter(name => name.name.includes(' ') && isJudge(doc, name)),
    ),
    drafts,
  }
  for (const draft of drafts) {
    if (!PROCEEDINGS.has(draft.kind)) continue
    settleTrack(doc, draft)
    settleCourt(doc, draft, bench)
    settleConcerns(doc, draft)
  }
  settleEarlierTracks(drafts)
}
