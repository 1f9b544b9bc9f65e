"use client";

import { useTranslations } from "next-intl";
import { useDeferredValue, useEffect, useMemo, useRef, useState } from "react";
import { Button } from "@/components/ui/button";
import { EmptyState } from "@/components/ui/empty-state";
import { PageHeader } from "@/components/ui/page-header";
import type { ListedParticipant, Participants } from "@/features/participants/queries/get-participants";
import { AddDialog } from "./add-dialog";
import { EditDialog } from "./edit-dialog";
import { FactsBand } from "./facts-band";
import { GroupsDialog } from "./groups-dialog";
import { InviteDialog } from "./invite-dialog";
import { ListTools } from "./list-tools";
import type { RowActions } from "./participant-row";
import { ParticipantsTable } from "./participants-table";
import { SelectionBar } from "./selection-bar";
import { useParticipantChanges } from "./use-participant-changes";
import { type Filter, fits } from "./words";

const everybody: Filter = { text: "", status: "", groupId: "" };

/** The delegation of one trip: who comes, in which group, with which needs; added, invited and edited from here. */
export function ParticipantsDesk({ list }: { list: Participants }) {
  const t = useTranslations("participants");
  const changes = useParticipantChanges(list.tripId);
  const [filter, setFilter] = useState(everybody);
  const [selection, setSelection] = useState<ReadonlySet<string>>(new Set());
  const [adding, setAdding] = useState(false);
  const [grouping, setGrouping] = useState(false);
  const [editing, setEditing] = useState<ListedParticipant | null>(null);
  const [inviting, setInviting] = useState<ListedParticipant[] | null>(null);
  const sought = useDeferredValue(filter);
  const people = useMemo(() => list.people.filter((person) => fits(person, sought)), [list.people, sought]);
  const selected = list.people.filter(({ id }) => selection.has(id));

  const latest = useRef(changes);
  useEffect(() => {
    latest.current = changes;
  });
  const actions = useMemo<RowActions>(
    () => ({
      select: (id, on) => setSelection((before) => withSelected(before, [id], on)),
      edit: setEditing,
      invite: (person) => setInviting([person]),
      answer: (person, status) => void latest.current.answer(person, status),
      remove: (person) => void latest.current.remove(person),
    }),
    [],
  );

  return (
    <main className="min-h-[calc(100dvh-3rem)] bg-surface px-4 pt-5 pb-16 sm:px-8">
      <PageHeader
        title={t("title")}
        subtitle={t("count", { count: list.people.length })}
        actions={
          list.may.edit && list.people.length > 0 ? (
            <>
              <Button icon="users" onClick={() => setGrouping(true)}>
                {t("groups")}
              </Button>
              <Button icon="plus" onClick={() => setAdding(true)}>
                {t("add")}
              </Button>
              <Button
                variant="primary"
                icon="user-plus"
                onClick={() => setInviting(list.people.filter(({ status }) => status === "ADDED"))}
              >
                {t("invite")}
              </Button>
            </>
          ) : null
        }
      />
      {list.people.length === 0 ? (
        <EmptyState
          title={t("empty.title")}
          actions={
            list.may.edit ? (
              <Button variant="primary" icon="plus" onClick={() => setAdding(true)}>
                {t("empty.add")}
              </Button>
            ) : null
          }
        >
          {t("empty.text")}
        </EmptyState>
      ) : (
        <>
          <FactsBand list={list} />
          <div className="flex min-h-13 flex-wrap items-center gap-2 py-2.5">
            <ListTools filter={filter} onFilter={setFilter} groups={list.groups} shown={people.length} />
            {selected.length > 0 ? (
              <SelectionBar
                people={selected}
                groups={list.groups}
                changes={changes}
                onInvite={() => setInviting(selected)}
                onNewGroup={() => setGrouping(true)}
                onClear={() => setSelection(new Set())}
              />
            ) : null}
          </div>
          {people.length > 0 ? (
            <ParticipantsTable
              list={list}
              people={people}
              selected={selection}
              onSelectAll={(on) =>
                setSelection((before) =>
                  withSelected(
                    before,
                    people.map(({ id }) => id),
                    on,
                  ),
                )
              }
              actions={list.may.edit ? actions : null}
            />
          ) : (
            <EmptyState
              title={t("nobodyFits")}
              actions={<Button onClick={() => setFilter(everybody)}>{t("tools.reset")}</Button>}
            />
          )}
        </>
      )}
      <AddDialog open={adding} onOpenChange={setAdding} groups={list.groups} changes={changes} />
      <EditDialog person={editing} onClose={() => setEditing(null)} groups={list.groups} changes={changes} />
      <GroupsDialog
        open={grouping}
        onOpenChange={setGrouping}
        groups={list.groups}
        selected={selected.map(({ id }) => id)}
        changes={changes}
      />
      <InviteDialog
        people={inviting}
        onClose={() => setInviting(null)}
        onSent={() => {
          setInviting(null);
          setSelection(new Set());
        }}
        changes={changes}
      />
    </main>
  );
}

function withSelected(before: ReadonlySet<string>, ids: string[], on: boolean): ReadonlySet<string> {
  const after = new Set(before);
  for (const id of ids) on ? after.add(id) : after.delete(id);
  return after;
}
