import { frame } from '../../events/frames.ts'
import { FINES_IN_PRESS } from './press-courts.ts'
import { PUNISHED_NEWS } from './court-news.ts'
import { PUNISHING_WORDS } from './court-words.ts'
import { PENALTIES_BORNE } from './court-steps.ts'

export const conviction = frame({
  kind: 'conviction',
  actor: ['court', 'authority', 'police'],
  target: ['person', 'organisation', 'outlet', 'authority'],
  rules: [
    { id: 'sentence', verbs: 'sentence *, resentence *, re-sentence *, jail *, imprison *' },
    { id: 'arrested', verbs: 'arrest * ~days', needs: ['penalty'], actor: ['court', 'police'] },
    {
      id: 'fine',
      verbs: `fine *, penalise *, penalize *, slap <=fine|=penalty> on|against:*, slam <=fine|=penalty> on|against:*, impose <=fine|=penalty|=sentence|=term|=punishment> on|upon|against:*, levy <=fine|=penalty> on|upon|against:*,
        slap * with:<=fine|=penalty|=sentence|=term>, hit * with:<=fine|=penalty|=sentence|=term>, issue * with:<=fine|=penalty>, punish * with:<=fine|=detention|=arrest|=warning|=imprisonment>, impose <=fine|=penalty|=sentence|=term|=punishment>`,
    },
    {
      id: 'convict',
      verbs:
        'give <=verdict> to|against:* ~a+guilty|~guilty+verdicts|~the+guilty|~verdict+of+guilty, deliver <=verdict> against|on|for:*? ~a+guilty|~guilty+verdicts|~the+guilty|~verdict+of+guilty, return <=verdict> against|on|for:*? ~a+guilty|~guilty+verdicts|~the+guilty|~verdict+of+guilty, hand+down <=verdict> against|on|to|for:*? ~a+guilty|~guilty+verdicts|~the+guilty|~verdict+of+guilty, issue <=verdict> against|to|for:*? ~a+guilty|~guilty+verdicts|~the+guilty|~verdict+of+guilty, bind+over *, convict *, find * ~guilty, hold * ~guilty, pronounce * ~guilty, declare * ~guilty, adjudge * ~guilty|~to+be+guilty, pass <=verdict> on|against|to:*, find * ~in+contempt, find * ~in+violation, hold * ~in+contempt, caution * ~and+discharged, admonish * ~and+discharged',
    },
    {
      id: 'given',
      verbs:
        'give *, hand *, slap *, send+down *, put+away *, hand+down *, hand+down <=sentence|=term|=fine|=penalty|=verdict> to|on|against|for:*?, hand+out <=sentence|=term|=fine|=penalty> to:*?, mete+out <=sentence|=term|=fine|=penalty|=punishment> to:*?, dole+out <=sentence|=term|=fine|=penalty> to:*?, pass <=sentence> on|against:*?, pronounce <=sentence> on|against:*?, issue <=sentence|=fine|=penalty> to|against|for:*?, order *, issue *, put * ~on+probation, place * ~good+behaviour|~good+behavior, put * ~good+behaviour|~good+behavior, extend <=term|=sentence> of|for:*?, prolong <=term|=sentence> of|for:*?, place * ~on+probation, condemn *, punish *, issue <=warning|=ticket> to:*, award ~imprisonment|~sentence|~jail|~punishment|~penalty|~years|~months to:*, award * ~imprisonment|~sentence|~jail|~punishment|~penalty, hand <=ticket> to:*, hand <=sentence|=term|=fine|=penalty> to:*, give <=sentence|=term|=fine|=penalty> to:*, impose ~hours+of|~community|~probation on|upon:*, put * ~behind+bars, lock+up *, serve * with:<=fine|=warning>, place * ~under+administrative+arrest',
      needs: ['penalty'],
    },
    {
      id: 'given-to',
      verbs:
        'give ~years|~months to:*, hand ~years|~months to:*, order ~days+of+administrative|~days+in+jail|~days+in+prison|~days+of+arrest for:*',
      needs: ['penalty'],
      activeOnly: true,
    },
    {
      id: 'received',
      verbs: '^receive, ^get, ^draw, ^land',
      needs: ['penalty'],
      target: ['person', 'organisation', 'outlet'],
    },
    { id: 'sent', verbs: 'send * ~to+prison+for|~to+jail+for|~to+a+penal+colony' },
    {
      id: 'sent',
      verbs:
        'send * ~to+prison|~to+jail|~to+administrative+detention|~to+administrative+arrest|~to+administrative+custody|~to+a+labour+camp|~to+a+labor+camp|~to+forced+labour|~to+forced+labor',
      needs: ['penalty'],
    },
    {
      id: 'banned',
      verbs:
        'ban *, deprive * ~right|~rights|~licence|~license|~office|~post, disqualify *, bar *, prohibit *',
      needs: ['penalty'],
      actor: ['court'],
    },
    {
      id: 'let-go-fined',
      verbs:
        'release * with:<=fine>, let+go * with:<=fine>, let * ~go+with+a+fine|~go+with+fines, free * with:<=fine>, let+off * with:<=fine>',
      needs: ['penalty'],
    },
    {
      id: 'arrest-given',
      verbs:
        'place * ~under+arrest|~under+administrative+arrest, put * ~under+arrest|~under+administrative+arrest',
      needs: ['penalty'],
      actor: ['court'],
      strictActor: true,
    },
    {
      id: 'fixed-orders',
      verbs: 'issue <=order> to|against:* ~misdemeanour|~misdemeanor|~penalty|~payment',
      needs: ['penalty'],
      actor: ['authority', 'police', 'court', 'person'],
    },
    { id: 'serving', verbs: '^serve', needs: ['penalty'] },
    {
      id: 'announced',
      verbs:
        'announce <=verdict|=sentence> to|for|against:*?, read+out <=verdict|=sentence> to|for|against:*?, read <=verdict|=sentence> to|for|against:*?, pronounce <=verdict|=sentence> to|for:*?, issue <=verdict|=sentence> to|for|against|in:*?, impose ~days+of+arrest|~days+of+administrative+arrest|~days+of+detention|~days+of+administrative+detention on|upon|to:*?, appoint <=penalty|=punishment|=fine|=sentence>, assign <=penalty|=punishment|=fine>, find * ~guilty+of',
      needs: ['penalty'],
    },
    {
      id: 'announced-many',
      verbs: 'announce <=sentence|=verdict> against:*',
      actor: ['court'],
      strictActor: true,
    },
    {
      id: 'serves',
      verbs:
        '^take ~plea+deal|~plea+deals|~plea+bargain|~plea+agreement, ^accept ~plea+deal|~plea+deals|~plea+bargain|~plea+agreement, ^serve <=sentence|=term> ~for|~on+charges, ^be ~serving+a+sentence|~serving+his+sentence|~serving+her+sentence, ^receive <=sentence|=fine|=term> for|from:*?',
    },
    ...PENALTIES_BORNE,
    {
      id: 'noun',
      nouns: 'conviction, sentence, term, fine, sentencing, jailing, imprisonment',
      needs: ['target', 'anchor'],
    },
    ...PUNISHING_WORDS,
    ...PUNISHED_NEWS,
    ...FINES_IN_PRESS,
  ],
  not: 'returned a verdict of not guilty, returned verdicts of not guilty, delivered a verdict of not guilty, handed down a verdict of not guilty, recorded a verdict of not guilty, returned a not guilty, returned not guilty, gave a not guilty, delivered a not guilty, handed down a not guilty, handed down not guilty, day ultimatum, hour ultimatum, week ultimatum, are imprisoned, are jailed, is imprisoned, fine arts, fine art, is fine, are fine, death sentence for the, second sentence',
  examples: [
    [
      'The magistrate imposed a fine of 300 euros.',
      { penalty: [{ type: 'fine', amount: 300, unit: 'EUR' }] },
    ],
    [
      'A court in Osh sentenced Timur Asanov to five years in prison.',
      {
        actor: ['A court in Osh'],
        target: ['Timur Asanov'],
        penalty: [{ type: 'prison', amount: 5, unit: 'years' }],
      },
    ],
    [
      'Lena Morozko was fined 500 euros for slander.',
      {
        target: ['Lena Morozko'],
        penalty: [{ type: 'fine', amount: 500, unit: 'EUR' }],
        offence: 'slander',
      },
    ],
    [
      'The regulator slapped a fine of 500 euros on Radio Lind.',
      { penalty: [{ type: 'fine', amount: 500, unit: 'EUR' }] },
    ],
    [
      'A court in Perm arrested Pavel Orlin for 13 days.',
      { target: ['Pavel Orlin'], penalty: [{ type: 'detention', amount: 13, unit: 'days' }] },
    ],
    [
      'Rosa Lind was sentenced to two years in prison, suspended for three years.',
      { penalty: [{ type: 'restriction', amount: 2, unit: 'years' }] },
    ],
    [
      'Rosa Lind was handed a 12-month community order.',
      { penalty: [{ type: 'restriction', amount: 12, unit: 'months' }] },
    ],
    [
      'Rosa Lind was placed under administrative arrest for 10 days.',
      { penalty: [{ type: 'detention', amount: 10, unit: 'days' }] },
    ],
    [
      'Rosa Lind was put behind bars for three years.',
      { penalty: [{ type: 'prison', amount: 3, unit: 'years' }] },
    ],
    ['The guest was given two days to leave.', null],
    ['Rosa Lind received a conditional discharge.', { penalty: [{ type: 'warning' }] }],
    ['A court in Lind gave a guilty verdict to Rosa Lind.', { target: ['Rosa Lind'] }],
    ['The jury returned a not guilty verdict against Rosa Lind.', null],
    ['Two singers were each fined 300 euros.', { target: ['Two singers'], count: 2 }],
    ['Prosecutors asked the court to sentence him to seven years.', null],
    ['He faces up to ten years in prison.', null],
  ],
})
