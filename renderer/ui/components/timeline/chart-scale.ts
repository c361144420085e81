/** Round steps of a scale from nothing to at least `most`; four or five of them. */
export function scaleTo(most: number): readonly number[] {
  if (most <= 0) return [0, 1];
  const rough = most / 4;
  const power = 10 ** Math.floor(Math.log10(rough));
  const step =
    [1, 2, 2.5, 5, 10].map((one) => one * power).find((one) => one >= rough && one >= 1) ?? power * 10;
  const whole = Math.max(1, Math.ceil(step));
  return Array.from({ length: Math.ceil(most / whole) + 1 }, (_, at) => at * whole);
}
