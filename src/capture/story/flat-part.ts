/**
 * A part of a flat OpenDocument file as it stands, from its first tag to its last: "body", "meta", "styles". Empty where
 * the file has none; LibreOffice and its kin always write the prefix "office".
 */
export function flatPart(source: string, part: string): string {
  const start = source.search(new RegExp(`<office:${part}[\\s>]`))
  const close = `</office:${part}>`
  const end = source.lastIndexOf(close)
  return start < 0 || end < start ? '' : source.slice(start, end + close.length)
}
