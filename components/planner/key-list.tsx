import { classes } from "@/components/ui/classes";
import { Kbd } from "@/components/ui/kbd";

type Props = {
  /** What each does in words, and the keys for it. */
  keys: readonly { does: string; pressed: readonly string[] }[];
  /** How wide the column of keys is, how close lines stand and how large they are written. */
  className: string;
};

/** Keys and what they do. */
export function KeyList({ keys, className }: Props) {
  return (
    <dl className={classes("m-0 grid items-center", className)}>
      {keys.map(({ does, pressed }) => (
        <div key={does} className="contents">
          <dt className="flex gap-1">
            {pressed.map((key) => (
              <Kbd key={key}>{key}</Kbd>
            ))}
          </dt>
          <dd className="m-0">{does}</dd>
        </div>
      ))}
    </dl>
  );
}
