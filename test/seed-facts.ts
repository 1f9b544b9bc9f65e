/**
 * Every fact of the two published accounts, in reading order within its section. A section goes by
 * its label ("Day 1"), the text of its heading, or a fixed name:
 * `headline`, `standfirst`, `kicker`, `byline`, `lead`, `reflection`, `thanks`, `outcomes`, `highlights`, `outlook`,
 * `project`, `activity`, `funding`.
 */
export type SeedFact = {
  seed: "oslo-health-tech" | "oslo-deep-dive-days";
  section: string;
  /** Text to find as it stands, or a pattern. */
  fact: string | RegExp;
};

function facts(seed: SeedFact["seed"], section: string, ...all: readonly (string | RegExp)[]): SeedFact[] {
  return all.map((fact) => ({ seed, section, fact }));
}

const journey = "oslo-health-tech";
const highlights = "oslo-deep-dive-days";

export const seedFacts: readonly SeedFact[] = [
  ...facts(journey, "headline", /Oslo/, /Health Tech/i),
  ...facts(
    journey,
    "standfirst",
    "Transilvania IT Cluster members and team",
    "Oslo, Norway",
    "foster cross-border collaborations",
    "exchange knowledge and good practices",
  ),
  ...facts(
    journey,
    "lead",
    "2023: Cluj Innovation Year",
    /funded by EEA and Norway Grants 2014–2021/,
    /\bco-host\w* by Collective Innovation/,
  ),
  ...facts(
    journey,
    "Day 1",
    "A Warm Welcome and Inspiring Insights",
    /Collective Innovation\b.*\bwelcomed us|welcomed by\b.*\bCollective Innovation/,
    /presentations/i,
    "introduce the delegation's members",
    "insights into Norway's Healthtech ecosystem",
    "Håvard Bjor",
    "Norwegian Sport Tech",
    "advocate for preventive healthcare through the integration of technology",
    "the importance of an active lifestyle supported by innovative solutions",
  ),
  ...facts(
    journey,
    "Day 2",
    "Nurturing Startups and Pioneering Research",
    /morning/i,
    "Aleap",
    "the Nordics' largest incubator",
    "Forskningsparken",
    "Oslo Science Park",
    "Shane West",
    "Head of Incubator",
    "health startups",
    "ambitious entrepreneurs",
    "competency, network and funding",
    /afternoon/i,
    "Oslo University Hospital",
    /home to the Institute of Cancer Research/,
    "a global leader in cancer research",
    "established in 1954",
    "Professor Kjetil Tasken",
    "dedication to enhancing outcomes and quality of life for cancer patients",
  ),
  ...facts(
    journey,
    "Day 3",
    "Connecting with the Oslo Cancer Cluster",
    "Oslo Cancer Cluster",
    "the heart of Oslo's cancer research efforts",
    "Ketil Widerberg",
    "General Manager",
    "the cluster's extensive work, organizational structure and ecosystem",
    "a model for potential collaborations that could benefit our members",
    /afternoon/i,
    "Oslo Innovation Week",
    "Norway's innovation landscape",
  ),
  ...facts(
    journey,
    "reflection",
    "knowledge",
    "warm hospitality of our Norwegian partners",
    "deeper understanding of health tech innovation",
  ),
  ...facts(journey, "thanks", /We thank Collective Innovation for their support throughout the journey/),
  ...facts(journey, "outcomes", "Meaningful connections", "future collaborations"),
  ...facts(journey, "outlook", /updates and developments/, "insights and collaborations"),
  ...facts(
    journey,
    "activity",
    "Activity no. 1",
    "2023: Cluj Innovation Year",
    "Exchange of good practices",
    "Study visit in Norway",
    "our cluster members & partners that work in the Digital Health sector",
  ),
  ...facts(journey, "funding", "EEA and Norway Grants", "2014–2021"),

  ...facts(highlights, "headline", "Oslo Deep Dive Days", /highlights/i),
  ...facts(
    highlights,
    "standfirst",
    "Stakeholders from across the Norwegian and European health innovation ecosystem",
    "Oslo Deep Dive Days",
  ),
  ...facts(highlights, "kicker", "Oslo Deep Dive Days", "3–4 December 2025"),
  ...facts(highlights, "byline", "Dave Tippett", /10 December 2025|Dec 10, 2025/),
  ...facts(
    highlights,
    "lead",
    /Oslo Cancer Cluster hosted Oslo Deep Dive Days/,
    "3–4 December 2025",
    /in partnership with the Clusters4Health project/,
  ),
  ...facts(
    highlights,
    "Welcome",
    "Day 1",
    "Ketil Widerberg",
    "Marine Jeanmougin",
    "Oslo Cancer Cluster",
    "welcomed",
    "international cooperation",
    "public-private partnerships",
  ),
  ...facts(
    highlights,
    "Voices of the Innovation Park",
    "“Voices of the Innovation Park”",
    "cross-section of the Oslo Cancer Cluster ecosystem",
    "education, industry and research",
    "long-term partnerships are essential for building innovation capacity",
  ),
  ...facts(
    highlights,
    "Joint Health Initiatives",
    "Afternoon",
    "“Joint Health Initiatives”",
    "health innovation in times of crisis",
    "two parts",
  ),
  ...facts(
    highlights,
    "Innovating for Crisis Preparedness",
    "part one",
    "Innovating for Crisis Preparedness",
    "the intersection of diplomacy, healthcare and innovation",
    "collaborative health systems are more resilient in times of crisis",
  ),
  ...facts(
    highlights,
    "Cancer Research and Care in Times of Crisis",
    "part two",
    "Cancer Research and Care in Times of Crisis",
    "panel discussed oncology",
    "how researchers, hospitals and companies can unite to meet the challenges cancer care faces in unstable contexts",
    "partnerships are not optional but essential",
  ),
  ...facts(
    highlights,
    "Training for cluster leaders",
    "cluster leaders",
    "strategic insight for building stronger, more adaptive clusters",
    "local needs and global challenges",
    "three modules",
  ),
  ...facts(
    highlights,
    "Site visit to SINTEF",
    "SINTEF",
    /end of the programme/,
    "one of Europe's largest independent research organizations",
    "applied research and cross-institutional collaboration in driving meaningful health outcomes",
  ),
  ...facts(
    highlights,
    "highlights",
    "diverse mix",
    "from high school educators to biotech executives, from diplomats to data scientists",
    "synergy, not on silos",
  ),
  ...facts(
    highlights,
    "outlook",
    "capacity in Ukrainian medical clusters",
    "strengthening Europe's response to cancer",
    "Oslo Cancer Cluster and its partners",
  ),
  ...facts(highlights, "project", "Clusters4Health"),
];
