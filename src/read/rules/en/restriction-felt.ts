import type { Rule } from '../../events/frames.ts'
import { RESTRICTIONS_STAGED } from './custody-stages.ts'

/** Restrictions told by what could no longer be done, or by what became of a thing. */
export const RESTRICTIONS_FELT: readonly Rule[] = [
  {
    id: 'travel-felt',
    verbs: `!renew <=passport|=visa> of:*?, !return <=passport> of|to:*?, !let * ~across+the+border|~across|~through+passport|~onto+the+plane, !issue <=passport|=visa> to:*?, !^leave ~the+city|~the+town|~the+territory|~the+island, order * ~to+stay+in+the|~to+remain+in+the+country|~to+remain+in+the+city|~not+to+leave+the+town|~not+to+leave+the+region, keep <=passport> of:*?`,
    set: { means: 'travel' },
    target: ['person'],
  },
  {
    id: 'frozen-felt',
    verbs: `embargo <account|=asset|=property> of:*?, sequester <account|=asset|=property> of:*?, sequestrate <account|=asset|=property> of:*?, attach <=account|=asset> of:*?, transfer <=asset|=property|=building> of:*? to:<authority|legislature|=state|=body|=treasury>, hand+over <=asset|=property|=building> of:*? to:<authority|=state|=treasury>, refuse>credit <=transfer|=payment|=grant>, refuse>process <=transfer|=payment|=grant>, refuse>open <=account>, !credit <=transfer|=grant> to:*?`,
    set: { means: 'freeze' },
    target: ['person', 'organisation', 'outlet'],
  },
  {
    id: 'assets-passed',
    of: ['asset', 'property', 'building', 'fund', 'assets'],
    verbs:
      '^pass ~to+the+state|~to+the+treasury|~into+state|~to+the+government, ^go ~to+the+state|~to+the+treasury, ^fall ~to+the+state',
    set: { means: 'freeze' },
    target: ['person', 'organisation', 'outlet'],
  },
  {
    id: 'venue-felt',
    verbs: `have>vacate <premise>, force>vacate <premise>, make>vacate <premise>, lock <=hall|=venue|=auditorium|=theatre> ~when|~before|~on+the+day, refuse>hire+out <venue>`,
    set: { means: 'venue' },
    actor: ['organisation', 'venue', 'place', 'authority', 'person', 'premise'],
  },
  {
    id: 'taken-down',
    verbs: `take+down <=exhibition|=mural|=painting|=portrait|=billboard|=memorial|=plaque> of:*?, remove <=book|=novel|=title|=textbook> from:<=library|=shelf|=bookshop|=bookstore|=shop|=school|=sale|=curriculum> , halt <=show|=programme|=series|=talk-show> of:*?, strike+out <=story|=article|=passage|=paragraph> of:*?, order ~an+apology+be+read|~that+an+apology|~apology+be+broadcast, carry ~without+the+stories`,
    set: { means: 'censorship' },
    target: ['person', 'organisation', 'outlet'],
  },
  {
    id: 'blocked-felt',
    verbs: `!open ~from+within|~inside+the+country|~without+a+vpn|~without+vpn|~from+inside, !reach <site|outlet> ~without+a+vpn|~from+within|~inside+the+country, need ~a+vpn+to, ^vanish ~from+facebook|~from+youtube|~from+telegram|~from+google|~from+search|~from+app, ^disappear ~from+facebook|~from+youtube|~from+telegram|~from+google|~from+search|~from+app`,
    set: { means: 'block' },
    target: ['site', 'outlet', 'organisation'],
  },
  {
    id: 'gag-felt',
    verbs:
      'order ~nothing+be+published|~nothing+about+the+case, oblige * ~to+secrecy, bind * ~to+secrecy|~to+silence',
    set: { means: 'disclosure' },
    target: ['person', 'organisation', 'outlet'],
  },
  {
    id: 'roads-felt',
    verbs: `close <=road|=route|=metro|=bridge|=underground> ~to+stop+the|~to+prevent+the|~ahead+of+the+march|~ahead+of+the+rally|~ahead+of+the+protest|~before+the+march|~before+the+rally, block <=road|=route> ~to+stop+the|~to+keep+the|~to+prevent+the, cancel <=train|=bus> ~to+stop+the|~to+prevent+the|~ahead+of+the+march|~ahead+of+the+rally|~ahead+of+the+protest`,
    set: { means: 'access' },
    actor: ['authority', 'police'],
    noTarget: true,
  },
  {
    id: 'net-felt',
    verbs:
      '^be ~without+internet|~without+mobile+internet|~without+mobile+data|~without+an+internet',
    set: { means: 'shutdown' },
    target: ['place', 'person'],
    noTarget: true,
  },
  ...RESTRICTIONS_STAGED,
]
