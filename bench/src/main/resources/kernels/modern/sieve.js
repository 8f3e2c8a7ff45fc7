// Typed arrays: the sieve of Eratosthenes.
(() => {
  const size = 400000;
  const composite = new Uint8Array(size + 1);
  let found = 0;
  for (let i = 2; i <= size; i++) {
    if (composite[i] === 0) {
      found++;
      for (let j = i * 2; j <= size; j += i) {
        composite[j] = 1;
      }
    }
  }
  return found;
})
