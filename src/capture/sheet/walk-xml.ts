import { Tokenizer } from 'htmlparser2'

export type XmlAttributes = Readonly<Record<string, string>>

/** What is told of an XML file while it is walked; names without their prefixes. */
export type XmlWalker = {
  open(name: string, attributes: XmlAttributes): void
  text?(words: string): void
  close?(name: string): void
}

/**
 * Walks an XML file in one pass. Entities that the file defines stay as they are written: nothing is expanded, and
 * nothing outside of the file is ever looked for.
 */
export function walkXml(source: string, walker: XmlWalker): void {
  let tag = ''
  let attributes: Record<string, string> = {}
  let attribute = ''
  const local = (start: number, end: number) => {
    const name = source.slice(start, Math.min(end, start + 200))
    return name.slice(name.indexOf(':') + 1)
  }
  const nothing = () => undefined
  const tokenizer = new Tokenizer(
    { xmlMode: true, decodeEntities: true },
    {
      ontext: (start, end) => walker.text?.(source.slice(start, end)),
      ontextentity: code => walker.text?.(String.fromCodePoint(code)),
      onopentagname(start, end) {
        tag = local(start, end)
        attributes = {}
      },
      onattribname(start, end) {
        attribute = local(start, end)
        attributes[attribute] = ''
      },
      onattribdata(start, end) {
        attributes[attribute] += source.slice(start, end)
      },
      onattribentity(code) {
        attributes[attribute] += String.fromCodePoint(code)
      },
      onattribend: nothing,
      onopentagend: () => walker.open(tag, attributes),
      onselfclosingtag() {
        walker.open(tag, attributes)
        walker.close?.(tag)
      },
      onclosetag: (start, end) => walker.close?.(local(start, end)),
      oncdata: (start, end, offset) => walker.text?.(source.slice(start, end - offset)),
      oncomment: nothing,
      ondeclaration: nothing,
      onprocessinginstruction: nothing,
      onend: nothing,
    },
  )
  tokenizer.write(source)
  tokenizer.end()
}
