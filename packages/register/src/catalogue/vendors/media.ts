import { cookie, stored, type Product, type Vendor } from "../entry.ts";

const vimeo: Vendor = {
  id: "vimeo",
  name: "Vimeo",
  country: "US",
  policy: "https://vimeo.com/privacy",
};
const dailymotion: Vendor = {
  id: "dailymotion",
  name: "Dailymotion",
  country: "FR",
  policy: "https://legal.dailymotion.com/en/privacy-policy/",
};
const wistia: Vendor = {
  id: "wistia",
  name: "Wistia",
  country: "US",
  policy: "https://wistia.com/privacy",
};
const spotify: Vendor = {
  id: "spotify",
  name: "Spotify",
  country: "SE",
  policy: "https://www.spotify.com/legal/privacy-policy/",
};
const soundcloud: Vendor = {
  id: "soundcloud",
  name: "SoundCloud",
  country: "DE",
  policy: "https://soundcloud.com/pages/privacy",
};
const openStreetMap: Vendor = {
  id: "openstreetmap",
  name: "OpenStreetMap Foundation",
  country: "GB",
  policy: "https://osmfoundation.org/wiki/Privacy_Policy",
};
const mapbox: Vendor = {
  id: "mapbox",
  name: "Mapbox",
  country: "US",
  policy: "https://www.mapbox.com/legal/privacy",
};

/** Video, audio and maps within the page. */
export const media: readonly Product[] = [
  {
    id: "vimeo",
    name: "Vimeo",
    function: "video",
    vendor: vimeo,
    category: "marketing",
    hosts: ["*.vimeo.com", "*.vimeocdn.com"],
    entries: [
      cookie("vuid", "measure-video", "P400D", ["*.vimeo.com"]),
      cookie("player", "play-video", "P1Y", ["*.vimeo.com"]),
      stored("sync_volume", "play-video", ["*.vimeo.com"]),
      stored("sync_active", "play-video", ["*.vimeo.com"]),
    ],
    source: "https://vimeo.com/cookie_policy",
  },
  {
    id: "dailymotion",
    name: "Dailymotion",
    function: "video",
    vendor: dailymotion,
    category: "marketing",
    hosts: ["*.dailymotion.com", "*.dmcdn.net"],
    entries: [
      cookie("v1st", "measure-video", "P13M", ["*.dailymotion.com"]),
      cookie("dmvk", "play-video", "session", ["*.dailymotion.com"]),
      cookie("ts", "measure-video", "P13M", ["*.dailymotion.com"]),
      cookie("usprivacy", "keep-choice", "P13M", ["*.dailymotion.com"]),
    ],
    source: "https://legal.dailymotion.com/en/cookie-policy/",
  },
  {
    id: "wistia",
    name: "Wistia",
    function: "video",
    vendor: wistia,
    category: "marketing",
    hosts: ["*.wistia.com", "*.wistia.net"],
    entries: [stored("wistia", "measure-video"), stored("wistia-video-progress-*", "play-video")],
    source: "https://wistia.com/support/account/gdpr",
  },
  {
    id: "spotify",
    name: "Spotify",
    function: "audio",
    vendor: spotify,
    category: "marketing",
    hosts: ["open.spotify.com", "*.scdn.co"],
    entries: [
      cookie("sp_t", "recognise-for-ads", "P1Y", ["*.spotify.com"]),
      cookie("sp_landing", "measure-ads", "P1D", ["*.spotify.com"]),
    ],
    source: "https://www.spotify.com/legal/cookies-policy/",
  },
  {
    id: "soundcloud",
    name: "SoundCloud",
    function: "audio",
    vendor: soundcloud,
    category: "marketing",
    hosts: ["w.soundcloud.com", "*.sndcdn.com"],
    entries: [cookie("sc_anonymous_id", "measure-video", "P400D", ["*.soundcloud.com"])],
    source: "https://soundcloud.com/pages/cookies",
  },
  {
    id: "openstreetmap",
    name: "OpenStreetMap",
    function: "maps",
    vendor: openStreetMap,
    category: "preferences",
    hosts: ["*.openstreetmap.org"],
    entries: [
      cookie("_osm_totp_token", "limit-requests", "PT1H", ["*.openstreetmap.org"]),
      cookie("_osm_location", "remember-setting", "P400D", ["*.openstreetmap.org"]),
      cookie("_osm_session", "keep-session", "session", ["*.openstreetmap.org"]),
    ],
    source: "https://wiki.openstreetmap.org/wiki/Cookies",
  },
  {
    id: "mapbox",
    name: "Mapbox",
    function: "maps",
    vendor: mapbox,
    category: "preferences",
    hosts: ["*.mapbox.com"],
    entries: [stored("mapbox.eventData*", "limit-requests")],
    source: "https://docs.mapbox.com/",
  },
];
