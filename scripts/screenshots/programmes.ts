/** The public programmes of test/programmes as trips of the demo, to be photographed. */
import { programmes } from "@/test/programmes/all";
import { enterProgramme } from "@/test/programmes/enter-programme";
import { withDatabase } from "../bench/bench-trip";
import type { ServerForTests } from "../server-for-tests";
import type { Shot } from "./pages";

/** Enters every programme as an admin would, shares it, and says where it is seen: planner, itinerary, print. */
export async function programmeShots(server: ServerForTests, cookie: string): Promise<Shot[]> {
  const { baseUrl, databaseUrl } = server;
  const find = <Row>(statement: string, value: string): Promise<Row[]> =>
    withDatabase(databaseUrl, async (client) => (await client.query(statement, [value])).rows as Row[]);
  const [organisation] = await find<{ id: string }>("select id from organisations where slug = $1", "transilvania-it");
  if (!organisation) throw new Error("The demo has no such organisation");
  const send = async (method: "POST" | "PATCH", path: string, body: unknown): Promise<unknown> => {
    const headers = { "Content-Type": "application/json", Accept: "application/json", Origin: baseUrl, Cookie: cookie };
    const response = await fetch(baseUrl + path, { method, headers, body: JSON.stringify(body) });
    if (!response.ok) throw new Error(`${method} ${path}: ${response.status} ${await response.text()}`);
    return ((await response.json()) as { data: unknown }).data;
  };
  const daysOf = (tripId: string) =>
    find<{ id: string; revision: number }>(
      "select id, revision from days where trip_id = $1 order by position",
      tripId,
    );
  const shots: Shot[] = [];
  for (const [name, facts] of Object.entries(programmes)) {
    const tripId = await enterProgramme(send, daysOf, organisation.id, facts);
    const [trip] = await find<{ plan_revision: number }>("select plan_revision from trips where id = $1", tripId);
    await send("POST", `/api/v1/trips/${tripId}/share`, { planRevision: trip?.plan_revision });
    const look = { as: "admin", only: { width: 1440, theme: "light" } } as const;
    shots.push(
      { ...look, name: `${name}-plan`, path: `/trips/${tripId}/plan`, kind: "desk" },
      { ...look, name: `${name}-itinerary`, path: `/i/trips/${tripId}`, kind: "document" },
      { ...look, name: `${name}-programme`, path: `/i/trips/${tripId}/programme`, kind: "document" },
    );
  }
  return shots;
}
