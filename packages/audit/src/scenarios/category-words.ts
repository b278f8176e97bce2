/** What switches of the usual categories are called, in the 37 languages of the product. */
export const CATEGORY_TEXT: Readonly<Record<string, RegExp>> = {
  preferences:
    /preferen|pr[ée]f[ée]ren|functional|fonctionnel|funktion|funcional|funzional|functionele|personali[sz]|präferen|præferen|eelist|hobespen|omat asetukset|personlig|asetukset|sainrogh|voorkeur|predvol|предпочит|уподобан|προτιμ|ترجیح|التفضيلات|העדפות|işlevsel|kjörstill|parinkt|dewisiadau|beállítások|postavke|nastavitve/i,
  statistical:
    /statisti|štatisti|analyti|analít|analys|anàlis|análise|análisis|analitic|audience|measure|mesure|messung|medi[cç]|performance|staidreamh|tölfræði|ystadegau|estad|estatist|istatistik|статист|στατιστ|إحصا|آماری|اعداد|סטטיסט/i,
  marketing:
    /marketing|advert|publicit|publicid|werb|reklam|mainon|targeting|ciblage|social media|r[ée]seaux sociaux|markedsf|marknadsf|markaðs|margaí|marchnat|turundus|rinkodar|mārketing|trženj|pazarlama|маркетинг|реклам|εμπορ|διαφήμισ|تسويق|إعلان|بازاریابی|مارکیٹنگ|שיווק|פרסום/i,
};
