import { FLAG } from '../text/doc.ts'
import { wordOf } from '../text/intern.ts'
import { type Scan, flagsAt, wordAt } from '../text/scan.ts'

/** Endings of addresses that are seldom a word of their own behind a full stop that lacks its space. */
const ENDINGS = new Set(
  `org com net info media news press online site today live io tv eu by ru ua kz kg uz tj tm az ge md rs ba mk pl hu cz sk bg ro tr
  ir iq sy lb il eg ma dz tn ly ng gh ke ug tz zm zw za et pk bd lk np mm th vn kh ph cn hk tw jp kr mx gt hn sv ni cr pa cu ve co
  ec pe bo cl ar br uy py uk ie fr de ch es pt nl se fi dk`.split(/\s+/),
)

const SHORTEST = 6
const OTHERS = FLAG.capital | FLAG.punctuation | FLAG.digit

/** "kaktus.media", "valda.org": the address of a site in small letters, which is its name. */
export function isSiteName(scan: Scan, at: number): boolean {
  const { start, end } = scan.tokens
  if ((end[at] ?? 0) - (start[at] ?? 0) < SHORTEST || (flagsAt(scan, at) & OTHERS) !== 0)
    return false
  const word = wordOf(wordAt(scan, at))
  const dot = word.lastIndexOf('.')
  if (dot < 3 || word.includes('/') || word.includes('@')) return false
  return ENDINGS.has(word.slice(dot + 1))
}
