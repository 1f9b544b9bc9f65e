"use client";

import { Button, ButtonLink } from "@/components/ui/button";
import { IconButton } from "@/components/ui/icon-button";
import { TextLink } from "@/components/ui/text-link";
import { Shown } from "./shown";
import { Line } from "./specimen";

/** Buttons of every kind, size and state. */
export function Buttons() {
  return (
    <>
      <Line>
        <Button variant="settle">Share 2 changes</Button>
        <Button variant="primary" icon="plus">
          New trip
        </Button>
        <Button icon="eye">Preview</Button>
        <Button variant="quiet">Later</Button>
        <Button variant="danger" icon="trash-2">
          Delete trip
        </Button>
        <Button disabled>Publish</Button>
      </Line>
      <Line>
        <Shown state="hover">
          <Button variant="settle">Hover</Button>
        </Shown>
        <Shown state="hover">
          <Button>Hover</Button>
        </Shown>
        <Shown state="focus">
          <Button>Focus</Button>
        </Shown>
        <Shown state="focus">
          <Button variant="settle">Focus</Button>
        </Shown>
        <Button size="sm">Small</Button>
        <IconButton icon="plus" label="Add" size="sm" variant="secondary" />
        <IconButton icon="ellipsis" label="More" />
        <TextLink href="#buttons" className="text-sm">
          Text link
        </TextLink>
        <Button variant="primary" busy busyLabel="Saving…">
          Save
        </Button>
      </Line>
      <Line>
        <Button variant="settle" size="phone">
          Confirm the visit
        </Button>
        <ButtonLink href="#buttons" size="phone" icon="navigation">
          Directions
        </ButtonLink>
        <span className="text-ink-3 text-xs">Phone, 48 to 52 px</span>
      </Line>
    </>
  );
}
