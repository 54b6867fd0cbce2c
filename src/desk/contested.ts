import { nameOf, VigilError, type LinkDecision } from '../codebook/index.ts'
import { rowsOf } from '../reconcile/index.ts'
import {
  listContested,
  listFeeds,
  sayAgain,
  type ContestedThing,
  type Feed,
} from '../vault/index.ts'
import type { Picture } from './cache.ts'
import { who, type Desk } from './desk.ts'
import { summariesOf } from './documents.ts'
import { standingLinks } from './linking.ts'
import { findRecord, forgetPicture, pictureOf } from './picture.ts'

export type { ContestedThing, ContestedWord } from '../vault/index.ts'

/** What is contested, and what it is called where it is shown. */
export type NamedContested = ContestedThing & {
  readonly called: string
  /** The document it is on or stands in, and the record. */
  readonly document: string | null
  readonly record: string | null
}

/** What contradicts itself in a vault, until a person decides. */
export type Conflicts = {
  /** Records and marks of which two have said different things unseen by each other. */
  readonly contested: readonly NamedContested[]
  /** Words that two are one which do not hold, since others keep them apart. */
  readonly links: readonly {
    readonly link: LinkDecision
    readonly against: readonly LinkDecision[]
  }[]
  /** Feeds that go on in two ways. */
  readonly forked: readonly Feed[]
}

/** All that contradicts itself and waits for a person. */
export async function conflictsIn(desk: Desk): Promise<Conflicts> {
  const said = new Map((await standingLinks(desk)).map(link => [link.id, link]))
  const picture = await pictureOf(desk)
  const { reconciled } = picture
  const links = [...rowsOf(reconciled.conflicts)].flatMap(([, { link, against }]) => {
    const found = said.get(link)
    return found ? [{ link: found, against: against.flatMap(id => said.get(id) ?? []) }] : []
  })
  return {
    contested: await withNames(desk, picture, await listContested(desk.vault)),
    links,
    forked: (await listFeeds(desk.vault)).filter(({ isForked }) => isForked),
  }
}

async function withNames(
  desk: Desk,
  picture: Picture,
  things: readonly ContestedThing[],
): Promise<readonly NamedContested[]> {
  const placed = things.map(thing => {
    const found = thing.of === 'record' ? findRecord(picture, thing.subject) : undefined
    const [document = null] = /[0-9a-f]{64}/.exec(thing.subject) ?? []
    return { ...thing, found, document: found?.documentId ?? document }
  })
  const ids = [...new Set(placed.flatMap(({ document }) => document ?? []))]
  const known = new Map((await summariesOf(desk, ids)).map(one => [one.id, one]))
  return placed.map(({ found, ...thing }) => {
    const summary = known.get(thing.document ?? '')
    const title = summary?.title ?? summary?.name
    const use = thing.of === 'consent' ? thing.subject.split('/')[1] : undefined
    const about =
      found && [found.record.kind, ...(found.record.target ?? []).map(nameOf)].join(', ')
    const called = [about ?? use, title].filter(Boolean).join(' – ')
    return {
      ...thing,
      document: summary?.id ?? null,
      record: found?.record.id ?? null,
      called: called === '' ? thing.subject : called,
    }
  })
}

/**
 * Lets one of the words on something contested stand, given by its entry's number or the beginning of it: it is said once
 * more by whoever has now seen both. Gives what was settled. Throws `not-found` where no contested word has that number.
 */
export async function settleContested(desk: Desk, entry: string): Promise<NamedContested> {
  const { contested } = await conflictsIn(desk)
  const found = contested.flatMap(thing =>
    thing.said.flatMap(word =>
      entry.length >= 4 && word.entry.startsWith(entry) ? [{ thing, word }] : [],
    ),
  )
  const [one, other] = found
  if (!one || other)
    throw new VigilError(
      'not-found',
      `${other ? 'More than one contested word has' : 'No contested word has'} a number that begins with "${entry}". vigil conflicts lists them. Nothing was changed.`,
    )
  await sayAgain(desk.vault, one.word.entry, who(desk))
  forgetPicture(desk)
  return one.thing
}
