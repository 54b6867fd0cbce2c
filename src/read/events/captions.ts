import type { Candidate } from './constructions.ts'
import type { Context } from './fill.ts'
import { HARM_KINDS, PERSONAL_KINDS } from './kind-sets.ts'

/** "Workers sit in front of the ministry for a second day of protests in Osh on 11 April": what a picture shows. */
export const isCaption = ({ parsed }: Context, { kind, rule }: Candidate): boolean =>
  kind === 'assembly' && rule.crowd === true && parsed.mentions.some(({ type }) => type === 'date')

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
