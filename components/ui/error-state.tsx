import { StateMessage, type StateMessageProps, Stop } from "./state-message";

/** Something failed: a line that is broken between its stops. */
export function ErrorState(props: StateMessageProps) {
  return (
    <StateMessage
      {...props}
      drawing={
        <>
          <path d="M16 17h32M72 17h32" stroke="currentColor" strokeWidth="2" />
          <path d="M52 9l6 16M62 9l6 16" stroke="var(--color-vermilion)" strokeWidth="2" strokeLinecap="round" />
          <Stop x={9} />
          <Stop x={111} />
        </>
      }
    />
  );
}
