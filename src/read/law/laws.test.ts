import { describe, expect, test } from 'vitest'
import { sweep } from '../sweep.ts'

const provisions = (text: string) =>
  sweep({ text: `Title\n\n${text}`, published: '2024-06-15' }).mentions.flatMap(found =>
    found.type === 'law' ? found.provisions : [],
  )

describe('provisions as a dozen countries cite them', () => {
  test.each([
    // Commonwealth
    'Section 124A of the Penal Code',
    'Section 124A IPC',
    'Sections 147, 148 and 149 of the Indian Penal Code',
    'sections 153A and 505(2) of the IPC',
    'Section 13 of the Unlawful Activities (Prevention) Act',
    'section 5 of the Public Order Act 1986',
    's. 5 of the Public Order Act 1986',
    's 9(3) of the Summary Offences Act',
    'ss. 12 and 13 of the Riot Act',
    'Section 78 of the Police, Crime, Sentencing and Courts Act 2022',
    'Section 9 of the Sedition Act 1948',
    'Section 24(1)(b) of the Cybercrimes Act',
    'Section 66A of the Information Technology Act, 2000',
    'Section 77 of the Penal Code Act',
    'Section 33 of the Communications and Multimedia Act 1998',
    'section 40(3)(a) of the Penal Code',
    'regulation 14 of the Emergency Regulations',
    'Rule 26(1)(a) of the Prison Rules',
    'Section 7 of the Digital Security Act',
    'subsection 2 of section 14 of the Assemblies Act',
    'Chapter 5, section 16 of the Criminal Code',
    'para 4 of Schedule 7 to the Terrorism Act 2000',
    'Order 12 of the Public Order Ordinance (Cap. 245)',
    's.14 Public Order Act 1986',
    'Section 29 of the Cybercrime Act, No. 14 of 2015',
    'section 4 of the Sedition Act (Cap 10)',
    'Section 40 of the Penal Code, Cap. 108',
    'section 31 of the Criminal Law (Codification and Reform) Act [Chapter 9:23]',
    'Section 3(1)(x) of the SC/ST Act',
    'Section 197 of the Bharatiya Nyaya Sanhita',
    'Section 24(1)(a) of the Cybercrimes (Prohibition, Prevention, etc.) Act, 2015',
    'Section 207 of the Criminal Offences Act, 1960 (Act 29)',
    // Former Soviet Union
    'Article 20.3.3 of the Code of Administrative Offences',
    'Article 20.2(5) of the Administrative Code',
    'Part 5 of Article 20.2 of the Code of Administrative Offences',
    'Article 207.3, part 2, of the Criminal Code',
    'part 2 of Article 274 of the Criminal Code',
    'art. 274(4) CC',
    'Art. 488-1 of the CAO',
    'Article 174, part 1 of the Criminal Code',
    'Article 342-1 of the Belarusian Criminal Code',
    'Criminal Code Article 361',
    'paragraph 2 of part 3 of Article 405',
    'Article 244¹ of the Criminal Code',
    'Article 10 of the Law on Rallies',
    // Civil law
    'Article 14, paragraph 2, of the Constitution',
    '§ 130 StGB',
    '§§ 129 and 130 of the Criminal Code',
    'Article 314/2 of the Turkish Penal Code',
    'Articles 182 and 183 of the Penal Code',
    'Penal Code articles 182 and 183',
    'Article 86 bis of the Penal Code',
    'Article 24 of Decree-Law 54',
    'Law No. 27/2019',
    'Decree-Law 54',
    'Decree Law No. 54 of 2022',
    'Federal Law No. 255-FZ',
    'Law 2911',
    'Act No. 52 of 1979',
    'Presidential Decree No. 18',
    'Anti-Terrorism Law No. 3713',
    'Article 7/2 of the Anti-Terror Law',
    'Article 510 of the Islamic Penal Code',
    'Article 58 of Anti-Cybercrime Law 175 of 2018',
    'Article 21 of the Basic Law',
    'Article L. 211-1 of the Internal Security Code',
    'Article 353 prima of the Criminal Code',
    'Article 159, part 3, paragraph "a"',
    'Article 293(2) of the Penal Code',
    'Article 117 of the Penal Code and Article 331 of the Penal Code',
    // Americas, international
    'Title 18 U.S.C. § 231',
    '18 U.S.C. § 1752(a)(1)',
    '18 USC 111',
    '28 C.F.R. § 0.85',
    'Title 18, Section 111 of the U.S. Code',
    'Section 4 of RA 11479',
    'Article 19 of the International Covenant on Civil and Political Rights',
    'Article 10 of the European Convention on Human Rights',
    'Article 90 of the Revised Penal Code',
    'Republic Act No. 11479',
    'Section 4 of Republic Act 11479',
    'Batas Pambansa 880',
    'Article 200.3 of the Criminal Procedure Code',
    'Executive Order 13818',
    'Government Decree 168',
    'Ordinance No. 3 of 2021',
    'Article 98 (f) of the Penal Code',
    'Section 505 (a) of the Penal Code',
  ])('%s', citation => {
    const said = provisions(`She was held under ${citation}, said her lawyer.`)
    expect(said.join(' and ')).toBe(citation)
  })
  test.each([
    'Unlawful Activities (Prevention) Act',
    'Contempt of Court Act 1981',
    'Justices of the Peace Act 1361',
  ])('a whole law: %s', citation =>
    expect(provisions(`She was held under the ${citation}.`)).toEqual([citation]),
  )
  test.each([
    [
      'The charge was changed from Article 174 part 1 to Article 174 part 2 of the Criminal Code.',
      ['Article 174 part 2 of the Criminal Code'],
    ],
    [
      'It was reclassified from Article 274 of the Criminal Code to Article 488 of the Administrative Code.',
      ['Article 488 of the Administrative Code'],
    ],
    [
      'They were held under Articles 10 to 12 of the Penal Code.',
      ['Articles 10 to 12 of the Penal Code'],
    ],
  ])('what something was changed from is left: %s', (text, laws) =>
    expect(provisions(text)).toEqual(laws),
  )
  test.each([
    'They lived under Orban before the Media Act was passed.',
    'They read three articles about the march.',
    'He left the bus at section B of the square.',
    'Part 2 of the film was shown.',
    'Rule number one: nobody talks.',
    'The law passed on 5 May.',
    'Act 2 of the play began.',
    'In chapter 5 she tells of her arrest.',
    'Police order 20 people to leave.',
    'By law 20 people may meet.',
    'The clause was struck out.',
    'They met at 18 Park Lane.',
  ])('no law in: %s', text => expect(provisions(text)).toEqual([]))
})
