import type { Fillers } from './referring/memory.ts'

export const fold = (name: string): string => name.toLowerCase().replace(/^(?:the|a|an) /, '')

export function namesOf(fillers: Fillers): string[] {
  return fillers.parties.filter(party => party.named).map(party => fold(party.name))
}

export function textsOf(fillers: Fillers): string[] {
  return fillers.parties.map(party => fold(party.name))
}
