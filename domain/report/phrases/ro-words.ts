/** Single words of the Romanian composer. */
import type { DayPart, ItemKind, PartRole } from "../../agenda";
import type { AttendanceSource } from "../record";
import type { Gathering } from "./titles";

/** Numbers from three; one, two and twelve have a gender and are written by {@link counted}. */
const numbers: Readonly<Record<number, string>> = {
  3: "trei",
  4: "patru",
  5: "cinci",
  6: "șase",
  7: "șapte",
  8: "opt",
  9: "nouă",
  10: "zece",
  11: "unsprezece",
};

type CountedNoun = { one: string; many: string; gender: "f" | "n" | "m" };

export const day: CountedNoun = { one: "zi", many: "zile", gender: "f" };
export const host: CountedNoun = { one: "gazdă", many: "gazde", gender: "f" };
export const part: CountedNoun = { one: "parte", many: "părți", gender: "f" };
export const moduleNoun: CountedNoun = { one: "modul", many: "module", gender: "n" };
export const participant: CountedNoun = { one: "participant", many: "participanți", gender: "m" };
export const person: CountedNoun = { one: "persoană", many: "persoane", gender: "f" };
export const organisation: CountedNoun = { one: "organizație", many: "organizații", gender: "f" };
export const country: CountedNoun = { one: "țară", many: "țări", gender: "f" };
export const moment: CountedNoun = { one: "moment", many: "momente", gender: "n" };

/**
 * "o zi", "două module", "doi participanți", "13 gazde", "20 de zile": from 20 on "de" comes before the noun, except
 * after 1–19 of a hundred.
 */
export function counted(count: number, noun: CountedNoun): string {
  if (count === 1) return `${noun.gender === "f" ? "o" : "un"} ${noun.one}`;
  if (count === 2) return `${noun.gender === "m" ? "doi" : "două"} ${noun.many}`;
  if (count === 12) return `${noun.gender === "m" ? "doisprezece" : "douăsprezece"} ${noun.many}`;
  return `${numbers[count] ?? count} ${wantsDe(count) ? "de " : ""}${noun.many}`;
}

/** Whether "de" stands between a number and its noun: "20 de zile", "101 zile", "120 de zile". */
export function wantsDe(count: number): boolean {
  const rest = count % 100;
  return count > 0 && (rest === 0 || rest >= 20);
}

/** How attendance is known. */
export const attendanceSources: Readonly<Record<AttendanceSource, string>> = {
  SIGNATURE: "prin semnătură",
  SELF_CHECK_IN: "prin confirmarea participanților",
  ORGANISER: "de către organizatori",
};

const ordinals = ["întâi", "a doua", "a treia", "a patra", "a cincea", "a șasea", "a șaptea", "a opta", "a noua"];

/** "partea întâi", "partea a doua", "partea a 12-a". */
export function ordinalPart(number: number): string {
  return `partea ${ordinals[number - 1] ?? `a ${number}-a`}`;
}

export const partLabels: Readonly<Record<DayPart, string>> = {
  MORNING: "Dimineața",
  MIDDAY: "La prânz",
  AFTERNOON: "După-amiaza",
  EVENING: "Seara",
  NIGHT: "Noaptea",
};

/** Parts of the day that can take somebody somewhere. */
export const partsSpent: Readonly<Partial<Record<DayPart, string>>> = {
  MORNING: "dimineața",
  AFTERNOON: "după-amiaza",
  EVENING: "seara",
};

/** In the margin of the highlights, where the part of the day is not known. */
export const kindLabels: Readonly<Record<ItemKind, string>> = {
  HOST_VISIT: "Vizită",
  TALK: "Prezentare",
  PANEL: "Dezbatere",
  WORKSHOP: "Atelier",
  TRAINING_MODULE: "Formare",
  MEETING: "Întâlnire",
  CEREMONY: "Ceremonie",
  NETWORKING: "Networking",
  SOCIAL: "Activitate socială",
  MEAL: "Masă",
  TRANSFER: "Transfer",
  CHECK_IN: "Cazare",
  FREE_TIME: "Timp liber",
  EXTERNAL_EVENT: "Eveniment",
  ONLINE_SESSION: "Sesiune online",
};

/** The noun with its definite article, with its indefinite one, and its gender for participles. */
export const kindNouns: Readonly<Record<ItemKind, { the: string; a: string; gender: "f" | "n" }>> = {
  HOST_VISIT: { the: "vizita", a: "o vizită", gender: "f" },
  TALK: { the: "prezentarea", a: "o prezentare", gender: "f" },
  PANEL: { the: "dezbaterea", a: "o dezbatere", gender: "f" },
  WORKSHOP: { the: "atelierul", a: "un atelier", gender: "n" },
  TRAINING_MODULE: { the: "programul de formare", a: "un program de formare", gender: "n" },
  MEETING: { the: "întâlnirea", a: "o întâlnire", gender: "f" },
  CEREMONY: { the: "ceremonia", a: "o ceremonie", gender: "f" },
  NETWORKING: { the: "sesiunea de networking", a: "o sesiune de networking", gender: "f" },
  SOCIAL: { the: "activitatea socială", a: "o activitate socială", gender: "f" },
  MEAL: { the: "masa", a: "o masă", gender: "f" },
  TRANSFER: { the: "transferul", a: "un transfer", gender: "n" },
  CHECK_IN: { the: "cazarea", a: "cazare", gender: "f" },
  FREE_TIME: { the: "timpul liber", a: "timp liber", gender: "n" },
  EXTERNAL_EVENT: { the: "evenimentul", a: "un eveniment", gender: "n" },
  ONLINE_SESSION: { the: "sesiunea online", a: "o sesiune online", gender: "f" },
};

/** Over a list of people. Names of actions, or plurals that do for one person too: the record knows no gender. */
export const listLabels: Readonly<Record<PartRole, string>> = {
  SPEAKER: "Intervenții",
  MODERATOR: "Moderare",
  CHAIR: "Conducerea lucrărilor",
  PANELLIST: "La masa dezbaterii",
  TRAINER: "Formatori",
  GUIDE: "Ghidaj",
  CONTACT: "Gazde",
  GUEST: "Invitați",
  INTERPRETER: "Interpretare",
};

/** Asks who had a part in an item whose title follows. */
export const whoQuestions: Readonly<Record<PartRole, string>> = {
  SPEAKER: "cine a vorbit la",
  MODERATOR: "cine a moderat",
  CHAIR: "cine a condus lucrările la",
  PANELLIST: "cine a participat la dezbaterea",
  TRAINER: "cine a fost formator la",
  GUIDE: "cine a fost ghid la",
  CONTACT: "cine a fost gazdă la",
  GUEST: "cine a fost invitat la",
  INTERPRETER: "cine a asigurat interpretarea la",
};

/** Functions with which a title begins that running text writes small even before a proper name. */
export const knownFunction =
  /^(?:director|directoare|manager|șef|șefă|profesor|profesoară|conferențiar|lector|cercetător|cercetătoare|coordonator|coordonatoare|consilier|consilieră|președinte|președintă|vicepreședinte|secretar|secretară|ministru|primar|viceprimar|rector|prorector|decan|prodecan|medic|inginer|membru|membră|fondator|fondatoare|cofondator|cofondatoare|expert|expertă|specialist|specialistă|responsabil|responsabilă|reprezentant|reprezentantă|ambasador|ambasadoare|prefect)$/i;

/** Titles that take the article before a name: "profesorul Kjetil Tasken". */
export const titlesWithArticle: Readonly<Record<string, string>> = {
  profesor: "profesorul",
  profesoară: "profesoara",
  doctor: "doctorul",
  inginer: "inginerul",
  ministru: "ministrul",
  primar: "primarul",
  rector: "rectorul",
  decan: "decanul",
  ambasador: "ambasadorul",
  ambasadoare: "ambasadoarea",
  prefect: "prefectul",
  consilier: "consilierul",
};

/** How words for several people begin ("Toți partenerii"). */
export const commonWord =
  /^(?:toți|toate|toată|întreaga|echipa|reprezentanți|participanți|membri|experți|studenți|elevi|parteneri|profesori|o|un)i?\s|^(?:participanții|partenerii|studenții|elevii)$/iu;

/** What people came together for, as {@link gatheringOf} reads it out of a title. */
export const gatheringNouns: Record<Gathering, { the: string; a: string }> = {
  dinner: { the: "cina", a: "o cină" },
  lunch: { the: "prânzul", a: "un prânz" },
  breakfast: { the: "micul dejun", a: "un mic dejun" },
  reception: { the: "recepția", a: "o recepție" },
};
