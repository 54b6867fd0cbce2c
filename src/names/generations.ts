import { ALWAYS_ASK, NEVER, NOTHING, type Term } from './comparison.ts'

const ELDER = /(?<=[\s,])(?:sr\.?|snr\.?|senior|père|старш(?:ий|ая)|ст\.|үлкені)$/iu
const YOUNGER =
  /(?<=[\s,])(?:jr\.?|jnr\.?|junior|fils|младш(?:ий|ая)|мл\.|мол\.|молодш(?:ий|а)|малодш(?:ы|ая)|кішісі|kiçik|küçük)$/iu
/** How such a word may end: most names do not, and are not looked at further. */
const ENDING = /(?:r|r\.|e|s|ий|а|я|ы|і|л\.|т\.|ік|ük|ik)\s*$/iu

const generationOf = (name: string) =>
  !ENDING.test(name)
    ? null
    : ELDER.test(name.trim())
      ? 'elder'
      : YOUNGER.test(name.trim())
        ? 'younger'
        : null

/** "Senior" and "Junior" are father and son; one of them on one side only is a question. */
export function generations(a: string, b: string): Term {
  const [one, other] = [generationOf(a), generationOf(b)]
  if (one === other) return NOTHING
  return one !== null && other !== null
    ? { factor: 1, ceiling: NEVER, reasons: [`“${a}” and “${b}”: father and son`] }
    : {
        factor: 1,
        ceiling: ALWAYS_ASK,
        reasons: [`“${a}” and “${b}”: one says which of father and son`],
      }
}
