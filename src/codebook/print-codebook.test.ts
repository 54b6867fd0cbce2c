import { expect, test } from 'vitest'
import { kindDefinition, KIND_NAMES, PENALTY_TYPES, printCodebook, SLOT_NAMES } from './index.ts'

const page = printCodebook()

test.each([...SLOT_NAMES, ...PENALTY_TYPES])('%s is explained', name =>
  expect(page).toMatch(new RegExp(`\`${name}\`(?: \\||:) *\\S`)),
)

test.each(KIND_NAMES)('%s stands there with its attributes and their values', kind => {
  const section = page.split(`\n### ${kind}\n`)[1]?.split('\n#')[0] ?? ''
  expect(page).toContain(`| \`${kind}\``)
  for (const [name, attribute] of Object.entries(kindDefinition(kind).attributes)) {
    expect(section).toContain(`| \`${name}\` |`)
    for (const value of 'values' in attribute ? attribute.values : [])
      expect(section).toContain(`\`${value}\``)
  }
})
