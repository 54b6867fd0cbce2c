import type { Rule } from '../../events/frames.ts'

const each = (verbs: string, rest: string) =>
  verbs
    .split(' ')
    .map(verb => `${verb} ${rest}`)
    .join(', ')

/** What is left at a door so that somebody is afraid. */
const OMENS =
  '<=wreath|=coffin|=bullet|=cartridge|=noose|=cross|=effigy|=skull|=carcass|=rat|=bird|=crow|=dog|=cat|=chicken|=goat|=doll|=knife|=grenade>'
const DOORS =
  '<premise|=gate|=door|=fence|=letterbox|=mailbox|=letter-box|=windscreen|=car|=doorstep|=porch|=wall|=yard|=garden|=desk|=balcony|=roof>'
const SENT = '<=letter|=envelope|=parcel|=package|=box|=packet|=note|=card>'
const OMINOUS =
  '~bullet|~bullets|~cartridge|~cartridges|~coffin|~wreath|~noose|~skull|~dead|~white+powder|~blood|~knife|~severed'
const BUGS = '<=tracker|=bug|=microphone|=spyware|=gps|=transmitter|=malware|=pegasus>'

/** How a threat is worded, in a message that reads so. */
const WORDED =
  '~we+will|~we+shall|~we+know|~you+will|~you+are+next|~you+are+dead|~count+your|~your+days|~your+turn|~your+family|~your+children|~your+child|~last+warning|~final+warning|~next+time|~leave+or|~you+have+been+warned|~stop+or|~shut+up|~watch+your|~be+careful|~or+die|~will+die|~rest+in+peace|~kill+you'

/** What is said to have happened to whoever is given so many hours. */
const ARMED = [
  'pamphlet',
  'leaflet',
  'flyer',
  'gunman',
  'caller',
  'militant',
  'gang',
  'rebel',
  'guerrilla',
  'paramilitary',
  'message',
  'letter',
  'note',
  'militia',
  'group',
]

/** Threats by what was left, sent, said or set upon somebody. */
export const INTIMIDATION_TOLD: readonly Rule[] = [
  {
    id: 'omen-left',
    verbs: `${each('hang lay place put nail pin tie attach dump drop push slip slide post throw leave deposit', `${OMENS} on|at|to|under|outside|through|in+front+of|into|over|in:${DOORS} of:*?`)}, ${each('push slip slide post drop leave place put deliver send', `${SENT} ${OMINOUS}`)}, ${each('^receive ^get ^open ^find', `${SENT} ${OMINOUS}`)}, send <=rat|=bird|=head|=coffin|=wreath|=bullet|=cartridge> to:*`,
    target: ['person', 'organisation', 'outlet'],
  },
  {
    id: 'bug-found',
    verbs: `${each('discover find detect uncover', `${BUGS} in|on|under|behind|inside:*`)}, ${each('discover find detect', '<=trace> of:<=spyware|=pegasus|=malware> ~phone|~telephone|~device|~handset')}, ${each('^discover', '~a+gps|~a+tracking|~a+tracker|~a+hidden|~a+listening|~a+bug|~spyware|~microphones')}`,
    target: ['person', 'organisation', 'outlet'],
    needs: ['target'],
  },
  {
    id: 'prowled',
    verbs: `${each('circle encircle', '<premise> of:*?')}, prowl around|outside:<premise> of:*?, ${each('come', '~looking+for+him|~looking+for+her|~looking+for+them')} , lie ~in+wait for:*`,
    actor: ['person', 'police', 'thing'],
    target: ['person', 'organisation', 'outlet'],
  },
  {
    id: 'on-a-list',
    of: ['name'],
    verbs: '^appear ~on+a+hit|~on+a+death|~on+a+kill|~on+the+hit|~on+a+list+of+targets',
    target: ['person'],
  },
  {
    id: 'marked-out',
    verbs: `declare * ~military+target|~military+targets|~a+legitimate+target|~legitimate+targets, ${each('put place', '<=price|=bounty> on:<=head|person> of:*?')}, ${each('tell order warn', '* ~or+be+shot|~or+be+killed|~or+be+beaten|~or+be+burned|~or+be+burnt|~if+she+valued|~if+he+valued|~if+they+valued|~or+they+would|~or+she+would|~or+he+would')}, ${each('advise warn', '* ~for+her+own+safety|~for+his+own+safety|~if+she+valued|~if+he+valued')}, jeer *, jeer at:<person>, ${each('smear', '<=car|=door|=wall|=gate|=window> of:*?')}, shoot+out <=window|=windscreen> of:*?, ${each('subject', '* ~to+a+torrent|~to+a+barrage|~to+a+stream|~to+a+wave|~to+vile|~to+verbal|~to+racist|~to+sexist|~to+homophobic|~to+slurs|~to+death+threats|~to+repeated+threats|~to+constant+threats')}`,
    actor: ['person', 'police', 'authority', 'organisation'],
    target: ['person', 'organisation', 'outlet'],
    needs: ['anchor'],
  },
  {
    id: 'hours-given',
    verbs:
      'give * <=hour|=day|=week> ~to+leave|~to+quit|~to+go|~to+get+out, give * ~hours+to|~days+to',
    by: ARMED,
    target: ['person', 'organisation', 'outlet', 'quantity'],
  },
  {
    id: 'message-read',
    of: ['message', 'sms', 'text', 'note', 'letter', 'email', 'e-mail', 'graffiti', 'card', 'slip'],
    verbs: `^read ${WORDED}, ^warn ${WORDED}`,
    noTarget: true,
  },
  {
    id: 'bomb-call',
    verbs: 'say ~there+is+a+bomb|~there+was+a+bomb|~a+bomb+had+been|~a+bomb+was, warn ~of+a+bomb',
    by: ['caller', 'call', 'voice', 'message', 'email', 'e-mail'],
    noTarget: true,
  },
  {
    id: 'gone-for-fear',
    verbs: `${each('^flee ^leave', '~after+threats|~after+death+threats|~after+repeated+threats|~after+repeated+death|~following+threats|~following+death+threats|~because+of+threats|~because+of+death')}, ^go ~into+hiding+after+threats|~into+hiding+after+death+threats|~into+hiding+after+repeated|~into+hiding+following+threats|~into+hiding+because+of+threats, ^live ~in+fear+after+threats|~in+fear+after+repeated|~in+hiding+after+threats|~in+hiding+because+of+threats`,
    target: ['person'],
  },
  {
    id: 'thrown-at-windows',
    verbs: each(
      'hurl throw fling lob toss shoot',
      '<=brick|=stone|=rock|=bottle|=firebomb|=molotov|=cobblestone|=flare> ~through+the+window|~through+a+window|~through+her+window|~through+his+window|~at+the+window|~at+her+window|~through+windows|~through+the+windows',
    ),
    actor: ['person'],
    target: ['person', 'organisation', 'outlet'],
  },
]

const PAPERS =
  '<=box|=bag|=folder|=file|=sack|=crate|=stack|=bundle|=pile|=ledger|=archive|=paperwork|=receipt|=notebook|=diary|=document|=correspondence|=hard-disk|=disk|=memory-stick|=usb-stick|=server>'

/** What officials carried off, and what was handed to them. */
export const SEARCHES_TOLD: readonly Rule[] = [
  {
    id: 'papers-taken',
    verbs: each(
      'seize confiscate remove take cart+off cart+away carry+off haul+away impound',
      `${PAPERS} from|of:<premise|organisation|outlet>`,
    ),
    actor: ['authority', 'police'],
    strictActor: true,
  },
  {
    id: 'handed-over',
    verbs: `^have>hand+over <device>, ^have>surrender <device>, ${each('make force order compel', '* ~hand+over+his+phone|~hand+over+her+phone|~hand+over+their+phones|~hand+over+his+camera|~hand+over+her+camera|~hand+over+their+cameras|~hand+over+his+equipment|~hand+over+her+equipment|~hand+over+their+equipment|~unlock+his|~unlock+her|~unlock+their')}`,
    target: ['person', 'outlet', 'organisation'],
  },
  {
    id: 'cell-searched',
    verbs: 'search <=cell|=dormitory|=locker|=barrack> of:*?',
    actor: ['authority', 'police'],
  },
]
