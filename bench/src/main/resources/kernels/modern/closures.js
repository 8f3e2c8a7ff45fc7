// Closures: made, called and dropped; state lives in captured variables.
(() => {
  const counter = (start = 0) => {
    let value = start;
    return {
      add(n) { value += n; return value; },
      twice: (f) => f(f(value)),
    };
  };
  const compose = (f, g) => (x) => f(g(x));
  let sum = 0;
  for (let i = 0; i < 40000; i++) {
    const c = counter(i & 7);
    c.add(i & 15);
    const f = compose((x) => x + i, (x) => x * 2);
    sum = (sum + c.twice(f)) & 0xffffff;
  }
  return sum;
})
