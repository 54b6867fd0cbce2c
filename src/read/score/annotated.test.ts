import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { isEdtf, KIND_NAMES, type Kind } from '../../codebook/index.ts'
import { annotationSchema, checkAnnotation, type Annotation } from './annotation.ts'

type Annotated = { readonly file: string; readonly annotation: Annotation; readonly text: string }

const annotatedIn = (folder: string): readonly Annotated[] =>
  readdirSync(`${folder}/gold`)
    .filter(file => file.endsWith('.json'))
    .sort()
    .map(file => {
      const annotation = annotationSchema.parse(
        JSON.parse(readFileSync(`${folder}/gold/${file}`, 'utf8')),
      )
      return { file, annotation, text: readFileSync(`${folder}/${annotation.document}`, 'utf8') }
    })

const countsByKind = (documents: readonly Annotated[]): ReadonlyMap<Kind, number> => {
  const kinds = documents.flatMap(({ annotation }) => annotation.records.map(({ kind }) => kind))
  return new Map(KIND_NAMES.map(kind => [kind, kinds.filter(other => other === kind).length]))
}

const print = (counts: ReadonlyMap<Kind, number>) =>
  [...counts].map(([kind, count]) => `${kind} ${count}`).join(', ')

describe.each(
  ['examples', 'test/gold', 'test/unread'].filter(folder => existsSync(`${folder}/gold`)),
)('%s', folder => {
  const documents = annotatedIn(folder)

  test.each(documents)('$file is a sound annotation', ({ annotation, text }) => {
    expect(annotation.records.length).toBeGreaterThan(0)
    expect(checkAnnotation(annotation, text)).toEqual([])
  })

  test.each(documents)(
    '$file has a document with a sidecar that agrees',
    ({ file, annotation }) => {
      const sidecar = JSON.parse(
        readFileSync(`${folder}/${file.replace('.json', '.meta.json')}`, 'utf8'),
      )
      const { published, source, language } = annotation
      expect(sidecar).toMatchObject({ published, source, language })
      expect(published === null || isEdtf(published ?? '')).toBe(true)
    },
  )

  test('every document has an annotation', () => {
    const texts = readdirSync(folder).filter(
      file => /\.(txt|html|md)$/.test(file) && file !== 'README.md',
    )
    expect(documents.map(({ annotation }) => annotation.document).sort()).toEqual(texts.sort())
  })
})

test('the examples hold every kind at least twice', () => {
  const counts = countsByKind(annotatedIn('examples'))
  console.info(`records in the examples: ${print(counts)}`)
  expect([...counts].filter(([, count]) => count < 2)).toEqual([])
})

const good: Annotation['records'][number] = {
  id: '01',
  kind: 'detention',
  anchors: ['Police detained Ilva Sorn at the gate.'],
  when: '2026-05-03',
}

test.each([
  ['nothing', {}, []],
  [
    'an anchor that is not there',
    { anchors: ['Police detained Ilva Dorn at the gate.'] },
    [/not in the document/],
  ],
  [
    'an anchor that is there twice',
    { anchors: ['and was let go an hour later'] },
    [/more than once/],
  ],
  ['an anchor that is too short', { anchors: ['Police detained'] }, [/shorter than 20/]],
  [
    'an anchor over two sentences',
    { anchors: ['Sorn at the gate. She paid and'] },
    [/several sentences/],
  ],
  ['a date that is none', { when: '3 May' }, [/when/]],
  ['an attribute of another kind', { signatures: 12 }, [/signatures/]],
  ['a modality that is none', { modality: 'rumoured' }, [/modality/]],
  ['a length that is no duration', { length: 'two days' }, [/length/]],
])('the check finds %s', (_, change, expected) => {
  const text =
    'Police detained Ilva Sorn at the gate. She paid and was let go an hour later. He too paid and was let go an hour later.'
  const faults = checkAnnotation({ document: 'a.txt', records: [{ ...good, ...change }] }, text)
  expect(faults).toHaveLength(expected.length)
  expected.forEach((pattern, i) => expect(faults[i]).toMatch(pattern))
})
