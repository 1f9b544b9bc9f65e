/** One trip that holds everything the product has a word for, entered through the endpoints; each fact a word of its own. */
import type { APIRequestContext } from "@playwright/test";
import { expect } from "../fixtures";
import { inDays, type MadeTrip, makeTrip, share } from "../make-trip";

/** What every answer of an endpoint said while the trip was made. */
export type WholeTrip = MadeTrip & { answers: string; itinerary: string; reportId: string };

/** A word nothing else contains, for the name of a fact. */
export const word = (fact: string) => `Q${fact}z`;

export async function makeWholeTrip(api: APIRequestContext, publicApi: APIRequestContext): Promise<WholeTrip> {
  const answers: string[] = [];
  const send = async (
    method: "post" | "put" | "patch",
    path: string,
    data: unknown,
    as: APIRequestContext = api,
  ): Promise<Record<string, unknown>> => {
    const response = await as[method](path, { data });
    const text = await response.text();
    expect(response.ok(), `${method} ${path}: ${response.status()} ${text}`).toBe(true);
    answers.push(text);
    return ((JSON.parse(text) as { data: Record<string, unknown> | null }).data ?? {}) as Record<string, unknown>;
  };

  const base = await makeTrip(api, {
    title: `${word("Title")} study visit`,
    city: word("City"),
    country: word("Country"),
    dayCount: 4,
    startDate: inDays(0),
    fields: {
      purpose: `learn ${word("Purpose")}`,
      delegation: `members of ${word("Delegation")}`,
      seriesName: word("Series"),
      seriesNumber: 37,
      seriesNext: word("SeriesNext"),
      contacts: [`${word("ContactLabel")}: ${word("ContactLine")}`],
      practical: word("Practical"),
      note: word("TripNote"),
      reflections: [word("Reflection")],
      outcomes: [word("Outcome")],
      outlook: [word("Outlook")],
    },
    participants: [{ name: word("Ana"), affiliation: word("AnaWork") }, { name: word("Ben") }],
  });
  const trip = `/api/v1/trips/${base.id}`;
  const directory = `/api/v1/organisations/${base.organisationId}`;
  const [ana, ben] = base.participants;
  const [arrival, first, second, third] = base.dayIds;
  if (!ana?.itinerary || !ben || !arrival || !first || !second || !third) throw new Error("the trip is not whole");
  const idOf = async (path: string, data: unknown) => String((await send("post", path, data)).id);

  const programme = await idOf(`${directory}/funding-programmes`, {
    name: `${word("Funder")} ${base.id.slice(-6)}`,
    period: "2031–2037",
    texts: [
      { language: "en", statement: word("Statement"), disclaimer: word("Disclaimer"), aboutDonor: word("Donor") },
    ],
  });
  const project = await idOf(`${directory}/projects`, {
    name: `${word("Project")} ${base.id.slice(-6)}`,
    code: word("Code"),
    website: "https://project.example/",
    fundings: [{ programmeId: programme, role: "DONOR" }],
  });
  const activity = await idOf(`${directory}/projects/${project}/activities`, {
    number: "7.3",
    title: word("Activity"),
    targetGroup: word("Target"),
  });

  const house = await idOf(`${directory}/hosts`, { name: word("House"), kind: "VENUE" });
  const host = await idOf(`${directory}/hosts`, {
    name: word("Host"),
    kind: "INCUBATOR",
    parentId: house,
    parentRelation: "LOCATED_IN",
    descriptor: word("Descriptor"),
    names: [{ name: word("LocalName"), language: "nb" }],
    facts: [{ text: `established in ${word("Fact")}`, year: 1954, source: "its web page" }],
    largestGroup: 40,
    availability: word("Availability"),
    hours: [{ weekdays: [0, 1, 2, 3, 4, 5, 6], fromMinute: "00:00", untilMinute: "23:59" }],
    absences: [{ first: "2019-07-01", last: "2019-07-31", note: word("Away") }],
  });
  const venue = await idOf(`${directory}/hosts`, {
    name: word("Venue"),
    kind: "UNIVERSITY",
    addresses: [{ street: word("Street"), city: "Oslo", latitude: 59.91, longitude: 10.75 }],
  });
  const subject = await idOf(`${directory}/hosts`, { name: word("Subject"), kind: "COMPANY" });
  const partner = await idOf(`${directory}/hosts`, { name: word("Partner"), kind: "CLUSTER" });
  const person = await idOf(`${directory}/people`, {
    name: word("Speaker"),
    affiliations: [
      { hostId: host, role: word("RoleNow"), since: "2020-01-01" },
      { hostName: word("EarlierWork"), role: word("RoleEarlier"), until: "2019-12-31" },
    ],
  });
  const chair = await idOf(`${directory}/people`, { name: word("Chair") });

  const [now] = [JSON.parse(await (await api.get(`${trip}/plan`)).text()).data as Board];
  await send("patch", trip, {
    revision: 0,
    projectId: project,
    activityId: activity,
    activityWhat: word("ActivityWhat"),
    partners: [{ hostId: partner, role: "CO_HOST", thanksFor: word("Thanks") }],
  });
  const dayRevision = (id: string) => now.days.find((day) => day.id === id)?.revision ?? 0;
  await send("patch", `${trip}/days/${arrival}`, { revision: dayRevision(arrival), numbered: false });
  await send("patch", `${trip}/days/${first}`, {
    revision: dayRevision(first),
    theme: word("Theme"),
    chairId: chair,
    base: word("Base"),
    city: word("DayCity"),
  });
  await send("patch", `${trip}/days/${third}`, { revision: dayRevision(third), timeZone: "Pacific/Chatham" });

  const group = (await send("post", `${trip}/groups`, { name: word("GroupOne"), participantIds: [ana.id] })).id;
  const others = (await send("post", `${trip}/groups`, { name: word("GroupTwo"), participantIds: [ben.id] })).id;

  const itemIds: Record<string, string> = {};
  const item = async (key: string, fields: Record<string, unknown>) => {
    const { itemId } = await send("post", `${trip}/items`, {
      kind: "WORKSHOP",
      title: word(key),
      dayId: second,
      startMinute: null,
      durationMinutes: null,
      ...fields,
    });
    itemIds[key] = String(itemId);
    return String(itemId);
  };

  const visit = await item("Visit", {
    kind: "HOST_VISIT",
    dayId: first,
    startMinute: "09:00",
    durationMinutes: 90,
    hostStatus: "CONFIRMED",
    hostAnswer: word("HostAnswer"),
    hostId: host,
    venueId: venue,
    subjectId: subject,
    room: word("Room"),
    floor: word("Floor"),
    phone: "+47 5550 1234",
    language: "nb",
    interpretation: ["en", "ro"],
    topics: [word("Topic")],
    keyMessage: word("Message"),
    relevance: word("Relevance"),
    purpose: `see ${word("ItemPurpose")}`,
    audience: word("Audience"),
    preparation: word("Preparation"),
    noteToParticipants: word("NoteOut"),
    internalNote: word("NoteIn"),
    parts: [
      {
        role: "SPEAKER",
        personId: person,
        hostId: host,
        titleThen: word("TitleThen"),
        roleThen: word("RoleThen"),
        alsoThen: [word("AlsoThen")],
        onBehalfOf: word("Behalf"),
      },
      { role: "MODERATOR", nameThen: word("AllPartners"), contribution: word("Contribution") },
      { role: "PANELLIST", hostId: subject },
      { role: "GUIDE", toBeConfirmed: true, roleThen: word("OpenRole") },
    ],
  });
  const block = await item("Block", { dayId: first, startMinute: "13:00", durationMinutes: 240 });
  const partOne = await item("PartOne", { dayId: first, parentId: block, startMinute: "13:00", durationMinutes: 60 });
  await item("Coffee", { kind: "MEAL", dayId: first, parentId: block });
  await item("PartTwo", {
    dayId: first,
    parentId: block,
    startMinute: "15:00",
    durationMinutes: 60,
    continuesId: partOne,
  });
  await item("Transfer", {
    kind: "TRANSFER",
    dayId: first,
    startMinute: "07:45",
    durationMinutes: 30,
    transport: "TRAIN",
    endTimeZone: "Europe/Helsinki",
    pickUps: [
      { place: word("PickUp"), startMinute: "07:41", note: word("PickUpNote"), latitude: 59.9, longitude: 10.7 },
      { place: word("PickUpLater"), startMinute: null },
    ],
  });
  await item("OpenEnd", { kind: "SOCIAL", dayId: first, startMinute: "18:07", endCertainty: "OPEN" });
  await item("Expected", { startMinute: "16:11", durationMinutes: 49, endCertainty: "EXPECTED" });
  await item("Latest", { startMinute: "10:03", durationMinutes: 57, longestMinutes: 117 });
  await item("Untimed", { kind: "MEAL" });
  await item("DayPart", { kind: "FREE_TIME", dayPart: "AFTERNOON" });
  await item("Tentative", { startMinute: "12:13", durationMinutes: 30, tentative: true });
  await item("Night", { kind: "TRANSFER", startMinute: "23:30", durationMinutes: 120, transport: "BUS" });
  await item("Optional", {
    kind: "SOCIAL",
    startMinute: "19:19",
    durationMinutes: 60,
    optional: true,
    capacity: 17,
  });
  const museum = await item("Museum", { kind: "SOCIAL", startMinute: "21:00", durationMinutes: 60, capacity: 19 });
  const hike = await item("Hike", { kind: "SOCIAL", startMinute: "21:00", durationMinutes: 60 });
  await send("post", `${trip}/choices`, { title: word("Choice"), itemIds: [museum, hike] });
  await item("Parallel", { startMinute: "14:00", durationMinutes: 60, groupIds: [group] });
  await item("ParallelOther", { startMinute: "14:00", durationMinutes: 60, groupIds: [others] });
  await item("Online", {
    kind: "ONLINE_SESSION",
    startMinute: "08:00",
    durationMinutes: 30,
    link: "https://meet.example/Qlinkz",
  });
  await item("ElsewhereZone", { dayId: third, startMinute: "09:00", durationMinutes: 60, place: word("Place") });
  await item("Wish", {
    kind: "HOST_VISIT",
    dayId: null,
    hostStatus: "REQUESTED",
    wishedTime: word("WishedTime"),
    proposedTimes: [{ date: inDays(2), startMinute: "11:11", durationMinutes: 45, note: word("Proposed") }],
  });
  await item("CalledOff", {
    startMinute: "17:17",
    durationMinutes: 20,
    hostStatus: "CANCELLED",
    hostAnswer: word("Why"),
  });
  await item("Arrived", { kind: "CHECK_IN", dayId: arrival, startMinute: "15:00" });

  await send("post", `${trip}/legs`, {
    mode: "FLIGHT",
    carrier: word("Carrier"),
    number: word("FlightNo"),
    fromPlace: word("LegFrom"),
    toPlace: word("LegTo"),
    departDate: inDays(0),
    departMinute: "10:21",
    departTimeZone: "Europe/Bucharest",
    arriveDate: inDays(0),
    arriveMinute: "12:34",
    arriveTimeZone: "Europe/Oslo",
    reference: word("Booking"),
    passengers: [{ participantId: ana.id, seat: word("Seat") }],
  });
  await send("post", `${trip}/stays`, {
    name: word("Hotel"),
    address: word("HotelStreet"),
    checkInDate: inDays(0),
    checkInMinute: "15:00",
    checkOutDate: inDays(3),
    checkOutMinute: "11:00",
    timeZone: "Europe/Oslo",
    included: [word("Breakfast")],
    paidBy: word("Payer"),
    guests: [{ participantId: ana.id, room: word("RoomNo") }],
  });
  await send("post", `${trip}/follow-ups`, {
    itemId: visit,
    hostId: host,
    what: word("FollowUp"),
    who: word("FollowWho"),
    dueOn: inDays(30),
    state: "DONE",
    outcome: word("FollowOutcome"),
  });
  await share(api, base.id);
  await send("post", `${trip}/announcements`, {
    subject: word("News"),
    text: word("NewsText"),
    forEveryone: true,
    groupIds: [],
  });
  await send("put", `${trip}/items/${itemIds.Optional}/sign-ups`, { participantIds: [ana.id] });
  await send("put", `${trip}/items/${visit}/attendance`, {
    entries: [{ participantId: ana.id, presence: "PARTLY", source: "SIGNATURE", note: word("Attended") }],
  });
  const link = ana.itinerary.split("/i/")[1];
  await send(
    "post",
    `${trip}/takeaways`,
    { personalLink: link, itemId: visit, text: word("Takeaway"), shared: true, quoteAllowed: true },
    publicApi,
  );
  const report = await send("post", `${trip}/reports`, { format: "JOURNEY", grouping: "DAY", language: "en" });
  answers.push(await (await api.get(`${trip}/plan`)).text());
  return {
    ...base,
    itemIds: { ...base.itemIds, ...itemIds },
    answers: answers.join("\n"),
    itinerary: ana.itinerary,
    reportId: String(report.id),
  };
}

type Board = { days: { id: string; revision: number }[] };
