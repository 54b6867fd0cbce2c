import {
  conflictsIn,
  settleContested,
  type ContestedWord,
  type NamedContested,
} from '../../desk/index.ts'
import { flag, text, type Command } from '../command.ts'
import type { Terminal } from '../terminal.ts'

export const conflicts: Command = {
  name: 'conflicts',
  vault: 'needed',
  json: true,
  summary:
    'list what contradicts itself until somebody decides: records, tiers, masks, consents, settings, texts, links, feeds that forked',
  options: [['--settle <number>', 'let the word with this number stand']],
  examples: [
    'vigil conflicts --vault cases.vigil',
    'vigil conflicts --settle 7be01d44 --vault cases.vigil',
  ],
  async run(desk, terminal, typed) {
    const settled = text(typed, 'settle')
    if (settled !== undefined) {
      const thing = await settleContested(desk, settled)
      terminal.tell(`Settled: ${thing.of} of ${thing.called}.`)
      return 0
    }
    const found = await conflictsIn(desk)
    const { contested, links, forked } = found
    if (flag(typed, 'json')) terminal.print(JSON.stringify(found))
    else {
      for (const thing of contested) printThing(terminal, thing)
      for (const { link, against } of links) {
        terminal.print(
          `link ${link.id.slice(0, 8)}: ${link.left} is ${link.right} (${link.by}) does not hold`,
        )
        for (const { id, left, right, by } of against)
          terminal.print(`  ${id.slice(0, 8)}  ${left} is not ${right} (${by})`)
      }
      for (const { fingerprint } of forked)
        terminal.print(`feed ${fingerprint}: goes on in two ways, both kept`)
    }
    const count = contested.length + links.length + forked.length
    terminal.tell(
      count === 0
        ? 'Nothing contradicts itself.'
        : 'Whoever sees both decides: vigil conflicts --settle NUMBER lets one word stand; or judge the record, or say the tier, mask, consent, setting or text anew.',
    )
    return count > 0 ? 0 : 1
  },
}

function printThing(terminal: Terminal, { of, subject, called, said }: NamedContested): void {
  const what = called === subject ? '' : `  (${called})`
  terminal.print(`${of} ${shorter(subject)}${what}`)
  for (const word of said)
    terminal.print(
      `  ${word.entry.slice(0, 8)}  ${told(word)}  (${word.by}, ${word.at.slice(0, 10)}${word.reason === null ? '' : `: ${word.reason}`})${word.stands ? '  stands until then' : ''}`,
    )
}

const told = ({ says }: ContestedWord) => (typeof says === 'string' ? says : JSON.stringify(says))

/** Hashes by their first digits, as other commands print them. */
const shorter = (subject: string) =>
  subject.replaceAll(/\b[0-9a-f]{32,64}\b/g, id => id.slice(0, 8))
