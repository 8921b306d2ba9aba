/**
 * Trains a vector for each term, so that texts of one petition point the same way (contrastive loss over a batch, as in
 * Chen et al. 2020), other matters another way, and a field can be read off the direction.
 */
import { dot, groupedBy, type Learner, learner, randomOf, shuffled, softmax } from './numbers.ts';

/** A text as the places of its terms in the list of terms. */
export interface Bag {
  /** Without names of places: what is compared. */
  readonly gist: readonly number[];
  /** With the words before names ("trường", "chợ"): what tells the field. */
  readonly whole: readonly number[];
  readonly group: string;
  readonly matter: string;
  /** What was written together. */
  readonly family: string;
  /** Share of each field, together 1; missing when unknown. */
  readonly fields?: readonly number[];
}

export interface Trained {
  /** Terms × dimensions. */
  readonly vectors: Float64Array;
  /** Fields × dimensions. */
  readonly directions: Float64Array;
  readonly biases: Float64Array;
}

export interface Settings {
  readonly dimensions: number;
  readonly epochs: number;
  readonly rate: number;
  readonly batch: number;
  /** Below 1, near misses count more than far ones. */
  readonly temperature: number;
  /** Share of terms left out each time, so that none is relied on. */
  readonly dropped: number;
  /** Pull of every vector towards nothing. */
  readonly decay: number;
  /** How often another petition on the same matter is taken for the same. */
  readonly sameMatter: number;
  readonly seed: number;
}

export const SETTINGS: Settings = {
  dimensions: 24,
  epochs: 12,
  rate: 0.02,
  batch: 96,
  temperature: 0.2,
  dropped: 0.4,
  decay: 1e-4,
  sameMatter: 0.5,
  seed: 11,
};

/** A text on its way through one step. */
interface Pass {
  readonly terms: readonly number[];
  readonly unit: Float64Array;
  readonly length: number;
  readonly slope: Float64Array;
}

interface Parts {
  readonly settings: Settings;
  readonly random: () => number;
  readonly vectors: Learner;
  readonly directions: Learner;
  readonly biases: Learner;
}

/** `terms`: how many there are; `fields`: how many. */
export function trainVectors(
  bags: readonly Bag[],
  terms: number,
  fields: number,
  settings = SETTINGS,
): Trained {
  const random = randomOf(settings.seed);
  const some = (size: number, spread: number) =>
    learner(Float64Array.from({ length: size }, () => (random() - 0.5) * spread));
  const parts: Parts = {
    settings,
    random,
    vectors: some(terms * settings.dimensions, 0.5),
    directions: some(fields * settings.dimensions, 0.5),
    biases: learner(new Float64Array(fields)),
  };
  const steps = settings.epochs * Math.ceil(bags.length / settings.batch);
  let done = 0;
  for (let epoch = 0; epoch < settings.epochs; epoch += 1) {
    const mixed = shuffled(pairsOf(bags, settings, random), random);
    const paired = epoch % 2 === 0 ? mixed : byField(mixed);
    for (let start = 0; start < paired.length; start += settings.batch) {
      trainStep(
        parts,
        paired.slice(start, start + settings.batch),
        settings.rate * (1 - (0.9 * done) / steps),
      );
      done += 1;
    }
  }
  return { vectors: parts.vectors.values, directions: parts.directions.values, biases: parts.biases.values };
}

type Paired = readonly [Bag, Bag | undefined];

/** Every text with another of the same petition, or now and then of the same matter. */
function pairsOf(bags: readonly Bag[], { sameMatter }: Settings, random: () => number): Paired[] {
  const groups = groupedBy(bags, ({ group }) => group);
  const matters = groupedBy(bags, ({ matter }) => matter);
  return bags.map((bag) => {
    const pool = random() < sameMatter ? matters.get(bag.matter) : groups.get(bag.group);
    const others = (pool ?? []).filter((other) => other !== bag);
    return [bag, others[Math.floor(random() * others.length)]];
  });
}

/** Petitions of one field, or at one place, together, so that they are told apart from one another and not only from the rest. */
function byField(paired: readonly Paired[]): Paired[] {
  const groups = groupedBy(paired, ([{ fields, family }]) =>
    String(fields?.indexOf(Math.max(...fields)) ?? family),
  );
  return [...groups.values()].flat();
}

function trainStep(parts: Parts, batch: readonly Paired[], rate: number): void {
  const both = batch.flatMap(([a, b]) => (b === undefined ? [] : [[a, b] as const]));
  const passes = both.map(([a, b]) => [passOf(parts, a.gist), passOf(parts, b.gist)] as const);
  const matters = both.map(([a, b]) => [a.matter, b.matter] as const);
  pullTogether(passes, matters, parts.settings.temperature);
  const told = batch.flatMap(([{ whole, fields }]) =>
    fields === undefined ? [] : [{ pass: passOf(parts, whole), fields }],
  );
  const slopes = leanToFields(parts, told, rate);
  for (const [at, slope] of slopes.entries()) parts.directions.step(at, slope, rate);
  moveVectors(parts, [...passes.flat(), ...told.map(({ pass }) => pass)], rate);
}

function passOf({ vectors, settings, random }: Parts, terms: readonly number[]): Pass {
  const { dimensions, dropped } = settings;
  const kept = terms.filter(() => random() > dropped);
  const sum = new Float64Array(dimensions);
  for (const term of kept) {
    for (let index = 0; index < dimensions; index += 1) {
      sum[index] = (sum[index] ?? 0) + (vectors.values[term * dimensions + index] ?? 0);
    }
  }
  const length = Math.sqrt(dot(sum, sum)) + 1e-6;
  return {
    terms: kept,
    unit: sum.map((value) => value / length),
    length,
    slope: new Float64Array(dimensions),
  };
}

/** Each text should be nearest to its other wording among all of the batch that are about something else. */
function pullTogether(
  passes: readonly (readonly [Pass, Pass])[],
  matters: readonly (readonly [string, string])[],
  temperature: number,
): void {
  for (const side of [0, 1] as const) {
    const other = side === 0 ? 1 : 0;
    passes.forEach((pair, at) => {
      const scores = passes.map((one, index) =>
        index !== at && matters[index]?.[other] === matters[at]?.[side]
          ? Number.NEGATIVE_INFINITY
          : dot(pair[side].unit, one[other].unit) / temperature,
      );
      softmax(scores).forEach((share, index) => {
        const slope = (share - (index === at ? 1 : 0)) / temperature / passes.length;
        const target = passes[index]?.[other];
        if (target === undefined || Math.abs(slope) < 1e-7) return;
        addTo(pair[side].slope, target.unit, slope);
        addTo(target.slope, pair[side].unit, slope);
      });
    });
  }
}

/** The direction of a text should tell its field; gives the slopes of the fields' own directions. */
function leanToFields(
  { directions, biases, settings }: Parts,
  told: readonly { pass: Pass; fields: readonly number[] }[],
  rate: number,
): Float64Array {
  const { dimensions } = settings;
  const slopes = new Float64Array(directions.values.length);
  const own = (field: number) => directions.values.subarray(field * dimensions, (field + 1) * dimensions);
  for (const { pass, fields } of told) {
    const shares = softmax(
      fields.map((_, field) => dot(pass.unit, own(field)) + (biases.values[field] ?? 0)),
    );
    shares.forEach((share, field) => {
      const slope = (share - (fields[field] ?? 0)) / told.length;
      biases.values[field] = (biases.values[field] ?? 0) - (rate / 2) * slope;
      addTo(pass.slope, own(field), slope);
      addTo(slopes.subarray(field * dimensions, (field + 1) * dimensions), pass.unit, slope);
    });
  }
  return slopes;
}

function moveVectors({ vectors, settings }: Parts, passes: readonly Pass[], rate: number): void {
  const { dimensions, decay } = settings;
  const slopes = new Map<number, Float64Array>();
  for (const { terms, unit, length, slope } of passes) {
    const along = dot(slope, unit);
    const turned = slope.map((value, index) => (value - along * (unit[index] ?? 0)) / length);
    for (const term of terms) {
      const sum = slopes.get(term) ?? new Float64Array(dimensions);
      addTo(sum, turned, 1);
      slopes.set(term, sum);
    }
  }
  for (const [term, slope] of slopes) {
    slope.forEach((value, index) => {
      const at = term * dimensions + index;
      vectors.step(at, value + decay * (vectors.values[at] ?? 0), rate);
    });
  }
}

function addTo(sum: Float64Array, values: Float64Array, factor: number): void {
  for (let index = 0; index < sum.length; index += 1) {
    sum[index] = (sum[index] ?? 0) + factor * (values[index] ?? 0);
  }
}
