import { frame } from '../../events/frames.ts'
import { VOTES_MARRED } from './bodies-told.ts'

export const vote = frame({
  kind: 'vote',
  actor: ['person', 'organisation', 'authority'],
  target: ['person'],
  rules: [
    {
      id: 'noun',
      nouns: `election, referendum, by-election, voting, vote, plebiscite, runoff,
        poll, polls, polling, run-off, recount, ballot,
        vote-buying`,
      needs: ['anchor'],
      noTarget: true,
    },
    {
      id: 'irregular',
      verbs: `stuff ~ballot, snatch ~ballot, falsify ~results|~the+results|~protocols, report ~ballot+stuffing|~ballot-stuffing|~vote-buying|~multiple+voting|~carousel, mar <vote>, mark <vote>, characterise <vote>, characterize <vote>, taint <vote>, stuff <=ballot>, catch * ~stuffing, rig <vote>, falsify <=result|=protocol|=tally>, bus <=voter>, pressure <=voter|=employee> ~to+vote, bribe <=voter>, ^vote ~twice|~several+times, annul <=result|=election|=vote> of:*?, cancel <=result|=election> of:*?, postpone <vote>, hand+out <=ballot>, find ~ballots+marked|~marked+ballots|~pre-marked, ^go ~to+the+polls, ^vote ~in+a|~in+the|~on, win <vote>, lose <vote>, schedule <vote>, set <vote> ~for, fix <vote> ~for, call <vote> ~for, announce <vote> ~for, disqualify <=candidate|=list|=party>, hold <vote>`,
      nouns: 'irregularity, ballot-stuffing',
      needs: ['anchor'],
      noTarget: true,
    },
    VOTES_MARRED,
  ],
  not: 'put to the vote in, put to the vote on, put to a vote in, the vote in the national assembly, the vote in the assembly, the vote in the senate, strike had been voted, strike was voted, vote for a strike, vote to strike, strike vote, strike ballot, vote was taken, vote on the bill, vote on the law, vote on the draft, vote on the amendment, vote in parliament, vote in the chamber, no-confidence vote, opinion poll, opinion polls, of holding elections, of conducting elections, of organising elections, of running elections, percent of the vote, per cent of the vote, percent of the votes, per cent of the votes, monitored elections, monitors elections, monitoring elections, observed elections, observe elections, monitor elections, election commission, electoral commission, vote of confidence, election law, election campaign, election petition, election monitors, central election commission, voting rights, election watch, the right to vote, election-related',
  examples: [
    ['A referendum was held on 6 October 2024.', { when: '2024-10-06' }],
    ['The Central Election Commission met on Monday.', null],
  ],
})
