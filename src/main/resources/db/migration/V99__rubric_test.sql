-- Sample talks with the level that a rubric is to give them. The talks are played by simulated trainees, the same each time.
create table rubric_test (
    id uuid primary key,
    rubric_id varchar(100) not null,
    scenario_id varchar(100) not null,
    policy varchar(40) not null,
    criterion varchar(100) not null,
    -- 1 to 5; null: the criterion is not to apply
    expected integer,
    author uuid references account (id) on delete set null,
    kept_at timestamp with time zone not null
);
