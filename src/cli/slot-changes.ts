import { KINDS, VigilError, type AttributeDefinition } from '../codebook/index.ts'
import type { SlotChanges } from '../desk/index.ts'

/** Slots whose value is the words themselves: "2026" is a date here, and a number in `size`. */
const WORDS = new Set([
  'modality',
  'when',
  'over',
  'bearing',
  ...Object.values(KINDS)
    .flatMap(kind => Object.entries<AttributeDefinition>(kind.attributes))
    .filter(([, attribute]) => ['words', 'choice', 'date', 'duration'].includes(attribute.type))
    .map(([name]) => name),
])

/** Reads "when=2026-03-08" and 'target=["Ana Dorel"]': words or JSON, as the slot has it; nothing after = clears. */
export function slotChanges(typed: readonly string[]): SlotChanges {
  return Object.fromEntries(typed.map(one))
}

function one(typed: string): [string, unknown] {
  const at = typed.indexOf('=')
  if (at < 1)
    throw new VigilError(
      'usage',
      `"${typed}" is no change: write SLOT=VALUE, such as when=2026-03-08.`,
    )
  const [name, value] = [typed.slice(0, at), typed.slice(at + 1)]
  if (value === '') return [name, null]
  if (WORDS.has(name)) return [name, value]
  return [name, listed(name, json(name, value))]
}

/** "target=Ana Dorel" means a list of one. */
function listed(name: string, value: unknown): unknown {
  return ['actor', 'target', 'where'].includes(name) && !Array.isArray(value) ? [value] : value
}

function json(name: string, value: string): unknown {
  try {
    return JSON.parse(value) as unknown
  } catch {
    // What begins as a list and is none is a slip of the hand, not a name.
    if (!/^\s*[[{]/.test(value)) return value
    throw new VigilError(
      'usage',
      `${name}=${value} begins as a list and is none that can be read: write it as JSON, such as 'target=["Ana Dorel","Imre Toth"]'. Nothing was changed.`,
    )
  }
}
