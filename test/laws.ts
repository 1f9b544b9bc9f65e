import fc from "fast-check";

/**
 * Every run tries the laws on the same cases, so that one commit has one result wherever it runs. `npm run laws` gives other
 * numbers and looks at cases nobody has seen (docs/decisions/0021-laws-and-chance.md). Read anew before each file of tests.
 */
fc.resetConfigureGlobal();
fc.configureGlobal({ seed: Number(process.env.LAWS_SEED ?? 20_271_109) });
