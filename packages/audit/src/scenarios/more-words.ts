/** Words that say that only what was selected is meant, in the 37 languages of the product. */
export const SELECTION =
  /selection|selected|choices?\b|chosen|auswahl|ausgewählt|choix|sélection|selecci|selezion|scelt|seleç|seleciona|escolh|escoll|keuze|selectie|geselecteerd|wybór|wybran|zaznaczon|výb[eě]r|vybran|izbor|odabran|izbran|избор|избран|вибір|вибран|επιλογ|επιλεγμ|\bvalg|\bvalda|\bvalt|valin|valitu|valik|kiválaszt|választ|pasirink|izvēl|aleg|alese|selecta|seçim|seçil|اختيار|المحدد|انتخاب|منتخب|בחירה|הנבחר|aukera|hautat|rogha|għażl|dewis/i;

/** A cross, or a word for closing. */
export const CLOSE =
  /^\s*[×✕✖✗⨯╳xX]\s*$|close|dismiss|schlie(ß|ss)en|fermer|cerrar|chiudi|fechar|sluiten|zamknij|zavřít|zatvori|zavri|zapri|bezár|închide|затвори|закрити|κλείσιμο|\blukk?\b|stäng|sulje|sulge|aizvērt|uždaryti|kapat|إغلاق|بستن|بند کریں|סגור|סגירה|\bitxi\b|tanca|pechar|\bdún\b|\bcau\b|\bloka\b|agħlaq/i;

/** What a site asks for instead of consent. */
export const PAY =
  /subscri|\bpay\b|ad[- ]?free|abonn|\babo\b|suscri|suskri|abbona|assin(e|ar|atura)|prenumer|předplat|predplat|pretplat|naroč|előfizet|абон|передплат|συνδρομ|\btilaa\b|\btelli\b|abonē|abone ol|werbefrei|اشتر[اك]|اشتراک|سبسکر|מנוי|harpidetu|subskriv|áskrift|tanysgrif|síntiús/i;

/** Ways to refuse that are made of no word for refusing. */
export const REFUSING =
  /\bno,? (thanks|thank you|gracias|grazie)|\bnon,? merci|nein,? danke|n[ãa]o,? obrigad|nee,? (dank|bedankt)|nie,? dzięk|ne,? (děkuji|hvala|ďakujem)|nej,? (tak|tack)|nei,? takk|ei kiitos|ei aitäh|nē,? paldies|ne,? ačiū|nu,? mul[țt]umesc|nem,? köszönöm|hayır,? teşekkür|не,? (благодаря|дякую)|ні,? дякую|όχι,? ευχαριστώ|لا شكر|نه،? ممنون|לא תודה|ez,? eskerrik|no,? gr[àa]cies|non,? grazas|object to all|s['’]opposer|je m['’]oppose|tout désactiver|disable all|turn (all )?off|switch (all )?off|deactivate all|alle deaktivieren|desactivar tod|disattiva tutt|uitschakelen|leave without|do not (sell|share|consent|track)|don['’]t (sell|share|consent|track)|only functional|functional only|nur funktional|withdraw (my )?consent|revoke|retirer (mon )?consentement|einwilligung widerrufen/i;

const END = "(?=\\s*[,.!–-]|\\s*$)";

/** A no, alone or before its reasons. */
export const NO = new RegExp(
  `^\\s*(no|non|nein|nee|nie|ne|nej|nei|ei|não|nu|nem|hayır|не|ні|нет|όχι|لا|לא|نه|نہیں|ez|nē|na|nage|níl|いいえ|不|아니요)${END}`,
  "i",
);

/** A yes, alone or before its reasons. */
export const YES = new RegExp(
  `^\\s*(yes|oui|ja|jo|sí|si|sì|sim|tak|ano|áno|igen|da|evet|да|так|ναι|نعم|כן|بله|ہاں|bai|jā|taip|jah|kyllä|joo|já|iva|ydw|はい|是|네|예)${END}`,
  "i",
);
