"use client";

import { useRouter } from "next/navigation";
import { useTranslations } from "next-intl";
import { memo, useMemo, useState } from "react";
import { UploadArea } from "@/components/pictures/uploads/upload-area";
import { Input } from "@/components/ui/input";
import { Tabs } from "@/components/ui/tabs";
import type { ReportBlock } from "@/domain/report/blocks";
import type { PictureView } from "@/features/pictures/queries";
import { useComposing } from "./composing";
import { findingOf, type Told } from "./material/finding";
import { People } from "./material/people";
import { Photos } from "./material/photos";
import { Takeaways } from "./material/takeaways";
import { Visits } from "./material/visits";

type Props = {
  told: Told;
  /** Puts a new block after the one somebody was in. */
  onInsert: (block: ReportBlock) => void;
  /** Puts what the record says of an item where it belongs. */
  onInsertItem: (itemId: string) => void;
  /** Pictures that somebody dropped or pasted into the text. */
  given: readonly File[];
  onAdded: (picture: PictureView, file: File) => void;
};

/** Everything the trip left behind, what of it stands in the text already, and the way into it. */
export const MaterialPanel = memo(function MaterialPanel({ told, onInsert, onInsertItem, given, onAdded }: Props) {
  const t = useTranslations("composer.material");
  const router = useRouter();
  const { material, tripId, mayEdit } = useComposing();
  const [search, setSearch] = useState("");
  const found = useMemo(() => findingOf(search), [search]);
  const shared = { told, found, onInsert };

  const visits = <Visits {...shared} onInsertItem={onInsertItem} />;
  const photos = <Photos {...shared} />;
  const takeaways = <Takeaways {...shared} />;
  const people = <People {...shared} />;
  const items = material.days.flatMap((day) => day.items);
  const counted = { visits: items, photos: material.pictures, takeaways: material.takeaways, people: material.people };
  const label = (tab: keyof typeof counted) => t(`tab.${tab}`, { count: counted[tab].length });

  const panel = (
    <>
      <h2 id="material-title" className="m-0 font-strong text-sm">
        {t("title")}
      </h2>
      <Input
        type="search"
        aria-label={t("search")}
        placeholder={t("search")}
        value={search}
        onChange={(event) => setSearch(event.target.value)}
        className="my-2"
      />
      <Tabs
        label={t("tabs")}
        tabs={[
          {
            value: "all",
            label: t("tab.all"),
            panel: (
              <>
                {visits}
                {takeaways}
                {photos}
                {people}
              </>
            ),
          },
          { value: "visits", label: label("visits"), panel: visits },
          { value: "photos", label: label("photos"), panel: photos },
          { value: "takeaways", label: label("takeaways"), panel: takeaways },
          { value: "people", label: label("people"), panel: people },
        ]}
      />
    </>
  );

  return (
    <aside
      aria-labelledby="material-title"
      className="border-line bg-paper px-4 pt-3.5 pb-8 max-lg:order-3 max-lg:border-t lg:overflow-y-auto lg:border-r"
    >
      {mayEdit ? (
        <UploadArea
          tripId={tripId}
          given={given}
          onAdded={(picture, file) => {
            onAdded(picture, file);
            router.refresh();
          }}
        >
          {panel}
        </UploadArea>
      ) : (
        panel
      )}
    </aside>
  );
});
