import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { captureFile } from '../src/capture/index.ts'

type Annotation = {
  document: string
  published: string | null
  source: string
  records: { id: string; anchors: string[] }[]
}

const annotationsIn = (folder: string): Annotation[] =>
  readdirSync(`${folder}/gold`)
    .filter(file => file.endsWith('.json'))
    .map(file => JSON.parse(readFileSync(`${folder}/gold/${file}`, 'utf8')))

describe.each(['examples', 'test/gold'])('%s as it is taken in', folder => {
  test.each(annotationsIn(folder))('$document keeps every anchor, once', async annotation => {
    const { document } = await captureFile(`${folder}/${annotation.document}`)
    const anchors = annotation.records.flatMap(record => record.anchors)
    const lost = anchors.filter(anchor => document.text.split(anchor).length !== 2)
    expect(lost).toEqual([])
    // A note's source is on file, whatever its sidecar calls it.
    const source = document.note ? null : annotation.source
    expect(document).toMatchObject({ published: annotation.published, source })
  })
})

test.each([
  'cookies',
  'Related articles',
  'smuggled cigarettes',
  'newsletter',
  'tram strike of 2020',
  'Imprint',
])('the surroundings of the web page are gone: %s', async words => {
  const { document } = await captureFile('examples/02-water-rally-courier.html')
  expect(document.text).not.toContain(words)
})
