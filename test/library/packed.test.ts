import { execFileSync } from 'node:child_process'
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { checkPackage, createPackageFromTarballData, type Problem } from '@arethetypeswrong/core'
import { publint } from 'publint'
import { formatMessage } from 'publint/utils'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'

/** `npm test` and `npm run build` make it; a run of single tests may come without. */
const built = existsSync('dist/read/index.js')
if (!built) process.stderr.write('The packed library is not tested: run `npm run build` first.\n')

/**
 * Node 10 knows no `exports`, and is not among the engines; every module is an ES module, which each of those can
 * require: no second build for CommonJS.
 */
function counts(problem: Problem): boolean {
  const old = 'resolutionKind' in problem && problem.resolutionKind === 'node10'
  return !old && problem.kind !== 'CJSResolvesToESM'
}

describe.skipIf(!built)('the package as it would be published', () => {
  const folder = mkdtempSync(join(tmpdir(), 'vigil-pack-'))
  let tarball: Uint8Array<ArrayBuffer>

  beforeAll(() => {
    execFileSync('npm', ['pack', '--silent', '--ignore-scripts', '--pack-destination', folder])
    const [file = ''] = readdirSync(folder)
    tarball = new Uint8Array(readFileSync(join(folder, file)))
  })
  afterAll(() => rmSync(folder, { recursive: true, force: true }))

  test('publint has nothing against it', async () => {
    const { messages, pkg } = await publint({ pack: { tarball: tarball.buffer }, strict: true })
    expect(messages.map(message => formatMessage(message, pkg))).toEqual([])
  })

  test('its types are found, and right, however it is imported', async () => {
    const result = await checkPackage(createPackageFromTarballData(tarball))
    const problems = result.types === false ? ['no types'] : result.problems
    expect(problems.filter(problem => typeof problem === 'string' || counts(problem))).toEqual([])
  })
})
