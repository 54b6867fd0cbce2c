import { useMutation } from '@tanstack/react-query'
import { desk, type Period } from '../desk-client.ts'
import { saveFile } from '../frame/save-file.ts'
import { say } from '../message.ts'

const FORMATS = [
  { format: 'html', name: 'HTML', type: 'text/html' },
  { format: 'md', name: 'Markdown', type: 'text/markdown' },
] as const

/** Takes the update along: on paper, or as a file, which says of itself whether it was cleared. */
export function SaveUpdate({ period }: { period: Period }) {
  const saving = useMutation({
    mutationFn: async ({ format, type }: (typeof FORMATS)[number]) => {
      const { text } = await desk.updateFile({ ...period, format })
      saveFile(`update-${period.from}-${period.to}.${format}`, text, type)
    },
  })
  return (
    <div className="acts">
      {FORMATS.map(each => (
        <button
          key={each.format}
          type="button"
          disabled={saving.isPending}
          onClick={() => saving.mutate(each)}
        >
          {say('update.save', { format: each.name })}
        </button>
      ))}
      <button type="button" onClick={() => print()}>
        {say('update.print')}
      </button>
      {saving.error && (
        <p className="problem" role="alert">
          {saving.error.message}
        </p>
      )}
    </div>
  )
}
