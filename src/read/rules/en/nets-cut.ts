import type { Rule } from '../../events/frames.ts'

/** How the internet, data and phones are cut, slowed or lost. */
export const NETS_CUT: readonly Rule[] = [
  {
    id: 'shutdown',
    verbs:
      '^lose <=internet|=data|=connectivity|=signal|=connection|=coverage>, ^be ~without+internet|~without+mobile|~without+the+internet, ^go ~down+in|~down+across|~dark|~offline, deactivate <net>, interrupt <net>, halt <net>, cripple <net>, paralyse <net>, paralyze <net>, impair <net>, shut+down <net>, cut <net>, cut+off <net>, switch+off <net>, turn+off <net|site>, disrupt <net>, suspend <net>, disable <net>, jam <net>, snap <net>, slow+down <net>, slow <net>, knock+out <net>, cut ~internet|~the+internet|~phone+lines, block <net>, throttle <net>',
    nouns: 'shutdown, blackout',
    set: { means: 'shutdown' },
    noTarget: true,
    needs: [],
  },
  {
    id: 'outage',
    verbs: `^go ~down|~off|~dark|~dead, ^be ~down|~cut|~unavailable|~off|~unreachable|~limited|~restricted, ^slow ~to, ^snap`,
    set: { means: 'shutdown' },
    target: ['net'],
    noTarget: true,
  },
  {
    id: 'net-ordered',
    verbs: `tell>slow <net>, tell>cut <net>, tell>cut+off <net>, tell>shut+down <net>, tell>suspend <net>, tell>switch+off <net>, tell>throttle <net>, tell>block <net>, order>slow <net>, order>cut <net>, order>cut+off <net>, order>shut+down <net>, order>suspend <net>, order>switch+off <net>, order>throttle <net>, order>disconnect <net>, instruct>slow <net>, instruct>cut <net>, instruct>cut+off <net>, instruct>shut+down <net>, instruct>suspend <net>, instruct>switch+off <net>, instruct>throttle <net>, order <=shutdown|=blackout|=suspension> of|to:<net>, impose <=shutdown|=blackout> on|in|across:<place|net>?, disconnect <net>, disconnect <place> ~from+the+internet, pull ~the+plug+on+the+internet, plunge ~into+a+digital|~into+an+internet|~offline, restrict <=internet|=data>`,
    set: { means: 'shutdown' },
    noTarget: true,
  },
]
