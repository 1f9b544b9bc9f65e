/** Single words of the English composer. */
import type { DayPart, ItemKind, PartRole } from "../../agenda";
import type { AttendanceSource } from "../record";

export const numbers: Readonly<Record<number, string>> = {
  1: "one",
  2: "two",
  3: "three",
  4: "four",
  5: "five",
  6: "six",
  7: "seven",
  8: "eight",
  9: "nine",
  10: "ten",
  11: "eleven",
  12: "twelve",
};

export const partLabels: Readonly<Record<DayPart, string>> = {
  MORNING: "Morning",
  MIDDAY: "Midday",
  AFTERNOON: "Afternoon",
  EVENING: "Evening",
  NIGHT: "Night",
};

/** After "in the" or "the". */
export const partNouns: Readonly<Record<DayPart, string>> = {
  MORNING: "morning",
  MIDDAY: "midday",
  AFTERNOON: "afternoon",
  EVENING: "evening",
  NIGHT: "night",
};

/** In the margin of the highlights, where the part of the day is not known. */
export const kindLabels: Readonly<Record<ItemKind, string>> = {
  HOST_VISIT: "Site visit",
  TALK: "Session",
  PANEL: "Panel",
  WORKSHOP: "Workshop",
  TRAINING_MODULE: "Training",
  MEETING: "Meeting",
  CEREMONY: "Ceremony",
  NETWORKING: "Networking",
  SOCIAL: "Social",
  MEAL: "Meal",
  TRANSFER: "Transfer",
  CHECK_IN: "Check-in",
  FREE_TIME: "Free time",
  EXTERNAL_EVENT: "Event",
  ONLINE_SESSION: "Online session",
};

/** After "the". */
export const kindNouns: Readonly<Record<ItemKind, string>> = {
  HOST_VISIT: "visit",
  TALK: "talk",
  PANEL: "panel",
  WORKSHOP: "workshop",
  TRAINING_MODULE: "training",
  MEETING: "meeting",
  CEREMONY: "ceremony",
  NETWORKING: "networking session",
  SOCIAL: "social gathering",
  MEAL: "meal",
  TRANSFER: "transfer",
  CHECK_IN: "check-in",
  FREE_TIME: "free time",
  EXTERNAL_EVENT: "event",
  ONLINE_SESSION: "online session",
};

/** One, several. */
export const roleNouns: Readonly<Record<PartRole, readonly [string, string]>> = {
  SPEAKER: ["speaker", "speakers"],
  MODERATOR: ["moderator", "moderators"],
  CHAIR: ["chair", "chairs"],
  PANELLIST: ["panellist", "panellists"],
  TRAINER: ["trainer", "trainers"],
  GUIDE: ["guide", "guides"],
  CONTACT: ["host", "hosts"],
  GUEST: ["guest", "guests"],
  INTERPRETER: ["interpreter", "interpreters"],
};

/** Over a list of people. */
export const listLabels: Readonly<Record<PartRole, string>> = {
  SPEAKER: "Featuring",
  MODERATOR: "Moderated by",
  CHAIR: "Chaired by",
  PANELLIST: "On the panel",
  TRAINER: "Trainers",
  GUIDE: "Guided by",
  CONTACT: "Hosts",
  GUEST: "Guests",
  INTERPRETER: "Interpreters",
};

/** How attendance is known. */
export const attendanceSources: Readonly<Record<AttendanceSource, string>> = {
  SIGNATURE: "by signature",
  SELF_CHECK_IN: "by the participants' own check-in",
  ORGANISER: "by the organisers",
};

/** After "the", before "part". */
export const ordinals: readonly string[] = [
  "first",
  "second",
  "third",
  "fourth",
  "fifth",
  "sixth",
  "seventh",
  "eighth",
  "ninth",
  "tenth",
];
