import { frame } from '../../frames.ts'

export const intimidation = frame({
  kind: 'intimidation',
  actor: ['authority', 'police', 'person', 'organisation', 'outlet'],
  target: ['person', 'organisation', 'outlet'],
  rules: [
    {
      id: 'threaten',
      verbs:
        'threaten *, intimidate *, harass *, stalk *, blackmail *, bully *, menace *, smear *, vilify *, dox *, hound *, persecute *',
    },
    {
      id: 'threaten-to',
      verbs:
        'threaten>kill *, threaten>plant, threaten>arrest *, threaten>take *, threaten>expel *, threaten>rape *, threaten>burn *, threaten>harm *, threaten>jail *',
    },
    {
      id: 'watch',
      verbs:
        'photograph *, film *, follow *, wiretap *, surveil *, spy+on *, track *, bug *, tap <device>',
      actor: ['police', 'authority', 'person'],
      target: ['person'],
      needs: ['anchor'],
    },
    { id: 'pictures', verbs: 'disrupt <assembly>, take ~pictures+of|~photos+of' },
    { id: 'spyware', verbs: 'infect <device> with:<device>?, hack <device|site|account>' },
    {
      id: 'suffered',
      verbs:
        '^face ~harassment|~intimidation|~threats|~pressure|~death+threats, ^receive ~threats|~death+threats|~threatening|~anonymous+threats|~text+messages+telling, subject * ~to+pressure|~to+harassment|~to+intimidation|~to+threats|~to+surveillance',
    },
    {
      id: 'noun',
      nouns: 'intimidation, harassment, surveillance, threat, smear',
      needs: ['target', 'anchor'],
    },
  ],
  not: `threatened to sue, threatened legal action, threat to public order, threat to national security, threat to security, threat of rain,
    threatened with closure, under threat, follow the, followed by, sexual harassment case`,
  examples: [
    [
      'Two men in masks threatened reporter Lena Morozko.',
      { actor: ['Two men in masks'], target: ['Lena Morozko'] },
    ],
    ['Police photographed the marchers.', { actor: ['Police'] }],
    ['The storm threatened the harvest.', null],
  ],
})
