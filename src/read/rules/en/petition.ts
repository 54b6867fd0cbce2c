import { frame } from '../../events/frames.ts'
import { PETITION_WORDS } from './civic-words.ts'
import { PETITIONS_SAID } from './said-and-gathered.ts'

export const petition = frame({
  kind: 'petition',
  actor: ['person', 'organisation'],
  target: ['authority', 'organisation', 'person', 'legislature'],
  rules: [
    {
      id: 'noun',
      nouns: 'petition, open-letter, open letter, counter-petition, e-petition',
      needs: ['anchor'],
    },
    {
      id: 'letter',
      verbs:
        'sign ~open+letter|~a+petition|~the+petition, put ~their+names+to|~his+name+to|~her+name+to, sign ~an+appeal|~a+joint+statement|~a+letter|~the+letter|~an+appeal',
    },
    { id: 'statement', verbs: 'sign ~a+statement', crowd: true },
    {
      id: 'not-taken',
      verbs: ['decline>receive', 'refuse>receive', 'decline>accept', 'refuse>accept', 'refuse>take']
        .map(verb => `${verb} <=petition|=memorandum>`)
        .join(', '),
      actor: ['authority', 'person'],
      noTarget: true,
    },
    {
      id: 'signed',
      verbs: `petition * ~to|~for|~over|~not, sign <=petition|=letter|=appeal|=declaration|=manifesto|=call> to:*?, co-sign <=petition|=letter|=appeal|=statement>, launch <=petition> to:*?, start <=petition> to:*?, deliver <=petition|=letter|=signature> to:*?, hand <=petition|=letter|=signature> to:*?, hand+in <=petition|=letter|=signature>, hand+over <=petition|=letter|=signature> to:*?, submit <=petition|=signature> to:<authority|legislature>, present <=petition|=signature> to:*?, send <=petition> to:*?, pass <=petition> to:*?, forward <=petition> to:*?, address <=petition|=letter|=appeal> to:*, deliver <=memorial|=memorandum|=manifesto> to:*?, hand+over <=memorial|=manifesto> to:*?, submit <=memorial|=manifesto> to:*?, send * ~open+letter|~a+petition, address * ~in+an+open+letter|~open+letter, collect <=signature>, gather <=signature>, add ~signatures|~their+names|~their+signatures, back <=petition>, write ~an+open+letter|~a+joint+letter, publish ~an+open+letter, reject <=petition>, answer <=petition>,
        submit <=memorandum|=demand|=list> to:*?, hand+over <=memorandum> to:*?, present <=memorandum> to:*?,
        deliver <=memorandum> to:*?, hand <=memorandum> to:*?`,
      actor: ['person', 'organisation', 'outlet', 'quantity'],
    },
    ...PETITION_WORDS,
    ...PETITIONS_SAID,
  ],
  not: 'election petition, petition to the court, petitioned the court, constitutional petition',
  examples: [
    ['A petition against the dam gathered 8,000 signatures.', { signatures: 8000 }],
    ['Kept awake, he signed a statement.', null],
    ['He filed an election petition with the High Court.', null],
    ['Nine groups have petitioned the president not to sign the bill.', { target: ['president'] }],
  ],
})
