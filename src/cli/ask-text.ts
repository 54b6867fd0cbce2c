import type { Terminal } from './terminal.ts'

/**
 * Words of any length: typed line by line where somebody sits at the terminal, up to a line with a full stop alone; else
 * all of standard input.
 */
export async function askText(terminal: Terminal, what: string): Promise<string> {
  if (!terminal.interactive) return terminal.readInput()
  terminal.tell(`${what}: write, or paste; a line with a full stop alone ends it, or Ctrl-D.`)
  const lines: string[] = []
  for (;;) {
    const line = await terminal.ask('')
    if (line === null || line.trim() === '.') return lines.join('\n')
    lines.push(line)
  }
}
