// Regular expressions: test, exec with groups, global replace with a function.
(() => {
  const log = '2026-03-14T15:09:26Z INFO  [pool-7] order 4711 took 35ms user=ada@example.com';
  const date = /^(\d{4})-(\d\d)-(\d\d)T/;
  const mail = /[a-z0-9._]+@[a-z0-9-]+(\.[a-z]+)+/i;
  const number = /\b\d+\b/g;
  let sum = 0;
  for (let i = 0; i < 1000; i++) {
    const line = `${log} n=${i}`;
    const [, year, month, day] = date.exec(line);
    sum += +year + +month + +day;
    sum += mail.test(line) ? 1 : 0;
    const replaced = line.replace(number, (n) => `<${n.length}>`);
    sum = (sum + replaced.length + line.split(/\s+/).length) & 0xffffff;
  }
  return sum;
})
