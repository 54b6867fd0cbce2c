import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { captureFile } from './capture-file.ts'

const folder = mkdtempSync(join(tmpdir(), 'vigil-sidecar-note-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

function note(consent: Record<string, boolean>): string {
  const path = join(folder, 'call.txt')
  writeFileSync(path, 'She was held for two hours on Tuesday.')
  const about = { type: 'call', by: 'Heron', taken: '2026-03-02', consent }
  writeFileSync(join(folder, 'call.meta.json'), JSON.stringify({ source: 'N. N.', note: about }))
  return path
}

test('a sidecar can make a file a note: dated by when it was taken, its source on file', async () => {
  const { document } = await captureFile(note({ store: true, publish: false }))
  expect(document.note).toEqual({
    type: 'call',
    by: 'Heron',
    taken: '2026-03-02',
    consent: { store: true, publish: false },
  })
  expect(document).toMatchObject({ published: '2026-03-02', source: null })
})

test('a note whose source has not agreed to storing is not taken in', () =>
  expect(captureFile(note({ publish: true }))).rejects.toThrow(
    /has not agreed that the note is stored/,
  ))
