/**
 * Every word of the product and everything about time, and what each surface shows of it. A cell is a text or pattern
 * that must be there, or the reason why the surface keeps it out; then it must not be there.
 */
import { word } from "./whole-trip";

export const surfaces = ["schema", "endpoint", "planner", "itinerary", "calendar", "archive", "report"] as const;
export type Surface = (typeof surfaces)[number];

/** Deliberately not shown: what is checked not to be there, and why. */
export type Kept = { kept: string };
type Cell = string | RegExp | Kept;

export type FeatureRow = { feature: string; cells: Record<Surface, Cell> };

const kept = (why: string): Kept => ({ kept: why });
const staffOnly = kept("for organisers only");
const notATime = kept("no fact of one's day");
const notTold = kept("no fact of what was learned");
const practical = kept("getting there and sleeping are not told");

/** A fact that is one word, the same everywhere unless said otherwise. */
function fact(feature: string, name: string, other: Partial<Record<Surface, Cell>> = {}): FeatureRow {
  const everywhere = Object.fromEntries(surfaces.map((surface) => [surface, word(name)])) as Record<Surface, Cell>;
  return { feature, cells: { ...everywhere, ...other } };
}

/** A fact that reads differently on each surface. */
function shown(feature: string, cells: Record<Surface, Cell>): FeatureRow {
  return { feature, cells };
}

/** What stands near an item's word, before or after it. */
const near = (name: string, pattern: string) =>
  new RegExp(`${word(name)}[^Q]{0,400}(?:${pattern})|(?:${pattern})[^Q]{0,400}${word(name)}`, "i");
/** A field of the item, in JSON. */
const field = (name: string, pattern: string) =>
  new RegExp(`${word(name)}"(?:(?!"title").)*?${pattern}|${pattern}(?:(?!"title").)*?"title":\\s*"${word(name)}`, "s");

export const rows: readonly FeatureRow[] = [
  // Trip
  fact("Trip: title", "Title"),
  fact("Trip: purpose", "Purpose", {
    endpoint: word("Title"),
    itinerary: kept("the report's lead"),
    calendar: notATime,
  }),
  fact("Trip: delegation", "Delegation", {
    endpoint: word("Title"),
    itinerary: kept("the report's lead"),
    calendar: notATime,
  }),
  fact("Trip: series", "Series", { endpoint: word("Title"), itinerary: notATime, calendar: notATime }),
  fact("Trip: next of the series", "SeriesNext", { endpoint: word("Title"), itinerary: notATime, calendar: notATime }),
  fact("Trip: contacts", "ContactLine", { endpoint: word("Title"), calendar: notATime, report: practical }),
  fact("Trip: practical note", "Practical", { endpoint: word("Title"), calendar: notATime, report: practical }),
  fact("Trip: note of the organisers", "TripNote", {
    endpoint: word("Title"),
    itinerary: staffOnly,
    calendar: staffOnly,
    report: staffOnly,
  }),
  fact("Trip: partner in a role, with thanks", "Thanks", {
    endpoint: word("Partner"),
    itinerary: notATime,
    calendar: notATime,
  }),
  fact("Trip: what came of it", "Outcome", { endpoint: word("Title"), itinerary: notATime, calendar: notATime }),
  fact("Trip: what comes next", "Outlook", { endpoint: word("Title"), itinerary: notATime, calendar: notATime }),

  // Money
  fact("Funding programme, with period", "Funder", {
    endpoint: /./,
    itinerary: notATime,
    calendar: notATime,
  }),
  fact("Project: exact name", "Project", { endpoint: /./, itinerary: notATime, calendar: notATime }),
  fact("Activity: number, title", "Activity", { endpoint: /./, itinerary: notATime, calendar: notATime }),
  fact("Activity: target group", "Target", {
    endpoint: /./,
    itinerary: notATime,
    calendar: notATime,
  }),

  // Days
  shown("Day: arrival day without a number", {
    schema: /"numbered":\s*false/,
    endpoint: /"numbered":false/,
    planner: /Arrival/,
    itinerary: /Arrival/,
    calendar: word("Arrived"),
    archive: /"numbered":\s*false/,
    report: kept("nothing was met on it"),
  }),
  fact("Day: theme", "Theme", { calendar: notATime }),
  fact("Day: chair", "Chair", { calendar: notATime }),
  fact("Day: base", "Base", { calendar: notATime, report: practical }),
  fact("Day: city", "DayCity", { calendar: notATime }),
  shown("Day: zone of its own", {
    schema: "Pacific/Chatham",
    endpoint: "Pacific/Chatham",
    planner: /Chatham/,
    itinerary: /Chatham/,
    calendar: /TZID=Pacific\/Chatham/,
    archive: "Pacific/Chatham",
    report: kept("clocks are not told"),
  }),

  // Items: where and with whom
  fact("Item: title", "Block"),
  fact("Item: hosting organisation", "Host"),
  fact("Item: venue apart from it", "Venue"),
  fact("Item: organisation it is about", "Subject"),
  fact("Item: place in words", "Place"),
  fact("Item: room", "Room", { report: practical }),
  fact("Item: floor", "Floor", { report: practical }),
  shown("Item: telephone there", {
    schema: "+47 5550 1234",
    endpoint: "+47 5550 1234",
    planner: "+47 5550 1234",
    itinerary: "+47 5550 1234",
    calendar: "+47 5550 1234",
    archive: "+47 5550 1234",
    report: kept("a telephone number is not published"),
  }),
  shown("Item: online, with a link", {
    schema: "https://meet.example/Qlinkz",
    endpoint: "https://meet.example/Qlinkz",
    planner: "https://meet.example/Qlinkz",
    itinerary: "https://meet.example/Qlinkz",
    calendar: "https://meet.example/Qlinkz",
    archive: "https://meet.example/Qlinkz",
    report: kept("a meeting's link is not published"),
  }),
  shown("Item: language and interpretation", {
    schema: /"interpretation":\s*\["en", ?"ro"\]/,
    endpoint: /"interpretation":\["en","ro"\]/,
    planner: /Norwegian|nb/,
    itinerary: /Norwegian[^.]{0,60}interpreted into English and Romanian/,
    calendar: /interpreted into English and Romanian/,
    archive: /"interpretation":\s*\[\s*"en",\s*"ro"\s*\]/,
    report: /Norwegian Bokmål, with interpretation into English and Romanian/,
  }),

  // Items: what it is for
  fact("Item: purpose", "ItemPurpose"),
  fact("Item: audience", "Audience"),
  fact("Item: preparation asked", "Preparation", { report: notTold }),
  fact("Item: note to participants", "NoteOut", { report: notTold }),
  fact("Item: internal note", "NoteIn", { itinerary: staffOnly, calendar: staffOnly, report: staffOnly }),
  fact("Item: topics", "Topic"),
  fact("Item: key message", "Message", { itinerary: kept("written afterwards"), calendar: kept("written afterwards") }),
  fact("Item: relevance", "Relevance", { itinerary: kept("written afterwards"), calendar: kept("written afterwards") }),

  // Parts
  fact("Part: person", "Speaker"),
  fact("Part: title as it was then", "TitleThen"),
  fact("Part: function as it was then", "RoleThen"),
  fact("Part: what else they were then", "AlsoThen"),
  fact("Part: on behalf of", "Behalf"),
  fact("Part: in words, in no directory", "AllPartners"),
  fact("Part: what it was", "Contribution"),
  shown("Part: an organisation as panellist", {
    schema: "PANELLIST",
    endpoint: "PANELLIST",
    planner: /Panellist/,
    itinerary: near("Subject", "Panellist"),
    calendar: word("Subject"),
    archive: "PANELLIST",
    report: word("Subject"),
  }),
  shown("Part: to be confirmed", {
    schema: /"to_be_confirmed":\s*true/,
    endpoint: /"toBeConfirmed":true/,
    planner: /To be confirmed/i,
    itinerary: /To be confirmed/i,
    calendar: /To be confirmed/i,
    archive: /"toBeConfirmed":\s*true/,
    report: word("OpenRole"),
  }),
  fact("Person: several affiliations", "EarlierWork", {
    endpoint: word("Visit"),
    planner: kept("on the person's own page"),
    itinerary: kept("the one that counted then"),
    calendar: kept("the one that counted then"),
    report: kept("the one that counted then"),
  }),

  // Hosts
  fact("Host: name in another language", "LocalName", {
    endpoint: word("Host"),
    calendar: kept("one name is enough there"),
  }),
  fact("Host: descriptor", "Descriptor", {
    endpoint: word("Host"),
    calendar: kept("one line is enough there"),
  }),
  fact("Host: located inside another", "House", {
    endpoint: word("Host"),
    calendar: kept("one line is enough there"),
  }),
  fact("Host: dated fact", "Fact", {
    endpoint: word("Host"),
    itinerary: notATime,
    calendar: notATime,
  }),
  fact("Host: when it receives delegations", "Availability", {
    endpoint: word("Host"),
    planner: kept("on the host's own page; the plan warns of it"),
    ...{ itinerary: staffOnly, calendar: staffOnly, report: staffOnly },
  }),
  fact("Host: dates away", "Away", {
    endpoint: word("Host"),
    planner: kept("on the host's own page; the plan warns of it"),
    ...{ itinerary: staffOnly, calendar: staffOnly, report: staffOnly },
  }),
  fact("Host: address", "Street", {
    endpoint: word("Venue"),
    planner: kept("on the host's own page"),
    report: kept("an address is no prose"),
  }),

  // Structure
  shown("Item inside an item", {
    schema: word("PartOne"),
    endpoint: field("PartOne", '"parentId":"[0-9a-f-]+"'),
    planner: word("PartOne"),
    itinerary: word("PartOne"),
    calendar: word("PartOne"),
    archive: word("PartOne"),
    report: word("PartOne"),
  }),
  shown("Untimed break inside an item", {
    schema: word("Coffee"),
    endpoint: field("Coffee", '"startMinute":null'),
    planner: word("Coffee"),
    itinerary: word("Coffee"),
    calendar: word("Coffee"),
    archive: word("Coffee"),
    report: kept("a coffee break is not told"),
  }),
  shown("Session in parts around a break", {
    schema: /"continues_id":\s*"[0-9a-f-]{36}"/,
    endpoint: field("PartTwo", '"continuesId":"[0-9a-f-]+"'),
    planner: near("PartTwo", "continues|part 2"),
    itinerary: new RegExp(`${word("PartTwo")}[\\s\\S]{0,600}${word("PartOne")}`),
    calendar: word("PartTwo"),
    archive: field("PartTwo", '"continues(Id)?":\\s*"'),
    report: new RegExp(`continued “${word("PartOne")}”`),
  }),
  shown("Untimed, in order", {
    schema: word("Untimed"),
    endpoint: field("Untimed", '"startMinute":null'),
    planner: word("Untimed"),
    itinerary: word("Untimed"),
    calendar: word("Untimed"),
    archive: word("Untimed"),
    report: kept("a meal without a guest is not told"),
  }),
  shown("Part of the day only", {
    schema: /"day_part":\s*"AFTERNOON"/,
    endpoint: field("DayPart", '"dayPart":"AFTERNOON"'),
    planner: near("DayPart", "Afternoon"),
    itinerary: near("DayPart", "Afternoon"),
    calendar: word("DayPart"),
    archive: field("DayPart", '"dayPart":\\s*"AFTERNOON"'),
    report: kept("free time is not told"),
  }),

  // Time
  shown("Start as the clock reads, length in minutes", {
    schema: /"start_minute":\s*971/,
    endpoint: /"startMinute":971/,
    planner: /16:11/,
    itinerary: /16:11/,
    calendar: /T161100/,
    archive: /"startMinute":\s*971/,
    report: kept("the clock is told as a part of the day"),
  }),
  shown("Open end", {
    schema: /"end_certainty":\s*"OPEN"/,
    endpoint: field("OpenEnd", '"endCertainty":"OPEN"'),
    planner: near("OpenEnd", "open end"),
    itinerary: near("OpenEnd", "from 18:07"),
    calendar: word("OpenEnd"),
    archive: field("OpenEnd", '"endCertainty":\\s*"OPEN"'),
    report: kept("ends are not told"),
  }),
  shown("Expected end", {
    schema: /"end_certainty":\s*"EXPECTED"/,
    endpoint: field("Expected", '"endCertainty":"EXPECTED"'),
    planner: near("Expected", "expected"),
    itinerary: near("Expected", "about 17:00"),
    calendar: word("Expected"),
    archive: field("Expected", '"endCertainty":\\s*"EXPECTED"'),
    report: kept("ends are not told"),
  }),
  shown("One of two ends (11 or 12)", {
    schema: /"longest_minutes":\s*117/,
    endpoint: field("Latest", '"longestMinutes":117'),
    planner: near("Latest", "12:00"),
    itinerary: near("Latest", "12:00"),
    calendar: /12:00/,
    archive: field("Latest", '"longestMinutes":\\s*117'),
    report: kept("ends are not told"),
  }),
  shown("Tentative", {
    schema: /"tentative":\s*true/,
    endpoint: field("Tentative", '"tentative":true'),
    planner: near("Tentative", "tentative"),
    itinerary: near("Tentative", "may still move"),
    calendar: /STATUS:TENTATIVE/,
    archive: field("Tentative", '"tentative":\\s*true'),
    report: kept("what took place is no longer tentative"),
  }),
  shown("Over midnight", {
    schema: word("Night"),
    endpoint: field("Night", '"startMinute":1410'),
    planner: near("Night", "01:30"),
    itinerary: near("Night", "01:30"),
    calendar: /T233000[\s\S]*T013000/,
    archive: word("Night"),
    report: practical,
  }),
  shown("Transfer that ends in another zone", {
    schema: "Europe/Helsinki",
    endpoint: field("Transfer", '"endTimeZone":"Europe/Helsinki"'),
    planner: near("Transfer", "Helsinki"),
    itinerary: near("Transfer", "Helsinki"),
    calendar: /TZID=Europe\/Helsinki/,
    archive: "Europe/Helsinki",
    report: practical,
  }),
  fact("Pick-up points, several", "PickUp", { report: practical }),
  fact("Pick-up point at the start of the item", "PickUpLater", { report: practical }),
  shown("Way of moving", {
    schema: /"transport":\s*"TRAIN"/,
    endpoint: field("Transfer", '"transport":"TRAIN"'),
    planner: /Train/,
    itinerary: /Train/,
    calendar: word("Transfer"),
    archive: /"transport":\s*"TRAIN"/,
    report: practical,
  }),

  // Who
  fact("Group, items side by side", "GroupOne", { calendar: word("Parallel") }),
  fact("Item of another group", "ParallelOther", {
    itinerary: kept("of the other group"),
    calendar: kept("of the other group"),
  }),
  shown("Optional, with capacity", {
    schema: /"capacity":\s*17/,
    endpoint: field("Optional", '"capacity":17'),
    planner: near("Optional", "optional"),
    itinerary: near("Optional", "optional"),
    calendar: word("Optional"),
    archive: field("Optional", '"capacity":\\s*17'),
    report: word("Optional"),
  }),
  shown("Sign-up", {
    schema: /"item_id"/,
    endpoint: /"signedUpIds":\["[0-9a-f-]+"\]/,
    planner: near("Optional", word("Ana")),
    itinerary: near("Optional", "you are signed up"),
    calendar: word("Optional"),
    archive: /signUps|signedUp/,
    report: kept("who signed up is nobody's business"),
  }),
  fact("Choice: one of several", "Choice", { calendar: word("Museum") }),
  fact("Choice: its alternatives", "Hike"),

  // Hosts' answers
  shown("Host status", {
    schema: /"host_status":\s*"CONFIRMED"/,
    endpoint: /"hostStatus":"CONFIRMED"/,
    planner: /Confirmed/,
    itinerary: word("Visit"),
    calendar: /STATUS:CONFIRMED/,
    archive: /"hostStatus":\s*"CONFIRMED"/,
    report: word("Host"),
  }),
  fact("Wish list: wished time", "WishedTime", {
    itinerary: kept("wishes are drafts"),
    calendar: kept("wishes are drafts"),
    report: kept("did not take place"),
  }),
  fact("Counter-proposal: proposed times", "Proposed", {
    itinerary: kept("wishes are drafts"),
    calendar: kept("wishes are drafts"),
    report: kept("did not take place"),
  }),
  fact("Cancelled item, with reason", "Why", {
    itinerary: staffOnly,
    calendar: staffOnly,
    report: kept("did not take place"),
  }),

  // The delegation
  fact("Participant", "Ana", { calendar: kept("it is their own calendar") }),
  fact("Leg: carrier and number", "FlightNo", { planner: word("FlightNo"), report: practical }),
  fact("Leg: seat", "Seat", { report: practical }),
  shown("Leg: places in zones of their own", {
    schema: "Europe/Bucharest",
    endpoint: "Europe/Bucharest",
    planner: /10:21/,
    itinerary: /10:21/,
    calendar: /TZID=Europe\/Bucharest/,
    archive: "Europe/Bucharest",
    report: practical,
  }),
  fact("Stay: where", "Hotel", { report: practical }),
  fact("Stay: what is included", "Breakfast", { report: practical }),
  fact("Stay: who pays", "Payer", { report: practical }),
  fact("Stay: room", "RoomNo", { report: practical }),
  fact("Announcement", "NewsText", { endpoint: /"mailed":\d/, calendar: notATime, report: notTold }),
  fact("Takeaway that is a quote", "Takeaway", { calendar: notATime }),
  shown("Attendance, and how we know", {
    schema: /"source":\s*"SIGNATURE"/,
    endpoint: /PARTLY/,
    planner: /partly|part of it/i,
    itinerary: word("Visit"),
    calendar: word("Visit"),
    archive: /"source":\s*"SIGNATURE"/,
    report: kept("who was where is not published"),
  }),
  fact("Follow-up: what was agreed", "FollowUp", {
    itinerary: staffOnly,
    calendar: staffOnly,
    report: kept("only what became of it"),
  }),
  fact("Follow-up: what became of it", "FollowOutcome", { itinerary: staffOnly, calendar: staffOnly }),
  shown("Report, composed from the record", {
    schema: /"format":\s*"JOURNEY"/,
    endpoint: /"slug":/,
    planner: /Report/,
    itinerary: kept("published by itself"),
    calendar: kept("published by itself"),
    archive: /"format":\s*"JOURNEY"/,
    report: word("Host"),
  }),
];
