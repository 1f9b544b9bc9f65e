import { account } from "./expectations/account";
import { delegation } from "./expectations/delegation";
import { desks } from "./expectations/desks";
import { documents } from "./expectations/documents";
import { material } from "./expectations/material";
import { onTheTrip } from "./expectations/on-the-trip";
import { organisationRows } from "./expectations/organisation";
import { plan } from "./expectations/plan";
import { review } from "./expectations/review";
import type { Row } from "./matrix";

/** One line for each route and method of the build; the test counts them. */
export const expectations: Record<string, Row> = {
  ...account,
  ...desks,
  ...documents,
  ...plan,
  ...delegation,
  ...onTheTrip,
  ...material,
  ...review,
  ...organisationRows,
};
