import { listDocuments, type DocumentSummary } from '../../desk/index.ts'
import { flag, type Command } from '../command.ts'
import { columns } from '../columns.ts'

export const list: Command = {
  name: 'list',
  vault: 'needed',
  json: true,
  summary: 'list the documents, newest first, with how many records wait for a judgement',
  examples: ['vigil list --vault cases.vigil', 'vigil list --vault cases.vigil --json'],
  async run(desk, terminal, typed) {
    const { documents } = await listDocuments(desk, {})
    if (flag(typed, 'json'))
      for (const document of documents) terminal.print(JSON.stringify(document))
    else if (documents.length > 0)
      terminal.print(
        columns(
          ['document', 'published', 'source', 'records', 'to judge', 'title'],
          documents.map(document => [
            document.id.slice(0, 8),
            document.published ?? '',
            document.note ? 'source on file' : (document.source ?? document.site ?? ''),
            document.read ? String(document.records) : 'unread',
            document.drafts ? String(document.drafts) : '',
            titled(document),
          ]),
          terminal.columns,
        ),
      )
    return documents.length > 0 ? 0 : 1
  },
}

/** What was written down of an original has the original's title. */
function titled({ title, name, transcript }: DocumentSummary): string {
  const words = title ?? name
  if (transcript === null) return words
  return `${words} (${transcript === 'replaced' ? 'earlier transcript' : 'transcript'})`
}
