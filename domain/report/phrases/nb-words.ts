/** Single words of the Norwegian composer. */
import type { DayPart, ItemKind, PartRole } from "../../agenda";
import type { AttendanceSource } from "../record";
import type { Gathering } from "./titles";

const numbers = ["to", "tre", "fire", "fem", "seks", "sju", "åtte", "ni", "ti", "elleve", "tolv"];

/** "tre", "13"; one takes the gender of what is counted and is written by {@link counted}. */
export function number(count: number): string {
  return numbers[count - 2] ?? String(count);
}

/** "én dag", "tre dager"; everything the composer counts one of is masculine. */
export function counted(count: number, [one, many]: readonly [string, string]): string {
  return count === 1 ? `én ${one}` : `${number(count)} ${many}`;
}

const ordinals = ["første", "andre", "tredje", "fjerde", "femte", "sjette", "sjuende", "åttende", "niende", "tiende"];

/** "første", "12."; before "del". */
export function ordinal(count: number): string {
  return ordinals[count - 1] ?? `${count}.`;
}

/** How attendance is known. */
export const attendanceSources: Readonly<Record<AttendanceSource, string>> = {
  SIGNATURE: "med signatur",
  SELF_CHECK_IN: "ved egen innsjekking",
  ORGANISER: "av arrangørene",
};

export const partLabels: Readonly<Record<DayPart, string>> = {
  MORNING: "Formiddag",
  MIDDAY: "Midt på dagen",
  AFTERNOON: "Ettermiddag",
  EVENING: "Kveld",
  NIGHT: "Natt",
};

export const partOpenings: Readonly<Record<DayPart, string>> = {
  MORNING: "om formiddagen",
  MIDDAY: "midt på dagen",
  AFTERNOON: "om ettermiddagen",
  EVENING: "om kvelden",
  NIGHT: "om natten",
};

/** Parts of the day one can spend somewhere. */
export const partsSpent: Readonly<Partial<Record<DayPart, string>>> = {
  MORNING: "formiddagen",
  AFTERNOON: "ettermiddagen",
  EVENING: "kvelden",
};

/** In the margin of the highlights, where the part of the day is not known. */
export const kindLabels: Readonly<Record<ItemKind, string>> = {
  HOST_VISIT: "Besøk",
  TALK: "Foredrag",
  PANEL: "Paneldebatt",
  WORKSHOP: "Arbeidsverksted",
  TRAINING_MODULE: "Kurs",
  MEETING: "Møte",
  CEREMONY: "Seremoni",
  NETWORKING: "Nettverksbygging",
  SOCIAL: "Sosialt",
  MEAL: "Måltid",
  TRANSFER: "Transport",
  CHECK_IN: "Innsjekking",
  FREE_TIME: "Fritid",
  EXTERNAL_EVENT: "Arrangement",
  ONLINE_SESSION: "Nettmøte",
};

/** The noun in its definite form, and with its indefinite article. */
export const kindNouns: Readonly<Record<ItemKind, { the: string; a: string }>> = {
  HOST_VISIT: { the: "besøket", a: "et besøk" },
  TALK: { the: "foredraget", a: "et foredrag" },
  PANEL: { the: "paneldebatten", a: "en paneldebatt" },
  WORKSHOP: { the: "arbeidsverkstedet", a: "et arbeidsverksted" },
  TRAINING_MODULE: { the: "kurset", a: "et kurs" },
  MEETING: { the: "møtet", a: "et møte" },
  CEREMONY: { the: "seremonien", a: "en seremoni" },
  NETWORKING: { the: "nettverkssamlingen", a: "en nettverkssamling" },
  SOCIAL: { the: "den sosiale samlingen", a: "en sosial samling" },
  MEAL: { the: "måltidet", a: "et måltid" },
  TRANSFER: { the: "transporten", a: "en transportetappe" },
  CHECK_IN: { the: "innsjekkingen", a: "en innsjekking" },
  FREE_TIME: { the: "fritiden", a: "en fristund" },
  EXTERNAL_EVENT: { the: "arrangementet", a: "et arrangement" },
  ONLINE_SESSION: { the: "nettmøtet", a: "et nettmøte" },
};

/** Over a list of people, one or several. */
export const listLabels: Readonly<Record<PartRole, string>> = {
  SPEAKER: "Innlegg ved",
  MODERATOR: "Moderert av",
  CHAIR: "Ledet av",
  PANELLIST: "I panelet",
  TRAINER: "Kursledelse",
  GUIDE: "Omvisning ved",
  CONTACT: "Vertskap",
  GUEST: "Til stede som gjester",
  INTERPRETER: "Tolking ved",
};

/** Asks who had a part in an item whose title follows. */
export const whoQuestions: Readonly<Record<PartRole, string>> = {
  SPEAKER: "hvem holdt innlegg på",
  MODERATOR: "hvem modererte",
  CHAIR: "hvem ledet",
  PANELLIST: "hvem satt i panelet på",
  TRAINER: "hvem holdt kurset",
  GUIDE: "hvem viste rundt på",
  CONTACT: "hvem var vert for",
  GUEST: "hvem var gjest på",
  INTERPRETER: "hvem tolket på",
};

/** Words with which a function begins that running text writes small even before a proper name. */
export const knownFunction =
  /^\p{L}*(?:direktør|leder|sjef|professor|amanuensis|rådgiver|forsker|lege|ordfører|rektor|dekan|minister|sekretær|ambassadør|gründer|grunnlegger|koordinator|ingeniør|medlem|konsulent|lærer|stipendiat|lektor|representant|ansvarlig|daglig|administrerende|assisterende|konstituert|tidligere)$/iu;

/** How words for several people begin ("Alle partnerne"). */
export const commonWord =
  /^(?:alle|hele|flere|noen|begge|representanter|deltakere|deltakerne|medlemmer|studenter|elever|partnere|partnerne|en|et|ei)(?:\s|$)/iu;

/** What people came together for, as {@link gatheringOf} reads it out of a title. */
export const gatheringNouns: Record<Gathering, { the: string; a: string }> = {
  dinner: { the: "middagen", a: "en middag" },
  lunch: { the: "lunsjen", a: "en lunsj" },
  breakfast: { the: "frokosten", a: "en frokost" },
  reception: { the: "mottakelsen", a: "en mottakelse" },
};
