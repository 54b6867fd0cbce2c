import { VigilError } from '../codebook/index.ts'
import { countryOf } from '../names/index.ts'

const NAMES = new Intl.DisplayNames(['en'], { type: 'region', fallback: 'none' })

/** The ISO code of a country given as code or English name; null for none. */
export function countryNamed(asked: string | null): string | null {
  if (asked === null || asked.trim() === '') return null
  const name = asked.trim()
  const code = /^[A-Za-z]{2}$/.test(name) ? name.toUpperCase() : countryOf([name])
  if (code !== null && NAMES.of(code) !== undefined) return code
  throw new VigilError(
    'not-found',
    `No country is called "${asked}": give its English name or its ISO code, such as KZ.`,
  )
}
