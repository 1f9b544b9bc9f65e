"use client";

import type { Editor } from "@tiptap/react";
import { useTranslations } from "next-intl";
import { useDeferredValue, useEffect, useMemo, useRef, useState } from "react";
import { useVisit } from "@/components/desk/use-visit";
import { useToast } from "@/components/ui/toast";
import type { ReportBlock } from "@/domain/report/blocks";
import { checksByBlock } from "@/domain/report/checks";
import type { ComposerDesk } from "@/features/reports/queries/draft";
import { useComments } from "./comments/use-comments";
import { ComposingContext, commentOf } from "./composing";
import { useDraft } from "./draft/use-draft";
import { HeadFields } from "./head-fields";
import { useGivenPictures, useStrayFiles } from "./material/use-given-pictures";
import { MaterialPanel } from "./material-panel";
import { useOpenOffers } from "./open-offers";
import { usePanelBlocks, useTold } from "./panel-blocks";
import { PointerPlace } from "./pointer-place";
import { PublishPanel } from "./publish-panel";
import { ReadableBlocks } from "./readable-blocks";
import { useActiveBlock } from "./together/use-active-block";
import { useFreshPage } from "./together/use-fresh-page";
import { type Peer, useLiveReport } from "./together/use-live-report";
import { TopBar } from "./top-bar";
import { useDocument } from "./use-document";
import { useStable } from "./use-stable";
import { useSteps } from "./use-steps";
import "./document.css";

type Props = {
  tripId: string;
  desk: ComposerDesk;
  /** The line above the headline. */
  kicker: string;
};

const noErrors: Record<string, string> = {};

/** The composer: material of the trip, the page as it will read, and what publishing needs. */
export function Composer({ tripId, desk, kicker }: Props) {
  const t = useTranslations("composer");
  const editing = useTranslations("report-editor");
  const toast = useToast();
  const address = `/api/v1/trips/${tripId}/reports/${desk.draft.id}`;
  const [editor, setEditor] = useState<Editor | null>(null);
  const text = useDocument(editor);
  const { store, state, isReady } = useDraft(address, desk, text, () => toast({ text: editing("restored") }));
  const { words, server, save, bothChanged } = state;
  const { parts } = text;
  const { headline, standfirst, author, date, slug } = words;
  const head = useMemo(
    () => ({ headline, standfirst, author, date, slug }),
    [headline, standfirst, author, date, slug],
  );
  const offers = useOpenOffers(server.offers, words.blocks);
  // The panels may be drawn a moment later than what is typed.
  const seen = useDeferredValue(words.blocks);
  const told = useTold(seen, desk.material.people);
  const checked = useMemo(() => checksByBlock(server.checks), [server.checks]);
  const notices = useMemo(
    () => new Set([...offers.changed.map(({ blockId }) => blockId), ...offers.gone, ...bothChanged]),
    [offers, bothChanged],
  );
  const { peers, commentsMark, besideMark } = useLiveReport(address, store, text.untilCalm);
  useFreshPage(desk.besideMark, besideMark, text.untilCalm);
  const [threads, setThreads] = useComments(address, desk, commentsMark);
  const openThreads = useMemo(() => threads.filter(({ resolved }) => !resolved), [threads]);
  const panelBlocks = usePanelBlocks(seen, server.checks, threads);
  const { here, last, look } = useActiveBlock(editor, text.activeId);
  useVisit(`${address}/visits`, "blockId", here);
  const margin = useMemo(
    () => ({ checked, notices, comments: openThreads, peers: peers.filter(isInBlock) }),
    [checked, notices, openThreads, peers],
  );
  const [asked, setAsked] = useState(0);
  const [linking, setLinking] = useState(false);
  const [pointer] = useState(() => new PointerPlace());
  const tools = useRef<{ focus: () => void }>(null);
  const [initial, setInitial] = useState<readonly ReportBlock[] | null>(null);
  if (parts && isReady && initial === null) setInitial(store.present().blocks);

  // What came while the editor was being made.
  useEffect(() => {
    if (editor) text.show(store.present().blocks);
  }, [editor, text, store]);

  const steps = useSteps(store, text, offers, desk.material);
  const { edit, insertAfter, remove, sayMoved } = steps;
  const pictures = useGivenPictures(desk.material.pictures, steps.insertPicture);
  useStrayFiles();

  /** Of the block or words somebody has just chosen. */
  const beginComment = useStable(() => {
    look();
    setAsked((count) => count + 1);
  });
  const beginLink = useStable(() => setLinking(true));

  const blockOf = useStable((id: string) => store.present().blocks.find((block) => block.id === id));
  const composing = useMemo(
    () => ({
      ...{ tripId, material: desk.material, approvals: desk.approvals, mayEdit: desk.may.edit },
      ...{ offers, bothChanged, checks: server.checks, openThreads },
      ...{ edit, remove, insertAfter, blockOf, showComment, goTo: text.goTo, settle: store.settle },
      ...{ saveNow: store.saveNow, isSaved: store.isSaved },
    }),
    [tripId, desk, offers, bothChanged, server.checks, openThreads, edit, remove, insertAfter, blockOf, text, store],
  );
  const ask = useStable((what: "link" | "comment" | "toolbar" | "moved") => {
    if (what === "link") beginLink();
    else if (what === "comment") beginComment();
    else if (what === "toolbar") tools.current?.focus();
    else sayMoved();
  });
  const changeText = useStable((blocks: ReportBlock[]) =>
    store.change((now) => ({ ...now, blocks }), { quietly: true }),
  );
  const isOpen = editor !== null && parts !== null;
  return (
    <ComposingContext value={composing}>
      <div className="grid bg-surface lg:h-[calc(100dvh-3.0625rem)] lg:grid-cols-[15rem_minmax(0,1fr)_17rem] xl:grid-cols-[18.25rem_minmax(0,1fr)_20.25rem]">
        <MaterialPanel
          told={told}
          onInsertItem={steps.insertItem}
          onInsert={steps.insert}
          given={pictures.files}
          onAdded={pictures.added}
        />
        <main className="@container flex min-w-0 flex-col max-lg:order-1 lg:overflow-y-auto">
          <TopBar desk={desk} save={save} peers={peers}>
            {isOpen && desk.may.edit ? (
              <parts.Toolbar
                ref={tools}
                editor={editor}
                onLink={beginLink}
                onComment={beginComment}
                onInsertQuote={steps.insertQuote}
                onInsertPicture={steps.insertPicture}
              />
            ) : null}
          </TopBar>
          <div
            className="relative mx-auto w-full max-w-[38.75rem] flex-1 px-5 pt-8.5 pb-24 font-serif [font-optical-sizing:auto] sm:px-8 xl:px-0"
            onPointerMove={(event) => pointer.move(text.idAt(event.target))}
            onPointerLeave={() => pointer.move(null)}
          >
            <h1 className="sr-only">{t("title", { headline: words.headline })}</h1>
            <HeadFields
              words={head}
              kicker={kicker}
              errors={save.is === "refused" ? save.fields : noErrors}
              change={store.change}
              mayEdit={desk.may.edit}
            />
            {parts && initial ? (
              <parts.DocumentSurface
                initial={initial}
                language={desk.draft.language}
                margin={margin}
                onReady={setEditor}
                onFiles={pictures.give}
                onChange={changeText}
                onAsk={ask}
              />
            ) : (
              <ReadableBlocks blocks={words.blocks} language={desk.draft.language} />
            )}
            {isOpen && desk.may.edit ? <parts.Grip editor={editor} pointer={pointer} /> : null}
          </div>
          {isOpen ? <parts.BlockBar editor={editor} pointer={pointer} onMoved={sayMoved} /> : null}
          <p role="status" className="sr-only">
            {steps.moved}
          </p>
          {isOpen && linking ? <parts.LinkDialog editor={editor} onClose={() => setLinking(false)} /> : null}
        </main>
        <PublishPanel
          address={address}
          tripId={tripId}
          judged={server}
          blocks={panelBlocks}
          desk={desk}
          about={last}
          threads={threads}
          onThreads={setThreads}
          askedToComment={asked}
          revision={store.revision}
          takeOver={store.takeOver}
        />
      </div>
    </ComposingContext>
  );
}

function showComment(threadId: string): void {
  const thread = document.getElementById(commentOf(threadId));
  thread?.scrollIntoView({ block: "center" });
  thread?.focus({ preventScroll: true });
}

function isInBlock(peer: Peer): peer is Peer & { blockId: string } {
  return peer.blockId !== null;
}
