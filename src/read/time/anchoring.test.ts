import { expect, test } from 'vitest'
import { readDocument } from '../reader.ts'

const dated = (text: string) =>
  readDocument({ name: 'text.txt', text, published: '2024-05-15' }).records.map(
    ({ kind, when }) => `${kind} ${when ?? '-'}`,
  )

/** A text, and the records it must give with their dates; others may stand beside them. */
test.each([
  // A date said at the end of a sentence belongs to the verb before it.
  [
    'Police detained 20 people in Lund on 3 May. A court fined Ana Lesko, one of the group, the next day.',
    ['detention 2024-05-03', 'conviction 2024-05-04'],
  ],
  // What somebody is blamed for, or asks leave for, was or is to be on another day.
  [
    'In 2022, he was sentenced to 20 days in jail for organizing an unsanctioned march to the palace.',
    ['conviction 2022', 'assembly -'],
  ],
  [
    'In 2021 she was fined 500 euros for disobeying police while covering a protest by veterans.',
    ['conviction 2021', 'assembly -'],
  ],
  [
    'On 3 May police turned down a notice by the Green Alliance to hold a rally at Chamb Grounds.',
    ['permission 2024-05-03', 'assembly -'],
  ],
  [
    'A rally planned for 20 May was banned by the mayor on 10 May.',
    ['assembly 2024-05-20', 'restriction 2024-05-10'],
  ],
  // The day of a march stands before it as well as behind it.
  ['Ivo Tarn was jailed over the 9 May march.', ['conviction -', 'assembly 2024-05-09']],
  ['Ivo Tarn was fined over his part in the 9 May march.', ['conviction -', 'assembly 2024-05-09']],
  ['She was fined over Sunday’s march.', ['conviction -', 'assembly 2024-05-12']],
  ['On the 9 May police detained Ana Lesko.', ['detention 2024-05-09']],
  // What was done on the spot before somebody is carried off, and what ends a long stay.
  [
    'Deputy Ivo Kern was expelled from the chamber on Monday after he punched the speaker.',
    ['restriction 2024-05-13', 'violence 2024-05-13'],
  ],
  [
    'Police detained Ana Lesko on 3 May after she unfurled a banner on Bell Square.',
    ['detention 2024-05-03', 'assembly 2024-05-03'],
  ],
  [
    'Ivo Kern was arrested on 3 May, hours after he had filed a complaint against the guards.',
    ['detention 2024-05-03', 'lawsuit 2024-05-03'],
  ],
  ['Police freed Ana Lesko on 3 May after holding her for nine hours.', ['detention 2024-05-03']],
  [
    'In 2021 Ivo Kern spent eight months in prison before a court dropped the case against him.',
    ['detention 2021', 'acquittal -'],
  ],
  [
    'In March the mayor was removed from office; she has since been indicted for terrorism.',
    ['restriction 2024-03', 'charge -'],
  ],
  // A day that opens the second half of a sentence.
  [
    'On 6 May police searched the flat of Ivo Kern; on 7 May they detained his brother, and a court jailed his wife for ten days.',
    ['search 2024-05-06', 'detention 2024-05-07', 'conviction 2024-05-07'],
  ],
  [
    'Police removed it on 6 May with batons; eleven people were injured and four were arrested.',
    ['violence 2024-05-06', 'detention 2024-05-06'],
  ],
  // A figure is of the one date of its sentence, or of what was told just before.
  ['By the end of 2022 the committee had counted 53 dead.', ['figure 2022']],
  ['Voting took place on 3 May. Turnout was 48 per cent.', ['figure 2024-05-03']],
  ['The group logged 71 attacks on reporters, ten fewer than in April.', ['figure -']],
  // What is told by the way of a scene, or right after it.
  [
    'On Monday police dispersed a march in Lesk. A nurse, Ana Lesko, who was struck by a canister, was taken to hospital.',
    ['violence 2024-05-13'],
  ],
  [
    'On 3 May 200 villagers blocked the road. Police cleared it within an hour, and several women said they were pushed into a ditch.',
    ['violence 2024-05-03'],
  ],
  [
    'On Sunday night police arrested three women. They were taken from their houses, one of them by officers who dragged her by the arms.',
    ['violence 2024-05-12'],
  ],
  [
    'Police beat Ivo Kern at a march on 3 May. Handcuffed, he was kept in a van for two hours and then released.',
    ['detention 2024-05-03', 'release 2024-05-03'],
  ],
  [
    'On Monday nurses marched to the office of the governor. The governor refused to receive their petition.',
    ['petition 2024-05-13'],
  ],
  // A report of one day tells on about it, whatever stands between; a verdict's report tells what led to it.
  [
    'Police broke up a rally in Lund on Monday with batons.\n\nOne shop was looted.\n\nThe mayor spoke of order.\n\nThe council will meet.\n\nReporter Ana Lesko was hit on the back by an officer.',
    ['violence 2024-05-13', 'violence 2024-05-13'],
  ],
  [
    'A court in Lund on Monday jailed Ivo Tarn for four years for torture.\n\nThe case took a year.\n\nThe guards beat Ana Lesko.',
    ['conviction 2024-05-13', 'violence -'],
  ],
  // "10.05, 09:14" heads what a channel tells.
  ['Lund Live\n\n10.05, 09:14\n\nPolice detained Ana Lesko in Lund.', ['detention 2024-05-10']],
  // A description between commas takes neither place nor day from the verb before it.
  [
    'Police questioned Ana Lesko, editor of the weekly Tala, for nine hours on Friday in connection with a report.',
    ['summons 2024-05-10'],
  ],
  [
    'Ana Lesko, a petitioner from Nanning, was intercepted by officials at Beijing West railway station on 3 May and sent home.',
    ['detention 2024-05-03'],
  ],
  // What is announced without a word for it lies ahead, where the day of last year is long past.
  ['The union has given a call for a 12-hour strike on 20 May.', ['assembly 2024-05-20']],
  ['The matter will next come up on 20 May.', ['trial 2024-05-20']],
  // One thing after the other in one sentence.
  [
    'On 3 May a judge gave Ana Lesko seven days of detention; Boris Orlin was released with a warning.',
    ['conviction 2024-05-03', 'release 2024-05-03'],
  ],
  // The year told before goes on, where it is long past.
  [
    'In 2022 six reporters were attacked. Ana Lesko was struck by a soldier on 26 February.',
    ['violence 2022', 'violence 2022-02-26'],
  ],
  [
    'Ana Lesko was jailed in November 2021. Boris Orlin was detained on 12 January.',
    ['conviction 2021-11', 'detention 2022-01-12'],
  ],
  [
    'Student Ana Lesko, imprisoned in 2022 for a song, was pardoned by the king in March.',
    ['release 2024-03'],
  ],
  // On the day that people had come together.
  [
    'Nine reporters who had gathered at the gate on 18 January were held at the base until evening.',
    ['detention 2024-01-18'],
  ],
  [
    'The Court of Appeal is scheduled to hear the case of Ana Lesko on 30 May.',
    ['trial 2024-05-30'],
  ],
  // What comes after a colon was on the day told before it.
  [
    'The court handed down heavy sentences on 2 May: Ana Lesko got six years in prison.',
    ['conviction 2024-05-02'],
  ],
  // What belongs to a noun further on does not date the verb, and the other way round.
  [
    'In April 2024, the Supreme Court upheld the conviction of Ana Lesko over the seizure of the airport during the January 2022 events.',
    ['appeal 2024-04'],
  ],
  [
    'A bench in Hyder increased from three to five years the sentence of activist Punhal Otho, convicted in 2023 of mutiny.',
    ['appeal -'],
  ],
  [
    'The body of Abdul Kurd, a teacher missing since August 2023, was found near Khuz on 14 December.',
    ['death 2023-12-14'],
  ],
  [
    'The sentences were pronounced on 3 February after a trial that had begun on 9 January and was held behind closed doors.',
    ['trial 2024-01-09'],
  ],
  [
    'Reporter Hiba Mus was struck with a rifle butt as she filmed Thursday’s march.',
    ['violence 2024-05-09'],
  ],
  [
    'An earlier application by the Forum for a rally at the headquarters was rejected by the commissioner on April 21.',
    ['permission 2024-04-21'],
  ],
  ['The mayor refused to permit a rally on 20 May.', ['permission -']],
  [
    'Serik Amel, 45, was found hanged there in January, and a man of about 60 died in early April.',
    ['death 2024-01', 'death 2024-04'],
  ],
  ['Judge Azlin allowed them bail of 500 euros each and fixed Sept 3 for mention.', ['release -']],
  // Since a time, several of them, up to publication.
  [
    'Since the beginning of the year, 27 people have been fined for pickets in the region.',
    ['conviction 2024-01/2024-05'],
  ],
  // When it was said is not when it was done.
  [
    'According to a statement of the prosecutor in early May 2024, a court convicted an officer of theft.',
    ['conviction -'],
  ],
  ['Police arrested Ana Lesko on 3 May, her lawyer said on 5 May.', ['detention 2024-05-03']],
  // Two verbs that are not one act.
  ['The service opened a case against two guards but dropped it in September.', ['charge -']],
  // Counted from what was told before.
  [
    'Police arrested publisher Emem Udo on April 25. After four days in a police cell he was charged with sedition.',
    ['detention 2024-04-25', 'charge 2024-04-29'],
  ],
  [
    'On 4 May families began a sit-in outside the club. On the sixth night police detained 22 people.',
    ['assembly 2024-05-04', 'detention 2024-05-09'],
  ],
  [
    'Police closed the paper Dawn on 3 May. It had been fined in 2016. The same day, two editors were arrested.',
    ['restriction 2024-05-03', 'conviction 2016', 'detention 2024-05-03'],
  ],
  [
    'The court fined Ana Lesko on 3 May. Two other women were fined 500 euros each at the same hearing.',
    ['conviction 2024-05-03', 'conviction 2024-05-03'],
  ],
  [
    'On 2 May the court jailed Ivo Veil. He appealed against the ruling.\n\nHis co-defendant Jon Ilk was given a suspended sentence of one year.',
    ['conviction 2024-05-02', 'conviction 2024-05-02'],
  ],
  [
    'Police detained two reporters on 3 May. They were let go after three hours.',
    ['detention 2024-05-03', 'release 2024-05-03'],
  ],
  [
    'On 8 and 9 May, police used tear gas against demonstrators in Lund. At least 112 people were detained.',
    ['detention 2024-05-08/2024-05-09'],
  ],
  [
    'Ana Lesko was arrested on 9 May. Officers searched his flat the following week.',
    ['detention 2024-05-09', 'search 2024-05-13/2024-05-19'],
  ],
  [
    'Police detained Ana Lesko on 8 May. Jon Ilk, who had been arrested on 11 April, was freed. The same day, officers searched an office.',
    ['detention 2024-05-08', 'search 2024-05-08'],
  ],
  [
    'Police broke up a meeting on 9 May. Earlier, in March 2024, Ana Lesko was fined over a march.',
    ['conviction 2024-03'],
  ],
  [
    'The Supreme Court rejected the appeal of Ana Lesko on 5 May following a hearing held behind closed doors.',
    ['appeal 2024-05-05', 'trial 2024-05-05'],
  ],
  [
    'A court jailed Ana Lesko on 5 May. About 20 reporters gathered in front of the court in silence.',
    ['conviction 2024-05-05', 'assembly 2024-05-05'],
  ],
  [
    'A court jailed Ana Lesko on 5 May. She had been fined in November 2022. Two other women were fined 500 euros each at the same hearing.',
    ['conviction 2024-05-05', 'conviction 2022-11', 'conviction 2024-05-05'],
  ],
  [
    'The trial of poet Sohail Zehr, charged with sedition, resumed in camera on 9 May.',
    ['trial 2024-05-09'],
  ],
  // Dates that stand above what they date, and the day of publication, which is none.
  ['Lund Watch\n\n15 May 2024\n\nPolice detained Ana Lesko in Lund.', ['detention -']],
  [
    'Chronology\n\n3 May. Police detained Ana Lesko in Lund.\n\n6 to 8 May. Officers beat marchers in Osk.',
    ['detention 2024-05-03', 'violence 2024-05-06/2024-05-08'],
  ],
])('%s', (text, expected) => {
  const found = dated(text)
  for (const one of expected) expect(found).toContain(one)
})

test.each([
  ['He died on 3 May, two days after he was beaten by police.', 'violence 2024-05-03'],
  [
    'Police held Ana Lesko on 3 May. Her aunt says investigators threatened to plant drugs on her.',
    'intimidation 2024-05-03',
  ],
])('not dated by the sentence beside it: %s', (text, wrong) =>
  expect(dated(text)).not.toContain(wrong),
)
