// Nested loops over integers: all of the time is spent at loop back-edges.
(() => {
  let sum = 0;
  for (let i = 0; i < 2000; i++) {
    for (let j = 0; j < 1000; j++) {
      sum = (sum + ((i * j) ^ (i + j))) & 0xffffff;
    }
  }
  return sum;
})
