import { CONSENT_USES, VigilError, type ConsentUse } from '../codebook/index.ts'

/** Uses typed with commas between: "publish,name". */
export function consentUses(typed: string, option: string): ConsentUse[] {
  const given = typed
    .split(',')
    .map(use => use.trim())
    .filter(Boolean)
  return given.map(use => {
    const known = CONSENT_USES.find(name => name === use)
    if (known) return known
    throw new VigilError(
      'usage',
      `${option} ${use} is unknown: give any of ${CONSENT_USES.join(', ')}, with commas between.`,
    )
  })
}
