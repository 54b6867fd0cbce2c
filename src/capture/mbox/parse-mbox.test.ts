import { expect, test } from 'vitest'
import { captureAll, type CaptureLimits } from '../index.ts'

async function capture(box: string, limits: Partial<CaptureLimits> = {}) {
  const input = { name: 'a.mbox', bytes: new TextEncoder().encode(box) }
  const texts: string[] = []
  for await (const one of captureAll('a.mbox', input, { limits }))
    texts.push(
      'captured' in one ? one.captured.document.text : 'error' in one ? one.error.message : '',
    )
  return texts
}

const BEGIN = 'From ada@orvik.example Thu Aug  8 23:30:00 2024\n'
const mail = (words: string, more = '') =>
  `${BEGIN}From: ada@orvik.example\nMessage-ID: <1@orvik.example>\n${more}Subject: S\n\n${words}\n\n`
test('mails without more than sender and subject are a mailbox too', async () => {
  const bare = (words: string) => `${BEGIN}From: ada@orvik.example\nSubject: S\n\n${words}\n\n`
  expect((await capture(bare('One.') + bare('Two.'))).slice(1).map(body)).toEqual(['One.', 'Two.'])
})

const body = (text: string) => text.split('\n\n').at(-1)

test('a mailbox is kept with a list, and each mail is a document', async () => {
  const [box, ...mails] = await capture(mail('The first says so.') + mail('The second too.'))
  expect(box).toContain('mail-00001.eml')
  expect(mails.map(body)).toEqual(['The first says so.', 'The second too.'])
})

test.each([
  ['quoted', 'He wrote:\n>From Monday on they sat.', 'He wrote:From Monday on they sat.'],
  ['quoted twice', 'He wrote.\n>>From Monday on.', 'He wrote.From Monday on.'],
  ['not quoted', 'He wrote.\nFrom Monday on they sat.', 'He wrote.From Monday on they sat.'],
])('a line that begins with "From ", %s, stays in its mail', async (_, words, expected) => {
  const [, first, second, third] = await capture(mail(words) + mail('The next.'))
  expect(first?.split('\n\n').slice(2).join('')).toBe(expected)
  expect(body(second ?? '')).toBe('The next.')
  expect(third).toBeUndefined()
})

test('a length that a mail states is believed where it fits', async () => {
  const words = `She wrote.\n${BEGIN}is a line of hers.\n`
  const [, first, second] = await capture(
    mail(words, `Content-Length: ${words.length}\n`) + mail('The next.', 'Content-Length: 99999\n'),
  )
  expect(first).toContain('is a line of hers')
  expect(body(second ?? '')).toBe('The next.')
})

test('a mailbox of more mails than one file may hold is refused', async () => {
  const box = mail('One.') + mail('Two.') + mail('Three.')
  await expect(capture(box, { members: 2 })).rejects.toThrow('more than 2 mails')
})
