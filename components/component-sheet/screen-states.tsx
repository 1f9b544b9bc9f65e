"use client";

import type { ReactNode } from "react";
import { BoardSkeleton, FormSkeleton, TableSkeleton } from "@/components/desk/desk-skeleton";
import { WaitingStrip } from "@/components/planner/waiting-strip";
import { Button } from "@/components/ui/button";
import { EmptyState } from "@/components/ui/empty-state";
import { ErrorState } from "@/components/ui/error-state";
import { Field } from "@/components/ui/field";
import { Input } from "@/components/ui/input";
import { Notice } from "@/components/ui/notice";
import { Skeleton } from "@/components/ui/skeleton";
import { TimeInput } from "@/components/ui/time-input";
import { Stale } from "./items";
import { SheetCell } from "./specimen";

const nothing = () => {};

/** A screen as small as a picture of it. */
function Stage({ children, className = "items-center" }: { children: ReactNode; className?: string }) {
  return (
    <div className={`flex min-h-[316px] overflow-hidden rounded-md border border-line bg-paper ${className}`}>
      {children}
    </div>
  );
}

/** What a screen says while it has nothing to show. */
export function EmptyScreens() {
  return (
    <>
      <SheetCell id="empty-trip" title="Empty: first trip" span="third">
        <Stage>
          <EmptyState
            title="Where are you going?"
            level={3}
            actions={
              <Button variant="primary" icon="plus">
                New trip
              </Button>
            }
          >
            Start with the days. Add the hosts you wish to meet, and place them as they answer.
          </EmptyState>
        </Stage>
      </SheetCell>
      <SheetCell id="empty-participants" title="Empty: no participants" span="third">
        <Stage>
          <EmptyState
            title="Nobody is invited yet"
            level={3}
            actions={
              <>
                <Button variant="primary" icon="file-up">
                  Import a list
                </Button>
                <Button>Invite people</Button>
              </>
            }
          >
            Import a list from a spreadsheet, or invite people one by one. They answer without an account.
          </EmptyState>
        </Stage>
      </SheetCell>
      <SheetCell id="empty-report" title="Empty: report before the trip" span="third">
        <Stage>
          <EmptyState title="The report starts with the trip" level={3} actions={<Button>Open the outline</Button>}>
            We have set up the days, hosts and funder statement. Photos and takeaways appear here as people share them.
          </EmptyState>
        </Stage>
      </SheetCell>
    </>
  );
}

/** What stands where something is on its way, and where it waits to leave. */
export function LoadingScreens() {
  return (
    <>
      <SheetCell id="loading-board" title="Loading: planner, skeleton after 300 ms" span="third">
        <Stage className="items-stretch">
          <BoardSkeleton className="h-full min-h-[316px] flex-1" />
        </Stage>
      </SheetCell>
      <SheetCell id="loading-table" title="Loading: a list, and a form" span="third">
        <Stage className="flex-col gap-4 bg-surface px-5 py-4">
          <div className="w-full">
            <Skeleton className="mb-3 h-6 w-40" />
            <TableSkeleton rows={3} />
          </div>
          <div className="w-full">
            <FormSkeleton rows={1} />
          </div>
        </Stage>
      </SheetCell>
      <SheetCell id="waiting" title="Saving: edits queue while offline" span="third">
        <Stage className="flex-col items-stretch bg-surface">
          <WaitingStrip count={3} onNow={nothing} />
          <div className="grid grid-cols-[1.4fr_1fr_1fr] gap-2.5 px-5 pt-4">
            <Field name="waiting-day" label="Day">
              {(control) => <Input {...control} defaultValue="Tue 26 Sept" />}
            </Field>
            <Field name="waiting-starts" label="Starts">
              {(control) => <TimeInput {...control} defaultValue="12:15" />}
            </Field>
            <Field name="waiting-ends" label="Ends">
              {(control) => <TimeInput {...control} defaultValue="13:00" />}
            </Field>
          </div>
        </Stage>
      </SheetCell>
    </>
  );
}

/** What a screen says when something failed, and lines about a page as a whole. */
export function BrokenScreens() {
  return (
    <>
      <SheetCell id="error-plan" title="Error: the plan did not load" span="third">
        <Stage>
          <ErrorState
            title="We could not load the plan"
            level={3}
            actions={
              <>
                <Button variant="primary" icon="rotate-cw">
                  Try again
                </Button>
                <Button>Open the itinerary</Button>
              </>
            }
          >
            The server did not answer as it should. Your plan is safe. Reference 7F3-Q.
          </ErrorState>
        </Stage>
      </SheetCell>
      <SheetCell id="error-stale" title="Error: two people changed the same item" span="third">
        <Stage className="flex-col justify-center bg-surface px-5">
          <Stale />
        </Stage>
      </SheetCell>
      <SheetCell id="error-link" title="Error: a link that no longer works" span="third">
        <Stage>
          <ErrorState
            title="This link has expired"
            level={3}
            actions={
              <Button variant="primary" icon="mail">
                Write to Irina
              </Button>
            }
          >
            The visit on 26 September is already answered. To change it, write to Irina Vălean at Transilvania IT
            Cluster.
          </ErrorState>
        </Stage>
      </SheetCell>
    </>
  );
}

/** One line about the page, in each tone. */
export function Notices() {
  return (
    <div className="grid gap-2.5">
      <Notice icon="refresh-cw">Slow network. Showing the saved plan while we check.</Notice>
      <Notice tone="waiting" icon="history" action={<Button size="sm">Show</Button>}>
        2 changes since 08:05. Lunch and the hospital start 15 min later.
      </Notice>
      <Notice tone="problem" icon="triangle-alert">
        This trip is cancelled: the airport is closed.
      </Notice>
      <Notice tone="settled" icon="check">
        Everything is confirmed.
      </Notice>
    </div>
  );
}
