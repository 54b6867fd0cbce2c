import { expect, test } from 'vitest'
import { toldIn } from '../fixture.ts'

const OF_FORCE = new Set(['violence', 'torture', 'death', 'intimidation', 'search'])

const told = (text: string) =>
  toldIn(text.replaceAll('¶', '\n\n'), ['bearing']).filter(({ kind }) => OF_FORCE.has(kind))

/** The same words of sport, weather, work and figures of speech: nobody used force on anybody. */
test.each([
  'A worker was crushed to death by a falling beam at the mill.',
  'A truck ploughed into a bus near Lund on Sunday, killing nine passengers.',
  'A cyclist was knocked down by a car and sustained a broken leg.',
  'The fire at the market, which was caused by a faulty cable, injured four traders.',
  'The cold snap claimed the lives of two homeless men in Lund.',
  'The decision dealt a blow to the union.',
  'The poet tortured himself over every line.',
  'The suspect shot himself before police arrived.',
  'She was shot by a well-known photographer for the cover.',
  'The pilgrims beat their chests.',
  'The novel tells the story of a man who murdered his brother.',
  'A crew was filming the protesters when the police arrived.',
  'The officer said that Ivo Lesko had hit his head against the wall.',
])('no force: %s', text => expect(told(text)).toEqual([]))

/** Blows to somebody who is held are ill-treatment, wherever the sentence says so. */
test.each([
  'A fellow detainee said that two officers had hit Ivo Lesko with a hosepipe.',
  'Ivo Lesko told the judge that he had been kicked by two officers.',
  'Prison officials slapped Ivo Lesko when he asked for a lawyer.',
  'Ivo Lesko was arrested on Monday and taken to a barracks, where he was punched in the kidneys by officers.',
])('held: %s', text => expect(told(text).map(({ kind }) => kind)).toEqual(['torture']))

test.each([
  ['Veteran editor Ana Kern has died after a long illness.', 'context'],
  ['Ana Kern was killed in a car crash on Sunday.', 'context'],
  ['Ana Kern died of pneumonia in the prison hospital.', 'violation'],
])('bearing: %s', (text, bearing) => expect(told(text)).toMatchObject([{ kind: 'death', bearing }]))

test('what is looked into is a step towards accountability', () =>
  expect(
    toldIn('Prosecutors opened an investigation into the police beating of Ana Kern.', ['bearing']),
  ).toContainEqual(expect.objectContaining({ kind: 'charge', bearing: 'accountability' })))

test.each([
  [
    'Rubber bullets fired at march in Lund¶Police fired rubber bullets to disperse about 400 residents on Monday.¶Community leader Ana Kern was hit in the back.',
    [['about 400 residents'], ['Ana Kern']],
  ],
  [
    'Thirty teachers were hurt, among them a pregnant woman who was thrown to the ground.¶Ivo Lesko, a mathematics teacher, had his arm broken.',
    [['Thirty teachers'], ['a pregnant woman'], ['Ivo Lesko']],
  ],
])('whom apart: %s', (text, whom) => expect(told(text).map(({ target }) => target)).toEqual(whom))

test('whoever listens is not whom it was done to', () =>
  expect(
    told('A former detainee told our researcher that he had been beaten.')[0],
  ).not.toHaveProperty('target'))

test('drowned while fleeing is no accident', () =>
  expect(told('A teenager drowned in the river while running away from a patrol.')).toHaveLength(1))
