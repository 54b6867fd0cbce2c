const LETTERS = 'qpzry9x8gf2tvdw0s3jn54khce6mua7l'
const GENERATOR = [0x3b6a57b2, 0x26508e6d, 0x1ea119fa, 0x3d4233dd, 0x2a1462b3]

function checksum(values: readonly number[]): number {
  let sum = 1
  for (const value of values) {
    const top = sum >>> 25
    sum = ((sum & 0x1ffffff) << 5) ^ value
    for (const [bit, mask] of GENERATOR.entries()) if ((top >>> bit) & 1) sum ^= mask
  }
  return sum
}

const spread = (prefix: string): number[] => {
  const codes = Array.from(prefix, letter => letter.charCodeAt(0))
  return [...codes.map(code => code >> 5), 0, ...codes.map(code => code & 31)]
}

/** Bits in groups of one size as groups of another; undefined where what is left over is no padding. */
function regroup(values: Iterable<number>, from: number, to: number): number[] | undefined {
  const groups: number[] = []
  let bits = 0
  let held = 0
  for (const value of values) {
    held = ((held << from) | value) & 0xfff
    bits += from
    while (bits >= to) {
      bits -= to
      groups.push((held >> bits) & ((1 << to) - 1))
    }
  }
  if (to === 5) return bits > 0 ? [...groups, (held << (to - bits)) & 31] : groups
  return bits < from && (held & ((1 << bits) - 1)) === 0 ? groups : undefined
}

/** Bytes as Bech32 (BIP 173), which catches up to four wrong letters: "age1…". */
export function bech32(prefix: string, bytes: Uint8Array): string {
  const data = regroup(bytes, 8, 5) ?? []
  const sum = checksum([...spread(prefix), ...data, 0, 0, 0, 0, 0, 0]) ^ 1
  const check = [25, 20, 15, 10, 5, 0].map(shift => (sum >>> shift) & 31)
  return `${prefix}1${[...data, ...check].map(value => LETTERS[value]).join('')}`
}

/** The bytes that Bech32 stands for; undefined where a letter is wrong. */
export function fromBech32(prefix: string, written: string): Buffer | undefined {
  const text = written.toLowerCase()
  if (written !== text && written !== written.toUpperCase()) return undefined
  if (!text.startsWith(`${prefix}1`)) return undefined
  const values = Array.from(text.slice(prefix.length + 1), letter => LETTERS.indexOf(letter))
  if (values.length < 6 || values.includes(-1)) return undefined
  if (checksum([...spread(prefix), ...values]) !== 1) return undefined
  const bytes = regroup(values.slice(0, -6), 5, 8)
  return bytes && Buffer.from(bytes)
}
