/** What a programme says, in the words of the product: facts to be entered, and to be found again. */
import type { ItemKind, PartRole } from "@/domain/agenda";

/** Somebody's part in an item; people and organisations by their names. */
export type PartFacts = {
  role: PartRole;
  person?: string;
  host?: string;
  nameThen?: string;
  titleThen?: string;
  roleThen?: string;
  affiliationThen?: string;
  contribution?: string;
};

export type ItemFacts = {
  kind: ItemKind;
  title: string;
  /** Clock reading: "09:00". */
  at?: string;
  minutes?: number;
  /** Names of the groups it is for; left out for everyone. */
  groups?: string[];
  /** The choice it is one of. */
  choice?: string;
  /** Title of the item it goes on with. */
  continues?: string;
  host?: string;
  venue?: string;
  subject?: string;
  parts?: PartFacts[];
  pickUps?: { place: string }[];
  /** Other fields of the item's endpoint, as they are sent. */
  more?: Record<string, string | number | boolean>;
  /** What is inside, in order. */
  items?: ItemFacts[];
};

export type DayFacts = { theme?: string; base?: string; city?: string; items: ItemFacts[] };

export type ProgrammeFacts = {
  title: string;
  city: string;
  country: string;
  timeZone: string;
  /** First day; left out while the dates are open. */
  startDate?: string;
  /** Other fields of the trip's endpoint. */
  more?: Record<string, string | number>;
  project?: { name: string; programme: string };
  organisations?: { name: string; alias?: string; street?: string }[];
  people?: { name: string; title?: string }[];
  participants: string[];
  groups?: { name: string; members: string[] }[];
  choices?: string[];
  days: DayFacts[];
};
