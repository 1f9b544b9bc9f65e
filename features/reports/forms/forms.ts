import "server-only";
import type { MadeFile } from "@/access/file-response";
import type { PublishedReport } from "@/domain/report/published";
import { firstLocale } from "@/lib/locales";
import { translatorFor } from "@/lib/messages";
import { pictureAddress } from "@/lib/picture-address";
import { type FormPicture, pictureReader, type ReadPicture } from "../queries/form-pictures";
import type { LaidOutPicture } from "./laid-out";
import { layOut, type Standing } from "./lay-out";
import { markdownOf } from "./markdown";
import { pdfOf } from "./pdf";
import { plainTextOf } from "./plain-text";
import { layOutShort, type ShortForm, shortForms } from "./short-forms";
import { withPictures } from "./with-pictures";
import { wordOf } from "./word";

/** The forms a report has beside its page, by the ending of their names. */
export const forms = {
  pdf: { contentType: "application/pdf", inline: true },
  docx: {
    contentType: "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
    inline: false,
  },
  md: { contentType: "text/markdown; charset=utf-8", inline: true },
  txt: { contentType: "text/plain; charset=utf-8", inline: true },
} as const;

export type Form = keyof typeof forms;

export function isForm(name: string): name is Form {
  return Object.hasOwn(forms, name);
}

/** "press-release.docx", "newsletter.txt" or, for the whole, "docx"; null for anything else. */
export function readFormName(name: string): { short: ShortForm | null; form: Form } | null {
  if (isForm(name)) return { short: null, form: name };
  const [what, ending = ""] = name.split(".");
  const short = shortForms.find((one) => one === what);
  return short && isForm(ending) && name === `${short}.${ending}` ? { short, form: ending } : null;
}

/** Changes with the looks of the forms, so that files made before are made again. */
export const formsVersion = 2;

/**
 * Makes a report in one form, out of the same content as its page. A picture whose file is lost or broken is told to the
 * log, and its words stand in its place.
 *
 * @param pictures those that may be shown; others are left out
 * @param short one of its short forms instead of the whole
 * @returns not complete when the file of a picture is lost or broken, so that nobody keeps it
 */
export async function makeForm(
  form: Form,
  content: PublishedReport,
  standing: Standing,
  pictures: readonly FormPicture[],
  short: ShortForm | null = null,
): Promise<MadeFile> {
  const lost = new Set<string>();
  const read = pictureReader(pictures, (id) => lost.add(id));
  const bytes = await bytesOf(form, content, standing, { pictures, read, short });
  for (const id of lost)
    console.error(`The file of picture ${id} is lost or broken: ${form} of ${standing.address} shows its words`);
  return { bytes, complete: lost.size === 0 };
}

async function bytesOf(
  form: Form,
  content: PublishedReport,
  standing: Standing,
  { pictures, read, short }: { pictures: readonly FormPicture[]; read: ReadPicture; short: ShortForm | null },
): Promise<Uint8Array> {
  const report = withPictures(content, new Set(pictures.map(({ id }) => id)));
  const t = translatorFor(firstLocale(report.language), "public-report");
  const laidOut = short ? layOutShort(short, report, t, standing) : layOut(report, t, standing);
  const { origin } = new URL(standing.address);
  const address = (picture: Pick<LaidOutPicture, "id" | "crop">) => `${origin}${pictureAddress(picture, 1280)}`;
  switch (form) {
    case "pdf":
      return pdfOf(laidOut, read);
    case "docx": {
      const { docxOf } = await import("@/lib/docx");
      return docxOf(await wordOf(laidOut, read));
    }
    case "md":
      return Buffer.from(markdownOf(laidOut, address));
    case "txt":
      return Buffer.from(plainTextOf(laidOut, address));
  }
}
