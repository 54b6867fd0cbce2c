import type { Rule } from '../../events/frames.ts'

/** What authorities call those whom they put under restrictions by calling them so. */
const BRANDS = [
  'undesirable',
  'unwanted',
  'extremist',
  'terrorist',
  'foreign+agent',
  'foreign+agents',
  '"+foreign',
  '"+undesirable',
  '"+extremist',
  '"+terrorist',
]
/** The longest form first: it says most. */
const TOLD = ['as+a+', 'as+an+', 'as+', 'to+be+a+', 'to+be+an+', 'to+be+', '']
  .flatMap(before => BRANDS.map(brand => `~${before}${brand}`))
  .join('|')
const WHOM = '<organisation|outlet|person|site>'

/** "deemed the institute undesirable", "recognised the activities of the fund as extremist". */
export const BRANDING: Rule = {
  id: 'branded',
  verbs: [
    ...['deem', 'recognise', 'recognize', 'classify', 'class', 'rule', 'find', 'pronounce'].flatMap(
      verb => [`${verb} * ${TOLD}`, `${verb} <=activity|=work> of:${WHOM} ${TOLD}`],
    ),
    ...['declare', 'designate', 'label'].map(
      verb => `${verb} <=activity|=work> of:${WHOM} ${TOLD}`,
    ),
    ...['assign', 'give', 'grant'].flatMap(verb => [
      `${verb} <=status> to:* ~agent|~undesirable|~extremist|~terrorist`,
      `${verb} * <=status> ~agent|~undesirable|~extremist|~terrorist|~foreign`,
    ]),
  ].join(', '),
  set: { means: 'blacklist' },
  target: ['organisation', 'outlet', 'person', 'site'],
}
