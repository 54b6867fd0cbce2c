/** A file made to hurt: what it is, and how it is made. */
export type Hostile = readonly (readonly [what: string, make: () => Uint8Array])[]

export const latin1 = (text: string) => Buffer.from(text, 'latin1')

export const nested = (open: string, close: string, times: number) =>
  open.repeat(times) + close.repeat(times)

/** XML that declares entities in each other, a billion in all, and one that is a file. */
export function laughs(body: string): string {
  const names = 'a b c d e f g h i'.split(' ')
  const entities = names.map(
    (name, at) => `<!ENTITY ${name} "${at === 0 ? 'lol' : `&${names[at - 1]};`.repeat(10)}">`,
  )
  return `<?xml version="1.0"?><!DOCTYPE x [${entities.join('')}<!ENTITY e SYSTEM "file:///etc/passwd">]>${body}`
}

/** Bytes of no meaning, always the same. */
export function noise(length: number): Buffer {
  return Buffer.from(Uint8Array.from({ length }, (_, i) => (i * 7919 + (i >> 3) * 31) & 255))
}
