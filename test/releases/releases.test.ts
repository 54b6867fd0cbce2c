// Whole releases: each folder holds input.json and expected.md. With VIGIL_WRITE=1 a missing or changed expectation is written anew.
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { COUNTRY_NAMES } from '../../src/compose/country-names.ts'
import { told, type Given } from '../../src/compose/fixture.ts'
import { composeUpdate, type UpdateInput } from '../../src/compose/index.ts'
import type { Kind, Policy } from '../../src/codebook/index.ts'
import { methodology, release, renderHtml, renderMarkdown } from '../../src/publish/index.ts'
import { clear, stampInternal } from '../../src/redact/index.ts'

type Input = Omit<UpdateInput, 'incidents'> & {
  readonly policy: Policy
  readonly incidents: readonly (readonly [Kind, Given])[]
}

const root = import.meta.dirname
const cases = readdirSync(root, { withFileTypes: true }).filter(entry => entry.isDirectory())

test('there is something to look at', () => expect(cases.length).toBeGreaterThan(2))

test.each(cases.map(({ name }) => name))('%s', name => {
  const input: Input = JSON.parse(readFileSync(join(root, name, 'input.json'), 'utf8'))
  const incidents = input.incidents.map(([kind, given], i) =>
    told(kind, { id: `incident ${i + 1}`, ...given }),
  )
  const report = composeUpdate({ ...input, incidents })
  const outcome = clear(report, input.policy)
  const outgoing = 'cleared' in outcome ? outcome.cleared : stampInternal(report, outcome.blockers)
  const text = renderMarkdown(outgoing)
  const file = join(root, name, 'expected.md')
  if (process.env.VIGIL_WRITE === '1' && !process.env.CI) writeFileSync(file, text)
  expect(
    existsSync(file),
    `${file} is missing: run again with VIGIL_WRITE=1 and read what was written`,
  ).toBe(true)
  expect(text).toBe(readFileSync(file, 'utf8'))
  // What is no release keeps its stamp; what is one holds no name that is masked.
  if (!('cleared' in outcome)) {
    expect(text).toContain('INTERNAL – NOT CLEARED')
    return
  }
  const files = [...release(outcome.cleared, { at: `${input.asOf}T12:00:00Z`, version: '0.0.0' })]
  const all = files.map(({ bytes }) => new TextDecoder().decode(bytes)).join('\n')
  for (const spelling of input.policy.masks.flatMap(mask => mask.names))
    expect(all).not.toContain(spelling)
  expect(all).not.toContain('NOT CLEARED')
  if (incidents.length > 0) expect(methodology(outcome.cleared)).toContain('100 %')
  expect(renderHtml(outcome.cleared)).toContain('<main')
})

test('country names are plain text', () => {
  for (const name of Object.values(COUNTRY_NAMES)) expect(name).toMatch(/^[\p{L}’ .,()-]+$/u)
})
