import { resolvePath } from '../story/relations.ts'
import { walkXml } from '../story/walk-xml.ts'

/** What a book says of itself, and its chapters in the order of reading; paths from the file's root. */
export type BookPackage = {
  readonly chapters: readonly string[]
  /** The first of each: title, creator, publisher, date, language. */
  readonly said: ReadonlyMap<string, string>
}

/** Where the book's package lies, by its container; undefined where that does not say. */
export function packagePath(container: Uint8Array | undefined): string | undefined {
  let path: string | undefined
  if (container)
    walkXml(container, {
      open: (name, attributes) => {
        if (name === 'rootfile') path ??= attributes.get('full-path')
      },
      close: () => undefined,
      text: () => undefined,
    })
  return path
}

/** Reads a book's package: its spine is the order of reading; its table of contents says the headings twice. */
export function readPackage(bytes: Uint8Array, path: string): BookPackage {
  const folder = path.slice(0, path.lastIndexOf('/') + 1)
  const items = new Map<string, string>()
  const spine: string[] = []
  const said = new Map<string, string>()
  let inside: string | undefined
  walkXml(bytes, {
    open: (name, attributes) => {
      const id = attributes.get('id') ?? ''
      const href = attributes.get('href')
      if (name === 'item' && href !== undefined && isChapter(attributes))
        items.set(id, resolvePath(unescaped(href), folder))
      else if (name === 'itemref') spine.push(attributes.get('idref') ?? '')
      else if (SAID.has(name) && !said.has(name)) inside = name
    },
    close: name => {
      if (name === inside) inside = undefined
    },
    text: text => {
      if (inside !== undefined) said.set(inside, `${said.get(inside) ?? ''}${text}`.slice(0, 1000))
    },
  })
  return { chapters: [...new Set(spine.flatMap(id => items.get(id) ?? []))], said }
}

const SAID = new Set(['title', 'creator', 'publisher', 'date', 'language'])

function isChapter(attributes: ReadonlyMap<string, string>): boolean {
  const type = attributes.get('media-type') ?? ''
  const properties = (attributes.get('properties') ?? '').split(' ')
  return (
    /^(?:application\/xhtml\+xml|text\/html|text\/x-oeb1-document)$/.test(type) &&
    !properties.includes('nav')
  )
}

function unescaped(href: string): string {
  try {
    return decodeURIComponent(href.replace(/#.*$/s, ''))
  } catch {
    return href
  }
}
