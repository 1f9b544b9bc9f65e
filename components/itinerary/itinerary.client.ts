/** What HTML cannot do for an itinerary: today, now and next, what was seen, other clocks, other map apps, no network. */
import { keepOffline } from "./keep-offline";
import { openDays } from "./open-days";
import { preferOwnMaps } from "./own-maps";
import { showNow } from "./show-now";
import { nameZones, showStatus } from "./show-status";

const { body } = document;
const words: Record<string, string> = JSON.parse(body.dataset.words ?? "{}");

preferOwnMaps();
nameZones();
const days = openDays(words);
showStatus(body, words, days);
const draw = showNow(words, document.documentElement.lang, days);
setInterval(draw, 15_000);
addEventListener("visibilitychange", draw);
keepOffline(body);
