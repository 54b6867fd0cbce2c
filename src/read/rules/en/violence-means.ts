import type { Rule } from '../../events/frames.ts'

const PARTS =
  '<injury|=wrist|=hand|=finger|=nose|=ankle|=collarbone|=jaw|=forearm|=elbow|=hip|=tooth|=cheekbone|=pelvis|=vertebra|=eardrum>'

const WEAPONS =
  `tear+gas teargas rubber+bullets batons truncheons water+cannon stun+grenades pepper+spray live+rounds live+ammunition
  live+fire bullets gunfire lathis force volleys a+volley a+baton+charge smoke+grenades plastic+bullets pellets`.split(
    /\s+/,
  )

/** "answered with tear gas", "replied with a volley of rubber bullets" */
const ANSWERED = [
  'answer',
  'reply',
  'respond',
  'retaliate',
  'react',
  'hit+back',
  'greet *',
  'counter',
]
  .map(verb => `${verb} ${WEAPONS.map(weapon => `~with+${weapon}`).join('|')}`)
  .join(', ')

/** Force told by the part of the body that it hurt, or by the place that was cleared with it. */
export const VIOLENCE_MEANS: readonly Rule[] = [
  {
    id: 'suffered',
    verbs: `break ${PARTS} of:*?, fracture ${PARTS} of:*?, injure <injury|=eye|=head> of:*?, burn ${PARTS} of:*?, dislocate ${PARTS} of:*?,
      ^suffer ~broken|~a+broken|~fractured|~a+fractured|~a+fracture|~fractures|~burns|~bruises|~cuts|~a+concussion|~head+injuries|~gunshot|~bullet|~pellet|~a+head,
      ^sustain ~broken|~a+broken|~fractured|~a+fractured|~burns|~bruises|~cuts|~gunshot|~bullet|~pellet|~a+head,
      take+away * ~by+ambulance|~by+ambulances|~in+ambulances|~in+an+ambulance|~to+hospital, ^sustain ~blow+to+the+head|~blows+to, ^suffer ~blow+to+the+head|~blows+to, exchange ~fire|~gunfire|~shots with:*, ^be ~in+a+coma|~in+intensive+care, ^go+down ~under+the`,
  },
  {
    id: 'riddled',
    verbs:
      'riddle * with:<=bullet|=shot|=pellet>, spray * ~with+bullets|~with+gunfire, shower * ~with+bullets, pump ~bullets+into|~shots+into into:*, expose * ~to+tear+gas|~to+teargas|~to+pepper, drench * ~with+pepper|~with+water|~with+tear, knock * ~off+his+feet|~off+her+feet|~off+their+feet, subdue *',
    target: ['person'],
    needs: ['anchor'],
  },
  { id: 'answered', verbs: ANSWERED, actor: ['police', 'authority'], noTarget: true },
  { id: 'dispersal', nouns: 'dispersal', needs: ['target'] },
  // "shot at Osh" is where somebody was shot.
  { id: 'shot-at', verbs: 'shoot at|into:*', activeOnly: true },
  { id: 'battled', verbs: 'battle *, skirmish with:*, clash with:*', target: ['person', 'police'] },
  {
    id: 'cleared',
    verbs:
      'clear <place|premise|=gate|=entrance|=crossing|=lawn|=hall|=yard|=tent|=blockade|=barricade|=crowd> ~with+tear|~with+batons|~with+water|~with+teargas|~with+truncheons|~with+stun|~using+tear|~using+water|~using+batons|~by+force',
    actor: ['police', 'authority'],
  },
]
