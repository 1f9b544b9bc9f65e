import { Avatar } from "@/components/ui/avatar";
import { Badge } from "@/components/ui/badge";
import { GlyphRow } from "@/components/ui/glyph-row";
import { Icon } from "@/components/ui/icon";
import { Kbd } from "@/components/ui/kbd";
import { Logo } from "@/components/ui/logo";
import { Meter } from "@/components/ui/meter";
import { Status, StatusGlyph } from "@/components/ui/status-glyph";
import { Steps } from "@/components/ui/steps";
import { Tag } from "@/components/ui/tag";
import { TagList } from "@/components/ui/tag-list";
import { VisuallyHidden } from "@/components/ui/visually-hidden";
import { Line } from "./specimen";

/** Status of hosts, participants and reports as pills. */
export function Badges() {
  return (
    <>
      <Line>
        <Badge tone="idea">Idea</Badge>
        <Badge tone="waiting">Requested</Badge>
        <Badge tone="settled">Confirmed</Badge>
        <Badge tone="refused">Declined</Badge>
        <Badge tone="problem">Conflict</Badge>
        <Badge tone="none">Cancelled</Badge>
      </Line>
      <Line>
        <Badge tone="waiting">Invited</Badge>
        <Badge tone="settled">Accepted</Badge>
        <Badge tone="refused">Declined</Badge>
      </Line>
      <Line>
        <Badge tone="idea">Draft</Badge>
        <Badge tone="waiting">In review</Badge>
        <Badge tone="settled">Published</Badge>
        <Tag icon="history">Changed 09:40</Tag>
      </Line>
    </>
  );
}

/** Shapes that say how certain something is, how far it has come, and who it is. */
export function Marks() {
  return (
    <div className="grid gap-5 sm:grid-cols-2 lg:grid-cols-4">
      <div className="grid content-start justify-items-start gap-2 text-sm">
        <Status tone="idea">Idea</Status>
        <Status tone="waiting">Requested</Status>
        <Status tone="settled">Confirmed</Status>
        <Status tone="refused">Declined</Status>
        <Status tone="problem">Overlap</Status>
        <span className="inline-flex items-center gap-1.5">
          <StatusGlyph tone="none" size={14} /> none
        </span>
      </div>
      <div className="grid content-start justify-items-start gap-3 text-sm">
        <GlyphRow tones={["settled", "settled", "waiting", "idea", "refused"]}>2/4 confirmed</GlyphRow>
        <GlyphRow stacked tones={["settled", "waiting", "waiting"]}>
          1/3 confirmed
        </GlyphRow>
        <Meter value={14} max={16}>
          14/16 accepted
        </Meter>
      </div>
      <div className="grid content-start gap-4">
        <Steps
          label="Steps of a report"
          steps={[
            { key: "draft", name: "Draft", state: "done" },
            { key: "review", name: "In review", state: "current" },
            { key: "published", name: "Published", state: "ahead" },
          ]}
        />
        <TagList
          label="Topics"
          items={["Sensors", "Procurement", "Patient data"].map((text) => ({ key: text, text }))}
        />
      </div>
      <div className="grid content-start justify-items-start gap-3 text-sm">
        <span className="flex gap-2">
          <Avatar name="Irina Vălean" colour="a" labelled />
          <Avatar name="Paul Mureșan" colour="b" labelled />
          <Avatar name="Ștefania Rusu" colour="none" labelled />
        </span>
        <Logo word="Sojourn" />
        <span className="flex items-center gap-2">
          <Icon name="tram-front" label="Tram" />
          <Icon name="map-pin" size={14} />
          <Icon name="utensils" size={12} />
          <Kbd>Shift</Kbd>
          <Kbd>↑</Kbd>
          <VisuallyHidden>Words for people who listen stand here unseen.</VisuallyHidden>
        </span>
      </div>
    </div>
  );
}
