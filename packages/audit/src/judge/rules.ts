import type { Rule } from "./rule.ts";
import { acceptAmbiguous } from "./rules/accept-ambiguous.ts";
import { asksAgainAfterRefusal } from "./rules/asks-again-after-refusal.ts";
import { attributesDiffer } from "./rules/attributes-differ.ts";
import { audienceExemptionUnavailable } from "./rules/audience-exemption-unavailable.ts";
import { bannerDirection } from "./rules/banner-direction.ts";
import { bannerLanguage } from "./rules/banner-language.ts";
import { bannerOffScreen } from "./rules/banner-off-screen.ts";
import { bannerWall } from "./rules/banner-wall.ts";
import { bannerWithoutName } from "./rules/banner-without-name.ts";
import { bannerWithoutPolicyLink } from "./rules/banner-without-policy-link.ts";
import { beyondChoice } from "./rules/beyond-choice.ts";
import { choiceLongLived } from "./rules/choice-long-lived.ts";
import { choiceNotKept } from "./rules/choice-not-kept.ts";
import { choiceShortLived } from "./rules/choice-short-lived.ts";
import { cnameCloaking } from "./rules/cname-cloaking.ts";
import { consequencesNotTold } from "./rules/consequences-not-told.ts";
import { consentModePings } from "./rules/consent-mode-pings.ts";
import { consentOrPay } from "./rules/consent-or-pay.ts";
import { contactedAfterRejection } from "./rules/contacted-after-rejection.ts";
import { contactedAfterWithdrawal } from "./rules/contacted-after-withdrawal.ts";
import { contactedBeforeChoice } from "./rules/contacted-before-choice.ts";
import { contactedDespiteGpc } from "./rules/contacted-despite-gpc.ts";
import { controlUnreadable } from "./rules/control-unreadable.ts";
import { controlWithoutRole } from "./rules/control-without-role.ts";
import { controllerNotNamed } from "./rules/controller-not-named.ts";
import { cookieOverHttp } from "./rules/cookie-over-http.ts";
import { cookieRefused } from "./rules/cookie-refused.ts";
import { cookieSyncing } from "./rules/cookie-syncing.ts";
import { cspViolation } from "./rules/csp-violation.ts";
import { declaredHostNotSeen } from "./rules/declared-host-not-seen.ts";
import { declaredNotSeen } from "./rules/declared-not-seen.ts";
import { exemptAudienceShared } from "./rules/exempt-audience-shared.ts";
import { exemptMixedPurpose } from "./rules/exempt-mixed-purpose.ts";
import { fingerprintWithoutConsent } from "./rules/fingerprint-without-consent.ts";
import { goingOnAsConsent } from "./rules/going-on-as-consent.ts";
import { gpcFileMissing } from "./rules/gpc-file-missing.ts";
import { gpcNotShown } from "./rules/gpc-not-shown.ts";
import { grantedWithoutAnswer } from "./rules/granted-without-answer.ts";
import { identifierInAddress } from "./rules/identifier-in-address.ts";
import { keyboardUnreachable } from "./rules/keyboard-unreachable.ts";
import { leftAfterWithdrawal } from "./rules/left-after-withdrawal.ts";
import { legitimateInterestClaimed } from "./rules/legitimate-interest-claimed.ts";
import { lifetimeLonger } from "./rules/lifetime-longer.ts";
import { lifetimeOver13Months } from "./rules/lifetime-over-13-months.ts";
import { lifetimeOver400Days } from "./rules/lifetime-over-400-days.ts";
import { linkDecoration } from "./rules/link-decoration.ts";
import { mixedContent } from "./rules/mixed-content.ts";
import { needlessBanner } from "./rules/needless-banner.ts";
import { nobodyAsks } from "./rules/nobody-asks.ts";
import { notGranular } from "./rules/not-granular.ts";
import { objectionMissing } from "./rules/objection-missing.ts";
import { offerInBanner } from "./rules/offer-in-banner.ts";
import { otherStorage } from "./rules/other-storage.ts";
import { partyDiffers } from "./rules/party-differs.ts";
import { pixelWithoutConsent } from "./rules/pixel-without-consent.ts";
import { policyDiffers } from "./rules/policy-differs.ts";
import { policyLeavesOut } from "./rules/policy-leaves-out.ts";
import { policyMissing } from "./rules/policy-missing.ts";
import { policyUnversioned } from "./rules/policy-unversioned.ts";
import { policyWithoutLifetimes } from "./rules/policy-without-lifetimes.ts";
import { preTicked } from "./rules/pre-ticked.ts";
import { providerWithoutPolicy } from "./rules/provider-without-policy.ts";
import { purposeVague } from "./rules/purpose-vague.ts";
import { purposesNotNamed } from "./rules/purposes-not-named.ts";
import { readAfterRejection } from "./rules/read-after-rejection.ts";
import { readAfterWithdrawal } from "./rules/read-after-withdrawal.ts";
import { readBeforeChoice } from "./rules/read-before-choice.ts";
import { readDespiteGpc } from "./rules/read-despite-gpc.ts";
import { refusalDiscouraged } from "./rules/refusal-discouraged.ts";
import { refusalLosesService } from "./rules/refusal-loses-service.ts";
import { refusalShorter } from "./rules/refusal-shorter.ts";
import { refuseFont } from "./rules/refuse-font.ts";
import { refuseHarder } from "./rules/refuse-harder.ts";
import { refuseLessEmphasis } from "./rules/refuse-less-emphasis.ts";
import { refuseMissing } from "./rules/refuse-missing.ts";
import { refuseOutOfView } from "./rules/refuse-out-of-view.ts";
import { refuseSmaller } from "./rules/refuse-smaller.ts";
import { renewedOnRevisit } from "./rules/renewed-on-revisit.ts";
import { respawned } from "./rules/respawned.ts";
import { scopeDiffers } from "./rules/scope-differs.ts";
import { secondLayerWithoutRefuse } from "./rules/second-layer-without-refuse.ts";
import { signInUnprotected } from "./rules/sign-in-unprotected.ts";
import { storedAfterRejection } from "./rules/stored-after-rejection.ts";
import { storedAfterWithdrawal } from "./rules/stored-after-withdrawal.ts";
import { storedBeforeChoice } from "./rules/stored-before-choice.ts";
import { storedDespiteGpc } from "./rules/stored-despite-gpc.ts";
import { tagManagerBeforeChoice } from "./rules/tag-manager-before-choice.ts";
import { targetTooSmall } from "./rules/target-too-small.ts";
import { thirdPartyCookieUnprotected } from "./rules/third-party-cookie-unprotected.ts";
import { twoBanners } from "./rules/two-banners.ts";
import { undeclaredHost } from "./rules/undeclared-host.ts";
import { undeclaredItem } from "./rules/undeclared-item.ts";
import { visitIncomplete } from "./rules/visit-incomplete.ts";
import { withdrawHarder } from "./rules/withdraw-harder.ts";
import { withdrawMissing } from "./rules/withdraw-missing.ts";
import { withdrawNotEverywhere } from "./rules/withdraw-not-everywhere.ts";
import { withdrawStateNotShown } from "./rules/withdraw-state-not-shown.ts";
import { withdrawalLosesService } from "./rules/withdrawal-loses-service.ts";
import { withdrawalNotTold } from "./rules/withdrawal-not-told.ts";

/** Every rule, in the order findings of one severity are shown. */
export const RULES: readonly Rule[] = [
  storedBeforeChoice,
  readBeforeChoice,
  contactedBeforeChoice,
  tagManagerBeforeChoice,
  consentModePings,
  identifierInAddress,
  fingerprintWithoutConsent,
  pixelWithoutConsent,
  otherStorage,
  audienceExemptionUnavailable,
  storedAfterRejection,
  readAfterRejection,
  contactedAfterRejection,
  beyondChoice,
  refusalLosesService,
  storedAfterWithdrawal,
  leftAfterWithdrawal,
  readAfterWithdrawal,
  contactedAfterWithdrawal,
  withdrawMissing,
  withdrawHarder,
  withdrawNotEverywhere,
  withdrawStateNotShown,
  withdrawalLosesService,
  storedDespiteGpc,
  readDespiteGpc,
  contactedDespiteGpc,
  gpcNotShown,
  gpcFileMissing,
  nobodyAsks,
  refuseMissing,
  refuseHarder,
  preTicked,
  grantedWithoutAnswer,
  refuseSmaller,
  refuseFont,
  refuseLessEmphasis,
  controlUnreadable,
  refuseOutOfView,
  notGranular,
  secondLayerWithoutRefuse,
  twoBanners,
  bannerWall,
  bannerWithoutPolicyLink,
  purposesNotNamed,
  purposeVague,
  withdrawalNotTold,
  consequencesNotTold,
  controllerNotNamed,
  goingOnAsConsent,
  acceptAmbiguous,
  legitimateInterestClaimed,
  refusalDiscouraged,
  offerInBanner,
  consentOrPay,
  bannerLanguage,
  bannerDirection,
  keyboardUnreachable,
  controlWithoutRole,
  bannerWithoutName,
  targetTooSmall,
  bannerOffScreen,
  needlessBanner,
  asksAgainAfterRefusal,
  choiceNotKept,
  refusalShorter,
  choiceShortLived,
  choiceLongLived,
  undeclaredItem,
  undeclaredHost,
  lifetimeLonger,
  lifetimeOver13Months,
  lifetimeOver400Days,
  renewedOnRevisit,
  exemptMixedPurpose,
  exemptAudienceShared,
  partyDiffers,
  scopeDiffers,
  providerWithoutPolicy,
  declaredNotSeen,
  declaredHostNotSeen,
  policyMissing,
  policyLeavesOut,
  policyDiffers,
  policyUnversioned,
  policyWithoutLifetimes,
  objectionMissing,
  respawned,
  cookieSyncing,
  cnameCloaking,
  linkDecoration,
  signInUnprotected,
  attributesDiffer,
  thirdPartyCookieUnprotected,
  cookieOverHttp,
  mixedContent,
  cspViolation,
  cookieRefused,
  visitIncomplete,
];
