import { createServer } from "node:net";
import { expect, it } from "vitest";
import { freePort } from "../postgres/embedded";
import { requireFreePort } from "./port";
import type { StartError } from "./start-error";

it("lets a free port pass", async () => {
  await expect(requireFreePort("127.0.0.1", await freePort())).resolves.toBeUndefined();
});

it("says that a port is taken, and how to choose another", async () => {
  const port = await freePort();
  const other = createServer();
  await new Promise<void>((ready) => other.listen(port, "127.0.0.1", ready));

  const refusal = await requireFreePort("127.0.0.1", port).catch((error: StartError) => error);

  expect(refusal).toMatchObject({
    message: `Port ${port} is taken by another program.`,
    advice: `End it, or choose another: PORT=${port + 1} npm start`,
  });
  other.close();
});

it("says that an address does not belong to this machine", async () => {
  await expect(requireFreePort("203.0.113.1", 4000)).rejects.toThrow("This machine has no address 203.0.113.1.");
});
