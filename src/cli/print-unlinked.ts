import type { LinkDecision } from '../codebook/index.ts'
import { namesOfEnds, type Desk } from '../desk/index.ts'
import { calledEnd } from './called-end.ts'
import type { Terminal } from './terminal.ts'

/** Tells which words on who is one were taken back. */
export async function printUnlinked(
  desk: Desk,
  terminal: Terminal,
  links: readonly LinkDecision[],
): Promise<void> {
  const names = await namesOfEnds(
    desk,
    links.filter(({ of }) => of === 'incident'),
  )
  const called = (end: string) => calledEnd(end, names)
  for (const { verb, left, right } of links)
    terminal.tell(
      verb === 'move'
        ? `Taken back: ${called(left)} is moved no longer, and counts as before.`
        : `Taken back: ${called(left)} and ${called(right)} are no longer said to be ${verb}.`,
    )
}
