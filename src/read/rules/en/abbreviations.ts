const list = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/))

/** A capitalised one of these takes the full stop after it: "Mr.", "Aug.", "Ltd.". */
export const CAPITAL_ABBREVIATIONS = list(`
  mr mrs ms dr prof gen col lt maj capt sgt cpl pvt st rev hon sen rep gov pres fr sr jr messrs mx adv amb cmdr supt insp
  engr brgy sto sta lic dra sra srta bro dir pol
  brig atty dep det asst adm vice-adm cllr hajj jan feb mar apr jun jul aug sep sept oct nov dec inc ltd co corp llc bros
  dept univ assn ave blvd rd mt ft cst pte msgr mons ald smt shri sri drs eng comdt cmdt cdr ofc md mohd ma ven gus const`)

/** One of these takes the full stop after it where a number follows: "Art. 280", "No. 5", "p. 12". */
export const NUMBER_ABBREVIATIONS = list(`
  no nos art arts para paras sec secs sect p pp vol ch pt pts cl fig s ss r reg regs ca approx bldg apt tel app rs shs
  kshs ksh ush ushs tsh tshs tk rp blg cap subs lit sch sched
  mid-jan mid-feb mid-mar mid-apr mid-jun mid-jul mid-aug mid-sep mid-sept mid-oct mid-nov mid-dec`)

/** After these a sentence goes on, whatever follows: "Mr. Bekov", "Gen. Osei". */
export const NEVER_FINAL_WORDS = `
  mr. mrs. ms. dr. prof. gen. col. lt. maj. capt. sgt. cpl. pvt. st. rev. hon. sen. rep. gov. pres. fr. messrs. mx. adv.
  ret. retd. rtd. brgy. sr. engr. sto. sta. lic. dra. sra. srta. bro.
  amb. cmdr. supt. insp. brig. atty. dep. det. asst. adm. cllr. no. nos. art. arts. para. paras. sec. secs. sect. p. pp.
  vol. ch. pt. pts. cl. fig. s. ss. r. reg. regs. ca. approx. app. e.g. i.e. v. vs. cf. mt. ft. tel.
  cst. pte. msgr. mons. ald. smt. shri. sri. drs. eng. comdt. cmdt. cdr. ofc. md. mohd. ma. ven. const. rs. shs. kshs. ksh. ush. ushs. tsh. tshs. tk. rp. blg. cap. subs. lit. sch.`
