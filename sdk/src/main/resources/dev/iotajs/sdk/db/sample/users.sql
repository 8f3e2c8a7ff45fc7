insert into users (tenant_id, name, email, active, created_at)
select ?, name, email, active, created_at
from (values
  ('Ada Lovelace', 'ada@example.com', true, timestamp with time zone '2026-01-05 09:12:00Z'),
  ('Grace Hopper', 'grace@example.com', true, timestamp with time zone '2026-01-19 14:40:00Z'),
  ('Alan Turing', 'alan@example.com', false, timestamp with time zone '2026-02-02 08:05:00Z'),
  ('Katherine Johnson', 'katherine@example.com', true, timestamp with time zone '2026-02-20 16:30:00Z'),
  ('Edsger Dijkstra', 'edsger@example.com', true, timestamp with time zone '2026-03-11 11:00:00Z'),
  ('Barbara Liskov', 'barbara@example.com', true, timestamp with time zone '2026-03-28 10:45:00Z'),
  ('Donald Knuth', 'donald@example.com', false, timestamp with time zone '2026-04-07 07:20:00Z'),
  ('Radia Perlman', 'radia@example.com', true, timestamp with time zone '2026-05-16 13:55:00Z')
) as sample (name, email, active, created_at)
where not exists (select 1 from users where tenant_id = ?)
order by created_at
