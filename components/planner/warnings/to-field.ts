import type { ItemField } from "@/domain/warnings/warning";
import type { ValueName } from "../item-values";

/** Fields of the panel by what a mend calls them. */
const fieldNames: Record<ItemField, ValueName> = {
  time: "startMinute",
  host: "host",
  hostStatus: "hostStatus",
  proposedTimes: "proposedTimes",
  venue: "venue",
  room: "room",
  parts: "parts",
  groups: "groupIds",
  choice: "choiceId",
  capacity: "capacity",
  language: "language",
  link: "link",
  pickUps: "pickUps",
  parent: "parentId",
};

const CONTROLS = "input:not([type=hidden]), select, textarea, button";

/** Brings a field of the item's panel into sight and the focus to it, once the panel stands and has taken the focus. */
export function toField(field: ItemField): void {
  const name = fieldNames[field];
  requestAnimationFrame(() => requestAnimationFrame(() => focusField(document, name)));
}

/** The field itself; where it is a list or is chosen from the directory, the first control of its section. */
function focusField(page: Document, name: ValueName): void {
  const field = page.querySelector<HTMLElement>(`aside form [name^="${name}"]:not([type=hidden])`);
  const section =
    field?.closest("details") ?? page.querySelector<HTMLDetailsElement>(`aside details[data-fields~="${name}"]`);
  if (section) section.open = true;
  const control = field ?? section?.querySelector<HTMLElement>(CONTROLS);
  control?.focus();
  control?.scrollIntoView({ block: "center" });
}

/** Moves the focus to what stands first where a button was that is gone now: in the list or in the panel. */
export function keepFocusIn(place: Element | null | undefined): void {
  requestAnimationFrame(() => {
    if (!place?.isConnected || document.activeElement !== document.body) return;
    const next = place.querySelector<HTMLElement>("h2[tabindex], li button") ?? place.querySelector("button");
    next?.focus();
  });
}
