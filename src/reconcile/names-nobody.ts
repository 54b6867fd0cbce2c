import type { MentionType } from './mentions.ts'

/** Words that name what every country, town or text has one of: alone they name nobody in particular. */
const COMMON: Readonly<Record<MentionType, ReadonlySet<string>>> = {
  person: new Set(),
  group: new Set(
    'court courts tribunal magistrate magistrates judge prosecutor prosecutors council commission committee government lawmakers opposition state police ministry authorities administration district city high supreme appeal appeals criminal law act bill code human rights'.split(
      ' ',
    ),
  ),
  place: new Set(
    'square street avenue park market airport station bridge prison court city town village district centre center central police main'.split(
      ' ',
    ),
  ),
}

/** Courts of a rank are known by it within their country: "Supreme Court" is a name. */
const RANKED = /^(?:the )?(?:supreme|high|constitutional) court$/i

/** Whether a name is one of many by its own words: "a Lemsk court". */
export const isAnyOfMany = (surface: string, type: MentionType) =>
  type === 'group' && /^an?\s/i.test(surface)

/** Whether a name could be anybody's outside of its document: "COURTS", "the square", "Central Prison". */
export function namesNobody(surface: string, type: MentionType): boolean {
  if (type === 'person' || RANKED.test(surface)) return false
  const words = surface.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []
  return words.every(word => word === 'the' || word === 'of' || COMMON[type].has(word))
}
