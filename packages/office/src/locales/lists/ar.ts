import type { ListsTexts } from "./texts.ts";

/** Arabic. */
export const ar: ListsTexts = {
  filters: {
    all: "الكل",
    nothingYet: "لا شيء بعد.",
    regionHelp: "الأرقام أعلاه وحدها تعرف المناطق: يُحفظ الاختيار دون المكان الذي جرى فيه.",
    withFindings: "مع ملاحظات",
    withBlocking: "مع ملاحظات مانعة",
    askedBy: "بطلب من",
  },
  accounts: {
    title: "الحسابات",
    lead: "كل حسابات التثبيت: من يمكنه تسجيل الدخول وكيف.",
    state: "الحالة",
    open: "مفتوح",
    closed: "مغلق",
    manage: "إدارة",
    manageOf: (email) => `حساب ${email}`,
    passkeys: "مفاتيح المرور",
    password: "كلمة المرور",
    has: "نعم",
    hasNot: "لا",
    own: "هذا حسابك أنت. يستطيع مدير آخر للتثبيت إغلاقه أو حذفه.",
    close: "إغلاق الحساب",
    closeOf: (email) => `إغلاق حساب ${email}`,
    closeAsk: (email) =>
      `لن يستطيع ${email} تسجيل الدخول بعد الآن، وتنتهي جلساته كلها. تبقى الأدوار، ويمكن فتح الحساب من جديد.`,
    closeDone: (email) => `أُغلق حساب ${email}.`,
    reopen: "فتح من جديد",
    reopenAsk: (email) => `يستطيع ${email} تسجيل الدخول من جديد بأدوار حسابه.`,
    reopenDone: (email) => `فُتح حساب ${email} من جديد.`,
    reset: "إعادة ضبط الدخول بخطوتين",
    resetOf: (email) => `إعادة ضبط الدخول بخطوتين لحساب ${email}`,
    resetAsk: (email) =>
      `يفقد ${email} تطبيق المصادقة ومفاتيح المرور ورموز الاسترداد، وتنتهي جلساته كلها. تكفي كلمة المرور وحدها بعد ذلك إلى أن تُضبط خطوة ثانية من جديد.`,
    resetDone: (email) => `أُعيد ضبط الدخول بخطوتين لحساب ${email}.`,
    remove: "حذف",
    removeOf: (email) => `حذف حساب ${email}`,
    removeAsk: (email) =>
      `يُحذف حساب ${email} مع أدواره ومفاتيح مروره وجلساته. لا يمكن التراجع عن ذلك. ويحتفظ سجل النشاط بما جرى.`,
    removeDone: (email) => `حُذف حساب ${email}.`,
  },
};
