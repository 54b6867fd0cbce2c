import { frame } from '../../events/frames.ts'
import { TORTURE_TOLD } from './force-told.ts'
import { TORTURE_IN_PRESS } from './press-tellings.ts'
import { TORMENT_WORDS } from './force-words.ts'
import { TORTURE_FURTHER } from './further-tellings.ts'
import { TORTURE_MEANS } from './torture-means.ts'

/** "refused to send her to a hospital" */
const SENT_FOR_CARE = ['transfer', 'send', 'take', 'move', 'admit']
  .map(
    verb =>
      `refuse>${verb} * ~to+a+hospital|~to+hospital|~to+a+clinic|~to+an+outside|~to+an+external|~to+a+specialist|~to+a+doctor`,
  )
  .join(', ')

export const torture = frame({
  kind: 'torture',
  actor: ['authority', 'police', 'person'],
  target: ['person'],
  rules: [
    {
      id: 'torture',
      verbs:
        'torture *, water-board *, abuse * in:<prison>, maltreat *, manhandle * in:<prison>, brutalise *, brutalize *, ill-treat *, mistreat *, waterboard *, electrocute *, suffocate *',
    },
    {
      id: 'subjected',
      verbs:
        'subject * ~to+torture|~to+ill-treatment|~to+beatings|~to+excessive+force|~to+electric+shocks|~to+abuse|~to+cruel|~to+inhuman|~to+degrading|~to+torture+and|~to+various+forms|~to+beating|~to+mock|~to+waterboarding|~to+sexual|~to+physical|~to+psychological|~to+electric|~to+the+falanga|~to+sleep+deprivation|~to+sensory|~to+prolonged+solitary|~to+starvation|~to+forced|~to+humiliation|~to+rape',
    },
    {
      id: 'made',
      verbs: `make * ~to+kneel|~to+stand+for|~to+squat|~to+lie+face|~to+strip|~to+crawl|~to+hold+a+stress|~to+eat|~to+drink|~to+drink+urine|~stand+for+hours|~kneel+for|~kneel+on|~to+undress,
        force * ~to+kneel|~to+stand+for|~to+squat|~to+strip+naked|~to+undress|~into+stress+positions|~into+a+stress+position|~to+lie+face|~to+crawl|~to+drink+urine|~to+sign+a+confession|~to+sing,
        put * ~in+a+stress+position|~in+stress+positions|~on+the+rack, hold * ~in+stress+positions|~in+a+stress+position, strip * ~naked|~and+beat|~and+searched, chain * to:<=wall|=bed|=radiator|=pipe|=chair>, handcuff * to:<=wall|=bed|=radiator|=pipe|=chair>, shackle * to:<=wall|=bed|=radiator|=pipe|=chair|=floor>, tie * to:<=chair|=bed>,
        suspend * ~by+his|~by+her|~by+their|~by+the+wrists|~by+the+arms|~by+the+hands|~by+the+feet|~by+the+ankles|~by+the+legs|~from+the+ceiling|~from+a+bar|~from+a+hook, hang * ~from+the+ceiling|~upside+down, burn * ~with+cigarettes|~with+a+cigarette|~with+an+iron|~with+cigarette|~with+hot, shock * ~with, electric-shock *, apply ~electric+shocks, administer ~electric+shocks,
        deprive * ~of+sleep|~of+food|~of+water|~of+medical|~of+food+and|~of+medication, force-feed *, starve *, choke * ~with+a+plastic, smother * ~with, blindfold * ~and+beaten|~and+beat, use ~torture+on, pull+out <=fingernail|=nail> of:*?, beat * ~soles|~on+the+soles|~until+he+confessed|~into+confessing, coerce * ~into+confessing|~into+signing, douse * ~with+cold+water, force * ~to+strip|~to+squat`,
    },
    {
      id: 'endured',
      verbs:
        '^endure <=torture|=ill-treatment|=beating|=mistreatment|=shock>, ^suffer <=torture|=ill-treatment|=mistreatment>, ^undergo <=torture|=ill-treatment>, ^receive ~electric+shocks',
    },
    {
      id: 'extracted',
      verbs:
        '^spend ~in+solitary|~in+an+isolation|~in+a+punishment, hang * ~by, give * ~electric+shocks, deny * ~medical+care|~medical+treatment, refuse * ~insulin|~medical|~medication|~food|~water, deny * ~insulin|~medical|~medicine|~food|~sleep|~treatment|~water|~medication|~access+to+a+doctor, !give * ~insulin|~medicine|~medication|~food|~water',
    },
    {
      id: 'confession',
      verbs: 'extract ~with|~by|~under|~through, force * ~to+confess',
      needs: ['anchor'],
    },
    {
      id: 'kept',
      verbs: `keep * ~in+a+cell|~in+solitary|~handcuffed|~in+shackles|~in+chains|~naked|~blindfolded|~awake|~without+food|~without+water|~without+sleep|~in+a+cell+without|~in+a+dark+cell,
        leave * ~handcuffed|~chained|~naked, hold * ~in+a+punishment|~in+a+metal+container, lock * ~in+a+punishment|~in+a+metal|~in+a+box|~in+a+cage, hold * ~in+solitary+confinement|~in+a+punishment+cell, place * ~in+solitary+confinement|~in+a+punishment+cell, put * ~in+solitary|~in+a+punishment, place * ~in+solitary, send * ~to+a+punishment+cell|~to+solitary, keep * ~in+handcuffs|~in+irons|~in+stocks, hold <=bag> over:*?, put <=bag|=hood> over:*?, pull <=bag|=hood> over:*?`,
    },
    {
      id: 'applied',
      verbs: `apply ~electric+current, apply <=shock|=electricity|=electrode> to:*?, attach <=electrode> to:*?, pass ~current+through, administer <=shock|=beating> to:*?, pour <=water> on|over|into:*?, hose * ~down|~with+cold|~with+water, keep * ~standing|~on+his+feet|~on+their+feet|~on+her+feet|~in+the+cold|~in+a+freezing|~outside+in+the+cold|~hooded|~in+a+stress, crush <=finger|=toe> of:*?, burn <=forearm|=arm|=hand|=leg|=chest|=skin|=thigh|=face|=foot> of:*? ~with+a+cigarette|~with+cigarettes|~with+cigarette, break <=finger|=toe> of:*? ~in+custody|~during|~interrogation, stamp on:<=finger|=toe>, force * ~to+sign|~to+incriminate|~to+testify+against|~to+confess|~to+sing+the|~to+do+the+splits|~into+a+confession|~into+confessing|~into+the+splits, torture * ~into|~until, coerce * ~into+a+confession|~into+giving|~into+incriminating, pressure * ~into+confessing|~into+signing, extract <=confession|=statement|=testimony> from|of:*?, obtain <=confession|=statement|=testimony> from|of:*? ~torture|~duress|~force|~beating|~under, wring <=confession> from:*, ^confess ~under+torture|~under+duress|~after+being+beaten|~after+being+tortured|~after+beatings, ^sign ~under+torture|~under+duress|~after+being+beaten|~after+being+tortured|~after+beatings, beat * ~a+confession+out|~confessions+out|~the+confession+out, strip-search *, humiliate * in:<prison>, interrogate * ~without+sleep|~under+torture`,
      needs: ['anchor'],
    },
    {
      id: 'denied-care',
      verbs: `deny * <=medicine|=medication|=treatment|=insulin|=drug|=inhaler|=surgery|=operation|=doctor|=food|=hospitalisation|=painkiller>, refuse * <=medicine|=medication|=treatment|=insulin|=drug|=inhaler|=surgery|=operation|=doctor|=food|=painkiller|=hospitalisation>, withhold <=medicine|=medication|=food|=insulin|=treatment> from|of:*?, deprive * of:<=medicine|=medication|=food|=insulin|=treatment|=water>, ${SENT_FOR_CARE}, refuse>hospitalise *, refuse>treat *, leave * ~without+medical|~without+treatment|~without+medicine|~without+medication|~without+food|~without+water, !receive ~medical+care|~medical+treatment|~medicine|~treatment`,
      target: ['person'],
    },
    {
      id: 'put-away',
      verbs: `transfer * ~to+a+punishment|~to+solitary|~to+an+isolation|~to+a+cell-type|~to+shizo|~to+the+punishment, send * ~to+shizo|~to+a+cell-type|~to+a+punishment|~to+an+isolation|~to+the+punishment|~to+solitary, place * ~in+shizo|~in+an+isolation|~in+the+punishment|~in+isolation|~in+a+disciplinary, put * ~in+shizo|~in+an+isolation|~in+the+hole|~in+isolation|~in+the+punishment|~in+a+punishment, confine * ~in+a+punishment|~in+solitary|~in+isolation|~to+a+punishment|~to+solitary, ^be ~in+solitary|~in+a+punishment+cell|~in+shizo, hold * ~in+isolation|~in+shizo|~in+an+isolation|~in+a+dark|~in+a+windowless|~in+an+overcrowded`,
      target: ['person'],
    },
    ...TORTURE_MEANS,
    { id: 'noun', nouns: 'torture, ill-treatment, mistreatment', needs: ['target', 'anchor'] },
    ...TORMENT_WORDS,
    {
      id: 'used',
      nouns: 'torture, ill-treatment, mistreatment',
      needs: ['actor', 'date'],
      noTarget: true,
    },
    ...TORTURE_FURTHER,
    ...TORTURE_IN_PRESS,
    ...TORTURE_TOLD,
  ],
  not: 'dead with signs of torture, dead with marks of torture, dead with traces of torture, convention against torture, committee against torture, against torture, prevention of torture, anti-torture, torture and abuse of power, torture charges, accused of torture, charged with torture',
  examples: [
    [
      'Rosa Lind was transferred to a punishment cell on 4 May 2024.',
      { target: ['Rosa Lind'], when: '2024-05-04' },
    ],
    ['“They hung me from the ceiling,” Rosa Lind said.', { target: ['Rosa Lind'] }],
    ['Officers held a plastic bag over the head of Rosa Lind.', {}],
    [
      'Guards tortured Timur Asanov in the colony.',
      { actor: ['Guards'], target: ['Timur Asanov'] },
    ],
    ['Rosa Lind was kicked and slapped at the police station.', { target: ['Rosa Lind'] }],
    ['Rosa Lind was beaten during interrogation.', { target: ['Rosa Lind'] }],
    ['Detainees were made to kneel for hours.', { target: ['Detainees'] }],
    ["An officer burned Rosa Lind's forearm with a cigarette.", { target: ['Rosa Lind'] }],
    ['Officers burned Rosa Lind with cigarettes.', { target: ['Rosa Lind'] }],
    ['The runner was forced to stop.', null],
    [
      'The inquiry is about the use of torture by guards during the March 2021 strike.',
      { actor: ['guards'], when: '2021-03' },
    ],
    ['Guards were taught about the use of torture by the army.', null],
    ['The UN Committee against Torture met in Geneva.', null],
  ],
})
