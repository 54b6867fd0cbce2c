import { learnedFromLinks, namesOfEnds, standingLinks } from '../../desk/index.ts'
import { calledEnd } from '../called-end.ts'
import { flag, type Command } from '../command.ts'

export const links: Command = {
  name: 'links',
  vault: 'needed',
  json: true,
  summary: 'list what was said about who or what is one, and not taken back, with its number',
  examples: ['vigil links --vault cases.vigil'],
  async run(desk, terminal, typed) {
    const found = await standingLinks(desk)
    const records = await namesOfEnds(
      desk,
      found.filter(({ of }) => of === 'incident'),
    )
    const called = (end: string) => calledEnd(end, records)
    for (const link of found) {
      const { id, verb, of, left, right, by, at, note, batch } = link
      if (flag(typed, 'json')) terminal.print(JSON.stringify(link))
      else
        terminal.print(
          `${id.slice(0, 8)}  ${of}  ${called(left)}  ${verb}  ${left === right && verb === 'move' ? 'alone' : called(right)}  (${by}, ${at.slice(0, 10)}${batch ? `, batch ${batch.slice(0, 8)}` : ''}${note ? `: ${note}` : ''})`,
        )
    }
    for (const { of, words, times } of await learnedFromLinks(desk))
      terminal.tell(
        `Learned, ${of}: ${words.join(' is also ')} (${Math.floor(times)} times); taking these links back unteaches it.`,
      )
    terminal.tell(
      found.length === 0
        ? 'Nobody has said that two are one, or two.'
        : 'Next: vigil unlink NUMBER takes one back, or a whole batch by its number.',
    )
    return found.length > 0 ? 0 : 1
  },
}
