import { zValidator } from '@hono/zod-validator'
import { z } from 'zod'
import { VigilError } from '../codebook/index.ts'

/** Checks what was sent against a schema and names each field that is off. */
export const valid = <Target extends 'json' | 'query', Schema extends z.ZodType>(
  target: Target,
  schema: Schema,
) =>
  zValidator(target, schema, result => {
    if (result.success) return
    const problems = z.prettifyError(new z.ZodError(result.error.issues))
    throw new VigilError('input-invalid', `The request was not understood: ${problems}`)
  })

const count = z.coerce.number().int().nonnegative()

/** A page of a list; longer pages than the screens ask for are refused, not cut. */
export const pageSchema = z.object({ offset: count.optional(), limit: count.max(500).optional() })

/** A switch in an address: "true" or absent. */
export const flag = z
  .enum(['true', 'false'])
  .transform(text => text === 'true')
  .optional()
