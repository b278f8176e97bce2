export type { CategoryWords } from "../locales/locale.ts";
export { POLICY_LANGUAGES, policyLanguage, type PolicyLanguage } from "../locales/locales.ts";
export * from "./content.ts";
export { renderDiff } from "../diff/html.tsx";
export { policyDocument } from "./document.ts";
export { renderPolicy, type RenderedPolicy } from "./html.tsx";
export { policyJson } from "./json.ts";
export { policyMarkdown } from "./markdown.ts";
export type {
  Moment,
  PolicyAudit,
  PolicyOptions,
  PolicyVisitor,
  PublishedVersion,
} from "./options.ts";
export { policyPage } from "./page.ts";
export { POLICY_CSS } from "./style.ts";
export { policyText } from "./plain.ts";
export { areaWords, categoryWords } from "./words.ts";
