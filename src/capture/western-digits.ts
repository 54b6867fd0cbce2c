/** Digits of any script (Arabic, Persian, Bengali, Thai …) as Western ones; lengths and places stay the same. */
export function westernDigits(text: string): string {
  return text.replace(/[^\P{Nd}\d]/gu, digit => {
    const code = digit.codePointAt(0) ?? 0
    // Digits stand in rows of ten that begin at a multiple of sixteen, or six behind it.
    const isEven = /\p{Nd}/u.test(String.fromCodePoint(code & ~0xf))
    const value = isEven ? code & 0xf : (code & 0xf) - 6
    return code > 0xffff || value < 0 || value > 9 ? digit : String(value)
  })
}
