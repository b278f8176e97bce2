// Runs in every frame and worker before its own scripts, and tells what they store and read, with
// the stack that did it.
import { watchCookieStore, watchDocumentCookie } from "./watch-cookies.ts";
import {
  watchAudio,
  watchCanvas,
  watchDevices,
  watchFonts,
  watchWebGl,
} from "./watch-fingerprints.ts";
import { watchBodies } from "./watch-bodies.ts";
import { watchOtherStores, watchViolations, watchWebStorage } from "./watch-storage.ts";
import { watchTimers } from "./watch-timers.ts";

watchDocumentCookie();
watchCookieStore();
watchWebStorage();
watchOtherStores();
watchViolations();
watchCanvas();
watchWebGl();
watchAudio();
watchFonts();
watchDevices();
watchBodies();
watchTimers();
