import type { LinkDecision } from '../codebook/index.ts'
import { rowsOf } from '../reconcile/index.ts'
import { listContested, listFeeds, type ContestedThing, type Feed } from '../vault/index.ts'
import type { Desk } from './desk.ts'
import { standingLinks } from './linking.ts'
import { pictureOf } from './picture.ts'

export type { ContestedThing, ContestedWord } from '../vault/index.ts'

/** What contradicts itself in a vault, until a person decides. */
export type Conflicts = {
  /** Records and marks of which two have said different things unseen by each other. */
  readonly contested: readonly ContestedThing[]
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
  const { reconciled } = await pictureOf(desk)
  const links = [...rowsOf(reconciled.conflicts)].flatMap(([, { link, against }]) => {
    const found = said.get(link)
    return found ? [{ link: found, against: against.flatMap(id => said.get(id) ?? []) }] : []
  })
  return {
    contested: await listContested(desk.vault),
    links,
    forked: (await listFeeds(desk.vault)).filter(({ isForked }) => isForked),
  }
}
