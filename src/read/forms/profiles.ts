import type { Kind, Span } from '../../codebook/index.ts'
import { penaltiesIn } from '../amounts/penalties.ts'
import type { Draft } from '../draft.ts'
import { constructionInWords, kindInWords } from '../events/plain-words.ts'
import type { Words } from '../text/doc-words.ts'
import { type Filler, NOBODY } from '../referring/memory.ts'
import { asNamed } from '../referring/named.ts'
import type { Doc, Mention, NameMention } from '../text/doc.ts'
import type { Timeline } from '../time/timeline.ts'
import { type Field, type Meaning, fieldsOf } from './profile-fields.ts'
import { sheetRows } from './table-sheets.ts'

/** The lines of a sheet about one person, by what they say. */
type Profile = {
  readonly fields: ReadonlyMap<Meaning, Field>
  /** All its blocks, those with unknown labels as well; none for a row of a table. */
  readonly blocks: readonly number[]
}

/** How many lines beside the name must say something for a row of lines to be a case sheet. */
const LEAST = 2

/** Case sheets: lines of labels and values in a row, each sheet with a name or under a title that gives one. */
function profilesOf(doc: Doc): Profile[] {
  const profiles: Profile[] = []
  let fields = new Map<Meaning, Field>()
  let blocks: number[] = []
  const close = (): void => {
    if (fields.size - (fields.has('name') ? 1 : 0) >= LEAST) profiles.push({ fields, blocks })
    fields = new Map()
    blocks = []
  }
  for (let block = 0; block < doc.blocks.length; block++) {
    const lines = fieldsOf(doc, block)
    const [row] = lines
    if (lines.length === 0) close()
    for (const field of lines) {
      if (field.meaning === 'name' && fields.size > 0) close()
      for (const one of new Set([block, field.block])) if (!blocks.includes(one)) blocks.push(one)
      if (field.meaning && !fields.has(field.meaning)) fields.set(field.meaning, field)
    }
    // The value's cell is a block of its own.
    if (row && row.block > block) block++
  }
  close()
  return profiles
}

/** The mentions between two places of a text, which stand in its order. */
function mentionsAt({ mentions }: Doc, [start, end]: Span): Mention[] {
  let low = 0
  for (let high = mentions.length; low < high;) {
    const middle = (low + high) >> 1
    if ((mentions[middle]?.start ?? 0) < start) low = middle + 1
    else high = middle
  }
  const found: Mention[] = []
  for (let one = mentions[low]; one && one.start < end; one = mentions[++low])
    if (one.end <= end) found.push(one)
  return found
}

const VIA = 'the sheet'
const LONGEST_NAME = 60

const isPerson = (one: Mention): one is NameMention => one.type === 'name' && one.class === 'person'

/** A title that is nothing but a name. */
const WHOLE_NAME = /^\p{Lu}[\p{L}.'’-]+(?: \p{Lu}[\p{L}.'’-]+){1,3}$/u

/** Whom a sheet is about: the name in its line, else the only person whom the title names. */
function personOf(doc: Doc, { fields }: Profile): Filler | null {
  const { blocks, source } = doc
  const field = fields.get('name')
  const [title] = blocks
  const at: Span | null = field ? field.value : title ? [title.start, title.end] : null
  if (!at) return null
  const [person, another] = mentionsAt(doc, at).filter(isPerson)
  if (person) return field || !another ? asNamed(person, VIA) : null
  const words = source.slice(...at).trim()
  const name = words.length <= LONGEST_NAME && (field ? /^\p{Lu}/u : WHOLE_NAME).test(words)
  return name
    ? {
        name: words,
        span: [at[0], at[0] + words.length],
        as: null,
        age: null,
        named: true,
        via: VIA,
      }
    : null
}

/** All those whom the cell for names of a row names. */
function peopleOf(doc: Doc, profile: Profile): Filler[] {
  const field = profile.fields.get('name')
  if (!field) return []
  const people = mentionsAt(doc, field.value).filter(isPerson)
  const one = people.length === 0 ? personOf(doc, profile) : null
  return one ? [one] : people.map(person => asNamed(person, VIA))
}

type Telling = { readonly doc: Doc; readonly timeline: Timeline; readonly profile: Profile }
type Day = { readonly when: string | null; readonly whenSpan: Span | null }

/** The day that one of some lines gives, the first that gives one. */
function dayOf({ doc, timeline, profile }: Telling, ...meanings: readonly Meaning[]): Day {
  for (const meaning of meanings) {
    const field = profile.fields.get(meaning)
    const date = field && mentionsAt(doc, field.value).find(one => one.type === 'date')
    const when = date?.type === 'date' ? (timeline.resolved.get(date) ?? null) : null
    if (date && when) return { when: when.replace(/\/\.\.$/, ''), whenSpan: [date.start, date.end] }
  }
  return { when: null, whenSpan: null }
}

function placesOf({ doc, profile }: Telling): Words[] {
  const field = profile.fields.get('place')
  const names = field ? mentionsAt(doc, field.value) : []
  return names.flatMap(one =>
    one.type === 'name'
      ? [{ text: one.name, span: [one.nameSpan[0], one.nameSpan[1]] as const }]
      : [],
  )
}

/** The tokens between two offsets of a block. */
function tokensOf(
  { sentences, tokens }: Doc,
  { block, value: [start, end] }: Field,
): readonly [number, number] {
  const own = sentences.filter(one => one.block === block)
  const last = own.at(-1)?.to ?? 0
  let from = own[0]?.from ?? 0
  while (from < last && (tokens.start[from] ?? 0) < start) from++
  let to = from
  while (to < last && (tokens.end[to] ?? 0) <= end) to++
  return [from, to]
}

/** "three years in prison", "3 years": what a line says was imposed. */
function penaltiesOf({ doc }: Telling, field: Field): Draft['penalty'] {
  const stated = penaltiesIn(doc, tokensOf(doc, field)).filter(one => !one.possible)
  if (stated.length > 0) return stated.map(({ penalty, span }) => ({ penalty, span }))
  const [term] = mentionsAt(doc, field.value)
  if (term?.type !== 'duration' || term.unit === 'minutes' || term.unit === 'hours') return []
  const type = term.unit === 'days' ? 'detention' : 'prison'
  return [{ penalty: { type, amount: term.value, unit: term.unit }, span: [term.start, term.end] }]
}

type Told = Pick<Draft, 'attributes' | 'attributeSpans'>

/** "Article 342 of the Criminal Code (disturbing public order)": the provision, and the offence in brackets or by itself. */
function chargeOf({ doc }: Telling, { value }: Field): Told {
  const laws = mentionsAt(doc, value).filter(one => one.type === 'law')
  const provisions = laws.flatMap(one => one.provisions)
  const [provision] = provisions
  const text = doc.source.slice(...value)
  const inner = /\(([^()]{4,160})\)/.exec(text)?.[1]
  const said = inner ?? (laws.length === 0 ? text.trim().replace(/[.;]$/, '') : '')
  const offence = /\p{L}{3}/u.test(said) ? said.replace(/^[“"']|[”"']$/g, '') : ''
  const from = value[0] + text.indexOf(offence)
  return {
    attributes: {
      ...(provision && { provision: provisions.length === 1 ? provision : provisions }),
      ...(offence && { offence }),
    },
    attributeSpans: {
      ...(provision && { provision: laws.map(({ start, end }): Span => [start, end]) }),
      ...(offence && { offence: [[from, from + offence.length]] }),
    },
  }
}

function courtOf({ doc, profile }: Telling): Filler[] {
  const field = profile.fields.get('court')
  if (!field) return []
  const name = doc.source.slice(...field.value).trim()
  const span: Span = [field.value[0], field.value[0] + name.length]
  return name.length <= LONGEST_NAME
    ? [{ name, span, as: null, age: null, named: true, via: VIA }]
    : []
}

const RULES: Readonly<Partial<Record<Kind, string>>> = {
  detention: 'detention.detain.profile',
  charge: 'charge.charge.profile',
  conviction: 'conviction.sentence.profile',
  acquittal: 'acquittal.acquit.profile',
  release: 'release.release.profile',
}

/** How sure a record from a case sheet is: its lines say plainly what they hold. */
const CONFIDENCE = 0.85

function draftOf(
  { doc }: Telling,
  person: readonly Filler[],
  told: { readonly kind: Kind; readonly field: Field } & Day & Partial<Draft>,
): Draft {
  const { kind, field, ...rest } = told
  const quote: Span = [field.start, field.value[1]]
  const words = doc.source.slice(...quote)
  return {
    kind,
    rule: RULES[kind] ?? `${kind}.profile`,
    sentence: doc.sentences.findIndex(one => one.block === field.block),
    block: field.block,
    title: false,
    heading: false,
    added: false,
    definite: false,
    quote,
    anchors: [quote],
    actor: NOBODY,
    target: { parties: person, count: person.length, approx: false, plural: person.length > 1 },
    where: [],
    penalty: [],
    attributes: {},
    attributeSpans: {},
    modality: 'asserted',
    attribution: [],
    why: [
      `“${words}” tells of ${kindInWords(kind)}: ${constructionInWords('profile')} · whom or what: ${person.map(({ name }) => name).join('; ')} (from “${VIA}”) [rule ${RULES[kind] ?? ''}]`,
    ],
    confidence: CONFIDENCE,
    ...rest,
  }
}

const ACQUITTED = /\b(?:acquitted|not guilty|acquittal|dropped|discontinued)\b/i

function verdictOf(telling: Telling, person: readonly Filler[]): Draft[] {
  const { doc, profile } = telling
  const sentence = profile.fields.get('sentence')
  const day = dayOf(telling, 'sentenced', 'sentence', 'day')
  const penalty = sentence ? penaltiesOf(telling, sentence) : []
  const field = sentence ?? profile.fields.get('sentenced')
  if (!field || (penalty.length === 0 && day.when === null)) return []
  const cleared = sentence !== undefined && ACQUITTED.test(doc.source.slice(...sentence.value))
  const actor = { ...NOBODY, parties: courtOf(telling) }
  return [
    cleared
      ? draftOf(telling, person, { kind: 'acquittal', field, ...day, actor })
      : draftOf(telling, person, { kind: 'conviction', field, ...day, actor, penalty }),
  ]
}

/** The day of a row is that of its outcome: of the detention where nothing came after it. */
const outcomeDay = ({ profile: { fields } }: Telling): Meaning[] =>
  fields.has('sentence') || fields.has('released') ? [] : ['day']

const FREED = /\b(?:released|freed|bailed|pardoned|amnestied)\b/i

/** What a sheet says befell somebody, one record for each step; null where it does not say whom. */
function stepsOf(telling: Telling): Draft[] | null {
  const { doc, profile } = telling
  const sheet = profile.blocks.length > 0
  const one = sheet ? personOf(doc, profile) : null
  const person = sheet ? (one ? [one] : []) : peopleOf(doc, profile)
  if (person.length === 0) return null
  const { fields } = profile
  const steps = verdictOf(telling, person)
  const charge = fields.get('charge')
  if (charge) {
    const about = { ...dayOf(telling, 'charged'), ...chargeOf(telling, charge) }
    steps.unshift(draftOf(telling, person, { kind: 'charge', field: charge, ...about }))
  }
  const detained = fields.get('detained')
  const held = dayOf(telling, 'detained', ...outcomeDay(telling))
  if (detained && held.when !== null) {
    const about = { ...held, where: placesOf(telling) }
    steps.unshift(draftOf(telling, person, { kind: 'detention', field: detained, ...about }))
  }
  const released = fields.get('released')
  const freed = dayOf(telling, 'released', 'day')
  if (released && (freed.when !== null || FREED.test(doc.source.slice(...released.value))))
    steps.push(draftOf(telling, person, { kind: 'release', field: released, ...freed }))
  return steps
}

/**
 * Reads case sheets, "Name: … / Date of arrest: … / Sentence: …": what their lines say together stands for what sentences
 * were read out of single ones.
 */
export function settleProfiles(doc: Doc, drafts: readonly Draft[], timeline: Timeline): Draft[] {
  const blocks = new Set<number>()
  const inline: Span[] = []
  const read: Draft[] = []
  for (const { fields, row } of sheetRows(doc)) {
    const steps = stepsOf({ doc, timeline, profile: { fields, blocks: [] } })
    if (!steps || steps.length === 0) continue
    read.push(...steps)
    inline.push(row)
  }
  for (const profile of profilesOf(doc)) {
    const steps = stepsOf({ doc, timeline, profile })
    if (!steps) continue
    read.push(...steps)
    const fields = [...profile.fields.values()].filter(one => one.inline)
    inline.push(...fields.map(({ start, value }): Span => [start, value[1]]))
    if (fields.length === 0) for (const block of profile.blocks) blocks.add(block)
  }
  const isRead = ({ block, quote: [start, end] }: Draft): boolean =>
    blocks.has(block) || inline.some(one => start < one[1] && end > one[0])
  return blocks.size + inline.length === 0
    ? [...drafts]
    : [...drafts.filter(one => !isRead(one)), ...read]
}
