import { itemAt } from './item-at.ts'
import type { Draft } from './clause-state.ts'
import { NOUN } from '../text/word-table.ts'

const ORDERING = new Set(['order', 'direct', 'rule', 'decree'])
const OFFICIAL = NOUN.court | NOUN.authority

/** Whether a court or authority orders something here. */
function isOrder({ verb, subject }: Draft): boolean {
  if (!ORDERING.has(verb.lemma) || verb.modality !== 'asserted' || verb.negative) return false
  return ((subject?.classes ?? 0) & OFFICIAL) !== 0 && verb.tense !== 'present'
}

/** "ordered for the two to be remanded": done by who ordered it. "ordered that they remain in custody": so they did. */
export function settleOrdered(clauses: readonly Draft[]): void {
  for (const [i, clause] of clauses.entries()) {
    const order = itemAt(clauses, i - 1)
    const { verb } = clause
    if (!order || verb.negative || !isOrder(order)) continue
    if (verb.form === 'infinitive' && verb.voice === 'passive' && order.objects.length === 0) {
      const whom = order.phrases.find(({ preposition }) => preposition === 'for')?.object
      if (!whom || clause.governor !== order) continue
      clause.verb = { ...verb, voice: 'active', form: 'finite', tense: 'past' }
      clause.subject = order.subject
      clause.objects = [whom]
      clause.dates.unshift(...order.dates)
      clause.governor = null
      clause.via = 'own'
    } else if (clause.link === 'that' && verb.form === 'finite' && verb.tense === 'present') {
      clause.verb = { ...verb, tense: 'past' }
      clause.dates.unshift(...order.dates)
    }
  }
}
