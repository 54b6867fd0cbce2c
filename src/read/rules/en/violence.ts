import { frame } from '../../frames.ts'

export const violence = frame({
  kind: 'violence',
  actor: ['authority', 'police', 'person', 'organisation'],
  target: ['person', 'organisation', 'outlet', 'assembly', 'premise'],
  rules: [
    {
      id: 'beat',
      verbs: `beat *, beat+up *, assault *, attack *, punch *, kick *, hit *, strike * ~with|~by|~on|~in, stab *, shove *, push * ~to+the+ground, knock * ~to+the+ground, knock+down *,
        club *, batter *, rape *, wound *, injure *, manhandle *, tackle *, slap * ~in+the+face, tear-gas *, teargas *, choke *, trample *, pelt *, lynch *, ram *`,
    },
    {
      id: 'weapons',
      verbs: `fire ~tear+gas|~live+rounds|~live+ammunition|~rubber+bullets|~water+cannon|~shots|~stun+grenades|~gas, use ~tear+gas|~pepper+spray|~force|~water+cannon|~batons|~stun+grenades|~rubber+bullets|~live+ammunition|~truncheons,
        deploy ~tear+gas|~water+cannon, open ~fire, shoot+at *, fire on|at:*, spray *, throw ~stones|~eggs|~paint|~grenades, lob ~tear+gas`,
    },
    {
      id: 'disperse',
      verbs: `disperse * ~with|~using|~by+force|~violently, break+up <assembly> ~with|~using, drive+out *, drive * ~out+with, charge ~at|~into`,
      actor: ['police', 'authority'],
    },
    { id: 'suffered', verbs: '^suffer <injury>, ^sustain <injury>' },
    {
      id: 'noun',
      nouns: 'attack, assault, assassination, beating, shooting',
      needs: ['target', 'anchor'],
    },
  ],
  not: `attack on freedom, attack on free speech, attack on democracy, heart attack, heart attacks, cyber attack, cyberattack, cyber attacks, ddos attack, ddos attacks,
    attacked the government, verbal attack, hit by inflation, strike action, beat the, hit hard, panic attack, attacks on the press, attacks on freedom`,
  examples: [
    [
      'Masked men beat reporter Timur Asanov outside his office.',
      { actor: ['Masked men'], target: ['Timur Asanov'] },
    ],
    ['Police fired tear gas at the protesters.', { actor: ['Police'] }],
  ],
})
