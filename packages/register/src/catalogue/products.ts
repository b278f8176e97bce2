import type { Product } from "./entry.ts";
import { advertising } from "./vendors/advertising.ts";
import { cms } from "./vendors/cms.ts";
import { consentTools } from "./vendors/consent-tools.ts";
import { contacts } from "./vendors/contacts.ts";
import { django } from "./vendors/django.ts";
import { edge } from "./vendors/edge.ts";
import { frameworks } from "./vendors/frameworks.ts";
import { glassjar } from "./vendors/glassjar.ts";
import { google } from "./vendors/google.ts";
import { matomo } from "./vendors/matomo.ts";
import { media } from "./vendors/media.ts";
import { microsoft } from "./vendors/microsoft.ts";
import { payment } from "./vendors/payment.ts";
import { social } from "./vendors/social.ts";
import { socialMeta } from "./vendors/social/meta.ts";
import { statistics } from "./vendors/statistics.ts";
import { statisticsTesting } from "./vendors/statistics/testing.ts";
import { statisticsEvents } from "./vendors/statistics/events.ts";
import { statisticsAdobe } from "./vendors/statistics/adobe.ts";
import { advertisingAffiliates } from "./vendors/advertising/affiliates.ts";
import { advertisingReferrals } from "./vendors/advertising/referrals.ts";
import { advertisingBuyers } from "./vendors/advertising/buyers.ts";
import { advertisingData } from "./vendors/advertising/data.ts";
import { advertisingExchanges } from "./vendors/advertising/exchanges.ts";
import { advertisingFormats } from "./vendors/advertising/formats.ts";
import { advertisingAdServers } from "./vendors/advertising/ad-servers.ts";
import { advertisingNetworks } from "./vendors/advertising/networks.ts";
import { advertisingAttribution } from "./vendors/advertising/attribution.ts";
import { advertisingPortals } from "./vendors/advertising/portals.ts";
import { advertisingProfiles } from "./vendors/advertising/profiles.ts";
import { advertisingRetargeting } from "./vendors/advertising/retargeting.ts";
import { advertisingDemandSide } from "./vendors/advertising/demand-side.ts";
import { advertisingSellSide } from "./vendors/advertising/sell-side.ts";
import { advertisingPublishers } from "./vendors/advertising/publishers.ts";
import { choicesPlugins } from "./vendors/choices/plugins.ts";
import { choicesTools } from "./vendors/choices/tools.ts";
import { choicesAuthorities } from "./vendors/choices/authorities.ts";
import { choicesSuites } from "./vendors/choices/suites.ts";
import { contactsAutomation } from "./vendors/contacts/automation.ts";
import { contactsMailings } from "./vendors/contacts/mailings.ts";
import { contactsCalls } from "./vendors/contacts/calls.ts";
import { contactsChat } from "./vendors/contacts/chat.ts";
import { contactsServiceDesks } from "./vendors/contacts/service-desks.ts";
import { contactsCrm } from "./vendors/contacts/crm.ts";
import { contactsCompanies } from "./vendors/contacts/companies.ts";
import { contactsInvitations } from "./vendors/contacts/invitations.ts";
import { contactsNotifications } from "./vendors/contacts/notifications.ts";
import { contactsReviews } from "./vendors/contacts/reviews.ts";
import { contactsSurveys } from "./vendors/contacts/surveys.ts";
import { contactsForms } from "./vendors/contacts/forms.ts";
import { edgeFirewalls } from "./vendors/edge/firewalls.ts";
import { edgeMore } from "./vendors/edge/more.ts";
import { googleSignIn } from "./vendors/google/sign-in.ts";
import { mediaAids } from "./vendors/media/aids.ts";
import { mediaAudio } from "./vendors/media/audio.ts";
import { mediaMaps } from "./vendors/media/maps.ts";
import { mediaVideo } from "./vendors/media/video.ts";
import { paymentMethods } from "./vendors/payment/methods.ts";
import { paymentAmazon } from "./vendors/payment/amazon.ts";
import { platformsApplications } from "./vendors/platforms/applications.ts";
import { platformsCms } from "./vendors/platforms/cms.ts";
import { platformsDotnet } from "./vendors/platforms/dotnet.ts";
import { platformsForums } from "./vendors/platforms/forums.ts";
import { platformsGroupware } from "./vendors/platforms/groupware.ts";
import { platformsHostedShops } from "./vendors/platforms/hosted-shops.ts";
import { platformsSiteBuilders } from "./vendors/platforms/site-builders.ts";
import { platformsIdentity } from "./vendors/platforms/identity.ts";
import { platformsJava } from "./vendors/platforms/java.ts";
import { platformsJavascript } from "./vendors/platforms/javascript.ts";
import { platformsJavascriptPages } from "./vendors/platforms/javascript-pages.ts";
import { platformsLanguages } from "./vendors/platforms/languages.ts";
import { platformsLearning } from "./vendors/platforms/learning.ts";
import { platformsMicrosoft } from "./vendors/platforms/microsoft.ts";
import { platformsMicrosoftSignIn } from "./vendors/platforms/microsoft-sign-in.ts";
import { platformsPanels } from "./vendors/platforms/panels.ts";
import { platformsPhp } from "./vendors/platforms/php.ts";
import { platformsPython } from "./vendors/platforms/python.ts";
import { platformsSalesforce } from "./vendors/platforms/salesforce.ts";
import { platformsShops } from "./vendors/platforms/shops.ts";
import { platformsSignIn } from "./vendors/platforms/sign-in.ts";
import { platformsSignOn } from "./vendors/platforms/sign-on.ts";
import { platformsSubscriptions } from "./vendors/platforms/subscriptions.ts";
import { platformsWebFrameworks } from "./vendors/platforms/web-frameworks.ts";
import { platformsWordpress } from "./vendors/platforms/wordpress.ts";
import { securityVerification } from "./vendors/security/verification.ts";
import { securityFraud } from "./vendors/security/fraud.ts";
import { socialCommunities } from "./vendors/social/communities.ts";
import { socialGithub } from "./vendors/social/github.ts";
import { socialSharing } from "./vendors/social/sharing.ts";
import { statisticsAudience } from "./vendors/statistics/audience.ts";
import { statisticsLight } from "./vendors/statistics/light.ts";
import { statisticsProducts } from "./vendors/statistics/products.ts";
import { statisticsRecordings } from "./vendors/statistics/recordings.ts";
import { statisticsQuality } from "./vendors/statistics/quality.ts";
import { statisticsRegional } from "./vendors/statistics/regional.ts";
import { statisticsVariants } from "./vendors/statistics/variants.ts";
import { statisticsSearch } from "./vendors/statistics/search.ts";

/** Every product of the catalogue. Where two know the same name equally well, the earlier one wins. */
export const PRODUCTS: readonly Product[] = [
  ...glassjar,
  ...django,
  ...frameworks,
  ...cms,
  ...edge,
  ...consentTools,
  ...matomo,
  ...statistics,
  ...statisticsAdobe,
  ...statisticsEvents,
  ...statisticsTesting,
  ...google,
  ...microsoft,
  ...social,
  ...socialMeta,
  ...advertising,
  ...contacts,
  ...media,
  ...payment,
  ...platformsApplications,
  ...platformsLearning,
  ...platformsGroupware,
  ...platformsSignOn,
  ...platformsWebFrameworks,
  ...platformsJavascript,
  ...platformsJavascriptPages,
  ...platformsLanguages,
  ...platformsWordpress,
  ...googleSignIn,
  ...statisticsProducts,
  ...statisticsRecordings,
  ...statisticsAudience,
  ...statisticsRegional,
  ...statisticsLight,
  ...statisticsQuality,
  ...statisticsVariants,
  ...statisticsSearch,
  ...socialCommunities,
  ...socialGithub,
  ...contactsChat,
  ...contactsServiceDesks,
  ...contactsAutomation,
  ...contactsMailings,
  ...contactsCrm,
  ...contactsCompanies,
  ...contactsInvitations,
  ...contactsNotifications,
  ...contactsCalls,
  ...contactsSurveys,
  ...contactsForms,
  ...contactsReviews,
  ...advertisingExchanges,
  ...advertisingAdServers,
  ...advertisingFormats,
  ...advertisingSellSide,
  ...advertisingPublishers,
  ...advertisingBuyers,
  ...advertisingRetargeting,
  ...advertisingDemandSide,
  ...advertisingNetworks,
  ...advertisingPortals,
  ...advertisingAttribution,
  ...advertisingData,
  ...socialSharing,
  ...advertisingProfiles,
  ...securityVerification,
  ...securityFraud,
  ...advertisingAffiliates,
  ...advertisingReferrals,
  ...choicesTools,
  ...choicesSuites,
  ...choicesAuthorities,
  ...choicesPlugins,
  ...platformsPhp,
  ...platformsForums,
  ...platformsPanels,
  ...platformsCms,
  ...platformsDotnet,
  ...platformsMicrosoft,
  ...platformsMicrosoftSignIn,
  ...platformsJava,
  ...platformsSalesforce,
  ...platformsPython,
  ...platformsShops,
  ...platformsHostedShops,
  ...platformsSiteBuilders,
  ...paymentMethods,
  ...paymentAmazon,
  ...platformsIdentity,
  ...platformsSubscriptions,
  ...edgeMore,
  ...platformsSignIn,
  ...edgeFirewalls,
  ...mediaVideo,
  ...mediaAudio,
  ...mediaMaps,
  ...mediaAids,
];
