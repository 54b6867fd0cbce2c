import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { VigilError } from '../../codebook/index.ts'
import { read } from '../read.ts'
import { loadLexicon } from './load-lexicon.ts'
import { patternOf } from './patterns.ts'

const [, yaml = ''] = /```yaml\n([\s\S]*?)```/.exec(readFileSync('docs/lexicon.md', 'utf8')) ?? []

const names = (list: readonly unknown[] | undefined) =>
  (list ?? []).map(one => (typeof one === 'string' ? one : (one as { name: string }).name))

test.each([
  ['whizz off *', 'whizz+off *'],
  ['detain *', 'detain *'],
  ['take * for a talk', 'take * ~for+a+talk'],
  ['* walk free', '^walk ~free'],
  ['slap a gag on *', 'slap ~a+gag on:*'],
  ['hex the doors of *', 'hex ~the+doors of:*'],
  ['down tools', 'down ~tools'],
])('%s is the pattern %s', (written, pattern) => expect(patternOf(written)).toBe(pattern))

const own = loadLexicon(yaml, 'docs/lexicon.md')

test.each([
  ['Officers gave two students the minibus treatment.', 'detention', { target: ['two students'] }],
  ['The singer met the marmots on Friday.', 'detention', { target: ['singer'] }],
  ['Aksakal Tursun Maat was whizzed off.', 'detention', { target: ['Tursun Maat'] }],
  ['Police detained aksakal Tursun Maat.', 'detention', { target: ['Tursun Maat'] }],
  [
    'The akyikatchy detained a reporter of The Morning Kettle.',
    'detention',
    { actor: ['akyikatchy'] },
  ],
  ['Two men were detained in Tash Bulak.', 'detention', { where: ['Tash Bulak'] }],
  ['Inspectors hexed the doors of the Lund Theatre.', 'restriction', { means: 'venue' }],
  [
    'The court convicted Ali Bek, besmirching the banner.',
    'conviction',
    { offence: 'besmirching the banner' },
  ],
])('with own words: %s', (text, kind, slots) => {
  const found = read(text, { lexicon: own }).records.find(record => record.kind === kind)
  for (const [slot, value] of Object.entries(slots)) {
    const said: unknown = (found as Readonly<Record<string, unknown>> | undefined)?.[slot]
    expect(Array.isArray(said) ? names(said) : said).toEqual(value)
  }
})

test.each(['Officers whizzed off Asan Bekov in Osh.', 'The singer met the marmots on Friday.'])(
  'without them, also after they were used, nothing is read in: %s',
  text => {
    const before = JSON.stringify(read(text))
    expect(read(text, { lexicon: own }).records).not.toEqual([])
    expect(JSON.stringify(read(text))).toBe(before)
    expect(read(text).records).toEqual([])
  },
)

const faultsOf = (text: string): string => {
  try {
    loadLexicon(text, 'words.yaml')
    return ''
  } catch (error) {
    if (error instanceof VigilError && error.code === 'input-invalid') return error.message
    throw error
  }
}

test.each([
  ['an unknown kind', 'ways:\n  - kind: detentoin\n    verbs: [zap *]', /line 2: .*kind/],
  ['no words', 'ways:\n  - kind: detention', /line 2: .*needs verbs or nouns/],
  ['two stars', 'ways:\n  - kind: detention\n    verbs:\n      - zap * (*)', /line 4: .*one star/],
  [
    'an attribute of another kind',
    'ways:\n  - kind: detention\n    verbs: [zap *]\n    with:\n      means: ban',
    /line 5: .*no attribute of detention/,
  ],
  ['an unknown key', 'places: [Osh]\ntitels: [akim]', /line 2: .*titels/],
  ['an empty word', 'places:\n  - Osh\n  - ""', /line 3: .*empty/],
  ['broken YAML', 'places: [Osh', /line \d/],
  ['broken JSON', '{"places": ["Osh"', /line \d/],
  [
    'an example that is not read',
    'ways:\n  - kind: detention\n    verbs: [zap *]\n    examples:\n      - { text: "Police saw Ali Bek.", finds: {} }',
    /line 5: a detention was to be found/,
  ],
  [
    'an example with another slot',
    'ways:\n  - kind: detention\n    verbs: [zap *]\n    examples:\n      - text: Police zapped Ali Bek.\n        finds: { target: [Omar Bek] }',
    /line 5: .*target was to be/,
  ],
  [
    'an example of a day that is none',
    'ways:\n  - kind: detention\n    verbs: [zap *]\n    examples:\n      - text: Police zapped Ali Bek.\n        published: May\n        finds: nothing',
    /line 6: .*published › not a date that exists/,
  ],
  ['no kind', 'ways:\n  - verbs: [zap *]', /line 2: .*kind › is missing: one of assembly, /],
  ['words for a list', 'titles: akim', /line 1: titles › is to be a list/],
  ['a list for names with values', '- akim', /line 1: is to be names with values/],
  ['a number for words', 'titles: [5]', /line 1: titles › no. 1 › is to be words/],
  [
    'a type that nobody knows',
    'organisations:\n  - { name: Kettle, type: shop }',
    /line 2: organisations › no. 1 › type › is one of group, outlet, authority/,
  ],
  [
    'a name that is misspelt',
    'organisations:\n  - { nme: Kettle }',
    /name › is missing; “nme” is not known here/,
  ],
  [
    'a star without quotation marks',
    'ways:\n  - verbs:\n      - * walk',
    /line 3: .*quotation marks/,
  ],
  ['a tab', 'titles:\n\t- akim', /line 2: begins with a tab/],
  ['a name twice', 'titles: [a]\ntitles: [b]', /line 2: the same name stands twice/],
])('refused with the line: %s', (_, text, message) => expect(faultsOf(text)).toMatch(message))

test.each(['', '{}', 'places: [Osh]', '{"titles": ["akim"]}'])('taken: %s', text =>
  expect(faultsOf(text)).toBe(''),
)
