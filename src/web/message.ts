import { createInstance } from 'i18next'
import { en } from './messages/en.ts'

type Keys<Node> = {
  [Key in keyof Node & string]: Node[Key] extends string ? Key : `${Key}.${Keys<Node[Key]>}`
}[keyof Node & string]
type WithoutPlural<Key> = Key extends `${infer Stem}_one` | `${infer Stem}_other` ? Stem : Key

/** A message of the catalogue. */
export type MessageKey = WithoutPlural<Keys<typeof en>>

const messages = createInstance()
void messages.init({
  lng: 'en',
  fallbackLng: 'en',
  resources: { en: { translation: en } },
  // React escapes what it shows.
  interpolation: { escapeValue: false },
  initAsync: false,
})

/** A message in the reader's language; `count` chooses its plural. */
export function say(
  key: MessageKey,
  values: Readonly<Record<string, string | number>> = {},
): string {
  return messages.t(key, values)
}

/** A message for a word of a fixed list; anything else, such as words of a text, stays as it is. */
export function sayWord(
  list:
    | 'kind'
    | 'slot'
    | 'value'
    | 'state'
    | 'column'
    | 'count'
    | 'grouping'
    | 'permitGrouping'
    | 'relation'
    | 'distance'
    | 'leaning'
    | 'bearing'
    | 'freedom'
    | 'due',
  word: string,
): string {
  if (!/^[a-z_-]+$/.test(word)) return word
  const key = `${list}.${word}`
  return messages.exists(key) ? messages.t(key) : word.replaceAll('_', ' ')
}
