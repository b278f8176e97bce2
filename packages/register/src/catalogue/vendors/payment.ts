import { cookie, stored, type Product, type Vendor } from "../entry.ts";

const stripe: Vendor = {
  id: "stripe",
  name: "Stripe",
  country: "IE",
  policy: "https://stripe.com/privacy",
};
const paypal: Vendor = {
  id: "paypal",
  name: "PayPal",
  country: "LU",
  policy: "https://www.paypal.com/webapps/mpp/ua/privacy-full",
};
const shopify: Vendor = {
  id: "shopify",
  name: "Shopify",
  country: "IE",
  policy: "https://www.shopify.com/legal/privacy",
};
const PAYPAL = ["*.paypal.com"];

/** Payment and hosted shops. */
export const payment: readonly Product[] = [
  {
    id: "stripe",
    name: "Stripe",
    function: "payment",
    vendor: stripe,
    category: "necessary",
    hosts: ["js.stripe.com", "m.stripe.com", "m.stripe.network", "api.stripe.com"],
    entries: [
      cookie("__stripe_mid", "prevent-fraud", "P1Y"),
      cookie("__stripe_sid", "prevent-fraud", "PT30M"),
      cookie("m", "prevent-fraud", "P400D", ["m.stripe.com"]),
    ],
    source: "https://stripe.com/legal/cookies-policy",
    note: "Needed where people pay. On other pages, do not load it.",
  },
  {
    id: "paypal",
    name: "PayPal",
    function: "payment",
    vendor: paypal,
    category: "necessary",
    hosts: ["*.paypal.com", "*.paypalobjects.com"],
    entries: [
      cookie("ts", "prevent-fraud", "P400D", PAYPAL),
      cookie("ts_c", "prevent-fraud", "P400D", PAYPAL),
      cookie("x-pp-s", "run-payment", "session", PAYPAL),
      cookie("tsrce", "run-payment", "P3D", PAYPAL),
      cookie("l7_az", "balance-load", "PT30M", PAYPAL),
      cookie("nsid", "run-payment", "session", PAYPAL),
      cookie("LANG", "remember-language", "PT8H", PAYPAL),
      cookie("enforce_policy", "keep-choice", "P1Y", PAYPAL),
      stored("__paypal_storage__", "run-payment"),
    ],
    source: "https://www.paypal.com/us/legalhub/cookie-full",
    note: "Needed where people pay. On other pages, do not load it.",
  },
  {
    id: "shopify",
    name: "Shopify",
    function: "shop",
    vendor: shopify,
    category: "necessary",
    hosts: ["*.myshopify.com", "cdn.shopify.com"],
    entries: [
      cookie("cart", "keep-basket", "P14D"),
      cookie("cart_currency", "keep-basket", "P14D"),
      cookie("cart_sig", "keep-basket", "P14D"),
      cookie("cart_ts", "keep-basket", "P14D"),
      cookie("checkout_token", "run-payment", "P1Y"),
      cookie("secure_customer_sig", "keep-signed-in", "P1Y"),
      cookie("localization", "remember-language", "P1Y"),
      cookie("_tracking_consent", "keep-choice", "P1Y"),
      cookie("keep_alive", "keep-session", "PT30M"),
    ],
    source: "https://www.shopify.com/legal/cookies",
  },
  {
    id: "shopify-analytics",
    name: "Shopify",
    function: "statistics",
    vendor: shopify,
    category: "statistical",
    entries: [
      cookie("_shopify_y", "count-visitors", "P1Y"),
      cookie("_shopify_s", "join-visit", "PT30M"),
      cookie("_shopify_sa_p", "measure-ads", "PT30M"),
      cookie("_shopify_sa_t", "measure-ads", "PT30M"),
      cookie("_orig_referrer", "remember-origin", "P14D"),
      cookie("_landing_page", "remember-origin", "P14D"),
    ],
    source: "https://www.shopify.com/legal/cookies",
    note: "Since January 2026 Shopify itself no longer sets _shopify_y and _shopify_s; themes may.",
  },
];
