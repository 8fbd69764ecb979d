/** Returns the median and the quartiles. */
export function spread(values) {
  const sorted = [...values].sort((a, b) => a - b);
  const at = (share) => {
    const place = (sorted.length - 1) * share;
    const below = sorted[Math.floor(place)];
    return below + (sorted[Math.ceil(place)] - below) * (place % 1);
  };
  return { median: at(0.5), low: at(0.25), high: at(0.75) };
}

/** Returns the ratio of two series, pair by pair. The pairs were measured in turn, so a disturbance of the machine affects both. */
export function ratio(values, others) {
  return spread(values.map((value, i) => value / others[i]));
}

/** Returns the exponent of growth (1 is linear) of `points` [size, cost], by least squares of the logarithms. */
export function exponent(points) {
  const logs = points.map(([size, cost]) => [Math.log(size), Math.log(cost)]);
  const mean = (index) => logs.reduce((sum, log) => sum + log[index], 0) / logs.length;
  const [x, y] = [mean(0), mean(1)];
  return logs.reduce((sum, log) => sum + (log[0] - x) * (log[1] - y), 0) / logs.reduce((sum, log) => sum + (log[0] - x) ** 2, 0);
}
