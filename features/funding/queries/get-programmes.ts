import "server-only";
import type { Actor } from "@/access/actor";
import { authorise } from "@/access/authorise";
import { db } from "@/lib/db";
import { Refusal } from "@/lib/errors";
import { knownId } from "@/lib/known-id";

export type ProgrammeRow = {
  id: string;
  name: string;
  period: string | null;
  website: string | null;
  /** BCP 47 tags in which its texts stand. */
  languages: string[];
  projects: string[];
};

/** The funding programmes of an organisation by name, and which projects each pays for. */
export async function getProgrammes(actor: Actor, organisation: string): Promise<ProgrammeRow[]> {
  const { organisationId } = await authorise(actor, { organisation }, "funding:edit");
  const rows = await db.fundingProgramme.findMany({
    where: { organisationId },
    select: {
      id: true,
      name: true,
      period: true,
      website: true,
      texts: { select: { language: true }, orderBy: { language: "asc" } },
      fundings: { select: { project: { select: { name: true } } }, orderBy: { project: { name: "asc" } } },
    },
    orderBy: [{ name: "asc" }, { period: "asc" }],
  });
  return rows.map(({ texts, fundings, ...row }) => ({
    ...row,
    languages: texts.map(({ language }) => language),
    projects: [...new Set(fundings.map(({ project }) => project.name))],
  }));
}

export type ProgrammeText = {
  language: string;
  statement: string;
  disclaimer: string | null;
  aboutDonor: string | null;
};

export type ProgrammeForm = {
  id: string;
  organisationId: string;
  revision: number;
  name: string;
  period: string | null;
  website: string | null;
  texts: ProgrammeText[];
  /** In the order they are to be printed. */
  emblems: ProgrammeEmblem[];
};

export type ProgrammeEmblem = {
  pictureId: string;
  alt: string;
  /** Pixels. */
  width: number;
  height: number;
  language: string | null;
  minimumWidthMm: number | null;
  revision: number;
};

/** One funding programme, to be changed. */
export async function getProgramme(actor: Actor, programmeId: string): Promise<ProgrammeForm> {
  const owner = await db.fundingProgramme.findUnique({
    where: { id: knownId(programmeId) },
    select: { organisationId: true },
  });
  if (!owner) throw new Refusal("not-found", "notFound");
  const { organisationId } = await authorise(actor, { organisation: owner.organisationId }, "funding:edit");
  const { emblems, ...programme } = await db.fundingProgramme.findFirstOrThrow({
    where: { id: programmeId, organisationId },
    select: {
      id: true,
      organisationId: true,
      revision: true,
      name: true,
      period: true,
      website: true,
      texts: {
        select: { language: true, statement: true, disclaimer: true, aboutDonor: true },
        orderBy: { language: "asc" },
      },
      emblems: {
        select: {
          pictureId: true,
          language: true,
          minimumWidthMm: true,
          picture: { select: { alt: true, width: true, height: true, revision: true } },
        },
        orderBy: [{ position: "asc" }, { pictureId: "asc" }],
      },
    },
  });
  return { ...programme, emblems: emblems.map(({ picture, ...emblem }) => ({ ...emblem, ...picture })) };
}
