"use client";

import { useTranslations } from "next-intl";
import { useMemo, useRef } from "react";
import { ButtonLink } from "@/components/ui/button";
import { useToast } from "@/components/ui/toast";
import { insertBlock, type ReportBlock, type Section } from "@/domain/report/blocks";
import { applyOffers, type Offers } from "@/domain/report/offers";
import type { ComposerDesk } from "@/features/reports/queries/draft";
import { BlockFrame } from "./block-frame";
import { type Composing, ComposingContext, fieldOf, focusField } from "./composing";
import { HeadFields } from "./head-fields";
import { MaterialPanel } from "./material-panel";
import { figureBlock, quoteBlock } from "./new-block";
import { PublishPanel } from "./publish-panel";
import { ReportSwitcher } from "./report-switcher";
import { SaveLine } from "./save-line";
import { useDraft } from "./use-draft";

type Props = {
  tripId: string;
  desk: ComposerDesk;
  /** The line above the headline. */
  kicker: string;
};

const opening: Section = { key: "lead", label: "", detail: null };

/** The composer: material of the trip, the page as it will read, and what publishing needs. */
export function Composer({ tripId, desk, kicker }: Props) {
  const t = useTranslations("composer");
  const toast = useToast();
  const address = `/api/v1/trips/${tripId}/reports/${desk.draft.id}`;
  const draft = useDraft(address, desk);
  const { words, server, change, save } = draft;
  const active = useRef<string | null>(null);
  const offers = useMemo(() => openOffers(server.offers, words.blocks), [server.offers, words.blocks]);
  const problems = useMemo(() => blocksWithProblems(server.checks), [server.checks]);

  const edit: Composing["edit"] = (make) => change((now) => ({ ...now, blocks: make(now.blocks) }));

  function insertAfter(block: ReportBlock, afterId: string | null): void {
    edit((blocks) => insertBlock(blocks, block, afterId));
  }

  /** After the block one was in, else at the end; in that block's section. */
  function insertHere(make: (section: Section) => ReportBlock): void {
    const after = words.blocks.find((block) => block.id === active.current) ?? words.blocks.at(-1) ?? null;
    const block = make(after?.section ?? opening);
    insertAfter(block, after?.id ?? null);
    focusField(fieldOf(block.id));
  }

  function insertItem(itemId: string): void {
    const added = offers.added.filter(
      ({ block }) => block.source?.kind === "item" && block.source.ids.includes(itemId),
    );
    const ids = new Set(added.map(({ block }) => block.id));
    edit((blocks) => applyOffers(blocks, offers, ids));
    const [first] = added;
    if (first) focusField(fieldOf(first.block.id));
  }

  function remove(id: string): void {
    const at = words.blocks.findIndex((block) => block.id === id);
    const block = words.blocks[at];
    if (!block) return;
    const before = words.blocks[at - 1]?.id ?? null;
    edit((blocks) => blocks.filter((one) => one.id !== id));
    const neighbour = words.blocks[at + 1] ?? words.blocks[at - 1];
    if (neighbour) focusField(fieldOf(neighbour.id));
    toast({
      text: t("removed"),
      action: {
        label: t("undo"),
        onAction: () => {
          edit((blocks) => insertBlock(blocks, block, blocks.some((one) => one.id === before) ? before : null));
          focusField(fieldOf(id));
        },
      },
    });
  }

  const composing: Composing = {
    tripId,
    material: desk.material,
    offers,
    mayEdit: desk.may.edit,
    edit,
    insertAfter,
    remove,
    setActive: (id) => {
      active.current = id;
    },
  };

  return (
    <ComposingContext value={composing}>
      <div className="grid bg-surface lg:h-[calc(100dvh-3.0625rem)] lg:grid-cols-[15rem_minmax(0,1fr)_17rem] xl:grid-cols-[18.25rem_minmax(0,1fr)_20.25rem]">
        <MaterialPanel
          blocks={words.blocks}
          onInsertItem={insertItem}
          onInsertQuote={(takeaway) => insertHere((section) => quoteBlock(takeaway, section))}
          onInsertPicture={(pictureId) => insertHere((section) => figureBlock(pictureId, section))}
        />
        <main className="min-w-0 max-lg:order-1 lg:overflow-y-auto">
          <div className="sticky top-0 z-10 flex min-h-11 flex-wrap items-center gap-x-3 gap-y-1 border-line border-b bg-surface px-5 py-1.5 max-lg:static">
            <ReportSwitcher tripId={tripId} reports={desk.reports} currentId={desk.draft.id} mayEdit={desk.may.edit} />
            <ButtonLink href={`/preview/trips/${tripId}/reports/${desk.draft.id}`} icon="eye" size="md">
              {t("preview")}
            </ButtonLink>
            <SaveLine save={save} onAgain={() => void draft.saveNow()} onSettle={draft.settle} />
          </div>
          <div className="mx-auto max-w-[38.75rem] px-5 pt-8.5 pb-24 font-serif [font-optical-sizing:auto] sm:px-8 xl:px-0">
            <h1 className="sr-only">{t("title", { headline: words.headline })}</h1>
            <HeadFields
              words={words}
              kicker={kicker}
              errors={save.is === "refused" ? save.fields : {}}
              change={change}
              mayEdit={desk.may.edit}
            />
            {words.blocks.map((block, index) => {
              const previous = words.blocks[index - 1];
              return (
                <div key={block.id}>
                  {previous?.section.key === block.section.key ? null : <SectionLabel section={block.section} />}
                  <BlockFrame
                    block={block}
                    number={index + 1}
                    previousId={previous?.id ?? null}
                    problem={problems.has(block.id)}
                  />
                </div>
              );
            })}
          </div>
        </main>
        <PublishPanel
          address={address}
          tripId={tripId}
          judged={{ ...server, draft: { ...server.draft, blocks: words.blocks } }}
          may={desk.may}
          saveNow={draft.saveNow}
          revision={draft.revision}
          takeOver={draft.takeOver}
        />
      </div>
    </ComposingContext>
  );
}

function SectionLabel({ section }: { section: Section }) {
  const text = [section.label, section.detail].filter(Boolean).join(", ");
  return text ? (
    <p className="mt-9 mb-0 border-line border-t pt-3 font-sans font-semibold text-ink-2 text-sm">{text}</p>
  ) : (
    <hr className="mt-7 mb-4 border-line border-t border-b-0" />
  );
}

/** Offers the editor has not taken up or declined since the server made them. */
function openOffers(offers: Offers, blocks: readonly ReportBlock[]): Offers {
  const byId = new Map(blocks.map((block) => [block.id, block]));
  return {
    changed: offers.changed.filter(({ blockId, offered }) => {
      const block = byId.get(blockId);
      return block !== undefined && block.composedHash !== offered.composedHash;
    }),
    added: offers.added.filter(({ block }) => !byId.has(block.id)),
    gone: offers.gone.filter((id) => byId.has(id)),
  };
}

function blocksWithProblems(checks: ComposerDesk["checks"]): Set<string> {
  return new Set(checks.flatMap((check) => check.places.flatMap((one) => (one.kind === "block" ? [one.id] : []))));
}
