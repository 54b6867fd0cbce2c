import { gzipSync } from 'node:zlib'
import { strToU8, zipSync } from 'fflate'
import { describe, expect, test } from 'vitest'
import { capture, MANY, record, SITE } from '../warc/test-records.ts'

describe('a WACZ', () => {
  const files = (pages: readonly object[], warc: Buffer = MANY, described: object = {}) => {
    const list = [{ format: 'json-pages-1.0', id: 'pages' }, ...pages]
      .map(one => `${JSON.stringify(one)}\n`)
      .join('')
    return zipSync({
      'archive/data.warc.gz': new Uint8Array(warc),
      'pages/pages.jsonl': strToU8(list),
      'datapackage.json': strToU8(JSON.stringify({ resources: [], ...described })),
    })
  }

  test('that lists one page of many reads as that page', async () => {
    const [page, ...others] = await capture(
      files([{ url: `${SITE}/two`, ts: '2024-08-09T10:00:00Z' }]),
      'a.wacz',
    )
    expect(page).toMatchObject({
      text: expect.stringContaining('A court'),
      document: { url: `${SITE}/two`, mediaType: 'application/wacz' },
    })
    expect(others).toEqual([])
  })

  test('that lists several gives each, the capture nearest to its time, through redirects; others are told', async () => {
    const moved = gzipSync(
      record({ url: `${SITE}/old`, http: ['HTTP/1.1 301 Moved', 'Location: /two'], body: '' }),
    )
    const pages = [
      { url: `${SITE}/one#top`, ts: '2024-08-10T09:00:00Z' },
      { url: `${SITE}/old`, ts: '2024-08-09T10:00:00Z' },
      { url: `${SITE}/never`, ts: '2024-08-09T10:00:00Z' },
    ]
    const outcomes = await capture(files(pages, Buffer.concat([MANY, moved])), 'a.wacz')
    expect(outcomes.slice(1).map(({ path, why }) => [path, why ?? 'read'])).toEqual([
      [`a.wacz › ${SITE}/never`, expect.stringContaining('not in the archive')],
      [`a.wacz › 20240810100000/${SITE}/one`, 'read'],
      [`a.wacz › 20240809100000/${SITE}/two`, 'read'],
    ])
  })

  test('whose parts are not what it says of them is told so', async () => {
    const resources = [
      { path: 'archive/data.warc.gz', hash: `sha256:${'0'.repeat(64)}` },
      { path: 'archive/more.warc', hash: 'sha256:00' },
    ]
    const [page] = await capture(files([{ url: `${SITE}/two` }], MANY, { resources }), 'a.wacz')
    expect(page?.notes?.slice(0, 2)).toEqual([
      expect.stringContaining('changed or damaged'),
      expect.stringContaining('is listed by it and not in it'),
    ])
    const two = [{ url: `${SITE}/one` }, { url: `${SITE}/two` }]
    const [, ...pages] = await capture(files(two, MANY, { resources }), 'a.wacz')
    expect(pages.map(({ notes }) => notes?.[0])).toEqual(
      pages.map(() =>
        expect.stringMatching(/^it lay in archive\/data.warc.gz, .*changed or damaged$/),
      ),
    )
  })

  test('into which a file was put later is told so', async () => {
    const [page] = await capture(files([{ url: `${SITE}/two` }]), 'a.wacz')
    expect(page?.notes?.[0]).toContain(
      'archive/data.warc.gz is not in its description: it was put in later',
    )
  })

  test('without anything to read is refused', async () => {
    const empty = files(
      [],
      gzipSync(
        record({ url: `${SITE}/a.png`, http: ['HTTP/1.1 200 OK', 'Content-Type: image/png'] }),
      ),
    )
    await expect(capture(empty, 'a.wacz')).rejects.toThrow('no web page and no PDF')
  })
})
