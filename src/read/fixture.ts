import { read, readDocument } from './index.ts'

/** What a text of February 2031 tells: kinds, days, whom, for what and the sums or terms; `¶` parts its paragraphs. */
export const verdictsIn = (text: string) =>
  readDocument({
    name: 'note',
    text: text.replaceAll('¶', '\n\n'),
    published: '2031-02-05',
    language: 'en',
  }).records.map(({ kind, target, when, offence, penalty }) => ({
    kind,
    ...(when && { when }),
    ...(target && { target: target.map(one => (typeof one === 'string' ? one : one.name)) }),
    ...(offence && { offence }),
    ...(penalty && { penalty: penalty.map(({ amount }) => amount) }),
  }))

/** What a note of February 2031 tells: kinds, whom, who, and the slots that are asked for, where they are said. */
export const toldIn = (text: string, shown: readonly string[]) =>
  readDocument({ name: 'note', text, published: '2031-02-05', language: 'en' }).records.map(
    record => {
      const { kind, target, actor } = record
      const names = (list: typeof target) =>
        list?.map(one => (typeof one === 'string' ? one : one.name))
      return {
        kind,
        ...(target && { target: names(target) }),
        ...(actor && { actor: names(actor) }),
        ...Object.fromEntries(
          shown.flatMap(name => {
            const value: unknown = Reflect.get(record, name)
            return value === undefined || value === null ? [] : [[name, value]]
          }),
        ),
      }
    },
  )

/** Kind, day and whom of a record. */
export type Told = readonly [kind: string, when: string | null, target: string]

/** What a text tells of some kinds, in its order. */
export const whomAndWhen = (text: string, published: string, kinds: readonly string[]): Told[] =>
  read(text, { published })
    .records.filter(({ kind }) => kinds.includes(kind))
    .toSorted((a, b) => a.quote.start - b.quote.start)
    .map(({ kind, when, target }) => [
      kind,
      when ?? null,
      (target ?? []).map(one => (typeof one === 'string' ? one : one.name)).join(', '),
    ])

/** What a text of February 2031 tells, a line a record: kind, day, whom; `¶` parts its paragraphs. */
export const linesIn = (text: string): string[] =>
  read(text.replaceAll('¶', '\n\n'), { published: '2031-02-05' }).records.map(
    ({ kind, when, target, modality }) =>
      [
        modality === 'asserted' ? kind : `${kind} (${modality})`,
        when ?? '–',
        (target ?? []).map(one => (typeof one === 'string' ? one : one.name)).join(', '),
      ].join(' | '),
  )
