import type { Rule } from '../../events/frames.ts'

const SHOWN = '=film|=play|=documentary|=novel|=book|=song|=exhibit|=album|=cartoon|=poem'

const withVerbs = (verbs: string, behind: string): string =>
  verbs
    .split(' ')
    .map(verb => `${verb} ${behind}`)
    .join(', ')

/** Restrictions told by a thing that somebody was kept from: visits and letters, a hall, a show, copies of a book, money. */
export const RESTRICTIONS_OF_THINGS: readonly Rule[] = [
  {
    id: 'kept-apart',
    verbs: `${withVerbs('ban stop suspend forbid prohibit halt cancel', '<=visit> to|with|from|for:*?')}, ${withVerbs('!allow !permit', '* ~letters|~parcels|~visits|~visitors|~phone+calls|~to+receive|~to+phone|~to+call|~to+see+her|~to+see+his')}, ${withVerbs('deny refuse', '* <=visit|=call|=letter|=parcel>')}`,
    set: { means: 'other' },
    target: ['person'],
  },
  {
    id: 'taken-from-view',
    verbs: `${withVerbs('withdraw remove drop pull', `<${SHOWN}> ~from+the+programme|~from+the+festival|~from+festival|~from+cinemas|~from+the+competition|~from+the+exhibition|~from+the+repertoire of|by:*?`)}, ${withVerbs('order demand', '<=removal|=withdrawal|=destruction> of:<=mural|=poster|=book|=statue|=banner|=painting|=film|=graffiti|=portrait>')}, ${withVerbs('tell order instruct', '<=bookshop|=bookseller|=library|=shop|=kiosk|=bookstore> ~off+their+shelves|~off+the+shelves|~to+remove|~to+withdraw|~not+to+sell|~to+stop+selling')}, ${withVerbs('cancel axe drop', '<=show|=talk-show|=column|=programme|=program|=series> of|by|with:*?')}, ${withVerbs('confiscate seize impound', '<=copy> of:<=memoir|=novel|=poem|=biography|=textbook|=calendar|=brochure|=bulletin>')}`,
    set: { means: 'censorship' },
    actor: ['authority', 'police', 'court', 'outlet', 'organisation'],
    target: ['person', 'organisation', 'outlet', 'site'],
  },
  {
    id: 'stopped-printing',
    verbs: withVerbs('halt suspend stop discontinue', '<=publication|=printing> of:*'),
    set: { means: 'closure' },
    target: ['outlet', 'organisation'],
  },
  {
    id: 'denied-a-hall',
    verbs: withVerbs('deny refuse', '* ~use+of|~the+use+of'),
    set: { means: 'venue' },
    actor: ['organisation', 'venue', 'place', 'authority', 'person', 'premise'],
    target: ['organisation', 'person', 'outlet'],
  },
  {
    id: 'told-of-no-hall',
    verbs: withVerbs(
      'inform tell notify',
      '* ~under+repair|~no+longer+available|~was+unavailable|~had+been+cancelled|~was+closed+for+repairs',
    ),
    set: { means: 'venue' },
    actor: ['organisation', 'venue', 'place', 'premise'],
    strictActor: true,
    target: ['organisation', 'person', 'outlet'],
  },
  {
    id: 'kept-from-money',
    verbs: withVerbs('suspend block freeze stop', '<=funding|=grant|=subsidy> of|for|to:*?'),
    set: { means: 'freeze' },
    target: ['organisation', 'outlet', 'person'],
  },
  {
    id: 'kept-at-home',
    verbs: withVerbs('hand give', '* ~ban+on+leaving|~travel+ban|~exit+ban|~ban+on+travel'),
    set: { means: 'travel' },
    target: ['person'],
  },
  {
    id: 'sent-far',
    verbs: 'transfer * ~remote|~to+remote|~rural|~to+rural|~far-flung',
    set: { means: 'dismissal' },
    target: ['person'],
  },
  {
    id: 'access-cut',
    verbs: 'cut+off <=access> to:<site|outlet>, cut <=access> to:<site|outlet>',
    set: { means: 'block' },
    target: ['site', 'outlet'],
  },
]
