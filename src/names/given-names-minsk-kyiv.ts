/**
 * Belarusian and Ukrainian given names in what other letters their alphabets are officially written with (the states' own
 * tables, BGN/PCGN, Łacinka, scholarly, French, German), where that folds to something else; rows as in `given-names.ts`,
 * each begun by a form that stands there.
 */
export const GIVEN_NAMES_MINSK_KYIV = `
m evgeni yauhien jaŭhien yawhyen; m vladislav uladzislaw; m igor ігар; m mikhail michail michaś; m pavel paviel
m viacheslav vyachaslaw; m gennadi генадзій hienadzii; m leonid lieanid; m iosif jazep; m timofei tsimafiei cimafiej
m valeri valieryi; m valentin valancin; m oleg alieh; m ilya iĺja illa; m yaroslav jaraslaŭ yaraslaw
m matvei matsviei macviej; m zakhar zachar; m efim яфім jafim; m emelian амяллян amiallan; m georgi hieorhii
m rostislav расціслаў rascislaŭ rastsislaw; m svyatoslav святаслаў svyataslaw; m trofim трафім; f natalia natalla
f elena aliena; f ksenia ksieniia ksienija; f evgenia яўгенія yauhieniia jaŭhienija yawhyeniya; f valentina valancina
f veronika vieranika; f nadezhda nadzieia; f vera viera; f liubov любоў luboŭ; f alesia aliesia
f iadviga yadviha jadviha; f kristina крысціна kryscina; f diana дзіяна dzijana; f sofia sofja; f elizaveta lizavieta
f angelina anhielina; m evgeni jevhen yevhenii jevhenij; m mikhail mychajlo; m viacheslav vjačeslav
m konstantin kostjantyn; m iosif josyp; m ilya illja; m efim juchym; m egor jehor; m trofim трохим trochym
f tatiana tetjana; f evgenia jevhenija; f liudmila ljudmyla; f liubov ljubov; f elizaveta jelyzaveta
f evdokia jevdokija
`
