import { fileURLToPath } from 'node:url'
import { printLedger, printScore, scoreFolder } from '../../desk/index.ts'
import { flag, text, type Command } from '../command.ts'

const EXAMPLES = fileURLToPath(new URL('../../../examples', import.meta.url))

export const score: Command = {
  name: 'score',
  args: '[reading]',
  vault: 'none',
  json: true,
  summary:
    'compare the reader with annotated documents (default: the examples that come with Vigil)',
  options: [
    ['--docs <folder>', 'the documents'],
    ['--gold <folder>', 'their annotations, one JSON file a document'],
    ['--misses', 'list what was missed, what was too much, and wrong slots'],
    ['--ledger', 'count what was missed by the stage that failed, and what was wrong by rule'],
  ],
  examples: [
    'vigil score',
    'vigil score --docs texts --gold texts/gold --misses',
    'vigil score reading.ndjson --docs texts --gold texts/gold',
  ],
  async run(terminal, typed) {
    const docs = text(typed, 'docs') ?? EXAMPLES
    const scored = await scoreFolder({
      docs,
      gold: text(typed, 'gold') ?? `${docs}/gold`,
      reading: typed.args[0] ?? null,
    })
    terminal.print(
      flag(typed, 'json')
        ? JSON.stringify(scored, null, 2)
        : printScore(scored, { misses: flag(typed, 'misses') }) +
            (flag(typed, 'ledger') ? printLedger(scored.ledger) : ''),
    )
    return 0
  },
}
