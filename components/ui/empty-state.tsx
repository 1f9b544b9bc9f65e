import { StateMessage, type StateMessageProps, Stop } from "./state-message";

/** Nothing here yet: a line whose first stop is drawn and whose others wait. */
export function EmptyState(props: StateMessageProps) {
  return (
    <StateMessage
      {...props}
      drawing={
        <>
          <path d="M8 17h104" stroke="currentColor" strokeWidth="2" strokeDasharray="1 6" strokeLinecap="round" />
          <Stop x={9} />
          <Stop x={60} dashed />
          <Stop x={111} dashed />
        </>
      }
    />
  );
}
