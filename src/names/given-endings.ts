/** Whether two given names differ as a man’s and a woman’s do. French writes Ousmane for Usman, and Amine is a man: only -a is sure to be a woman's. */
export function endsAsTwo(one: string, other: string): 'sure' | 'perhaps' | null {
  const [short, long] = one.length < other.length ? [one, other] : [other, one]
  if (short.length < 3) return null
  if (long === `${short}a` || long === `${short}ia`) return 'sure'
  if (
    short.length > 4 &&
    `${short.slice(0, -1)}a` === `${long.slice(0, -1)}a` &&
    areManAndWomanOf(short, long)
  )
    return 'perhaps'
  if (short.length > 4 && OF_WOMAN.test(long.slice(short.length)) && long.startsWith(short))
    return 'perhaps'
  return long === `${short}e` && !/an$|[dt]r$/.test(short) ? 'perhaps' : null
}

/** “Stefan”, “Stefanie”; “Clement”, “Clementine”. */
const OF_WOMAN = /^(?:ie|in[ea]|ete|le)$/

/** “Prudencio”, “Prudencia”; but “Sadullo” is Sadulla, and “Mirzo” Mirza. */
const areManAndWomanOf = (one: string, other: string) =>
  /(?:oa|ao)$/.test(one.slice(-1) + other.slice(-1)) && !/(?:ul|mirz|j|b)[oa]$/.test(one)

/** “Kubanych” and “Kubanychbek”, “Anvar” and “Anvarjon”: what is added in respect may be left off. */
export function isHonoured(a: string, b: string): boolean {
  const [short, long] = a.length < b.length ? [a, b] : [b, a]
  return short.length > 3 && long.startsWith(short) && IN_RESPECT.test(long.slice(short.length))
}
const IN_RESPECT = /^(?:i?b[ea][iky]|[ji][ao]n|h[ao]n(?:im)?|bibi|oi)$/
