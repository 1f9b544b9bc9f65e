/** Before all browser tests: a production server with the demo. E2E_BASE_URL names one that runs already. */
import { startServer } from "../server-for-tests";

export default async function setup(): Promise<(() => Promise<void>) | undefined> {
  if (process.env.E2E_BASE_URL) return undefined;
  const { baseUrl, environment, stop } = await startServer({
    demo: true,
    // Journeys say from where they come, so that limits per address do not count them together.
    environment: { TRUST_PROXY: "on" },
  });
  Object.assign(process.env, environment, { E2E_BASE_URL: baseUrl });
  return stop;
}
