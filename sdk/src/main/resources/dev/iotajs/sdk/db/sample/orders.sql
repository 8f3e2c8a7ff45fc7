insert into orders (tenant_id, user_id, amount, currency, status, created_at)
select u.tenant_id, u.id, s.amount, s.currency, s.status, s.created_at
from (values
  ('ada@example.com', 120.00, 'USD', 'paid', timestamp with time zone '2026-02-01 10:00:00Z'),
  ('ada@example.com', 19.99, 'USD', 'shipped', timestamp with time zone '2026-03-03 12:30:00Z'),
  ('grace@example.com', 250.50, 'EUR', 'paid', timestamp with time zone '2026-03-15 09:45:00Z'),
  ('grace@example.com', 75.25, 'EUR', 'cancelled', timestamp with time zone '2026-03-16 18:20:00Z'),
  ('katherine@example.com', 1024.00, 'USD', 'shipped', timestamp with time zone '2026-04-01 08:15:00Z'),
  ('edsger@example.com', 9.95, 'EUR', 'pending', timestamp with time zone '2026-04-22 15:05:00Z'),
  ('edsger@example.com', 310.00, 'EUR', 'paid', timestamp with time zone '2026-05-02 11:35:00Z'),
  ('barbara@example.com', 42.00, 'USD', 'paid', timestamp with time zone '2026-05-09 17:50:00Z'),
  ('barbara@example.com', 88.80, 'GBP', 'pending', timestamp with time zone '2026-05-30 06:40:00Z'),
  ('radia@example.com', 640.00, 'USD', 'shipped', timestamp with time zone '2026-06-12 14:10:00Z'),
  ('radia@example.com', 15.00, 'USD', 'paid', timestamp with time zone '2026-06-13 09:25:00Z'),
  ('alan@example.com', 5.50, 'GBP', 'cancelled', timestamp with time zone '2026-06-20 20:00:00Z')
) as s (email, amount, currency, status, created_at)
join users u on u.tenant_id = ? and u.email = s.email
where not exists (select 1 from orders where tenant_id = ?)
order by s.created_at
