import { expect, test } from 'vitest'
import { brief } from './brief.ts'

test.each([
  ['Ana Dorel', 'Ana Dorel'],
  ['', ''],
  ['🦅'.repeat(80), '🦅'.repeat(80)],
  ['🦅'.repeat(10_000), `${'🦅'.repeat(79)}…`],
])('a name in a sentence', (name, told) => expect(brief(name)).toBe(told))
