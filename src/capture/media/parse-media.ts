import type { Format, ParseContext, Parsed } from '../apart/format.ts'
import { printBytes } from '../limits.ts'
import { durationOf, printDuration } from './duration.ts'

/** A recording of sound or film, kept as it is; what is said in it comes with a transcript. */
const recording = (mediaType: string): Format => ({
  mediaType,
  extractor: 'media/1',
  wordless: true,
  parse: parseMedia,
})

export const mp4 = recording('video/mp4')
export const webm = recording('video/webm')
export const avi = recording('video/x-msvideo')
export const m4a = recording('audio/mp4')
export const mp3 = recording('audio/mpeg')
export const ogg = recording('audio/ogg')
export const wav = recording('audio/wav')
export const flac = recording('audio/flac')
export const amr = recording('audio/amr')
export const aac = recording('audio/aac')
export const asf = recording('video/x-ms-asf')
export const mpeg = recording('video/mpeg')

function parseMedia(bytes: Uint8Array, _context: ParseContext): Parsed {
  const seconds = durationOf(bytes)
  const length = seconds === undefined ? '' : `, ${printDuration(seconds)} long`
  return {
    text: '',
    blocks: [],
    metadata: {},
    notes: [`a recording of ${printBytes(bytes.length)}${length}`],
  }
}
