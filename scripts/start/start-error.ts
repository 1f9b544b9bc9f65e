/** Something the person who starts Sojourn can mend: what is wrong, and what to do. Printed without a stack. */
export class StartError extends Error {
  constructor(
    message: string,
    readonly advice: string,
  ) {
    super(message);
    this.name = "StartError";
  }
}
