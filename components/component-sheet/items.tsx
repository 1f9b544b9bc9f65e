"use client";

import { GroupChip } from "@/components/participants/group-chip";
import { ConflictBand } from "@/components/planner/conflict-band";
import { DayColumn, GRID_INSET } from "@/components/planner/day-column";
import { DayHeader } from "@/components/planner/day-header";
import { layoutOf } from "@/components/planner/day-layout";
import { DropSlot } from "@/components/planner/drop-slot";
import { HoursGutter } from "@/components/planner/hours-gutter";
import { ItemBlock } from "@/components/planner/item-block";
import { valuesOfItem } from "@/components/planner/item-values";
import { drawnLength, roomOf } from "@/components/planner/layout";
import { ReadinessStrip } from "@/components/planner/readiness-strip";
import { StaleChoice } from "@/components/planner/stale-choice";
import { UNTIMED_LINE } from "@/components/planner/untimed";
import { WishList } from "@/components/planner/wish-list";
import { minuteOfDay } from "@/domain/clock";
import type { PlanItem } from "@/features/agenda-items/plan";
import { kinds, sampleBoard, sampleDay, visits } from "./sample-plan";
import { Shown } from "./shown";
import { Line, Specimen } from "./specimen";

const grid = "grid gap-x-3.5 gap-y-3 sm:grid-cols-2 xl:grid-cols-4";

type BlockProps = { item: PlanItem; peer?: { name: string; colour: "a" | "b" } };

/** One item as the board draws it, at its real height: a minute is a pixel. */
function Block({ item, peer }: BlockProps) {
  const height = drawnLength(item.durationMinutes);
  const place = { top: 0, height, column: 0, columns: 1 };
  return (
    <ol className="relative my-0 -mr-1.5 -ml-1 list-none p-0" style={{ height }}>
      <ItemBlock
        entry={{ item, subItems: [] }}
        place={place}
        room={roomOf(place, [])}
        groupLine={null}
        from={0}
        top={-1}
        openId={null}
        peer={peer}
      />
    </ol>
  );
}

/** An item of every kind. */
export function Kinds() {
  return (
    <div className={grid}>
      {kinds.map((item) => (
        <Specimen key={item.id} caption={captions[item.kind]}>
          <Block item={item} />
        </Specimen>
      ))}
      <Specimen caption="30 min and less: one line">
        <Block item={visits.short} />
      </Specimen>
      <Specimen caption="Conflict band, height is the overlap">
        <ol className="relative my-0 -mr-1.5 -ml-1 h-[15px] list-none p-0">
          <ConflictBand
            conflict={{
              kind: "overlap",
              itemIds: [visits.short.id, visits.confirmed.id],
              dayId: sampleDay.id,
              startMinute: minuteOfDay(0),
              minutes: 15,
              people: 16,
            }}
            from={0}
            top={-1}
            beside={false}
          />
        </ol>
      </Specimen>
    </div>
  );
}

const captions: Record<PlanItem["kind"], string> = {
  HOST_VISIT: "Host visit",
  TALK: "Talk",
  PANEL: "Panel",
  WORKSHOP: "Workshop",
  TRAINING_MODULE: "Training module",
  MEETING: "Meeting",
  CEREMONY: "Ceremony",
  NETWORKING: "Networking",
  SOCIAL: "Social",
  MEAL: "Meal",
  TRANSFER: "Transfer, no box: it is a line",
  CHECK_IN: "Check-in, a line too",
  FREE_TIME: "Free time",
  EXTERNAL_EVENT: "External event",
  ONLINE_SESSION: "Online session",
};

/** Certainty of the host, and what happens to a block while people work. */
export function States() {
  return (
    <div className={grid}>
      <Specimen caption="Idea: outline only">
        <Block item={visits.idea} />
      </Specimen>
      <Specimen caption="Requested: spine half drawn">
        <Block item={visits.requested} />
      </Specimen>
      <Specimen caption="Confirmed: filled in">
        <Block item={visits.confirmed} />
      </Specimen>
      <Specimen caption="Declined: struck through">
        <Block item={visits.declined} />
      </Specimen>
      <Specimen caption="Selected: ink ring">
        <Block item={visits.selected} />
      </Specimen>
      <Specimen caption="Focused: blue ring with gap">
        <Shown state="focus">
          <Block item={visits.focused} />
        </Shown>
      </Specimen>
      <Specimen caption="Presence: the person’s colour">
        <Block item={visits.peer} peer={{ name: "Paul", colour: "a" }} />
      </Specimen>
      <Specimen caption="Drop target">
        <div className="relative -mr-1.5 -ml-1 h-[75px]">
          <DropSlot title="SINTEF" time="15:30–17:00" style={{ top: 0, height: 75 }} />
        </div>
      </Specimen>
      <Specimen caption="Cancelled by the host">
        <Block item={visits.cancelled} />
      </Specimen>
      <Specimen caption="Tentative: the time may still move">
        <Block item={visits.tentative} />
      </Specimen>
      <Specimen caption="Optional, with places">
        <Block item={visits.optional} />
      </Specimen>
      <Specimen caption="One of a choice, with places">
        <Block item={visits.chosen} />
      </Specimen>
      <Specimen caption="Open end">
        <Block item={visits.openEnd} />
      </Specimen>
      <Specimen caption="Expected end">
        <Block item={visits.expectedEnd} />
      </Specimen>
      <Specimen caption="No known end">
        <Block item={visits.unknownEnd} />
      </Specimen>
      <Specimen caption="Groups: A filled, B outlined, then with a bar">
        <Line>
          <GroupChip letter="A" />
          <GroupChip letter="B" />
          <GroupChip letter="C" />
        </Line>
      </Specimen>
    </div>
  );
}

const hours = { from: 8 * 60, to: 15 * 60 };

/** A piece of the board: what stands around the blocks, and what only a day can show. */
export function BoardPiece() {
  const groupOrder = sampleBoard.groups.map((group) => group.id);
  const layout = layoutOf(sampleBoard, sampleDay.id, groupOrder, hours);
  const untimedHeight = layout.above.length * UNTIMED_LINE + 8;
  return (
    <div className="grid gap-5">
      <div className="overflow-hidden rounded-md border border-line">
        <ReadinessStrip />
        <div className="grid md:grid-cols-[228px_minmax(0,1fr)]">
          <WishList onAdd={() => {}} onSuggest={() => {}} />
          <div className="flex min-w-0 bg-surface">
            <HoursGutter hours={hours} zone={sampleBoard.zones[sampleDay.id]} top={untimedHeight + GRID_INSET} />
            <div className="min-w-0 flex-1">
              <DayHeader day={sampleDay} onEdit={() => {}} />
              <DayColumn
                dayId={sampleDay.id}
                layout={layout}
                hours={hours}
                untimedHeight={untimedHeight}
                openId={null}
                label="Day 1"
              />
            </div>
          </div>
        </div>
      </div>
    </div>
  );
}

/** Two people changed the same field of one item. */
export function Stale() {
  const theirs: PlanItem = { ...visits.short, startMinute: minuteOfDay(12 * 60), title: "Lunch, Science Park canteen" };
  const mine = { ...valuesOfItem(theirs), startMinute: "12:15", room: "Terrace" };
  return (
    <>
      <StaleChoice names={["startMinute"]} mine={mine} theirs={theirs} by="Paul" onChoose={() => {}} />
      <StaleChoice names={["startMinute", "room"]} mine={mine} theirs={theirs} by="Paul" onChoose={() => {}} />
    </>
  );
}
