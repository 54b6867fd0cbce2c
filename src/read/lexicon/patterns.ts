import { FN, infoOf } from '../text/word-table.ts'
import { idOf } from '../text/words.ts'

const PARTICLES = new Set('away back down in off on out over round through together up'.split(' '))

const isPreposition = (word: string) => (infoOf(idOf(word)).fn & FN.preposition) !== 0

/**
 * What a monitor writes ("whisk off *", "take * for a talk", "* walk free", "slap a gag on *") as the pattern that
 * frames are written in; see `Rule.verbs`.
 */
export function patternOf(written: string): string {
  const words = written.trim().toLowerCase().split(/\s+/)
  if (words[0] === '*') {
    const [, verb = '', ...rest] = words
    return [`^${verb}`, ...said(rest)].join(' ')
  }
  const [verb = '', ...rest] = words
  const star = rest.indexOf('*')
  if (star < 0) return [verb, ...said(rest)].join(' ')
  const before = rest.slice(0, star)
  const after = said(rest.slice(star + 1))
  if (before.length === 0) return [verb, '*', ...after].join(' ')
  const [first = ''] = before
  if (before.length === 1 && PARTICLES.has(first))
    return [`${verb}+${first}`, '*', ...after].join(' ')
  const last = before.at(-1) ?? ''
  if (isPreposition(last))
    return [verb, ...said(before.slice(0, -1)), `${last}:*`, ...after].join(' ')
  return [verb, '*', ...said(before), ...after].join(' ')
}

const said = (words: readonly string[]): string[] =>
  words.length === 0 ? [] : [`~${words.join('+')}`]
