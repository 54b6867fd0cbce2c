import { frame } from '../../frames.ts'

export const restriction = frame({
  kind: 'restriction',
  actor: ['authority', 'court', 'police', 'organisation', 'outlet', 'legislature'],
  target: ['person', 'organisation', 'outlet', 'assembly', 'site'],
  rules: [
    {
      id: 'block',
      verbs:
        'block <site|outlet|organisation> to:*?, block <site> to:*?, unpublish <site>, restrict <site> to:*?, throttle <site|net>',
      set: { means: 'block' },
    },
    {
      id: 'shutdown',
      verbs:
        'shut+down <net>, cut <net>, cut+off <net>, switch+off <net>, turn+off <net|site>, disrupt <net>, suspend <net>, disable <net>, jam <net>',
      nouns: 'shutdown, blackout',
      set: { means: 'shutdown' },
      noTarget: true,
      needs: [],
    },
    {
      id: 'freeze',
      verbs:
        'freeze <account> of:*?, seize <account> of:*?, block <account>, ^lose ~access+to+its+accounts|~access+to+its+bank+accounts|~access+to+its+local+bank+accounts',
      set: { means: 'freeze' },
    },
    {
      id: 'closure',
      verbs: `close <outlet|organisation|premise> of:*?, shut <outlet|organisation|premise>, shut+down <outlet|organisation|premise>, seal <premise|outlet> of:*?, liquidate <organisation|outlet>, dissolve <organisation|outlet>,
        outlaw <organisation>, suspend <organisation|outlet>, take * ~off+the+air, deregister <organisation>, disband <organisation>, padlock <premise>`,
      set: { means: 'closure' },
    },
    {
      id: 'venue',
      verbs:
        'evict *, refuse>rent, decline>rent, refuse>host, cancel <venue>, refuse <venue>, deny * <venue>',
      set: { means: 'venue' },
      actor: ['organisation', 'venue', 'place', 'authority', 'person', 'premise'],
    },
    {
      id: 'travel',
      verbs: `bar * ~from+leaving|~from+travelling|~from+traveling|~from+entering+the+country|~from+flying, ban * ~from+leaving|~from+travelling|~from+entering+the+country, turn+back * ~at, stop * ~at+the+border|~at+the+airport|~from+leaving+the+country,
        deport *, ^surrender ~her+passport|~his+passport|~their+passports, prevent * ~from+leaving+the+country|~from+boarding|~from+flying, !leave ~the+country, ^be ~under+a+travel+ban|~on+a+no-fly+list, impose ~a+travel+ban, confiscate ~her+passport|~his+passport, strip * ~of+citizenship|~of+his+citizenship|~of+her+citizenship`,
      set: { means: 'travel' },
    },
    { id: 'travel-noun', nouns: 'travel-ban', set: { means: 'travel' } },
    {
      id: 'access',
      verbs: `bar * ~from, exclude * ~from, deny * ~entry|~access, refuse * ~entry|~access, prevent * ~from+attending|~from+entering|~from+reaching|~from+observing, turn * ~away|~back, turn+away *, turn+back *, keep * ~out+of, keep+out *, eject *,
        remove * ~from+polling|~from+the+hall|~from+the+courtroom|~from+the+room|~from+a+polling, !let * ~into|~in|~inside|~enter, !allow * ~into|~to+enter|~inside|~in, !admit * to:<place>, cordon+off <place>, seal+off <place>, seal <place>`,
      set: { means: 'access' },
    },
    {
      id: 'dismissal',
      verbs: `dismiss *, fire *, sack *, expel *, suspend *, lay+off *, force * ~to+resign, remove * ~from+his+post|~from+her+post|~from+his+job|~from+her+job|~from+their+positions, strip * ~of+his+post|~of+her+post|~of+his+mandate`,
      set: { means: 'dismissal' },
      target: ['person'],
    },
    {
      id: 'blacklist',
      verbs: `blacklist *, add * to:<list>, put * ~on+a+blacklist, put * on:<list>, place * on:<list>, include * in|on:<list>, enter * in|on:<list>, designate * ~as|~a|~an, declare * ~an+undesirable|~undesirable|~extremist|~an+extremist|~a+foreign+agent|~foreign+agent|~terrorist|~a+terrorist|~an+“undesirable|~“extremist, label * ~a+foreign+agent|~extremist|~as+extremist, recognise * ~as+extremist|~as+an+extremist, brand * ~extremist`,
      set: { means: 'blacklist' },
    },
    {
      id: 'ban',
      verbs: `ban *, prohibit *, forbid *, outlaw *, ban <assembly|organisation|outlet|petition>`,
      nouns: '',
      set: { means: 'ban' },
      target: ['person', 'organisation', 'outlet', 'assembly', 'site', 'device'],
    },
    {
      id: 'censorship',
      verbs: `censor *, seize ~print+run|~entire+print+run|~copies|~all+copies, pulp *, withdraw ~from+sale, delete <site>, remove <site>, take+down <site>, erase ~footage|~the+footage, cut ~from+the+broadcast, pull ~off+the+air`,
      set: { means: 'censorship' },
    },
    {
      id: 'disclosure',
      verbs: `require * ~to+sign+non-disclosure|~to+sign+a+non-disclosure, force * ~to+sign+a+non-disclosure, impose ~a+gag+order|~a+gag, gag *, order * ~not+to+disclose|~not+to+speak`,
      set: { means: 'disclosure' },
    },
    {
      id: 'prevented',
      verbs: `prevent * ~from+leaving|~from+contacting|~from+meeting|~from+speaking|~from+working, !allow * ~to+speak|~to+meet|~to+call|~to+see|~to+contact, deny * ~access+to+a+lawyer|~a+lawyer|~access+to+her+lawyer|~access+to+his+lawyer`,
      set: { means: 'other' },
    },
  ],
  not: `fired tear gas, fired live rounds, fired rubber bullets, fired into the air, fired at, fired shots, fired on, opened fire, suspended sentence, suspended term, dismissed the claim,
    dismissed his complaint, roads were closed, closed doors, closed the hearing, ban on torture, access road`,
  examples: [
    [
      'A court blocked the website Valley Voice on 3 May 2024.',
      { means: 'block', when: '2024-05-03' },
    ],
    ['Mobile internet was cut in Osh.', { means: 'shutdown' }],
    [
      'Teacher Lena Morozko was dismissed after a post.',
      { means: 'dismissal', target: ['Lena Morozko'] },
    ],
    ['The bill could ban rallies.', null],
  ],
})
