/** Fills the database of DATABASE_URL with the demo; run by npm start when it is empty. */
import { disconnect } from "../lib/db";
import { loadDemo } from "./demo";

try {
  await loadDemo();
} finally {
  await disconnect();
}
