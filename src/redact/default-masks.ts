import type { Inline, Mask, Report, Role } from '../codebook/index.ts'
import { sentencesOf } from './map-report.ts'

/** People who are masked without anybody's asking, and what stands for them. */
const MASKED: Readonly<Partial<Record<Role, string>>> = {
  participant: 'a participant',
  bystander: 'a bystander',
  witness: 'a witness',
  source: 'a source',
}

type Person = Extract<Inline, { readonly type: 'person' }>

/** Masks for participants, bystanders, witnesses and sources who are told of as nothing else. */
export function defaultMasks(report: Report, given: readonly Mask[]): Mask[] {
  const people = sentencesOf(report).flatMap(({ text }) =>
    text.filter(
      (inline): inline is Person => typeof inline !== 'string' && inline.type === 'person',
    ),
  )
  const byPerson = new Map<string, Person[]>()
  for (const person of people) {
    const key = person.entity ?? person.text
    byPerson.set(key, [...(byPerson.get(key) ?? []), person])
  }
  const masked = new Set(given.map(({ entity }) => entity))
  return [...byPerson].flatMap(([entity, all]) => {
    const roles = all.map(({ role }) => (role === undefined ? undefined : MASKED[role]))
    const [as] = roles
    if (as === undefined || masked.has(entity) || roles.includes(undefined)) return []
    return [{ entity, names: [...new Set(all.map(({ name, text }) => name ?? text))], as }]
  })
}
