// Sorting with a comparator: a built-in that calls back into the script.
(() => {
  let seed = 42;
  const next = () => { seed = (seed * 1103 + 12345) % 1000003; return seed; };
  const rows = [];
  for (let i = 0; i < 5000; i++) {
    rows.push({ key: next() % 1000, name: `row${i}` });
  }
  const sorted = [...rows].sort((a, b) => a.key - b.key || (a.name < b.name ? -1 : 1));
  let sum = 0;
  let i = 0;
  for (const { key } of sorted) {
    sum = (sum * 17 + key + i++) & 0xffffff;
  }
  return sum;
})
