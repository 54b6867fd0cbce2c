import { statement } from '../rules/en/statement.ts'
import type { Candidate, Parsed } from './constructions.ts'
import { ruleOf } from './frames.ts'

const FINDING = new Set(['find', 'conclude', 'declare', 'rule', 'hold', 'consider', 'determine'])

/** Bodies that find and recommend, and give no judgment. */
const ADVISING =
  /\b(?:working group|rapporteurs?|experts?|mission|ombuds\w*|(?:human rights|treaty) (?:body|commission|committee|council|centre|office)|committee (?:against|on)|venice commission|inquiry|commissioner|auditors?|audit (?:office|court|chamber)|comptroller)\b/i

/** "The Working Group found her detention arbitrary": what a body that advises finds, where a court would give judgment. */
export function asFinding(candidate: Candidate, { doc }: Parsed): Candidate {
  const { kind, clause, actor, set, construction } = candidate
  if (kind !== 'lawsuit' || set.outcome !== 'granted' || !actor) return candidate
  if (!clause || !FINDING.has(clause.verb.lemma)) return candidate
  const words = doc.source.slice(doc.tokens.start[actor.from], doc.tokens.end[actor.to - 1])
  const rule =
    ADVISING.test(words) && !(/court|tribunal/i.test(words) && !/audit/i.test(words))
      ? FOUND
      : undefined
  if (!rule) return candidate
  const id = `statement.${rule.id}.${construction}`
  return { ...candidate, kind: 'statement', frame: statement, rule, id, set: {}, noun: null }
}

const FOUND = ruleOf(statement, 'found')
