import { searchTexts } from '../../desk/index.ts'
import { flag, text, wholeNumber, type Command } from '../command.ts'
import { markSpans } from '../columns.ts'

export const search: Command = {
  name: 'search',
  args: '<words...>',
  vault: 'needed',
  json: true,
  summary: 'find documents that hold all the words, best first',
  options: [['--limit <n>', 'how many at most (default 20); the total is always said']],
  examples: ['vigil search torture colony --vault cases.vigil'],
  async run(desk, terminal, typed) {
    const limit = wholeNumber('--limit', text(typed, 'limit') ?? '20')
    const { hits, total } = await searchTexts(desk, typed.args.join(' '), { limit })
    for (const hit of hits) {
      if (flag(typed, 'json')) terminal.print(JSON.stringify(hit))
      else {
        const { id, title, name, published } = hit.document
        terminal.print(`${id.slice(0, 8)}  ${published ?? ''}  ${title ?? name}`)
        terminal.print(`    ${markSpans(hit.snippet, hit.marks, terminal.colour)}`)
      }
    }
    terminal.tell(
      total > hits.length
        ? `${hits.length} of ${total} shown; --limit shows more.`
        : `${total} found.`,
    )
    return total > 0 ? 0 : 1
  },
}
