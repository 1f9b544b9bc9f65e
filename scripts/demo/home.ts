/** For whom the demo is entered, and as whom. */
import type { UserActor } from "@/access/actor";
import type { Caller } from "@/access/endpoint";

export type Home = { organisationId: string; admin: UserActor; organiser: UserActor };

/** What a request would say of its sender; here a script speaks. */
export const caller: Caller = { address: "127.0.0.1", userAgent: null, locale: "en" };
