import { familyStem } from './family-name.ts'
import { foldName } from './fold-name.ts'

const VOICELESS: Readonly<Record<string, string>> = {
  b: 'p',
  v: 'f',
  d: 't',
  g: 'k',
  z: 's',
  j: 'x',
  c: 'x',
}

/** The consonants of a folded word, voiced as voiceless, without family endings; its first vowel as "0". */
export function skeleton(word: string): string {
  const stem = familyStem(word).replace(/(?:ov|ev)$/, '')
  return (stem.length > 1 ? stem : word)
    .replace(/^[aeiou]/, '0')
    .replace(/[aeiouh]/g, '')
    .replace(/[bvdgzjc]/g, letter => VOICELESS[letter] ?? letter)
    .replace(/(.)\1+/g, '$1')
}

/** The skeletons of a name's words, each once, without initials. */
export function skeletons(name: string): string[] {
  const words = foldName(name)
    .split(' ')
    .filter(word => word.length > 1)
  return [...new Set(words.map(skeleton))].filter(bones => bones !== '')
}
