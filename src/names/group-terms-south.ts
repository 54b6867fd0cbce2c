/** What languages of southern Asia and of Africa have for terms of the other tables, in the form of `GROUP_TERMS`: Bengali, Hindi, Urdu, Burmese, Indonesian, Hausa, Swahili, Amharic. */
export const GROUP_TERMS_SOUTH = `
body court কোর্ট আদালত न्यायालय कोर्ट अदालत عدالت တရားရုံး kotu kotun mahakama pengadilan mahkamah ፍርድ-ቤት
body ministry মন্ত্রণালয় मंत्रालय وزارت ဝန်ကြီးဌာန ma'aikatar wizara kementerian ሚኒስቴር
body police পুলিশ पुलिस پولیس 'yansanda yansanda polisi kepolisian ፖሊስ
body union ইউনিয়ন संघ यूनियन ကွန်ရက် ƙungiyar kungiyar chama muungano serikat kesatuan ማህበር
body association সমিতি انجمن ƙungiya asosiasi persatuan
body party দল पार्टी दल جماعت ပါတီ jam'iyyar partai ፓርቲ
body committee কমিটি समिति کمیٹی ကော်မတီ kwamitin kamati komite ኮሚቴ
body commission কমিশন आयोग کمیشن ကော်မရှင် hukumar tume komisi ኮሚሽን
body council পরিষদ परिषद کونسل ကောင်စီ majalisar baraza dewan ምክር-ቤት
body parliament সংসদ संसद پارلیمنٹ လွှတ်တော် bunge parlemen ፓርላማ
body foundation ফাউন্ডেশন फाउंडेशन فاؤنڈیشن gidauniyar yayasan ፋውንዴሽን
body university বিশ্ববিদ্যালয় विश्वविद्यालय یونیورسٹی တက္ကသိုလ် jami'ar universitas ዩኒቨርሲቲ
body newspaper পত্রিকা समाचारपत्र اخبار jaridar gazeti ጋዜጣ
body organisation সংগঠন संगठन تنظیم အဖွဲ့ shirika organisasi ድርጅት
body movement আন্দোলন आंदोलन تحریک လှုပ်ရှားမှု harakati gerakan ንቅናቄ
body league লীগ लीग لیگ အဖွဲ့ချုပ်
body front ফ্রন্ট मोर्चा محاذ တပ်ဦး
body centre কেন্দ্র केंद्र مرکز စင်တာ cibiyar kituo pusat ማዕከል
level supreme সুপ্রিম सर्वोच्च उच्चतम سپریم ƙoli koli kuu agung tertinggi ጠቅላይ
level high হাই উচ্চ उच्च ہائی
topic students ছাত্র শিক্ষার্থী छात्र طلبہ طلبا ကျောင်းသား ɗaliban daliban wanafunzi mahasiswa ተማሪዎች
topic teachers শিক্ষক शिक्षक اساتذہ ဆရာ malamai malaman walimu guru ማምህራን
topic journalists সাংবাদিক पत्रकार صحافی صحافیوں သတင်းထောက် 'yanjarida yanjarida waandishi jurnalis wartawan ጋዜጠኞች
topic workers শ্রমিক मजदूर श्रमिक مزدور အလုပ်သမား ma'aikata wafanyakazi buruh pekerja ሠራተኞች
topic women মহিলা নারী महिला خواتین အမျိုးသမီး wanawake perempuan wanita ሴቶች
topic youth যুব युवा نوجوان လူငယ် matasa vijana pemuda ወጣቶች
topic human মানব मानव انسانی လူ့ 'yanadam binadamu manusia ሰብአዊ
topic rights অধিকার अधिकार حقوق အခွင့်အရေး hakkin haƙƙin haki hak-asasi መብት መብቶች
topic humanrights মানবাধিকার मानवाधिकार
topic national জাতীয় राष्ट्रीय قومی အမျိုးသား ƙasa kasa taifa kitaifa nasional ብሔራዊ
topic democratic গণতান্ত্রিক गणतांत्रिक लोकतांत्रिक جمہوری ဒီမိုကရေစီ dimokuraɗiyya dimokuradiyya kidemokrasia demokrat demokratik ዴሞክራሲያዊ
topic independent স্বাধীন स्वतंत्र آزاد လွတ်လပ် huru independen mandiri
topic justice ন্যায়বিচার न्याय انصاف တရားမျှတ adalci keadilan ፍትህ
topic press প্রেস प्रेस پریس pers ፕሬስ
topic elections নির্বাচন चुनाव निर्वाचन انتخابات الیکشن ရွေးကောက်ပွဲ zaɓe zabe uchaguzi pemilihan pemilu ምርጫ
`
