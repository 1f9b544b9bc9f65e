import { PageHeader } from "@/components/ui/page-header";
import { TextLink } from "@/components/ui/text-link";
import { Buttons } from "./buttons";
import { FieldStates, MoreFields } from "./fields";
import { Grounds, TypeScale } from "./grounds";
import { BoardPiece, Kinds, States } from "./items";
import { Dialogs, Menus, Toasts } from "./overlays";
import { Forms, Navigation, Tables } from "./places";
import { SamplePlanner } from "./sample-planner";
import { BrokenScreens, EmptyScreens, LoadingScreens, Notices } from "./screen-states";
import { ShownStyles } from "./shown";
import { SheetCell } from "./specimen";
import { Badges, Marks } from "./statuses";
import { ThemeChoice } from "./theme-choice";

const places = [
  ["ground", "Ground"],
  ["buttons", "Buttons"],
  ["fields", "Fields"],
  ["kinds", "Agenda items"],
  ["states", "Host states"],
  ["board", "Board"],
  ["badges", "Badges"],
  ["dialog", "Dialogs"],
  ["menus", "Menus"],
  ["navigation", "Navigation"],
  ["table", "Tables"],
  ["forms", "Forms"],
  ["empty-trip", "Empty, loading, error"],
] as const;

/** Everything the app is drawn with, in every state, from the components the app uses. */
export function ComponentSheet() {
  return (
    <main className="bg-surface px-4 pt-10 pb-12 sm:px-12">
      <ShownStyles />
      <PageHeader title="Components" actions={<ThemeChoice />} />
      <nav aria-label="On this page" className="mb-6">
        <ul className="m-0 flex list-none flex-wrap gap-x-4 gap-y-1 p-0 text-sm">
          {places.map(([id, name]) => (
            <li key={id}>
              <TextLink href={`#${id}`}>{name}</TextLink>
            </li>
          ))}
        </ul>
      </nav>
      <SamplePlanner>
        <div className="grid grid-cols-1 gap-x-8 gap-y-[34px] lg:grid-cols-12">
          <SheetCell id="ground" title="Ground, ink and accent" span="most">
            <Grounds />
          </SheetCell>
          <SheetCell id="type" title="Type" span="rest">
            <TypeScale />
          </SheetCell>
          <SheetCell id="buttons" title="Buttons" span="half">
            <Buttons />
          </SheetCell>
          <SheetCell id="fields" title="Fields" span="half">
            <FieldStates />
          </SheetCell>
          <SheetCell id="kinds" title="Agenda items by kind">
            <Kinds />
          </SheetCell>
          <SheetCell id="states" title="Host confirmation and state">
            <States />
          </SheetCell>
          <SheetCell id="badges" title="Badges" span="third">
            <Badges />
          </SheetCell>
          <SheetCell id="dialog" title="Dialog, only for what cannot be undone" span="third">
            <Dialogs />
          </SheetCell>
          <SheetCell id="toasts" title="Toasts, undo instead of asking" span="third">
            <Toasts />
          </SheetCell>
          <SheetCell id="board" title="Board: wish list, hours, a day with groups, parts and no times">
            <BoardPiece />
          </SheetCell>
          <SheetCell id="marks" title="Status, counts, steps and people">
            <Marks />
          </SheetCell>
          <SheetCell id="more-fields" title="More fields">
            <MoreFields />
          </SheetCell>
          <SheetCell id="menus" title="Menus and popovers" span="half">
            <Menus />
          </SheetCell>
          <SheetCell id="notices" title="Lines about a page" span="half">
            <Notices />
          </SheetCell>
          <SheetCell id="navigation" title="Tabs, segments and pages">
            <Navigation />
          </SheetCell>
          <SheetCell id="table" title="Table" span="half">
            <Tables />
          </SheetCell>
          <SheetCell id="forms" title="Forms" span="half">
            <Forms />
          </SheetCell>
          <EmptyScreens />
          <LoadingScreens />
          <BrokenScreens />
        </div>
      </SamplePlanner>
    </main>
  );
}
