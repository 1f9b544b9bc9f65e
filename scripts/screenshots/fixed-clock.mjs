// Imported before the server's own code: the process believes that it started at this moment, whenever it runs,
// so that two runs print the same dates.
const startedAt = Date.parse("2027-02-10T08:30:00Z");
const RealDate = Date;
const shift = startedAt - RealDate.now();

globalThis.Date = class extends RealDate {
  constructor(...given) {
    if (given.length === 0) super(RealDate.now() + shift);
    else super(...given);
  }

  static now() {
    return RealDate.now() + shift;
  }

  // Next puts a Date of its own in our place and copies only what we have ourselves, nothing inherited.
  static UTC = RealDate.UTC;
  static parse = RealDate.parse;
};
