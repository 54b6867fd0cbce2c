import { frame } from '../../events/frames.ts'
import { SEARCHES_TOLD } from './pressure-told.ts'
import { SEARCHES_IN_PRESS } from './press-tellings.ts'
import { SEARCH_NEWS } from './court-news.ts'
import { SEARCH_WORDS } from './force-words.ts'
import { SEARCHES_FURTHER } from './further-tellings.ts'
import { SEARCH_TAKINGS } from './search-takings.ts'

export const search = frame({
  kind: 'search',
  actor: ['authority', 'police', 'person'],
  target: ['person', 'organisation', 'outlet'],
  rules: [
    {
      id: 'search',
      verbs:
        'search <premise|device|=hall>, raid <premise|organisation|outlet>, raid <=meeting|=service|=worship|=gathering|=ceremony|=prayer|=workshop|=conference|=training|=seminar|=event|=consultation|=party|=camp> of|by|at:*?, ransack <premise>, turn <premise> ~upside+down|~inside+out, trash <premise>, copy <device>,  storm <premise|outlet|organisation>, comb <premise>, comb through:<premise>, swoop on:<premise|outlet|organisation>, descend on:<premise|outlet|organisation>, rummage through:<premise>, go through:<premise>, turn+over <premise>, break into:<premise>, burst into:<premise>, force+open <premise>, enter <premise> ~with+a+warrant|~and+seized|~and+took, carry+out ~a+search|~searches|~search+of, conduct ~a+search|~searches|~a+raid|~raids, conduct <=search> in|at:<premise>, carry+out <=search> in|at:<premise>, make <=search> in|at:<premise>, execute ~search+warrant at|on:<premise>?, serve ~search+warrant at|on:<premise>?, strip-search *, turn+upside <premise>, go ~from+house+to+house|~door+to+door|~house-to-house, rifle+through <device|premise>, rifle through:<device|premise>, sweep <premise>, pore+over <device>, break+down <=door|=gate> of:*?, break <=door> ~down, kick+in <=door> of:*?, force <=door> of:*?, copy <=content|=data|=file> of|from:<device>?, go through:<device|=message|=contact|=photo|=pocket|=wallet|=correspondence> of|on:*?, come ~with+a+search|~with+searches to:*?, saw+off <=door> of:*?, saw <=door> of:*?',
      actor: ['authority', 'police'],
    },
    {
      id: 'people',
      verbs: 'search *, strip-search *, frisk *',
      actor: ['authority', 'police'],
      target: ['person', 'quantity'],
    },
    {
      id: 'seize',
      verbs: `seize <device> from:*?, cart+off <device> from:*?, make+off ~with+a+laptop|~with+computers|~with+equipment|~with+documents, haul+away <device> from:*?, confiscate <device> from:*?, impound <device> from:*?, remove <device> from:<premise|organisation|outlet>?, take+away <device> from:<premise|organisation|outlet>?, carry+off <device> from:*?, cart+away <device> from:*?, inspect <device>, take <device> from:*?, ^have <device|=card> ~taken|~seized|~confiscated|~searched|~snatched|~grabbed|~wrested,
        snatch <device> from:*?, grab <device> from:*?, wrest <device> from:*?`,
      actor: ['authority', 'police'],
      strictActor: false,
    },
    {
      id: 'kept',
      verbs: 'keep <device>, retain <device>',
      actor: ['authority', 'police'],
      strictActor: true,
    },
    {
      id: 'entered',
      verbs: `force <=way> into:<premise>, force ~their+way+into|~their+way+inside, burst ~into+the, storm into:<premise|outlet>, break into:<premise> ~into+the+home|~into+the+house|~into+the+office|~into+the+flat|~into+her|~into+his|~into+their, break ~into+the+home|~into+the+house|~into+the+office|~into+her|~into+his|~into+their, come ~with+a+search+warrant|~with+a+warrant to:<premise>, arrive ~with+a+search+warrant|~with+a+warrant to|at:<premise>, sift through:<premise|device>, ^have <premise> ~searched|~raided|~ransacked, scour <premise>, examine <=phone|=laptop|=computer> of:*?, demand <=password> to|for|of:*?, unlock <=phone> of:*?, go ~through+his+phone|~through+her+phone|~through+their+phones, dig+up <=garden|=floor|=yard>`,
      actor: ['authority', 'police'],
    },
    {
      id: 'took-place',
      verbs: `take+place ~search|~searches in|at:<premise>, undergo <=search>, ^be ~searched, hold <=search> at|in:<premise>, launch <=raid> on|at:*?, stage <=raid> on|at:*?`,
      actor: ['authority', 'police'],
    },
    ...SEARCH_TAKINGS,
    ...SEARCH_NEWS,
    { id: 'noun', nouns: 'search, raid', needs: ['target', 'anchor'] },
    ...SEARCH_WORDS,
    ...SEARCHES_FURTHER,
    ...SEARCHES_IN_PRESS,
    ...SEARCHES_TOLD,
  ],
  not: `search engine, search engines, volunteers searched for, relatives searched for, rescuers searched for, family searched for, families searched for, residents searched for, villagers searched for, friends searched for, teams searched for, colleagues searched for, in search of, search for the truth, air raid, air raids, search for survivors, search party, job search`,
  examples: [
    ['Officers came with a search to Rosa Lind.', { target: ['Rosa Lind'] }],
    ['Agents broke down the door of the office of Free Valley.', {}],
    ['Customs officers went through the luggage of Rosa Lind.', { target: ['Rosa Lind'] }],
    [
      'Police searched the home of editor Lena Morozko.',
      { actor: ['Police'], target: ['Lena Morozko'] },
    ],
    ['Officers seized two laptops from the office of Free Valley.', { actor: ['Officers'] }],
    ['Relatives searched the forest in search of him.', null],
    ['Detectives combed through the flat of Timur Asanov.', { target: ['Timur Asanov'] }],
    ['A search was carried out at the home of Timur Asanov on 3 May 2024.', { when: '2024-05-03' }],
    ['The flat of Timur Asanov was ransacked by men in uniform.', { target: ['Timur Asanov'] }],
    ['Equipment worth 300 euros was seized from Timur Asanov.', { target: ['Timur Asanov'] }],
    ['The family keeps the documents in a drawer.', null],
  ],
})
