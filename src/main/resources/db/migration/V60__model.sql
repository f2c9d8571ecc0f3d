-- The voice chosen for a scenario; scripted where there is no row.
create table scenario_voice (
    scenario_id varchar(100) primary key,
    voice varchar(20) not null
);

-- Tokens used on a day (UTC), for the day's limit.
create table model_use (
    used_on date primary key,
    tokens bigint not null
);
