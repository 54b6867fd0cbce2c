import { expect, test } from 'vitest'
import { replyDue } from './reply-due.ts'

test.each([
  ['a reply within 60 days', '2026-02-05', '2026-04-06'],
  ['asked the government to respond within two months', '2025-12-31', '2026-02-28'],
  ['a response in twenty-one days', '2026-02-05', '2026-02-26'],
  ['an answer within a week', '2026-02-05', '2026-02-12'],
  ['to comment within 5 working days', '2026-02-05', '2026-02-12'],
  ['set a 30-day deadline for a reply', '2026-02-05', '2026-03-07'],
  ['a reply within sixty days', '2026-02-05', '2026-04-06'],
])('%s, sent %s: by %s', (words, sent, due) => expect(replyDue(words, sent)).toBe(due))

test.each([
  ['to release him within 60 days', '2026-02-05'],
  ['a reply within days', '2026-02-05'],
  ['a reply within 60 days', '2026-02'],
  ['a reply within 60 days', null],
  ['a reply', '2026-02-05'],
])('%s, sent %s: not known', (words, sent) => expect(replyDue(words, sent)).toBeNull())
