/** What of a keyboard event decides which shortcut was meant. */
export type Stroke = {
  readonly key: string
  readonly code: string
  readonly ctrlKey: boolean
  readonly metaKey: boolean
  readonly altKey: boolean
}

/** What a stroke means, and what the next one may complete: "g", then "g d". */
export type Pressed = { readonly chord: string | undefined; readonly prefix: string }

const PREFIX = 'g'

/** The letter of a key on any layout: "о" on a Russian keyboard is the key of "j". */
export function letterOf({ key, code }: Pick<Stroke, 'key' | 'code'>): string {
  const foreignLetter = key.length === 1 && key > '\u007f'
  const letter = /^Key([A-Z])$/.exec(code)?.[1]
  if (foreignLetter && letter) return letter.toLowerCase()
  return key.length === 1 && /[A-Z]/.test(key) ? key.toLowerCase() : key
}

/** Follows one stroke after what was pressed before it. */
export function press(prefix: string, stroke: Stroke): Pressed {
  if (stroke.ctrlKey || stroke.metaKey || stroke.altKey) return { chord: undefined, prefix: '' }
  if (['Shift', 'CapsLock'].includes(stroke.key)) return { chord: undefined, prefix }
  const letter = letterOf(stroke)
  if (prefix) return { chord: `${prefix} ${letter}`, prefix: '' }
  if (letter === PREFIX) return { chord: undefined, prefix: PREFIX }
  return { chord: letter, prefix: '' }
}
