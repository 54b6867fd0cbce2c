/** A line of a written file, from 1, and what is wrong in it. */
export type LineFault = { readonly line: number; readonly fault: string }

/** The lines that an answer names as wrong ("  line 3: rules › no. 1 …"), and what else it says. */
export function faultsIn(message: string): {
  readonly faults: readonly LineFault[]
  readonly rest: string
} {
  const faults: LineFault[] = []
  const rest = message.split('\n').filter(row => {
    const [, line, fault = ''] = /^\s*line (\d+): (.*)$/.exec(row) ?? []
    if (line !== undefined) faults.push({ line: Number(line), fault })
    return line === undefined
  })
  return { faults, rest: rest.join('\n').trim() }
}

/** Where a line of a text begins and ends; the last one for a line that is not there. */
export function lineAt(text: string, line: number): readonly [start: number, end: number] {
  const rows = text.split('\n')
  const at = Math.min(Math.max(line, 1), rows.length) - 1
  const start = rows.slice(0, at).reduce((sum, row) => sum + row.length + 1, 0)
  return [start, start + (rows[at]?.length ?? 0)]
}
