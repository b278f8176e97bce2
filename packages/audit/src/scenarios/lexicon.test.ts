import { describe, expect, test } from "vitest";
import { CONTROL_TEXT, likelyMeaningOf, SUBJECT, type Control } from "./lexicon.ts";

const TEXTS: Readonly<Record<Control, readonly string[]>> = {
  accept: [
    ...[
      "Accept",
      "Accept all",
      "ACCEPT ALL COOKIES",
      "Allow all",
      "I agree",
      "Yes, I accept",
      "OK",
      "Got it!",
    ],
    ...[
      "Accepter",
      "Tout accepter",
      "J’accepte",
      "Accepter tout",
      "Accepter et fermer",
      "Autoriser",
    ],
    ...["Akzeptieren", "Alle akzeptieren", "Alle Cookies zulassen", "Ich stimme zu", "Zustimmen"],
    ...["Aceptar", "Aceptar todas", "Aceptar todas las cookies", "Permitir todas"],
    ...["قبول", "قبول الكل", "موافق", "أوافق"],
  ],
  reject: [
    ...[
      "Reject",
      "Reject all",
      "Decline",
      "Refuse all cookies",
      "Continue without accepting",
      "Necessary only",
    ],
    ...["Only necessary cookies", "Use necessary cookies only", "Don't accept", "Deny"],
    ...["Refuser", "Tout refuser", "Continuer sans accepter →", "Je refuse", "Refuser tout"],
    ...["Ablehnen", "Alle ablehnen", "Nur notwendige Cookies", "Alles ablehnen"],
    ...["Rechazar", "Rechazar todas", "Solo necesarias"],
    ...["رفض", "رفض الكل"],
  ],
  settings: [
    ...[
      "Settings",
      "Cookie settings",
      "Manage cookies",
      "Manage preferences",
      "Choose",
      "Customise",
    ],
    ...["Cookie preferences", "Change your cookie settings", "Manage my choices", "More options"],
    ...[
      "Paramétrer",
      "Gérer mes choix",
      "Personnaliser",
      "Préférences de cookies",
      "Choisir",
      "Gérer les cookies",
    ],
    ...["Einstellungen", "Cookie-Einstellungen", "Anpassen"],
    ...["Configurar cookies", "Personalizar", "Preferencias de cookies"],
    ...["إعدادات", "تفضيلات ملفات تعريف الارتباط", "اختيار"],
  ],
};
const CONTROLS = Object.keys(TEXTS) as Control[];

describe.each(CONTROLS)("%s", (control) => {
  test.each(TEXTS[control])("“%s”", (text) => {
    const understood = CONTROLS.filter((candidate) => CONTROL_TEXT[candidate].test(text));
    expect(understood).toEqual([control]);
  });
});

test.each([
  "",
  "Order",
  "Sign in",
  "Send",
  "Accept the invitation to dinner",
  "Allowance",
  "Weiter",
  "Buy now",
])("“%s” is no control of a banner", (text) => {
  for (const control of CONTROLS) expect(CONTROL_TEXT[control].test(text), control).toBe(false);
});

test("banners speak of cookies, consent or privacy", () => {
  for (const text of [
    "We use cookies",
    "Wir schützen Ihre Privatsphäre: Datenschutz",
    "Votre vie privée",
    "ملفات تعريف الارتباط",
  ])
    expect(SUBJECT.test(text), text).toBe(true);
  expect(SUBJECT.test("Summer sale")).toBe(false);
});

/** What banners say, language by language: accepting, rejecting, saving what is chosen. */
const SAID = [
  ["ar", "قبول الكل", "رفض الكل", "حفظ اختياري"],
  ["bg", "Приемам всичко", "Отказвам всичко", "Запазвам избора си"],
  ["ca", "Accepta-ho tot", "Rebutja-ho tot", "Desa la meva elecció"],
  ["cs", "Přijmout vše", "Odmítnout vše", "Uložit mou volbu"],
  ["cy", "Derbyn popeth", "Gwrthod popeth", "Cadw fy newis"],
  ["da", "Acceptér alle", "Afvis alle", "Gem mit valg"],
  ["de", "Alles akzeptieren", "Alles ablehnen", "Auswahl speichern"],
  ["el", "Αποδοχή όλων", "Απόρριψη όλων", "Αποθήκευση της επιλογής μου"],
  ["en", "Accept all", "Reject all", "Save my choice"],
  ["es", "Aceptar todo", "Rechazar todo", "Guardar mi elección"],
  ["et", "Nõustu kõigega", "Keeldu kõigest", "Salvesta minu valik"],
  ["eu", "Onartu dena", "Baztertu dena", "Gorde nire aukera"],
  ["fa", "پذیرش همه", "رد همه", "ذخیرهٔ انتخاب من"],
  ["fi", "Hyväksy kaikki", "Hylkää kaikki", "Tallenna valintani"],
  ["fr", "Tout accepter", "Tout refuser", "Enregistrer mon choix"],
  ["ga", "Glac le gach rud", "Diúltaigh do gach rud", "Sábháil mo chinneadh"],
  ["gl", "Aceptar todo", "Rexeitar todo", "Gardar a miña elección"],
  ["he", "אישור הכול", "דחיית הכול", "שמירת הבחירה"],
  ["hr", "Prihvati sve", "Odbij sve", "Spremi moj izbor"],
  ["hu", "Összes elfogadása", "Összes elutasítása", "Döntésem mentése"],
  ["is", "Samþykkja allt", "Hafna öllu", "Vista val mitt"],
  ["it", "Accetta tutto", "Rifiuta tutto", "Salva la mia scelta"],
  ["lb", "Alles akzeptéieren", "Alles refuséieren", "Meng Auswiel späicheren"],
  ["lt", "Priimti visus", "Atmesti visus", "Išsaugoti sprendimą"],
  ["lv", "Pieņemt visas", "Noraidīt visas", "Saglabāt lēmumu"],
  ["mt", "Naċċetta kollox", "Nirrifjuta kollox", "Naħżen id-deċiżjoni tiegħi"],
  ["nb", "Godta alle", "Avvis alle", "Lagre valget mitt"],
  ["nl", "Alles accepteren", "Alles weigeren", "Mijn keuze opslaan"],
  ["pl", "Zaakceptuj wszystkie", "Odrzuć wszystkie", "Zapisz mój wybór"],
  ["pt", "Aceitar tudo", "Rejeitar tudo", "Guardar a minha escolha"],
  ["ro", "Accept tot", "Refuz tot", "Salvez decizia mea"],
  ["sk", "Prijať všetko", "Odmietnuť všetko", "Uložiť moju voľbu"],
  ["sl", "Sprejmi vse", "Zavrni vse", "Shrani mojo izbiro"],
  ["sv", "Godkänn allt", "Avvisa allt", "Spara mitt val"],
  ["tr", "Tümünü kabul et", "Tümünü reddet", "Tercihimi kaydet"],
  ["uk", "Прийняти все", "Відхилити все", "Зберегти мій вибір"],
  ["ur", "سب قبول کریں", "سب مسترد کریں", "میرا انتخاب محفوظ کریں"],
] as const;

test.each(SAID)("%s: “%s”, “%s” and “%s” are told apart", (_language, accept, reject, save) => {
  const told = (text: string) =>
    (["accept", "reject", "save"] as const).filter((control) => CONTROL_TEXT[control].test(text));
  expect([told(accept), told(reject), told(save)]).toEqual([["accept"], ["reject"], ["save"]]);
});

test.each([
  "Alle Cookies akzeptieren",
  "Accepter et continuer",
  "Accetta tutti i cookie",
  "Akceptuję wszystkie",
  "Tillåt alla kakor",
  "Aceptar todas las cookies",
  "Tüm çerezleri kabul et",
  "Дозволити всі файли cookie",
])("“%s” accepts", (text) => expect(CONTROL_TEXT.accept.test(text)).toBe(true));

test.each([
  "Accept only necessary cookies",
  "Solo le necessarie",
  "Nur notwendige Cookies akzeptieren",
  "Tylko niezbędne",
  "Continuar sin aceptar",
  "Enkel noodzakelijke cookies",
  "Endast nödvändiga",
  "Yalnızca zorunlu çerezleri kabul et",
])("“%s” rejects and does not accept", (text) => {
  expect(CONTROL_TEXT.reject.test(text)).toBe(true);
  expect(CONTROL_TEXT.accept.test(text)).toBe(false);
});

test.each([
  ["Nur das Nötigste", "reject"],
  ["Nee, liever niet", "reject"],
  ["Nein", "reject"],
  ["Odmawiam", "reject"],
  ["Διαφωνώ", "reject"],
  ["Kabul etmiyorum", "reject"],
  ["すべて拒否する", "reject"],
  ["全部拒绝", "reject"],
  ["모두 거부", "reject"],
  ["Отклонить все", "reject"],
  ["Ja, prima", "accept"],
  ["Sí, claro", "accept"],
  ["すべて同意する", "accept"],
  ["全部接受", "accept"],
  ["모두 동의", "accept"],
  ["Принять все", "accept"],
  ["Je choisis", "settings"],
  ["No, let me choose", "settings"],
  ["Yes, show me the settings", "settings"],
  ["Cookie設定", "settings"],
  ["Nowhere else", undefined],
  ["Jahrbuch", undefined],
  ["News", undefined],
  ["Notizen", undefined],
] as const)("in a banner “%s” means %s", (text, meaning) => {
  const strict = (["reject", "accept", "settings"] as const).find((control) =>
    CONTROL_TEXT[control].test(text),
  );
  expect(strict ?? likelyMeaningOf(text)).toBe(meaning);
});

test("a long text of such words is answered at once", () => {
  const began = performance.now();
  for (const control of ["accept", "reject", "settings", "save"] as const)
    CONTROL_TEXT[control].test("accept all cookies and ".repeat(200) + "!x");
  expect(performance.now() - began).toBeLessThan(2000);
});
