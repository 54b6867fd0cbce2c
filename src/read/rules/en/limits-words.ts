import type { Rule } from '../../events/frames.ts'

/** Further words for keeping people from what they read, say, own and where they go. */
export const LIMIT_WORDS: readonly Rule[] = [
  {
    id: 'kept-from-view',
    verbs: `geo-block <site|outlet>, geoblock <site|outlet>, unplug <site|outlet>, delist <site|outlet> ~from+search|~from+google|~from+the+app|~from+app, muzzle <outlet>`,
    set: { means: 'block' },
    target: ['outlet', 'site', 'organisation', 'person'],
  },
  {
    id: 'slowed',
    verbs: 'throttle <outlet|site>, throttle <net>, degrade <net>, slow+down <outlet|site>',
    set: { means: 'block' },
    actor: ['authority', 'organisation'],
    target: ['outlet', 'site', 'organisation'],
  },
  {
    id: 'kept-unseen',
    verbs: `censor <=film|=play|=book|=song|=article> of|by:*?, pulp <=book|=edition|=copy|=novel|=textbook> of|by:*?, shadow-ban *, shadowban *, deplatform *, de-platform *, demonetise <=channel|account> of:*?, demonetize <=channel|account> of:*?, demonetise *, demonetize *`,
    set: { means: 'censorship' },
    target: ['person', 'organisation', 'outlet'],
  },
  {
    id: 'tied-up',
    verbs: 'sequester <account> of:*?, attach <account> of:*?, lock <account> of:*? ~bank',
    set: { means: 'freeze' },
    actor: ['authority', 'court', 'organisation'],
    target: ['person', 'organisation', 'outlet'],
  },
  {
    id: 'kept-here-or-out',
    verbs:
      'impound <=passport> of:*?, denaturalise *, denaturalize *, denationalise <person>, denationalize <person>, deplane <person>, refoul *, escort * ~across+the+border|~to+the+frontier',
    set: { means: 'travel' },
    target: ['person'],
  },
  {
    id: 'put-out-of-office',
    verbs:
      'oust *, defrock *, interdict <person>, give * ~the+boot|~the+chop|~his+marching|~her+marching',
    set: { means: 'dismissal' },
    target: ['person'],
  },
  {
    id: 'brought-to-an-end',
    verbs: 'wind+up <organisation>, break+up <organisation> ~order|~decree',
    set: { means: 'closure' },
    actor: ['authority', 'court'],
    strictActor: true,
    target: ['organisation', 'outlet'],
  },
  {
    id: 'shut-in',
    verbs: 'lock+down <place>, seal+off <place> ~town|~village|~district|~region',
    set: { means: 'ban' },
    actor: ['authority', 'police'],
    strictActor: true,
    target: ['place'],
  },
]

/** Further words for making people afraid. */
export const FEAR_WORDS: readonly Rule[] = [
  {
    id: 'worn-down',
    verbs: `surveil *, bug <premise> of:*?, strong-arm * ~into, victimise <person>, victimize <person>, red-tag *, troll <person>, abuse * ~online|~verbally|~racially, burgle <premise> of:*?, verbally-abuse *, cyber-bully *, cyberbully *`,
    target: ['person', 'organisation', 'outlet'],
  },
  {
    id: 'laid-waste',
    verbs:
      'ransack <premise> of:*?, loot <premise> of:*?, deflate <=tyre|=tire> of:*?, stone <premise> of:*?',
    actor: ['person'],
    strictActor: true,
    activeOnly: true,
    target: ['person', 'organisation', 'outlet'],
  },
]
