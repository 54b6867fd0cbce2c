import type { Rule } from '../../events/frames.ts'

const BODY =
  '<injury|=head|=face|=hand|=foot|=forehead|=temple|=cheek|=ear|=mouth|=chin|=hip|=elbow|=ankle|=wrist|=shin|=groin|=spine|=throat>'

const STRUCK_WITH =
  '=bullet|=pellet|=canister|=grenade|=cartridge|=stone|=projectile|=baton|=truncheon|=rifle-butt|=fist|=cane'

/** Who comes for the hurt. */
export const RESCUERS =
  'ambulance medic paramedic rescuer first-aider stretcher-bearer hospital clinic infirmary'.split(
    ' ',
  )

/** Force told by what somebody took, by the state in which they were found or came home, or by hands laid on them. */
export const VIOLENCE_TAKEN: readonly Rule[] = [
  {
    id: 'took-blows',
    verbs: `^take <${STRUCK_WITH}> in|to|on|across:${BODY}, ^take <${STRUCK_WITH}> ~across+the+back|~in+the+back, ^get <${STRUCK_WITH}> ~across+the+back|~in+the+back, ^catch <${STRUCK_WITH}> in|to|on|across:${BODY}, ^get <${STRUCK_WITH}> in|to|on|across:${BODY}, ^receive <${STRUCK_WITH}> in|to|on|across:${BODY},
      deal * <=blow> on|to|in|across|over:${BODY}, deal * ~several+blows|~repeated+blows|~blows+with|~a+blow+with, land <=blow|=punch> on:<person|injury|=head|=face>, ^come+home with:<injury|=lip|=finger|=tooth>, ^return+home with:<injury|=lip|=finger|=tooth>, ^come+home ~bleeding|~bruised|~beaten, ^crawl+home ~bleeding|~beaten`,
    target: ['person', 'police'],
  },
  {
    id: 'found-beaten',
    verbs: `find * ~beaten|~unconscious|~bleeding|~badly+beaten|~severely+beaten|~with+stab|~with+bruises|~with+head+injuries|~with+his+hands+tied|~with+her+hands+tied, dump * ~bleeding|~beaten|~bruised|~unconscious|~half-dead|~half-naked|~barefoot, leave * ~bleeding|~unconscious|~beaten`,
    target: ['person'],
  },
  {
    id: 'hands-on',
    verbs: `put <=hand> around|round:<=throat|=neck>, squeeze <=throat|=neck> of:*?, hold * ~by+the+collar|~by+the+throat|~by+the+neck|~by+the+hair, lift * ~by+the+collar|~by+the+throat|~by+the+neck|~by+the+hair|~by+the+ears, pull <=hair|=beard|=ear> of:*?, tear+off <=headscarf|=hijab|=helmet|=shirt|=veil|=scarf|=clothes|=turban> of:*?, pull+off <=headscarf|=hijab|=veil|=clothes|=turban> of:*?, rip+off <=headscarf|=hijab|=helmet|=shirt|=veil|=scarf|=clothes> of:*?, step on:${BODY}, chase * ~with+sticks|~with+batons|~with+clubs|~with+machetes|~with+knives|~with+whips|~with+stones|~with+iron, fall on|upon:<person|assembly|=camp> ~with+sticks|~with+clubs|~with+batons|~with+knives|~with+iron|~with+machetes|~with+stones, burst into:<premise|assembly> ~beat|~beating, break+up * ~with+sticks|~with+whips`,
    actor: ['person', 'police', 'organisation'],
    target: ['person', 'police', 'assembly', 'organisation'],
  },
  {
    id: 'carried-off-hurt',
    verbs: `carry+off * with:<injury|=gash>, carry+off * ~with+cuts|~bleeding, carry+away * ~with+cuts|~bleeding, carry+away * with:<injury|=gash>, take+away * with:<injury|=gash>, evacuate * with:<injury|=gash|=burn>, bring * with:<injury|=gash>, receive * with:<injury|=burn|=fracture>, receive * ~injured|~wounded+in|~gunshot|~pellet, attend to:* ~injured|~injuries|~wounds|~wounded|~gas|~bruises|~burns, operate on:* ~bullet|~gunshot|~pellet|~shot`,
    target: ['person', 'quantity', 'police'],
  },
  {
    id: 'taken-by-rescuers',
    by: RESCUERS,
    verbs:
      'take+away *, take * to:<=hospital|=clinic>, carry+away *, carry+off *, ferry *, ferry+away *, evacuate *, receive *, admit *, treat *, attend to:*, rush *, transport *, help *',
    target: ['person', 'quantity', 'police'],
  },
  {
    id: 'driven-at',
    verbs: `plough <=car|=pickup|=truck|=van|=vehicle|=lorry|=bus|=jeep> into|through:*, plow <=car|=pickup|=truck|=van|=vehicle|=lorry|=bus|=jeep> into|through:*, drive <=car|=pickup|=truck|=van|=vehicle|=lorry|=bus|=jeep|=tractor> through:<assembly|person>, steer <=car|=pickup|=truck|=van|=vehicle|=lorry|=bus|=jeep> into|at:<assembly|person>, ram <=car|=pickup|=truck|=van> into:<assembly|person>`,
    target: ['person', 'assembly'],
  },
  {
    id: 'under-fire',
    of: [
      'convoy',
      'motorcade',
      'car',
      'vehicle',
      'bus',
      'home',
      'house',
      'van',
      'office',
      'residence',
    ],
    verbs: '^come ~under+fire|~under+gunfire|~under+a+hail+of',
    target: ['person', 'organisation', 'outlet'],
  },
  {
    id: 'blown-up',
    verbs:
      'explode under|outside|inside|beneath|beside|in+front+of:<premise|=car|=gate|=door>, go+off under|outside|inside|beneath|beside|in+front+of:<premise|=car|=gate|=door>, detonate under|outside|inside|beneath|beside|in+front+of:<premise|=car|=gate|=door>',
    by: ['bomb', 'device', 'grenade', 'explosive', 'parcel', 'charge', 'rocket', 'mine'],
    activeOnly: true,
    target: ['person', 'organisation', 'outlet'],
  },
  {
    id: 'came-to-blows',
    verbs: 'come ~to+blows',
    actor: ['person', 'police', 'organisation'],
    crowd: true,
    noTarget: true,
    needs: ['anchor'],
  },
]
