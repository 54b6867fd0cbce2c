import { frame } from '../../frames.ts'

export const charge = frame({
  kind: 'charge',
  actor: ['authority', 'court', 'police', 'organisation'],
  target: ['person', 'organisation', 'outlet', 'police'],
  rules: [
    {
      id: 'charge',
      verbs: 'charge *, indict *, prosecute *, arraign *, book * ~under|~for|~on+charges',
    },
    {
      id: 'case',
      verbs: `open <case> against|into|over|on:*?, launch <case> against|into|over:*?, initiate <case> against|into|over:*?,
        start <case> against|into:*?, bring <case> against:*?, file <case> against:*?, institute <case> against:*?, press <case> against:*?,
        order <case> into:*?, begin <case> against|into:*?`,
    },
    {
      id: 'faces',
      verbs: '^face <case>, ^stand ~trial+on, ^stand ~accused, ^be under:<case>',
      target: ['person', 'organisation', 'outlet'],
    },
    { id: 'accused', verbs: 'accuse * of:*?', needs: ['anchor'] },
    {
      id: 'suspect',
      verbs:
        'name * ~as+a+suspect|~as+suspects|~a+suspect|~suspects, identify * ~as+suspects|~as+a+suspect|~as+the+suspected, declare * ~a+suspect',
    },
    {
      id: 'wanted',
      verbs: `declare * ~wanted|~internationally+wanted, put * ~on+a+wanted+list|~on+the+wanted+list|~on+an+international+wanted+list|~on+the+federal+wanted+list,
        place * ~on+a+wanted+list|~on+an+international+wanted+list|~on+the+wanted+list|~on+a+federal+wanted+list|~on+the+federal+wanted+list,
        add * ~to+the+wanted+list`,
    },
    { id: 'warrant', nouns: 'warrant', needs: ['target'] },
    { id: 'extradition', nouns: 'extradition', needs: ['target'] },
    { id: 'investigate', verbs: 'investigate * ~for|~on+suspicion|~over' },
    { id: 'noun', nouns: 'charge', needs: ['target', 'anchor'] },
  ],
  not: "in charge, free of charge, without charge, no charge, charge d'affaires, took charge, taking charge, takes charge, charged with overseeing, charged with ensuring",
  examples: [
    [
      'Prosecutors charged editor Lena Morozko with extortion.',
      { actor: ['Prosecutors'], target: ['Lena Morozko'], offence: 'extortion' },
    ],
    [
      'Police opened a criminal case against Timur Asanov.',
      { actor: ['Police'], target: ['Timur Asanov'] },
    ],
    ['He was released without charge.', null],
    ['She is in charge of the archive.', null],
  ],
})
