// A whole monitor as one begeleider might fill it in: all steps, "weet ik niet" here and there, a principle with too
// few scores (6), one with the best (2) and one with the lowest (7), and a mean that lies on a half (5: 2,75 → 2,8).
const PER_PRINCIPLE = [
  [4, 3, 4, 2, "unknown"],
  [5, 4, 5, 5, 4],
  [3, 3, 2, 4, 3],
  [2, 4, 3, 3, 1],
  [2, 3, "unknown", 4, 2],
  ["unknown", 4, "unknown", "unknown", 3],
  [1, 2, 1, 2, 1],
  [2, "unknown", 3, 2, 2],
];

/** Statement → answer, `1.1` to `8.5`. */
export const ANSWERS = Object.fromEntries(PER_PRINCIPLE.flatMap((answers, principle) =>
  answers.map((answer, statement) => [`${principle + 1}.${statement + 1}`, answer])));

export const UNKNOWN_COUNT = Object.values(ANSWERS).filter((answer) => answer === "unknown").length;

export const NOTES = {
  "menselijke-behoeften": { good: "We vragen elke ochtend hoe het gaat.", better: "" },
  "passende-omgeving": { good: "", better: "De gang is te druk." },
};
