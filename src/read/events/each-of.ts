import type { Draft } from '../draft.ts'
import { gapped } from '../forms/gapped.ts'
import { gappedDays } from '../forms/gapped-days.ts'
import { placeByPlace } from '../forms/place-by-place.ts'
import { severalTimes } from '../forms/several-times.ts'
import type { Candidate } from './constructions.ts'
import type { Context } from './fill.ts'
import { inBrackets } from './in-turn.ts'

/** One record each of what a verb tells of several by turns: people with what they got, days, places. */
export const eachOf = (context: Context, candidate: Candidate, draft: Draft): Draft[] =>
  gapped(context, draft)
    .flatMap(one => inBrackets(context, one))
    .flatMap(one => gappedDays(context, one))
    .flatMap(one => severalTimes(context, candidate, one))
    .flatMap(one => placeByPlace(context, candidate, one))
