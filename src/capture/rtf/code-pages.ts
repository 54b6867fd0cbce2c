/** Windows' and other code pages by number, as the platform calls them. */
const PAGES: ReadonlyMap<number, string> = new Map([
  [866, 'ibm866'],
  [874, 'windows-874'],
  [932, 'shift_jis'],
  [936, 'gbk'],
  [949, 'euc-kr'],
  [950, 'big5'],
  ...[1250, 1251, 1252, 1253, 1254, 1255, 1256, 1257, 1258].map((page): [number, string] => [
    page,
    `windows-${page}`,
  ]),
  [10000, 'macintosh'],
  [10007, 'x-mac-cyrillic'],
  [65001, 'utf-8'],
])

/** A font's character set, and the code page that it stands for. */
const CHARSETS: ReadonlyMap<number, number> = new Map([
  [77, 10000],
  [89, 10007],
  [128, 932],
  [129, 949],
  [134, 936],
  [136, 950],
  [161, 1253],
  [162, 1254],
  [163, 1258],
  [177, 1255],
  [178, 1256],
  [186, 1257],
  [204, 1251],
  [222, 874],
  [238, 1250],
])

/** The character set of fonts that show signs instead of letters. */
export const SYMBOLS = 2

export const pageOfCharset = (charset: number): number | undefined => CHARSETS.get(charset)

const decoders = new Map<number, { readonly decode: (bytes: Uint8Array) => string }>()

/** Bytes as text of a code page; of one that the platform does not know, as windows-1252. */
export function decodePage(bytes: readonly number[], page: number): string {
  const decoder = decoders.get(page) ?? new TextDecoder(PAGES.get(page) ?? 'windows-1252')
  decoders.set(page, decoder)
  return decoder.decode(Uint8Array.from(bytes))
}
