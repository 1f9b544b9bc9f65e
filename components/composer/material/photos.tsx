"use client";

import { useTranslations } from "next-intl";
import { PictureShelf } from "@/components/pictures/picture-shelf";
import type { ReportBlock } from "@/domain/report/blocks";
import { useComposing } from "../composing";
import { draggedBlock } from "../drag";
import { figureBlock, galleryBlock } from "../new-block";
import type { Finding, Told } from "./finding";
import { Group } from "./row";

type Props = { told: Told; found: Finding; onInsert: (block: ReportBlock) => void };

/** The trip's pictures: one into the text, or several chosen ones as a gallery. */
export function Photos({ told, found, onInsert }: Props) {
  const t = useTranslations("composer.material");
  const { material, mayEdit, tripId } = useComposing();
  const items = material.days.flatMap((day) => day.items);
  const titleOf = (itemId: string | null) => items.find(({ id }) => id === itemId)?.title ?? null;
  const shown = material.pictures.filter(({ alt, caption, credit, itemId }) =>
    found(alt, caption, credit, titleOf(itemId)),
  );
  if (shown.length === 0 && material.pictures.length > 0) return null;
  return (
    <Group title={t("photos")} aside={String(shown.length)}>
      <PictureShelf
        tripId={tripId}
        pictures={shown}
        items={items}
        uses={material.uses}
        told={told.pictures}
        inserting={
          mayEdit
            ? {
                drag: (pictureId) => draggedBlock(() => figureBlock(pictureId)),
                one: (pictureId) => onInsert(figureBlock(pictureId)),
                several: (pictureIds) => {
                  const gallery = galleryBlock(pictureIds);
                  if (gallery) onInsert(gallery);
                },
              }
            : null
        }
      />
    </Group>
  );
}
