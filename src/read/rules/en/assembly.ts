import { frame } from '../../frames.ts'

export const assembly = frame({
  kind: 'assembly',
  actor: ['person', 'organisation', 'authority'],
  target: ['person'],
  rules: [
    {
      id: 'march',
      alone: true,
      verbs: 'march, march ~to|~through|~towards',
      set: { form: 'march', status: 'held' },
      noTarget: true,
      planned: true,
    },
    {
      id: 'rally',
      alone: true,
      verbs: 'rally',
      set: { form: 'rally', status: 'held' },
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
    },
    {
      id: 'gather',
      verbs:
        'gather ~outside|~in+front|~at|~in|~near|~on|~to, assemble ~outside|~in|~at, wait ~outside+the+court|~outside+the+courthouse, form ~a+chain|~a+human+chain, light ~candles, stand ~with+a+poster|~with+a+placard|~with+placards|~with+posters, hold+up <device>, hold <device>, hold ~poster|~placard|~placards|~signs',
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
      id: 'lay',
      verbs: 'lay ~flowers|~wreaths|~a+wreath',
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
        flashmob, blockade, encampment, unrest, riot, uprising, meeting, concert, performance, hunger-strike, counter-protest, action`,
    },
  ],
  not: `march 1, strike a balance, strike down, air strike, air strikes, drone strike, airstrike, missile strike, protest note, protest letter, meeting of the committee, press conference, public hearing, rally car,
    cabinet meetings, cabinet meeting, council meeting, legal action, criminal action, took action, take action, action plan, police action, take industrial action, military parade, gathering information, mass riots, preparing mass riots,
    in protest at, hunger strike in prison, rallies that might, follow-up meeting, meeting with`,
  examples: [
    ['About 200 people marched through Osh on 3 May 2024.', { form: 'march', when: '2024-05-03' }],
    [
      'The union held a rally in Osh on 3 May 2024.',
      { form: 'rally', status: 'held', when: '2024-05-03' },
    ],
    ['If wages are cut, workers will strike.', null],
  ],
})
