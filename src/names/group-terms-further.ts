/** Small words of further languages, and words for homes, harm, dealings and news, in the form of `GROUP_TERMS`. */
export const GROUP_TERMS_FURTHER = `
filler small г к ко до с под над через между від із зі під між да каля праз ад haqqında пен бен ба üçin bilen hakynda შესახებ ու مع about mit beim auf avec sur oraz przy din przeciwko
topic victims affected jabrlanganlar* mağdur* zərərçəkən* დაზარალებულ* տուժած* ضحايا зардап шеккендер* жабыркаган* постраждал* потерпіл* afectado* geschädigte*
topic defrauded defrauded deceived cheated обманут* обмануты* обманут* ошукан* алданған* алданган* aldatılmış* aldadılmış* aldangan* მოტყუებულ* խաբված*
topic shareholders акционер* акціонер* акцыянер* hissedar* səhmdar* აქციონერ* բաժնետեր*
topic depositors вкладчик* вкладник* салымшы* аманатчы* omonatchi* mudi* əmanətçi* მეანაბრე* ավանդատու*
topic tenants жалдаушы* жильцы жильцов мешканц* kiracı* kirayəçi*
topic owners homeowner* собственник* власник* уласнік* меншік* ээлери egalari mülk
topic yard yard courtyard двор двора дворы дворов двір двору дворі панадвор* аула ауласы короо короосу hovli hovlisi avlu avlusu həyət* ეზო ეზოს բակ բակի فناء hof hofes cour patio
topic path роҳ роҳи
topic newsagency жаңылыктар* жаңалықтар* yangilik* haberler* xəbərlər* ამბები ახალი-ამბები նորություններ أخبار خبر nachrichten noticias nouvelles aktualności
topic kindness жақсы* жакшы* yaxshi* iyi iyilik yaxşı* კარგი բարի
topic cleaning clear таза тазалық toza temiz* təmiz* სუფთა մաքուր نقي чист* limpio* propre*
topic dawn tong tongi გარიჟრაჟ* арайлы
topic edition გამოცემა* հրատարակություն*
body media сми змі бақ жмк oav kiv сродки жақ
topic wind жел желі жели
topic river çayı çay
topic mountain гори гір tog' tog'i tog'lar
topic mothers мати матерів ona onasi onalar anne anneler أم أمهات anneleri
body market pazarı շուկա շուկայի
topic traders savdogar* მოვაჭრე* тадбиркор
topic nurses медайым* ექთ* hemşire*
topic fishermen მეთევზე* մեթևզե*
topic women կանայք կանանց
topic water suv suvi
topic land жер жери жерлер yer yeri
body village деревня деревни деревень вёска вёскі
topic observers байқаушы* байкоочу* kuzatuvchi*
topic shore берегов* жаға жағасы coast coastal узбереж* sahil kıyı
body association анҷуман* anjuman*
body radio үналгы* радиола*
topic rural деҳот* деҳа* dehot*
topic studies دراسات لدراسات الدراسات
topic royal diraja
topic judicial съдеб* садеб*
body council съвет съвета савет
level supreme висш* върховн* варховн*
body committee bizottság* odbor
level regional okręgow* oblastn* окръжн* окражн*
topic journalists ժուռնալիստ* mamamahayag* журналистите ጋዜጠኞች*
body union unyon
level national pambansa* ብሔራዊ
filler ng mga sa
topic eradication eradicat* pemberantasan искоренен* викорінен* erradicac* éradication
body commission ኮሚሽን
body court ፍርድ
level unregistered незарегистрирован* unregistered незареєстрован* тіркелмеген* katталбаган катталбаган*
topic rural qishloq* сельск* сільськ*
topic railway temiryo'l* demiryolcu* dəmiryolçu*
`
