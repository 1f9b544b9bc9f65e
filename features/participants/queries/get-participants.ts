import "server-only";
import type { Actor } from "@/access/actor";
import { allows, authorise, type TripAccess } from "@/access/authorise";
import { getTakeawayCounts } from "@/features/takeaways/queries";
import { db } from "@/lib/db";
import { countNeeds, type NeedCount } from "../needs-counts";
import type { Category } from "../schema";

export type ParticipantStatus = "ADDED" | "INVITED" | "ACCEPTED" | "DECLINED" | "WAITING_LIST" | "WITHDRAWN";

export type ListedParticipant = {
  id: string;
  name: string;
  affiliation: string | null;
  function: string | null;
  /** BCP 47 tag of the language they are written to in. */
  language: string | null;
  category: Category;
  status: ParticipantStatus;
  /** ISO instants. */
  invitedAt: string | null;
  groupIds: string[];
  /** Mail and phone, for those who may see them. */
  contact: { email: string | null; phone: string | null } | null;
  /** How many kinds of needs they told us of, for those who may see them. */
  needs: number | null;
  revision: number;
};

export type ListedGroup = { id: string; name: string; letter: string; size: number; revision: number };

export type Participants = {
  tripId: string;
  may: { edit: boolean; seeContact: boolean; seeNeeds: boolean };
  people: ListedParticipant[];
  groups: ListedGroup[];
  /** For those who may see needs: what was told, counted, and who else can see it. */
  needs: { food: NeedCount[]; access: NeedCount[]; readers: string[] } | null;
  takeaways: { shared: number; quotes: number };
};

/** The participants of a trip as its staff see them: by name; contact and needs only for the roles that have them. */
export async function getParticipants(actor: Actor, tripId: string): Promise<Participants> {
  const access = await authorise(actor, { trip: tripId }, "participants:read");
  const may = {
    edit: allows(access, "participants:edit"),
    seeContact: allows(access, "participants:contact"),
    seeNeeds: allows(access, "needs:read"),
  };
  const [rows, groups, needs, takeaways] = await Promise.all([
    loadPeople(tripId),
    loadGroups(tripId),
    may.seeNeeds ? loadNeeds(access) : null,
    getTakeawayCounts(actor, tripId),
  ]);
  const people = rows.map(({ email, phone, invitedAt, groups: memberships, ...row }) => ({
    ...row,
    invitedAt: invitedAt?.toISOString() ?? null,
    groupIds: memberships.map(({ groupId }) => groupId),
    contact: may.seeContact ? { email, phone } : null,
    needs: needs ? (needs.perPerson.get(row.id) ?? 0) : null,
  }));
  return { tripId, may, people, groups, needs: needs?.counted ?? null, takeaways };
}

/** In the order of a dictionary, whatever the collation of the database: Șerban before Tudor. */
async function loadPeople(tripId: string) {
  const collator = new Intl.Collator("en");
  const rows = await db.participant.findMany({
    where: { tripId, deletedAt: null },
    orderBy: [{ name: "asc" }, { id: "asc" }],
    select: {
      id: true,
      name: true,
      email: true,
      phone: true,
      affiliation: true,
      function: true,
      language: true,
      category: true,
      status: true,
      invitedAt: true,
      revision: true,
      groups: { select: { groupId: true }, orderBy: { group: { letter: "asc" } } },
    },
  });
  return rows.sort((a, b) => collator.compare(a.name, b.name));
}

async function loadGroups(tripId: string): Promise<ListedGroup[]> {
  const rows = await db.group.findMany({
    where: { tripId },
    orderBy: { letter: "asc" },
    select: {
      id: true,
      name: true,
      letter: true,
      revision: true,
      _count: { select: { members: { where: { participant: { deletedAt: null } } } } },
    },
  });
  return rows.map(({ _count, ...group }) => ({ ...group, size: _count.members }));
}

async function loadNeeds({ tripId }: TripAccess) {
  const [rows, readers] = await Promise.all([
    db.needs.findMany({ where: { participant: { tripId, deletedAt: null } } }),
    db.tripTeamMember.findMany({
      where: { tripId, OR: [{ role: "ORGANISER" }, { parts: { has: "PARTICIPANTS" } }] },
      select: { user: { select: { name: true } } },
      orderBy: { user: { name: "asc" } },
    }),
  ]);
  const kinds = (row: (typeof rows)[number]) => [row.food, row.access, row.emergencyContact].filter(Boolean).length;
  return {
    perPerson: new Map(rows.map((row) => [row.participantId, kinds(row)])),
    counted: {
      food: countNeeds(rows.map(({ food }) => food)),
      access: countNeeds(rows.map((row) => row.access)),
      readers: readers.map(({ user }) => user.name),
    },
  };
}
