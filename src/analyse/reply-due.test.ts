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
  ['gave the government 60 days to reply', '2026-02-05', '2026-04-06'],
  ['has 60 days to submit its observations', '2026-02-05', '2026-04-06'],
  ['within sixty (60) calendar days, a response', '2026-02-05', '2026-04-06'],
  ['must respond no later than 60 days after', '2026-02-05', '2026-04-06'],
  ['an answer within a fortnight', '2026-02-05', '2026-02-19'],
  ['a reply within 5 business days', '2026-02-05', '2026-02-12'],
  ['expects a response by 3 April', '2026-02-05', '2026-04-03'],
  ['gave it until January 9 to respond', '2026-02-05', '2027-01-09'],
  ['to be answered before 3 July 2026', '2026-02-05', '2026-07-03'],
])('%s, sent %s: by %s', (words, sent, due) => expect(replyDue(words, sent)).toBe(due))

test.each([
  ['to release him within 60 days', '2026-02-05'],
  ['a reply within days', '2026-02-05'],
  ['a reply within 60 days', '2026-02'],
  ['a reply within 60 days', null],
  ['a reply', '2026-02-05'],
  ['the reply of a man who was held for 60 days to punish him', '2026-02-05'],
  ['a reply by 3 January 2025', '2026-02-05'],
])('%s, sent %s: not known', (words, sent) => expect(replyDue(words, sent)).toBeNull())
