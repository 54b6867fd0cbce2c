import type { Rule } from '../../events/frames.ts'

/** Words for things that are taken away in a search, beside devices. */
const THINGS =
  '<device|=copy|=data|=gear|=paper|=card|=letter|=photograph|=video|=recording|=tape|=key|=medicine|=clothes|=jewellery|=shirt|=t-shirt>'

/** Searches told by how things were taken, or how somebody came in. */
export const SEARCH_TAKINGS: readonly Rule[] = [
  {
    id: 'taken',
    verbs: `carry+away <device> from:*?, haul+off <device> from:*?, walk+off ~with+laptops|~with+computers|~with+documents, take <=possession> of:<device>, seize ${THINGS} from|belonging+to:*?, confiscate ${THINGS} from|belonging+to:*?, impound ${THINGS} from|belonging+to:*?, collect <=phone|=cellphone|=telephone|=laptop|=passport> of|from:*?, relieve * of:<device>, strip * of:<=phone|=camera|=laptop|=computer|=equipment|=footage|=memory-card|=document>, dispossess * of:<device>, download <=content|=data|=file> from|of:<device>?, check <=phone|=laptop|=computer|=bag|=car> of:*?, inspect <=phone|=bag|=car> of:*?, open <=safe|=locker> of:*?, deprive * of:<device>`,
    actor: ['authority', 'police'],
    strictActor: false,
  },
  {
    id: 'handed-over',
    verbs: `force>hand+over <device>, force>surrender <device>, force>unlock <device>, force>give+up <device>, order>hand+over <device>, order>surrender <=phone|=laptop|=camera>, make>hand+over <device>, compel>hand+over <device>, ask>hand+over <device>, tell>hand+over <device>,
      force * ~to+hand+over|~to+unlock|~to+surrender, order * ~to+hand+over+his|~to+hand+over+her|~to+hand+over+their|~to+unlock, require * ~to+hand+over|~to+unlock, make * ~hand+over|~unlock, compel * ~to+hand+over|~to+unlock`,
    actor: ['authority', 'police'],
    target: ['person', 'organisation', 'outlet'],
  },
  {
    id: 'places',
    verbs: `search <=location|=address|=site|=property|=room|=village|=compound|=apartment|=place|=bookshop|=studio|=luggage|=neighbourhood|=neighborhood>, raid <=location|=address|=site|=property|=compound|=village|=homestay|=hideout|=apartment|=neighbourhood|=bar|=club|=nightclub|=gathering|=memorial|=wedding|=iftar|=vigil|=screening|=exhibition|=gallery>, raid <person>, storm <=memorial|=meeting|=gathering|=service|=wedding|=workshop|=prayer|=screening|=conference|=seminar>, enter <premise|outlet> ~without+showing|~without+presenting|~without+producing|~without+any+warrant|~without+permission|~without+consent|~without+a+search|~without+a+warrant|~without+warrant|~without+a+court|~with+a+court|~and+searched|~and+confiscated|~by+force|~by+breaking, force+open <=door> of:*?, batter+down <=door> of:*?, smash+down <=door> of:*?, break <=lock> of|on:*?, knock+down <=door> of:*?, kick+down <=door> of:*?, break+down <=gate>, scale <=wall|=fence> of:<premise>?, climb over:<=wall|=fence>, turn <premise> ~over, leave <premise> ~ransacked|~in+disarray, show+up ~with+a+search|~with+a+warrant|~with+search, turn+up ~with+a+search|~with+a+warrant|~with+search, burst ~into+his|~into+her|~into+their, barge into:<premise>, march into:<premise|outlet>, swoop ~on+the+home|~on+the+house|~on+the+office|~on+the+offices`,
    actor: ['authority', 'police'],
  },
  {
    id: 'held-at',
    verbs: `^be ~subjected+to+a+search|~subjected+to+searches|~subjected+to+a+body, subject * to:<=search|=strip-search>, subject <premise|device> to:<=search>, perform <=search> at|in|of:*?, begin <=search> at|in|of:*?, undertake <=search> at|in|of:*?, ^undergo <=search>, order <=search> of|at:*`,
    actor: ['authority', 'police', 'court'],
    target: ['person', 'organisation', 'outlet'],
  },
  {
    id: 'came-about',
    verbs: '^take+place at:*?, ^take+place in:<premise>, ^follow at:*?, ^last',
    of: ['search', 'raid', 'house search'],
    target: ['person', 'organisation', 'outlet'],
  },
  {
    id: 'noun',
    nouns: 'house search, house raid, police raid, dawn raid, ransacking',
    needs: ['target', 'anchor'],
  },
]
