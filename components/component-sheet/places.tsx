"use client";

import { useState } from "react";
import { Button } from "@/components/ui/button";
import { Checkbox } from "@/components/ui/checkbox";
import { EndpointForm } from "@/components/ui/endpoint-form";
import { FormField, FormFieldset, FormRadioGroup } from "@/components/ui/form-field";
import { Input } from "@/components/ui/input";
import { NavTabs } from "@/components/ui/nav-tabs";
import { Pager } from "@/components/ui/pager";
import { RepeatedRows } from "@/components/ui/repeated-rows";
import { RevisedForm } from "@/components/ui/revised-form";
import { Segmented, SegmentedNav } from "@/components/ui/segmented";
import { Status } from "@/components/ui/status-glyph";
import { SubmitButton } from "@/components/ui/submit-button";
import { Cell, ColumnHead, Row, RowHead, Table } from "@/components/ui/table";
import { Tabs } from "@/components/ui/tabs";

/** Ways from place to place. */
export function Navigation() {
  const [view, setView] = useState<"board" | "list">("board");
  return (
    <div className="grid gap-5 lg:grid-cols-2">
      <div className="grid content-start gap-4">
        <NavTabs
          label="Desks of a trip"
          tabs={[
            { href: "#navigation", label: "Plan", current: true },
            { href: "#navigation-hosts", label: "Hosts", count: 7 },
            { href: "#navigation-participants", label: "Participants", count: 16 },
          ]}
        />
        <Tabs
          label="Material"
          tabs={[
            { value: "takeaways", label: "Takeaways", panel: "What people took home." },
            { value: "pictures", label: "Pictures", panel: "Each with its consent." },
            { value: "facts", label: "Facts", panel: "Counted from the plan." },
          ]}
        />
      </div>
      <div className="grid content-start justify-items-start gap-4">
        <Segmented
          label="View"
          value={view}
          onChoose={setView}
          choices={[
            { value: "board", label: "Board" },
            { value: "list", label: "List" },
          ]}
        />
        <SegmentedNav
          label="Which trips"
          links={[
            { href: "#navigation", label: "All trips", current: true },
            { href: "#navigation-mine", label: "Mine" },
          ]}
        />
        <Pager
          label="Pages"
          place="Page 2 of 8"
          before={{ href: "#navigation-before", label: "Before" }}
          after={{ href: "#navigation-after", label: "After" }}
        />
      </div>
    </div>
  );
}

const people = [
  ["Mara Deac", "Cluj-Napoca", "settled", "Accepted"],
  ["Ștefania Rusu", "Târgu Mureș", "waiting", "Invited"],
  ["Håvard Bjor", "Bærum", "refused", "Declined"],
] as const;

/** Rows of things, with the chosen one sunken. */
export function Tables() {
  return (
    <Table caption="Participants">
      <thead>
        <tr>
          <ColumnHead>Name</ColumnHead>
          <ColumnHead className="max-sm:hidden">From</ColumnHead>
          <ColumnHead>Answer</ColumnHead>
        </tr>
      </thead>
      <tbody>
        {people.map(([name, city, tone, answer], place) => (
          <Row key={name} selected={place === 1}>
            <RowHead tight>
              <Checkbox label={name} defaultChecked={place === 1} />
            </RowHead>
            <Cell tight className="max-sm:hidden">
              {city}
            </Cell>
            <Cell tight>
              <Status tone={tone}>{answer}</Status>
            </Cell>
          </Row>
        ))}
      </tbody>
    </Table>
  );
}

/** Forms that are sent to an endpoint; here there is none, so they show how a refusal reads. */
export function Forms() {
  return (
    <div className="grid gap-8 lg:grid-cols-2">
      <EndpointForm action="/api/v1/dev/nothing" label="A form" className="grid gap-3.5">
        <FormField name="name" label="Name">
          {(control) => <Input {...control} defaultValue="Harbour office" />}
        </FormField>
        <FormFieldset name="days" legend="Days">
          <Checkbox name="days[]" label="Tuesday" defaultChecked />
          <Checkbox name="days[]" label="Wednesday" />
        </FormFieldset>
        <FormRadioGroup
          name="when"
          legend="When"
          defaultValue="morning"
          options={[
            { value: "morning", label: "Morning" },
            { value: "evening", label: "Evening" },
          ]}
        />
        <div>
          <SubmitButton>Save</SubmitButton>
        </div>
      </EndpointForm>
      <RevisedForm action="/api/v1/dev/nothing" label="A form others may change" revision={3} className="grid gap-3.5">
        <RepeatedRows
          name="addresses"
          legend="Addresses"
          rows={["Ullernchausseen 70"]}
          addLabel="Add an address"
          removeLabel={(place) => `Remove address ${place}`}
        >
          {(row, path) => (
            <FormField name={path} label="Address">
              {(control) => <Input {...control} defaultValue={row ?? ""} />}
            </FormField>
          )}
        </RepeatedRows>
        <div>
          <Button type="submit" variant="primary">
            Save
          </Button>
        </div>
      </RevisedForm>
    </div>
  );
}
