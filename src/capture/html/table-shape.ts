import type { PageElement } from './page-tree.ts'

const LONG_CELL = 400

/**
 * Whether a table holds data, row by row, or only places things on the page. Old sites lay out whole pages in tables:
 * such a table holds another one, or has one row or one column, or cells as long as articles.
 */
export function isDataTable(table: PageElement): boolean {
  if (/^(?:presentation|none)$/.test(table.attributes.role ?? '')) return false
  const rows: number[] = []
  let cells = 0
  let length = 0
  let long = 0
  const open: PageElement[] = [table]
  for (let element = open.pop(); element !== undefined; element = open.pop()) {
    if (element.tag === 'table' && element !== table) return false
    if (element.tag === 'tr') rows.push(0)
    if (element.tag === 'td' || element.tag === 'th') {
      cells++
      const row = rows.length - 1
      if (row >= 0) rows[row] = (rows[row] ?? 0) + 1
      const words = lengthOf(element)
      length += words
      if (words > LONG_CELL) long++
    }
    for (let i = element.children.length - 1; i >= 0; i--) {
      const child = element.children[i]
      if (child !== undefined && typeof child !== 'string') open.push(child)
    }
  }
  const wide = rows.filter(count => count >= 2).length
  return wide >= 2 && cells >= 4 && long < cells * 0.25 && length > 0
}

/** Characters of all words in an element. */
export function lengthOf(element: PageElement): number {
  let length = 0
  const open: PageElement[] = [element]
  for (let at = open.pop(); at !== undefined; at = open.pop()) {
    for (const child of at.children) {
      if (typeof child === 'string') length += child.trim().length
      else open.push(child)
    }
  }
  return length
}
