import { frame } from '../../events/frames.ts'
import { CHARGES_STAGED } from './court-stages.ts'
import { CHARGES_IN_PRESS } from './press-courts.ts'
import { CHARGES_OF_PAGES } from './court-pages.ts'
import { CHARGE_WORDS } from './court-words.ts'
import { CHARGES_FURTHER } from './further-tellings.ts'
import { CHARGES_TOLD } from './court-doings.ts'
import { CHARGES_STEPPED } from './court-steps.ts'

export const charge = frame({
  kind: 'charge',
  actor: ['authority', 'court', 'police', 'organisation'],
  target: ['person', 'organisation', 'outlet', 'police'],
  rules: [
    {
      id: 'named-in-report',
      verbs: 'nominate *, name *, implicate *, book *',
      by: ['fir', 'firs', 'chargesheet', 'charge-sheet', 'complaint', 'indictment'],
      target: ['person'],
    },
    {
      id: 'looked-into',
      verbs: 'investigate <person>',
      by: ['police', 'prosecutor', 'prosecutors', 'officer', 'detective', 'investigator', 'they'],
      target: ['person'],
    },
    {
      id: 'charge',
      verbs: `charge *, indict *, prosecute *, arraign *, book * ~under|~for|~on+charges|~on+suspicion, re-charge *, chargesheet *, charge-sheet *, cite * ~for|~under,
        slap <case> on|against|to:*, slap * with:<case>, hit * with:<case|=count>, serve * with:<case>, serve * with:<=sheet>, cite * during|at|after:<assembly>`,
    },
    {
      id: 'case',
      verbs: `open <case> against|into|over|on:*?, launch <case> against|into|over:*?, initiate <case> against|into|over:*?,
        start <case> against|into:*?, bring <case> against:*?, file <case> against:*?, institute <case> against:*?, press <case> against:*?,
        register <case|=fir|=protocol|=report> against|on:*?, lodge <case|=fir> against:*?, file <=fir|=chargesheet|=sheet|=information|=report> against:*, submit <=chargesheet|=sheet> against:*,
        draw+up <=protocol|=report|=record> against|on|for:*?, compile <=protocol|=report> against|on:*?, lay <case> against:*?, prefer <case> against:*?, level <case> against:*?, add <case|=count> against|to:*?, announce <case> against:*?,
        mount <case> against:*?, institute <=proceedings|=prosecution> against:*?, open <=proceedings|=prosecution> against|into|on:*?, initiate <=proceedings|=prosecution> against:*?, start <=proceedings|=prosecution> against:*?, begin <=proceedings|=prosecution> against:*?, launch <=proceedings|=prosecution> against:*?, instigate <case|=proceedings> against:*?,
        order <case> into:*?, begin <=investigation|=inquiry|=probe|=proceedings> against|into:*?, file <=rap> against:*, slap <=rap> on|against:*, order * ~to+stand+trial, amend <case> ~to+include|~to+treason, file <=complaint> against:* ~criminal`,
    },
    {
      id: 'counts-brought',
      verbs:
        'file <=count> against:*, bring <=count> against:*, lay <=count> against:*, prefer <=count> against:*, level <=count> against:*, press <=count> against:*',
    },
    {
      id: 'read-out',
      verbs: 'read+out <case|=count> to:*?, read <case|=count> to:*',
      actor: ['court', 'authority'],
      strictActor: true,
    },
    {
      id: 'faces',
      verbs:
        '^face <case|=count>, ^face ~charges|~charge, ^plead ~not+guilty|~guilty|~no+contest to:<case|=count>, ^deny to:<case>, ^deny <=charge|=count|=offence|=offense>, ^be ~under+formal+investigation|~under+criminal+investigation, ^stand ~trial+on+charges|~trial+on+a+charge, ^stand ~accused, ^be under:<case>, ^be ~under+investigation, ^plead ~guilty+to|~not+guilty+to',
      target: ['person', 'organisation', 'outlet'],
    },
    { id: 'accused', verbs: 'accuse * of:*?', needs: ['anchor'] },
    {
      id: 'accuses',
      verbs: 'accuse * of:* ~of, accuse * ~of, accuse *',
      actor: ['authority'],
      strictActor: true,
      activeOnly: true,
    },
    {
      id: 'process',
      verbs: `place * ~under+formal+investigation|~under+investigation|~under+judicial+investigation, put * ~under+formal+investigation|~under+investigation|~under+judicial+investigation, refer * ~for+prosecution|~to+prosecutors|~to+the+prosecutor|~to+trial|~to+court,
        send * ~for+trial|~to+trial, commit * ~for+trial, link * to:<case|=proceedings>, bind * ~to+criminal|~over+for+trial, notify * ~of+suspicion|~of+the+charges,
        report * for:<=offence|=prosecution>, recommend <case> against:*`,
    },
    {
      id: 'to-trial',
      verbs: 'order <=trial|=prosecution> of:*, order ~the+opening+of of:<=trial>',
      actor: ['court', 'authority'],
      strictActor: true,
      activeOnly: true,
    },
    {
      id: 'suspect',
      verbs:
        'name * ~as+a+suspect|~as+suspects|~a+suspect|~suspects|~in+the+charge|~in+the+fir|~in+fir|~in+an+fir, designate * ~a+suspect|~as+a+suspect|~suspects, make * ~a+suspect|~suspects, treat * ~as+a+suspect, recognise * ~as+a+suspect, recognize * ~as+a+suspect, suspect * ~of|~under, identify * ~as+suspects|~as+a+suspect|~as+the+suspected, declare * ~a+suspect, name * ~as+an+accused|~as+accused|~as+a+defendant',
    },
    {
      id: 'wanted',
      verbs: `declare * ~wanted|~internationally+wanted, put * ~on+a+wanted+list|~on+the+wanted+list|~on+an+international+wanted+list|~on+the+federal+wanted+list,
        place * ~on+a+wanted+list|~on+an+international+wanted+list|~on+the+wanted+list|~on+a+federal+wanted+list|~on+the+federal+wanted+list,
        add * ~to+the+wanted+list|~to+a+wanted+list|~to+its+wanted+list, put * ~wanted+list, place * ~wanted+list, put * ~on+its+wanted+list|~on+wanted+list,
        ^be ~subject+to+an+arrest+warrant|~subject+to+an+international+arrest+warrant|~the+subject+of+an+arrest+warrant|~the+subject+of+an+international+arrest, issue <=warrant> for|against|of:*, obtain <=warrant> for|against:*, secure <=warrant> for|against:*, obtain <=warrant> ~arrest, secure <=warrant> ~arrest, request <=extradition> of:*?, seek <=extradition> of:*?, demand <=extradition> of:*?, issue <=notice> for|against:* ~red+notice`,
    },
    {
      id: 'named-in',
      verbs: 'name *, list *, cite *',
      actor: ['case', 'suit'],
      strictActor: true,
      activeOnly: true,
    },
    { id: 'warrant', nouns: 'warrant', needs: ['target'] },
    {
      id: 'rotated',
      verbs: 'rotate * into:<case>, recycle * into:<case>, add * to:<case> ~new+case|~another+case',
    },
    { id: 'extradition', nouns: 'extradition', needs: ['target'] },
    {
      id: 'sought',
      verbs:
        'want * ~on+a+charge|~on+charges|~for+questioning|~by+police|~by+the|~on+suspicion|~in+connection',
      target: ['person'],
    },
    { id: 'investigate', verbs: 'investigate * ~for|~on+suspicion|~over|~under' },
    {
      id: 'dock',
      verbs: `dock * on|over|for|with:<case|=count>, dock * ~for+allegedly|~for+alleged, file <=case> with|at:<police|station> against:*?, lodge <=case> with|at:<police|station> against:*?, make * ~accused, implead *, nominate * in:<case>, ^make ~appearance on:<case>, open ~investigation+folder|~investigation+file|~a+file against|on:*, issue <=notice> for|against:* ~lookout|~look-out|~wanted, circulate <=notice> for|against:*, subject * to:<=proceedings|=proceeding|=prosecution|=investigation>, frame <=charge> against:*, invoke ~uapa|~section against:*, register <=crime|=offence> against:*`,
    },
    {
      id: 'sent-up',
      verbs: `send <=case|=indictment> ~to+court|~to+trial|~to+the+court|~to+prosecutors|~for+trial of|against|into:*?, refer <case> ~to+court|~to+trial|~to+the+court|~for+trial|~to+a of|against:*?, submit <case> ~to+court|~to+the+court of|against:*?, transfer <case> ~to+court|~to+the+court of|against:*?, hand+over <case> ~to+court of|against:*?,
        accept <=indictment> against|of:*?, admit <=indictment> against|of:*?, approve <=indictment|=prosecution> against|of:*?, confirm <=indictment|=charge> against|of:*?, issue <=indictment|=charge> against:*, file <case> for:*, bring <=indictment|=prosecution> against:*, qualify <=action|=deed> ~under of:*?, reclassify <case> against|of:*?, upgrade <case> against|of:*?, change <=charge> against|of|for:*?, amend <=charge> against|of|for:*?, replace <=charge> against|of|for:*?, reclassify <=charge> against|of|for:*?, upgrade <=charge> against|of|for:*?, downgrade <=charge> against|of|for:*?, switch <=charge> against|of|for:*?, requalify <case> against|of:*?,
        hand+down <=indictment> against:*?, return <=indictment> against:*?, unseal <=indictment> against|of:*?, sanction <=prosecution> of:*?, request ~prosecution+of of:*?, seek <=indictment> of|against:*, read+out <case> against:*?, present <case> to:*, present * with:<case>`,
    },
    {
      id: 'stands-as',
      verbs: `^be ~a+suspect|~the+suspect|~the+main+suspect|~the+prime+suspect|~a+suspect+in|~subject+of+a+criminal|~subject+of+an+investigation|~subject+of+criminal|~a+defendant+in|~the+defendant+in|~under+prosecution, ^remain ~a+suspect|~under+investigation|~under+indictment|~under+prosecution, ^have ~status+of+a+suspect|~status+of+an+accused|~status+of+suspects,
        ^become ~a+suspect|~suspects|~a+defendant|~the+subject+of, ^take ~plea, ^answer <=charge|=count>, ^answer to:<=charge|=count>, ^be ~facing+charges|~on+the+wanted+list|~on+a+wanted+list|~wanted+by|~wanted+for|~still+wanted, ^remain ~wanted|~on+the+wanted, ^face ~a+charge|~trial+on+charges|~proceedings|~prosecution, ^receive ~notice+of+suspicion|~notification+of+suspicion, serve * with:<=indictment>, serve * ~notice+of+suspicion, ^appear ~on+the+wanted+list|~on+a+wanted+list, include * ~wanted+list|~list+of+terrorists, add * ~wanted+list, enter * ~wanted+list`,
      target: ['person', 'organisation', 'outlet'],
    },
    { id: 'noun', nouns: 'charge', needs: ['target', 'anchor'] },
    ...CHARGES_TOLD,
    ...CHARGES_STEPPED,
    ...CHARGES_OF_PAGES,
    ...CHARGE_WORDS,
    ...CHARGES_FURTHER,
    ...CHARGES_IN_PRESS,
    ...CHARGES_STAGED,
  ],
  not: "charged with the responsibility, charged with responsibility, charged with the task, charged with running the, charged with managing, charged with supervising, charged with drafting, charged with developing, charged with coordinating, charged with preparing, charged with administering, charged with its, charged with the promotion, charged with promoting the, charged with conducting, charged with implementing, charged with protecting, charged with monitoring, baton charge, baton charges, lathi charge, lathi charges, cane charge, in charge, free of charge, without charge, no charge, charge d'affaires, took charge, taking charge, takes charge, charged with overseeing, charged with ensuring",
  examples: [
    ['Rosa Lind faces two counts of libel.', { target: ['Rosa Lind'] }],
    ['Rosa Lind stands charged with treason.', { target: ['Rosa Lind'], offence: 'treason' }],
    ['Rosa Lind faces charges of spying.', { target: ['Rosa Lind'] }],
    [
      'Prosecutors charged editor Lena Morozko with extortion.',
      { actor: ['Prosecutors'], target: ['Lena Morozko'], offence: 'extortion' },
    ],
    [
      'Police opened a criminal case against Timur Asanov.',
      { actor: ['Police'], target: ['Timur Asanov'] },
    ],
    ['Neel Barua was slapped with sedition charges.', { target: ['Neel Barua'] }],
    [
      'An arrest warrant was issued for Pavel Orlin on 4 May 2024.',
      { target: ['Pavel Orlin'], when: '2024-05-04' },
    ],
    ['Police drew up a report against Pavel Orlin.', { target: ['Pavel Orlin'] }],
    ['Police registered an FIR against Neel Barua.', { target: ['Neel Barua'] }],
    ['Police named Rosa Lind a suspect in a libel case.', { target: ['Rosa Lind'] }],
    ['Rosa Lind is wanted on a charge of treason.', { target: ['Rosa Lind'] }],
    ['The case of Rosa Lind was sent to court on 4 May 2024.', { target: ['Rosa Lind'] }],
    ['The indictment against Rosa Lind was accepted by the court.', { target: ['Rosa Lind'] }],
    ['Rosa Lind took plea on two counts of subversion.', { target: ['Rosa Lind'] }],
    ['Rosa Lind is a suspect in the case.', { target: ['Rosa Lind'] }],
    ['Rosa Lind was added to the ministry’s wanted list.', { target: ['Rosa Lind'] }],
    ['The library charged a small fee.', null],
    ['He was released without charge.', null],
    ['She is in charge of the archive.', null],
  ],
})
