import { expect, test } from 'vitest'
import type { Incident, Kind } from '../codebook/index.ts'
import { cited, told, type Given } from './fixture.ts'
import { gatherSources } from './gather-sources.ts'
import { tellPassage } from './tell.ts'
import { plain } from './words.ts'

const tell = (passage: readonly Incident[]) =>
  tellPassage(passage, gatherSources({ incidents: passage, documents: [cited()] }))
    .map(sentence => plain(sentence.text))
    .join(' ')

const beaten = { when: '2031-06-14', target: ['Ilan Morev'], words: 'was beaten' }

test.each<[string, Given, string]>([
  [
    'the word of the one hit',
    { attribution: [{ by: 'Morev', verb: 'said' }] },
    'On 14 June 2031, Ilan Morev was beaten (“was beaten”), by their own account.',
  ],
  [
    'no doer seems to confess',
    { actor: ['police'], attribution: [{ by: 'Ilan Morev', verb: 'said' }] },
    'On 14 June 2031, police beat Ilan Morev (“was beaten”), according to Ilan Morev.',
  ],
  [
    'the doer’s own word is no news',
    { actor: ['police'], attribution: [{ by: 'the police', verb: 'said' }] },
    'On 14 June 2031, police beat Ilan Morev (“was beaten”).',
  ],
  [
    'a pronoun names no speaker',
    { attribution: [{ by: 'they', verb: 'said' }] },
    'On 14 June 2031, Ilan Morev was beaten (“was beaten”).',
  ],
  [
    'one of several names no speaker',
    { attribution: [{ by: 'one of them', verb: 'said' }] },
    'On 14 June 2031, Ilan Morev was beaten (“was beaten”).',
  ],
  [
    'one common noun takes an article',
    { attribution: [{ by: 'neighbour', verb: 'said' }] },
    'On 14 June 2031, Ilan Morev was beaten (“was beaten”), according to the neighbour.',
  ],
])('who says so: %s', (_, given, expected) => {
  expect(tell([told('violence', { ...beaten, ...given })])).toBe(expected)
})

const FINE = [{ type: 'fine' as const, amount: 340, unit: 'EUR' }]
const TERM = [{ type: 'prison' as const, amount: [1, 4] as const, unit: 'years' }]

test.each<[string, Kind, Given, string]>([
  [
    'a capital of a sentence’s start',
    'detention',
    { target: ['Critics'], words: 'Critics came; the critics sang' },
    'Critics were detained.',
  ],
  [
    'a name is no common noun',
    'detention',
    { target: ['Tideway'], words: 'Tideway came' },
    'Tideway was detained.',
  ],
  [
    'a figure alone counts people',
    'violence',
    { actor: ['2'], target: ['Ilan Morev'], words: 'beat' },
    'Two people beat Ilan Morev (“beat”).',
  ],
  [
    'a figure at the start',
    'charge',
    { target: ['26 protesters'] },
    'Twenty-six protesters were charged.',
  ],
  [
    'a great figure at the start',
    'charge',
    { target: ['206 protesters'] },
    'A total of 206 protesters were charged.',
  ],
  [
    'one by what he or she is',
    'detention',
    { actor: ['judge'], target: ['journalist'] },
    'A judge detained a journalist.',
  ],
  [
    'the article before an abbreviation',
    'detention',
    { target: ['a MP of the ruling party'] },
    'An MP of the ruling party was detained.',
  ],
  [
    'the office keeps its article',
    'detention',
    { actor: ['mayor'], target: ['Ilan Morev'] },
    'The mayor detained Ilan Morev.',
  ],
  [
    'a penalty is no offence',
    'conviction',
    {
      target: ['Ilan Morev'],
      penalty: TERM,
      offence: 'one to four years over the storming of the town hall',
    },
    'Ilan Morev was sentenced to one to four years in prison over the storming of the town hall.',
  ],
  [
    'nothing but a penalty',
    'conviction',
    { target: ['Ilan Morev'], penalty: TERM, offence: 'four years in prison' },
    'Ilan Morev was sentenced to one to four years in prison.',
  ],
  [
    'counts are an offence',
    'conviction',
    { target: ['Ilan Morev'], penalty: FINE, offence: 'two counts of slander' },
    'Ilan Morev was fined 340 euros for two counts of slander.',
  ],
  [
    'a name is no offence',
    'conviction',
    { target: ['Ilan Morev'], penalty: FINE, offence: 'Okwell' },
    'Ilan Morev was fined 340 euros.',
  ],
  [
    'a crime with a capital is',
    'conviction',
    { target: ['Ilan Morev'], penalty: FINE, offence: 'Hooliganism' },
    'Ilan Morev was fined 340 euros for Hooliganism.',
  ],
  [
    'a court of common words has no capital within the sentence',
    'conviction',
    { when: '2031-06-14', actor: ['A court in Orvel'], target: ['Ilan Morev'], penalty: FINE },
    'On 14 June 2031, a court in Orvel fined Ilan Morev 340 euros.',
  ],
  [
    'nor has one that stands as the court alone',
    'conviction',
    { when: '2031-06-14', court: 'A court', target: ['Ilan Morev'], penalty: FINE },
    'On 14 June 2031, a court fined Ilan Morev 340 euros.',
  ],
  [
    'a pronoun leads out of the offence',
    'conviction',
    { target: ['Ilan Morev'], penalty: FINE, offence: 'taking part in it' },
    'Ilan Morev was fined 340 euros.',
  ],
  [
    'a pronoun leads out of what it was over',
    'detention',
    { target: ['Ilan Morev'], over: 'taking part in it' },
    'Ilan Morev was detained.',
  ],
  [
    'the gates of something have an article',
    'assembly',
    { actor: ['dockers'], form: 'picket', where: ['gates of Terminal 2'] },
    'Dockers held a picket at the gates of Terminal 2.',
  ],
  [
    'the source speaks of its own',
    'assembly',
    { actor: ['a few dozen of us', 'our volunteers'], form: 'picket' },
    'A few dozen people and the source’s volunteers held a picket.',
  ],
  [
    'what befell is said once',
    'detention',
    { target: [{ name: 'Ilan Morev', as: 'detained teacher' }] },
    'Teacher Ilan Morev was detained.',
  ],
  [
    'what somebody is has no capital within the sentence',
    'detention',
    { actor: ['police'], target: [{ name: 'Ilan Morev', as: 'Freelance reporter' }] },
    'Police detained freelance reporter Ilan Morev.',
  ],
  [
    'a rank keeps it',
    'detention',
    { actor: ['police'], target: [{ name: 'Ilan Morev', as: 'Colonel' }] },
    'Police detained Colonel Ilan Morev.',
  ],
  [
    'so does a nationality',
    'detention',
    { actor: ['police'], target: [{ name: 'Ilan Morev', as: 'Uzbek activist' }] },
    'Police detained Uzbek activist Ilan Morev.',
  ],
  [
    'a prison with a number stands in its town',
    'death',
    { target: ['Ilan Morev'], where: ['Remand Prison No. 2', 'Orvel'] },
    'Ilan Morev died in Remand Prison No. 2 in Orvel.',
  ],
  [
    'an office has an article',
    'detention',
    { target: ['Ilan Morev'], where: ['Communications Inspectorate'] },
    'Ilan Morev was detained at the Communications Inspectorate.',
  ],
  [
    'who only took part did not hold it',
    'assembly',
    { actor: [{ name: 'Ilan Morev', role: 'participant' }], form: 'rally' },
    'Ilan Morev took part in a rally.',
  ],
  [
    'the rest of a group has one too',
    'detention',
    { actor: ['police'], target: ['other two'] },
    'Police detained the other two (“as the source says”).',
  ],
  [
    'things do not speak',
    'statement',
    { actor: ['assemblies'], words: 'called for assemblies' },
    'An appeal was issued (“called for assemblies”).',
  ],
  [
    'people do',
    'statement',
    { actor: ['human rights defenders'], words: 'called for it' },
    'Human rights defenders issued an appeal (“called for it”).',
  ],
  [
    'a picket that nobody is named for',
    'assembly',
    { size: 1, form: 'picket', status: 'planned' },
    'A one-person picket was planned.',
  ],
  ['a headline’s capital', 'detention', { target: ['Activist'] }, 'An activist was detained.'],
  [
    'between',
    'detention',
    { target: ['between 20 and 25 dockers'] },
    'Between 20 and 25 dockers were detained.',
  ],
  [
    'a cause with its own preposition',
    'assembly',
    { actor: ['Tideway'], form: 'rally', cause: 'in honour of the drowned' },
    'Tideway held a rally in honour of the drowned.',
  ],
  [
    'a title that opened a sentence',
    'detention',
    { actor: ['police'], target: ['Blogger Rafik Ansel'] },
    'Police detained blogger Rafik Ansel.',
  ],
])('prose: %s', (...[, kind, given, expected]) => {
  expect(tell([told(kind, given)])).toBe(expected)
})

test.each<[string, string, { after: string; expected: string }]>([
  [
    'to the end of its clause',
    'a guard hit',
    { after: ' him with a hose, and left.', expected: 'a guard hit him with a hose' },
  ],
  [
    'complete as it is',
    'a guard hit him',
    { after: '. Then he left.', expected: 'a guard hit him' },
  ],
  ['a quotation ends', 'a guard hit', { after: ' him," she said.', expected: 'a guard hit him' }],
  [
    'cut where its clause is too long',
    'a guard hit him and',
    { after: ` then ${'walked on and '.repeat(20)}`, expected: 'a guard hit him …' },
  ],
])('a quotation is carried on: %s', (_, exact, { after, expected }) => {
  const incident = told('torture', { target: ['Ilan Morev'], words: exact })
  const documents = [cited('lantern', { text: `${exact}${after}` })]
  const sentences = tellPassage([incident], gatherSources({ incidents: [incident], documents }))
  expect(sentences.map(({ text }) => plain(text)).join(' ')).toBe(
    `Ilan Morev was ill-treated in custody (“${expected}”).`,
  )
})
