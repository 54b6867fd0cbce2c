import type { NewDocument } from './documents.ts'
import type { ActName } from './acts.ts'
import * as V from './index.ts'
import { admit } from './test-exchange.ts'
import type { Authority } from './test-authority.ts'
import { sampleDocument, sampleRecord } from './test-samples.ts'

export const at = '2026-11-22T15:00:00.000Z'
export const one = sampleDocument('Police detained Maris Oltean and Ines Varro in Varda on Friday.')
export const records = ['Maris Oltean', 'Ines Varro'].map(words =>
  sampleRecord(one.document, words),
)
const [, second] = records
const [film, two] = [sampleDocument('Bytes of a film.', 'film.mp4'), sampleDocument('Two.')]

/** Something written down of the film, as `capture` makes it. */
function transcript(words: string): NewDocument {
  const { document, original } = sampleDocument(words)
  const name = `transcript-${film.document.id.slice(0, 12)}-${document.id.slice(0, 12)}.txt`
  const within = { id: film.document.id, path: 'transcript' }
  const origin = { by: 'jay', at, follows: [] }
  return { document: { ...document, name, within, transcript: origin }, original }
}

/** What can be taken in besides the first document: the transcripts may come before what they were written down from. */
export const LATER: readonly NewDocument[] = [
  film,
  transcript('Maris Oltean is led to a bus.'),
  transcript('A man is led to a bus.'),
  two,
]
const LATER_RECORD = sampleRecord(LATER[1]!.document, 'Maris Oltean')

/** Numbers from 0 to 3 that decide what exactly is said. */
export type Picked = { readonly pick: number; readonly more: number }

/** Who acts, and what there is for them to act with. */
export type Actor = {
  readonly vault: V.Vault
  readonly others: readonly V.Vault[]
  readonly who: V.Who
  readonly authority: Authority | undefined
}

type Play = (actor: Actor, picked: Picked) => Promise<void>

const TIERS = ['public', 'partner', 'internal', 'sealed'] as const
const write =
  (act: (actor: Actor, picked: Picked) => V.Act | undefined | Promise<V.Act | undefined>): Play =>
  async (actor, picked) => {
    const made = await act(actor, picked)
    if (made) await V.commit(actor.vault, [made], actor.who)
  }

/** Whether a keeper of a vault has had a document forgotten: then only somebody who means it takes it in again. */
async function isForgotten(vault: V.Vault, id: string): Promise<boolean> {
  return (await V.listForgettings(vault)).some(({ originals }) => originals.includes(id))
}

async function judgement({ vault }: Actor, { pick, more }: Picked): Promise<V.Act | undefined> {
  const body = more === 3 ? LATER_RECORD : records[pick % 2]!
  const document = more === 3 ? LATER[1]!.document.id : one.document.id
  const judged = { record: body.id, document }
  if (!(await V.documentById(vault, document))) return undefined
  if (more === 0) return { act: 'judge', content: { ...judged, verb: 'refuse', body: null } }
  if (more !== 1)
    return {
      act: 'judge',
      content: { ...judged, verb: 'accept', body: { ...body, confidence: pick / 4 } },
    }
  const [last] = (await V.decisionsOn(vault, body.id)).slice(-1)
  return last && { act: 'judge', content: { ...judged, verb: 'undo', body: null, undoes: last.id } }
}

async function link({ vault }: Actor, { pick, more }: Picked): Promise<V.Act | undefined> {
  const verb = (['same', 'different', 'unsure', 'undo'] as const)[more]!
  const sides = { of: 'incident' as const, left: records[0]!.id, right: second!.id }
  if (verb !== 'undo') {
    const people = { of: 'person' as const, left: 'person:oltean', right: 'person:olteanu' }
    return { act: 'link', content: { verb, ...(pick % 2 === 0 ? sides : people) } }
  }
  const [last] = (await V.listLinks(vault)).slice(-1)
  return last && { act: 'link', content: { ...sides, verb, undoes: last.id } }
}

async function follow({ vault }: Actor, { pick, more }: Picked): Promise<V.Act | undefined> {
  if (more < 3)
    return {
      act: 'follow',
      content: {
        of: 'distance',
        subject: more === 0 ? two.document.id : one.document.id,
        value: (['primary', 'secondary', 'tertiary', 'primary'] as const)[pick]!,
      },
    }
  const [last] = (await V.listFollowing(vault)).slice(-1)
  return last && { act: 'follow', content: { of: 'undo', undoes: last.id } }
}

const page = 'https://news.example/'
const watched = ({ pick, more }: Picked): V.Act => {
  if (more === 0)
    return { act: 'watch', content: { of: 'list', url: page, watched: pick > 0, name: `${pick}` } }
  const state = (['new', 'changed', 'vanished', 'changed'] as const)[pick]!
  return more === 1
    ? { act: 'watch', content: { of: 'page', url: page, state, document: one.document.id } }
    : { act: 'watch', content: { of: 'entry', url: page, entry: `${more}`, state } }
}

async function stamp({ vault, who, authority }: Actor): Promise<void> {
  if (!authority) return
  const { der: request } = await V.requestTimestamp(vault)
  const { content, stamp: stated } = await V.answeredTimestamp(vault, authority.answer(request))
  await V.commit(vault, [{ act: 'timestamp', content }], who)
  await V.forgetRequest(vault, stated)
}

/** A vault admits the feed of another of which it knows something. */
async function admission({ vault, others }: Actor, { pick, more }: Picked): Promise<void> {
  const other = others[pick % others.length]!
  const own = (await V.listFeeds(other)).find(({ standing }) => standing === 'own')
  if ((await V.listFeeds(vault)).some(({ feed }) => feed === own?.feed))
    await admit(vault, other, more > 0)
}

/** What one of several copies of a vault may do: every act that the journal knows but `open`, which comes by itself. */
export const PLAYS: Readonly<Record<Exclude<ActName, 'open'>, Play>> = {
  async capture({ vault, who }, { pick }) {
    const taken = LATER[pick]!
    if (!(await isForgotten(vault, taken.document.id))) await V.addDocuments(vault, [taken], who)
  },
  judge: write(judgement),
  link: write(link),
  tier: write((_, { pick, more }) => {
    const subject = [one, ...LATER][pick]!.document.id
    const said =
      more === 3 && pick < 2
        ? ({ of: 'record', subject: records[pick]!.id } as const)
        : ({ of: 'document', subject } as const)
    return { act: 'tier', content: { ...said, tier: TIERS[(pick + more) % 4]! } }
  }),
  mask: write((_, { pick }) => ({ act: 'mask', content: { person: 'oltean', masked: pick > 1 } })),
  consent: write(async ({ vault }, { pick, more }) => {
    const document = [one, ...LATER][more]!.document.id
    const uses = { publish: pick > 1, name: pick % 2 === 0 }
    return (await V.documentById(vault, document))
      ? { act: 'consent', content: { document, uses } }
      : undefined
  }),
  setting: write((_, { pick, more }) => ({
    act: 'setting',
    content: { name: `s${more}`, value: pick === 3 ? null : { to: pick } },
  })),
  text: write((_, { pick }) => ({
    act: 'text',
    content: { id: 'lead', text: pick === 3 ? null : `Words ${pick}` },
  })),
  release: write((_, { pick, more }) => {
    const { document, original } = sampleDocument(`<p>Page ${pick}</p>`)
    const files = [{ path: 'update.html', sha256: document.id, size: original.length }]
    const tier = TIERS[more % 3]!
    const content = { id: `update-${pick}`, title: 'Update', tier, cleared: more > 0, files }
    return { act: 'release', content, files: [original] }
  }),
  export: write((_, { pick, more }) => ({
    act: 'export',
    content: {
      format: 'csv',
      tier: TIERS[pick]!,
      documents: more === 0 ? null : [one.document.id],
    },
  })),
  timestamp: stamp,
  admit: admission,
  async forget({ vault, who }, { pick }) {
    const id = LATER[pick]!.document.id
    if (await V.documentById(vault, id))
      await V.forgetDocuments(vault, [id], { reason: 'asked for', who })
  },
  async seal({ vault, who }, { pick, more }) {
    const about = more === 0 ? null : [one, ...LATER][pick]!.document.id
    await V.sealWords(vault, { text: `The source is ${pick}.`, about }, who)
  },
  watch: write((_, picked) => watched(picked)),
  follow: write(follow),
}
