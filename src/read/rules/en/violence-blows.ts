import type { Rule } from '../../events/frames.ts'

const WEAPON =
  '=bullet|=pellet|=canister|=grenade|=shell|=cartridge|=stone|=projectile|=baton|=truncheon'
const BODY =
  '<injury|=head|=face|=hand|=foot|=eye|=forehead|=temple|=cheek|=ear|=mouth|=chin|=hip|=elbow|=ankle|=wrist|=shin|=groin|=spine>'

/** Force told by what struck somebody, where it struck, or where the hurt were brought. */
export const VIOLENCE_BLOWS: readonly Rule[] = [
  {
    id: 'blows',
    verbs: `swing <=baton|=truncheon|=club|=bat|=fist|=chair> at:*?, rain <=blow> on|upon:*, rain+down <=blow> on:*?, wave <=baton|=machete> at:*, smash <=baton|=bottle|=fist> into:*, drive <=knee|=elbow|=fist> into:*, empty <=magazine|=gun> into:*,
      hit * on|in|across:${BODY}, hit * ~in+the+back|~on+the+back|~on+his+back|~on+her+back, strike * on|in|across|above|below|under:${BODY}, kick * in|on:${BODY}, punch * in|on:${BODY}, shoot * in|through:${BODY}, stab * in:${BODY}, wound * in:${BODY}, injure * in|on:${BODY}, beat * about|around|across|on:${BODY}, step on:${BODY}, kneel on:<=neck|=chest>, press <=knee> into|on|against:<=neck>`,
  },
  {
    id: 'struck',
    verbs: 'strike *, hit *, graze *, pierce *, wound *, catch * in:<injury|=head|=face|=eye>',
    actor: ['thing', 'device'],
    strictActor: true,
    activeOnly: true,
    target: ['person'],
  },
  {
    id: 'struck-by',
    verbs: `strike * by:<${WEAPON}>, hit * by:<${WEAPON}>`,
    target: ['person'],
  },
  {
    id: 'marked',
    verbs: `^sustain ~cuts|~a+cut|~grazes, ^suffer ~cuts|~a+cut|~grazes, ^sustain <=gash|=bruising|=trauma|=sprain|=laceration|=contusion|=swelling|=haematoma|=hematoma|=burn>, ^suffer <=gash|=bruising|=trauma|=sprain|=laceration|=contusion|=swelling|=haematoma|=hematoma|=burn>, ^receive <=gash|=stitch|=blow|=bruise>, ^take <=blow|=bullet|=pellet|=round> to|in:<injury|=head|=face>, ^get <=bruise|=stitch|=concussion>, ^need <=stitch|=surgery|=operation|=treatment>, ^come+away ~with+a+broken|~with+bruises|~with+cuts|~with+a+black, ^emerge ~bruised|~bloodied|~bleeding|~with+a+black+eye|~with+bruises, ^bleed ~from+the+head|~from+a+head|~from+the+nose|~from+his+nose|~from+her+nose|~from+the+mouth,
      ^have ${BODY} ~broken|~fractured|~smashed|~split|~dislocated|~bandaged|~stitched|~in+plaster|~knocked+out, ^undergo <=surgery|=operation> ~after+being|~bullet|~pellets|~injured, ^lose <=tooth|=eye|=sight|=hearing|=consciousness|=fingertip>`,
    target: ['person'],
  },
  {
    id: 'brought',
    verbs: `give * ~first+aid|~medical+treatment, ^receive ~primary+treatment|~first+aid|~treatment+at|~treatment+in|~treatment+for|~medical+treatment+at|~hospital+treatment, admit * with:<injury|=burn|=fracture>, bring+in * with:<injury>, take+in * with:<injury>, admit * ~injuries|~pellet|~gunshot|~bullet|~stab|~burns, take * to:<=hospital|=clinic> ~injured|~injuries|~wounds|~wounded|~wound|~broken|~fractured|~bleeding|~gunshot|~bullet|~pellet|~concussion|~clashes|~beaten|~shot|~stabbed|~attacked|~tear+gas, rush * to:<=hospital|=clinic> ~injured|~injuries|~wounds|~wound|~broken|~bleeding|~gunshot|~bullet|~pellet|~beaten|~shot|~stabbed|~attacked, admit * to:<=hospital|=clinic> ~injured|~injuries|~wounds|~wound|~broken|~fracture|~bleeding|~gunshot|~bullet|~pellet|~beaten|~shot|~stabbed|~attacked, bring * to:<=hospital|=clinic> ~injured|~injuries|~wounds|~wound|~broken|~gunshot|~bullet|~pellet|~unconscious,
      hospitalise * for:<injury>, hospitalize * for:<injury>, treat * ~for+smoke|~for+gas|~after+inhaling|~for+breathing|~for+broken|~for+fractures|~for+head|~for+rubber|~for+gunshot|~for+stab|~for+bruises|~for+minor|~for+a+bullet|~for+a+head|~for+burns|~on+the+spot|~at+the+scene, hospitalise <quantity> ~injur, land * in:<=hospital>, put * ~in+hospital|~in+a+hospital|~in+intensive+care|~in+the+hospital, leave * ~in+hospital|~in+a+critical|~in+critical+condition|~lying+in, leave <person|quantity> with:<injury|=bruising|=limp|=gash>`,
    target: ['person'],
  },
  {
    id: 'crowd-hurt',
    verbs: 'hospitalise *, hospitalize *, take * to:<=hospital>, rush * to:<=hospital>',
    target: ['person', 'quantity', 'police'],
  },
  {
    id: 'set-on',
    verbs: `fight ~running+battles|~pitched+battles with:*?, grapple with:*, tussle with:*, grip * by|at:<=neck|=throat>, tear <=clothes|=shirt|=dress|=uniform|=hijab|=headscarf> of:*?, rip <=clothes|=shirt|=dress|=uniform> of:*?, rob * of:<device>, set+upon *, turn+on *, jump *, mug *, swarm *, bite * ~dog|~dogs, set <=dog> on:*, let+loose <=dog> on:*?, let <=dog> ~loose on:*?, unleash <=dog> on:*?, man-handle *, frogmarch * ~beating, gang-rape *, sexually-assault *, molest *, grope *, undress * ~in+public|~in+the+street, strip * ~in+public|~in+the+street|~of+her+clothes|~of+his+clothes, throw * from|off|down:<place|=balcony|=window|=bridge|=roof|=stair|=staircase|=car|=van>, fling * from|off|down|into:<place|=balcony|=window|=bridge|=stair|=staircase>, push * into|down|off:<place|=ditch|=canal|=river|=stair|=staircase|=wall|=railing|=fence>, throw * ~to+the+floor|~against+a|~against+the|~to+the+pavement|~onto+the, pin+down *, knock+over *, knock+out *, push+over *, hit * ~with|~repeatedly|~several+times, cane-charge *, water-cannon *, gas *, stun *, hose *, douse * ~with+petrol|~with+water, barrel into:*, ride into:*, charge * ~with+horses|~on+horses`,
  },
  {
    id: 'weapons-used',
    verbs: `charge <=baton|=truncheon> at|against|on:*?, lathicharge *, fire <=projectile|=flare|=marble|=ball|=arrow> at|into|on|towards:*?, open+up ~with+shotguns|~with+rifles|~with+machine|~with+live, let+off <=gas|=grenade|=canister|=shot|=round>, loose+off <=shot|=round> at:*?, launch <=gas|=canister|=grenade|=attack|=assault> at|against|into|on|upon:*?, discharge <=gas|=canister|=round|=shot|=bullet> at|into|towards:*?, shoot <=gas|=bullet|=pellet|=canister|=grenade|=round|=cartridge> at|into|towards:*?, employ <=gas|=cannon|=bullet|=baton|=grenade> against|on:*?, spray <=gas|=pepper|=water|=bullet> at|on|into|over:*?, unleash <=gas|=cannon|=volley|=violence|=gunfire> on|against|at:*?, pour <=gas> into:*?, pump <=gas|=bullet> into:*?, rain <=gas|=canister|=stone|=bullet> on|upon:*?, throw <=gas|=canister> into|at:*?, resort to:<=gas|=baton|=force|=bullet|=violence|=cannon|=charge|=firearm>, aim <=cannon|=gas> at:*, carry+out <=charge> against:*?, make <=charge|=baton-charge> against|at|on:*?, mount <=charge|=attack|=assault> against|on|at:*?, stage <=attack|=assault> on|against:*?, carry+out <=attack|=assault> on|against:*?, commit <=assault|=violence> against|on:*, inflict <=beating|=violence|=wound> on:*, use ~pepper+balls|~birdshot|~buckshot|~pellet+guns|~skunk+water|~coloured+water|~colored+water|~dye-laced+water|~tear-gas+canisters|~gas+canisters|~rifle+butts|~chemical+irritants|~smoke+bombs on|against|to:*?, use <=sjambok|=cane|=lathi|=knobkerrie|=horse|=grenade|=machete|=slingshot|=firework|=flare> on|against|to:*?`,
  },
  {
    id: 'noun',
    nouns:
      'clubbing, lynching, knifing, manhandling, stoning, whipping, flogging, caning, rape, gang-rape, baton charge, lathi charge, lathicharge, mauling, tear-gassing, pummelling, shoving, maiming, wounding, arson attack, knife attack, mob attack, acid attack',
    needs: ['target', 'anchor'],
  },
]
