import { frame } from '../../frames.ts'

export const law = frame({
  kind: 'law',
  actor: ['authority', 'legislature', 'person', 'court', 'organisation'],
  target: ['law'],
  rules: [
    {
      id: 'proposed',
      set: { step: 'proposed' },
      verbs:
        'propose <law>, table <law>, draft <law>, submit <law> to:<legislature>?, introduce ~a+bill|~the+bill, unveil <law>, put+forward <law>, initiate <law>, tighten ~the+law',
    },
    {
      id: 'debated',
      set: { step: 'debated' },
      verbs:
        'debate <law>, consider <law>, discuss <law>, examine <law>, review <law>, read <law> ~in+first|~a+second|~the+first',
    },
    {
      id: 'adopted',
      set: { step: 'adopted' },
      verbs:
        'adopt <law>, pass <law>, approve <law>, enact <law>, vote+through <law>, introduce <law>, decree <law>, issue <law>, impose <law>, amend <law>, tighten <law>, declare <law>',
    },
    { id: 'signed', set: { step: 'signed' }, verbs: 'sign <law>, promulgate <law>, assent <law>' },
    {
      id: 'in-force',
      set: { step: 'in_force' },
      verbs:
        '^take ~effect, ^enter ~into+force, ^come ~into+force|~into+effect, ^go ~into+effect|~into+force',
      target: ['law'],
    },
    {
      id: 'rejected',
      set: { step: 'rejected' },
      verbs:
        'reject <law>, vote+down <law>, veto <law>, defeat <law>, strike+down <law>, repeal <law>, annul <law>, !approve <law>, !adopt <law>, !pass <law>',
    },
    {
      id: 'shelved',
      set: { step: 'shelved' },
      verbs:
        'shelve <law>, withdraw <law>, postpone <law>, drop <law>, scrap <law>, put * ~on+hold, delay <law>',
    },
  ],
  not: `law enforcement, code of conduct, court order, court orders, restraining order, public order, issued an order, orders of police, police orders, law firm, rule of law, in order to, law school, obey the law,
    law professor, budget cuts, act as, article published, gag order, drafted in, action plan, tax inspectors, tax police`,
  examples: [
    ['Parliament passed the media bill on 3 May 2024.', { step: 'adopted', when: '2024-05-03' }],
    ['The law on rallies entered into force in June 2023.', { step: 'in_force', when: '2023-06' }],
    ['Deputies may adopt the law.', null],
  ],
})
