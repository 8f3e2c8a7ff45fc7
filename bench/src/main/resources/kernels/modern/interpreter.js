// A byte code interpreter: one loop around one large switch.
(() => {
  // sum = 0; i = 20000; do { sum = (sum + i * 3) & 0xffff; i-- } while (i)
  const code = [0, 0, 1, 20000, 5, 1, 2, 3, 3, 6, 7, 65535, 8, 9, 4, 10, 11];
  let [pc, sum, i, acc, steps] = [0, 0, 0, 0, 0];
  while (true) {
    steps++;
    switch (code[pc++]) {
      case 0: sum = code[pc++]; break;
      case 1: i = code[pc++]; break;
      case 5: pc++; acc = i; break;
      case 2: acc = acc * code[pc++]; break;
      case 3: break;
      case 6: acc = acc + sum; break;
      case 7: acc = acc & code[pc++]; break;
      case 8: sum = acc; break;
      case 9: i--; pc++; break;
      case 10: if (i !== 0) { pc = 4; } break;
      case 11: return sum + steps;
      default: throw new Error(`bad code at ${pc}`);
    }
  }
})
