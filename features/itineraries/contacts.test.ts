import { expect, it } from "vitest";
import { contactOf } from "./contacts";

it.each([
  [
    "In Oslo: Collective Innovation, +47 22 00 00 00",
    { what: "In Oslo", who: "Collective Innovation", phone: "+47 22 00 00 00" },
  ],
  ["Irina Vălean +40 700 000 000", { what: null, who: "Irina Vălean", phone: "+40 700 000 000" }],
  ["Police: 112", { what: null, who: "Police", phone: "112" }],
  ["Ask at the reception", { what: null, who: "Ask at the reception", phone: null }],
  ["Hotel: reception, room 12 at night", { what: "Hotel", who: "reception, room 12 at night", phone: null }],
])("takes %j apart for the phone", (line, contact) => {
  expect(contactOf(line)).toEqual(contact);
});
