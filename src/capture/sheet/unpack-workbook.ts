import { VigilError } from '../../codebook/index.ts'
import type { ParseContext } from '../apart/format.ts'
import { printBytes } from '../limits.ts'
import { UnpackedTooMuch, unzip } from '../zip/unzip.ts'

/** The XML files of a workbook that are wanted, by their path in lower case. */
export async function unpackWorkbook(
  bytes: Uint8Array,
  { name, limits }: ParseContext,
  wants: (path: string) => boolean,
): Promise<(path: string) => string | undefined> {
  try {
    const { entries } = await unzip(bytes, limits, path => wants(path.toLowerCase()))
    const files = new Map(entries.map(entry => [entry.path.toLowerCase(), entry.bytes]))
    return path => {
      const file = files.get(path.toLowerCase())
      return file && new TextDecoder().decode(file)
    }
  } catch (error) {
    if (!(error instanceof UnpackedTooMuch)) throw error
    throw new VigilError(
      'input-too-large',
      `${name} unpacks to more than ${printBytes(limits.unpacked)}. Nothing was stored. Save the sheet that matters as CSV.`,
    )
  }
}
