import { type Crop, croppedSize } from "@/domain/report/crop";

type Props = {
  picture: { id: string; alt: string; width: number; height: number };
  crop: Crop | null;
  /** Which file of it. */
  size?: 640 | 1280;
  className?: string;
};

/** A picture, or the part of it that is shown, as it will be cut: nothing is cut while somebody tries. */
export function CroppedPicture({ picture, crop, size = 1280, className }: Props) {
  const { id, alt, width, height } = picture;
  const shown = croppedSize(picture, crop);
  const left = crop ? crop.x * width : 0;
  const top = crop ? crop.y * height : 0;
  return (
    <svg
      role="img"
      aria-label={alt}
      viewBox={`${left} ${top} ${shown.width} ${shown.height}`}
      className={className ?? "block h-auto w-full bg-sunken"}
    >
      <image href={`/pictures/${id}/${size}`} width={width} height={height} preserveAspectRatio="none" />
    </svg>
  );
}
