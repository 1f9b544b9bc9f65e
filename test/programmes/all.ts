import { bergenStaffWeek } from "./bergen-staff-week";
import type { ProgrammeFacts } from "./facts";
import { padiseRuralNetworks } from "./padise-rural-networks";
import { retold } from "./retold";
import { vilniusLearningJourney } from "./vilnius-learning-journey";
import { warsawNorwegianClusters } from "./warsaw-norwegian-clusters";

/** Public programmes, by their names. */
export const programmes = {
  "bergen-staff-week": bergenStaffWeek,
  "padise-rural-networks": padiseRuralNetworks,
  "vilnius-learning-journey": vilniusLearningJourney,
  "warsaw-norwegian-clusters": warsawNorwegianClusters,
} satisfies Record<string, ProgrammeFacts>;

/** The same shapes with invented content. */
export const programmesElsewhere = {
  "bergen-staff-week": retold(bergenStaffWeek, {
    city: "Sundapatan",
    country: "Nepal",
    timeZone: "Asia/Kathmandu",
    startDate: "2027-11-01",
    later: 35,
    words: ["Kalinchok", "Bhotekoshi", "Rolpa", "Dhunche", "Tamakoshi"],
  }),
  "padise-rural-networks": retold(padiseRuralNetworks, {
    city: "Waitapere",
    country: "New Zealand",
    timeZone: "Pacific/Chatham",
    startDate: "2027-09-25",
    later: 20,
    words: ["Te Whāruā", "Ōtākiri", "Rangihau", "Pōhutu", "Kererū"],
  }),
  "vilnius-learning-journey": retold(vilniusLearningJourney, {
    city: "قرية النخيل",
    country: "مصر",
    timeZone: "Africa/Cairo",
    later: 50,
    words: ["معهد", "نهر", "مصنع", "ميناء", "حديقة"],
  }),
  "warsaw-norwegian-clusters": retold(warsawNorwegianClusters, {
    city: "Codrișoara",
    country: "România",
    timeZone: "America/St_Johns",
    startDate: "2028-03-12",
    later: -25,
    words: ["Știință", "Pădurea", "Țesătorie", "Făgăraș", "Întâlnire"],
  }),
} satisfies Record<keyof typeof programmes, ProgrammeFacts>;
