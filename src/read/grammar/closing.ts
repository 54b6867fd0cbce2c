import type { VerbGroup } from './grammar.ts'

const CLOSING = new Set(
  'close shut seal block cordon barricade fence ring surround lock padlock encircle erect install'.split(
    ' ',
  ),
)

const KEEPING = new Set(['prevent', 'stop', 'keep', 'bar', 'block', 'hinder', 'deter', 'impede'])

/** "closed the bridge": what somebody puts in the way of others. */
export const closes = ({ lemma }: VerbGroup): boolean => CLOSING.has(lemma)

/** "closed the bridge to keep marchers out", "was sealed off to stop the march": they were kept out with it. */
export const keepsOutBy = (closing: VerbGroup, { lemma, negative }: VerbGroup): boolean =>
  closes(closing) &&
  closing.modality === 'asserted' &&
  closing.form === 'finite' &&
  !closing.negative &&
  !negative &&
  KEEPING.has(lemma)
