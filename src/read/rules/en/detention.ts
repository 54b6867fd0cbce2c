import { frame } from '../../frames.ts'

export const detention = frame({
  kind: 'detention',
  actor: ['authority', 'court', 'police', 'person'],
  target: ['person'],
  rules: [
    {
      id: 'detain',
      verbs: `detain *, arrest *, re-arrest *, rearrest *, apprehend *, round+up *, nab *, haul+in *, pick+up *, handcuff *,
        intern *, abduct *, kidnap *, capture *, seize *, imprison * ~pending|~without+trial|~without+charge`,
    },
    {
      id: 'custody',
      verbs: `take * ~into+custody|~into+police+custody|~into+detention|~in+for+questioning,
        place * ~under+arrest|~under+house+arrest|~in+custody|~in+detention|~in+pretrial+detention|~in+pre-trial+detention|~under+administrative+arrest,
        put * ~under+arrest|~under+house+arrest|~in+custody|~behind+bars|~in+detention|~in+a+cell|~on+buses|~in+pretrial+detention|~in+pre-trial+detention,
        hold * ~in+custody|~in+detention|~under+house+arrest|~in+pretrial+detention|~in+pre-trial+detention|~incommunicado,
        keep * ~in+custody|~in+detention|~under+house+arrest|~in+pretrial+detention,
        ^remain ~in+custody|~in+detention|~in+pre-trial+detention|~in+pretrial+detention|~under+house+arrest|~behind+bars,
        ^be ~in+custody|~in+detention|~in+pre-trial+detention|~in+pretrial+detention|~under+house+arrest|~behind+bars,
        ^spend ~in+custody|~in+detention|~in+pre-trial+detention|~in+pretrial+detention|~in+a+remand+prison|~in+a+cell|~in+a+police+cell,
        send * ~to+pretrial+detention|~to+pre-trial+detention|~to+a+remand`,
    },
    { id: 'remand', verbs: 'remand *, remand * ~in+custody, deny * ~bail' },
    {
      id: 'taken',
      verbs: `take * to:<station>, take+away *, take * ~away|~in+vans, take * from:<premise|place>, lead+away *,
        drive+away *, drive * ~away, bundle * into:<station>, push * into:<station>, drag * into|to:<station>, load * into|onto:<station>, force * into:<station>,
        bring * to:<station>, escort * to:<station>, transport * to:<station>, deliver * to:<station>, transfer * to:<prison>, move * to:<prison>, haul+off *`,
    },
    { id: 'held', verbs: 'hold *', needs: ['length'] },
    { id: 'jailed', verbs: 'jail * ~on+suspicion|~pending|~awaiting|~before' },
    {
      id: 'ordered',
      verbs:
        'order <decision> of|for:*?, extend <decision> of|for:*?, prolong <decision> of|for:*?, authorise <decision> of|for:*?',
      needs: ['target', 'anchor'],
    },
    { id: 'noun', nouns: 'arrest, detention, re-arrest, remand', needs: ['target'] },
  ],
  not: `arrest warrant, arrest warrants, cardiac arrest, detention center, detention centre, detention centers, detention centres,
    detention facility, detention facilities, house arrest as a sentence, warrant of arrest, under arrest warrant, arrest record`,
  examples: [
    [
      'Police detained 20 people at a rally in Almaty.',
      { actor: ['Police'], target: ['20 people'], count: 20 },
    ],
    [
      'Journalist Marta Olenko was arrested on 3 May 2024.',
      { target: ['Marta Olenko'], when: '2024-05-03' },
    ],
    ['Officers took Timur Asanov into custody.', { actor: ['Officers'], target: ['Timur Asanov'] }],
    ['The opposition demanded the arrest of the mayor.', null],
    ['Police did not detain anyone.', null],
    ['She could be arrested if she returns.', null],
    ['A court issued an arrest warrant for Timur Asanov.', null],
  ],
})
