export * from "./choice.ts";
export * from "./frontier.ts";
export * from "./merkle.ts";
export * from "./merkle-verify.ts";
export * from "./checkpoint.ts";
export * from "./gpc.ts";
export * from "./receipt.ts";
export * from "./receipt-verify.ts";
export * from "./regime.ts";
export * from "./regime-region.ts";
export * from "./signals/adapters.ts";
export { contactedBeforeConsent, registerForGuard } from "./signals/google.ts";
export * from "./signals/gpc-refusals.ts";
export * from "./signals/port.ts";
export * from "./signals/visit.ts";
export { REGIME_TABLE } from "./regimes/table.ts";
export type { RegimeRow } from "./regimes/row.ts";
export * from "./signed-note.ts";
export {
  leanNoticeConfig,
  noticeConfig,
  scriptStem,
  type Added,
  type LeanNoticeConfig,
  type NoticeConfig,
  type NoticeSource,
} from "./notice-config.ts";
export {
  noticeMarkup,
  noticeTemplate,
  type MarkupOptions,
  type NoticeTemplate,
  type TemplateOptions,
} from "./markup.ts";
export { settingsConfig, type SettingsConfig } from "./settings-config.ts";
export * from "./settings-categories.ts";
export * from "./theme-event.ts";
export * from "./choose-texts.ts";
export { BANNER_LANGUAGES } from "./locale.ts";
export type { BannerTexts, NamedText, PlaceholderTexts } from "./locales/texts.ts";
export * from "./consent-api.ts";
