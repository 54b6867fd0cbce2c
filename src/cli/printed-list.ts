import type { Terminal } from './terminal.ts'

/** Prints a list as indented JSON, as `JSON.stringify` would, item by item: however long it gets, none of it is kept. */
export function printedList(terminal: Pick<Terminal, 'print'>): {
  add(items: readonly unknown[]): void
  end(): void
} {
  // An item is printed when the next one is there: until then nobody knows whether a comma follows.
  let last: string | undefined
  const add = (items: readonly unknown[]): void => {
    for (const item of items) {
      terminal.print(last === undefined ? '[' : `${last},`)
      last = JSON.stringify(item, null, 2).replace(/^/gm, '  ')
    }
  }
  const end = (): void => terminal.print(last === undefined ? '[]' : `${last}\n]`)
  return { add, end }
}
