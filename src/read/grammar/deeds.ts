const set = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/).filter(Boolean))

/** Verbs that, in a past form after a person, are more often done to that person than by them. */
export const DONE_TO = set(`
  detain arrest rearrest re-arrest jail gaol imprison incarcerate confine sentence resentence fine penalise penalize
  convict charge re-charge chargesheet acquit exonerate exculpate absolve vindicate rehabilitate release free liberate
  amnesty reprieve furlough kill slay injure wound maim concuss murder massacre butcher slaughter lynch behead
  electrocute remand summon subpoena summons question grill quiz expel dismiss fire sack axe oust depose unseat demote
  downgrade reassign suspend deport extradite exile banish expatriate denaturalise denaturalize repatriate evict accuse
  indict arraign impeach impute implicate implead book cite ticket beat torture ill-treat mistreat maltreat brutalise
  brutalize waterboard force-feed hospitalise hospitalize handcuff cuff shackle manacle blindfold gag muzzle bail pardon
  parole hand give ban bar debar block search raid frisk strip-search ransack execute abduct kidnap snatch grab nab nick
  collar bust intern assassinate prosecute investigate probe interrogate harass threaten intimidate stalk hound bully
  vilify smear slander defame doxx dox heckle taunt shadow wiretap condemn deprive intercept waylay apprehend capture
  recapture transfer sue strip subject put place bring notify lock disbar revoke annul name designate declare brand
  label quash overturn adopt enact promulgate disqualify blacklist blocklist outlaw dissolve deregister delist disband
  liquidate censor redact vandalise vandalize attack assault seize hold take clear reject refuse deny batter bludgeon
  pummel pistol-whip thrash cane flog whip lash horsewhip birch punch kick slap stab knife hack machete bayonet garrotte
  garotte strangle throttle smother poison drug club cudgel baton cosh manhandle rough mug molest grope rape sodomise
  sodomize ambush mob lathi-charge lathicharge baton-charge cane-charge tear-gas teargas gas pepper-spray taser tase
  shoot gun spray douse drench kettle corral herd bundle frogmarch haul hustle escort whisk spirit convey transport
  section disenfranchise disfranchise conscript press-gang dispossess disinvite uninvite defrock excommunicate extern
  gherao blackball ostracise ostracize quarantine repulse rebuff enjoin injunct restrain admonish reprimand rebuke
  censure caution deplatform de-platform shadow-ban shadowban demonetise demonetize deaccredit decertify derecognise
  derecognize`)

/** What is done to officials too, and what they seldom do without saying to whom: "Deputy mayor arrested after rally". */
export const DONE_TO_OFFICIALS = set(`
  detain arrest rearrest jail imprison sentence convict acquit fine remand release free indict arraign charge suspend sack
  dismiss demote oust depose impeach abduct kidnap assassinate murder behead kill wound injure beat stab lynch ambush shoot
  extradite deport pardon parole bail evict blacklist disqualify interrogate question quiz grill reprimand blindfold handcuff hospitalise`)

/** Verbs that are done to somebody with this word behind them: "led away", "rounded up". */
const DONE_WITH: Readonly<Record<string, ReadonlySet<string>>> = {
  away: set('lead haul cart drag carry take whisk spirit drive march bundle lock turn put send'),
  off: set('cart carry haul march bundle drag lay drive'),
  up: set('round pick beat lock rough truss haul sweep rough cuff tie scoop shut bang string'),
  in: set('haul bring take pull call pen hem box run'),
  down: set('gun shoot hunt track mow cut pin wrestle strike hose chase'),
  out: set('throw kick drag force single drum hound turf freeze'),
  over: set('hand bind knock run'),
  back: set('push beat send drive turn'),
  free: set('set'),
  upon: set('set'),
}

/** "Two men shot at him": what is done at or into somebody is done by who stands before it. */
const AIMED = set('shoot kick punch slap grab snatch hack spray lash whip stab gun')

/** "Members of the guard fired on the crowd", which is nobody's dismissal. */
const FIRED_AT = set('at into on upon')

/** Whether a verb, with the word behind it, is more often done to the person before it than by them. */
export function isDoneToPeople(lemma: string, behind: string): boolean {
  if (AIMED.has(lemma)) return behind !== 'at' && behind !== 'into'
  if (lemma === 'fire') return !FIRED_AT.has(behind)
  return DONE_TO.has(lemma) || (DONE_WITH[behind]?.has(lemma) ?? false)
}

/** Verbs that are done to laws, gatherings, cases and bodies: "Decree 349, signed in April", "a curfew imposed in May". */
export const DONE_TO_THINGS = set(`
  issue sign pass approve introduce present propose submit withdraw tighten table gazette ratify repeal decree impose
  organise organize call cancel lift adopt overturn file launch hold stage close freeze register reduce cut drop extend
  postpone adjourn scrap shelve restore block unblock shut disperse lodge prefer lay level press bring initiate institute
  open unseal slap serve read quash uphold reverse affirm confirm maintain sustain set vacate void annul invalidate nullify
  rescind revoke suspend stay abandon discontinue terminate archive dismiss reject toss throw strike grant refuse deny allow
  accept turn commute halve slash shorten trim soften mitigate increase enhance double toughen stiffen reinstate order hand
  return execute enact promulgate amend debate reinstate endorse leave pronounce deliver levy award outlaw ban prohibit
  forbid break crush storm raid seize confiscate impound censor publish collect circulate`)
