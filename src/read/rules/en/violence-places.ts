import type { Rule } from '../../events/frames.ts'

/** What is taken by force where a crowd or gunmen turn on a state or its traffic. */
const STRONGHOLDS =
  '<=airport|=airfield|=aerodrome|=barracks|=barrack|=garrison|=armoury|=armory|=checkpoint|=post|=base|=police-station|=station|=prison|=jail|=embassy|=consulate|=residence|=palace|=town-hall|=city-hall|=hall|=headquarters|=morgue|=mosque|=church|=monastery|=hospital|=convoy|=courthouse|=mayoralty|=akimat>'

/** Attacks on buildings, told of those who made them, and their taking told by a noun. */
export const VIOLENCE_PLACES: readonly Rule[] = [
  {
    id: 'places',
    verbs: `attack ${STRONGHOLDS}, assault ${STRONGHOLDS}, ransack ${STRONGHOLDS}, sack ${STRONGHOLDS}, shell ${STRONGHOLDS}, bomb ${STRONGHOLDS}, seize <=airport|=airfield|=barracks|=barrack|=garrison|=armoury|=armory|=checkpoint|=police-station|=town-hall|=city-hall|=courthouse|=mayoralty|=palace>, capture <=airport|=airfield|=barracks|=barrack|=garrison|=armoury|=armory|=checkpoint|=police-station|=town-hall|=city-hall|=palace>`,
    actor: ['person', 'organisation', 'quantity', 'police'],
    target: ['place', 'station', 'prison', 'premise'],
  },
  {
    id: 'places-noun',
    nouns: 'seizure, takeover, ransacking, sacking, capture',
    needs: ['target'],
    target: ['place', 'station', 'prison'],
  },
]
