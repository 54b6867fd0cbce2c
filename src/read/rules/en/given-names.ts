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
  yekaterina yelena yevgenia yulia yuliya zahra zainab zarina zeynep zhanar zhanna zhuldyz zoya zulfiya
  aleksandra alesya alina alla alona amna ananya anahit ani anju antonina arwa asha asma azra beata bella biljana
  bojana brenda bukola celia chiamaka chioma clementine consuelo dalia danuta dorothy dragana dunja edith eleni elma
  emina esperanza eugenia faith farzana fiona florence frances funmi ghada gordana hala halina hanan harriet hawa hiba
  iman ioana isidora ivanka jelena jovana joy judit katalin kavita khatuna lana lejla leyli lilian lilit lorena lucie
  lusine maja malala mamta manju margaret margarita maya mehrnoosh merve mila mira mirela miriam myriam nadine nafisa
  nagehan nahid naledi naomi narges nasrin natasa natia nevena ngozi nigar nirmala nomsa nour nurul olena paulina
  peace polina pooja prisca rahel ranim rebeca reem rehana rosemary rojda ruta rukhsana sadia safaa sahar salome
  samantha sarita sevgi shabana shanti sharmin shazia sheila sibel sinazo snezana sneza solange sushma suzana swati
  tabitha teodora tetiana tijana tina tsitsi valeriya vasilisa vesna victoire violeta viktoria viktoriya vivian wafa
  wanjiru winnie yasemin yesenia yuliana zanele zeinab zena zehra zorica zuzana`

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
  vitaly vladimir vladislav volodymyr walid wei william yahya yaroslav yerlan yevgeny youssef yuri yusuf yury zaur zhan zhanbolat
  abraham adebayo akmal alberto aleksandar alhaji alpha amr anand andre anil anwar ardak armando arnold arthur ashok
  augustin barry bernard bakari bakyt besik bojan branko cesar chidi chinedu collins cosmin cyril dejan dennis deo
  dharma dino domingo donald dragan duncan dusan ebrahim edwin emeka emmanuel evans fadi farouk fidel fred gabriel
  gerald giga gilbert givi godfrey goga guram gustav haider hakan harry haruna hazem henri hisham humphrey ibrahima
  idris ignacio igors irakli ivica jack jawad joel josip juma kader kagiso kenan kenneth kofi kojo
  krzysztof kurt lamin laszlo lawrence levan liam lionel luka mamuka manoj mansour marcelo martins masud mathew
  matthew maurice mauricio mbongeni milos miroslav miro mohsen mozammel mugisha muhammed mykola mykhailo nabil naveen
  nebojsa nenad nika nikoloz nodar noel obinna ognjen oleksandr oleksiy olu oumar parviz patrice paulo pawel
  pradeep prakash quentin rafiq rahman rajan ramesh ramzi raymond rene reza ronald ronnie rubel rui russell
  sabir sadio salman sandeep sani sasa saul senad shahid shamsul simeon sipho slobodan solomon stevan sunil tahir
  taras tareq thabo theo tobias tomislav tunde umar usman vahe vasile vincent vivek vladan vuk wael wilson xavier
  yasin yasser yonas zakaria zaza zeljko zoran zurab`
