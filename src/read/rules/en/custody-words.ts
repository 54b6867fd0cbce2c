import type { Rule } from '../../events/frames.ts'

/** Further words for being taken and held, of courts, street and bush. */
export const CUSTODY_WORDS: readonly Rule[] = [
  {
    id: 'put-inside',
    verbs: `incarcerate * ~without|~pending|~awaiting|~since|~on+suspicion, gaol * ~without|~pending|~awaiting, cuff *, manacle *, shackle * ~and+led|~and+took|~and+taken,
      take * ~under+arrest|~prisoner|~captive|~hostage, hold * ~hostage|~captive|~prisoner, place * ~in+a+holding|~in+the+cells|~in+lock-up|~in+the+lock-up, put * ~in+a+holding|~in+the+cells|~in+lock-up|~in+the+lock-up,
      throw * ~in+jail|~in+prison|~into+jail|~into+prison|~into+a+cell|~behind+bars|~in+the+slammer|~in+a+dungeon, clap * ~in+irons|~in+jail|~in+prison|~in+chains|~behind+bars, cast * ~into+prison, fling * ~into+jail|~into+prison, dump * ~in+jail|~in+a+cell,
      convey * to:<station>, hustle * into|to:<station>, hustle * ~away, stuff * into:<station>, confine * ~under+house+arrest, pluck * ~from+the+crowd|~from+a+crowd|~off+the+street|~from+the+street|~from+his|~from+her|~from+their,
      nab *, sweep+up *, place * ~under+custody|~under+guard|~under+lock+and+key, keep * ~under+lock+and+key|~under+guard, put * ~under+lock+and+key|~under+guard`,
    actor: ['authority', 'court', 'police', 'person'],
    target: ['person'],
  },
  {
    id: 'hemmed-in',
    verbs: 'corral *, hem+in *',
    actor: ['police', 'authority'],
    strictActor: true,
    needs: ['length'],
    target: ['person', 'assembly'],
  },
  {
    id: 'came-to-be-held',
    verbs: `^end+up ~in+a+police+cell|~in+police+custody|~in+custody|~behind+bars|~in+detention|~in+a+cell|~in+handcuffs|~in+jail, ^land ~in+jail+without|~in+custody|~behind+bars|~in+police+custody|~in+a+cell|~in+a+police+cell, ^wind+up ~in+custody|~in+jail|~behind+bars`,
    target: ['person'],
  },
]

/** Further words for being let out. */
export const OUT_WORDS: readonly Rule[] = [
  {
    id: 'let-off',
    verbs: `reprieve *, liberate <person>, furlough <person>, set+loose *, turn+loose *, allow * ~out+on+bail|~to+go+home, grant * ~early+release|~conditional+release|~provisional+release|~supervised+release|~temporary+release|~compassionate,
      hand+over * ~to+the+red+cross|~to+their+families|~to+his+family|~to+her+family|~to+the+icrc|~to+relatives|~to+their+parents|~to+his+parents|~to+her+parents|~to+tribal+elders, enlarge * ~on+bail, release * ~on+self+bail|~on+bond|~on+licence`,
    target: ['person'],
  },
]
