import type { Kind } from '../../codebook/index.ts'
import type { Doc } from '../text/doc.ts'
import type { Filler, Memory } from '../referring/memory.ts'
import { onlyPersonIn, opensAnother } from './other-matters.ts'
import type { Draft } from '../draft.ts'

/** What follows in a case whose people are not named again, and what it may follow. */
const FOLLOWS: Readonly<Partial<Record<Kind, readonly Kind[]>>> = {
  appeal: ['conviction', 'appeal', 'detention', 'acquittal', 'charge', 'trial'],
  trial: ['charge', 'detention', 'trial', 'conviction', 'acquittal', 'release'],
  acquittal: ['charge', 'trial', 'detention', 'release'],
  lawsuit: ['lawsuit'],
  detention: ['charge', 'trial', 'detention'],
  release: ['charge', 'trial', 'detention', 'release'],
}

/** Hearings and bail are told of a case without a word of whose it is. */
const OF_ONE_CASE: ReadonlySet<Kind> = new Set(['trial', 'release'])

/** "Verdict: two years in prison", "The trial ended with a fine": what came of the case that is told beside it. */
const OUTCOME = /^conviction\.given\.(?:entry|governed)$/
const BEFORE_OUTCOME: readonly Kind[] = ['trial', 'charge', 'detention', 'release']

const followed = ({ kind, rule }: Draft): readonly Kind[] | undefined =>
  // "the sentence was reduced for his confession": a penalty of its own, of the case told before.
  OUTCOME.test(rule) ? BEFORE_OUTCOME : FOLLOWS[rule.startsWith('appeal.reduced') ? 'appeal' : kind]

/** "upholds the sentence": of whoever was sentenced, never of who was acquitted beside them. */
const OF_PUNISHED =
  /\b(?:sentences?|convictions?|(?:prison|jail) terms?|fines?|punishments?|penalt(?:y|ies))\b/

/** How many sentences back the case may have been told. */
const BACK = 4

/** How many records before or after another are looked at. */
export const NEAR = 60

/** The last of the records told shortly before one that fits. */
export function lastOf(
  drafts: readonly Draft[],
  at: number,
  fits: (draft: Draft) => boolean,
): Draft | undefined {
  return drafts.slice(Math.max(0, at - NEAR), at).findLast(fits)
}

/** How one trial ends for each of those who stood in it. */
const ENDINGS: ReadonlySet<Kind> = new Set(['conviction', 'acquittal'])

/** "A got six years, B four. The trial was closed": those whom one court sentenced one after the other on one day. */
function sentencedTogether(
  drafts: readonly Draft[],
  at: number,
  last: Draft,
): Draft['target'] | null {
  if (!ENDINGS.has(last.kind) || last.when === null) return null
  const together = drafts
    .slice(Math.max(0, at - NEAR), at)
    .filter(
      other =>
        ENDINGS.has(other.kind) &&
        other.when === last.when &&
        !other.title &&
        last.sentence - other.sentence <= TOGETHER &&
        other.target.parties.every(({ named }) => named),
    )
  const parties = together
    .flatMap(({ target }) => target.parties)
    .filter((one, i, all) => all.findIndex(other => other.name === one.name) === i)
  if (parties.length < 2) return null
  const via = 'all who were sentenced in it'
  return {
    parties: parties.map(party => ({ ...party, via })),
    count: parties.length,
    approx: false,
    plural: true,
  }
}

/** How many sentences a list of those who were sentenced may have. */
const TOGETHER = 20

/** "hundreds of dissidents", of whom nobody is named: never those of one trial where somebody else is told of. */
const isCrowd = ({ kind, target }: Draft): boolean =>
  target.parties.every(({ named }) => !named) &&
  (typeof target.count !== 'number' || kind === 'detention' || kind === 'release')

const RULINGS = /\b(?:ruling|decision|verdict|judge?ment|sentence|order)s?\b/

/** "upheld a ruling that sentenced A to two years", "the decision to jail A": what the ruling was is told behind it. */
function ruledBehind(
  doc: Doc,
  drafts: readonly Draft[],
  { kind, sentence, quote }: Draft,
): Draft | undefined {
  if (kind !== 'appeal') return undefined
  return drafts.find(
    other =>
      ['conviction', 'acquittal', 'detention'].includes(other.kind) &&
      other.sentence === sentence &&
      other.quote[0] > quote[0] &&
      other.target.parties.length > 0 &&
      RULINGS.test(doc.source.slice(quote[0], other.quote[1])),
  )
}

/** "The prosecutor asked for two years for Ana Lesko. The verdict is due on 3 May": the one person whom it or the sentence before it names. */
function onlyPersonNear(memory: Memory, { sentence, block }: Draft): Filler | null {
  const own = memory.doc.sentences[sentence]
  const before = memory.doc.sentences[sentence - 1]
  return (
    (own ? onlyPersonIn(memory, own) : null) ??
    (before?.block === block ? onlyPersonIn(memory, before) : null)
  )
}

/** What is sued for what it decided. */
const AUTHORITY =
  /\b(?:councils?|minist(?:ry|er)|government|state|police|courts?|city|municipality|department|authority|authorities|agency|office|parliament|assembly|commission|republic|regulator|army|law|act|ban|decree|order)\b/iu

/** "The owner was sued by a deputy. The case will be heard in May": whose case it is where nobody was accused, and no authority is taken to court. */
const isSued = ({ kind, attributes, target, modality }: Draft): boolean =>
  kind === 'lawsuit' &&
  attributes.outcome === 'filed' &&
  modality !== 'denied' &&
  target.parties.length > 0 &&
  !target.parties.some(({ name }) => AUTHORITY.test(name))

/** "The city court upheld the verdict": the people of the case told before are those of what follows in it. */
export function settleFollowUps(memory: Memory, drafts: readonly Draft[]): void {
  const { doc } = memory
  for (const [i, draft] of drafts.entries()) {
    const before = followed(draft)
    if (!before || draft.title || draft.target.parties.length > 0) continue
    const words = doc.source.slice(draft.quote[0], draft.quote[1])
    const punished = draft.kind === 'appeal' && OF_PUNISHED.test(words)
    const fits = (other: Draft): boolean =>
      before.includes(other.kind) &&
      other.target.parties.length > 0 &&
      !(punished && other.kind === 'acquittal')
    const own = doc.sentences[draft.sentence]
    const another = opensAnother(doc, own) ? own : undefined
    const alone = doc.blocks[draft.block]?.kind === 'item'
    const near = (other: Draft): boolean => {
      const back = other.block === draft.block ? BACK : BACK / 2
      const apart =
        (alone && other.block !== draft.block) || (another && other.sentence !== draft.sentence)
      return !apart && draft.sentence - other.sentence <= back
    }
    const fitsNear = (other: Draft): boolean => fits(other) && near(other)
    const last =
      ruledBehind(doc, drafts.slice(i + 1, i + 1 + NEAR), draft) ?? lastOf(drafts, i, fitsNear)
    const crowd = last && draft.kind === 'trial' && isCrowd(last)
    const told = crowd
      ? (lastOf(drafts, i, other => fitsNear(other) && !isCrowd(other)) ?? last)
      : last
    const after =
      told || (draft.kind !== 'trial' && draft.kind !== 'conviction')
        ? undefined
        : drafts
            .slice(i + 1, i + 1 + NEAR)
            .find(
              other =>
                fits(other) && other.block === draft.block && other.sentence - draft.sentence <= 2,
            )
    const sued =
      told || after || draft.kind !== 'trial'
        ? undefined
        : lastOf(drafts, i, other => isSued(other) && near(other))
    const same = told ?? after ?? sued
    const one = same
      ? null
      : another
        ? onlyPersonIn(memory, another)
        : OF_ONE_CASE.has(draft.kind)
          ? onlyPersonNear(memory, draft)
          : null
    if (one && !draft.actor.parties.some(({ name }) => name === one.name)) {
      draft.target = { parties: [one], count: 1, approx: false, plural: false }
      draft.why.push('whose case it is: the one person whom the sentence names')
    }
    if (!same) continue
    if (draft.kind === 'trial' && told && !alone) {
      const all = sentencedTogether(drafts, i, told)
      if (all) {
        draft.target = all
        draft.why.push('whose trial it was: all who were sentenced in it')
        continue
      }
    }
    const parties = same.target.parties.map(party => ({ ...party, via: 'the case told beside it' }))
    draft.target = { ...same.target, parties }
    draft.why.push(`whose case it is: told beside it (${same.kind})`)
  }
}
