/** Keeps a draft under an editor's hands, saves it by itself, and takes in what others saved meanwhile. */
import type { ReportBlock } from "@/domain/report/blocks";
import type { JudgedDraft, ReportDraft } from "@/features/reports/queries/draft";
import { pauseBefore } from "@/lib/network-wait";
import type { Sent } from "@/lib/send-json";
import type { KeptDraft } from "./kept-drafts";
import { changedWords, mergeWords, type Words, wordsOf } from "./words";

export type SaveState =
  | { is: "saved"; at: Date | null }
  | { is: "saving" }
  /** Typed and not sent yet. */
  | { is: "unsaved" }
  /** It did not go through; kept in this browser, and tried again after so many seconds, or when the network is back. */
  | { is: "waiting"; seconds: number; offline: boolean; kept: boolean }
  | { is: "refused"; message: string; fields: Record<string, string> };

export type DraftState = {
  words: Words;
  server: JudgedDraft;
  save: SaveState;
  /** Blocks in which somebody else changed the same words as oneself: both texts stand there. */
  bothChanged: ReadonlySet<string>;
};

/** What the store needs of the world around it. */
export type DraftWorld = {
  send: (body: Record<string, unknown>) => Promise<Sent<JudgedDraft>>;
  /** Keeps what is not sent yet, null when everything is. @returns false when it could not be kept */
  keep: (kept: KeptDraft | null) => boolean;
  /** Calls back after a while. @returns takes it back */
  later: (milliseconds: number, callback: () => void) => () => void;
  /** Waits until the network may be back. */
  untilNetwork: (tries: number) => { end: () => void; over: Promise<void> };
  isOnline: () => boolean;
  /** Waits until words may be changed under the editor's hands. */
  untilCalm: () => Promise<void>;
  /** The blocks are others now, by other hands than those at this editor. */
  show: (blocks: ReportBlock[]) => void;
};

/** How far a report is: by its revision, and within one by the version readers have, which a withdrawal alone replaces. */
type Stage = { revision: number; version: number | null };

/** Milliseconds of quiet before what was typed is saved, kept in the browser, and shown in the panels. */
const QUIET = 800;
const KEEP = 300;
const SHOW = 250;

export class DraftStore {
  private state: DraftState;
  private base: { words: Words; revision: number };
  private words: Words;
  private readonly listeners = new Set<() => void>();
  private readonly timers = new Map<string, () => void>();
  /** Fields the server refused, with what they were; not sent again until they are others. */
  private held: Partial<Words> = {};
  private refusal: { message: string; fields: Record<string, string> } = { message: "", fields: {} };
  private running: Promise<boolean> | null = null;
  private waiting: { end: () => void } | null = null;
  private tries = 0;
  private isKept = false;

  constructor(
    judged: JudgedDraft,
    private readonly world: DraftWorld,
  ) {
    this.words = wordsOf(judged.draft);
    this.base = { words: this.words, revision: judged.draft.revision };
    this.state = { words: this.words, server: judged, save: { is: "saved", at: null }, bothChanged: new Set() };
  }

  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  readonly snapshot = (): DraftState => this.state;

  /** As typed this very moment; `snapshot` may be a moment behind. */
  readonly present = (): Words => this.words;

  readonly revision = (): number => this.base.revision;

  /** @param quietly the panels may show it a moment later */
  readonly change = (make: (words: Words) => Words, { quietly = false }: { quietly?: boolean } = {}): void => {
    const next = make(this.words);
    if (next === this.words) return;
    this.words = next;
    if (quietly) this.after("show", SHOW, () => this.tell({ words: this.words }), { keepsFirst: true });
    this.after("keep", KEEP, this.keep);
    if (this.state.save.is === "saved" || this.state.save.is === "refused")
      this.tell({ save: { is: "unsaved" } }, quietly);
    else if (!quietly) this.tell({});
    if (this.state.save.is !== "waiting") this.after("save", QUIET, () => void this.saveNow());
  };

  /** Saves what is typed. @returns false when it could not be saved, for now or at all */
  readonly saveNow = async (): Promise<boolean> => {
    if (this.running) return this.running.then(() => this.saveNow());
    this.cancel("save");
    this.waiting?.end();
    this.running = this.sendAll().finally(() => {
      this.running = null;
    });
    return this.running;
  };

  /** Waits for a save that is on its way. */
  readonly untilSent = async (): Promise<void> => {
    await this.running;
  };

  /** Takes in what the server has: newer words of others are merged with one's own. */
  readonly takeOver = (judged: JudgedDraft): void => {
    if (judged.draft.revision < this.base.revision) return;
    this.mergeNewer(judged.draft);
    this.see(judged);
  };

  /** Whether what is shown of the report, beside its words, is of an earlier stage. */
  readonly isBehind = (stage: Stage): boolean => isBefore(stageOf(this.state.server.draft), stage);

  /** Words that were typed and not sent before the page went. */
  readonly restore = (kept: KeptDraft): void => {
    const { words } = mergeWords(kept.base, this.words, kept.words);
    this.world.show(words.blocks);
    this.change(() => words);
  };

  /** Somebody has looked at a block in which both texts stand. */
  readonly settle = (id: string): void => {
    this.tell({ bothChanged: new Set([...this.state.bothChanged].filter((one) => one !== id)) });
  };

  /** Writes down at once what is not sent: the page may go. */
  readonly keep = (): void => {
    const isOpen = this.isUnsent();
    const { base, words } = this;
    this.isKept = this.world.keep(isOpen ? { base: base.words, revision: base.revision, words } : null);
  };

  /** Whether everything that is typed is saved. */
  readonly isSaved = (): boolean => !this.isUnsent();

  /** Whether something would be lost if the page went now. */
  readonly isInDanger = (): boolean => this.isUnsent() && !this.isKept;

  readonly end = (): void => {
    this.keep();
    this.waiting?.end();
    for (const cancel of this.timers.values()) cancel();
    this.timers.clear();
    this.listeners.clear();
  };

  private isUnsent(): boolean {
    return Object.keys(changedWords(this.words, this.base.words)).length > 0;
  }

  private async sendAll(): Promise<boolean> {
    for (;;) {
      const now = this.words;
      const changes = this.toSend(now);
      if (Object.keys(changes).length === 0) return this.allSent();
      this.tell({ save: { is: "saving" } });
      const { revision, words } = this.base;
      const sent = await this.world.send({ ...changes, revision });
      if (sent.ok) {
        this.tries = 0;
        // Somebody may have told of this very save already.
        if (this.base.revision < sent.data.draft.revision)
          this.base = { words: { ...words, ...changes }, revision: sent.data.draft.revision };
        this.see(sent.data);
        if (this.words !== now) {
          this.tell({ save: { is: "unsaved" } });
          this.after("save", QUIET, () => void this.saveNow());
          return true;
        }
        continue;
      }
      const { code, message, fields, present } = sent.error;
      if (code === "stale" && present) {
        await this.world.untilCalm();
        this.mergeNewer(present as ReportDraft);
      } else if (code === "offline" || code === "broken") return this.waitAndTry();
      else if (!this.holdBack(changes, { message, fields })) return this.refuse();
    }
  }

  private toSend(now: Words): Partial<Words> {
    const changes = changedWords(now, this.base.words);
    return Object.fromEntries(
      Object.entries(changes).filter(([key, value]) => this.held[key as keyof Words] !== value || !(key in this.held)),
    );
  }

  /** Leaves out fields that were refused. @returns false when nothing else is to be sent */
  private holdBack(changes: Partial<Words>, refusal: DraftStore["refusal"]): boolean {
    this.refusal = refusal;
    const { fields } = refusal;
    const refused = Object.keys(changes).filter((key) => key !== "blocks" && key in fields);
    this.held = { ...this.held, ...Object.fromEntries(refused.map((key) => [key, changes[key as keyof Words]])) };
    return refused.length > 0 && refused.length < Object.keys(changes).length;
  }

  private allSent(): boolean {
    const clean = !this.isUnsent();
    if (!clean) return this.refuse();
    this.held = {};
    if (this.state.save.is !== "saved") this.tell({ save: { is: "saved", at: new Date() } });
    this.keep();
    return true;
  }

  private refuse(): false {
    this.keep();
    this.tell({ save: { is: "refused", ...this.refusal } });
    return false;
  }

  private waitAndTry(): boolean {
    this.keep();
    const seconds = pauseBefore(this.tries) / 1000;
    this.tell({ save: { is: "waiting", seconds, offline: !this.world.isOnline(), kept: this.isKept } });
    const wait = this.world.untilNetwork(this.tries);
    this.tries += 1;
    this.waiting = wait;
    void wait.over.then(() => {
      if (this.waiting !== wait) return;
      this.waiting = null;
      void this.saveNow();
    });
    return false;
  }

  private mergeNewer(theirs: ReportDraft): void {
    if (theirs.revision <= this.base.revision) return;
    const { words, bothChanged } = mergeWords(this.base.words, this.words, wordsOf(theirs));
    this.base = { words: wordsOf(theirs), revision: theirs.revision };
    const isOther = JSON.stringify(words.blocks) !== JSON.stringify(this.words.blocks);
    this.words = words;
    if (isOther) this.world.show(words.blocks);
    this.tell({ bothChanged: new Set([...this.state.bothChanged, ...bothChanged]) });
    if (this.isUnsent() && !this.running) this.after("save", QUIET, () => void this.saveNow());
  }

  /** Shows what an answer says of the report, unless a later answer came before it. */
  private see(judged: JudgedDraft): void {
    this.tell(isBefore(stageOf(judged.draft), stageOf(this.state.server.draft)) ? {} : { server: judged });
  }

  private tell(change: Partial<DraftState>, quietly = false): void {
    this.state = { ...this.state, ...(quietly ? {} : { words: this.words }), ...change };
    for (const listener of this.listeners) listener();
  }

  private after(name: string, milliseconds: number, callback: () => void, { keepsFirst = false } = {}): void {
    if (keepsFirst && this.timers.has(name)) return;
    this.cancel(name);
    const cancel = this.world.later(milliseconds, () => {
      this.timers.delete(name);
      callback();
    });
    this.timers.set(name, cancel);
  }

  private cancel(name: string): void {
    this.timers.get(name)?.();
    this.timers.delete(name);
  }
}

function stageOf({ revision, published }: ReportDraft): Stage {
  return { revision, version: published?.number ?? null };
}

/** Taking a report back or publishing it counts its revision up; within one revision versions only become more. */
function isBefore(one: Stage, other: Stage): boolean {
  if (one.revision !== other.revision) return one.revision < other.revision;
  return (one.version ?? 0) < (other.version ?? 0);
}
