interface Period {
  readonly from?: string;
  readonly to?: string;
}

/** Whether two periods share a day; one that ends on the day (or month, year) the other begins does not count. */
export function overlap(a: Period, b: Period): boolean {
  const before = (x: Period, y: Period) => {
    if (x.to === undefined || y.from === undefined) return false;
    const precision = Math.min(x.to.length, y.from.length);
    return x.to.slice(0, precision) <= y.from.slice(0, precision);
  };
  return !before(a, b) && !before(b, a);
}
