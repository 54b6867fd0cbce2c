import { VigilError } from '../../codebook/index.ts'
import { link as say } from '../../desk/index.ts'
import { text, type Command } from '../command.ts'
import { kindOfPair } from '../kind-of-pair.ts'

const WORDS = ['same', 'different', 'unsure', 'move'] as const
/** What stands for nobody known: the mention is somebody of their own. */
const ALONE = 'alone'

export const link: Command = {
  name: 'link',
  args: '<word> <left> <right>',
  vault: 'needed',
  summary:
    'say whether two are one: same, different or unsure; or move one mention to somebody else, or alone; nothing is joined unless somebody says so',
  options: [
    ['--of <what>', 'person, group, place or incident'],
    ['--note <text>', 'why'],
  ],
  examples: [
    'vigil link same "person:ana dorel" "person:anna dorell" --of person --vault cases.vigil',
    'vigil link move "d41a/target/person:ana dorel" "person:ana doreli" --of person --vault cases.vigil',
    'vigil link move "d41a/target/person:ana dorel" alone --of person --vault cases.vigil',
    'vigil link different 9c01d2 77ab20 --of incident --note "two rallies that day" --vault cases.vigil',
  ],
  async run(desk, terminal, typed) {
    const [word = '', left = '', other = ''] = typed.args
    const right = word === 'move' && other === ALONE ? left : other
    const verb = WORDS.find(known => known === word)
    if (!verb) throw new VigilError('usage', `"${word}": say ${WORDS.join(', ')}.`)
    const note = text(typed, 'note')
    await say(desk, {
      verb,
      of: kindOfPair(text(typed, 'of')),
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

const moved = (left: string, right: string) =>
  left === right
    ? `Noted: ${left} counts as somebody of their own.`
    : `Noted: ${left} counts with ${right}.`
