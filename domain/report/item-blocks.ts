/** The blocks of one agenda item: paragraph, lists of people, modules, and the quote it left. */
import type { ListEntry, ReportBlock, Section } from "./blocks";
import { type Composition, composed } from "./composition";
import { gap, openPartGap, paragraphRuns, peopleEntries, peopleOf, type RoleGroup } from "./item-people";
import { itemText } from "./item-text";
import type { Opening } from "./phrases/phrases";
import type { ItemRecord } from "./record";
import { quoteBlock, quoteOf } from "./reflection";
import { joinRuns, say, type Words } from "./runs";
import { isOpenPart, subItemsOf } from "./selection";

type Place = { section: Section; opening: Opening | null; headed: boolean };

/** The item itself with its modules; other sub-items are told by the format. */
export function itemBlocks(
  composition: Composition,
  item: ItemRecord,
  { section, opening, headed }: Place,
): ReportBlock[] {
  const { phrases } = composition;
  const source = { kind: "item" as const, ids: [item.id] };
  const text = itemText(composition, item, { opening, headed });
  const modules = modulesOf(composition, item);
  const parts = subItemsOf(composition.record, item).length - modules.length;
  if (modules.length > 0) text.sentences.push(phrases.consistsOf(item.kind, modules.length, "modules"));
  else if (parts > 1) text.sentences.push(phrases.consistsOf(item.kind, parts, "parts"));

  // Of a part that stands under a heading of its own, the heading alone is no account.
  const silent = headed && text.sentences.length + text.gaps.length + text.lists.length === 0;
  if (silent && parts === 0) text.gaps.push(gap(phrases.gaps.silent(item.title)));

  const blocks: ReportBlock[] = [];
  const runs = paragraphRuns(composition, text.sentences, text.gaps);
  if (runs.length > 0) blocks.push(composed({ id: `item:${item.id}`, type: "paragraph", section, source, text: runs }));
  blocks.push(...text.lists.map((group) => peopleList(composition, item, group, section)));
  if (modules.length > 0) blocks.push(moduleList(composition, item, modules, section));
  return [...blocks, ...figureBlocks(composition, item, section), ...quoteBlocks(composition, item, section)];
}

/** Asks whether an item that no host confirmed took place; nothing is told of it until that is settled. */
export function questionBlock({ phrases }: Composition, item: ItemRecord, section: Section): ReportBlock {
  return composed({
    id: `item:${item.id}`,
    type: "paragraph",
    section,
    source: { kind: "item", ids: [item.id] },
    text: [gap(phrases.gaps.happened(item.kind, item.title))],
  });
}

/** As many as a gallery takes; the others stay at hand. */
const MOST_IN_GALLERY = 12;

/** Pictures taken at the item, in the order they came, without those somebody refused: one alone, several as a gallery. */
function figureBlocks({ record }: Composition, item: ItemRecord, section: Section): ReportBlock[] {
  const source = { kind: "item" as const, ids: [item.id] };
  const own = record.pictures
    .filter((picture) => picture.itemId === item.id && picture.consent !== "REFUSED")
    .slice(0, MOST_IN_GALLERY)
    .map(({ id: pictureId }) => ({ pictureId, caption: null, crop: null }));
  const [first] = own;
  if (!first) return [];
  const id = `item:${item.id}:pictures`;
  return own.length === 1
    ? [composed({ id, type: "figure", section, source, ...first, size: "text" })]
    : [composed({ id, type: "gallery", section, source, pictures: own })];
}

/** Sub-items that are modules of a training stand in a list instead of sections of their own. */
export function modulesOf({ record }: Composition, item: ItemRecord): ItemRecord[] {
  return subItemsOf(record, item).filter((sub) => sub.kind === "TRAINING_MODULE");
}

function peopleList(composition: Composition, item: ItemRecord, group: RoleGroup, section: Section): ReportBlock {
  return composed({
    id: `item:${item.id}:${group.role.toLowerCase()}`,
    type: "list",
    flavour: "people",
    label: composition.phrases.listLabel(group.role),
    section,
    source: { kind: "item", ids: [item.id] },
    items: peopleEntries(composition, item, group),
  });
}

function moduleList(
  composition: Composition,
  parent: ItemRecord,
  modules: ItemRecord[],
  section: Section,
): ReportBlock {
  return composed({
    id: `item:${parent.id}:modules`,
    type: "list",
    flavour: "plain",
    label: composition.phrases.modulesLabel,
    section,
    source: { kind: "item", ids: [parent.id, ...modules.map((module) => module.id)] },
    items: modules.map((module, index) => moduleEntry(composition, module, index + 1)),
  });
}

function moduleEntry(composition: Composition, module: ItemRecord, number: number): ListEntry {
  const { phrases } = composition;
  const trainers = module.parts.filter((part) => part.role === "TRAINER" && !isOpenPart(part));
  const open = module.parts.filter((part) => part.role === "TRAINER" && isOpenPart(part));
  const rest = { ...module, parts: module.parts.filter((part) => part.role !== "TRAINER") };
  const nameless = phrases.isOnlyNumber(module.title);
  const name: Words = nameless ? [gap(phrases.gaps.module(number))] : [{ text: module.title, mark: "strong" }];
  const people = peopleOf(composition, module, trainers);
  const withTrainers = trainers.length > 0 ? phrases.withTrainers(people.who) : [];
  const text = itemText(composition, rest, { opening: null, headed: true });
  const gaps = [...people.gaps, ...open.map((part) => openPartGap(composition, module, part)), ...text.gaps];
  const said = paragraphRuns(composition, text.sentences, gaps);
  const head = text.sentences.length > 0 ? say`${name}${withTrainers}.` : say`${name}${withTrainers}`;
  return { text: joinRuns([head, said], " ") };
}

/** The first quote of the item whose author allowed it; another may stand in the reflection. */
function quoteBlocks(composition: Composition, item: ItemRecord, section: Section): ReportBlock[] {
  const quote = quoteOf(composition.record, item);
  return quote ? [quoteBlock(`item:${item.id}:quote`, quote, section, { kind: "item", ids: [item.id] })] : [];
}
