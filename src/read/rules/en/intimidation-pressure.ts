import type { Rule } from '../../events/frames.ts'

/** Pressure by calls, reports, pages and people around somebody. */
export const INTIMIDATION_PRESSURE: readonly Rule[] = [
  {
    id: 'called-at',
    verbs: `^receive <=call|=message|=text|=visit|=letter|=email> ~anonymous|~unknown|~withheld|~late+at+night|~unidentified|~men+who|~strangers|~hidden|~unknown+numbers, ^get <=call|=message|=text|=visit> ~anonymous|~unknown|~withheld|~unidentified|~strangers|~late+at+night, ^find ~the+target+of|~a+target+of|~spyware|~tracker|~surveillance+camera, ^become ~the+target+of|~a+target+of|~the+object+of|~the+victim+of+harassment, ^be ~subject+to+surveillance|~subject+to+harassment|~victim+of+harassment|~under+constant|~under+pressure+to|~under+round-the-clock|~under+24-hour|~the+subject+of+a+smear|~the+object+of+a, ^have <=call|=visit|=message> ~from+people|~from+men|~at+night|~threatening|~anonymous|~unknown|~strangers, ^live ~under+constant|~under+surveillance, ^go ~into+hiding+because|~into+hiding+after+threats|~into+hiding+after+receiving|~into+hiding+following+threats, ^come ~under+pressure|~under+intense+pressure|~in+for+abuse, inundate * with:<=threat|=abuse|=message|=call|=insult>, bombard * with:<=threat|=abuse|=message|=call|=insult>, besiege * with:<=threat|=abuse|=message|=call>, subject * ~to+online|~to+daily|~to+repeated|~to+constant, single+out *, target * ~with+abuse|~with+online|~with+smear|~by+a+smear|~by+trolls|~by+a+campaign|~with+a+campaign`,
    target: ['person', 'organisation', 'outlet'],
    needs: ['anchor'],
  },
  {
    id: 'shown',
    verbs: `run <=report|=film|=story|=programme|=item|=segment|=article|=piece> ~portraying|~calling|~accusing|~branding|~depicting|~labelling|~naming|~describing, air <=interview|=item|=story> ~portraying|~calling|~accusing|~branding|~depicting|~labelling, carry <=report|=article|=story> ~portraying|~calling|~accusing|~branding|~depicting|~labelling, print <=photograph|=name|=list|=address> of:*?, put+up <=address|=number|=photograph|=photo|=poster|=portrait|=name> of:*?, put+online <=address|=number|=photograph|=photo>, share <=address|=number|=detail|=passport> of:*?, spread <=rumour|=video|=photo|=address|=leaflet> about|of:*?, distribute <=leaflet|=flyer> ~calling|~accusing|~traitor|~portraying, circulate <=rumour|=petition> about|against:*?, display <=portrait|=photograph> of:*? ~traitor|~wanted|~enemies, paste <=poster|=leaflet> ~traitor|~on+the+door, stick <=poster|=leaflet|=sticker> on:*?, plaster <=door|=house|=entrance|=car> of:*?`,
    target: ['person', 'organisation', 'outlet'],
  },
  {
    id: 'put-up',
    verbs: `appear on|outside:<=door|=wall|=gate|=fence|=house|=home|=entrance|=building|=neighbourhood|=lobby|=stairwell|=office> of:*?`,
    actor: ['thing', 'device'],
    strictActor: true,
    activeOnly: true,
    target: ['person', 'organisation', 'outlet'],
  },
  {
    id: 'spied',
    verbs: `contain ~spyware|~pegasus, find ~spyware+on|~pegasus+on|~traces+of+pegasus, find <=spyware|=tracker|=microphone|=camera> on|in|under:<device|premise|=car|=bedroom|=flat>, install <=spyware|=microphone> on|in:*?, plant <=tracker|=microphone|=camera|=spyware> on|in|under:*?, listen ~in+on, monitor <=call|=phone|=conversation|=correspondence|=movement|=account> of:*?, read <=correspondence|=message|=mail> of:*?, hack into:<=account|=phone|=email|=page>, record <=conversation> of:*? ~secretly|~covertly, compromise <=phone|=account|=device> of:*?, break+in to:<=account>, log ~into+her+account|~into+his+account, authorise <=surveillance|=interception> of:*, authorize <=surveillance|=interception> of:*, order <=surveillance|=interception> of:*, extend <=surveillance> of:*, conduct <=surveillance> of:*, fly <=drone> over|above:*?`,
    target: ['person', 'organisation', 'outlet'],
  },
  {
    id: 'leaned-on',
    verbs: `lean on:<outlet|organisation|authority|court|=editor|=judge|=journalist|=reporter|=witness|=employer|=landlord>, lean on:* ~to, press * ~to+withdraw|~to+drop|~to+stop|~to+sack|~to+evict|~into, push * ~to+withdraw|~to+drop|~to+resign, urge * ~to+sack|~to+dismiss|~to+evict|~to+expel|~to+disown, order * ~to+apologise|~to+spy|~to+inform|~to+report+on+fellow|~to+report+on+colleagues|~to+report+on+other|~to+report+on+others|~to+report+on+members|~to+report+on+friends|~to+report+on+activists|~to+report+on+their|~to+report+on+his|~to+report+on+her, ask * ~to+inform|~to+spy|~to+report+on+fellow|~to+report+on+colleagues|~to+report+on+other|~to+report+on+others|~to+report+on+members|~to+report+on+friends|~to+report+on+activists|~to+report+on+their|~to+report+on+his|~to+report+on+her|~to+cooperate+with|~to+become+an+informant|~to+work+for+the, offer * ~to+cooperate, force * ~into+withdrawing|~into+signing|~into+retracting|~into+dropping|~into+testifying|~into+confessing, force * ~to+withdraw|~to+retract|~to+sign+a|~to+record|~to+apologise|~to+apologize|~to+read+out|~to+repent|~to+disown|~to+renounce, make * ~sign|~to+sign|~to+apologise|~apologise+on|~apologise+to+camera|~record+an+apology|~repent|~read+out, bully * ~into, pressure * ~into|~to|~not+to, tell * ~to+choose|~lose+her+job|~lose+his+job|~lose+their+jobs|~to+keep+her+mouth|~to+keep+his+mouth|~to+keep+away|~to+stay+away+from|~to+stay+at+home|~to+forget|~they+knew+where|~knew+where+she|~knew+where+he|~we+know+where|~her+children|~his+children|~to+calm+down|~to+leave+politics|~to+stop+her|~to+stop+his|~to+stop+asking|~to+stop+filming+or|~would+be+killed|~would+be+raped|~would+be+taken|~would+be+planted|~would+never+see|~something+could+happen|~accident, warn * ~off|~against+attending|~against+going|~against+taking+part|~against+further|~of+the+consequences|~to+stay+away|~not+to+attend|~not+to+go|~not+to+take+part|~not+to+return|~not+to+post|~not+to+publish|~not+to+contact|~to+be+careful|~to+stop+posting|~that+they+could|~that+she+could|~that+he+could|~that+it+could, advise * ~to+leave+the+country|~to+keep+quiet|~to+stop|~to+be+careful|~to+think, remind * ~of+the+fate|~what+happened+to, follow <=car|=vehicle> of:*?, tail <=car|=vehicle> of:*?, point <=gun|=pistol|=rifle|=weapon> at:*, aim <=gun|=pistol|=rifle|=weapon|=shotgun> at:*, cock <=gun|=rifle|=weapon>, pull <=gun|=knife|=pistol> on:*, put <=gun|=pistol|=knife> to|against:*, show * <=gun|=pistol>, shout <=insult|=threat|=abuse> at:*, hurl <=insult|=abuse> at:*, chant <=threat|=insult> at|outside:*?, spit ~on+her|~on+his, jostle * ~and+insulted, mock * ~publicly, chase * ~down|~down, pursue * ~in+a+car|~by+car|~on+a+motorbike, stop * ~in+the+street+and, block <=car|=vehicle|=door|=entrance> of:*?, confront * ~outside|~at+her|~at+his, swear>kill *, vow>kill *, vow>punish *, promise>kill *, promise>deal *, call ~for+the+death+of|~for+her+death|~for+his+death|~for+the+execution+of, incite <=hatred> against:*, put <=bounty|=reward|=price> on:*, offer <=bounty|=reward> for:* ~killing|~head|~death`,
    target: ['person', 'organisation', 'outlet'],
    needs: ['anchor'],
  },
  {
    id: 'warned-of',
    verbs:
      'warn * ~could+lead|~could+result|~could+have+consequences|~could+face|~could+be+charged|~could+be+fined|~could+be+jailed|~could+end|~would+lead|~would+result|~would+face|~might+lead|~might+face|~may+lead|~may+face|~can+lead|~of+consequences|~of+serious+consequences|~of+legal+consequences, caution * ~could+lead|~could+result|~could+face|~would+face|~about+possible|~about+potential',
    actor: ['police', 'authority'],
    strictActor: true,
    target: ['person', 'organisation', 'outlet'],
    needs: ['anchor'],
  },
  {
    id: 'forced-by-threats',
    by: ['threat', 'intimidation', 'harassment'],
    verbs:
      'force * ~to, drive * ~into|~to|~from|~out, compel * ~to, oblige * ~to, prompt * ~to+leave|~to+flee|~to+go',
    target: ['person', 'organisation', 'outlet'],
  },
  {
    id: 'complained-of-threats',
    verbs:
      '^lodge <=complaint|=report|=fir> over|about:<=threat|=harassment|=stalking|=surveillance>, ^file <=complaint|=report|=fir> over|about:<=threat|=harassment|=stalking|=surveillance>, ^submit <=complaint|=report> over|about:<=threat|=harassment|=stalking|=surveillance>',
    target: ['person', 'organisation', 'outlet'],
  },
]
