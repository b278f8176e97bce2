import type { PlaceholderTexts } from "./texts.ts";

export const ur: PlaceholderTexts = {
  held: "یہ مواد {provider} کی جانب سے ہے۔ اسے دکھانے کے لیے آپ کا براؤزر {provider} سے رابطہ کرتا ہے، جو آپ کے آلے پر معلومات محفوظ کر سکتا اور پڑھ سکتا ہے۔",
  once: "ایک بار لوڈ کریں",
  always: "{provider} کا مواد ہمیشہ لوڈ کریں",
  policy: "{provider} کی رازداری کی پالیسی",
};
