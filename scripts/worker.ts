/** npm run worker: sends waiting mail and does what is due in a process of its own. `npm start` does it in the server. */
import { doDueWork } from "../features/reports/commands/do-due-work";
import { disconnect } from "../lib/db";
import { runJobs } from "../lib/jobs";

const jobs = new AbortController();
for (const signal of ["SIGINT", "SIGTERM"] as const) process.on(signal, () => jobs.abort());
process.on("disconnect", () => jobs.abort());

await runJobs(jobs.signal, [doDueWork]);
await disconnect();
process.exit(0);
