// map, filter, reduce, forEach: built-ins that call back for each element.
(() => {
  function* range(to) {
    for (let i = 0; i < to; i++) {
      yield i;
    }
  }
  const numbers = [...range(5000)];
  let sum = 0;
  for (let round = 0; round < 4; round++) {
    sum += numbers
      .map((n) => n * 3 + round)
      .filter((n) => n % 2 === 0)
      .map((value) => ({ value, half: value / 2 }))
      .reduce((all, { value, half }) => (all + value - half) % 65521, 0);
    for (const n of numbers) {
      sum = (sum + n) % 65521;
    }
    sum += numbers.some((n) => n === 4000) ? 1 : 0;
  }
  return sum;
})
