/** A line of a calendar: "DTSTART;TZID=Asia/Almaty:20250309T100000". Names in capitals; of a parameter the first value. */
export type ContentLine = {
  readonly name: string
  readonly parameters: ReadonlyMap<string, string>
  readonly value: string
}

/** An entry of a calendar, or what holds entries: its own lines and the components in it. */
export type Component = {
  readonly name: string
  readonly lines: ContentLine[]
  readonly components: Component[]
}

/** Calendars nest three deep; what lies deeper is laid beside each other. */
const DEEPEST = 10

/** The components of a calendar's text (RFC 5545, vCalendar 1.0), forgiving where an end is missing. */
export function parseComponents(text: string): readonly Component[] {
  const root: Component = { name: '', lines: [], components: [] }
  const open = [root]
  for (const line of unfolded(text)) {
    const read = contentLine(line)
    const at = open.at(-1) ?? root
    if (!read) continue
    if (read.name === 'BEGIN') {
      const inner = { name: read.value.trim().toUpperCase(), lines: [], components: [] }
      at.components.push(inner)
      if (open.length < DEEPEST) open.push(inner)
    } else if (read.name === 'END') {
      const name = read.value.trim().toUpperCase()
      const from = open.findLastIndex(one => one.name === name)
      if (from > 0) open.length = from
    } else at.lines.push(read)
  }
  return root.components
}

/** A line goes on where the next one begins with white space; in old calendars after "=" at its end. */
function unfolded(text: string): string[] {
  const lines: string[][] = []
  for (const line of text.split(/\r\n|\r|\n/)) {
    const last = lines.at(-1)
    if (last && /^[ \t]/.test(line)) last.push(line.slice(1))
    else if (last && isOpenQuotedPrintable(last)) last.push(`\n${line}`)
    else lines.push([line])
  }
  return lines.map(parts => parts.join(''))
}

const isOpenQuotedPrintable = (parts: readonly string[]) =>
  /^[^:]{0,200}ENCODING=QUOTED-PRINTABLE/i.test(parts[0] ?? '') &&
  (parts.at(-1)?.endsWith('=') ?? false)

function contentLine(line: string): ContentLine | undefined {
  const colon = valueAt(line)
  if (colon < 0) return undefined
  const [name = '', ...rest] = splitUnquoted(line.slice(0, colon))
  const parameters = new Map(
    rest.map(parameter => {
      const [key = '', ...words] = parameter.split('=')
      return [key.trim().toUpperCase(), words.join('=').replaceAll('"', '')] as const
    }),
  )
  const value = line.slice(colon + 1)
  return {
    name: name.replace(/^.*\./, '').trim().toUpperCase(),
    parameters,
    value: isQuotedPrintable(parameters) ? quotedPrintable(value) : value,
  }
}

const isQuotedPrintable = (parameters: ReadonlyMap<string, string>) =>
  parameters.get('ENCODING')?.toUpperCase() === 'QUOTED-PRINTABLE'

/** The first colon that stands in no quotation marks. */
function valueAt(line: string): number {
  let isQuoted = false
  for (let at = 0; at < line.length; at++) {
    const sign = line[at]
    if (sign === '"') isQuoted = !isQuoted
    else if (sign === ':' && !isQuoted) return at
  }
  return -1
}

function splitUnquoted(head: string): string[] {
  const parts = ['']
  let isQuoted = false
  for (const sign of head) {
    if (sign === '"') isQuoted = !isQuoted
    if (sign === ';' && !isQuoted) parts.push('')
    else parts[parts.length - 1] += sign
  }
  return parts
}

function quotedPrintable(value: string): string {
  const bytes = Buffer.from(
    value
      .replace(/=\n/g, '')
      .replace(/=([0-9a-f]{2})/gi, (_, hex: string) => String.fromCharCode(parseInt(hex, 16))),
    'latin1',
  )
  return new TextDecoder().decode(bytes)
}
