import type { Attributes } from '../../codebook/index.ts'
import type { Candidate, Parsed } from '../events/constructions.ts'
import type { Frame, Grammar, NounPattern } from '../events/frames.ts'
import { agentOf } from './gathering-status.ts'
import type { Clause, NounPhrase } from '../grammar/grammar.ts'
import { clauseOf, phrasesOf } from '../events/nominals.ts'
import { dateOf } from '../events/noun-dates.ts'
import { mentionsIn } from '../events/slots.ts'
import { signedBy } from './signed-by.ts'
import { wordOf } from '../text/words.ts'

/** Elections and petitions told by nouns, and the like, which need a date or a number beside them. */
export function matchOccasions(parsed: Parsed, grammar: Grammar): Candidate[] {
  const out: Candidate[] = []
  for (const phrase of phrasesOf(parsed)) {
    for (const pattern of grammar.nouns.get(phrase.lemma) ?? []) {
      const { kind } = pattern.frame
      if (
        (kind !== 'vote' && kind !== 'petition') ||
        phrase.quoted ||
        phrase.determiner === 'negative'
      )
        continue
      const clause = clauseOf(parsed, phrase)
      const ownDate = dateOf(parsed, phrase)
      const governs =
        clause !== null && (clause.subject === phrase || clause.objects.includes(phrase))
      const set = kind === 'petition' ? signatures(parsed) : {}
      if (
        kind === 'vote' &&
        !ownDate &&
        !(governs && ['hold', 'take', 'be', 'report'].includes(clause.verb.lemma))
      )
        continue
      if (
        kind === 'petition' &&
        set.signatures === undefined &&
        !(
          governs &&
          [
            'hand',
            'start',
            'submit',
            'launch',
            'sign',
            'reject',
            'support',
            'deliver',
            'consider',
            'refer',
            'initiate',
          ].includes(clause.verb.lemma)
        )
      )
        continue
      out.push(occasion(pattern.frame, pattern, { parsed, phrase, clause, governs, set, ownDate }))
    }
  }
  return out
}

function occasion(
  frame: Frame,
  pattern: NounPattern,
  found: {
    parsed: Parsed
    phrase: NounPhrase
    clause: Clause | null
    governs: boolean
    set: Attributes
    ownDate: Candidate['ownDate']
  },
): Candidate {
  const { phrase, clause, governs, set, ownDate } = found
  const petition = frame.kind === 'petition'
  const asObject = clause !== null && clause.objects.includes(phrase)
  const to =
    clause?.phrases.find(part => part.preposition === 'to' && part.object !== null)?.object ?? null
  const by = governs ? agentOf(clause) : null
  return {
    kind: frame.kind,
    frame,
    rule: pattern.rule,
    id: `${frame.kind}.${phrase.lemma}.${governs ? 'governed' : 'nominal'}`,
    construction: governs ? 'governed' : 'nominal',
    clause,
    trigger: [phrase.from, phrase.to],
    actor: petition ? (asObject && clause?.verb.voice === 'active' ? clause.subject : by) : null,
    target: petition ? to : null,
    noun: phrase,
    set,
    ownDate,
    specificity: 0,
  }
}

function signatures(parsed: Parsed): Attributes {
  const signed = signedBy(parsed.doc, parsed)
  if (signed) return { signatures: signed.value }
  for (let i = parsed.from; i < parsed.to; i++) {
    const word = wordOf(parsed.doc.tokens.word[i] ?? 0)
    if (word !== 'signatures' && word !== 'signed') continue
    const mention = mentionsIn(parsed.doc, parsed.from, parsed.to).find(
      other =>
        other.type === 'number' &&
        other.from >= parsed.from &&
        other.to <= parsed.to &&
        (word === 'signatures' ? other.to <= i && other.to >= i - 2 : true),
    )
    if (mention?.type === 'number' && !mention.ordinal) return { signatures: mention.value }
  }
  return {}
}
