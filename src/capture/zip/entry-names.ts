import yauzl, { type Entry } from 'yauzl'
import { plausibility } from '../plausibility.ts'

/**
 * What archivers that name no encoding write names in, by the system's language, and the letters to be found there.
 * Nearly all bytes make some Chinese words: these are taken where nothing else makes any.
 */
const ENCODINGS = [
  { encoding: 'ibm866', letter: /\p{Script=Cyrillic}/u, weight: 1 },
  { encoding: 'windows-1251', letter: /\p{Script=Cyrillic}/u, weight: 1 },
  { encoding: 'gb18030', letter: /\p{Script=Han}/u, weight: 0.8 },
  {
    encoding: 'shift_jis',
    letter: /\p{Script=Hiragana}|[\u30a0-\u30ff]|\p{Script=Han}/u,
    weight: 0.75,
  },
]

const IS_UTF8 = 0x800

/**
 * How names are read that do not say their encoding: as UTF-8 where all of them fit it, else in the encoding of which
 * all of them together make words; where there is none, as the format has it (code page 437).
 */
export function entryNames(entries: readonly Entry[]): (entry: Entry) => string {
  const unsaid = entries.filter(isUnsaid).map(({ fileNameRaw }) => fileNameRaw)
  const bytes = Buffer.concat(unsaid.flatMap(raw => [raw, Buffer.from('\n')]))
  const encoding = unsaid.length === 0 ? undefined : encodingOf(bytes)
  const decoder = encoding === undefined ? undefined : new TextDecoder(encoding)
  return entry =>
    decoder && isUnsaid(entry)
      ? decoder.decode(entry.fileNameRaw).replaceAll('\\', '/')
      : asFormatted(entry)
}

const asFormatted = ({ generalPurposeBitFlag, fileNameRaw, extraFields }: Entry): string =>
  yauzl.getFileNameLowLevel(generalPurposeBitFlag, fileNameRaw, extraFields, false)

/** Whether a name has more than ASCII, and neither the flag nor a field beside it says how it is written. */
function isUnsaid(entry: Entry): boolean {
  const { generalPurposeBitFlag, fileNameRaw, extraFields } = entry
  return (
    (generalPurposeBitFlag & IS_UTF8) === 0 &&
    fileNameRaw.some(byte => byte > 0x7f) &&
    !extraFields.some(({ id }) => id === 0x7075)
  )
}

function encodingOf(bytes: Buffer): string | undefined {
  if (textIn('utf-8', bytes) !== undefined) return 'utf-8'
  const usual = likeness(yauzl.getFileNameLowLevel(0, bytes, [], false))
  const best = ENCODINGS.map(({ encoding, letter, weight }) => {
    const text = textIn(encoding, bytes)
    const isOf = text !== undefined && letter.test(text)
    const rare = encoding === 'gb18030' && isRareChinese(bytes) ? 0.5 : 1
    return { encoding, fit: isOf ? likeness(text) * weight * rare : 0 }
  }).reduce((one, other) => (other.fit > one.fit ? other : one))
  return best.fit < usual ? undefined : best.encoding
}

/** Whether signs that Chinese names hardly hold make up a fifth of them: those that GBK added to GB 2312. */
function isRareChinese(bytes: Buffer): boolean {
  let [all, rare] = [0, 0]
  for (let at = 0; at + 1 < bytes.length; at++) {
    const [lead = 0, trail = 0] = [bytes[at], bytes[at + 1]]
    if (lead < 0x81) continue
    all += 1
    if (lead < 0xa1 || lead > 0xf7 || trail < 0xa1) rare += 1
    at += 1
  }
  return rare > all / 5
}

function textIn(encoding: string, bytes: Buffer): string | undefined {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes)
  } catch (error) {
    if (error instanceof TypeError) return undefined
    throw error
  }
}

/** How much names look like words: their shape, no signs of mathematics, lines and boxes, and of Cyrillic ones frequent letters. */
function likeness(text: string): number {
  const letters = text.match(/\p{Script=Cyrillic}/gu)?.length ?? 0
  const frequent = text.match(/[оеаинтсрвлкмдпу]/giu)?.length ?? 0
  const odd = text.match(
    /\p{Script=Latin}\p{Script=Greek}|\p{Script=Greek}\p{Script=Latin}|[\u2200-\u22ff\u2500-\u259f]/gu,
  )
  return (
    plausibility(text) -
    (letters === 0 ? 0 : 0.5 * (1 - frequent / letters)) -
    (odd?.length ?? 0) / text.length
  )
}
