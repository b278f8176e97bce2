import type { BUILT_IN_CATEGORIES } from "@glassjar/register";

/** A name and one sentence. */
export interface NamedText {
  readonly name: string;
  readonly description: string;
}

/** What the banner and the preference centre say, ready to show. */
export interface BannerTexts {
  /** Heading of the first layer; `{site}` is the site's name. */
  readonly title: string;
  /** Who asks and why; `{controller}` is who answers for the site. */
  readonly who: string;
  /** How to accept or refuse, and what follows from either. */
  readonly how: string;
  /** The right to withdraw, where, and how long the choice is remembered. */
  readonly withdraw: string;
  /** Said when the browser sends Global Privacy Control (https://www.w3.org/TR/gpc/). */
  readonly gpc: string;
  /** As `who`, where the visitor is not asked first: told, and free to object. */
  readonly informs: string;
  /** As `how`, where the visitor may opt out. */
  readonly optOutHow: string;
  /** The button that opts out of everything. */
  readonly optOut: string;
  /** The status of a Global Privacy Control signal where it opts out (11 CCR §7025(c)(6)). */
  readonly optOutHonoured: string;
  /** As `how`, where the visitor is only told. */
  readonly noticeHow: string;
  /** The button that only puts the notice away. */
  readonly understood: string;
  /** As `withdraw`, where the visitor is not asked first. */
  readonly change: string;
  /** What is new since an older choice; `{services}` are names. */
  readonly added: string;
  readonly policy: string;
  /** A provider's own privacy policy. */
  readonly privacyPolicy: string;
  readonly accept: string;
  readonly reject: string;
  readonly choose: string;
  readonly save: string;
  readonly close: string;
  /** Name of the preference centre and of every control that opens it. */
  readonly preferences: string;
  readonly preferencesIntro: string;
  readonly alwaysOn: string;
  /** Read out by screen readers once a choice is stored. */
  readonly saved: string;
}

/** What stands in for held content says; `{provider}` is the name of whom it is from. */
export interface PlaceholderTexts {
  /** Who the content is from, and what follows from loading it. */
  readonly held: string;
  /** Name of the button that loads it in this page, and in no other. */
  readonly once: string;
  /** Name of the button that allows the service for good. */
  readonly always: string;
  readonly policy: string;
}

/** One language of the banner: every locale file has exactly this shape. */
export interface BannerLocale {
  readonly direction: "ltr" | "rtl";
  readonly texts: BannerTexts;
  readonly placeholder: PlaceholderTexts;
  readonly categories: Readonly<Record<(typeof BUILT_IN_CATEGORIES)[number], NamedText>>;
}
