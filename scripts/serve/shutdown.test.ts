import { createServer, get, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { expect, it } from "vitest";
import { closeServer, endLiveStreams } from "./shutdown";

/** A server whose answers wait until the test ends them. */
async function slowServer() {
  const waiting = new Set<ServerResponse>();
  const arrived: (() => void)[] = [];
  const server = createServer((_request, response) => {
    waiting.add(response);
    arrived.shift()?.();
  });
  await new Promise<void>((ready) => server.listen(0, "127.0.0.1", ready));
  const { port } = server.address() as AddressInfo;
  const ask = async () => {
    const arrival = new Promise<void>((done) => arrived.push(done));
    const body = new Promise<string>((done, fail) => {
      get({ port, host: "127.0.0.1" }, (answer) => {
        let text = "";
        answer.setEncoding("utf8").on("data", (part: string) => {
          text += part;
        });
        answer.on("end", () => done(text));
      }).on("error", fail);
    });
    await arrival;
    return { body };
  };
  return { server, waiting, ask };
}

it("finishes the answers people wait for before it ends", async () => {
  const { server, waiting, ask } = await slowServer();
  const { body } = await ask();

  const closed = closeServer(server);
  for (const response of waiting) response.end("saved");

  expect(await body).toBe("saved");
  await closed;
  expect(server.listening).toBe(false);
});

it("ends streams of live updates, which would never end by themselves", async () => {
  const { server, waiting, ask } = await slowServer();
  const { body } = await ask();
  for (const response of waiting) {
    response.setHeader("Content-Type", "text/event-stream");
    response.write("data: 1\n\n");
  }

  endLiveStreams(waiting);
  await closeServer(server);

  expect(await body).toBe("data: 1\n\n");
});
