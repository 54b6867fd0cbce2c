/** The column that letters name: "A" is 1, "AA" 27; undefined for what is no column. */
export function columnNumber(letters: string): number | undefined {
  if (!/^[A-Z]{1,3}$/.test(letters)) return undefined
  return letters.split('').reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0)
}

/** 1 → "A", 27 → "AA". */
export function columnLetters(column: number): string {
  let name = ''
  for (let rest = column; rest > 0; rest = Math.floor((rest - 1) / 26))
    name = String.fromCharCode(65 + ((rest - 1) % 26)) + name
  return name
}

/** "AB7" → column 28 and row 7, "A7:AB7" (a stretch of a row) → its first; undefined for what is no place of a sheet. */
export function cellPlace(
  name: string,
): { readonly column: number; readonly row: number; readonly isStretch: boolean } | undefined {
  const [, letters = '', digits, end] =
    /^([A-Z]{1,3})(\d{1,7})(:[A-Z]{1,3}\d{1,7})?$/.exec(name) ?? []
  const column = columnNumber(letters)
  if (column === undefined || digits === undefined) return undefined
  return { column, row: Number(digits), isStretch: end !== undefined }
}

/** Where the filled cells of a block stand in its text, each with how many columns it is behind the first; those of a stretch are apart by tabs. */
export function cellSpans(
  text: string,
  { start, end }: { readonly start: number; readonly end: number },
  isStretch: boolean,
): readonly { readonly offset: number; readonly start: number; readonly end: number }[] {
  if (!isStretch) return [{ offset: 0, start, end }]
  let at = start
  return text
    .slice(start, end)
    .split('\t')
    .flatMap((words, offset) => {
      const cell = { offset, start: at, end: at + words.length }
      at = cell.end + 1
      return words === '' ? [] : [cell]
    })
}
