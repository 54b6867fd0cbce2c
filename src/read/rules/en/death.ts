import { frame } from '../../events/frames.ts'
import { DEATHS_TOLD } from './force-told.ts'
import { DEATHS_IN_PRESS } from './press-tellings.ts'
import { KILLING_WORDS } from './force-words.ts'

/** How it is told that somebody did not live. */
const DEATH_ENDS = `!^survive, leave <person|quantity> ~dead, ^be ~dead|~dead+by|~dead+before|~among+the+dead|~shot+dead, ^not-survive, !survive *, kill+off *, gun * ~down, riddle * ~killed|~dead, fatally-shoot *, drag * ~to+death, whip * ~to+death, flog * ~to+death, suffocate * ~to+death, freeze * ~to+death, ^freeze ~to+death, ^choke ~to+death, ^burn ~to+death, find * ~with+his+throat|~with+her+throat|~with+a+bullet|~in+a+shallow|~floating|~buried, pull * ~dead|~lifeless, shoot * ~fatally, wound * ~fatally|~mortally, stab * ~fatally, beat * ~fatally, strike * ~fatally, pronounce * ~deceased, declare * ~deceased, execute * ~by+hanging|~by+firing, martyr *, take <=life> of:*, claim <=life> of:*?, ^be ~executed|~hanged|~put+to+death, hang * ~for|~on|~at|~in, send * ~to+the+gallows, ^hang ~in+prison|~at+dawn, ^be ~victims+of+extrajudicial|~victim+of+extrajudicial|~a+victim+of+extrajudicial|~the+victims+of+extrajudicial, ^fall ~dead, ^drop ~dead, ^lie ~dead, ^fall ~victim+to+hired|~victim+to+assassins|~victim+to+gunmen|~victim+to+unknown|~victim+to+a+sniper|~to+an+assassin|~to+the+bullets|~to+a+bullet, identify ~remains+of of:*, identify <=body> of:*?`

export const death = frame({
  kind: 'death',
  actor: ['authority', 'police', 'person'],
  target: ['person'],
  rules: [
    {
      id: 'killed',
      verbs: `kill *, murder *, assassinate *, execute *, gun+down *, shoot+dead *, shoot * ~dead|~to+death, beat * ~to+death, stab * ~to+death, lynch * ~to+death, torture * ~to+death, hack * ~to+death, burn * ~to+death, find * ~dead+with+signs+of+torture|~dead+with+marks+of+torture|~dead+with+traces+of+torture|~dead+with+signs|~dead+with+marks, find * ~dead|~hanged|~hanging|~murdered|~killed|~lifeless|~strangled, pronounce * ~dead, declare * ~dead, certify * ~dead, confirm * ~dead|~killed, slay *, strangle * ~to+death, drive * ~to+suicide, bludgeon * ~to+death, club * ~to+death, crush * ~to+death, trample * ~to+death, butcher *, massacre *, mow+down *, behead *, put * ~to+death, shoot * ~and+killed|~at+point, hang * ~at+dawn|~in+prison|~for+murder, cut+down *, leave * ~dead|~dying, crush *`,
    },
    {
      id: 'died',
      verbs:
        '^die, ^perish, ^succumb, ^pass+away, ^lose <=life>, ^drown, ^collapse ~and+died, ^commit ~suicide, ^bleed ~to+death, ^starve ~to+death, ^take ~his+own+life|~her+own+life|~their+own+lives, ^hang ~himself|~herself',
      noTarget: false,
    },
    { id: 'claimed', verbs: 'claim <=life> of:*, cost <=life> of:*' },
    {
      id: 'lost',
      verbs: `^breathe ~his+last|~her+last|~their+last, ^fall ~to+his+death|~to+her+death|~to+their+deaths|~from+a+window|~from+the+window|~from+the+roof, ^plunge ~to+his+death|~to+her+death, ^jump ~to+his+death|~to+her+death, ^leap ~to+his+death|~to+her+death, ^suffocate ~in|~to+death, ^end+up ~dead, ^turn+up ~dead, ^wash+up ~dead, ^pay ~with+his+life|~with+her+life|~with+their+lives, ^be ~found+dead|~dead+after|~dead+and|~dead+in+his|~dead+in+her|~dead+on+arrival|~killed+in, ^meet ~his+death|~her+death|~their+deaths, ^come+home ~in+a+coffin, ^expire ~in, cost * ~his+life|~her+life|~their+lives, rob * ~of+his+life|~of+her+life`,
    },
    {
      id: 'remains',
      verbs: `find <=body|=corpse> of:*, recover <=body|=corpse> of:*, discover <=body|=corpse> of:*, dump <=body|=corpse> of:*, retrieve <=body|=corpse> of:*, exhume <=body> of:*, return <=body> of:*, hand+over <=body> of:*, pull <=body|=corpse> of:*, take <=life> of:*`,
    },
    {
      id: 'shot-dead',
      verbs: `finish+off *, kick * ~to+death, punch * ~to+death, stone * ~to+death, choke * ~to+death, starve * ~to+death, set * ~on+fire+and+killed, run+over * ~and+killed, knife * ~to+death, slaughter *, crush * ~under, blow+up * ~killing, liquidate <person>, drown *, electrocute * ~in, poison * ~and+died|~and+killed|~to+death, silence * ~for+good|~forever`,
    },
    {
      id: 'ended',
      verbs: DEATH_ENDS,
    },
    {
      id: 'noun',
      nouns: 'death, murder, manslaughter, killing, assassination, body, execution, slaying',
      needs: ['target', 'anchor'],
    },
    ...KILLING_WORDS,
    ...DEATHS_IN_PRESS,
    ...DEATHS_TOLD,
  ],
  not: `mock execution, mock executions, simulated execution, simulated executions, eliminated from, killed off in, died at home, died peacefully, died in his sleep, died in her sleep, died down, died out, wounded in action, pronounced dead letter, lost a lifetime, death sentence, death sentences, death penalty, death threat, death threats, death row, death toll, shoot to kill, assassination attempt, killed time, kill the bill, kill a case, attempted murder, murder charge, murder charges, suspicion of her murder, suspicion of his murder, suspicion of murder, character assassination, governing body, oversight body, state body, student body, international body, advisory body, supervisory body, investigative body, body armour, on the body, on the bodies, on his body, on her body, over his body, over her body, over their bodies, across his body, across her body, parts of his body, parts of her body, body cameras, murder case, murder trial, body of work`,
  examples: [
    [
      'Juma Said, who was stabbed outside his shop, has died of his wounds.',
      { target: ['Juma Said'] },
    ],
    ['Rosa Lind breathed her last at the city hospital.', { target: ['Rosa Lind'] }],
    ['Six more bodies were found by the road on 4 May 2024.', { when: '2024-05-04' }],
    [
      'Timur Asanov died in a prison hospital on 3 May 2024.',
      { target: ['Timur Asanov'], when: '2024-05-03', deaths: 1 },
    ],
    ['Four protesters were killed in Osh.', { target: ['Four protesters'], count: 4, deaths: 4 }],
    ['Rosa Lind was found dead in her cell on 4 May 2024.', { target: ['Rosa Lind'] }],
    ['The vendor Omar Sy was pronounced dead at the hospital.', { target: ['Omar Sy'] }],
    ['The debate died down.', null],
    ['He received death threats.', null],
    ['He survived an assassination attempt.', null],
  ],
})
