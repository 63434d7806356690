// Rules 1 to 3 of scoring for one person, worked out a second time and in whole numbers, so that the figures on the
// page are compared with something else than the program's own arithmetic.
//
// 1. The score of a statement is its step. "Weet ik niet" and open are counted and never averaged.
// 2. The score of a principle is the mean of its statements' scores, if at least half of those that were asked have
//    one. Lens and whole: the mean of the principles' scores, if at least three quarters have one.
// 3. In practice: (score − 1) / 4 · 100, rounded half up.
import { askedOf } from "./instrument.mjs";

/** The rows of the table of a result: `{ label, score, percent, given, unknown, open }`, as text in Dutch. */
export function expectedRows(instrument, answers, { perspective = "begeleider", scan = "full" } = {}) {
  const principles = instrument.principles.map((principle) => {
    const given = askedOf(principle, perspective, scan).map((statement) => answers[statement.id]);
    const steps = given.filter((answer) => typeof answer === "number");
    const count = (which) => given.filter((answer) => answer === which).length;
    return {
      principle,
      asked: given.length,
      score: 2 * steps.length >= given.length ? mean(steps.map((step) => fraction(step, 1))) : undefined,
      counts: [steps.length, count("unknown"), count(undefined)].map(String),
    };
  });
  const whole = (parts) => {
    const asked = parts.filter((part) => part.asked > 0);
    const scores = asked.flatMap((part) => part.score ?? []);
    return { asked: asked.length, score: 4 * scores.length >= 3 * asked.length ? mean(scores) : undefined };
  };
  const row = (label, { asked, score, counts }) => ({
    label,
    score: asked === 0 ? "niet gevraagd" : score ? tenths(score) : "te weinig antwoorden",
    percent: score ? `${percent(score)}%` : "",
    given: (asked && counts?.[0]) || "",
    unknown: (asked && counts?.[1]) || "",
    open: (asked && counts?.[2]) || "",
  });
  return [
    ...principles.map((part) => row(`${part.principle.number}. ${part.principle.short.nl}`, part)),
    ...instrument.lenses.map((lens) =>
      row(`Samen: ${lens.label.nl}`, whole(principles.filter((part) => part.principle.lens === lens.id)))),
    row("Alles samen", whole(principles)),
  ];
}

/** What a chart says of each principle that was asked: "1. Menselijke behoeften: 3,3". */
export const expectedPoints = (instrument, rows) =>
  instrument.principles.flatMap((_, index) =>
    rows[index].score === "niet gevraagd" ? [] : `${rows[index].label}: ${rows[index].score}`);

const fraction = (above, below) => ({ above: BigInt(above), below: BigInt(below) });

function mean(parts) {
  if (parts.length === 0) return undefined;
  const sum = parts.reduce((a, b) => fraction(a.above * b.below + b.above * a.below, a.below * b.below));
  return fraction(sum.above, sum.below * BigInt(parts.length));
}

/** `times` · part, rounded half up. */
const rounded = ({ above, below }, times) => Number((2n * above * times + below) / (2n * below));

const tenths = (score) => {
  const all = rounded(score, 10n);
  return `${Math.floor(all / 10)},${all % 10}`;
};

const percent = ({ above, below }) => rounded(fraction(above - below, below), 25n);
