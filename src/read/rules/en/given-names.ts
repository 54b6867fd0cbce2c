/**
 * Given names that nearly always tell the gender, from many languages: a hint to whom "she" means, weaker than anything
 * the text itself says; never written into a record.
 */
export const FEMALE_NAMES = `aigerim aigul ainur aisha aisulu akmaral aliya alima almira altynai amina amira ana anara anastasia
  angela angelica anita ann anna anne anastasiya ayesha aynur aysel ayşe asel asema assel aziza balzhan barbara beatriz begimai
  bakhyt-gul camila carmen carolina caroline catherine cecilia chiara christina christine clara claudia cristina daniela daria
  darya dina dinara diana dilfuza dilnoza dolores ekaterina elena elisa elizabeth ella elmira elvira emily emma erika esther eva
  fatima fatma fatou fatoumata fatemeh farida feride galina gaukhar gloria grace guadalupe gulnara gulnaz gulmira gulnur gulsum
  gulzada habiba halima hannah hanna helen helena huda ines ingrid inna irina isabel isabella iryna ivana jacinta jamila jana jane
  jasmina jennifer jessica joan johanna josefina joyce judith julia juliana karima karina karla kateryna katarina kate katherine
  khadija khadijah kristina ksenia lara larisa laura leila layla leyla lidia liliana lina linda lucia lucy ludmila luisa lyubov
  lyudmila madina magdalena maha malika manana mariam maria marie marina marta martha mary maryam maryna meera mercy mihaela milena
  mirjana monica monika mona nadezhda nadia nana nana-ama nargiza nargiz natalia nataliya natalya natasha nazira nazgul nigora
  nilufar nina nino noor noora nora norma nurgul nurzat oksana olesya olga oliwia olivia paola patricia paula perizat petra pilar
  priya rania rachel raquel raushan rebecca rekha rita rosa rose roza rosario ruth sabina sabrina saida saltanat salma samira
  sandra sania sara sarah sevara sevinj shahida shirin silvia sita sofia sonia sophie stella sunita susan svetlana svitlana sylvia
  tamar tamara tania tatiana tatyana teresa thandi thandiwe ulyana uma valentina valeria vera veronica victoria volha yana yasmin
  yekaterina yelena yevgenia yulia yuliya zahra zainab zarina zeynep zhanar zhanna zhuldyz zoya zulfiya`

export const MALE_NAMES = `abdul abdullah abdulla abdou abdoulaye abel abu adam adil adnan ahmad ahmed aidar aidos akram alan
  albert alejandro aleksandr aleksei aleksey ales alex alexander alexandru alexei alexey ali alisher almaz amadou amir anatoly
  andreas andrei andrej andrew andrey andrii andriy angel anton antonio arman armen arslan arsen artem artyom arturo asan askar
  askhat azamat aziz babak bakhtiyor baurzhan bekzat benjamin bilal boris bogdan brian bruno carlos charles cheikh chris christian
  daniel daniyar dauren dastan david denis diego dmitri dmitriy dmitry dmytro duman edgar eduardo edward eldos elchin emil emre
  enrique eric ernesto erkin ermek evgeny fahad faisal farhad farid felix fernando filip francisco frank galymzhan ganesh george
  georgi giorgi gleb goran gregory guillermo gustavo habib hamid hamza hasan hassan hector henry hugo hussein ibrahim igor ihar
  ilham ilya ilyas imran isaac isa ismail ivan ivo jacob jaime jakub jamal james jan janos javier jean jesus joao john jonas jorge
  jose joseph joshua juan julio kairat kamal kamran karim kelvin kemal kevin khaled khalid konstantin kwame lars leonid leo lev luis
  lukas maksim malik mamadou manuel marat marco marcos mario mark marko marlen martin mateo maxim mehmet michael miguel mihail
  mikalai mikhail milan mirza modou mohamed mohammad mohammed moses moussa muhammad mukhtar murat musa mustafa nasser nelson nicolas
  nikita nikola nikolai nikolay niyaz nurlan nursultan oleg oleh olivier omar orhan oscar osman ousmane pablo patrick paul pavel
  pedro peter petr petro philip pierre piotr rafael rahim rajesh ramon rashid ravi raul ricardo richard robert roberto roman ruben
  ruslan said salem salim samuel sanjay sanzhar sapar sean sebastian sergei sergey sergio serhii serik shamil simon stanislav
  stefan stephen steven suresh syarhei taimur tariq tendai thomas timur tomas tomasz vadim valery vasil vasily vasyl victor viktor
  vitaly vladimir vladislav volodymyr walid wei william yahya yaroslav yerlan yevgeny youssef yuri yusuf yury zaur zhan zhanbolat`
