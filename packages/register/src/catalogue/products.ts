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
import { statistics } from "./vendors/statistics.ts";
import { advertisingAffiliates } from "./vendors/advertising/affiliates.ts";
import { advertisingBuyers } from "./vendors/advertising/buyers.ts";
import { advertisingData } from "./vendors/advertising/data.ts";
import { advertisingExchanges } from "./vendors/advertising/exchanges.ts";
import { advertisingNetworks } from "./vendors/advertising/networks.ts";
import { advertisingProfiles } from "./vendors/advertising/profiles.ts";
import { advertisingRetargeting } from "./vendors/advertising/retargeting.ts";
import { advertisingSellSide } from "./vendors/advertising/sell-side.ts";
import { choicesPlugins } from "./vendors/choices/plugins.ts";
import { choicesTools } from "./vendors/choices/tools.ts";
import { contactsAutomation } from "./vendors/contacts/automation.ts";
import { contactsCalls } from "./vendors/contacts/calls.ts";
import { contactsChat } from "./vendors/contacts/chat.ts";
import { contactsCrm } from "./vendors/contacts/crm.ts";
import { contactsInvitations } from "./vendors/contacts/invitations.ts";
import { contactsNotifications } from "./vendors/contacts/notifications.ts";
import { contactsReviews } from "./vendors/contacts/reviews.ts";
import { contactsSurveys } from "./vendors/contacts/surveys.ts";
import { edgeFirewalls } from "./vendors/edge/firewalls.ts";
import { edgeMore } from "./vendors/edge/more.ts";
import { googleSignIn } from "./vendors/google/sign-in.ts";
import { mediaAids } from "./vendors/media/aids.ts";
import { mediaAudio } from "./vendors/media/audio.ts";
import { mediaMaps } from "./vendors/media/maps.ts";
import { mediaVideo } from "./vendors/media/video.ts";
import { paymentMethods } from "./vendors/payment/methods.ts";
import { platformsApplications } from "./vendors/platforms/applications.ts";
import { platformsCms } from "./vendors/platforms/cms.ts";
import { platformsDotnet } from "./vendors/platforms/dotnet.ts";
import { platformsForums } from "./vendors/platforms/forums.ts";
import { platformsGroupware } from "./vendors/platforms/groupware.ts";
import { platformsHostedShops } from "./vendors/platforms/hosted-shops.ts";
import { platformsIdentity } from "./vendors/platforms/identity.ts";
import { platformsJava } from "./vendors/platforms/java.ts";
import { platformsJavascript } from "./vendors/platforms/javascript.ts";
import { platformsLanguages } from "./vendors/platforms/languages.ts";
import { platformsLearning } from "./vendors/platforms/learning.ts";
import { platformsMicrosoft } from "./vendors/platforms/microsoft.ts";
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
import { socialCommunities } from "./vendors/social/communities.ts";
import { socialSharing } from "./vendors/social/sharing.ts";
import { statisticsAudience } from "./vendors/statistics/audience.ts";
import { statisticsLight } from "./vendors/statistics/light.ts";
import { statisticsProducts } from "./vendors/statistics/products.ts";
import { statisticsQuality } from "./vendors/statistics/quality.ts";
import { statisticsRegional } from "./vendors/statistics/regional.ts";
import { statisticsVariants } from "./vendors/statistics/variants.ts";

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
  ...google,
  ...microsoft,
  ...social,
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
  ...platformsLanguages,
  ...platformsWordpress,
  ...googleSignIn,
  ...statisticsProducts,
  ...statisticsAudience,
  ...statisticsRegional,
  ...statisticsLight,
  ...statisticsQuality,
  ...statisticsVariants,
  ...socialCommunities,
  ...contactsChat,
  ...contactsAutomation,
  ...contactsCrm,
  ...contactsInvitations,
  ...contactsNotifications,
  ...contactsCalls,
  ...contactsSurveys,
  ...contactsReviews,
  ...advertisingExchanges,
  ...advertisingSellSide,
  ...advertisingBuyers,
  ...advertisingRetargeting,
  ...advertisingNetworks,
  ...advertisingData,
  ...socialSharing,
  ...advertisingProfiles,
  ...securityVerification,
  ...advertisingAffiliates,
  ...choicesTools,
  ...choicesPlugins,
  ...platformsPhp,
  ...platformsForums,
  ...platformsPanels,
  ...platformsCms,
  ...platformsDotnet,
  ...platformsMicrosoft,
  ...platformsJava,
  ...platformsSalesforce,
  ...platformsPython,
  ...platformsShops,
  ...platformsHostedShops,
  ...paymentMethods,
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
