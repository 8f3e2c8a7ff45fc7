// Double arithmetic on object properties: planets pull at each other.
(() => {
  class Body {
    mass = 1.5;
    constructor(x, y, vx, vy, mass) {
      this.x = x;
      this.y = y;
      this.vx = vx;
      this.vy = vy;
      this.mass = mass;
    }
    move(dt) {
      this.x += dt * this.vx;
      this.y += dt * this.vy;
    }
  }
  const bodies = Array.from({ length: 6 }, (_, i) =>
    new Body(i * 1.5, i * i * 0.25, 0.01 * i, -0.02, 1.5 + i));
  const step = (dt) => {
    for (const [i, a] of bodies.entries()) {
      for (let j = i + 1; j < bodies.length; j++) {
        const b = bodies[j];
        const dx = a.x - b.x;
        const dy = a.y - b.y;
        const squared = dx ** 2 + dy ** 2 + 0.01;
        const pull = dt / (squared * Math.sqrt(squared));
        a.vx -= dx * b.mass * pull;
        a.vy -= dy * b.mass * pull;
        b.vx += dx * a.mass * pull;
        b.vy += dy * a.mass * pull;
      }
      a.move(dt);
    }
  };
  for (let i = 0; i < 9000; i++) {
    step(0.001);
  }
  return bodies[0].x + bodies[5].vy;
})
