import type { Rule } from '../../events/frames.ts'

const BODY =
  '<injury|=head|=face|=hand|=foot|=eye|=forehead|=temple|=cheek|=ear|=mouth|=chin|=hip|=elbow|=ankle|=wrist|=shin|=groin|=spine|=thigh|=calf|=finger|=toe|=genital|=testicle|=nipple|=throat|=tongue|=lip|=sole|=belly|=buttock|=finger-nail|=toenail|=fingernail>'

const each = (verbs: string, rest: string) =>
  verbs
    .split(' ')
    .map(verb => `${verb} ${rest}`)
    .join(', ')

const HARD =
  '<=shield|=baton|=truncheon|=rifle|=elbow|=fist|=knee|=boot|=knife|=blade|=screwdriver|=stick|=club|=machete|=butt>'
const POURED =
  '<=tea|=coffee|=soup|=oil|=sand|=chilli|=pepper|=liquid|=flour|=ketchup|=tomato|=rice|=bleach|=ammonia|=ink|=mud|=manure|=faeces|=sewage|=kerosene|=gasoline|=petrol|=paraffin|=yoghurt|=shoe|=chair|=cup|=glass>'

/** Blows by what was driven, thrown or shot into somebody, and by what they came away with. */
export const VIOLENCE_TOLD: readonly Rule[] = [
  {
    id: 'driven-into',
    verbs: `${each('ram drive slam thrust jab plunge smash dig stick', `${HARD} into|in|against:${BODY} of:*?`)}, ${each('ram thrust plunge jab smash', `${HARD} into|at:<person>`)}, sink <=tooth|=fang> into:${BODY} of:*?, ${each('throw fling hurl toss splash pour tip', `${POURED} at|on|over|into:<person>`)}, ${each('throw fling hurl toss splash rub spray', `${POURED} in|into:<=face|=eye> of:*?`)}, ${each('slash hack stab swing swipe kick', 'at:*')}, lay+into *, ${each('empty', '<=rifle|=magazine|=gun|=revolver|=pistol|=weapon> into|at:*')}, run+down <person>, ${each('force run push', '* ~off+the+road')}, ${each('spray douse', '<=row|=line|=rank|=crowd|assembly> with:<=gas|=spray|=pepper|=water|=foam>')}, bring+down <=baton|=truncheon|=club|=stick|=rifle> on:*?`,
    actor: ['person', 'police', 'authority', 'quantity'],
    target: ['person', 'police', 'assembly', 'quantity'],
  },
  {
    id: 'torn-into',
    verbs: `${each('tear slice rip', `into|through:${BODY} of:*?`)}, ${each('lodge explode', `in:${BODY} of:*?`)}, pass through:${BODY} of:*?, ${each('hit strike pierce shatter graze fracture', `${BODY} of:*?`)}`,
    actor: ['thing', 'device'],
    strictActor: true,
    activeOnly: true,
    target: ['person'],
  },
  {
    id: 'grazed',
    verbs: `${each('graze clip nick catch cut slash burn bruise whip pepper', `* on|in|across:${BODY}`)}, ${each('floor poleaxe', '* by|with:<=blow|=punch|=baton|=shield>')}`,
    target: ['person'],
  },
  {
    id: 'blow-got',
    verbs: `${each('^get ^receive ^take ^suffer ^sustain', '<=blow|=kick|=punch|=slap|=bullet|=pellet|=shot> on|to|in|across|from|at:<injury|=head|=face|=neck|=thigh|=hand|=foot|=officer|=policeman|=baton|=guard>')}, ${each('^have', `${BODY} ~shattered|~slashed|~grazed|~burned|~burnt|~cut+open|~torn|~crushed|~bruised`)}`,
    target: ['person'],
  },
  {
    id: 'wounds-found',
    verbs: each(
      'find discover',
      '* ~with+machete|~with+gunshot|~with+knife|~with+bullet|~with+a+gunshot|~with+wounds|~with+head+wounds|~with+injuries|~with+multiple|~with+deep|~with+a+fractured|~with+a+broken|~with+broken|~with+cuts',
    ),
    target: ['person'],
  },
  {
    id: 'came-under',
    verbs: `^come ~under+a+barrage|~under+a+shower|~under+a+volley|~under+a+rain+of|~under+a+hail|~under+sustained|~under+heavy+fire|~under+stone|~under+sniper`,
    target: ['person', 'organisation', 'outlet', 'police', 'assembly'],
  },
  {
    id: 'ended-in-force',
    verbs:
      '^end ~in+a+cloud+of+tear|~in+clouds+of+tear|~in+tear+gas|~in+teargas|~in+bloodshed|~in+gunfire|~in+clashes|~in+a+hail+of|~in+volleys|~with+tear+gas|~with+police+firing|~with+police+charging',
    target: ['assembly'],
  },
]

const HELD_PLACES = '<=station|=prison|=jail|=gaol|=cell|=custody|=detention|=barracks|=colony>'

/** Ill-treatment by its means, and by what it left on somebody. */
export const TORTURE_TOLD: readonly Rule[] = [
  {
    id: 'strung-up',
    verbs: `${each('string+up hoist hoist+up', '* ~by+the|~by+his|~by+her|~by+their|~from+the|~from+a')}, ${each('string hoist', '* ~up+by|~up+from')}, ${each('hang', '* ~from+a+bar|~from+a+pole|~from+a+beam|~from+a+hook|~from+a+pipe|~from+the+bars')}, suspend * ~upside+down`,
    target: ['person'],
  },
  {
    id: 'current',
    verbs: `${each('pass send run', '<=current|=electricity|=shock> through:<injury|=body|=foot|=hand|=toe|=finger|=genital|=ear|=tongue> of:*?')}, ${each('pass send run', '<=current|=electricity> through:<person>')}, pass ~through+them|~through+him|~through+her|~through+me current, ${each('attach place put clip fix fasten clamp tape tie connect', `<=electrode|=wire|=clip|=cable> on|to|around|onto:${BODY} of:*?`)}, electrify <=cell|=floor|=bed> of:*?`,
    target: ['person'],
  },
  {
    id: 'put-out-on',
    verbs: `${each('put+out stub+out extinguish grind crush', `<=cigarette|=cigar> on|into|against|in:${BODY} of:*?`)}, ${each('put+out stub+out extinguish', '<=cigarette|=cigar> on:<person>')}, ${each('drive push insert stick shove hammer force', '<=needle|=pin|=splinter|=nail> under|into|beneath:<=nail|=fingernail|=toenail|=finger> of:*?')}, ${each('pull rip tear wrench', '<=nail|=fingernail|=toenail|=tooth> ~out|~off')}, ${each('pull+out rip+out tear+out', '<=nail|=fingernail|=toenail> of:*?')}, squeeze <=testicle|=genital|=nipple> of:*?, ${each('twist crush', '<=testicle|=genital|=nipple> of:*?')}`,
    target: ['person'],
  },
  {
    id: 'held-under',
    verbs: `${each('force hold push plunge dip shove thrust keep dunk ram', '<=head|=face> of:*? ~into+a+bucket|~in+a+bucket|~into+water|~underwater|~under+water|~into+a+toilet|~into+the+toilet|~in+the+toilet|~into+a+basin|~in+a+basin|~into+a+barrel|~in+water|~into+a+tank|~into+a+bowl|~in+the+lavatory|~down+the+toilet|~into+the+lavatory')}, ${each('cover wrap tie seal', '<=head|=face|=mouth|=nose> of:*? ~with+a+bag|~in+a+bag|~in+a+plastic|~with+a+plastic|~with+a+wet|~with+tape|~with+a+hood')}, pour+water ~over+the+cloth`,
    target: ['person'],
  },
  {
    id: 'drilled',
    verbs: `${each('force make order', '* ~to+do+frog|~to+frog|~frog-march|~to+do+push-ups|~to+do+squats|~to+do+sit-ups|~to+roll+in|~roll+in|~to+bark|~bark+like|~to+stand+on+one|~to+hold+bricks|~to+hold+a+brick|~to+hop|~to+walk+on+his+knees|~to+walk+on+her+knees|~to+walk+on+their+knees|~to+beat+each|~to+slap+each|~beat+each|~slap+each|~to+look+at+the+sun|~to+stare+at|~to+clean+the+toilets|~to+clean+toilets|~to+lick|~lick|~to+swallow|~to+drink+from|~to+stand+facing|~to+stand+against|~to+stand+with|~squat|~to+squat')}, tell * ~to+drink+from+the+toilet, ${each('^have>stand', '~facing|~against|~with+our+hands|~with+their+hands|~with+his+hands|~with+her+hands|~for+hours|~on+one+leg|~on+tiptoe|~barefoot|~all+night')}, ${each('^have>kneel ^have>squat', '~for|~on+the|~on+gravel|~with|~in+the|~facing')}, ^have>sleep ~on+the+concrete|~on+concrete|~on+a+concrete|~on+bare|~in+turns|~in+shifts|~standing, ^have>drink ~from+the+toilet|~toilet, ${each('march run', '* ~between+two+rows|~through+a+gauntlet|~through+a+double+row')}, ${each('make force', '* ~stand+until|~to+stand+until|~stand+all|~to+stand+all')}, ^run ~a+gauntlet+of+guards|~the+gauntlet+of+guards`,
    target: ['person', 'quantity'],
  },
  {
    id: 'isolated',
    verbs: `^spend ~in+total+isolation|~incommunicado|~in+complete+isolation|~in+the+hole|~in+a+dark|~in+a+windowless|~in+leg+irons|~in+handcuffs|~in+shackles|~blindfolded|~in+stress, ${each('hold keep', '* ~without+light|~without+daylight|~without+windows|~without+a+window|~in+darkness|~without+a+bed|~without+heating|~kept+hooded|~in+a+cellar+without|~in+a+cage|~in+a+pit|~in+a+hole|~in+complete+darkness|~in+total+darkness')}, ^share <=cell> ~meant+for|~designed+for|~built+for|~intended+for, ^give+birth ~in+handcuffs|~in+shackles|~shackled|~handcuffed|~chained, ^give ~birth+in+handcuffs|~birth+in+shackles|~birth+shackled|~birth+handcuffed, feed * ~through+a+tube|~by+force|~against+her+will|~against+his+will`,
    target: ['person'],
  },
  {
    id: 'care-kept',
    verbs: `${['let', 'allow', 'permit', 'give', 'provide', 'bring', 'supply']
      .map(
        verb =>
          `refuse>${verb} * ~see+a|~to+see+a|~medical|~her+medicine|~his+medicine|~medicine|~medication|~her+medication|~his+medication|~a+doctor|~with+medical|~with+medication|~painkillers|~insulin|~treatment|~with+treatment|~sleep`,
      )
      .join(
        ', ',
      )}, ${each('take+away confiscate remove', '<=inhaler|=medicine|=medication|=insulin|=crutch|=wheelchair|=mattress|=blanket|=pill|=tablet|=spectacles|=glasses> of|from:*?')}, ^go ~without+dialysis|~without+insulin|~without+medical|~without+medication|~without+his+medication|~without+her+medication|~without+treatment, ${each('deny refuse', '* <=dialysis|=chemotherapy|=blanket|=mattress|=toilet|=lavatory|=crutch|=scan|=medicine|=physiotherapy|=glasses>')}, ${each('refuse deny', '* ~the+use+of+a+toilet|~permission+to+see+a+doctor|~permission+to+sleep|~a+hospital|~hospital+treatment|~emergency|~specialist')}`,
    target: ['person'],
  },
  {
    id: 'marks-of-it',
    verbs: `^bear ~marks+of+cigarette|~marks+of+burns|~scars+of+torture|~marks+of+blows|~burn+marks|~cigarette+burns|~marks+of+electric|~traces+of+blows|~scars+from+torture|~handcuff+marks, ^have ~cigarette+burns|~burns+from+cigarettes|~marks+of+handcuffs|~marks+of+electric|~burn+marks, ^show * <=welt|=bruise|=scar|=wound|=burn|=mark> ~custody|~torture|~interrogation|~detention|~cell|~station|~guards, ${each('^emerge ^leave ^return ^come+out ^come', `from|of:${HELD_PLACES} with:<=bruise|=injury|=wound|=burn|=scar|=fracture|=limp>`)}`,
    target: ['person'],
  },
]

const DEADLY =
  'batter hit strike whip lash cudgel bludgeon hack slash strangle throttle knife pelt thrash baton maul gore scald gas smother asphyxiate squeeze crush torment harass lynch cane'

/** Killing by its means, and that somebody could not be helped. */
export const DEATHS_TOLD: readonly Rule[] = [
  {
    id: 'to-death',
    verbs: `${each(DEADLY, '* ~to+death')}, ${each('end cut+short snuff+out', '<=life> of:*')}`,
    target: ['person'],
  },
  {
    id: 'not-saved',
    verbs: '!save *, !revive *, !resuscitate *, fail>save *, fail>revive *, fail>resuscitate *',
    by: [
      'doctor',
      'medic',
      'paramedic',
      'surgeon',
      'nurse',
      'physician',
      'staff',
      'team',
      'hospital',
    ],
    target: ['person'],
  },
  {
    id: 'fatality',
    verbs: '^become <=fatality>, ^be ~the+first+fatality|~the+latest+fatality|~the+second+fatality',
    target: ['person'],
  },
]
