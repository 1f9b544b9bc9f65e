/** The same shape with other content: another country, zone, hours and names, and nothing left of the old ones. */
import { formatClock, parseClock, wrapMinute } from "@/domain/clock";
import type { DayFacts, ItemFacts, PartFacts, ProgrammeFacts } from "./facts";

export type Elsewhere = {
  city: string;
  country: string;
  timeZone: string;
  startDate?: string;
  /** Minutes by which everything happens later. */
  later: number;
  /** Invented words, of which names are made. */
  words: readonly string[];
};

/** Tells a programme as if it had happened elsewhere. */
export function retold(facts: ProgrammeFacts, elsewhere: Elsewhere): ProgrammeFacts {
  return new Teller(elsewhere).programme(facts);
}

class Teller {
  private readonly names = new Map<string, string>();

  constructor(private readonly elsewhere: Elsewhere) {}

  programme({ startDate, ...facts }: ProgrammeFacts): ProgrammeFacts {
    const { city, country, timeZone } = this.elsewhere;
    return {
      ...facts,
      title: this.name(facts.title),
      city,
      country,
      timeZone,
      ...(startDate ? { startDate: this.elsewhere.startDate ?? startDate } : {}),
      ...(facts.more ? { more: this.more(facts.more) } : {}),
      ...(facts.project ? { project: this.texts(facts.project) } : {}),
      ...(facts.organisations ? { organisations: facts.organisations.map((one) => this.texts(one)) } : {}),
      ...(facts.people ? { people: facts.people.map((one) => this.texts(one)) } : {}),
      participants: facts.participants.map((name) => this.name(name)),
      ...(facts.groups
        ? {
            groups: facts.groups.map(({ name, members }) => ({
              name: this.name(name),
              members: members.map((one) => this.name(one)),
            })),
          }
        : {}),
      ...(facts.choices ? { choices: facts.choices.map((one) => this.name(one)) } : {}),
      days: facts.days.map((day) => this.day(day)),
    };
  }

  private day({ items, ...day }: DayFacts): DayFacts {
    return { ...this.texts(day), items: items.map((item) => this.item(item)) };
  }

  private item({ kind, at, minutes, groups, parts, pickUps, more, items, ...names }: ItemFacts): ItemFacts {
    return {
      kind,
      ...this.texts(names),
      ...(at ? { at: this.clock(at) } : {}),
      ...(minutes ? { minutes: minutes + 5 } : {}),
      ...(groups ? { groups: groups.map((one) => this.name(one)) } : {}),
      ...(parts ? { parts: parts.map(({ role, ...part }): PartFacts => ({ role, ...this.texts(part) })) } : {}),
      ...(pickUps ? { pickUps: pickUps.map((one) => this.texts(one)) } : {}),
      ...(more ? { more: this.more(more) } : {}),
      ...(items ? { items: items.map((inner) => this.item(inner)) } : {}),
    };
  }

  /** Choices such as OPEN stay; numbers become others. */
  private more<More extends ItemFacts["more"]>(more: More): More {
    const entries = Object.entries(more ?? {}).map(([field, value]) => {
      if (typeof value === "number") return [field, value + 7];
      return [field, typeof value === "string" && !/^[A-Z_]+$/.test(value) ? this.name(value) : value];
    });
    return Object.fromEntries(entries) as More;
  }

  private texts<Texts extends object>(texts: Texts): Texts {
    return Object.fromEntries(
      Object.entries(texts).map(([field, text]) => [field, typeof text === "string" ? this.name(text) : text]),
    ) as Texts;
  }

  /** One name for one old name, whoever asks. */
  private name(old: string): string {
    const known = this.names.get(old);
    if (known) return known;
    const { words } = this.elsewhere;
    const number = this.names.size;
    const name = `${words[number % words.length]} ${words[(number * 3 + 1) % words.length]} ${number + 1}`;
    this.names.set(old, name);
    return name;
  }

  private clock(at: string): string {
    const minute = parseClock(at);
    if (minute === null) throw new RangeError(`No clock reading: ${at}`);
    return formatClock(wrapMinute(minute + this.elsewhere.later));
  }
}
