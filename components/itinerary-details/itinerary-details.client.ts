/** What HTML cannot do for the pages below an itinerary: other clocks, other map apps, another language offline. */
import { keepAgain } from "@/components/itinerary/keep-offline";
import { preferOwnMaps } from "@/components/itinerary/own-maps";
import { nameZones } from "@/components/itinerary/show-status";

preferOwnMaps();
nameZones();
keepAgain(document.body);
