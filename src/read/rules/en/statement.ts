import { frame } from '../../frames.ts'

export const statement = frame({
  kind: 'statement',
  actor: ['organisation', 'person', 'authority', 'legislature', 'outlet'],
  target: ['person', 'organisation', 'authority', 'outlet'],
  rules: [
    {
      id: 'criticised',
      strictActor: true,
      activeOnly: true,
      verbs:
        'condemn, denounce, deplore, decry, criticise, criticize, slam, welcome, praise, accuse * ~of, dismiss * ~as, call * ~“|~“puppets|~"',
    },
    {
      id: 'demanded',
      strictActor: true,
      activeOnly: true,
      verbs: `urge *, call+on * ~to|~for|~“|~"|~', call on:* ~to|~for|~“|~"|~', call ~for, demand, demand ~that, appeal ~to, ask * ~to+protect|~to+stop|~to+end|~to+answer|~to+repeal, remind *, warn ~that, appeal ~for, demand ~information`,
    },
    {
      id: 'expressed',
      strictActor: true,
      activeOnly: true,
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
  ],
  not: 'welcomed by, welcomed home, called a strike, called a bandh, called a general strike, called a hartal, called an election, called a meeting, called a rally, called a protest, called off, called in, called up',
  examples: [
    [
      'Amnesty International condemned the arrest of Timur Asanov.',
      { actor: ['Amnesty International'] },
    ],
  ],
})
