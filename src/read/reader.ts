import { type Block, type CodedRecord, type Kind, type Named, VERSIONS } from '../codebook/index.ts'
import { blockedTokens, isBlocked } from './events/blocked.ts'
import { asksWhether, isAsked } from './events/questions.ts'
import { rateOf } from './referring/rates.ts'
import type { Doc } from './text/doc.ts'
import { settleForce } from './events/doers-told.ts'
import { foldBroken } from './events/broken-things.ts'
import { settleCustody } from './events/custody.ts'
import { foldTogether } from './events/told-with.ts'
import { foldBars } from './forms/bars.ts'
import { settlePermits } from './forms/decisions.ts'
import { emit } from './emit.ts'
import { type Context, fill } from './events/fill.ts'
import { type Grammar, compile } from './events/frames.ts'
import { settleDispersals } from './forms/dispersals.ts'
import { inParts, otherLanguage } from './document-notes.ts'
import { settleFollowUps } from './forms/follow-ups.ts'
import { settleHearings } from './forms/hearing-notes.ts'
import { settleWhose } from './forms/whose-things.ts'
import { settleForceDays } from './time/force-days.ts'
import { settleGatheringDays } from './time/gathering-days.ts'
import { withBits } from './naming/name-lists.ts'
import { settleOffences } from './lexicon/own-offences.ts'
import type { OwnWords } from './lexicon/compile-lexicon.ts'
import { withNames } from './naming/classify.ts'
import { foldGroups } from './forms/lead-groups.ts'
import { settleLaws } from './law/law-targets.ts'
import { settleLeadDays } from './forms/lead-days.ts'
import { settleIdentified } from './forms/leads.ts'
import { settleLeads } from './forms/named-later.ts'
import { settleListed } from './referring/listed-members.ts'
import { foldSummaries } from './forms/summaries.ts'
import { settleReductions } from './forms/reductions.ts'
import { settleComers } from './forms/comers.ts'
import { settleRivalCounts } from './forms/rival-counts.ts'
import { settleFurther, settleMembers } from './referring/members.ts'
import { type Memory, createMemory, noteLater } from './referring/memory.ts'
import type { Draft } from './draft.ts'
import { foldDenials, foldTitles, mergeDrafts } from './merge.ts'
import { settleOrganisers } from './forms/organisers.ts'
import { settleParticulars } from './particulars/index.ts'
import { penaltiesIn } from './amounts/penalties.ts'
import { type Period, periodOf } from './time/periods.ts'
import { rememberNames, rememberSentence } from './referring/remembering.ts'
import { FRAMES } from './rules/en/index.ts'
import { settleBenches } from './time/benches.ts'
import { settleSpeakers } from './forms/spoken-at.ts'
import { settleSent } from './forms/sent-away.ts'
import { type Ahead, parse, readAhead } from './read-ahead.ts'
import { settleProfiles } from './forms/profiles.ts'
import { settleRows } from './forms/rows.ts'
import { settleAhead } from './time/ahead.ts'
import { settleCountedAhead } from './time/counted-ahead.ts'
import { settleDaysBehind } from './time/days-behind.ts'
import { settleLaterEnds } from './time/later-ends.ts'
import { settlePlaces } from './time/scenes.ts'
import { matchStem, settleStem } from './text/stems.ts'
import { sweep } from './sweep.ts'
import { type Timeline, createTimeline, openItem } from './time/timeline.ts'
import { toldNames } from './naming/told-names.ts'
import { withWords } from './text/word-table.ts'
import { unread } from './events/triggers.ts'
import { type Lexicon, compileLexicon } from './text/words.ts'

/** What a reader is given: a document's text with its name and, where known, its blocks and day of publication. */
export type Readable = {
  /** File name, as records print it. */
  readonly name: string
  /** The document's identity; its name where it has none. */
  readonly id?: string | undefined
  readonly text: string
  readonly blocks?: readonly Block[] | undefined
  /** EDTF; null where unknown. */
  readonly published: string | null
  readonly language?: string | null | undefined
  readonly title?: string | null | undefined
  readonly source?: string | null | undefined
}

/** Something the reader looked at and did not make a record of, with the reason. */
export type ReadingNote = {
  readonly start: number
  readonly end: number
  /** The rule that found it, or the word that could have told something. */
  readonly rule: string
  readonly reason: string
}

/** What a reader found in a document. */
export type Reading = {
  readonly records: readonly CodedRecord[]
  readonly notes: readonly ReadingNote[]
  /** Whom and what the text names, whether or not a record speaks of it. */
  readonly names: readonly Named[]
}

/** Whatever reads documents: rules, a model, a spreadsheet. */
export type Reader = {
  readonly name: string
  readonly version: string
  read(document: Readable): Promise<Reading>
}

/** The frames of English, compiled. */
export const GRAMMAR: Grammar = compile(FRAMES)
const BLOCKED = compileLexicon(GRAMMAR.blocked)

/** What a document is read with: the frames of English, with a monitor's own words where there are some. */
type Rules = {
  readonly grammar: Grammar
  readonly blocked: Lexicon<Kind>
  readonly offences: Lexicon<true> | null
}

const ENGLISH: Rules = { grammar: GRAMMAR, blocked: BLOCKED, offences: null }

type State = {
  readonly doc: Doc
  readonly rules: Rules
  readonly memory: Memory
  readonly timeline: Timeline
  readonly period: () => Period | null
  readonly drafts: Draft[]
  readonly notes: ReadingNote[]
}

function once<Value>(find: () => Value): () => Value {
  let found: { readonly value: Value } | undefined
  return () => (found ??= { value: find() }).value
}

function readSentence(state: State, index: number, { state: found, stem, telling }: Ahead): void {
  const { doc, memory, notes, drafts } = state
  const { grammar } = state.rules
  const sentence = doc.sentences[index]
  if (!sentence || found === 'passed') return
  if (found === 'names') {
    noteLater(memory, () => rememberNames(memory, sentence, index))
    return
  }
  openItem(state.timeline, sentence.block)
  if (!telling) {
    noteLater(memory, () => rememberSentence(memory, parse(doc, sentence).parsed, index))
    notes.push(...unread(doc, sentence, grammar))
    return
  }
  const { parsed, openingDates, candidates } = telling
  const context: Context = {
    parsed,
    memory,
    timeline: state.timeline,
    sentence,
    index,
    title: doc.blocks[sentence.block]?.kind === 'title',
    opening: openingDates,
    penalties: once(() => penaltiesIn(doc, [sentence.from, sentence.to])),
    rate: once(() => rateOf(parsed)),
    period: state.period,
  }
  noteLater(memory, () => rememberSentence(memory, parsed, index))
  const blocked = blockedTokens(doc, sentence, state.rules.blocked)
  const question = asksWhether(parsed)
  const before = drafts.length + notes.length
  const item = { parsed, sentence }
  const stemmed = stem ? matchStem(parse(doc, stem).parsed, item, grammar) : []
  const own = candidates.filter(
    ([first]) => stemmed.length === 0 || first?.construction !== 'entry',
  )
  for (const readings of [...stemmed, ...own]) {
    for (const candidate of readings) {
      const start = doc.tokens.start[candidate.trigger[0]] ?? 0
      const end = doc.tokens.end[candidate.trigger[1] - 1] ?? start
      const outcome = isBlocked(blocked, candidate)
        ? { dropped: 'the words mean something else here', retry: true }
        : question && isAsked(parsed, candidate)
          ? { dropped: 'the sentence asks whether it was so', retry: true }
          : fill(context, candidate)
      if ('drafts' in outcome) {
        const settled = stemmed.includes(readings)
          ? outcome.drafts.map(draft => settleStem(draft, candidate, item))
          : outcome.drafts
        drafts.push(...settled)
        break
      }
      notes.push({ start, end, rule: candidate.id, reason: outcome.dropped })
      if (!outcome.retry) break
    }
  }
  if (drafts.length + notes.length === before) notes.push(...unread(doc, sentence, grammar))
}

/** Reads a document by rules: same input, same output, byte for byte; nothing is read that its words do not say. */
export function readDocument(document: Readable, own: OwnWords | null = null): Reading {
  // "No linguistic content": the list of what an archive holds.
  if (document.language === 'zxx') return { records: [], notes: [], names: [] }
  if (own === null) return readWith(document, ENGLISH)
  const rules: Rules = {
    grammar: own.grammar,
    blocked: compileLexicon(own.grammar.blocked),
    offences: own.offences,
  }
  return withWords(own.words, () =>
    withBits(own.bits, () => withNames(own.names, () => readWith(document, rules))),
  )
}

function readWith(document: Readable, rules: Rules): Reading {
  const doc = sweep({
    text: document.text,
    blocks: document.blocks,
    published: document.published,
    language: document.language,
  })
  const timeline = createTimeline(doc)
  const state: State = {
    doc,
    rules,
    memory: createMemory(doc),
    timeline,
    period: once(() => periodOf(doc, timeline)),
    drafts: [],
    notes: [],
  }
  for (let first = 0, ahead; first < doc.sentences.length; first += ahead.length) {
    ahead = readAhead(doc, first, rules.grammar)
    for (const [i, one] of ahead.entries()) readSentence(state, first + i, one)
  }
  settlePermits(doc, state.drafts)
  settleOrganisers(state.drafts)
  settleBenches(state.drafts)
  settleRows(doc, state.drafts, timeline)
  settlePlaces(doc, state.drafts)
  state.drafts.splice(0, state.drafts.length, ...settleProfiles(doc, state.drafts, timeline))
  settleLaws(doc, state.drafts)
  settleLeads(doc, state.memory, state.drafts)
  settleIdentified(doc, state.memory, state.drafts)
  settleDaysBehind(doc, state.drafts, timeline)
  settleLeadDays(doc, state.drafts, timeline)
  settleDispersals(doc, state.drafts)
  settleFollowUps(state.memory, state.drafts)
  settleForceDays(state.drafts)
  settleGatheringDays(doc, state.drafts)
  settleListed(doc, state.memory, state.drafts)
  settleFurther(state.drafts)
  settleMembers(doc, state.memory, state.drafts)
  settleHearings(doc, state.memory, state.drafts)
  settleReductions(state.drafts)
  settleLaterEnds(doc, state.drafts, timeline)
  settleCountedAhead(state.drafts)
  const merged = foldTitles(
    foldGroups(
      mergeDrafts(
        foldBroken(settleCustody(doc, foldBars(doc, settleSpeakers(settleSent(state.drafts))))),
      ),
    ),
  )
  const drafts = foldTogether(doc, foldSummaries(foldDenials(merged)))
  settleComers(doc, drafts)
  settleRivalCounts(drafts)
  settleWhose(state.memory, drafts)
  if (rules.offences) settleOffences(doc, drafts, rules.offences)
  settleAhead(drafts, doc.published)
  settleForce(drafts)
  settleParticulars(doc, drafts, state.timeline)
  const records = emit(
    { name: document.name, text: document.text, id: document.id ?? document.name },
    drafts,
  )
  return {
    records,
    notes: [...otherLanguage(document), ...inParts(doc), ...state.notes],
    names: toldNames(doc),
  }
}

/** The reader that needs no model and no network. */
export const rulesReader: Reader = Object.freeze({
  name: 'rules',
  version: String(VERSIONS.reader),
  read: (document: Readable) => Promise.resolve(readDocument(document)),
})

/** The same reader with a monitor's own words; `key` tells one lexicon's readings from another's. */
export function rulesReaderWith(own: OwnWords, key: string): Reader {
  return Object.freeze({
    name: rulesReader.name,
    version: `${rulesReader.version}+${key}`,
    read: (document: Readable) => Promise.resolve(readDocument(document, own)),
  })
}
