import type { Rule } from '../../events/frames.ts'

const each = (verbs: string, rest: string) =>
  verbs
    .split(' ')
    .map(verb => `${verb} ${rest}`)
    .join(', ')

/** As what people are shown who are to be hated. */
const FOES =
  `spy spies agent agents saboteur saboteurs mercenary mercenaries terrorist terrorists militant militants
  extremist extremists traitor traitors rioter rioters provocateur provocateurs separatist separatists
  bandit bandits fighter fighters`
    .split(/\s+/)
    .flatMap(foe => [`~as+${foe}`, `~as+a+${foe}`, `~as+an+${foe}`, `~as+foreign+${foe}`])
    .join('|')

const CONFESSED =
  '~confess|~confessed|~confesses|~confessing|~admit|~admitted|~admits|~admitting|~apologise|~apologised|~apologising|~apologize|~apologized|~apologizing|~repent|~repented|~repenting'

/** Prisoners shown in public: led before cameras, called foes, made to confess on film. */
export const INTIMIDATION_SHOWN: readonly Rule[] = [
  {
    id: 'shown-as',
    verbs: `${each('present showcase portray depict show parade exhibit cast', `* ${FOES}`)}, parade * ~before+the|~before+cameras|~before+journalists|~in+front+of|~on+state|~on+television|~on+tv|~on+national|~through+the+streets|~handcuffed|~in+handcuffs`,
    actor: ['authority', 'police', 'outlet', 'organisation'],
    target: ['person'],
  },
  {
    id: 'confessions',
    verbs: `${each('air broadcast televise publish release show post circulate screen stream', '<=confession> of|by|from:*?')}, ${each('air broadcast publish release show post circulate', '<=video|=footage|=recording|=clip|=film> of:* ~confessing|~admitting|~apologising|~apologizing|~repenting')}`,
    target: ['person'],
    needs: ['target'],
  },
  {
    id: 'confessed-on-film',
    verbs: `^confess on|in:<=television|=tv|=video|=recording|=broadcast|=footage>, ^appear on|in:<=television|=tv|=video|=recording|=broadcast|=footage|=clip> ${CONFESSED}, ^appear with:<=bruise|=trace|=mark|=injury|=wound|=sign> ${CONFESSED}`,
    target: ['person'],
  },
]

const PAPERS = ['statement', 'statements', 'complaint', 'complaints', 'denunciations', 'testimony']
const WRITTEN = ['write', 'sign', 'give', 'file', 'submit']
const wordsOf = (end: readonly string[]) =>
  WRITTEN.flatMap(verb =>
    PAPERS.flatMap(paper =>
      end.map(last => [`~to+${verb}`, paper, last].filter(Boolean).join('+')),
    ),
  ).join('|')

/** Made to write or sign what accuses somebody. */
export const MADE_TO_ACCUSE: readonly Rule[] = [
  {
    id: 'made-to-accuse',
    verbs: `${each('force press pressure pressurise coerce compel make order', `* ${wordsOf([''])}|~to+testify+against|~to+write+denunciations|~testify+against`)},
      ${each('ask request tell urge instruct require persuade get', `* ${wordsOf(['against', 'stating', 'saying', 'accusing'])}|~to+testify+against`)}`,
    actor: ['police', 'authority', 'person', 'organisation'],
    target: ['person', 'quantity'],
  },
]
