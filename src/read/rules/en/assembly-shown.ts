import type { Rule } from '../../events/frames.ts'
import { BY_CROWDS } from './assembly-ways.ts'

/** Those who come for somebody who is held or tried. */
const SUPPORTERS =
  'supporter classmate colleague relative friend neighbour neighbor fellow-student well-wisher comrade parishioner follower admirer sympathiser sympathizer fan dozen hundred thousand crowd'.split(
    ' ',
  )

const PLACES =
  '<place|premise|=lawn|=court|=courthouse|=ministry|=office|=memorial|=steps|=roadside|=gate>'

/** Gatherings told by what people showed, carried, wore or waited for. */
export const ASSEMBLY_SHOWN: readonly Rule[] = [
  {
    id: 'waiting-outside',
    by: SUPPORTERS,
    verbs: `wait ~outside|~at+the+gate|~at+the+gates|~in+front, greet * ~outside|~at+the+gate|~at+the+gates, welcome * ~outside|~at+the+gate|~at+the+gates, meet * ~at+the+gate|~at+the+gates|~outside+the+prison, cheer * ~outside|~at+the+gate|~as+he|~as+she|~as+they, stand+by ~outside, keep+vigil ~outside`,
    ...BY_CROWDS,
    actor: ['person', 'quantity', 'organisation'],
  },
  {
    id: 'marked',
    verbs: `meet ~to+mark+the|~to+commemorate|~to+remember+the|~to+honour+the+dead|~to+mourn, hold <=dinner|=picnic|=meal|=mass|=requiem|=prayer> ~to+mark|~in+memory|~in+protest|~in+the+street|~for+the+victims|~for+the+dead, lay <=flower|=wreath|=carnation|=rose>, pray ~outside+the|~in+front+of+the|~at+the+memorial|~for+the+victims|~for+the+dead, toll <=bell> ~for`,
    ...BY_CROWDS,
    set: { form: 'commemoration', status: 'held' },
    actor: ['person', 'quantity', 'organisation'],
  },
  {
    id: 'shown',
    verbs: `hold+up <=banner|=placard|=portrait|=poster>, hold+up <=sign|=sheet> ~reading|~saying|~that|~with, hold+aloft <=banner|=placard|=portrait|=poster>, raise <=banner|=placard|=portrait|=poster>, hang <=banner> from|on|over|across:${PLACES}, drape <=banner> over|from|across:${PLACES}, wear ~black+armbands|~black+ribbons|~white+ribbons|~black+in+protest|~black+in+sympathy|~black+in+solidarity|~white+in+protest, plant <=cross|=flag> on|in+front|outside:${PLACES}`,
    ...BY_CROWDS,
    crowd: false,
    actor: ['person', 'quantity', 'organisation'],
  },
  {
    id: 'on-foot',
    verbs: `walk to|towards|toward:<authority> ~to+ask|~to+demand|~to+hand|~to+deliver|~with, march to|on|towards:<authority>, come to:<authority|premise|place> ~to+ask+why|~to+demand|~to+hand+in|~to+complain|~to+hand+over, go to:<authority|premise|place> ~to+ask+why|~to+demand|~to+hand+in|~to+hand+over+a|~to+deliver+a|~to+complain, set+off to|for|towards|toward:<authority|=centre|=hall|=square|=parliament|=capital|=palace|=courthouse>, set+off ~carrying|~with+banners|~with+placards, set+out ~carrying|~with+banners|~with+placards, try>march, try>rally, try>gather, try>assemble, attempt>gather, attempt>rally, attempt>assemble, try>hold <assembly>, attempt>hold <assembly>, try>stage <assembly>, attempt>stage <assembly>, form <=convoy|=cavalcade>, sit ~by+the+roadside|~on+the+road+to|~on+the+roadside, spend <=night> ~to+draw+attention|~in+protest|~to+demand, take ~turns+to+read+out|~turns+reading, read ~aloud+the+names|~aloud+from, refuse>enter <=school|=class|=classroom|=mine|=pit|=plant|=factory>, call+in ~sick+in+protest|~sick+to+protest, sign+off ~sick`,
    ...BY_CROWDS,
    actor: ['person', 'quantity', 'organisation'],
  },
  {
    id: 'put-up',
    of: ['barricade', 'roadblock', 'blockade'],
    verbs: '^go+up, ^spring+up, ^appear ~on+the+road|~in+the+street|~on+the+square',
    set: { status: 'held' },
    noTarget: true,
    target: ['person', 'organisation'],
  },
  {
    id: 'tents-up',
    of: ['tent', 'encampment'],
    verbs:
      '^go+up ~outside|~in+front|~on+campus|~on+the+campus, ^spring+up ~outside|~in+front|~on+campus|~on+the+campus',
    set: { status: 'held' },
    noTarget: true,
    target: ['person', 'organisation'],
  },
  {
    id: 'rallied',
    verbs:
      'rally <=supporter|=follower> in|at|outside|on:<place>, mobilise <=supporter|=follower> in|at|outside|on:<place>, assemble <=supporter|=follower> in|at|outside|on:<place>',
    set: { form: 'rally', status: 'held' },
    noTarget: true,
    actor: ['person', 'organisation'],
  },
]
