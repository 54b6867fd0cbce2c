import type { Clause } from '../grammar/grammar.ts'

const CAUSING = new Set(['prompt', 'lead', 'cause', 'force', 'compel', 'push', 'drive'])

/** "prompted police to fire tear gas", "forced traders to shut": what somebody was brought to do was done. */
export function isBroughtAbout({ governor, verb }: Clause): boolean {
  if (!governor || verb.negative || !CAUSING.has(governor.verb.lemma)) return false
  const { voice, modality, negative } = governor.verb
  return voice === 'active' && modality === 'asserted' && !negative && governor.objects.length > 0
}

const KEEPING = new Set(['stop', 'prevent', 'deter', 'keep', 'discourage', 'dissuade'])

/** "did not stop hundreds from marching", "failed to deter them from gathering": they did. */
export function isNotKept({ governor, verb, link }: Clause): boolean {
  if (!governor || link !== 'from' || verb.negative || !KEEPING.has(governor.verb.lemma))
    return false
  const { form, negative, modality } = governor.verb
  const failed = form === 'infinitive' && governor.governor?.verb.lemma === 'fail'
  return failed || (negative && modality === 'asserted')
}
