// Backtracking: recursion that does some work on arrays at each level.
(function () {
  var columns = [];
  var solutions = 0;
  function safe(row, column) {
    for (var i = 0; i < row; i++) {
      var other = columns[i];
      if (other === column || other - column === row - i || column - other === row - i) {
        return false;
      }
    }
    return true;
  }
  function place(row) {
    if (row === 9) {
      solutions++;
      return;
    }
    for (var column = 0; column < 9; column++) {
      if (safe(row, column)) {
        columns[row] = column;
        place(row + 1);
      }
    }
  }
  place(0);
  return solutions;
})
