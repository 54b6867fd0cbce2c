import { writeFileSync } from 'node:fs'
import { VigilError, writingReason } from '../../codebook/index.ts'
import { originalFor, warcFor } from '../../desk/index.ts'
import { text, type Command } from '../command.ts'

export const original: Command = {
  name: 'original',
  args: '<document>',
  vault: 'needed',
  summary: 'write the original of a document to a file, as it was taken in (not encrypted there)',
  options: [
    ['--out <file>', 'where to; a file that is there already is not touched'],
    [
      '--warc <file>',
      'of a web archive: its WARC records alone (gzip), for tools that read no WACZ',
    ],
  ],
  examples: [
    'vigil original 3fa4c1 --out page.wacz --vault cases.vigil',
    'vigil original 3fa4c1 --warc page.warc.gz --vault cases.vigil',
  ],
  async run(desk, terminal, typed) {
    const [document = ''] = typed.args
    const out = text(typed, 'out')
    const warc = text(typed, 'warc')
    if (warc !== undefined && out === undefined) {
      write(warc, await warcFor(desk, document))
      terminal.tell(
        `${warc} holds the WARC records of the original. It is not encrypted: delete it when you are done.`,
      )
      return 0
    }
    if (out === undefined || warc !== undefined)
      throw new VigilError(
        'usage',
        'Say where the original is to be written with --out FILE, or its WARC records with --warc FILE. It leaves the vault, and is not encrypted there.',
      )
    const { id, bytes } = await originalFor(desk, document)
    write(out, bytes)
    terminal.tell(
      `${out} is the original, byte for byte (SHA-256 ${id}). It is not encrypted: delete it when you are done.`,
    )
    return 0
  },
}

function write(out: string, bytes: Uint8Array): void {
  try {
    writeFileSync(out, bytes, { flag: 'wx', mode: 0o600 })
  } catch (error) {
    const isThere = error instanceof Error && 'code' in error && error.code === 'EEXIST'
    throw new VigilError(
      'input-invalid',
      `${out} was not written: ${isThere ? 'something is there already' : writingReason(error)}. Name another file.`,
      { cause: error },
    )
  }
}
