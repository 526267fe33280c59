-- PostgreSQL schema of the benchmark data (see README.md).
create table region(id int primary key, parent_id int references region, level int not null, grp text, name text not null);
create table plan(id int primary key, region_id int not null references region, first_year int not null, version int not null);
create table strategy(id int primary key, plan_id int not null references plan, no int not null, name text not null, weight numeric(9,4) not null);
create table project(id int primary key, strategy_id int not null references strategy, no int not null, name text not null, dept text not null, weight numeric(9,4) not null);
create table indicator(id int primary key, project_id int not null references project, no int not null, name text not null, unit text not null, direction char(1) not null, weight numeric(9,4) not null);
create table result(indicator_id int not null references indicator, year int not null, target numeric(18,2), actual numeric(18,2), primary key(indicator_id, year));
create table budget(project_id int not null references project, year int not null, national bigint, provincial bigint, municipal bigint, other bigint, spent bigint, primary key(project_id, year));
