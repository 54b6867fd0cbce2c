/** Longer addresses are no files of a style. */
const LONGEST = 2_000
const URL_FUNCTION = new RegExp(
  `url\\(\\s{0,20}(?:"([^"]{0,${LONGEST}})"|'([^']{0,${LONGEST}})'|([^()"'\\s]{1,${LONGEST}}))\\s{0,20}\\)`,
  'gi',
)
const IMPORT = new RegExp(`@import\\s{1,20}(?:"([^"]{1,${LONGEST}})"|'([^']{1,${LONGEST}})')`, 'gi')
const IMPORTED_URL = new RegExp(`@import\\s{1,20}(?=url\\()`, 'gi')

/** What a style asks for, as it is written there: other styles, and images and fonts. */
export type StyleResources = {
  readonly styles: readonly string[]
  readonly images: readonly string[]
}

/** Finds what a style sheet, a `<style>` or a style attribute asks for. */
export function styleResources(css: string): StyleResources {
  const imports = new Set(
    [...css.matchAll(IMPORTED_URL)].map(({ index, 0: all }) => index + all.length),
  )
  const styles = [...css.matchAll(IMPORT)].map(([, a, b]) => a ?? b ?? '')
  const images: string[] = []
  for (const { index, 1: a, 2: b, 3: c } of css.matchAll(URL_FUNCTION))
    (imports.has(index) ? styles : images).push(a ?? b ?? c ?? '')
  return { styles, images }
}
