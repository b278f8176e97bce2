import type { Register, Service } from "@glassjar/register";
import { GOOGLE_SIGNALS, type GoogleSignal } from "@glassjar/register/google-signals";
import type { EffectiveChoice, RegimeTerms } from "../choice.ts";
import { asksIn, isSignalled, servicesAt, type Ask } from "./ask.ts";

/** What `gtag('consent', …)` takes for each consent type. */
export type GoogleConsent = Readonly<Record<GoogleSignal, "granted" | "denied">>;

/** What the adapter for Google's consent mode is given. Plain JSON. */
export interface GoogleConfig {
  readonly signals: Readonly<Record<GoogleSignal, readonly Ask[]>>;
  /** How long Google's tags wait for an update, in milliseconds. */
  readonly waitForUpdate: number;
  readonly adsDataRedaction: boolean;
  readonly urlPassthrough: boolean;
  /**
   * Regions, as ISO 3166 codes, where Google is told that everything is granted until an update; only
   * where nobody can tell us the region and Google has to.
   */
  readonly grantedIn: readonly string[];
}

const HOSTS = [
  "google-analytics.com",
  "analytics.google.com",
  "googletagmanager.com",
  "doubleclick.net",
  "googleadservices.com",
  "googlesyndication.com",
];

const DEFAULTS: Readonly<Record<string, readonly GoogleSignal[]>> = {
  necessary: ["security_storage"],
  preferences: ["functionality_storage", "personalization_storage"],
  statistical: ["analytics_storage"],
  marketing: ["ad_storage", "ad_user_data", "ad_personalization"],
};

/** What Google may do now. All seven types are always said. */
export function googleConsent(
  { signals }: Pick<GoogleConfig, "signals">,
  choice: EffectiveChoice | undefined,
): GoogleConsent {
  return Object.fromEntries(
    GOOGLE_SIGNALS.map((signal) => [
      signal,
      isSignalled(signals[signal], choice) ? "granted" : "denied",
    ]),
  ) as Record<GoogleSignal, "granted" | "denied">;
}

/** Boils a register down to what the adapter needs; undefined when it is not declared. */
export function googleConfig(register: Register, terms: RegimeTerms): GoogleConfig | undefined {
  const { adapters, regimes } = register.site.consent ?? {};
  const options = adapters?.googleConsentMode;
  if (!options) return undefined;
  const mapping = { ...DEFAULTS, ...options.signals };
  const vendor = servicesAt(register, HOSTS);
  const asks = (signal: GoogleSignal) =>
    Object.entries(mapping)
      .filter(([, signals]) => signals.includes(signal))
      .flatMap(([category]) => asksIn(register, category, vendor));
  const tellsRegion = regimes?.header !== undefined || terms.regime !== "opt-in";
  return {
    signals: Object.fromEntries(
      GOOGLE_SIGNALS.map((signal) => [signal, asks(signal)]),
    ) as unknown as GoogleConfig["signals"],
    waitForUpdate: options.waitForUpdate ?? 500,
    adsDataRedaction: options.adsDataRedaction ?? true,
    urlPassthrough: options.urlPassthrough ?? false,
    grantedIn:
      options.mode !== "advanced" || tellsRegion
        ? []
        : Object.entries(regimes?.regions ?? {})
            .filter(([, regime]) => regime !== "opt-in")
            .map(([region]) => region),
  };
}

/**
 * The services whose hosts are contacted before consent, because the register declares consent mode
 * as `advanced`. Their stored items are held all the same. Empty in basic mode, the default.
 */
export function contactedBeforeConsent(register: Register): string[] {
  return register.site.consent?.adapters?.googleConsentMode?.mode === "advanced"
    ? servicesAt(register, HOSTS)
    : [];
}

/**
 * The register as the guard must read it. In advanced mode the hosts of {@link contactedBeforeConsent}
 * stand in services of their own that owe no consent, so that they pass while items are held; in
 * basic mode it is the register itself. Not for people: the policy and the notice show the register.
 */
export function registerForGuard(register: Register): Register {
  const early = contactedBeforeConsent(register);
  if (early.length === 0) return register;
  const services = Object.entries(register.services).flatMap(([id, service]): [string, Service][] =>
    early.includes(id)
      ? [
          [id, { ...service, hosts: [] }],
          [`${id}~hosts`, { ...service, category: "necessary", items: [] }],
        ]
      : [[id, service]],
  );
  return { ...register, services: Object.fromEntries(services) };
}
