import type { Rule } from '../../events/frames.ts'

/** What somebody who is held needs. */
const NEEDS =
  '<=medicine|=medication|=insulin|=inhaler|=doctor|=care|=treatment|=drug|=hospital|=physician|=food|=water|=toilet|=shower|=sleep|=operation|=surgery|=hospitalisation|=hospitalization>'

/** Ill-treatment told by what was done to somebody who was held, or kept from them. */
export const TORTURE_MEANS: readonly Rule[] = [
  {
    id: 'unit',
    verbs: `${['transfer', 'move', 'put', 'hold', 'place', 'send', 'confine'].map(verb => `${verb} * ~punishment+unit|~punishment+ward|~punishment+block|~punishment+wing|~isolation+ward|~isolation+unit|~isolation+wing|~disciplinary+unit|~disciplinary+cell|~disciplinary+cells|~punishment+cell|~punishment+cells|~isolation+cell|~isolation+cells|~solitary+wing|~solitary+confinement`).join(', ')}, deny * <=care|=treatment|=medication> ~proper|~adequate|~appropriate|~specialised|~specialized`,
    target: ['person'],
  },
  {
    // falanga, whoever is said to be held or not
    id: 'soles',
    verbs: ['beat', 'whip', 'cane', 'lash', 'flog', 'hit', 'strike', 'thrash']
      .map(verb => `${verb} * ~on+the+soles, ${verb} <=sole> of:*?`)
      .join(', '),
    target: ['person'],
  },
  {
    id: 'no-access',
    verbs: `deny * <=access> to:${NEEDS}, refuse * <=access> to:${NEEDS}, !give * <=access> to:${NEEDS}, !allow * <=access> to:${NEEDS}, !grant * <=access> to:${NEEDS}, !have <=access> to:${NEEDS}, deprive * of:${NEEDS}, deny ${NEEDS} to:<person>, withhold ${NEEDS} from:*?`,
    target: ['person'],
    needs: ['anchor'],
  },
  {
    id: 'kept-so',
    verbs: `hold * ~on+his+knees|~on+her+knees|~on+their+knees, keep * ~on+his+knees|~on+her+knees|~on+our+knees|~on+their+knees|~on+my+knees|~face+down|~in+leg+irons|~in+shackles|~in+irons|~shackled|~chained|~awake+for|~awake+with|~awake+by|~in+isolation|~in+a+van+with|~standing+for|~in+darkness|~in+the+dark|~hooded|~handcuffed+for|~on+the+floor|~without+sleep|~in+a+punishment|~in+stress|~tied, hold * ~in+leg+irons|~shackled|~chained|~hooded|~blindfolded|~naked|~in+isolation|~in+total+isolation, leave * ~tied|~hanging|~in+the+sun|~in+the+cold|~standing, make * ~lie+face|~lie+on|~stand+for|~stand+against|~stand+facing|~kneel|~crawl|~squat|~run|~sit+on|~sleep+on|~undress|~strip|~eat|~drink|~beg, force * ~to+lie+on|~to+stand+facing|~to+stand+with|~to+stand+against|~to+run|~to+sleep+on, lock * in:<=container|=box|=cage|=toilet|=cupboard|=locker>, hold * in:<=container>, tie * ~by+the|~to+a|~up+and, ${['strap', 'chain', 'shackle', 'tie', 'fasten'].map(verb => `${verb} * ~tiger+chair|~restraint+chair|~tiger+bench|~iron+chair|~metal+chair|~iron+bed|~metal+bed`).join(', ')}, put * ~in+a+tiger+chair, hold * ~in+a+tiger+chair, gag * ~and|~with, bind * ~hand+and+foot|~and+beat`,
    target: ['person'],
  },
  {
    id: 'withheld',
    verbs: `deny * ~access+to+her+medication|~access+to+his+medication|~access+to+medication|~access+to+medicine|~access+to+medical|~access+to+treatment|~access+to+a+doctor|~access+to+doctors|~access+to+sanitary|~access+to+a+toilet|~use+of+the+toilet|~use+of+a+toilet|~visit+of+his+doctor|~visit+of+her+doctor|~adequate+medical|~proper+medical|~urgent+medical|~necessary+medical|~sleep, refuse * ~medical+attention|~access+to+a+doctor|~access+to+medical|~a+doctor|~a+toilet, deprive * of:<=inhaler|=medicine|=medication|=sleep|=food|=water|=insulin|=daylight>, withhold <=inhaler|=painkiller|=care> from|of:*?, !give * ~her+inhaler|~his+inhaler|~her+medication|~his+medication|~medical|~any+food|~anything+to+eat, !allow * ~to+sleep|~to+sit|~to+use+the+toilet|~to+see+a+doctor|~medical|~his+medication|~her+medication, !receive ~adequate+medical|~proper+medical|~his+medication|~her+medication`,
    target: ['person'],
  },
  {
    id: 'found-marked',
    verbs: `find * ~cigarette+burns|~with+burns|~with+marks+of|~with+signs+of+torture|~with+traces, show <=mark|=trace|=sign> of:<=torture|=beating|=ill-treatment>, ^return ~with+marks|~with+bruises|~with+burns, ^come+back ~with+marks|~with+bruises, make * ~to+sign+a+blank|~to+sign+blank|~sign+a+blank|~to+sign+a+confession|~sign+a+confession|~to+sign+papers|~to+clean+up`,
    target: ['person'],
  },
  {
    id: 'body-marked',
    of: ['body', 'back', 'foot', 'face', 'wrist'],
    verbs:
      '^bear ~marks|~bruises|~traces|~signs+of+torture|~signs+of+beating|~signs+of+beatings|~burns, ^show ~marks+of|~traces+of|~bruises+from, ^carry ~marks+of|~traces+of',
    target: ['person'],
  },
  {
    id: 'methods',
    verbs: `shock * ~electric|~stun+gun|~taser|~cattle+prod, give * ~shocks|~electric, jolt * ~with, use <=force-feeding|=electricity|=electroshock|=shocker|=taser> on|against:*?, pour <=chlorine|=water> on|over|into|onto:<=floor|=cell>, beat * ~with+cables|~with+a+cable|~with+hoses|~with+a+hose|~with+pipes|~on+the+feet|~unconscious, strip * ~to+his+underwear|~to+her+underwear|~to+their+underwear, threaten>rape * ~custody|~cell|~station|~interrogation, pull * ~fingernails|~nails, insert <=needle|=bottle|=baton> into|under:*?, dunk * ~in, submerge <=head> of:*? ~in, push <=head> of:*? ~under|~into+water, burn * ~cigarette|~cigarettes, sodomise *, sodomize *, sexually-abuse *, stage <=execution> ~mock, ^be ~tortured+into|~beaten+into, ^bear ~marks+of+torture|~signs+of+torture|~traces+of+torture|~marks+of+beatings|~bruises+from`,
    target: ['person'],
  },
]
