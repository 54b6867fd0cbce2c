import { printWhen } from '../codebook/index.ts'
import type { Interventions } from '../desk/index.ts'
import { overWords } from './print-case.ts'

/** An intervention: by whom, to whom, what came back, and what happened after it. */
export function interventionLines(
  { subject, value, after, sources, contested }: Interventions['interventions'][number],
  incidents: Interventions['incidents'],
): string[] {
  const { form, title, by, to, sent, due, reply } = value
  const told = sources.flatMap(id => incidents.find(one => one.id === id) ?? [])
  const later = after.flatMap(id => incidents.find(one => one.id === id) ?? [])
  const way = [by.join(', '), to.length > 0 ? `to ${to.join(', ')}` : ''].filter(Boolean).join(' ')
  return [
    `${subject.slice(0, 8)}  ${form}: ${title}`,
    `  ${[way, sent ? `sent ${printWhen(sent)}` : 'not known when sent'].filter(Boolean).join(', ')}`,
    reply
      ? `  replied${reply.on ? ` ${printWhen(reply.on)}` : ''}: ${reply.says}`
      : `  no reply${due ? `, due ${printWhen(due)}` : ''}`,
    ...told.map(one => `  told in ${overWords(one)} [${one.id.slice(0, 8)}]`),
    ...(later.length > 0
      ? [
          '  after it (dated after, not because of it):',
          ...later.map(one => `    ${overWords(one)} [${one.id.slice(0, 8)}]`),
        ]
      : []),
    ...contested.map(other => `  CONTESTED: ${other.by} wrote otherwise`),
  ]
}
