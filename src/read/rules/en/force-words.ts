import type { Rule } from '../../events/frames.ts'

/** Further words for blows and for driving crowds apart. */
export const FORCE_WORDS: readonly Rule[] = [
  {
    id: 'hit-with',
    verbs: `flog *, horsewhip *, birch *, sjambok *, smack <person>, assail <person>, pistol-whip *, wallop *, cosh *, machete *, kneecap *, bayonet *, rifle-butt *, headbutt *, head-butt *, backhand *, cudgel *, truncheon *, bludgeon *, gas *, maul <person>, scald *, blast * ~with+water|~with+pepper|~with+tear|~with+a+water, lob <=bomb|=stone|=grenade|=canister> at|into:*?, come ~to+blows+with with:*, clatter * ~with, thwack *, whack *, clout *, cuff * ~around+the|~about+the|~on+the+head`,
    target: ['person', 'police'],
  },
  {
    id: 'cracked-down',
    verbs:
      'crack+down on:*, clamp+down on:*, beat+back *, drive+back * ~with, wade into:* ~batons|~truncheons|~sticks, rout *, teargas *, tear-gas *, lathi-charge *, baton-charge *, charge at|into:*, turn <=cannon|=hose> on:*',
    actor: ['police', 'authority'],
    strictActor: true,
    target: ['person', 'assembly'],
  },
]

/** Further words for killing. */
export const KILLING_WORDS: readonly Rule[] = [
  {
    id: 'put-an-end-to',
    verbs: `decapitate *, garrotte *, garotte *, dismember *, burn * ~alive, bury * ~alive, hack+down *, cut * ~to+pieces, lapidate *, guillotine *, bump+off *, gun+dead *, neutralise <person>, neutralize <person>, eliminate <person>, exterminate <person|quantity>, put+down <person> ~with+a+bullet, exhume ~remains|~the+remains of:*, unearth ~remains|~the+remains of:*, unearth <=body> of:*, hang * ~by+the+authorities`,
    target: ['person'],
  },
  {
    id: 'hanged-by',
    verbs: 'hang *, electrocute * ~chair, gas * ~chamber, shoot * ~by+firing+squad',
    actor: ['authority', 'court'],
    strictActor: true,
    activeOnly: true,
    target: ['person'],
  },
]

/** Further words for ill-treatment. */
export const TORMENT_WORDS: readonly Rule[] = [
  {
    id: 'tormented',
    verbs: `subject * ~to+falanga|~to+falaka|~to+bastinado|~to+the+bastinado|~to+suffocation|~to+simulated|~to+stress|~to+prolonged|~to+sexual|~to+interrogation+under|~to+threats+of+rape, asphyxiate * ~bag|~hood|~plastic|~mask, place * ~in+shackles|~in+leg+irons|~in+irons|~in+stocks, put * ~in+shackles|~in+leg+irons|~in+irons|~in+stocks, hog-tie *, bastinado *, truss+up *, flay *, pistol-whip * ~custody|~cell|~station, simulate <=drowning|=execution> of:*`,
    target: ['person'],
  },
]

/** Further words for searching and seizing. */
export const SEARCH_WORDS: readonly Rule[] = [
  {
    id: 'went-over',
    verbs: `impound <device|=car|=vehicle|=press|=lorry|=truck|=van|=motorcycle> of|from:*?, commandeer <device|=press|=vehicle> of|from:*?, sequester <device|=press> of|from:*?, requisition <device|=press> of|from:*?, body-search *, strip-search *, pat+down *, rifle through:<device|premise|=paper|=drawer>, clone <device> of:*?, perquisition <premise>, mount <=raid|=search> on|at:*, conduct <=raid|=search> on|at:*, stage <=raid> on|at:*, carry+out <=raid> on|at:*, upend <premise>, rummage+through <device|premise>`,
    actor: ['authority', 'police'],
  },
]

/** Further words for being called before officials. */
export const CALLING_WORDS: readonly Rule[] = [
  {
    id: 'called-before',
    verbs: `issue <=notice> to|against:* ~show-cause|~show+cause, serve * with:<=notice> ~show-cause|~show+cause, show-cause *, call * ~to+testify|~to+give+evidence|~to+give+testimony|~to+give+explanations|~to+explain, convoke *, cite * ~to+testify|~to+declare, deliver <=warning|=summons> to:*, hand+over <=summons> to:*, debrief <person>`,
    actor: ['police', 'authority'],
    target: ['person', 'organisation', 'outlet'],
  },
]
