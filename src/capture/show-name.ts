const UNSEEN =
  /[\p{Cc}\p{Cs}\u061c\u200b\u200e\u200f\u2028\u2029\u202a-\u202e\u2060\u2066-\u2069\ufeff]/gu

/** A file's name with line breaks, other control characters and marks that turn the reading direction made visible. */
export function showName(name: string): string {
  return name.replace(UNSEEN, char => `\\u{${char.codePointAt(0)?.toString(16) ?? ''}}`)
}

/** A name that leads nowhere: no folders, no control characters; undefined where nothing is left of it. */
export function fileName(name: string): string | undefined {
  const last = name.split(/[/\\]/).at(-1) ?? ''
  const safe = showName(last).trim().slice(0, 200)
  return safe === '' || /^\.+$/.test(safe) ? undefined : safe
}
