/** Sorts of words by which everyday news is known. */
export type EverydaySort = keyof typeof EVERYDAY_WORDS

/** Words that tell what sort of news a sentence is; see `events/everyday.ts`. */
export const EVERYDAY_WORDS = {
  /** Said in sport and hardly anywhere else. */
  sport: `midfield wicket
    wickets innings snooker touchline offside half-time
    kick-off quarter-final quarter-finals semi-final semi-finals playoff playoffs relegation hat-trick doping     goalless tournament championship championships heavyweight welterweight scrum     sixes fours equaliser equalizer shutout `,
  /** Said in sport and elsewhere; two of them, or one beside a word of sport, make it sport. */
  game: `winger goalkeeper goalkeepers midfielder midfielders batsman batsmen bowler bowlers quarterback footballer
    footballers referee umpire umpires debutant debutants jockey jockeys striker boxer goalscorer fly-half league cup season squad coach pitch goal goals match matches champion champions title opponent opponents
    round rounds team teammate teammates player players game games club stadium spectator spectators score scored runs lap laps race final
    finals defender forward captain penalty division touch bout knockout fixture table trainer transfer opener
    duck newcomers visitors hosts debut skater runner sprinter cyclist ankle marathon medal medals`,
  /** What nature, chance or a machine does to people. */
  mishap: `crash crashed crashes collision collide collided collides capsize capsized capsizes derail derailed
    derailment avalanche landslide landslides mudslide flood floods flooding earthquake quake tremor cyclone hurricane
    typhoon tornado storm storms lightning heatwave blizzard drown drowned drowning volcano eruption wildfire wildfires
    overturned accident accidents wreckage rubble blaze wreck shipwreck mudslides sinkhole
    motorcyclist hailstorm`,
  /** Weather and the like, for which places are shut. */
  weather: `snow fog rain ice heat wind winds smoke storm storms flood floods flooding landslide tree trees lorry
    truck repairs maintenance renovation renovations refurbishment holiday holidays vacation break winter easter
    christmas digger cable outage sales debts bankruptcy losses jobs avalanche crash accident rockfall mud`,
  /** What people die or are kept in of by themselves. */
  illness: `cancer leukaemia leukemia pneumonia covid coronavirus malaria cholera measles ebola tuberculosis
    influenza flu illness dementia alzheimer virus infection infections outbreak disease`,
  /** What is bought and sold in a rally of prices. */
  market: `stock stocks share shares bond bonds price prices equities equity market markets currency currencies
    index gold oil dollar euro yen rouble ruble rupee pound bitcoin crypto investors traders futures commodities
    technology treasuries nasdaq`,
  /** What makes it news of another sort after all. */
  civic: `police policeman policemen policewoman officer officers court courts judge magistrate prosecutor
    prosecutors arrest arrests arrested detain detained detention custody jail jailed prison prisoner prisoners inmate
    inmates detainee detainees protest protests protester protesters protesting demonstrator demonstrators
    demonstration demonstrations rally rallies march marches marchers activist activists journalist journalists
    reporter reporters blogger photographer cameraman minister ministry government regime authorities army soldier
    soldiers troops military security gendarme gendarmes lawyer lawyers rights riot tear teargas gas strike strikers
    picket union unions opposition dissident dissidents exile political politically banner banners slogan slogans
    anthem censorship election elections vote voters referendum governor mayor president parliament regulator minority
    racist racism flag pride lgbt rape assault fraud murder manslaughter theft corruption bribery smuggling guard
    guards interrogation tortured militia militiamen paramilitary paramilitaries batons baton rebels clash clashes
    crackdown unrest curfew vigil sit-in freedom abducted kidnapped defenders campaigner campaigners speech solidarity evicted
    eviction villagers farmers indigenous official officials agents`,
  /** Beasts; a police dog stands beside the police. */
  beast: `animal animals bear bears shark sharks wolf wolves dog dogs cat cats cow cows bull bulls elephant
    elephants lion lions tiger tigers leopard leopards crocodile crocodiles snake snakes wasp wasps bee bees hornet
    hornets locust locusts dolphin dolphins whale whales hen hens chicken chickens sheep goat goats pig pigs horse
    horses donkey donkeys camel camels bird birds parrot parrots eagle eagles owl owls monkey monkeys gorilla rhino
    rhinos hippo hippos deer fox foxes boar boars jellyfish salmon trout kitten kittens puppy puppies rat rats mouse
    mice bat bats insect insects mosquito mosquitoes cattle livestock poultry swan swans seal seals penguin penguins
    raccoon squirrel kangaroo koala panda condor`,
  /** Works that tell a story. */
  work: `film movie novel play opera drama thriller comedy musical sitcom series episode storyline plot memoir
    painting fresco ballet saga cartoon videogame game tale fable biopic sequel screenplay scene act chapter script
    novella`,
} as const
