/** What people wrote of three invented trips, as an English, a Romanian and a Norwegian organiser would have written it. */

export type TripLanguage = "en" | "ro" | "nb";

/** Texts in the order en, ro, nb; several where a trip has several or each trip its own. */
const texts = {
  purpose: [
    [
      "see how small towns keep their young people",
      "vedea cum își păstrează orașele mici tinerii",
      "se hvordan småbyer beholder de unge",
    ],
    [
      "learn how three sectors share one harbour",
      "învăța cum împart trei sectoare un port",
      "lære hvordan tre sektorer deler én havn",
    ],
    [
      "find partners for a joint application",
      "găsi parteneri pentru o cerere comună",
      "finne partnere til en felles søknad",
    ],
  ],
  delegation: [
    ["Teachers of Padise", "Profesori din Padise", "Lærere fra Padise"],
    ["A delegation of Kaunas", "O delegație din Kaunas", "En delegasjon fra Kaunas"],
    ["Members of Orkla Forum", "Membrii Orkla Forum", "Medlemmer av Orkla Forum"],
  ],
  topic: [
    ["ferries without fumes", "feriboturi fără fum", "ferger uten røyk"],
    ["schools by the sea", "școli la malul mării", "skoler ved havet"],
    ["energy from old mines", "energie din mine vechi", "energi fra gamle gruver"],
    ["bread for a whole valley", "pâine pentru o vale întreagă", "brød til en hel dal"],
    ["forests in the city", "păduri în oraș", "skog i byen"],
    ["buses on call", "autobuze la cerere", "busser på bestilling"],
  ],
  message: [
    ["small harbours are big neighbours", "porturile mici sunt vecini mari", "små havner er store naboer"],
    ["measure before you dig", "măsurați înainte să săpați", "mål før dere graver"],
    ["the importance of patient nets", "importanța plaselor răbdătoare", "betydningen av tålmodige garn"],
  ],
  descriptor: [
    ["a yard of four generations", "șantier de patru generații", "et verft i fjerde generasjon"],
    ["a museum under ground", "muzeu sub pământ", "et museum under jorden"],
    ["a school of fifty pupils", "școală cu cincizeci de elevi", "en skole med femti elever"],
  ],
  fact: [["opened in 1903", "deschis în 1903", "åpnet i 1903"]],
  role: [
    ["Harbour master", "Căpitan de port", "Havnefogd"],
    ["Head teacher", "Director adjunct", "Rektor"],
    ["Mine surveyor", "Topograf minier", "Gruvemåler"],
    ["Radio host", "Redactor", "Programleder"],
  ],
  personIs: [["a diver of many winters", "scafandru de multe ierni", "dykker gjennom mange vintre"]],
  relevance: [["a drawing of a common quay", "un desen al unui chei comun", "en tegning av en felles kai"]],
  aim: [["splice two ends", "uni două capete", "spleise to ender"]],
  audience: [["apprentices", "ucenici", "lærlinger"]],
  water: [["Water", "Apa", "Vann"]],
  land: [["Land", "Pământul", "Jord"]],
  reflection: [
    ["The tide taught everybody to wait.", "Mareea i-a învățat pe toți să aștepte.", "Tidevannet lærte alle å vente."],
  ],
  highlight: [
    [
      "Half of the programme was on a boat.",
      "Jumătate din program a fost pe un vapor.",
      "Halve programmet var om bord på en båt.",
    ],
  ],
  outcome: [["Four letters of intent", "Patru scrisori de intenție", "Fire intensjonsavtaler"]],
  outlook: [
    [
      "A winter meeting is being prepared.",
      "Se pregătește o întâlnire de iarnă.",
      "Et vintermøte er under planlegging.",
    ],
  ],
  agreedWithHost: [
    ["a crane was lent for a year.", "o macara a fost împrumutată pentru un an.", "en kran ble lånt ut for et år."],
  ],
  agreed: [["The atlas was printed.", "Atlasul a fost tipărit.", "Atlaset ble trykt."]],
  activity: [["Voyages of apprenticeship", "Călătorii de ucenicie", "Læreferder"]],
  activityWhat: [["Voyage to the coast", "Călătorie la coastă", "Ferd til kysten"]],
  targetGroup: [["boatbuilders", "constructori de bărci", "båtbyggere"]],
  thanksFor: [["the loan of oilskins", "împrumutul hainelor de ploaie", "lånet av oljehyrer"]],
  quote: [
    ["I never knew a crane could sing.", "Nu știam că o macara poate cânta.", "Jeg visste ikke at en kran kan synge."],
    ["We rowed further than our maps.", "Am vâslit mai departe decât hărțile.", "Vi rodde lenger enn kartene."],
  ],
  private: [["the coffee was weak", "cafeaua a fost slabă", "kaffen var tynn"]],
  caption: [
    ["The slipway at low water", "Cala la reflux", "Slippen på fjære sjø"],
    ["Five chairs on the quay", "Cinci scaune pe chei", "Fem stoler på kaia"],
  ],
} as const satisfies Readonly<Record<string, readonly (readonly [en: string, ro: string, nb: string])[]>>;

const places: Readonly<Record<TripLanguage, 0 | 1 | 2>> = { en: 0, ro: 1, nb: 2 };

/** Looks up a text of one trip; each trip begins at another of several. */
export function inLanguage(language: TripLanguage, which: number) {
  return (key: keyof typeof texts, at = 0): string => {
    const all: readonly (readonly [string, string, string])[] = texts[key];
    return all[(at + which) % all.length]?.[places[language]] ?? "";
  };
}
