import { Skeleton } from "@/components/ui/skeleton";
import type { DeskShape } from "./desk-shape";

/** The outline of a desk that is on its way, in the geometry of what will stand there. */
export function DeskSkeleton({ shape }: { shape: DeskShape }) {
  if (shape === "board") return <BoardSkeleton />;
  return (
    <div className="min-h-[calc(100dvh-3.0625rem)] bg-surface px-4 pt-[26px] pb-12 sm:px-8">
      <Skeleton className="mb-7 h-8 w-56" />
      {shape === "table" ? <TableSkeleton /> : <FormSkeleton />}
    </div>
  );
}

const days = [
  ["top-12 h-14", "top-28 h-9", "top-[9.75rem] h-11", "top-56 h-12"],
  ["top-10 h-[4.5rem]", "top-32 h-11", "top-44 h-[5.25rem]"],
  ["top-14 h-16", "top-[8.25rem] h-7", "top-44 h-[4.5rem]"],
] as const;

/** Days with blocks beside their hours. */
export function BoardSkeleton({ className = "h-[calc(100dvh-3.0625rem)]" }: { className?: string }) {
  return (
    <div className={`grid grid-cols-[30px_repeat(3,1fr)] overflow-hidden bg-surface ${className}`}>
      <span />
      {days.map((blocks) => (
        <div key={blocks[0]} className="relative border-line border-l">
          <Skeleton className="absolute inset-x-1.5 top-2.5 h-3.5" />
          {blocks.map((place) => (
            <Skeleton key={place} className={`absolute inset-x-1.5 rounded-sm! ${place}`} />
          ))}
        </div>
      ))}
    </div>
  );
}

const widths = ["w-2/3", "w-1/2", "w-3/5", "w-2/5", "w-11/20", "w-3/4", "w-1/3", "w-5/8"] as const;

/** Rows between hairlines. */
export function TableSkeleton({ rows = widths.length }: { rows?: number }) {
  return (
    <div>
      {widths.slice(0, rows).map((width) => (
        <div key={width} className="grid grid-cols-[2fr_1fr_1fr] gap-6 border-line border-b py-3.5">
          <Skeleton className={`h-3 ${width}`} />
          <Skeleton className="h-3 w-3/4" />
          <Skeleton className="h-3 w-1/2" />
        </div>
      ))}
    </div>
  );
}

const labels = ["w-20", "w-28", "w-16", "w-24"] as const;

/** Labels over their fields. */
export function FormSkeleton({ rows = labels.length }: { rows?: number }) {
  return (
    <div className="grid max-w-[40rem] gap-5">
      {labels.slice(0, rows).map((width) => (
        <div key={width} className="grid gap-1.5">
          <Skeleton className={`h-2.5 ${width}`} />
          <Skeleton className="h-8 w-full" />
        </div>
      ))}
    </div>
  );
}
