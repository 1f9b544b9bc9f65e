"use client";

import { createContext, useCallback, useContext, useEffect, useRef, useState } from "react";

/** Settles once a control knows its value; false when it has none that can be sent, and the focus is in it. */
type Ready = () => Promise<boolean>;

type Register = (ready: Ready) => () => void;

/** Where the controls inside a form say what it waits for. */
export const BeforeSendContext = createContext<Register>(() => () => undefined);

type Control = {
  /** False while its value is still on its way. */
  isSettled: boolean;
  /** False when what stands in it is no value, which it says itself. */
  isSendable: boolean;
  /** Puts the focus into it. */
  focus: () => void;
};

/** For a control whose value may come late, or which may hold text that is no value: the form around it waits for it. */
export function useBeforeSend(control: Control): void {
  const register = useContext(BeforeSendContext);
  const latest = useRef<Control | null>(control);
  const [waiting] = useState(() => new Set<() => void>());
  useEffect(() => {
    latest.current = control;
    if (!control.isSettled) return;
    // In an effect, because only then its value stands in the page.
    for (const goOn of waiting) goOn();
    waiting.clear();
  });
  useEffect(() => {
    const end = register(async () => {
      if (!latest.current?.isSettled) await new Promise<void>((goOn) => waiting.add(goOn));
      const now = latest.current;
      if (!now || now.isSendable) return true;
      now.focus();
      return false;
    });
    return () => {
      end();
      // A row that is taken away meanwhile holds nobody up.
      latest.current = null;
      for (const goOn of waiting) goOn();
    };
  }, [register, waiting]);
}

/** For a form: what its controls are asked before it is sent. */
export function useReadiness() {
  const [controls] = useState(() => new Set<Ready>());
  const register = useCallback<Register>(
    (ready) => {
      controls.add(ready);
      return () => void controls.delete(ready);
    },
    [controls],
  );
  /** Whether every control has a value that can be sent; the first that has none is asked last, and has the focus. */
  const ready = useCallback<Ready>(async () => {
    for (const control of [...controls]) if (!(await control())) return false;
    return true;
  }, [controls]);
  return { register, ready };
}
