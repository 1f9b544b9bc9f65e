/** npm run worker: sends waiting mail in a process of its own. `npm start` does it in the server. */
import { disconnect } from "../lib/db";
import { runJobs } from "../lib/jobs";

const jobs = new AbortController();
for (const signal of ["SIGINT", "SIGTERM"] as const) process.on(signal, () => jobs.abort());
process.on("disconnect", () => jobs.abort());

await runJobs(jobs.signal);
await disconnect();
process.exit(0);
