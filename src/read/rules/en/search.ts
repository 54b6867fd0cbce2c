import { frame } from '../../frames.ts'

export const search = frame({
  kind: 'search',
  actor: ['authority', 'police', 'person'],
  target: ['person', 'organisation', 'outlet'],
  rules: [
    {
      id: 'search',
      verbs:
        'search <premise|device|person>, raid <premise|organisation|outlet>, ransack <premise>, storm <premise|outlet>, search * ~for',
      actor: ['authority', 'police'],
    },
    {
      id: 'seize',
      verbs:
        'seize <device>, confiscate <device>, impound <device>, remove <device> from:<premise|organisation|outlet>?, take+away <device>, carry+off <device>, cart+away <device>, inspect <device>, take <device>',
      actor: ['authority', 'police'],
      strictActor: false,
    },
    { id: 'noun', nouns: 'search, raid', needs: ['target', 'anchor'] },
  ],
  not: `search engine, search engines, in search of, search for the truth, air raid, air raids, search for survivors, search party, job search`,
  examples: [
    [
      'Police searched the home of editor Lena Morozko.',
      { actor: ['Police'], target: ['Lena Morozko'] },
    ],
    ['Officers seized two laptops from the office of Free Valley.', { actor: ['Officers'] }],
    ['Relatives searched the forest in search of him.', null],
  ],
})
