import "server-only";
import type { Actor } from "@/access/actor";
import { authorise, type TripAccess } from "@/access/authorise";
import { recordChange } from "@/access/record";
import { noteWithdrawal } from "@/features/reports/commands/note-withdrawal";
import { db, inTransaction, type Tx } from "@/lib/db";
import { Refusal } from "@/lib/errors";
import type { PictureConsent } from "@/prisma/generated/client";
import { withKeptFiles } from "./keep";
import { type PictureView, viewOf } from "./queries";
import type { AddPictureInput, OnePictureInput, UpdatePictureInput } from "./schema";

const subject = (id: string, name: string) => ({ type: "picture", id, name: name || null });

/**
 * Keeps a picture for a trip's report: re-encoded in three widths, nothing of the camera left. What it shows may be said
 * later; until then no report with it is published.
 *
 * @throws {Refusal} `invalid` at `file` when it is no picture, or at `itemId` for an item of another trip; `unavailable` while
 *   the store is away
 */
export async function addPicture(actor: Actor, input: AddPictureInput): Promise<PictureView> {
  const access = await authorise(actor, { trip: input.tripId }, "pictures:edit");
  await requireItem(access, input.itemId);
  const { alt, decorative, caption, credit, consent, consentNote, itemId } = input;
  return withKeptFiles(input.file, ({ id, fileKey, width, height }) => {
    const facts = { alt, decorative, caption, credit, consent, consentNote, itemId, width, height };
    return inTransaction(async (tx) => {
      const row = await tx.picture.create({
        data: { id, organisationId: access.organisationId, tripId: access.tripId, fileKey, ...facts },
      });
      await record(tx, access, "picture.added", subject(id, alt), null, facts);
      return viewOf(row);
    });
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
  if (given.itemId !== undefined) await requireItem(access, given.itemId);
  return inTransaction(async (tx) => {
    const before = await tx.picture.findFirst({ where: { id: pictureId, tripId: access.tripId, deletedAt: null } });
    if (!before) throw new Refusal("not-found", "notFound");
    // Its credit or consent may be said before what it shows; who speaks of that says it, or that it is decorative.
    if (given.alt !== undefined || given.decorative !== undefined)
      requireAlt(given.alt ?? before.alt, given.decorative ?? before.decorative);
    const { count } = await tx.picture.updateMany({
      where: { id: pictureId, tripId: access.tripId, revision },
      data: { ...data, revision: { increment: 1 } },
    });
    if (count === 0) throw new Refusal("stale", "stale", { present: viewOf(before) });
    if (isTakenBack(before.consent, given.consent)) await noteWithdrawal(tx, access.tripId, "PICTURE", pictureId);
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

/** Refused, or agreed to before and no longer: whoever notes the second by "Not asked yet" means the same. */
function isTakenBack(before: PictureConsent, given: PictureConsent | undefined): boolean {
  return given !== before && (given === "REFUSED" || (given === "UNKNOWN" && before === "AGREED"));
}

async function requireItem({ tripId }: TripAccess, itemId: string | null): Promise<void> {
  if (itemId === null || (await db.agendaItem.count({ where: { id: itemId, tripId, deletedAt: null } })) > 0) return;
  throw new Refusal("invalid", "checkFields", { fields: { itemId: "invalid" }, values: { count: 1 } });
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
