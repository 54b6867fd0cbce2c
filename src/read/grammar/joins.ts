import type { Doc } from '../text/doc.ts'
import type { Chunk } from './grammar.ts'
import { withoutAddresses } from './addresses.ts'
import { joinAges } from './ages-behind.ts'
import { joinAppositions } from './appositions.ts'
import { joinNegation } from './negation.ts'
import { joinBearers } from './bearers.ts'
import { joinLists } from '../forms/lists.ts'
import { joinPlaceAsides } from './place-asides.ts'
import { joinQuotedHeads } from './quoted-heads.ts'
import { partTowns } from './towns-apart.ts'
import { joinNamedBodies, nameBodies } from './bodies-named.ts'
import { joinCarried } from './carried-things.ts'
import { joinByOrder } from './by-order.ts'
import { joinNumberedLaws, markBundles } from './numbered-laws.ts'
import { joinSemicolons } from '../forms/semicolon-lists.ts'
import { joinRepeated } from './repeated-prepositions.ts'
import { joinSetOff } from './set-off.ts'
import { joinSomeOfWhom } from './some-of-whom.ts'
import { joinSplitVerbs } from './split-verbs.ts'

/** Puts together the pieces of a sentence that belong together, step by step: each step finds what the ones before it made whole. */
export function joinAll(doc: Doc, cut: Chunk[]): Chunk[] {
  const split = joinSplitVerbs(doc, joinSetOff(markBundles(joinQuotedHeads(doc, cut))))
  const whole = joinSemicolons(
    joinNumberedLaws(doc, withoutAddresses(doc, joinAges(doc, joinNegation(split)))),
  )
  return nameBodies(
    joinSomeOfWhom(
      joinLists(
        joinRepeated(
          joinAppositions(
            doc,
            joinByOrder(
              joinNamedBodies(doc, joinBearers(joinPlaceAsides(partTowns(joinCarried(whole))))),
            ),
          ),
        ),
      ),
    ),
  )
}
