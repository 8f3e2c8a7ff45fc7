// try, catch and finally: mostly passed through, now and then thrown in.
(() => {
  class Bad extends RangeError {}
  const check = (n) => {
    if (n % 97 === 0) {
      throw new Bad(`bad ${n}`);
    }
    return n;
  };
  let sum = 0;
  let caught = 0;
  for (let i = 1; i < 150000; i++) {
    try {
      sum = (sum + check(i)) & 0xffffff;
    } catch (e) {
      caught += e instanceof RangeError ? e.message.length : 1000;
    } finally {
      sum ^= 1;
    }
  }
  return sum + caught;
})
