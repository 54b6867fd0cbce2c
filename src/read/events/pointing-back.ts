import { isSpokenAt } from '../forms/spoken-at.ts'
import type { Candidate } from './constructions.ts'
import { isMatter } from './inquiries.ts'

/** "the verdict", "spoke at the rally": of something told before. What is called by a name, "the “Black March” protests", is known by it. */
export function pointsBack(candidate: Candidate): boolean {
  if (isSpokenAt(candidate)) return true
  const { noun, kind, construction } = candidate
  if (noun?.determiner !== 'definite' || noun.lemma === '' || noun.apposition?.quoted) return false
  return !isMatter(noun) && (kind === 'charge' || /nominal|governed|possessive/.test(construction))
}
