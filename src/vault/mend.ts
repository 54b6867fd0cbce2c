import type { Finding } from './finding.ts'
import { rebuild } from './refold.ts'
import { verify, type VerifyOptions, type VerifyReport } from './verify.ts'
import type { Vault } from './vault.ts'

/** What a vault is like after mending, and what was off before. */
export type Mended = { readonly report: VerifyReport; readonly mended: readonly Finding[] }

/** Whether all that is off follows from the journal, and can be made again from it. */
export function isMendable(findings: readonly Finding[]): boolean {
  return findings.every(({ what }) => what === 'state' || what === 'index')
}

/** Checks a vault, and makes again what follows from its journal where only that is off; the journal stays as it is. */
export async function mend(
  vault: Vault,
  { onProgress }: Pick<VerifyOptions, 'onProgress'> = {},
): Promise<Mended> {
  const before = await verify(vault, { deep: true, onProgress })
  if (before.ok || !isMendable(before.findings)) return { report: before, mended: [] }
  await rebuild(vault)
  return { report: await verify(vault, { deep: true, onProgress }), mended: before.findings }
}
