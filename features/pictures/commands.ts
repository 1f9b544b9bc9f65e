import "server-only";
import { randomUUID } from "node:crypto";
import type { Actor } from "@/access/actor";
import { authorise, type TripAccess } from "@/access/authorise";
import { recordChange } from "@/access/record";
import { inTransaction, type Tx } from "@/lib/db";
import { Refusal } from "@/lib/errors";
import { fileStore } from "@/lib/files";
import { derivativesOf } from "@/lib/pictures";
import { type PictureView, viewOf } from "./queries";
import type { AddPictureInput, OnePictureInput, UpdatePictureInput } from "./schema";

const subject = (id: string, name: string) => ({ type: "picture", id, name: name || null });

/**
 * Keeps a picture for a trip's report: re-encoded in three widths, nothing of the camera left.
 *
 * @throws {Refusal} `invalid` at `file` when it is no picture, or at `alt` when it has no alternative text and is not said to be decorative
 */
export async function addPicture(actor: Actor, input: AddPictureInput): Promise<PictureView> {
  const access = await authorise(actor, { trip: input.tripId }, "pictures:edit");
  requireAlt(input.alt, input.decorative);
  const derivatives = await derivativesOf(new Uint8Array(await input.file.arrayBuffer()));
  const largest = derivatives.at(-1);
  if (!largest) throw new Refusal("invalid", "brokenPicture");
  const id = randomUUID();
  const fileKey = `pictures/${id}`;
  for (const { width, bytes } of derivatives) await fileStore().put(`${fileKey}/${width}.webp`, bytes);
  const { alt, decorative, caption, credit, consent } = input;
  const facts = { alt, decorative, caption, credit, consent, width: largest.width, height: largest.height };
  return inTransaction(async (tx) => {
    const row = await tx.picture.create({
      data: { id, organisationId: access.organisationId, tripId: access.tripId, fileKey, ...facts },
    });
    await record(tx, access, "picture.added", subject(id, alt), null, facts);
    return viewOf(row);
  });
}

/**
 * Changes the words and the consent of a picture; only the fields given.
 *
 * @throws {Refusal} `stale` with the present picture when somebody else changed it meanwhile
 */
export async function updatePicture(actor: Actor, input: UpdatePictureInput): Promise<PictureView> {
  const access = await authorise(actor, { trip: input.tripId }, "pictures:edit");
  const { tripId, pictureId, revision, ...given } = input;
  const data = Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined));
  return inTransaction(async (tx) => {
    const before = await tx.picture.findFirst({ where: { id: pictureId, tripId: access.tripId, deletedAt: null } });
    if (!before) throw new Refusal("not-found", "notFound");
    requireAlt(given.alt ?? before.alt, given.decorative ?? before.decorative);
    const { count } = await tx.picture.updateMany({
      where: { id: pictureId, tripId: access.tripId, revision },
      data: { ...data, revision: { increment: 1 } },
    });
    if (count === 0) throw new Refusal("stale", "stale", { present: viewOf(before) });
    await record(tx, access, "picture.updated", subject(pictureId, before.alt), { ...before }, { ...before, ...data });
    return viewOf({ ...before, ...data, revision: revision + 1 });
  });
}

/** Takes a picture out of the material; it can be restored. Reports already published keep it until they are corrected. */
export function removePicture(actor: Actor, input: OnePictureInput): Promise<{ id: string }> {
  return setDeleted(actor, input, new Date());
}

/** Brings a removed picture back. */
export function restorePicture(actor: Actor, input: OnePictureInput): Promise<{ id: string }> {
  return setDeleted(actor, input, null);
}

async function setDeleted(
  actor: Actor,
  { tripId, pictureId }: OnePictureInput,
  deletedAt: Date | null,
): Promise<{ id: string }> {
  const access = await authorise(actor, { trip: tripId }, "pictures:edit");
  return inTransaction(async (tx) => {
    const before = await tx.picture.findFirst({ where: { id: pictureId, tripId: access.tripId } });
    if (!before) throw new Refusal("not-found", "notFound");
    await tx.picture.update({ where: { id: pictureId }, data: { deletedAt, revision: { increment: 1 } } });
    await record(
      tx,
      access,
      deletedAt ? "picture.removed" : "picture.restored",
      subject(pictureId, before.alt),
      { removed: before.deletedAt !== null },
      { removed: deletedAt !== null },
    );
    return { id: pictureId };
  });
}

function requireAlt(alt: string, decorative: boolean): void {
  if (alt === "" && !decorative)
    throw new Refusal("invalid", "checkFields", { fields: { alt: "describePicture" }, values: { count: 1 } });
}

function record(
  tx: Tx,
  access: TripAccess,
  event: string,
  what: { type: string; id: string; name: string | null },
  before: Record<string, unknown> | null,
  after: Record<string, unknown>,
) {
  return recordChange(tx, access.actor, {
    organisationId: access.organisationId,
    tripId: access.tripId,
    action: "pictures:edit",
    event,
    subject: what,
    before,
    after,
  });
}
