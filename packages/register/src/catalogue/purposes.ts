import type { ExemptionGround } from "../kinds.ts";

/**
 * The terms our purposes come under: purposes of the W3C Data Privacy Vocabulary (DPV 2.0).
 * {@link purposeTerm} writes their addresses.
 */
export type DpvTerm =
  | "AccountManagement"
  | "Advertising"
  | "AgeVerification"
  | "CommunicationForCustomerCare"
  | "CommunicationManagement"
  | "CustomerCare"
  | "CustomerOrderManagement"
  | "CustomerRelationshipManagement"
  | "DirectMarketing"
  | "EnforceAccessControl"
  | "EnforceSecurity"
  | "FraudPreventionAndDetection"
  | "IdentityAuthentication"
  | "IdentityVerification"
  | "ImproveExistingProductsAndServices"
  | "IncreaseServiceRobustness"
  | "Marketing"
  | "MisusePreventionAndDetection"
  | "OptimisationForConsumer"
  | "OptimiseUserInterface"
  | "PaymentManagement"
  | "Personalisation"
  | "ProvidePersonalisedRecommendations"
  | "RecordManagement"
  | "RepairImpairments"
  | "RequestedServiceProvision"
  | "SearchFunctionalities"
  | "ServiceOptimisation"
  | "ServicePersonalisation"
  | "ServiceUsageAnalytics"
  | "SocialMediaMarketing"
  | "TargetedAdvertising"
  | "TechnicalServiceProvision"
  | "UserInterfacePersonalisation";

/** What is known of a purpose besides its words. */
export interface Purpose {
  readonly dpv: DpvTerm;
  /**
   * The ground on which it owes no consent by its nature. Absent where that depends on how it is
   * done, as for most statistics, and for what a function needs that the visitor asked for
   * (ePrivacy Directive art. 5(3)): services that do only this belong to the category `necessary`.
   */
  readonly ground?: ExemptionGround;
}

const purpose = (dpv: DpvTerm, ground?: ExemptionGround): Purpose => ({
  dpv,
  ...(ground && { ground }),
});

/** What cookies are for. A catalogue entry points here; the words are in `purposes/texts/`. */
export const PURPOSES = {
  "keep-signed-in": purpose("IdentityAuthentication", "authentication"),
  "remember-sign-in": purpose("IdentityAuthentication", "authentication"),
  "sign-in-step": purpose("IdentityAuthentication", "authentication"),
  "keep-session": purpose("RequestedServiceProvision"),
  "prevent-forgery": purpose("EnforceSecurity", "security"),
  "remember-language": purpose("UserInterfacePersonalisation", "customisation"),
  "remember-setting": purpose("UserInterfacePersonalisation", "customisation"),
  "remember-author": purpose("ServicePersonalisation"),
  "show-message": purpose("RequestedServiceProvision"),
  "keep-choice": purpose("RecordManagement", "consent-choice"),
  "keep-objection": purpose("RecordManagement", "consent-choice"),
  "keep-basket": purpose("CustomerOrderManagement", "basket"),
  "balance-load": purpose("TechnicalServiceProvision", "load-balancing"),
  "tell-bots": purpose("MisusePreventionAndDetection", "security"),
  "protect-site": purpose("EnforceSecurity", "security"),
  "limit-requests": purpose("TechnicalServiceProvision"),
  "test-storage": purpose("TechnicalServiceProvision"),
  "count-visitors": purpose("ServiceUsageAnalytics"),
  "join-visit": purpose("ServiceUsageAnalytics"),
  "remember-origin": purpose("ServiceUsageAnalytics"),
  "watch-use": purpose("ServiceUsageAnalytics"),
  "compare-variants": purpose("OptimiseUserInterface"),
  "ask-survey": purpose("ImproveExistingProductsAndServices"),
  "recognise-for-ads": purpose("TargetedAdvertising"),
  "measure-ads": purpose("Advertising"),
  "share-ids": purpose("TargetedAdvertising"),
  "limit-ads": purpose("Advertising"),
  "identify-contact": purpose("CustomerRelationshipManagement"),
  "play-video": purpose("RequestedServiceProvision"),
  "measure-video": purpose("ServiceUsageAnalytics"),
  "run-chat": purpose("CommunicationForCustomerCare"),
  "recognise-in-chat": purpose("CustomerCare"),
  "prevent-fraud": purpose("FraudPreventionAndDetection", "security"),
  "run-payment": purpose("PaymentManagement", "basket"),
  "trust-device": purpose("IdentityVerification", "authentication"),
  "single-sign-on": purpose("IdentityAuthentication", "authentication"),
  "remember-account": purpose("AccountManagement"),
  "remember-region": purpose("ServicePersonalisation", "customisation"),
  "remember-currency": purpose("ServicePersonalisation", "customisation"),
  "remember-appearance": purpose("UserInterfacePersonalisation", "customisation"),
  "remember-closed": purpose("UserInterfacePersonalisation", "customisation"),
  "remember-viewed": purpose("ServicePersonalisation"),
  "remember-wishlist": purpose("RequestedServiceProvision"),
  "remember-search": purpose("SearchFunctionalities"),
  "remember-form": purpose("RequestedServiceProvision"),
  "remember-place": purpose("ServicePersonalisation"),
  "verify-age": purpose("AgeVerification"),
  "count-articles": purpose("EnforceAccessControl", "paywall-metering"),
  "check-subscription": purpose("EnforceAccessControl", "authentication"),
  "edit-site": purpose("EnforceAccessControl"),
  "deliver-page": purpose("TechnicalServiceProvision", "transmission"),
  "speed-up": purpose("OptimisationForConsumer"),
  "keep-place-in-line": purpose("IncreaseServiceRobustness", "load-balancing"),
  "count-anonymously": purpose("ServiceUsageAnalytics", "audience-measurement"),
  "measure-speed": purpose("ServiceOptimisation"),
  "report-errors": purpose("RepairImpairments"),
  "measure-calls": purpose("Marketing"),
  "measure-mailings": purpose("DirectMarketing"),
  "credit-partner": purpose("Marketing"),
  "build-profile": purpose("Personalisation"),
  "recommend-content": purpose("ProvidePersonalisedRecommendations"),
  "show-invitation": purpose("DirectMarketing"),
  "send-notifications": purpose("CommunicationManagement"),
  "share-page": purpose("SocialMediaMarketing"),
} as const satisfies Readonly<Record<string, Purpose>>;

/** Identifier of a purpose of {@link PURPOSES}. */
export type PurposeId = keyof typeof PURPOSES;

/** The address of the term a purpose comes under: `https://w3id.org/dpv#Marketing`. */
export function purposeTerm(id: PurposeId): string {
  return `https://w3id.org/dpv#${PURPOSES[id].dpv}`;
}
