// Map and Set: inserts, lookups, deletes, iteration.
(() => {
  const words = new Map();
  const seen = new Set();
  let sum = 0;
  for (let i = 0; i < 30000; i++) {
    const key = `k${i * 7 % 500}`;
    words.set(key, (words.get(key) ?? 0) + i);
    if (seen.has(i % 1000)) {
      seen.delete(i % 1000);
    } else {
      seen.add(i % 1000);
    }
  }
  for (const [word, count] of words) {
    sum = (sum + count * word.length) & 0xffffff;
  }
  for (const value of seen) {
    sum = (sum + value) & 0xffffff;
  }
  return sum + words.size + seen.size;
})
