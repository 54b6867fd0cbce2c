import { frame } from '../../events/frames.ts'
import { STATEMENTS_IN_PRESS } from './press-tellings.ts'
import { STATEMENTS_FURTHER } from './further-decisions.ts'
import { BLAME_WORDS } from './civic-words.ts'
import { STATEMENTS_TOLD } from './statement-told.ts'
import { STATEMENTS_SAID } from './said-and-gathered.ts'

/** What somebody may call, describe or brand as this or that. */
const JUDGED = `
  accusation action allegation amendment arrest attack ban bill blackout campaign case charge
  claim closure comment conviction crackdown decision decree designation detention dismissal
  draft election episode event eviction expulsion finding fine imprisonment incident inquiry
  investigation killing law measure move operation order outcome policy practice probe proposal
  prosecution provision raid refusal remand remark report response restriction result rule ruling
  search sentence shutdown situation statement summons suspension tactic term text treatment
  trial verdict vote warning withdrawal`
  .trim()
  .split(/\s+/)
  .map(noun => `=${noun}`)
  .join('|')

export const statement = frame({
  kind: 'statement',
  actor: ['organisation', 'person', 'authority', 'legislature', 'outlet'],
  target: ['person', 'organisation', 'authority', 'outlet', 'place'],
  rules: [
    {
      id: 'criticised',
      strictActor: true,
      activeOnly: true,
      actor: ['organisation', 'person', 'authority', 'legislature', 'outlet', 'place'],
      verbs: `condemn, denounce, deplore, decry, criticise, criticize, slam, welcome, praise, come+out ~in+support+of|~in+favour+of|~in+favor+of|~against, accuse * ~of, dismiss * ~as, call * ~“|~“puppets|~", blast, lament, hail, applaud, commend, rebuke, chide, berate, castigate, lambast, lambaste, assail, deride, blame * for:*?, blame * ~on|~for, blame ~“|~", censure, describe * ~as+", describe * ~as+a|~as+an, call * ~a|~an|~unacceptable|~unlawful|~illegal|~unconstitutional|~incompatible|~disproportionate|~politically, label * ~as|~a|~an, brand * ~as|~a|~an, protest ~against+the|~at+the, take ~issue+with, call <${JUDGED}>, describe <${JUDGED}> as:*?, brand <${JUDGED}> as:*?, label <${JUDGED}> as:*?, portray <${JUDGED}> as:*?, characterise <${JUDGED}> as:*?, characterize <${JUDGED}> as:*?, liken <${JUDGED}> to:*?`,
    },
    {
      id: 'criticised-by',
      needs: ['actor'],
      verbs: `condemn, denounce, deplore, decry, criticise, criticize, slam, welcome, praise, hail, blast, applaud`,
      actor: ['organisation', 'person', 'authority', 'legislature', 'outlet'],
      strictActor: true,
    },
    {
      id: 'drew',
      strictActor: true,
      verbs: `draw <=condemnation|=criticism|=outcry|=rebuke|=praise> from:@, spark <=condemnation|=criticism|=outcry|=outrage> from|among:@, provoke <=condemnation|=criticism|=outcry|=outrage> from|among:@, prompt <=condemnation|=criticism> from:@, meet with:<=condemnation|=criticism>`,
    },
    {
      id: 'demanded',
      strictActor: true,
      activeOnly: true,
      verbs: `urge *, call+on * ~to|~for|~“|~"|~', call on|upon:* ~to|~for|~“|~"|~', call ~on+“|~on+", demand, demand ~that, appeal to:*, ask * ~to+protect|~to+stop|~to+end|~to+answer|~to+repeal, remind *, warn ~that, appeal ~for, demand ~information,
        ask <organisation|authority|legislature> ~to, 
        recommend ~that, urge ~that, insist ~that, threaten <=strike|=action>, give * <=ultimatum|=deadline>, issue <=ultimatum> to:*?,
        promise ~guarantees|~an+investigation|~an+inquiry, announce ~plans`,
    },
    {
      id: 'capital',
      strictActor: true,
      activeOnly: true,
      actor: ['place'],
      verbs: 'urge *, call+on * ~to|~for, call on|upon:* ~to|~for',
    },
    {
      id: 'expressed',
      strictActor: true,
      activeOnly: true,
      actor: ['organisation', 'person', 'authority', 'legislature', 'outlet', 'place'],
      verbs:
        'express ~concern|~serious+concern|~alarm|~strong+concerns|~regret|~deep+concern, voice ~concern|~skepticism|~scepticism|~alarm|~its+skepticism, raise ~concerns|~concern',
    },
    {
      id: 'resolution',
      strictActor: true,
      activeOnly: true,
      verbs:
        'adopt ~resolution, issue ~a+statement|~an+appeal|~statement, release ~a+statement, publish ~a+statement|~an+open+letter',
    },
    {
      id: 'denied',
      strictActor: true,
      activeOnly: true,
      verbs: `term * ~an|~a|~as, term ~an|~a|~as, call ~an+attack|~an+assault|~an+attempt|~a+blow|~a+mockery|~a+travesty|~a+sham|~a+farce|~a+violation|~a+victory|~a+disgrace|~a+step|~politically+motivated|~baseless|~absurd, react ~with+outrage|~with+anger|~with+dismay|~angrily, deny <=allegation|=accusation|=claim|=report|=involvement|=wrongdoing|=responsibility|=knowledge|=existence|=role|=abuse|=torture>, reject <=allegation|=accusation|=claim|=criticism|=call|=report|=finding|=conclusion|=suggestion>, reject ~as+“|~as+"|~as+a|~as+an, reject <=measure|=decision|=decree|=law|=verdict|=offer|=ban|=order> ~as, dismiss <=allegation|=accusation|=claim|=criticism|=report|=finding|=call|=protest>, refute <=allegation|=accusation|=claim|=report|=finding>, rubbish <=allegation|=accusation|=claim|=report>, rebut <=allegation|=accusation|=claim|=report>, brush+off <=allegation|=criticism|=call>, brush+aside <=allegation|=criticism|=call>, shrug+off <=criticism>, contradict <=account|=claim|=report|=statement>, defend <=draft|=amendment|=policy|=crackdown|=reform|=decree|=order|=decision|=law|=bill|=ban|=measure|=action|=operation|=officer|=arrest>, justify <=decision|=law|=ban|=measure|=arrest>, apologise ~for, apologize ~for, deny ~any+hand|~any+role|~any+part|~any+involvement|~any+link|~any+wrongdoing|~any+connection|~any+knowledge, ^have ~no+comment`,
      actor: ['organisation', 'person', 'authority', 'legislature', 'outlet', 'police'],
    },
    {
      id: 'concluded',
      strictActor: true,
      activeOnly: true,
      verbs: `conclude ~that, find ~that+the, express ~dismay|~outrage|~regret|~sorrow|~solidarity|~support|~grave|~deep|~shock|~doubts|~satisfaction|~indignation, voice ~regret|~outrage|~dismay|~support|~solidarity|~fears|~doubts|~criticism|~deep|~grave|~serious, raise ~the+alarm|~alarm|~doubts|~questions, sound ~the+alarm|~alarm, register ~protest|~concern, lodge ~a+protest|~a+diplomatic|~protest, summon <=ambassador>, vow ~to|~that, pledge ~to|~that, promise ~to+investigate|~to+punish|~that, insist ~that|~on, stress ~that|~the+need, reiterate ~its|~his|~her|~their|~that|~the, recall ~that, argue ~that, maintain ~that, caution ~that, threaten ~sanctions, announce ~sanctions|~boycott, recommend ~that|~the|~to, propose ~talks|~a+moratorium, request ~that|~the+immediate|~information, invite <=authority|=government> ~to, encourage <=authority|=government> ~to, press <=authority|=government> ~to, implore *, beseech *, exhort *, challenge <=government|=authority|=minister> ~to, write to:* ~urging|~asking|~demanding|~to+ask|~to+demand|~about, write ~to+the, send ~a+letter, reply to:*, respond to:<=statement|=letter|=report|=appeal>, tell <=parliament|=council|=committee|=crowd|=rally|=lawmaker|=deputy|=service> ~that|~"`,
      actor: ['organisation', 'person', 'authority', 'legislature', 'outlet'],
    },
    {
      id: 'voiced',
      activeOnly: true,
      strictActor: true,
      verbs: `be ~appalled|~alarmed|~dismayed|~gravely+concerned|~deeply+concerned|~seriously+concerned|~deeply+troubled|~shocked|~outraged|~extremely+concerned|~concerned+about|~concerned+by|~concerned+at|~concerned+that, remain ~concerned|~deeply+concerned|~gravely+concerned|~alarmed, stand ~in+solidarity+with|~with+our`,
      target: ['organisation', 'authority', 'person', 'legislature', 'outlet'],
    },
    {
      id: 'said',
      activeOnly: true,
      strictActor: true,
      verbs: `say ~today|~in+a+statement|~in+a+joint|~in+an+open|~in+a+letter|~in+a+report`,
      actor: ['organisation'],
    },
    {
      id: 'published',
      activeOnly: true,
      strictActor: true,
      verbs: `issue ~a+joint+statement|~a+communique|~a+press+release|~a+declaration|~an+urgent+appeal|~a+warning, release ~a+joint+statement|~a+report, publish ~an+open+letter|~a+joint+statement, adopt ~a+statement|~a+declaration|~a+resolution, launch ~an+appeal, appeal ~to+the|~for,
        launch <=appeal>, make <=appeal>, issue <=appeal|=statement|=warning|=declaration|=communique>,
        release <=statement>`,
      actor: ['organisation', 'legislature', 'authority', 'outlet'],
    },
    {
      id: 'called-for',
      activeOnly: true,
      strictActor: true,
      alone: true,
      verbs: `call ~for`,
      actor: ['organisation', 'person', 'authority', 'legislature', 'outlet'],
    },
    {
      id: 'denied-that',
      activeOnly: true,
      strictActor: true,
      verbs: 'deny ~that, dispute ~that, acknowledge ~that, admit ~that',
      actor: ['police', 'person'],
    },
    { id: 'quoted', actor: ['organisation', 'person', 'authority', 'legislature'] },
    ...STATEMENTS_FURTHER,
    ...BLAME_WORDS,
    ...STATEMENTS_TOLD,
    ...STATEMENTS_IN_PRESS,
    ...STATEMENTS_SAID,
  ],
  not: `called for tenders, calls for tenders, called for bids, called for applications, called for proposals, called for nominations, called for volunteers, called for tender, hailed from, hails from, hail from, asked the court, asked a court, asked the judge, asked the magistrate, asked the tribunal, asked the bench, urged the court, urged the judge, urged the magistrate, told the court, welcomed by, welcomed home, called a strike, called a bandh, called a general strike, called a hartal, called an election, called a meeting, called a rally, called a protest, called off, called in, called up,
    blamed the weather, request that you, recommend the, promised to return, vowed to continue, calls himself, called himself, called herself, called themselves, call themselves,
    called a sit-in, called a march, called a demonstration, called a vigil, called a walkout, called a stoppage, called an assembly, called for a strike, call a strike, call a rally,
    called for a vigil, called for a strike, called for a general strike, called for a rally, called for a march, called for a protest, called for protests, called for demonstrations, called for a boycott, called for a demonstration`,
  examples: [
    [
      'Amnesty International condemned the arrest of Timur Asanov.',
      { actor: ['Amnesty International'] },
    ],
    ['Brussels called on Karvash to free the two.', { actor: ['Brussels'], target: ['Karvash'] }],
    [
      'The verdict drew criticism from the Media Council.',
      { actor: ['Media Council'], target: undefined },
    ],
    ['Brussels on Friday voiced concern about the trial.', { modality: 'asserted' }],
    ['The verdict was condemned by the Media Council.', { actor: ['Media Council'] }],
    [
      'Mines minister Rosa Lind said the strike was "an act of sabotage".',
      { actor: ['Rosa Lind'] },
    ],
    ['"Nobody was hurt," said mayor Timur Asanov.', { actor: ['Timur Asanov'] }],
    ['The mayor told Channel Six that "the matter is closed".', { actor: ['mayor'] }],
    ['Police told her to "go home".', null],
  ],
})
