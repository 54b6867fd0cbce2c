/** Names of languages that people speak, sing and write in: "a sign in Tatar", "sang in Lingala". */
export const LANGUAGES = `english french german spanish portuguese italian russian ukrainian belarusian polish turkish kurdish arabic persian
farsi dari pashto urdu hindi bengali bangla tamil telugu kannada malayalam punjabi gujarati marathi assamese manipuri nepali
sinhala burmese thai khmer lao vietnamese malay javanese tagalog cebuano mandarin cantonese uyghur uighur tibetan mongolian
kazakh kyrgyz uzbek tajik turkmen tatar bashkir chuvash chechen ossetian georgian armenian azerbaijani azeri abkhaz hebrew
yiddish amharic tigrinya oromo somali swahili kiswahili luganda kinyarwanda kirundi lingala kikongo tshiluba bambara wolof
fulani pulaar hausa yoruba igbo akan twi ewe shona ndebele zulu isizulu xhosa sotho sesotho setswana afrikaans chichewa bemba
malagasy berber tamazight kabyle quechua aymara guarani nahuatl mapudungun creole greek latin hungarian romanian bulgarian
serbian croatian bosnian albanian macedonian slovak czech slovene estonian latvian lithuanian finnish swedish norwegian danish
dutch flemish catalan basque galician welsh irish gaelic breton romani japanese korean chinese`
