import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { build } from 'vite'
import type { TestProject } from 'vitest/node'

declare module 'vitest' {
  export interface ProvidedContext {
    /** The folder of the workbench's pages, built from what is there. */
    web: string
  }
}

/** Builds the workbench's pages once for all browser tests. */
export default async function buildWeb({ provide }: TestProject): Promise<() => void> {
  const outDir = mkdtempSync(join(tmpdir(), 'vigil-web-'))
  await build({ configFile: 'vite.config.ts', logLevel: 'error', build: { outDir } })
  provide('web', outDir)
  return () => rmSync(outDir, { recursive: true, force: true })
}
