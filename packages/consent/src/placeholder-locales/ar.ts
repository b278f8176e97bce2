import type { PlaceholderTexts } from "./texts.ts";

export const ar: PlaceholderTexts = {
  held: "هذا المحتوى مقدَّم من {provider}. لعرضه يتصل متصفحك بـ {provider}، وقد يخزّن معلومات على جهازك ويقرؤها.",
  once: "تحميل مرة واحدة",
  always: "تحميل محتوى {provider} دائمًا",
  policy: "سياسة الخصوصية لدى {provider}",
};
