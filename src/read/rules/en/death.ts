import { frame } from '../../events/frames.ts'

export const death = frame({
  kind: 'death',
  actor: ['authority', 'police', 'person'],
  target: ['person'],
  rules: [
    {
      id: 'killed',
      verbs: `kill *, murder *, assassinate *, execute *, gun+down *, shoot+dead *, shoot * ~dead|~to+death, beat * ~to+death, stab * ~to+death, lynch * ~to+death, torture * ~to+death, hack * ~to+death, burn * ~to+death, find * ~dead|~hanged|~hanging|~murdered|~killed|~lifeless|~strangled, pronounce * ~dead, declare * ~dead, certify * ~dead, confirm * ~dead|~killed, slay *, strangle * ~to+death, drive * ~to+suicide, bludgeon * ~to+death, club * ~to+death, crush * ~to+death, trample * ~to+death, butcher *, massacre *, mow+down *, behead *, put * ~to+death, shoot * ~and+killed|~at+point, hang * ~at+dawn|~in+prison|~for+murder, cut+down *, leave * ~dead|~dying, crush *`,
    },
    {
      id: 'died',
      verbs:
        '^die, ^perish, ^succumb, ^pass+away, ^lose <=life>, ^drown, ^collapse ~and+died, ^commit ~suicide, ^bleed ~to+death, ^starve ~to+death, ^take ~his+own+life|~her+own+life|~their+own+lives, ^hang ~himself|~herself',
      noTarget: false,
    },
    { id: 'claimed', verbs: 'claim <=life> of:*' },
    {
      id: 'noun',
      nouns: 'death, murder, killing, assassination, body',
      needs: ['target', 'anchor'],
    },
  ],
  not: `died at home, died peacefully, died in his sleep, died in her sleep, died down, died out, wounded in action, pronounced dead letter, lost a lifetime, death sentence, death sentences, death penalty, death threat, death threats, death row, death toll, shoot to kill, assassination attempt, killed time, kill the bill, kill a case,
    attempted murder, murder charge, murder charges, suspicion of her murder, suspicion of his murder, suspicion of murder, character assassination, governing body, oversight body, state body, student body, international body, advisory body, supervisory body, investigative body, body armour, body cameras, murder case, murder trial, body of work`,
  examples: [
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
