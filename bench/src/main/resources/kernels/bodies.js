// Double arithmetic on object properties: planets pull at each other.
(function () {
  function Body(x, y, vx, vy, mass) {
    this.x = x; this.y = y; this.vx = vx; this.vy = vy; this.mass = mass;
  }
  var bodies = [];
  for (var i = 0; i < 6; i++) {
    bodies.push(new Body(i * 1.5, i * i * 0.25, 0.01 * i, -0.02, 1.5 + i));
  }
  function step(dt) {
    for (var i = 0; i < bodies.length; i++) {
      var a = bodies[i];
      for (var j = i + 1; j < bodies.length; j++) {
        var b = bodies[j];
        var dx = a.x - b.x;
        var dy = a.y - b.y;
        var squared = dx * dx + dy * dy + 0.01;
        var pull = dt / (squared * Math.sqrt(squared));
        a.vx -= dx * b.mass * pull;
        a.vy -= dy * b.mass * pull;
        b.vx += dx * a.mass * pull;
        b.vy += dy * a.mass * pull;
      }
      a.x += dt * a.vx;
      a.y += dt * a.vy;
    }
  }
  for (i = 0; i < 9000; i++) {
    step(0.001);
  }
  return bodies[0].x + bodies[5].vy;
})
