import type { PolicyLanguage } from "../locales/locales.ts";

type Words = Readonly<Record<PolicyLanguage, string>>;

/** What services do for a site, in every language of the policy: the names drafted services get. */
export const FUNCTIONS = {
  authentication: { en: "Authentication", fr: "Authentification", ar: "المصادقة" },
  session: { en: "Session", fr: "Session", ar: "الجلسة" },
  forms: {
    en: "Protection of forms",
    fr: "Protection des formulaires",
    ar: "حماية النماذج",
  },
  language: { en: "Language", fr: "Langue", ar: "اللغة" },
  messages: { en: "Messages", fr: "Messages", ar: "الرسائل" },
  choices: {
    en: "Cookie choices",
    fr: "Choix en matière de cookies",
    ar: "خيارات ملفات تعريف الارتباط",
  },
  settings: { en: "Display settings", fr: "Réglages d’affichage", ar: "إعدادات العرض" },
  comments: { en: "Comments", fr: "Commentaires", ar: "التعليقات" },
  shop: { en: "Shop", fr: "Boutique", ar: "المتجر" },
  "load-balancing": {
    en: "Load balancing",
    fr: "Répartition de charge",
    ar: "توزيع الأحمال",
  },
  security: { en: "Security", fr: "Sécurité", ar: "الأمان" },
  statistics: { en: "Audience measurement", fr: "Mesure d’audience", ar: "قياس الزيارات" },
  recording: {
    en: "Study of use",
    fr: "Étude de l’utilisation",
    ar: "دراسة الاستخدام",
  },
  testing: { en: "Comparison of variants", fr: "Tests comparatifs", ar: "مقارنة النسخ" },
  advertising: { en: "Advertising", fr: "Publicité", ar: "الإعلانات" },
  tags: { en: "Tag management", fr: "Gestion de balises", ar: "إدارة الوسوم" },
  contacts: {
    en: "Contact management",
    fr: "Gestion des contacts",
    ar: "إدارة جهات الاتصال",
  },
  video: { en: "Video", fr: "Vidéo", ar: "الفيديو" },
  audio: { en: "Audio", fr: "Audio", ar: "الصوت" },
  maps: { en: "Maps", fr: "Cartes", ar: "الخرائط" },
  fonts: { en: "Fonts", fr: "Polices de caractères", ar: "الخطوط" },
  social: { en: "Social networks", fr: "Réseaux sociaux", ar: "الشبكات الاجتماعية" },
  chat: { en: "Chat", fr: "Messagerie instantanée", ar: "المحادثة" },
  payment: { en: "Payment", fr: "Paiement", ar: "الدفع" },
} as const satisfies Readonly<Record<string, Words>>;

/** Identifier of a function of {@link FUNCTIONS}. */
export type FunctionId = keyof typeof FUNCTIONS;
