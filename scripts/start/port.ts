/** Whether the address we shall listen on is free; asked before the long steps, not after. */
import { createServer } from "node:net";
import { StartError } from "./start-error";

const reasons: Record<string, (host: string, port: number) => [string, string]> = {
  EADDRINUSE: (_host, port) => [
    `Port ${port} is taken by another program.`,
    `End it, or choose another: PORT=${port + 1} npm start`,
  ],
  EACCES: (_host, port) => [
    `Port ${port} may only be used by the system's administrator.`,
    "Choose one from 1024 on: PORT=3000 npm start",
  ],
  EADDRNOTAVAIL: (host) => [
    `This machine has no address ${host}.`,
    "Set HOST to one of its own, or to 0.0.0.0 for all of them.",
  ],
};

/** @throws {StartError} when nobody can listen there now */
export async function requireFreePort(host: string, port: number): Promise<void> {
  const problem = await new Promise<NodeJS.ErrnoException | null>((done) => {
    const probe = createServer();
    probe.once("error", done);
    probe.listen(port, host, () => probe.close(() => done(null)));
  });
  if (!problem) return;
  const [message, advice] = reasons[problem.code ?? ""]?.(host, port) ?? [problem.message, "Check HOST and PORT."];
  throw new StartError(message, advice);
}
