import { FLAG } from '../text/doc.ts'
import { wordOf } from '../text/intern.ts'
import { type Scan, flagsAt, wordAt, wordIds } from '../text/scan.ts'
import { IS, bitsOf } from './name-lists.ts'

const { of } = wordIds('of')
const OTHERS = IS.groupHead | IS.authorityHead | IS.outletHead | IS.lawHead | IS.title | IS.stop
const FIELD =
  /(?:tion|ment|cacy|ship|ity|ture|ics|ness|ance|ence|ense|ism|logy|graphy|ing|sport)s?$/

/** "the Council for Broadcasting and Communication": a second field that a body is there for, no body of its own. */
export function isField(scan: Scan, at: number): boolean {
  const bits = bitsOf(wordAt(scan, at))
  const flags = flagsAt(scan, at)
  if ((bits & OTHERS) !== 0 || (flags & FLAG.allCaps) !== 0) return false
  // "the League for the Promotion and Defence of Rights", but no body and what another is of
  if (wordAt(scan, at + 1) === of && !FIELD.test(wordOf(wordAt(scan, at - 2)))) return false
  return (bits & IS.common) !== 0 || FIELD.test(wordOf(wordAt(scan, at)))
}
