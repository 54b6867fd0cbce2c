import { expect, test } from 'vitest'
import { documentSchema, VigilError } from '../codebook/index.ts'
import { captureNote, type NoteInput } from './index.ts'

const note: NoteInput = {
  text: 'The mother of Pavel Horak told me that two men in plain clothes took him away on 8 August.',
  type: 'interview',
  by: 'heron',
  taken: '2024-08-10',
  consent: { store: true, publish: false },
}

test('a note is a document without an address, with who took it, when, and what was agreed', async () => {
  const { document, original, notes } = await captureNote({
    ...note,
    title: 'Horak’s mother',
    place: 'Orvik',
  })
  expect(documentSchema.parse(document)).toEqual(document)
  expect(document).toMatchObject({
    mediaType: 'text/plain; note',
    source: null,
    url: null,
    encoding: null,
    title: 'Horak’s mother',
    published: '2024-08-10',
    language: 'en',
    note: {
      type: 'interview',
      by: 'heron',
      taken: '2024-08-10',
      consent: { store: true, publish: false },
    },
  })
  expect(
    document.blocks.map(({ kind, start, end }) => [kind, document.text.slice(start, end)]),
  ).toEqual([
    ['title', 'Horak’s mother'],
    ['dateline', 'Orvik'],
    ['paragraph', note.text],
  ])
  expect(notes).toEqual([
    'consent to store: yes',
    'consent to publish: no',
    'consent to name: not asked',
    'consent to share: not asked',
  ])
  expect(new TextDecoder().decode(original)).toContain(note.text)
})

test('the same words on another day are another document; the same note is the same', async () => {
  const id = async (input: NoteInput) => (await captureNote(input)).document.id
  expect(await id(note)).toBe(await id({ ...note }))
  expect(await id({ ...note, taken: '2024-08-11' })).not.toBe(await id(note))
  expect(await id({ ...note, consent: { store: true } })).not.toBe(await id(note))
})

/** As a form or a command would hand it in, before anything has looked at it. */
const captureUnchecked = async (input: unknown): Promise<unknown> =>
  Reflect.apply(captureNote, undefined, [input])

test.each([
  ['no consent to store', { consent: {} }, 'input-invalid: has not agreed'],
  ['a refusal', { consent: { store: false, publish: true } }, 'input-invalid: has not agreed'],
  ['no words', { text: ' … ' }, 'input-invalid: holds no words'],
  ['nobody', { by: ' ' }, 'input-invalid: by pseudonym'],
  ['a day that does not exist', { taken: '2024-02-30' }, 'date-invalid: “taken”'],
  ['no language', { language: 'the usual' }, 'input-invalid: “language”'],
  ['an empty title', { title: '' }, 'input-invalid: “title”'],
  ['a kind that is none', { type: 'rumour' }, 'input-invalid: write one of interview, call'],
  ['a use that is none', { consent: { store: true, sell: true } }, 'input-invalid: consent'],
  ['an answer that is none', { consent: { store: 'yes' } }, 'input-invalid: answer yes or no'],
  ['a field that is none', { phone: '123' }, 'input-invalid: phone'],
])('%s is refused', async (_, change, message) => {
  const input: unknown = { ...note, ...change }
  const error: unknown = await captureUnchecked(input).then(
    () => undefined,
    (reason: unknown) => reason,
  )
  expect(error).toBeInstanceOf(VigilError)
  if (!(error instanceof VigilError)) return
  const { code, message: told } = error
  const [wanted = '', words = ''] = message.split(': ', 2)
  expect(code).toBe(wanted)
  expect(told).toContain(words)
})
