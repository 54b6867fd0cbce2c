import { VigilError } from '../../codebook/index.ts'
import { link as say, linkSeveral, moveRecord, type Desk } from '../../desk/index.ts'
import { text, type Command, type ExitCode } from '../command.ts'
import { kindOfPair } from '../kind-of-pair.ts'
import type { Terminal } from '../terminal.ts'

const WORDS = ['same', 'different', 'unsure', 'move'] as const
/** What stands for nobody known: the mention is somebody of their own. */
const ALONE = 'alone'

export const link: Command = {
  name: 'link',
  args: '<word> <left> <right> [more...]',
  vault: 'needed',
  summary:
    'say whether two or more are one: same, different or unsure; move one mention to somebody else, or one record to another incident, or alone; nothing is joined unless somebody says so',
  options: [
    ['--of <what>', 'person, group, place or incident'],
    ['--note <text>', 'why'],
  ],
  examples: [
    'vigil link same "person:ana dorel" "person:anna dorell" --of person --vault cases.vigil',
    'vigil link same 9c01d2 77ab20 e5d0aa --of incident --vault cases.vigil',
    'vigil link move "d41a/target/person:ana dorel" "person:ana doreli" --of person --vault cases.vigil',
    'vigil link move "d41a/target/person:ana dorel" alone --of person --vault cases.vigil',
    'vigil link move 9c01d2 alone --of incident --vault cases.vigil',
    'vigil link different 9c01d2 77ab20 --of incident --note "two rallies that day" --vault cases.vigil',
  ],
  async run(desk, terminal, typed) {
    const [word = '', left = '', other = '', ...more] = typed.args
    const of = kindOfPair(text(typed, 'of'))
    if (word === 'move' && of === 'incident') return moveOne(desk, terminal, { left, other })
    const right = word === 'move' && other === ALONE ? left : other
    const verb = WORDS.find(known => known === word)
    if (!verb) throw new VigilError('usage', `"${word}": say ${WORDS.join(', ')}.`)
    const note = text(typed, 'note')
    if (more.length > 0) {
      if (verb === 'move')
        throw new VigilError('usage', 'One mention or record is moved at a time: give two ends.')
      const ends = [left, other, ...more]
      const batch = await linkSeveral(desk, { verb, of, ends, ...(note ? { note } : {}) })
      terminal.tell(
        `Noted of ${ends.length}: ${SAID[verb]}. vigil unlink ${batch.slice(0, 8)} takes it back.`,
      )
      return 0
    }
    await say(desk, {
      verb,
      of,
      left,
      right,
      ...(note ? { note } : {}),
    })
    terminal.tell(
      verb === 'move'
        ? moved(left, right)
        : `Noted: ${left} and ${right} are ${verb === 'unsure' ? 'left open' : verb}.`,
    )
    return 0
  },
}

const SAID = {
  same: 'all are the same',
  different: 'no two are the same',
  unsure: 'left open',
} as const

const moved = (left: string, right: string) =>
  left === right
    ? `Noted: ${left} counts as somebody of their own.`
    : `Noted: ${left} counts with ${right}.`

async function moveOne(
  desk: Desk,
  terminal: Terminal,
  { left, other }: { readonly left: string; readonly other: string },
): Promise<ExitCode> {
  const { batch } = await moveRecord(desk, left, other === ALONE ? null : other)
  terminal.tell(
    `Noted: ${left} ${other === ALONE ? 'is an incident of its own' : `tells of the incident of ${other}`}. vigil unlink ${batch.slice(0, 8)} takes it back.`,
  )
  return 0
}
