/** Public programmes, built in the planner by somebody at a desk who uses nothing else, and found to be whole. */
import { archiveSchema } from "@/features/archive/file-format/archive";
import { programmes } from "@/test/programmes/all";
import { enterAround } from "@/test/programmes/enter-programme";
import { readProgramme } from "@/test/programmes/read-programme";
import { inOneOrder } from "@/test/programmes/same-programme";
import { expect, sender, test } from "../fixtures";
import { organisationOfDemo } from "../make-trip";
import { enterByHand } from "./enter-by-hand";

for (const [name, { project: _, ...facts }] of Object.entries(programmes)) {
  test(`${name} is built in the planner by hand, and nothing of it is missing`, async ({ api, page, signIn }) => {
    test.slow();
    const admin = await api("admin");
    const { tripId } = await enterAround(sender(admin), await organisationOfDemo(), facts);
    await signIn(page, "admin");

    await enterByHand(page, tripId, facts);

    const file = await admin.get(`/api/v1/trips/${tripId}/archive?pictures=none`);
    const { project: __, ...read } = readProgramme(archiveSchema.parse(await file.json()));
    expect(inOneOrder(read)).toEqual(inOneOrder(facts));
  });
}
