// Backtracking: recursion that does some work on arrays at each level.
(() => {
  const safe = (columns, column) => {
    const row = columns.length;
    for (const [i, other] of columns.entries()) {
      if (other === column || Math.abs(other - column) === row - i) {
        return false;
      }
    }
    return true;
  };
  const columns = [];
  let solutions = 0;
  const place = (row) => {
    if (row === 9) {
      solutions++;
      return;
    }
    for (let column = 0; column < 9; column++) {
      if (safe(columns, column)) {
        columns.push(column);
        place(row + 1);
        columns.pop();
      }
    }
  };
  place(0);
  return solutions;
})
