"use client";

import { useState } from "react";
import { Button } from "@/components/ui/button";
import { DeleteDialog } from "@/components/ui/delete-dialog";
import { Dialog, DialogClose, DialogPicture } from "@/components/ui/dialog";
import { Field } from "@/components/ui/field";
import { IconButton } from "@/components/ui/icon-button";
import { Input } from "@/components/ui/input";
import { Menu, MenuChoice, MenuItem, MenuLink, MenuSeparator } from "@/components/ui/menu";
import { Popover } from "@/components/ui/popover";
import { ToastBox, useToast } from "@/components/ui/toast";
import { Line } from "./specimen";

const nothing = () => {};

/** A dialog as it looks, and the real ones behind buttons. */
export function Dialogs() {
  return (
    <>
      <DialogPicture
        title="Share 2 changes with 14 people?"
        description="They get one message each. Two groups keep their own programme."
        actions={
          <>
            <Button variant="quiet">Not yet</Button>
            <Button variant="settle">Share 2 changes</Button>
          </>
        }
      />
      <Line className="mt-4">
        <Dialog
          trigger={<Button>Open a question</Button>}
          title="Share 2 changes with 14 people?"
          description="They get one message each. Two groups keep their own programme."
          actions={
            <>
              <DialogClose>
                <Button variant="quiet">Not yet</Button>
              </DialogClose>
              <DialogClose>
                <Button variant="settle">Share 2 changes</Button>
              </DialogClose>
            </>
          }
        />
        <Dialog
          trigger={<Button>Open a form</Button>}
          title="Edit Day 2"
          width="form"
          actions={
            <DialogClose>
              <Button variant="primary">Save</Button>
            </DialogClose>
          }
        >
          <Field name="theme" label="Theme" hint="Becomes the heading of the day in the report.">
            {(control) => <Input {...control} defaultValue="From laboratory to patient" />}
          </Field>
        </Dialog>
        <DeleteDialog
          trigger={
            <Button variant="danger" icon="trash-2">
              Ask before deleting
            </Button>
          }
          title="Delete this trip?"
          description="Its plan, its people and its report go with it. On this page nothing is deleted: it says that it could not be."
          confirm="Delete trip"
          action="/api/v1/dev/nothing"
          values={{}}
          onDone={nothing}
        />
      </Line>
    </>
  );
}

/** What was done, with the way back. */
export function Toasts() {
  const toast = useToast();
  const messages = [
    { text: "Lunch moved to 12:15", action: { label: "Undo", onAction: nothing }, shortcut: "Z" },
    { icon: "check", text: "Aleap confirmed Tuesday 09:00", action: { label: "Show", onAction: nothing } },
    { icon: "cloud-off", text: "Not saved yet. Trying again in 5 s", action: { label: "Now", onAction: nothing } },
  ] as const;
  return (
    <div className="grid justify-items-start gap-3">
      {messages.map((message) => (
        <ToastBox key={message.text} message={message} dismissLabel={`Dismiss: ${message.text}`} onDismiss={nothing} />
      ))}
      <Button onClick={() => toast(messages[0])}>Show a toast</Button>
    </div>
  );
}

/** What opens at a button. */
export function Menus() {
  const [order, setOrder] = useState("name");
  return (
    <Line>
      <Menu align="start" trigger={<Button icon="ellipsis">Menu</Button>}>
        <MenuItem icon="pencil" onSelect={nothing} aside="E">
          Edit
        </MenuItem>
        <MenuItem icon="copy" onSelect={nothing} disabled>
          Copy
        </MenuItem>
        <MenuLink icon="calendar-days" href="#menus">
          Show in the plan
        </MenuLink>
        <MenuSeparator />
        <MenuChoice
          label="Order"
          value={order}
          onChoose={setOrder}
          choices={[
            { value: "name", label: "By name" },
            { value: "answer", label: "By answer", icon: "check" },
          ]}
        />
        <MenuSeparator />
        <MenuItem icon="trash-2" onSelect={nothing} danger>
          Delete
        </MenuItem>
      </Menu>
      <Popover trigger={<Button>Needs</Button>} title="Needs of Mara Deac">
        <p className="m-0 text-ink-2">
          You and Paul can see this. Each view is recorded. Deleted 14 days after the trip.
        </p>
      </Popover>
      <IconButton icon="ellipsis" label="More, as a square" variant="secondary" />
    </Line>
  );
}
