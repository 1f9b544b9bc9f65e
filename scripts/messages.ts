/** npm run check, its part about text: every key there is and used, every language complete (docs/TRANSLATION.md). */
import { readCatalogue } from "./messages/catalogues";
import { findingsOfKeys } from "./messages/keys";
import { findingsOfLanguages } from "./messages/languages";
import { projectProgram } from "./messages/program";
import { usesIn } from "./messages/uses";

const english = readCatalogue("en");
const translations = ["ro", "nb"].map((locale) => ({ locale, texts: readCatalogue(locale) }));
const findings = [...findingsOfKeys(english, usesIn(projectProgram())), ...findingsOfLanguages(english, translations)];
for (const finding of findings) console.error(finding);
if (findings.length > 0) console.error(`\n${findings.length} to mend.`);
process.exit(findings.length === 0 ? 0 : 1);
