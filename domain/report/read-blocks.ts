/** Reads blocks from a database or a client: nothing is trusted, unknown fields are left behind. */
import type { Fact, GalleryPicture, InlineMark, InlineRun, ListEntry, ReportBlock, Section, SourceRef } from "./blocks";
import { inlineMarks } from "./blocks";
import { type Crop, isCrop } from "./crop";

export const MAX_BLOCKS = 2000;
/** Characters in one block, all its runs together. */
export const MAX_BLOCK_LENGTH = 20_000;
const MAX_RUNS = 2000;
const MAX_SHORT_TEXT = 300;
/** Pictures in one gallery. */
export const GALLERY = { least: 2, most: 12 } as const;
/** Lines in one facts box. */
export const MAX_FACTS = 40;

export type BlockError = {
  /** Where: `[3].text[0].href`. */
  path: string;
  reason: "notThis" | "tooMany" | "tooFew" | "tooLong" | "twice" | "unsafeLink";
};

export type ReadBlocks = { ok: true; blocks: ReportBlock[] } | { ok: false; errors: BlockError[] };

/** @returns the blocks, or every place that is wrong */
export function readBlocks(value: unknown): ReadBlocks {
  const reader = new Reader();
  const blocks = reader.blocks(value);
  return reader.errors.length === 0 ? { ok: true, blocks } : { ok: false, errors: reader.errors };
}

/** A link that a reader may follow: http(s), mailto, or a path on this site. */
export function isSafeHref(href: string): boolean {
  if (/^\/(?![/\\])/.test(href)) return true;
  if (/^mailto:[^\s@]+@[^\s@]+$/i.test(href)) return true;
  if (!/^https?:\/\//i.test(href)) return false;
  return URL.canParse(href);
}

type Fields = Readonly<Record<string, unknown>>;

class Reader {
  readonly errors: BlockError[] = [];
  private length = 0;

  blocks(value: unknown): ReportBlock[] {
    const seen = new Set<string>();
    return this.list(value, "", MAX_BLOCKS).flatMap((entry, index) => {
      const path = `[${index}]`;
      this.length = 0;
      const block = this.block(entry, path);
      if (this.length > MAX_BLOCK_LENGTH) this.fail(path, "tooLong");
      if (!block) return [];
      if (seen.has(block.id)) this.fail(`${path}.id`, "twice");
      seen.add(block.id);
      return [block];
    });
  }

  private block(value: unknown, path: string): ReportBlock | null {
    const fields = this.fields(value, path);
    const base = {
      id: this.short(fields.id, `${path}.id`),
      section: this.section(fields.section, `${path}.section`),
      source: this.source(fields.source, `${path}.source`),
      composedHash: this.optional(fields.composedHash, `${path}.composedHash`),
      edited: fields.edited === true,
    };
    switch (fields.type) {
      case "heading": {
        const level = fields.level === 3 ? 3 : 2;
        if (fields.level !== level) this.fail(`${path}.level`, "notThis");
        return { ...base, type: "heading", level, text: this.runs(fields.text, `${path}.text`) };
      }
      case "paragraph":
        return { ...base, type: "paragraph", text: this.runs(fields.text, `${path}.text`) };
      case "list":
        return {
          ...base,
          type: "list",
          flavour: fields.flavour === "people" ? "people" : "plain",
          label: this.optional(fields.label, `${path}.label`),
          items: this.list(fields.items, `${path}.items`, MAX_RUNS).map((item, index) =>
            this.entry(item, `${path}.items[${index}]`),
          ),
        };
      case "quote":
        return {
          ...base,
          type: "quote",
          takeawayId: this.short(fields.takeawayId, `${path}.takeawayId`),
          text: this.runs(fields.text, `${path}.text`),
          author: this.short(fields.author, `${path}.author`),
          affiliation: this.optional(fields.affiliation, `${path}.affiliation`),
        };
      case "figure":
        return {
          ...base,
          type: "figure",
          pictureId: this.short(fields.pictureId, `${path}.pictureId`),
          caption: this.caption(fields.caption, `${path}.caption`),
          // Figures written before there were crops and sizes have neither.
          crop: this.crop(fields.crop, `${path}.crop`),
          size: fields.size === "wide" ? "wide" : "text",
        };
      case "gallery":
        return { ...base, type: "gallery", pictures: this.pictures(fields.pictures, `${path}.pictures`) };
      case "facts":
        return {
          ...base,
          type: "facts",
          title: this.optional(fields.title, `${path}.title`),
          facts: this.list(fields.facts, `${path}.facts`, MAX_FACTS).map((fact, index) =>
            this.fact(fact, `${path}.facts[${index}]`),
          ),
        };
      case "drawing": {
        const drawing = (["map", "timeline"] as const).find((known) => known === fields.drawing);
        if (!drawing) this.fail(`${path}.drawing`, "notThis");
        return {
          ...base,
          type: "drawing",
          drawing: drawing ?? "map",
          dayId: this.optional(fields.dayId, `${path}.dayId`),
          caption: this.caption(fields.caption, `${path}.caption`),
        };
      }
      default:
        this.fail(`${path}.type`, "notThis");
        return null;
    }
  }

  private pictures(value: unknown, path: string): GalleryPicture[] {
    const pictures = this.list(value, path, GALLERY.most);
    if (pictures.length < GALLERY.least) this.fail(path, "tooFew");
    return pictures.map((entry, index) => {
      const at = `${path}[${index}]`;
      const fields = this.fields(entry, at);
      return {
        pictureId: this.short(fields.pictureId, `${at}.pictureId`),
        caption: this.caption(fields.caption, `${at}.caption`),
        crop: this.crop(fields.crop, `${at}.crop`),
      };
    });
  }

  private fact(value: unknown, path: string): Fact {
    const fields = this.fields(value, path);
    return { label: this.runs(fields.label, `${path}.label`), value: this.runs(fields.value, `${path}.value`) };
  }

  private crop(value: unknown, path: string): Crop | null {
    if (value == null) return null;
    const fields = this.fields(value, path);
    const side = (name: keyof Crop) => (typeof fields[name] === "number" ? fields[name] : Number.NaN);
    const crop = { x: side("x"), y: side("y"), width: side("width"), height: side("height") };
    if (isCrop(crop)) return crop;
    this.fail(path, "notThis");
    return null;
  }

  private entry(value: unknown, path: string): ListEntry {
    const fields = this.fields(value, path);
    return {
      text: this.runs(fields.text, `${path}.text`),
      ...(fields.role == null ? {} : { role: this.runs(fields.role, `${path}.role`) }),
      ...(fields.organisation == null ? {} : { organisation: this.runs(fields.organisation, `${path}.organisation`) }),
    };
  }

  private runs(value: unknown, path: string): InlineRun[] {
    return this.list(value, path, MAX_RUNS).map((entry, index) => this.run(entry, `${path}[${index}]`));
  }

  private run(value: unknown, path: string): InlineRun {
    const fields = this.fields(value, path);
    const run: InlineRun = { text: this.text(fields.text, `${path}.text`) };
    if (fields.mark != null) {
      const mark = inlineMarks.find((known): known is InlineMark => known === fields.mark);
      if (mark) run.mark = mark;
      else this.fail(`${path}.mark`, "notThis");
    }
    if (fields.ref != null) run.ref = this.short(fields.ref, `${path}.ref`);
    if (fields.href != null) {
      const href = this.text(fields.href, `${path}.href`);
      if (isSafeHref(href)) run.href = href;
      else this.fail(`${path}.href`, "unsafeLink");
    }
    return run;
  }

  private section(value: unknown, path: string): Section {
    const fields = this.fields(value, path);
    return {
      key: this.short(fields.key, `${path}.key`),
      label: this.short(fields.label ?? "", `${path}.label`),
      detail: this.optional(fields.detail, `${path}.detail`),
    };
  }

  private source(value: unknown, path: string): SourceRef | null {
    if (value == null) return null;
    const fields = this.fields(value, path);
    const kind = (["trip", "day", "item", "project"] as const).find((known) => known === fields.kind);
    if (!kind) this.fail(`${path}.kind`, "notThis");
    const ids = this.list(fields.ids, `${path}.ids`, MAX_RUNS).map((id, index) =>
      this.short(id, `${path}.ids[${index}]`),
    );
    return { kind: kind ?? "trip", ids };
  }

  private fields(value: unknown, path: string): Fields {
    if (typeof value === "object" && value !== null && !Array.isArray(value)) return { ...value };
    this.fail(path, "notThis");
    return {};
  }

  private list(value: unknown, path: string, most: number): unknown[] {
    if (!Array.isArray(value)) {
      this.fail(path, "notThis");
      return [];
    }
    if (value.length > most) this.fail(path, "tooMany");
    return value.slice(0, most);
  }

  private text(value: unknown, path: string): string {
    if (typeof value !== "string") {
      this.fail(path, "notThis");
      return "";
    }
    this.length += value.length;
    return value;
  }

  private short(value: unknown, path: string): string {
    const text = this.text(value, path);
    if (text.length > MAX_SHORT_TEXT) this.fail(path, "tooLong");
    return text;
  }

  private optional(value: unknown, path: string): string | null {
    return value == null ? null : this.short(value, path);
  }

  private caption(value: unknown, path: string): string | null {
    return value == null ? null : this.text(value, path);
  }

  private fail(path: string, reason: BlockError["reason"]): void {
    this.errors.push({ path, reason });
  }
}
