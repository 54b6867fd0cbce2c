import type { Rule } from '../../events/frames.ts'

/** Words between somebody and a place of custody or a vehicle that takes them there. */
const CARS =
  '=bus|=van|=car|=truck|=vehicle|=lorry|=minibus|=suv|=jeep|=pickup|=pick-up|=motorcycle|=boat|=helicopter'

/** What somebody is taken off who was on the way. */
const OFF_BOARD = ['bus', 'train', 'minibus', 'coach', 'tram', 'ferry', 'boat', 'truck', 'taxi']
  .flatMap(ride => ['a', 'the', 'his', 'her', 'their'].map(one => `~off+${one}+${ride}`))
  .concat(['bus', 'train', 'minibus'].flatMap(ride => [`~from+a+${ride}`, `~from+the+${ride}`]))
  .join('|')

/** Somebody who was taken and of whom no one knows where they are, or who was stopped and kept for a while. */
export const DETENTION_MISSING: readonly Rule[] = [
  {
    id: 'missing',
    verbs: `^go ~missing, ^disappear, ^vanish, hold * ~in+a+safe+house|~at+a+safe+house|~at+a+secret|~in+a+secret, subject * ~to+enforced+disappearance|~to+an+enforced|~to+arbitrary+detention|~to+incommunicado|~to+arbitrary+arrest`,
    target: ['person'],
    actor: ['authority', 'police'],
  },
  {
    id: 'unseen',
    verbs:
      '!hear * ~from+since|~of+since, ^be ~missing+since, ^remain ~missing+since, report * ~missing, list * ~missing, declare * ~missing, see * ~last',
    target: ['person'],
    needs: ['date'],
  },
  { id: 'unknown', verbs: '^be ~unknown+since, ^remain ~unknown+since', of: ['whereabouts'] },
  {
    id: 'stopped',
    verbs: `stop * at|on|near:<=checkpoint|=roadblock|=airport|=border|=crossing|=station|=barrier|=cordon> ~checkpoint|~roadblock|~airport|~border|~crossing|~station|~barrier|~cordon, stop * ~on+his+way|~on+her+way|~on+their+way|~as+he|~as+she|~as+they|~when+he|~when+she|~when+they|~while+he|~while+she|~while+they|~while+walking|~while+driving|~while+leaving|~for+questioning|~and+searched|~and+questioned|~and+asked|~and+detained|~and+taken|~by+police+who|~by+officers+who`,
    actor: ['police'],
    strictActor: true,
    target: ['person'],
  },
  { id: 'stopped-by', verbs: 'stop * by:<police>', target: ['person'] },
  {
    id: 'carried-off',
    verbs: `force * into|onto:<${CARS}>, force * ~into+waiting|~into+an+unmarked|~into+a+waiting, bundle * into|onto:*, push * into|onto:<${CARS}>, shove * into|onto:<${CARS}>, drag * into|onto:<${CARS}>, throw * into|onto:<${CARS}>, flee with:* ~in+their|~in+his|~in+a, drive+off with:*, drive+off * in:<${CARS}>, drive+away * in:<${CARS}>, take+away * in:<${CARS}>, take+off * in:<${CARS}>, make+off with:*, make * ~get+into+a, order * into:<${CARS}>`,
    target: ['person'],
  },
  {
    id: 'taken-off',
    verbs: ['take', 'pull', 'drag', 'haul', 'remove', 'order']
      .map(verb => `${verb} * ${OFF_BOARD}`)
      .join(', '),
    actor: ['police'],
    strictActor: true,
    needs: ['actor'],
    target: ['person'],
  },
  {
    id: 'brought-in',
    verbs: 'bring+in *',
    actor: ['police', 'authority'],
    target: ['person'],
    needs: ['anchor'],
  },
  { id: 'noun', nouns: 'disappearance', needs: ['target', 'anchor'] },
]
