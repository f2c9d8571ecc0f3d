-- What an administrator sets while the program runs, and what it must remember to do. Runs on H2 and PostgreSQL.

create table setting (
    name varchar(64) primary key,
    content varchar(200) not null
);
