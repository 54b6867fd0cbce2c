import type { Clause, NounPhrase } from './grammar.ts'

/** Whether a phrase is subject, object or prepositional object of a clause. */
export function holds(clause: Clause, phrase: NounPhrase): boolean {
  const inside = (other: NounPhrase | null): boolean =>
    other !== null &&
    (other === phrase ||
      (other.from <= phrase.from && phrase.to <= other.to) ||
      other.items.some(item => item.from === phrase.from))
  return (
    inside(clause.subject) ||
    clause.objects.some(inside) ||
    clause.phrases.some(part => inside(part.object))
  )
}
