// Recursion: as many calls as possible, as little work in each.
(() => {
  const fib = (n) => n < 2 ? n : fib(n - 1) + fib(n - 2);
  return fib(28);
})
