-- Whether the trainee has the coach beside the talk. Runs on H2 (PostgreSQL mode) and PostgreSQL.
alter table practice add column coach boolean default false not null;
