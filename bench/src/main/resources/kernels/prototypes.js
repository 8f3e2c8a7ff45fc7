// Objects with constructors, inherited methods and overrides.
(function () {
  function Shape(x, y) { this.x = x; this.y = y; }
  Shape.prototype.move = function (dx, dy) { this.x += dx; this.y += dy; return this; };
  Shape.prototype.area = function () { return 0; };
  Shape.prototype.weight = function () { return this.area() + this.x - this.y; };
  function Box(x, y, w, h) { Shape.call(this, x, y); this.w = w; this.h = h; }
  Box.prototype = Object.create(Shape.prototype);
  Box.prototype.constructor = Box;
  Box.prototype.area = function () { return this.w * this.h; };
  function Disc(x, y, r) { Shape.call(this, x, y); this.r = r; }
  Disc.prototype = Object.create(Shape.prototype);
  Disc.prototype.constructor = Disc;
  Disc.prototype.area = function () { return 3 * this.r * this.r; };
  return function () {
    var sum = 0;
    for (var i = 0; i < 20000; i++) {
      var shape = i % 3 === 0 ? new Disc(i, 1, i & 7) : new Box(1, i, i & 3, i & 15);
      sum = (sum + shape.move(2, 1).weight() + (shape instanceof Box ? 1 : 0)) & 0xffffff;
    }
    return sum;
  };
})()
