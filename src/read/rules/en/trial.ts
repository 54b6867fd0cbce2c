import { frame } from '../../frames.ts'

export const trial = frame({
  kind: 'trial',
  actor: ['court'],
  target: ['person', 'organisation', 'police'],
  rules: [
    {
      id: 'noun',
      nouns: 'trial, hearing, retrial, proceedings, proceeding, session',
      needs: ['anchor'],
      target: ['person'],
    },
    { id: 'tried', verbs: 'try * ~in|~by|~for|~on|~before', actor: ['court'], needs: ['anchor'] },
    {
      id: 'considered',
      verbs: 'consider <plea> of:*?, hear <plea|case> of:*?, examine <plea> of:*?',
      actor: ['court'],
      strictActor: true,
    },
    {
      id: 'stands',
      verbs:
        '^stand ~trial, ^go ~on+trial, ^appear ~in+court|~before+a+court|~before+a+judge|~before+the+court',
    },
  ],
  not: `trial period, public hearing, public hearings, on trial basis, hearing aid, hearing loss, fair trial, fair trial violations,
    fair trial rights, right to a fair trial, trial run, clinical trial, civil proceedings rules`,
  examples: [
    [
      'The trial of Timur Asanov opened in Osh on 3 May 2024.',
      { target: ['Timur Asanov'], when: '2024-05-03' },
    ],
    ['The hearing in the case of Lena Morozko was held behind closed doors.', { access: 'closed' }],
    ['Residents attended a public hearing on the dam.', null],
  ],
})
