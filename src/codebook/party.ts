import { z } from 'zod'

export const ROLES = [
  'victim',
  'witness',
  'source',
  'bystander',
  'official',
  'organiser',
  'speaker',
  'participant',
] as const
export type Role = (typeof ROLES)[number]

/** Who did something or whom it was done to: a name as in the text, with what the text says of the person. */
export type Party =
  | string
  | {
      readonly name: string
      /** The words that describe the person: "activist", "former minister". */
      readonly as?: string | undefined
      readonly age?: number | undefined
      readonly role?: Role | undefined
    }

export const partySchema: z.ZodType<Party> = z.union([
  z.string().min(1),
  z.strictObject({
    name: z.string().min(1),
    as: z.string().min(1).optional(),
    age: z.number().int().min(0).max(130).optional(),
    role: z.enum(ROLES).optional(),
  }),
])

/** The name of a party, whichever way it is written. */
export function nameOf(party: Party): string {
  return typeof party === 'string' ? party : party.name
}
