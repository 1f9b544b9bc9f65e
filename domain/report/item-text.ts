/** The paragraph of one agenda item: the encounter first, then people, topics, aim and message. */
import type { InlineRun } from "./blocks";
import type { Composition } from "./composition";
import { gap, openPartGap, peopleOf, type RoleGroup, roleGroups } from "./item-people";
import type { Apposed, ItemPhrases, Opening } from "./phrases/phrases";
import type { HostRecord, ItemRecord } from "./record";
import { joinRuns, runsText, say, type Words } from "./runs";

export type ItemText = { sentences: Words[]; gaps: InlineRun[]; lists: RoleGroup[] };

type Draft = ItemText & {
  item: ItemRecord;
  opening: Opening | null;
  /** The title stands in a heading above. */
  headed: boolean;
  groups: RoleGroup[];
  /** The phrases of the encounter, in which only some groups act where the item was theirs. */
  acting: ItemPhrases;
  topicsTold: boolean;
  purposeTold: boolean;
  /** The first sentence began with the kind of item, under its heading. */
  kindTold: boolean;
};

/** Everything the record holds of one item, without its sub-items. */
export function itemText(
  composition: Composition,
  item: ItemRecord,
  { opening, headed }: { opening: Opening | null; headed: boolean },
): ItemText {
  const draft: Draft = {
    item,
    opening,
    headed,
    sentences: [],
    gaps: [],
    groups: roleGroups(composition, item),
    acting: item.groups.length > 0 ? composition.phrases.forGroups(item.groups) : composition.phrases,
    lists: [],
    topicsTold: false,
    purposeTold: false,
    kindTold: false,
  };
  composition.naming.beginBlock();
  tellEncounter(composition, draft);
  tellPeople(composition, draft);
  tellContent(composition, draft);
  draft.sentences.push(...composition.naming.introductionsOwed());
  composition.naming.wentTo(item);
  return draft;
}

function tellEncounter(composition: Composition, draft: Draft): void {
  const { item } = draft;
  const { naming, phrases } = composition;
  const host = naming.find(item.hostId) ?? (item.kind === "HOST_VISIT" ? naming.find(item.venueId) : null);
  const subject = naming.find(item.subjectId);
  const title = ownTitle(composition, item);

  const isVisit = item.kind === "HOST_VISIT" || (item.kind === "MEETING" && title === null);
  if (item.kind === "CEREMONY" && phrases.isWelcome(item.title)) tellWelcome(composition, draft);
  else if (item.kind === "EXTERNAL_EVENT") tellExternalEvent(composition, draft);
  else if (host && isVisit) tellVisit(composition, draft, host);
  else {
    if (item.kind === "HOST_VISIT") draft.gaps.push(gap(phrases.gaps.itemHost(item.title)));
    tellSession(composition, draft, title);
    if (subject) draft.sentences.push(phrases.about(naming.host(subject)));
  }
}

function tellVisit({ naming, phrases, shapeOf }: Composition, draft: Draft, host: HostRecord): void {
  const { item, opening, acting } = draft;
  const venue = naming.find(item.venueId);
  const subject = naming.find(item.subjectId);
  const elsewhere = venue && venue.id !== host.id ? venue : null;
  const visited = naming.host(host, [venue]);
  const where = elsewhere ? naming.host(elsewhere, [host]) : inWords(item);
  const place = where ? phrases.at(where) : null;
  draft.sentences.push(acting.visit(opening, visited, place, shapeOf(item, "visit", 3)));
  if (!subject || subject.id === host.id) return;
  const told = naming.host(subject, [host, venue]);
  draft.sentences.push(subject.parent?.hostId === host.id ? phrases.homeTo(told) : phrases.about(told));
}

function tellWelcome(composition: Composition, draft: Draft): void {
  const { naming } = composition;
  const { item, opening, acting } = draft;
  const host = naming.find(item.hostId);
  const speakers = takeGroup(draft, "SPEAKER") ?? takeGroup(draft, "CONTACT");
  if (!speakers) {
    const place = sessionPlace(composition, { ...item, hostId: null });
    if (host) draft.sentences.push(acting.welcome(opening, naming.host(host, [naming.find(item.venueId)]), place));
    else draft.sentences.push(acting.untitled(opening, item.kind, item.title, null, place));
    return;
  }
  const { who, gaps } = peopleOf(composition, item, speakers.parts);
  draft.gaps.push(...gaps);
  draft.sentences.push(acting.welcome(opening, who, sessionPlace(composition, item)));
}

function tellExternalEvent(composition: Composition, draft: Draft): void {
  const { naming, phrases } = composition;
  const { item, opening, acting } = draft;
  const event = naming.find(item.subjectId) ?? naming.find(item.hostId);
  if (!event && draft.headed) {
    tellSession(composition, draft, null);
    return;
  }
  const what: Apposed = event ? naming.host(event) : { words: say`${item.title}`, open: false };
  const title = event ? ownTitle(composition, item) : null;
  const place = sessionPlace(composition, event?.id === item.hostId ? { ...item, hostId: null } : item);
  const named =
    title && !draft.headed ? { words: joinRuns([phrases.quoted(title), what.words], ", "), open: true } : what;
  draft.sentences.push(acting.tookPartIn(opening, named, place));
}

function tellSession(composition: Composition, draft: Draft, title: string | null): void {
  const { phrases } = composition;
  const { item, opening, headed, acting } = draft;
  const printed = headed ? null : title;
  const gathers = item.kind === "SOCIAL" || item.kind === "CEREMONY" || item.kind === "NETWORKING";
  const speakers = printed === null || item.kind === "TALK" ? takeGroup(draft, "SPEAKER") : null;
  if (speakers) {
    tellSpeakers(composition, draft, speakers, printed);
    return;
  }
  const place = sessionPlace(composition, item);
  if (headed) {
    if (place) draft.sentences.push(phrases.tookPlace(item.kind, item.title, place));
    draft.kindTold = place !== null;
  } else if (printed === null) {
    draft.purposeTold = true;
    draft.sentences.push(acting.untitled(opening, item.kind, item.title, item.purpose, place));
  } else if (gathers) {
    draft.sentences.push(acting.tookPartIn(opening, { words: phrases.quoted(printed), open: false }, place));
  } else {
    // After a long apposition nobody remembers what the topics belong to.
    const topics = place?.open ? [] : item.topics;
    draft.topicsTold = topics.length > 0;
    draft.sentences.push(acting.attended(opening, item.kind, printed, place, topics));
  }
}

function tellSpeakers(composition: Composition, draft: Draft, speakers: RoleGroup, title: string | null): void {
  const { item } = draft;
  const place = sessionPlace(composition, item);
  const { who, gaps } = peopleOf(composition, item, speakers.parts);
  const topics = item.kind === "PANEL" ? [] : item.topics;
  draft.topicsTold = topics.length > 0;
  draft.gaps.push(...gaps);
  draft.sentences.push(
    draft.acting.spoke(
      draft.opening,
      who,
      { kind: item.kind, title, topics, place },
      composition.shapeOf(item, "spoke", 2),
    ),
  );
}

function tellPeople(composition: Composition, draft: Draft): void {
  const { item } = draft;
  for (const group of draft.groups) {
    if (group.asList) {
      draft.lists.push(group);
      continue;
    }
    if (group.parts.length > 0 && group.role === "SPEAKER" && !draft.topicsTold) {
      tellSpeakers(composition, { ...draft, opening: null, acting: composition.phrases }, group, null);
      draft.topicsTold = item.kind !== "PANEL" && item.topics.length > 0;
    } else if (group.parts.length > 0) {
      const { who, gaps } = peopleOf(composition, item, group.parts);
      draft.sentences.push(composition.phrases.hadPart(group.role, who, group.parts.length));
      draft.gaps.push(...gaps);
    }
    draft.gaps.push(...group.open.map((part) => openPartGap(composition, item, part)));
  }
}

function tellContent({ phrases, shapeOf }: Composition, draft: Draft): void {
  const { item, sentences } = draft;
  if (item.purpose && !draft.purposeTold) sentences.push(phrases.purpose(item.purpose));
  const titleTold = draft.headed || sentences.some((words) => runsText(words).includes(item.title));
  const audienceTold = titleTold && item.audience && item.title.includes(item.audience);
  if (item.audience && !audienceTold) sentences.push(phrases.audience(item.audience));
  if (item.topics.length > 0 && !draft.topicsTold) {
    const shape = shapeOf(item, "topics", 3);
    // Not "The workshop took place …. The workshop was about …".
    sentences.push(phrases.topics(item.kind, item.topics, shape === 0 && draft.kindTold ? 1 : shape));
  }
  if (item.keyMessage) sentences.push(phrases.message(item.kind, item.keyMessage, shapeOf(item, "message", 3)));
  if (item.relevance) sentences.push(phrases.relevance(item.relevance));
  if (item.language || item.interpretation.length > 0) {
    const spoken = item.language ? phrases.languageName(item.language) : null;
    sentences.push(phrases.spokenIn(spoken, item.interpretation.map(phrases.languageName)));
  }
  if (item.continues) sentences.push(phrases.continued(item.continues));
  if (item.choice) sentences.push(phrases.oneOf(item.choice));
  if (!groupsTold(draft)) sentences.push(phrases.groups(item.kind, item.groups));
  const silent = !item.purpose && !item.keyMessage && item.topics.length === 0;
  if (item.kind === "PANEL" && item.parts.length === 0) draft.gaps.push(gap(phrases.gaps.panel(item.title)));
  if (item.kind === "TALK" && item.parts.length === 0 && silent) draft.gaps.push(gap(phrases.gaps.speaker(item.title)));
}

/** Where only some groups were, the encounter names them as those who acted; not every sentence has a place for that. */
function groupsTold({ item, sentences }: Draft): boolean {
  const [encounter] = sentences;
  const text = encounter ? runsText(encounter) : "";
  return item.groups.every((name) => text.includes(name));
}

/** Takes a group that has named people out of the draft, to be told now. */
function takeGroup(draft: Draft, role: RoleGroup["role"]): RoleGroup | null {
  const group = draft.groups.find((one) => one.role === role && !one.asList && one.parts.length > 0);
  if (!group) return null;
  draft.groups = draft.groups.flatMap((one) => (one === group ? [{ ...one, parts: [] }] : [one]));
  return group;
}

/** Where a session was, unless readers know that from what was told before it. */
function sessionPlace({ naming, phrases }: Composition, item: ItemRecord): Apposed | null {
  const host = naming.find(item.hostId);
  const venue = naming.find(item.venueId);
  const newVenue = venue && !naming.isHere(venue) ? venue : null;
  const newHost = host && host.id !== newVenue?.id && !naming.isHere(host) ? host : null;
  const place = newVenue ? naming.host(newVenue, [newHost]) : inWords(item);
  const told = newHost ? naming.host(newHost, [venue]) : null;
  if (place && told) {
    const first = phrases.at(place);
    const second = phrases.hostedBy(told);
    return { words: joinRuns([first.words, second.words], ", "), open: true };
  }
  if (place) return phrases.at(place);
  // Nobody was at the host of an online session. Topics after it begin a sentence of their own.
  if (told && item.kind === "ONLINE_SESSION") return { words: phrases.hostedBy(told).words, open: true };
  return told ? phrases.at(told) : null;
}

function inWords(item: ItemRecord): Apposed | null {
  return item.place ? { words: say`${item.place}`, open: false } : null;
}

/** The title, when prose should print it: it says more than the kind and names nobody the text names anyhow. */
export function ownTitle({ naming, phrases }: Composition, item: ItemRecord): string | null {
  if (phrases.isPlainTitle(item.title) || phrases.isOnlyNumber(item.title)) return null;
  const names = [
    ...[item.hostId, item.venueId, item.subjectId].map((id) => naming.find(id)?.name),
    ...item.parts.map((part) => part.person?.name),
  ];
  const title = item.title.toLowerCase();
  const namesSomebody = names.some((name) => name !== undefined && title.includes(name.toLowerCase()));
  return namesSomebody ? null : item.title;
}
