import { Parser } from 'htmlparser2'

/** What is told of an element: its name without prefix, and its attributes by name with and without prefix. */
export type XmlWalk = {
  readonly open: (name: string, attributes: ReadonlyMap<string, string>) => void
  readonly close: (name: string) => void
  readonly text: (text: string) => void
}

/** Documents nest some forty elements deep. */
const DEEPEST = 5000

/** Walks through XML as it stands, without building a tree: no entity that it declares is ever read. */
export function walkXml(bytes: Uint8Array, walk: XmlWalk): void {
  let depth = 0
  const parser = new Parser(
    {
      onopentag: (name, attributes) => {
        depth += 1
        if (depth > DEEPEST) throw new Error(`its elements nest more than ${DEEPEST} deep`)
        const written = Object.entries(attributes)
        const entries = written.map(([key, value]) => [local(key), value] as const)
        walk.open(local(name), new Map([...entries, ...written]))
      },
      onclosetag: name => {
        depth -= 1
        walk.close(local(name))
      },
      ontext: walk.text,
    },
    { xmlMode: true, decodeEntities: true },
  )
  parser.write(decodeXml(bytes))
  parser.end()
}

const local = (name: string) => name.slice(name.indexOf(':') + 1)

function decodeXml(bytes: Uint8Array): string {
  const [first, second] = bytes
  if (first === 0xff && second === 0xfe) return new TextDecoder('utf-16le').decode(bytes)
  if (first === 0xfe && second === 0xff) return new TextDecoder('utf-16be').decode(bytes)
  return new TextDecoder().decode(bytes)
}

/** The words of the elements that are named, the first of each. */
export function wordsOfElements(
  bytes: Uint8Array | undefined,
  names: readonly string[],
): Readonly<Record<string, string>> {
  const found: Record<string, string> = {}
  let inside: string | undefined
  if (bytes)
    walkXml(bytes, {
      open: name => {
        inside = names.includes(name) && found[name] === undefined ? name : inside
      },
      close: name => {
        if (name === inside) inside = undefined
      },
      text: text => {
        if (inside !== undefined) found[inside] = `${found[inside] ?? ''}${text}`.slice(0, 1000)
      },
    })
  return found
}
