/** What HTML cannot do for the pages below an itinerary: other clocks, other map apps. */
import { preferOwnMaps } from "@/components/itinerary/own-maps";
import { nameZones } from "@/components/itinerary/show-status";

preferOwnMaps();
nameZones();
