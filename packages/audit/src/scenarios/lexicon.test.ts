import { describe, expect, test } from "vitest";
import { CONTROL_TEXT, SUBJECT, type Control } from "./lexicon.ts";

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
