"use client";

import { useState } from "react";

/** A value that came anew from the server; the very object that was there before while both say the same. */
export function useAlike<Value>(value: Value): Value {
  const [kept, keep] = useState(value);
  if (kept === value || JSON.stringify(kept) === JSON.stringify(value)) return kept;
  keep(value);
  return value;
}
