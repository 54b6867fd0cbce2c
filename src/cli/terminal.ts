import { createInterface } from 'node:readline'
import type { Readable, Writable } from 'node:stream'

/** Where a command prints and asks; handed in, so that tests need no terminal. */
export type Terminal = {
  /** Prints a line of result to standard output. */
  print(line: string): void
  /** Prints to standard output what is kept in a file (an update, a mapping): as it is, where nobody looks at it. */
  keep(text: string): void
  /** Prints a line of news to standard error: what happened, never data. */
  tell(line: string): void
  /** A bar on standard error while long work goes on; nothing where standard error is piped. */
  progress(label: string): { at(done: number, total: number | null): void; end(): void }
  /** Asks without showing what is typed; null where nobody can answer. */
  askSecret(question: string): Promise<string | null>
  /** One key press; null at the end of input or where nobody can answer. */
  key(): Promise<string | null>
  /** Asks for a line. */
  ask(question: string): Promise<string | null>
  /** Everything from standard input. */
  readInput(): Promise<string>
  /** Whether a person sits at it. */
  readonly interactive: boolean
  /** Whether standard output is a screen. */
  readonly onScreen: boolean
  readonly colour: boolean
  readonly columns: number
  /** Settings from the environment. */
  readonly env: Readonly<Record<string, string | undefined>>
}

type Streams = {
  readonly input: Readable & { isTTY?: boolean; setRawMode?(on: boolean): unknown }
  readonly output: Writable & { isTTY?: boolean; columns?: number }
  readonly errors: Writable & { isTTY?: boolean; columns?: number }
  readonly env: Readonly<Record<string, string | undefined>>
}

/** The terminal of a process. */
export function openTerminal({ input, output, errors, env }: Streams): Terminal {
  const interactive = Boolean(input.isTTY && output.isTTY)
  const columns = output.columns ?? errors.columns ?? 100
  const line = lineReader(input, errors)
  return {
    print: text => void output.write(`${text}\n`),
    keep: text => void output.write(`${text}\n`),
    tell: text => void errors.write(`${text}\n`),
    progress: label =>
      errors.isTTY
        ? drawBar(errors, label, columns)
        : { at: () => undefined, end: () => undefined },
    askSecret: question => (input.isTTY ? secret(input, errors, question) : Promise.resolve(null)),
    ask: question => (input.isTTY ? line(question) : Promise.resolve(null)),
    key: () => (input.isTTY ? press(input) : Promise.resolve(null)),
    readInput: async () => {
      const parts: Uint8Array[] = []
      for await (const part of input) parts.push(Buffer.from(part))
      return Buffer.concat(parts).toString('utf8')
    },
    interactive,
    onScreen: Boolean(output.isTTY),
    colour: Boolean(output.isTTY) && !env['NO_COLOR'],
    columns,
    env,
  }
}

function drawBar(errors: Writable, label: string, columns: number) {
  let drawn = ''
  return {
    at(done: number, total: number | null) {
      const width = Math.max(10, Math.min(40, columns - label.length - 30))
      const filled = total ? Math.round((width * done) / total) : 0
      const bar = total
        ? `${'█'.repeat(filled)}${'░'.repeat(width - filled)} ${done}/${total}`
        : `${done}`
      const next = `\r${label} ${bar}`
      if (next !== drawn) errors.write((drawn = next))
    },
    end() {
      if (drawn) errors.write('\r\u001b[2K')
    },
  }
}

/** Asks for lines, one a question; of lines that are pasted at once the others answer the next questions. */
function lineReader(
  input: Readable,
  errors: Writable,
): (question: string) => Promise<string | null> {
  const pasted: string[] = []
  let begun = ''
  return question => {
    const next = pasted.shift()
    if (next !== undefined) {
      // It was shown as it was pasted; what it answers was not.
      if (question !== '') errors.write(`${question}${next}\n`)
      return Promise.resolve(next)
    }
    const asked = createInterface({ input, output: errors, terminal: true })
    return new Promise(resolve => {
      const lines: string[] = []
      asked.on('line', answer => {
        // What came with the same paste is heard before the question is closed.
        if (lines.push(answer) === 1) setImmediate(() => asked.close())
      })
      asked.on('close', () => {
        begun = lines.length > 0 ? asked.line : ''
        pasted.push(...lines.slice(1))
        resolve(lines[0] ?? null)
      })
      asked.setPrompt(question)
      asked.prompt()
      if (begun !== '') asked.write(begun)
    })
  }
}

/** A key as it comes from a terminal in raw mode; Ctrl-C and Ctrl-D end. */
function press(input: Streams['input']): Promise<string | null> {
  if (input.readableEnded) return Promise.resolve(null)
  input.setRawMode?.(true)
  input.resume()
  return new Promise(resolve => {
    const heard = (chunk?: Buffer | string) => {
      input.off('data', heard)
      input.off('end', heard)
      input.setRawMode?.(false)
      input.pause()
      const key = chunk?.toString()
      resolve(key === undefined || key === '\u0003' || key === '\u0004' ? null : key)
    }
    input.once('data', heard)
    input.once('end', heard)
  })
}

async function secret(
  input: Streams['input'],
  errors: Writable,
  question: string,
): Promise<string | null> {
  errors.write(question)
  let typed = ''
  for (;;) {
    const key = await press(input)
    if (key === null) {
      errors.write('\n')
      return null
    }
    for (const character of key) {
      if (character === '\r' || character === '\n') {
        errors.write('\n')
        return typed
      }
      typed =
        character === '\u007f' || character === '\b'
          ? Array.from(typed).slice(0, -1).join('')
          : typed + character
    }
  }
}
