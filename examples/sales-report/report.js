// Groups 10,000 sales by region and month, ranks the products and finds outliers. The rows come
// from a small random generator with a fixed seed, so every run gives the same report.
//
//   ./iota run examples/sales-report/report.js

const ROWS = 10000;
const REGIONS = ['Americas', 'Asia', 'Europe', 'Oceania'];
const PRODUCTS = ['Mug', 'Teapot', 'Infuser', 'Earl Grey', 'Sencha', 'Rooibos', 'Honey'];
const PRICES = [790, 2450, 620, 435, 510, 395, 880]; // in cents

// The generator of Park and Miller: x' = 48271 x mod (2^31 - 1). No product exceeds 2^53.
function randomFrom(seed) {
  let x = seed;
  return (below) => {
    x = (x * 48271) % 2147483647;
    return Math.floor((x / 2147483647) * below);
  };
}

function sales(count) {
  const random = randomFrom(2026);
  const rows = [];
  for (let i = 0; i < count; i++) {
    const product = random(PRODUCTS.length);
    const quantity = 1 + random(8) * (random(500) === 0 ? 40 : 1);
    rows.push({
      region: REGIONS[random(REGIONS.length)],
      month: 1 + random(12),
      product: PRODUCTS[product],
      quantity,
      cents: quantity * PRICES[product],
    });
  }
  return rows;
}

function sumBy(rows, keyOf) {
  const sums = {};
  rows.forEach((row) => {
    const key = keyOf(row);
    sums[key] = (sums[key] || 0) + row.cents;
  });
  return sums;
}

const money = (cents) => cents / 100;
const twoDigits = (number) => (number < 10 ? `0${number}` : `${number}`);

function ranking(sums) {
  return Object.keys(sums)
    .map((name) => ({ name, revenue: money(sums[name]) }))
    .sort((a, b) => b.revenue - a.revenue || (a.name < b.name ? -1 : 1));
}

function byMonth(rows) {
  const sums = sumBy(rows, (row) => twoDigits(row.month));
  return Object.keys(sums)
    .sort()
    .map((month) => ({ month: `2026-${month}`, revenue: money(sums[month]) }));
}

function quantile(sorted, share) {
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))];
}

const rows = sales(ROWS);
const values = rows.map((row) => row.cents).sort((a, b) => a - b);
const total = values.reduce((sum, value) => sum + value, 0);

return {
  rows: rows.length,
  revenue: money(total),
  median: money(quantile(values, 0.5)),
  percentile99: money(quantile(values, 0.99)),
  regions: ranking(sumBy(rows, (row) => row.region)),
  products: ranking(sumBy(rows, (row) => row.product)),
  months: byMonth(rows),
  largest: rows
    .slice()
    .sort((a, b) => b.cents - a.cents) // equal ones keep their order
    .slice(0, 3)
    .map((row) => `${row.quantity} × ${row.product}, ${row.region}: ${money(row.cents)}`),
};
