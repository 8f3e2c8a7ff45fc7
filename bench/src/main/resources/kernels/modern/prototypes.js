// Objects with constructors, inherited methods and overrides.
(() => {
  class Shape {
    constructor(x, y) { this.x = x; this.y = y; }
    move(dx, dy) { this.x += dx; this.y += dy; return this; }
    area() { return 0; }
    weight() { return this.area() + this.x - this.y; }
  }
  class Box extends Shape {
    constructor(x, y, w, h) { super(x, y); this.w = w; this.h = h; }
    area() { return this.w * this.h; }
  }
  class Disc extends Shape {
    constructor(x, y, r) { super(x, y); this.r = r; }
    area() { return 3 * this.r * this.r; }
  }
  return () => {
    let sum = 0;
    for (let i = 0; i < 20000; i++) {
      const shape = i % 3 === 0 ? new Disc(i, 1, i & 7) : new Box(1, i, i & 3, i & 15);
      sum = (sum + shape.move(2, 1).weight() + (shape instanceof Box ? 1 : 0)) & 0xffffff;
    }
    return sum;
  };
})()
