import { frame } from '../../events/frames.ts'
import { ASSEMBLIES_IN_PRESS } from './press-tellings.ts'
import { ABSTENTIONS_OF_PAGES, GATHERINGS_OF_PAGES, STOPPAGES_OF_PAGES } from './court-pages.ts'
import { CROWD_WORDS } from './civic-words.ts'
import { ASSEMBLY_CROWDS, each } from './assembly-crowds.ts'
import { ASSEMBLY_SHOWN } from './assembly-shown.ts'
import { ASSEMBLY_WAYS } from './assembly-ways.ts'

/** Verbs of what people do in public, and the words that say what they do it for. */
const IN_PUBLIC = each(
  'come come_out go travel drive arrive stand sit kneel lie park cycle ride sail return turn_up turn_out gather assemble block leave line line_up wear close walk march_off put_on join_hands sing dance strip shave tie form',
  '~in+protest+against|~in+protest+at|~in+protest+over|~in+protest|~to+protest|~to+demonstrate|~in+solidarity+with|~to+demand|~demanding|~to+denounce|~to+condemn|~to+call+for|~calling+for|~in+support+of',
)
/** Verbs of a crowd that comes together, with where. */
const TOGETHER = each(
  'assemble congregate mass amass converge gather meet_up line_up crowd',
  '~outside|~in+front|~opposite|~in+the+square|~on+the+square|~on+the+steps|~around+the|~before+the|~by+the|~along+the|~under+the|~across+from|~at+the+gates|~in+the+rain|~near+the|~near',
)
/** Verbs of a crowd that is out in the streets. */
const IN_STREETS = each(
  'be return come_back go_out come_out head stay remain',
  '~out+in+force|~to+the+square|~to+the+streets|~onto+the+streets|~in+the+streets|~on+the+streets|~back+on+the+streets|~out+on+the+streets|~in+the+street+until',
)

export const assembly = frame({
  kind: 'assembly',
  actor: ['person', 'organisation', 'authority'],
  target: ['person'],
  rules: [
    {
      id: 'march',
      alone: true,
      verbs: 'march, march ~to|~through|~towards|~past|~from|~on',
      actor: ['person', 'organisation', 'authority', 'quantity'],
      set: { form: 'march', status: 'held' },
      noTarget: true,
      planned: true,
    },
    {
      id: 'rally',
      alone: true,
      verbs: 'rally',
      set: { form: 'rally', status: 'held' },
      strictActor: true,
      actor: ['person', 'organisation', 'quantity'],
      noTarget: true,
      planned: true,
    },
    {
      id: 'protest',
      alone: true,
      verbs: 'protest, demonstrate',
      set: { status: 'held' },
      noTarget: true,
      planned: true,
      actor: ['person', 'organisation', 'quantity'],
    },
    {
      id: 'gather',
      verbs:
        'gather ~outside|~in+front|~at|~in|~near|~on|~to, assemble ~outside|~in|~at, wait ~outside+the+court|~outside+the+courthouse, form ~a+chain|~a+human+chain, light ~candles, stand ~with+a+poster|~with+a+placard|~with+placards|~with+posters, hold+up <device>, hold <device>, hold ~poster|~placard|~placards|~signs, hold+up ~a+blank|~blank|~a+sheet|~a+placard|~a+poster|~a+sign|~placards|~posters|~signs',
      set: { form: 'gathering', status: 'held' },
      noTarget: true,
      planned: true,
      actor: ['person', 'organisation'],
    },
    {
      id: 'picket',
      verbs: 'picket',
      set: { form: 'picket', status: 'held' },
      noTarget: true,
      planned: true,
    },
    {
      id: 'strike',
      crowd: true,
      verbs: 'walk ~out+of, walk+out, strike ~over|~for|~in+protest, go ~on+strike',
      set: { form: 'strike', status: 'held' },
      noTarget: true,
      planned: true,
      actor: ['person', 'organisation'],
    },
    {
      id: 'together',
      crowd: true,
      strictActor: true,
      verbs: `squat ~on|~outside|~in|~at, fill <place>, throng <place>, throng ~outside, pack <place>, crowd <place>, converge ~on|~at|~in, mass ~outside|~in|~at|~on, congregate ~outside|~in|~at|~on, amass ~outside|~in|~at, flock ~to, camp+out ~outside|~in|~on|~at, camp ~outside|~in+front, assemble ~on, mobilise ~in|~on|~outside|~across, mobilize ~in|~on|~outside|~across, camp ~at+the|~near|~on+the|~in+the, meet ~outside|~in+front+of+the|~on+the+square|~in+the+square, mass ~along|~before, ${TOGETHER}`,
      set: { form: 'gathering', status: 'held' },
      noTarget: true,
      planned: true,
      actor: ['person', 'organisation', 'quantity'],
    },
    {
      id: 'crowd',
      crowd: true,
      strictActor: true,
      verbs: `wait ~candles|~candle|~placards|~posters|~flowers|~bottles, flood <place>, occupy <place|premise>, turn+out ~to+mourn|~to+protest|~to+demand|~to+mark|~to+support|~against|~in+support|~in+protest|~for+a, pour ~onto|~into, take ~to+the+streets|~to+the+street, spill ~onto|~into, stream ~through|~onto|~into, descend ~on+the+capital|~on+parliament, pitch ~tents, erect ~tents|~barricades, block <place>, barricade <place>, blockade <place|premise>, bang ~pots|~pans, beat ~pots, ride ~in+protest|~in+convoy|~in+solidarity, drive ~in+protest|~in+solidarity, cycle ~in+protest|~in+solidarity, sound ~horns, honk ~horns, come+out ~against|~in+protest|~to+protest|~in+support|~to+demand|~in+solidarity, turn+up ~to+protest|~to+demand|~outside|~in+front, form ~a+human|~human+chains|~a+chain, sit ~in+protest|~on+the+tracks|~on+the+road|~in+front+of, lie ~in+protest|~down+on|~on+the+road, kneel ~in+protest|~in+front+of, dump ~outside|~in+front+of, stage ~a+protest, sing ~in+protest|~the+anthem+outside, wave ~flags|~banners|~placards, chant ~slogans|~"|~“, shout ~slogans|~"|~“, stand ~in+silence|~silent|~silently|~shoulder+to+shoulder, rise+up ~in|~against, blockade <place|=port|=road|=mine|=plant>, pray ~outside|~in+front, stand ~on+the+bridge|~every+evening|~on+the+steps, hold ~a+program|~a+programme, put+up ~tents, sit+down ~in+front|~outside|~on+the+road|~on+the+highway|~in+the+street, burn ~tyres|~tires, set ~tyres|~fire+to+tyres, sit ~outside+the|~outside+parliament|~in+front+of+the, turn+out ~for, stage ~sit-in|~a+sit-in|~rally|~protest, put+up <=barricade|=tent|=roadblock>, set+up <=barricade|=tent|=roadblock|=camp>, erect <=barricade|=tent|=roadblock>, hold <=placard|=candle|=photograph|=portrait|=banner>, bang <=pot|=pan>, ring <place>, surround <place>, encircle <place>, besiege <place>, block <=entrance|=exit|=access|=gate|=traffic|=track|=railway|=line|=intersection|=approach|=lane|=convoy>, cut <=highway|=road|=route|=bridge|=railway>, come+out to:<premise|place|authority>, bring+down <=shutter>, refuse>leave <place>, spend ~night+outside|~night+in+front|~night+on+the|~nights+outside, turn ~into+demonstration|~into+protest|~into+rally, form <=convoy|=motorcade|=column|=procession>, sit ~in+at|~in+outside, cut+off <=highway|=road|=traffic>, ${IN_PUBLIC}, ${IN_STREETS}, line <=street|=road|=route|=avenue>, occupy <=field|=site|=well|=pipeline|=office|=building|=ministry|=rectorate|=hall|=land|=installation|=facility>, chant ~against|~for|~in+front|~outside, hold+up <=portrait|=photograph|=poster|=sign|=sheet|=coffin>, wave <=flag|=banner|=placard>, lie+down ~on|~in, march ~on`,
      set: { status: 'held' },
      noTarget: true,
      planned: true,
      actor: ['person', 'organisation', 'quantity'],
    },
    {
      id: 'stand',
      verbs: `chain ~themselves|~himself|~herself, glue ~themselves|~himself|~herself|~their+hands, lock ~themselves, superglue ~themselves, come+out ~alone+to|~alone+on|~alone+with|~alone+holding, go+out ~alone+to|~alone+with, stand ~with+lanterns|~with+torches, stand ~holding+the|~holding+portraits|~holding+posters|~holding+placards|~holding+signs|~holding+candles|~holding+photographs|~with+portraits|~holding+flags, come+together ~at+the|~in+front|~outside|~in+protest|~to+demand|~in+the+square|~on+the+square, go+out ~with+sheet|~with+sign|~with+placards|~with+banner, come+out ~with+sheet|~with+sign|~with+banner|~with+banners|~with+photographs|~with+portraits|~with+flags, come ~with+photographs|~with+portraits|~with+placards|~with+posters|~with+banners, stand ~alone+in+front|~alone+outside|~holding+a+sheet|~holding+a+sign|~holding+a+placard|~holding+a+poster|~holding+a+blank, unfurl <device>, unfurl ~banner|~banners|~flag|~flags, hang ~banner|~banners|~flag, drape ~banner|~banners, drop ~banner, hoist ~flag|~banner, stand ~with+a+sheet|~with+a+blank|~with+a+sign|~with+a+banner|~with+banners|~with+signs|~with+candles|~with+portraits|~with+photographs, come+out ~with+posters|~with+a+poster|~with+placards|~with+a+placard|~to+the+square|~onto+the+square, go+out ~with+posters|~with+a+poster|~to+the+square|~onto+the+square, raise <=banner|=flag|=placard>, release <=balloon|=lantern>, float <=candle|=lantern>, lower <=flag>, paste+up <=poster>, post <=poster>`,
      set: { status: 'held' },
      strictActor: true,
      noTarget: true,
      planned: true,
      actor: ['person', 'organisation', 'quantity'],
    },
    {
      id: 'single',
      verbs:
        'go+out ~single+picket|~solo+picket|~one-person+picket, come+out ~single+picket|~solo+picket|~one-person+picket, stand ~single+picket|~solo+picket|~one-person+picket',
      set: { form: 'picket', status: 'held', size: 1 },
      strictActor: true,
      noTarget: true,
      planned: true,
      actor: ['person'],
    },
    {
      id: 'walk',
      crowd: true,
      strictActor: true,
      verbs: `walk ~from|~carrying|~barefoot|~behind+the+coffin|~in+memory|~in+solidarity|~to+demand|~to+mark|~arm+in+arm|~with+candles|~in+silence|~in+protest|~through+the+streets|~with+torches, follow <=coffin|=hearse|=cortege|=cortège>, cross ~the+city|~the+town|~the+capital|~the+city+centre, carry ~candles|~torches|~lanterns|~portraits|~placards|~banners|~posters|~coffins|~photographs|~crosses|~flags, parade, process ~through|~to, trek ~to, set+off ~from|~towards|~toward, set+out ~from|~towards|~toward, file ~past|~through, drive ~in+convoy|~in+a+convoy, take+out ~march|~procession|~rally, bring+out ~procession|~march|~rally`,
      set: { form: 'march', status: 'held' },
      noTarget: true,
      planned: true,
      actor: ['person', 'organisation', 'quantity'],
    },
    {
      id: 'stoppage',
      crowd: true,
      strictActor: true,
      verbs: `down ~tools, lay+down ~tools|~work, lay+down ~their+tools|~work, stop ~work, boycott ~classes|~lectures|~lessons|~courts|~school, stay+away ~from+work|~from+school|~from+classes, embark ~on+strike|~on+industrial+action|~on+a+strike|~on+an+indefinite+strike|~on+a+hunger+strike, be ~on+strike|~on+hunger+strike|~on+fast|~on+relay+fast|~on+hunger+fast, go ~on+fast|~on+hunger+fast, sit ~on+fast|~on+hunger+strike|~on+dharna, observe ~fast, keep ~off+the+roads|~off+the+streets, stay ~off+the+roads|~off+work|~off+the+job, walk ~off+the+job|~off+their+jobs, refuse>work, pull+down <=shutter> ~in+protest|~against|~in+solidarity|~over, down <=shutter> ~in+protest|~against|~in+solidarity|~over, close <=shop|=store|=business|=market|=stall> ~in+protest|~in+solidarity|~over|~to+protest, shut <=shop|=store|=business|=stall> ~in+protest|~in+solidarity|~to+protest, observe ~a+strike|~a+general+strike, observe <=shutdown|=bandh|=hartal>, down <=tool>, put+down ~tools|~their+tools|~their+hooks|~pens|~chalk, !go+out ~on+shift|~to+work, !go ~to+work, begin ~a+strike|~an+indefinite+strike|~strike+action, start ~a+strike|~an+indefinite+strike, stay ~at+home+in+protest|~away, refuse>unload, refuse>drive, !start <=lesson|=class|=shift>, !begin <=lesson|=class|=shift>, halt <=work|=production> ~over|~in+protest|~to+demand, suspend <=work|=class> ~in+protest|~over`,
      set: { form: 'strike', status: 'held' },
      noTarget: true,
      planned: true,
      actor: ['person', 'organisation', 'quantity'],
    },
    {
      id: 'called-out',
      verbs: 'call+out <person>',
      set: { form: 'strike', status: 'planned' },
      noTarget: true,
      strictActor: true,
      actor: ['organisation'],
    },
    {
      id: 'lay',
      verbs:
        'lay ~flowers|~wreaths|~a+wreath|~a+floral|~carnations|~roses, light ~candles+for|~candles+in+memory, observe ~a+minute+of+silence|~a+moment+of+silence',
      set: { form: 'commemoration', status: 'held' },
      noTarget: true,
      planned: true,
    },
    {
      id: 'prevented',
      set: { status: 'prevented' },
      noTarget: true,
      verbs:
        'prevent <person> ~from+marching|~from+gathering|~from+rallying|~from+protesting|~from+demonstrating|~from+holding+a+rally',
    },
    {
      id: 'noun',
      needs: ['anchor'],
      noTarget: true,
      nouns: `rally, march, protest, demonstration, picket, strike, vigil, commemoration, procession, parade, sit-in, gathering, demo, walkout, flash-mob,
        flashmob, blockade, encampment, unrest, riot, uprising, meeting, concert, performance, hunger-strike, counter-protest, action,
        bandh, hartal, dharna, gherao, morcha, stay-away, stayaway, die-in, lie-in, cacerolazo, cortège, cortege, motorcade, counterprotest, counter-demonstration, stoppage, walk-out, sit-down, teach-in,
        counter-rally, padayatra, padyatra, satyagraha, jalsa, protest-march, protest-rally, peace-march, peace-rally, human-chain, relay-fast, roadblock, tent-camp, class-boycott, unauthorised-assembly, public-assembly, day-of-action, pride, requiem, mahapanchayat, go-slow, sick-out, sickout, work-to-rule, mobilisation, mobilization, memorial-service, kiss-in, read-in, pray-in, sleep-in, kneel-in, sing-in, swim-in, camp-in, toyi-toyi, wreath-laying, minga, celebration, ghost-town, rioting`,
    },
    ...ASSEMBLY_WAYS,
    ...ASSEMBLY_CROWDS,
    ...ASSEMBLY_SHOWN,
    ...GATHERINGS_OF_PAGES,
    ...ABSTENTIONS_OF_PAGES,
    ...STOPPAGES_OF_PAGES,
    ...CROWD_WORDS,
    ...ASSEMBLIES_IN_PRESS,
  ],
  not: `rallied from behind, rallied from two, rallied from a goal, rallied from three, rallied to draw, rallied to win, rallied to beat, rallied to level, shares rallied, stocks rallied, stock rallied, markets rallied, tried to break through, trying to break through, attempted to break through, turned out to be, turned out to have, turned out to vote, turned out at polling, turned out at the polls, turn out to vote, called out :, calls out :, march 1, strike a balance, strike down, air strike, air strikes, drone strike, airstrike, missile strike, protest note, protest letter, meeting of the committee, press conference, public hearing, rally car,
    cabinet meetings, cabinet meeting, council meeting, legal action, violent action, violent actions, legal actions, police actions, military actions, hostile actions, repressive action, repressive actions, disciplinary action, disciplinary actions, enforcement action, enforcement actions, unlawful actions, illegal actions, protective action, libel action, defamation action, civil action, court action, criminal action, took action, take action, action plan, police action, take industrial action, military parade, gathering information, mass riots, preparing mass riots,
    in protest at, hunger strike in prison, hunger strike in custody, hunger strike in detention, hunger strike in jail, brought an action, bring an action, brings an action, bringing an action, rallies that might, follow-up meeting, meeting with,
    gathered for talks, gather for talks, gathered to watch, gathered for a meeting, gathered for a summit, filled in, filled out, crossed the border, on the march, military action, affirmative action, class action, march past, rallying cry, royal motorcade, presidential motorcade, prime minister's motorcade, rally round, stock market rally, gathering storm, gathering clouds, gathering pace, gathering dust, gathering speed, gathering momentum, gathering of the clans, rallies behind, rallied round, rallied around, rallies round, rallies around, motor rally, rally driver, rally drivers, rally championship, strike force, strike a deal`,
  examples: [
    ['The union took out a march on 4 May 2024.', { when: '2024-05-04' }],
    ['Dozens formed a human chain around the lake.', { status: 'held' }],
    ['About 200 people marched through Osh on 3 May 2024.', { form: 'march', when: '2024-05-03' }],
    [
      'The union held a rally in Osh on 3 May 2024.',
      { form: 'rally', status: 'held', when: '2024-05-03' },
    ],
    [
      'Farmers drove their tractors into Tamba on 3 May 2024 to protest against the tax.',
      { when: '2024-05-03', status: 'held' },
    ],
    ['Demonstrations spread to six provinces on 3 May 2024.', { status: 'held' }],
    ['Participants in the march on 3 May 2024 held up portraits.', { form: 'march' }],
    ['A flash mob was held in Osh on 3 May 2024.', { status: 'held', when: '2024-05-03' }],
    ['Mothers blocked the entrance to the ministry on 3 May 2024.', { status: 'held' }],
    [
      'Relatives of the missing came out to the prosecutor’s office with photographs on 3 May 2024.',
      { when: '2024-05-03' },
    ],
    [
      'It became the largest rally that the square has seen since 3 May 2004.',
      { form: 'rally', status: 'held' },
    ],
    [
      'Education unions called teachers out for a week from 3 May 2024.',
      { form: 'strike', status: 'planned' },
    ],
    ['Unions threatened a strike on 10 May 2024 if the bill was not dropped.', null],
    ['Shares rallied on 3 May 2024.', null],
    [
      'The bloc urged its supporters to take to the streets on 5 July 2024.',
      { status: 'planned', when: '2024-07-05' },
    ],
    ['Traders pulled down their shutters when the bus came.', null],
    ['If wages are cut, workers will strike.', null],
    ['About 300 farmers squatted on the road near Tamba on 3 May 2024.', { when: '2024-05-03' }],
    ['Several hundred people filled Liberty Square on 3 May 2024.', { when: '2024-05-03' }],
    ['Nurses downed tools in Tamba on 3 May 2024.', { form: 'strike' }],
    ['Traders observed a hartal in Tamba on 3 May 2024.', { form: 'strike', status: 'held' }],
    ['Police blocked the road to Tamba on 3 May 2024.', null],
    ['The drivers crossed the border on 3 May 2024.', null],
    ['Labour groups formed a human chain in Osh on 3 May 2024.', { form: 'gathering' }],
    ['The choir sang a hymn outside the cathedral on 3 May 2024.', { when: '2024-05-03' }],
    ['The nurses have been on a relay fast since 3 May 2024.', { form: 'strike' }],
    ['He was fined for an unauthorised assembly on 3 May 2024.', { when: '2024-05-03' }],
    ['The assembly met on 3 May 2024.', null],
  ],
})
