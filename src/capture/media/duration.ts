/** How long a recording lasts, in seconds, as far as its head says; undefined where it does not. */
export function durationOf(file: Uint8Array): number | undefined {
  const bytes = Buffer.from(file.buffer, file.byteOffset, file.length)
  const seconds = mp4(bytes) ?? wav(bytes) ?? ogg(bytes) ?? flac(bytes)
  return seconds !== undefined && Number.isFinite(seconds) && seconds > 0 && seconds < 1e7
    ? seconds
    : undefined
}

/** "1:02:03", "12:07". */
export function printDuration(seconds: number): string {
  const whole = Math.round(seconds)
  const two = (n: number) => String(n).padStart(2, '0')
  const [hours, minutes] = [Math.floor(whole / 3600), Math.floor(whole / 60) % 60]
  return hours > 0 ? `${hours}:${two(minutes)}:${two(whole % 60)}` : `${minutes}:${two(whole % 60)}`
}

const name = (bytes: Buffer, at: number) => bytes.toString('latin1', at, at + 4)

/** Boxes, each with its size before its name: the one for the film's head lies in the one for the film. */
function mp4(bytes: Buffer): number | undefined {
  if (name(bytes, 4) !== 'ftyp') return undefined
  const film = box(bytes, 'moov', { from: 0, to: bytes.length })
  const head = film && box(bytes, 'mvhd', film)
  if (!head || head.from + 32 > bytes.length) return undefined
  const long = bytes[head.from] === 1
  const scale = bytes.readUInt32BE(head.from + (long ? 20 : 12))
  const length = long
    ? Number(bytes.readBigUInt64BE(head.from + 24))
    : bytes.readUInt32BE(head.from + 16)
  return length / scale
}

type Stretch = { readonly from: number; readonly to: number }

function box(bytes: Buffer, wanted: string, { from, to }: Stretch): Stretch | undefined {
  let at = from
  while (at + 8 <= to) {
    const short = bytes.readUInt32BE(at)
    const isLong = short === 1 && at + 16 <= to
    const size = isLong ? Number(bytes.readBigUInt64BE(at + 8)) : short === 0 ? to - at : short
    if (size < 8) return undefined
    const inside = { from: at + (isLong ? 16 : 8), to: Math.min(to, at + size) }
    if (name(bytes, at + 4) === wanted) return inside
    at += size
  }
  return undefined
}

function wav(bytes: Buffer): number | undefined {
  if (name(bytes, 8) !== 'WAVE') return undefined
  let rate = 0
  for (let at = 12; at + 8 <= bytes.length;) {
    const size = bytes.readUInt32LE(at + 4)
    if (name(bytes, at) === 'fmt ' && at + 20 <= bytes.length) rate = bytes.readUInt32LE(at + 16)
    if (name(bytes, at) === 'data') return Math.min(size, bytes.length - at - 8) / rate
    at += 8 + size + (size % 2)
  }
  return undefined
}

/** The place of the last page, in samples. */
function ogg(bytes: Buffer): number | undefined {
  if (name(bytes, 0) !== 'OggS' || bytes.length < 64) return undefined
  const last = bytes.lastIndexOf('OggS')
  if (last + 14 > bytes.length) return undefined
  const samples = Number(bytes.readBigInt64LE(last + 6))
  const head = bytes.toString('latin1', 28, 36)
  if (head === 'OpusHead') return samples / 48_000
  return head.startsWith('\x01vorbis') ? samples / bytes.readUInt32LE(40) : undefined
}

function flac(bytes: Buffer): number | undefined {
  if (name(bytes, 0) !== 'fLaC' || bytes.length < 26) return undefined
  const rate = bytes.readUIntBE(18, 3) >> 4
  const samples = ((bytes[21] ?? 0) & 15) * 2 ** 32 + bytes.readUInt32BE(22)
  return samples / rate
}
