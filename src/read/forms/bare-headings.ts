import { HARM_KINDS, PERSONAL_KINDS } from '../events/kind-sets.ts'
import type { Candidate } from '../events/constructions.ts'
import type { Context } from '../events/fill.ts'
/** "Beaten in the street" over a part of a text: told below with whom it happened to. */
export const isBareHeading = (
  { parsed: { doc, from }, sentence, title }: Context,
  { clause, trigger, kind }: Candidate,
): boolean =>
  !title &&
  (PERSONAL_KINDS.has(kind) || HARM_KINDS.has(kind)) &&
  doc.blocks[sentence.block]?.kind === 'heading' &&
  clause?.verb.voice === 'passive' &&
  trigger[0] === from
