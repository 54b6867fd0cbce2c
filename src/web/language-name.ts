const names = new Intl.DisplayNames(['en'], { type: 'language' })
const countries = new Intl.DisplayNames(['en'], { type: 'region' })

/** "Kazakh" for kk; a code that is none stays as it is. */
export function languageName(code: string): string {
  try {
    return names.of(code) ?? code
  } catch {
    return code
  }
}

/** "Kazakhstan" for KZ; a code that is none stays as it is. */
export function countryName(code: string): string {
  try {
    return countries.of(code) ?? code
  } catch {
    return code
  }
}
