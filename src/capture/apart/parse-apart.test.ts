import { strToU8, zipSync } from 'fflate'
import { describe, expect, test } from 'vitest'
import { DEFAULT_LIMITS } from '../limits.ts'
import { parseApart, RUNS_APART } from './parse-apart.ts'

const bytes = zipSync({ 'one.txt': strToU8('Police detained two students in Orvik.') })
const context = { name: 'a.zip', title: undefined, limits: DEFAULT_LIMITS }
const request = { format: 'zip', what: 'a ZIP archive', bytes, context } as const

describe.skipIf(!RUNS_APART)('a parser in a process of its own', () => {
  test('gives what it gives here', async () => {
    const { members } = await parseApart(request)
    expect(members?.map(({ path }) => path)).toEqual(['one.txt'])
  })

  test('that takes too long is ended, the document refused, and the next one is read', async () => {
    // Far more than a millisecond of work, on any machine.
    const entries = Array.from({ length: 500 }, (_, at) => [
      `${at}.txt`,
      strToU8('words '.repeat(2000)),
    ])
    const long = zipSync(Object.fromEntries(entries))
    const limits = { ...DEFAULT_LIMITS, seconds: 0.001 }
    const late = parseApart({ ...request, bytes: long, context: { ...context, limits } })
    const next = parseApart(request)
    await expect(late).rejects.toThrow('a.zip, a ZIP archive: it took more than 0.001 seconds')
    expect(await next).toHaveProperty('members.length', 1)
  })

  test('answers many at once, each its own', async () => {
    const names = Array.from({ length: 20 }, (_, at) => `${at}.txt`)
    const answers = names.map(name =>
      parseApart({ ...request, bytes: zipSync({ [name]: strToU8('words') }) }),
    )
    expect((await Promise.all(answers)).map(({ members }) => members?.[0]?.path)).toEqual(names)
  })
})
