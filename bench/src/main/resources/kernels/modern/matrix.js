// Matrix product over arrays of arrays of doubles.
(() => {
  const n = 80;
  const matrix = (f) => {
    const rows = [];
    for (let i = 0; i < n; i++) {
      const row = [];
      for (let j = 0; j < n; j++) {
        row.push(f(i, j));
      }
      rows.push(row);
    }
    return rows;
  };
  const a = matrix((i, j) => (i + j) / 4);
  const b = matrix((i, j) => (i - j) / 8);
  const c = matrix((i, j) => {
    let sum = 0.5;
    let k = 0;
    for (const value of a[i]) {
      sum += value * b[k++][j];
    }
    return sum;
  });
  let trace = 0;
  for (let i = 0; i < n; i++) {
    trace += c[i][i] + c[0][i];
  }
  return trace;
})
