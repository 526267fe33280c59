--
-- PostgreSQL database dump
--


-- Dumped from database version 15.18 (Debian 15.18-0+deb12u1)
-- Dumped by pg_dump version 15.18 (Debian 15.18-0+deb12u1)

SET statement_timeout = 0;
SET lock_timeout = 0;
SET idle_in_transaction_session_timeout = 0;
SET client_encoding = 'UTF8';
SET standard_conforming_strings = on;
SELECT pg_catalog.set_config('search_path', '', false);
SET check_function_bodies = false;
SET xmloption = content;
SET client_min_messages = warning;
SET row_security = off;

SET default_tablespace = '';

SET default_table_access_method = heap;

--
-- Name: AnnualPlans; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public."AnnualPlans" (
    "Id" uuid NOT NULL,
    "RegionCode" text NOT NULL COLLATE pg_catalog."C",
    "PlanId" uuid NOT NULL,
    "FiscalYear" integer NOT NULL,
    "Status" text NOT NULL COLLATE pg_catalog."C",
    "Version" bigint NOT NULL
);


--
-- Name: AnnualResults; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public."AnnualResults" (
    "Id" uuid NOT NULL,
    "RegionCode" text NOT NULL COLLATE pg_catalog."C",
    "IndicatorId" uuid NOT NULL,
    "FiscalYear" integer NOT NULL,
    "State" text NOT NULL COLLATE pg_catalog."C",
    "Actual" numeric,
    "IsProvisional" boolean NOT NULL,
    "Reason" text COLLATE pg_catalog."C",
    "Version" bigint NOT NULL,
    CONSTRAINT "CK_AnnualResults_Actual" CHECK ((("State" = 'Entered'::text) = ("Actual" IS NOT NULL)))
);


--
-- Name: BudgetLines; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public."BudgetLines" (
    "Id" uuid NOT NULL,
    "RegionCode" text NOT NULL COLLATE pg_catalog."C",
    "ProjectId" uuid NOT NULL,
    "FiscalYear" integer NOT NULL,
    "Kind" text NOT NULL COLLATE pg_catalog."C",
    "Supplement" integer NOT NULL,
    "Source" text NOT NULL COLLATE pg_catalog."C",
    "SourceName" text NOT NULL COLLATE pg_catalog."C",
    "AmountWon" bigint,
    "IsNonBudget" boolean NOT NULL,
    "ExecutedWon" bigint,
    "Version" bigint NOT NULL
);


--
-- Name: DataStamps; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public."DataStamps" (
    "Name" text NOT NULL COLLATE pg_catalog."C",
    "Hash" text NOT NULL COLLATE pg_catalog."C",
    "AppliedAt" timestamp with time zone NOT NULL
);


--
-- Name: Indicators; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public."Indicators" (
    "Id" uuid NOT NULL,
    "RegionCode" text NOT NULL COLLATE pg_catalog."C",
    "ProjectId" uuid NOT NULL,
    "Order" integer NOT NULL,
    "Name" text NOT NULL COLLATE pg_catalog."C",
    "Unit" text NOT NULL COLLATE pg_catalog."C",
    "Definition" text COLLATE pg_catalog."C",
    "Direction" text COLLATE pg_catalog."C",
    "RateProfile" text COLLATE pg_catalog."C",
    "Accumulation" text NOT NULL COLLATE pg_catalog."C",
    "Baseline" numeric,
    "BaselineYear" integer,
    "Weight" numeric,
    "Decimals" integer NOT NULL,
    "Maximum" numeric,
    "DataSource" text COLLATE pg_catalog."C",
    "Version" bigint NOT NULL
);


--
-- Name: PeerGroupMemberships; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public."PeerGroupMemberships" (
    "ProvinceCode" text NOT NULL COLLATE pg_catalog."C",
    "EvaluationYear" integer NOT NULL,
    "RegionCode" text NOT NULL COLLATE pg_catalog."C",
    "Group" text NOT NULL COLLATE pg_catalog."C",
    "Order" integer NOT NULL,
    "Rule" text NOT NULL COLLATE pg_catalog."C",
    "Source" text NOT NULL COLLATE pg_catalog."C"
);


--
-- Name: PlanGenerations; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public."PlanGenerations" (
    "Number" integer NOT NULL,
    "FirstYear" integer NOT NULL,
    "LastYear" integer NOT NULL,
    "Label" text NOT NULL COLLATE pg_catalog."C",
    "Shape" jsonb NOT NULL
);


--
-- Name: Plans; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public."Plans" (
    "Id" uuid NOT NULL,
    "RegionCode" text NOT NULL COLLATE pg_catalog."C",
    "Generation" integer NOT NULL,
    "Vision" text COLLATE pg_catalog."C",
    "Goal" text NOT NULL COLLATE pg_catalog."C",
    "Version" bigint NOT NULL
);


--
-- Name: Projects; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public."Projects" (
    "Id" uuid NOT NULL,
    "RegionCode" text NOT NULL COLLATE pg_catalog."C",
    "PlanId" uuid NOT NULL,
    "StrategyId" uuid NOT NULL,
    "Code" text NOT NULL COLLATE pg_catalog."C",
    "Name" text NOT NULL COLLATE pg_catalog."C",
    "IsPriority" boolean NOT NULL,
    "Order" integer NOT NULL,
    "FirstYear" integer NOT NULL,
    "LastYear" integer,
    "Version" bigint NOT NULL
);


--
-- Name: PublishedAchievements; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public."PublishedAchievements" (
    "RegionCode" text NOT NULL COLLATE pg_catalog."C",
    "FiscalYear" integer NOT NULL,
    "Scope" text NOT NULL COLLATE pg_catalog."C",
    "Generation" integer NOT NULL,
    "PublishedOn" text NOT NULL COLLATE pg_catalog."C",
    "StrategyCount" integer,
    "PriorityProjectCount" integer,
    "ProjectCount" integer,
    "IndicatorCount" integer,
    "AchievementPercent" numeric,
    "TextKind" text NOT NULL COLLATE pg_catalog."C",
    "Note" text COLLATE pg_catalog."C",
    "Source" text NOT NULL COLLATE pg_catalog."C"
);


--
-- Name: PublishedAwards; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public."PublishedAwards" (
    "Evaluator" text NOT NULL COLLATE pg_catalog."C",
    "FirstFiscalYear" integer NOT NULL,
    "TierGroup" text NOT NULL COLLATE pg_catalog."C",
    "Award" text NOT NULL COLLATE pg_catalog."C",
    "RegionCode" text NOT NULL COLLATE pg_catalog."C",
    "LastFiscalYear" integer NOT NULL,
    "AnnouncedYear" text NOT NULL COLLATE pg_catalog."C",
    "Prize" text COLLATE pg_catalog."C",
    "Note" text COLLATE pg_catalog."C",
    "Source" text NOT NULL COLLATE pg_catalog."C"
);


--
-- Name: PublishedSnapshots; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public."PublishedSnapshots" (
    "Number" text NOT NULL COLLATE pg_catalog."C",
    "RegionCode" text NOT NULL COLLATE pg_catalog."C",
    "FiscalYear" integer NOT NULL,
    "PublishedAt" timestamp with time zone NOT NULL,
    "PolicyId" text NOT NULL COLLATE pg_catalog."C",
    "PolicyVersion" integer NOT NULL,
    "InputsHash" text NOT NULL COLLATE pg_catalog."C",
    "Content" text NOT NULL COLLATE pg_catalog."C",
    "IsDemo" boolean NOT NULL,
    "Supersedes" text COLLATE pg_catalog."C",
    "IsCurrent" boolean NOT NULL
);


--
-- Name: Regions; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public."Regions" (
    "Code" text NOT NULL COLLATE pg_catalog."C",
    "ParentCode" text COLLATE pg_catalog."C",
    "Name" text NOT NULL COLLATE pg_catalog."C",
    "NameEn" text NOT NULL COLLATE pg_catalog."C",
    "Kind" text NOT NULL COLLATE pg_catalog."C",
    "MakesPlan" boolean NOT NULL,
    "ValidFrom" date,
    "ValidTo" date,
    "SuccessorCodes" text[] NOT NULL,
    "Note" text COLLATE pg_catalog."C",
    "SearchKey" text NOT NULL COLLATE pg_catalog."C"
);


--
-- Name: ScoringPolicies; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public."ScoringPolicies" (
    "Id" text NOT NULL COLLATE pg_catalog."C",
    "Version" integer NOT NULL,
    "Definition" text NOT NULL COLLATE pg_catalog."C"
);


--
-- Name: Strategies; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public."Strategies" (
    "Id" uuid NOT NULL,
    "RegionCode" text NOT NULL COLLATE pg_catalog."C",
    "PlanId" uuid NOT NULL,
    "System" text NOT NULL COLLATE pg_catalog."C",
    "Order" integer NOT NULL,
    "Name" text NOT NULL COLLATE pg_catalog."C",
    "Version" bigint NOT NULL
);


--
-- Name: TargetRevisions; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public."TargetRevisions" (
    "Id" uuid NOT NULL,
    "RegionCode" text NOT NULL COLLATE pg_catalog."C",
    "IndicatorId" uuid NOT NULL,
    "FiscalYear" integer NOT NULL,
    "Revision" integer NOT NULL,
    "Value" numeric,
    "EffectiveOn" date NOT NULL,
    "ReasonKind" text COLLATE pg_catalog."C",
    "ReasonText" text COLLATE pg_catalog."C",
    "DeliberatedOn" date,
    "DocumentNumber" text COLLATE pg_catalog."C",
    "Version" bigint NOT NULL
);


--
-- Name: __EFMigrationsHistory; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public."__EFMigrationsHistory" (
    "MigrationId" character varying(150) NOT NULL,
    "ProductVersion" character varying(32) NOT NULL
);


--
-- Data for Name: AnnualPlans; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public."AnnualPlans" VALUES ('01a2144a-038a-7cd7-9010-c038c8d0c29a', '41150', '01a2144a-0348-7b19-aa68-365873349a69', 2020, 'Closed', 1);


--
-- Data for Name: AnnualResults; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public."AnnualResults" VALUES ('01a2144a-0410-7174-acde-e678cfb264b0', '41150', '01a2144a-0410-717f-bc18-e3a50367b797', 2020, 'Entered', 7.6, false, NULL, 1);
INSERT INTO public."AnnualResults" VALUES ('01a2144a-0410-7528-b357-be09eec130cb', '41150', '01a2144a-040f-7ca1-8baa-0e3d402df64e', 2020, 'Entered', 416, false, NULL, 1);
INSERT INTO public."AnnualResults" VALUES ('01a2144a-05ff-7447-a519-7223c2ec84e5', '41150', '01a2144a-05ff-72dd-9ff0-61a973e9b3d4', 2020, 'Entered', 126, false, NULL, 1);
INSERT INTO public."AnnualResults" VALUES ('01a2144a-05ff-7b7b-b9de-3729fd0cf845', '41150', '01a2144a-05ff-7104-8c6d-a8bddbcb83a9', 2020, 'Entered', 3186, false, NULL, 1);
INSERT INTO public."AnnualResults" VALUES ('01a2144a-05ff-7d45-9372-1a70821a47ec', '41150', '01a2144a-05ff-714a-8bc0-4d1e7bf88094', 2020, 'Entered', 2532, false, NULL, 1);
INSERT INTO public."AnnualResults" VALUES ('01a2144a-05ff-7e88-8ef4-8b696464e9f4', '41150', '01a2144a-05ff-7628-97fb-8ae7a100e697', 2020, 'Entered', 4784, false, NULL, 1);
INSERT INTO public."AnnualResults" VALUES ('01a2144a-05ff-7ee9-8aa4-7a5349b14302', '41150', '01a2144a-05ff-7e52-ad33-84f20485cb3a', 2020, 'Entered', 672, false, NULL, 1);
INSERT INTO public."AnnualResults" VALUES ('01a2144a-0600-75aa-92cd-ee7190047d22', '41150', '01a2144a-0600-7cb3-a000-066d18d90003', 2020, 'Entered', 692, false, NULL, 1);
INSERT INTO public."AnnualResults" VALUES ('01a2144a-0600-7760-af92-953078b14e11', '41150', '01a2144a-0600-76f6-9c45-5ee667bf6c65', 2020, 'Entered', 317, false, NULL, 1);
INSERT INTO public."AnnualResults" VALUES ('01a2144a-0600-7a17-9ab5-5fcc710da721', '41150', '01a2144a-0600-7ba2-83d9-dfec24fae926', 2020, 'Entered', 5010, false, NULL, 1);
INSERT INTO public."AnnualResults" VALUES ('01a2144a-0600-7a68-8a94-3878b59e6006', '41150', '01a2144a-0600-7f6b-b440-926a37f52426', 2020, 'Entered', 82.8, false, NULL, 1);
INSERT INTO public."AnnualResults" VALUES ('01a2144a-0600-7d9d-bd03-78bdc72cda71', '41150', '01a2144a-0600-7c9b-bc0a-81d1172e758e', 2020, 'Entered', 436, false, NULL, 1);
INSERT INTO public."AnnualResults" VALUES ('01a2144a-0600-7ef2-a15a-f14f64f6f164', '41150', '01a2144a-0600-70e1-bd94-65aa76e61ae6', 2020, 'Entered', 824, false, NULL, 1);
INSERT INTO public."AnnualResults" VALUES ('01a2144a-0609-730f-b625-de98b57d7747', '41150', '01a2144a-0609-7d64-9c03-df140f399e2e', 2020, 'Entered', 9.2, false, NULL, 1);
INSERT INTO public."AnnualResults" VALUES ('01a2144a-060a-7140-b0a6-5b33f6f494c2', '41150', '01a2144a-060a-7d34-ba2b-18fc48753792', 2020, 'Entered', 2496, false, NULL, 1);
INSERT INTO public."AnnualResults" VALUES ('01a2144a-060a-7775-818e-26db491cc81a', '41150', '01a2144a-060a-7997-b51a-b8c453f21965', 2020, 'Entered', 520, false, NULL, 1);
INSERT INTO public."AnnualResults" VALUES ('01a2144a-060a-77b6-b9c6-5cc96ae0d8e3', '41150', '01a2144a-060a-7566-bcc4-b5c69bf97690', 2020, 'Entered', 34800, false, NULL, 1);
INSERT INTO public."AnnualResults" VALUES ('01a2144a-060a-7ae7-b4e7-9570672032ba', '41150', '01a2144a-060a-7a9b-82e5-ddc6bbbcaf32', 2020, 'Entered', 2014, false, NULL, 1);
INSERT INTO public."AnnualResults" VALUES ('01a2144a-060a-7d5f-b2fd-f59bdf94573a', '41150', '01a2144a-060a-7b73-865a-b113da241327', 2020, 'Entered', 9.7, false, NULL, 1);
INSERT INTO public."AnnualResults" VALUES ('01a2144a-060a-7e83-bb6a-17e9643ed09e', '41150', '01a2144a-060a-7110-a3de-9d591698252e', 2020, 'Entered', 2678, false, NULL, 1);
INSERT INTO public."AnnualResults" VALUES ('01a2144a-060c-7122-9b99-ff4fe7f54b92', '41150', '01a2144a-060c-7624-801a-3746a2341b0d', 2020, 'Entered', 168, false, NULL, 1);
INSERT INTO public."AnnualResults" VALUES ('01a2144a-060c-7141-92e8-79bc129ef4c1', '41150', '01a2144a-060c-7ad9-94b0-dc22c9fe4cc7', 2020, 'Entered', 318, false, NULL, 1);
INSERT INTO public."AnnualResults" VALUES ('01a2144a-060c-74dd-bb98-44151f16a7f5', '41150', '01a2144a-060c-701e-923c-06edec5f527f', 2020, 'Entered', 202, false, NULL, 1);
INSERT INTO public."AnnualResults" VALUES ('01a2144a-060c-79e5-bc2e-db53cf814bb3', '41150', '01a2144a-060c-734c-a0b9-83107d038aa8', 2020, 'Entered', 212, false, NULL, 1);
INSERT INTO public."AnnualResults" VALUES ('01a2144a-060d-7398-bbf9-e7389d6ea722', '41150', '01a2144a-060d-7a9f-bfeb-bb1d3d5a309a', 2020, 'Entered', 189, false, NULL, 1);
INSERT INTO public."AnnualResults" VALUES ('01a2144a-060d-77ac-a708-1909e146b858', '41150', '01a2144a-060d-75c6-807d-84cac2f74cd9', 2020, 'Entered', 406, false, NULL, 1);
INSERT INTO public."AnnualResults" VALUES ('01a2144a-060d-7d9e-a78e-f7c241e8c680', '41150', '01a2144a-060d-79c4-80cd-f0c8108d7f35', 2020, 'Entered', 147, false, NULL, 1);
INSERT INTO public."AnnualResults" VALUES ('01a2144a-060d-7ed5-aa7b-533f1ccc61d7', '41150', '01a2144a-060d-738d-94ee-a6786063a352', 2020, 'Entered', 2250, false, NULL, 1);
INSERT INTO public."AnnualResults" VALUES ('01a2144a-060f-7323-8d17-33a68305a922', '41150', '01a2144a-060f-7a13-bb4b-6d2d3713488f', 2020, 'Entered', 84.4, false, NULL, 1);
INSERT INTO public."AnnualResults" VALUES ('01a2144a-060f-7934-9e0c-fedc359c53a7', '41150', '01a2144a-060f-76fa-a2bd-537ec82d10c8', 2020, 'Entered', 9585, false, NULL, 1);
INSERT INTO public."AnnualResults" VALUES ('01a2144a-0610-71c0-9f77-efd4fcfdc85a', '41150', '01a2144a-0610-7324-93c8-562145890bb9', 2020, 'Entered', 30, false, NULL, 1);
INSERT INTO public."AnnualResults" VALUES ('01a2144a-0610-7337-9777-7b4e2c260107', '41150', '01a2144a-0610-7c86-b175-c72b71060411', 2020, 'Entered', 168, false, NULL, 1);
INSERT INTO public."AnnualResults" VALUES ('01a2144a-0610-73ad-b482-6be9326fce3a', '41150', '01a2144a-0610-79ba-8f9a-8b48adab0afc', 2020, 'Entered', 640, false, NULL, 1);
INSERT INTO public."AnnualResults" VALUES ('01a2144a-0610-7790-8e3a-6e3820634217', '41150', '01a2144a-0610-7ee2-9929-87509520d3b9', 2020, 'Entered', 236, false, NULL, 1);
INSERT INTO public."AnnualResults" VALUES ('01a2144a-0610-7919-9ae0-57c17ff17dc1', '41150', '01a2144a-0610-77af-afac-1ff1ce54ac4f', 2020, 'Entered', 8240, false, NULL, 1);
INSERT INTO public."AnnualResults" VALUES ('01a2144a-0610-7a6d-b2e0-d6a344109386', '41150', '01a2144a-0610-7fed-bcd8-d881b6b55993', 2020, 'Entered', 763, false, NULL, 1);
INSERT INTO public."AnnualResults" VALUES ('01a2144a-0610-7af6-a6f1-67c115b8cd08', '41150', '01a2144a-0610-74a2-9b15-afa2af70f4be', 2020, 'Entered', 43, false, NULL, 1);
INSERT INTO public."AnnualResults" VALUES ('01a2144a-0610-7b22-95a3-06cd38c2a08e', '41150', '01a2144a-0610-7c43-ad96-1f152d6a8dce', 2020, 'Entered', 13068, false, NULL, 1);


--
-- Data for Name: BudgetLines; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public."BudgetLines" VALUES ('01a2144a-040e-7ab7-94f7-9a12a7191883', '41150', '01a2144a-0405-78a9-9252-df1e23f4a8c9', 2020, 'Final', 0, 'Province', '', 120000000, false, 120000000, 1);
INSERT INTO public."BudgetLines" VALUES ('01a2144a-040f-75e1-9a3c-f56f71444667', '41150', '01a2144a-0405-78a9-9252-df1e23f4a8c9', 2020, 'Final', 0, 'Municipality', '', 310500000, false, 301300000, 1);
INSERT INTO public."BudgetLines" VALUES ('01a2144a-05ff-727f-ab68-f3e44efb7d8c', '41150', '01a2144a-05ff-7092-8fc0-7e34564bd624', 2020, 'Final', 0, 'Other', '후원금', 15500000, false, 15100000, 1);
INSERT INTO public."BudgetLines" VALUES ('01a2144a-05ff-73ec-902b-22a350776f48', '41150', '01a2144a-05ff-70c5-8fec-aab422d1351c', 2020, 'Final', 0, 'Municipality', '', 140000000, false, 111900000, 1);
INSERT INTO public."BudgetLines" VALUES ('01a2144a-05ff-7b15-9281-ebca5560fc9b', '41150', '01a2144a-05ff-79bd-8174-1e910845746b', 2020, 'Final', 0, 'Province', '', 180000000, false, 180000000, 1);
INSERT INTO public."BudgetLines" VALUES ('01a2144a-05ff-7b97-bbe9-7fe2eea7fefb', '41150', '01a2144a-05ff-7462-aa7b-ab318a62c449', 2020, 'Final', 0, 'Province', '', 2160000000, false, 2160000000, 1);
INSERT INTO public."BudgetLines" VALUES ('01a2144a-05ff-7bc5-9712-7aa7e9c33e54', '41150', '01a2144a-05ff-7b73-9ef8-5473f7d0e68e', 2020, 'Final', 0, 'Municipality', '', 48000000, false, 45200000, 1);
INSERT INTO public."BudgetLines" VALUES ('01a2144a-05ff-7cbc-b281-530c0056af55', '41150', '01a2144a-05ff-70c5-8fec-aab422d1351c', 2020, 'Final', 0, 'Province', '', 60000000, false, 60000000, 1);
INSERT INTO public."BudgetLines" VALUES ('01a2144a-05ff-7ccb-ba67-6b798bfeb912', '41150', '01a2144a-05ff-7462-aa7b-ab318a62c449', 2020, 'Final', 0, 'Municipality', '', 540000000, false, 528400000, 1);
INSERT INTO public."BudgetLines" VALUES ('01a2144a-05ff-7eac-90c9-2cda4cf55c36', '41150', '01a2144a-05ff-7092-8fc0-7e34564bd624', 2020, 'Final', 0, 'Province', '', 42000000, false, 42000000, 1);
INSERT INTO public."BudgetLines" VALUES ('01a2144a-05ff-7fae-8492-0ec376a6368c', '41150', '01a2144a-05ff-79bd-8174-1e910845746b', 2020, 'Final', 0, 'Municipality', '', 320000000, false, 317600000, 1);
INSERT INTO public."BudgetLines" VALUES ('01a2144a-05ff-7fe1-92be-db182d392201', '41150', '01a2144a-05ff-7092-8fc0-7e34564bd624', 2020, 'Final', 0, 'Municipality', '', 98000000, false, 98000000, 1);
INSERT INTO public."BudgetLines" VALUES ('01a2144a-0600-72c8-b0b4-0f8491a489f8', '41150', '01a2144a-0600-7d13-a598-0fae6070960a', 2020, 'Final', 0, 'Municipality', '', 230000000, false, 226800000, 1);
INSERT INTO public."BudgetLines" VALUES ('01a2144a-0600-734a-965b-886b80fcc961', '41150', '01a2144a-0600-7d13-a598-0fae6070960a', 2020, 'Final', 0, 'Province', '', 150000000, false, 150000000, 1);
INSERT INTO public."BudgetLines" VALUES ('01a2144a-0600-734f-824e-ce13b45d35a3', '41150', '01a2144a-0600-78b3-bdcc-a3867da128ee', 2020, 'Final', 0, 'Province', '', 9870000000, false, 9870000000, 1);
INSERT INTO public."BudgetLines" VALUES ('01a2144a-0600-7387-b58e-d7f1de087ef4', '41150', '01a2144a-0600-736b-a278-ef6e40073f5f', 2020, 'Final', 0, 'Municipality', '', 1780000000, false, 1767400000, 1);
INSERT INTO public."BudgetLines" VALUES ('01a2144a-0600-7461-99f3-8351e1c691fa', '41150', '01a2144a-0600-78b3-bdcc-a3867da128ee', 2020, 'Final', 0, 'Municipality', '', 4230000000, false, 4115500000, 1);
INSERT INTO public."BudgetLines" VALUES ('01a2144a-0600-766a-9f0e-bf39c803668a', '41150', '01a2144a-0600-7a41-9e23-5b710a8c30d5', 2020, 'Final', 0, 'Province', '', 210000000, false, 210000000, 1);
INSERT INTO public."BudgetLines" VALUES ('01a2144a-0600-76e8-9ec2-30db77364607', '41150', '01a2144a-0600-7a41-9e23-5b710a8c30d5', 2020, 'Final', 0, 'Municipality', '', 340000000, false, 272700000, 1);
INSERT INTO public."BudgetLines" VALUES ('01a2144a-0600-7de5-8d4a-7d8b30f375e3', '41150', '01a2144a-0600-736b-a278-ef6e40073f5f', 2020, 'Final', 0, 'Province', '', 1420000000, false, 1420000000, 1);
INSERT INTO public."BudgetLines" VALUES ('01a2144a-0600-7df3-ac39-70704d669e08', '41150', '01a2144a-0600-7690-ae7e-4bd04fef2f24', 2020, 'Final', 0, 'Municipality', '', 760000000, false, 744000000, 1);
INSERT INTO public."BudgetLines" VALUES ('01a2144a-0600-7ef0-9868-b00926025795', '41150', '01a2144a-0600-7e45-b96d-8352dbe2dace', 2020, 'Final', 0, 'Municipality', '', 64000000, false, 63100000, 1);
INSERT INTO public."BudgetLines" VALUES ('01a2144a-0600-7f6f-a7fb-eb4fdac6e419', '41150', '01a2144a-0600-7690-ae7e-4bd04fef2f24', 2020, 'Final', 0, 'Province', '', 1130000000, false, 1130000000, 1);
INSERT INTO public."BudgetLines" VALUES ('01a2144a-0607-7270-8949-88b5be98fb38', '41150', '01a2144a-0607-70b2-be0f-d19fae70c33c', 2020, 'Final', 0, 'Municipality', '', NULL, true, NULL, 1);
INSERT INTO public."BudgetLines" VALUES ('01a2144a-060a-7176-917d-68e9b4b0c877', '41150', '01a2144a-060a-78cf-8f7d-942b4c13af7b', 2020, 'Final', 0, 'Province', '', 3310000000, false, 3310000000, 1);
INSERT INTO public."BudgetLines" VALUES ('01a2144a-060a-7368-8166-9aba7ce3cd01', '41150', '01a2144a-060a-706d-90d9-fca9edbba33f', 2020, 'Final', 0, 'Province', '', 90000000, false, 90000000, 1);
INSERT INTO public."BudgetLines" VALUES ('01a2144a-060a-7acf-9611-20369ce8802b', '41150', '01a2144a-060a-7e38-9489-88b882de8d93', 2020, 'Final', 0, 'Province', '', 75000000, false, 75000000, 1);
INSERT INTO public."BudgetLines" VALUES ('01a2144a-060a-7afc-9acc-18932b05e051', '41150', '01a2144a-060a-78cf-8f7d-942b4c13af7b', 2020, 'Final', 0, 'Municipality', '', 1420000000, false, 1391800000, 1);
INSERT INTO public."BudgetLines" VALUES ('01a2144a-060a-7b78-a078-89c21ea65392', '41150', '01a2144a-060a-73d0-8020-a48c4cbf1d72', 2020, 'Final', 0, 'Municipality', '', 38000000, false, 36500000, 1);
INSERT INTO public."BudgetLines" VALUES ('01a2144a-060a-7d0c-b5e4-a0e591f55a6f', '41150', '01a2144a-060a-706d-90d9-fca9edbba33f', 2020, 'Final', 0, 'Municipality', '', 210000000, false, 138400000, 1);
INSERT INTO public."BudgetLines" VALUES ('01a2144a-060a-7d57-9053-a9079c9740a4', '41150', '01a2144a-060a-765b-b60e-789db78e4795', 2020, 'Final', 0, 'Province', '', 5640000000, false, 5640000000, 1);
INSERT INTO public."BudgetLines" VALUES ('01a2144a-060a-7ede-a495-023012dbddeb', '41150', '01a2144a-060a-7e38-9489-88b882de8d93', 2020, 'Final', 0, 'Municipality', '', 165000000, false, 163900000, 1);
INSERT INTO public."BudgetLines" VALUES ('01a2144a-060a-7f7e-8a34-6df5477c344f', '41150', '01a2144a-060a-765b-b60e-789db78e4795', 2020, 'Final', 0, 'Municipality', '', 2410000000, false, 2348300000, 1);
INSERT INTO public."BudgetLines" VALUES ('01a2144a-060c-72c6-bead-3d0440af95e5', '41150', '01a2144a-060c-75b2-ab62-c1b74c299e80', 2020, 'Final', 0, 'Municipality', '', 1240000000, false, 1176000000, 1);
INSERT INTO public."BudgetLines" VALUES ('01a2144a-060c-740f-ae54-a271b70eebee', '41150', '01a2144a-060c-784e-90b4-3258c733b587', 2020, 'Final', 0, 'Province', '', 45000000, false, 45000000, 1);
INSERT INTO public."BudgetLines" VALUES ('01a2144a-060c-7474-b3fd-68834455b391', '41150', '01a2144a-060c-72f2-904d-f2804d2b3351', 2020, 'Final', 0, 'Province', '', 160000000, false, 160000000, 1);
INSERT INTO public."BudgetLines" VALUES ('01a2144a-060c-75a6-bf5d-5e294668985e', '41150', '01a2144a-060c-7ed5-b7e4-58bc6141baff', 2020, 'Final', 0, 'Province', '', 1080000000, false, 1080000000, 1);
INSERT INTO public."BudgetLines" VALUES ('01a2144a-060c-77be-8cf4-a1458416d21c', '41150', '01a2144a-060c-7ed5-b7e4-58bc6141baff', 2020, 'Final', 0, 'Municipality', '', 720000000, false, 710300000, 1);
INSERT INTO public."BudgetLines" VALUES ('01a2144a-060c-77e9-9843-e71056903ef0', '41150', '01a2144a-060c-72f2-904d-f2804d2b3351', 2020, 'Final', 0, 'Municipality', '', 420000000, false, 406200000, 1);
INSERT INTO public."BudgetLines" VALUES ('01a2144a-060c-7c74-a754-c977b560e9f4', '41150', '01a2144a-060c-784e-90b4-3258c733b587', 2020, 'Final', 0, 'Municipality', '', 85000000, false, 82700000, 1);
INSERT INTO public."BudgetLines" VALUES ('01a2144a-060c-7d1d-a2e1-da2efe51da21', '41150', '01a2144a-060c-75b2-ab62-c1b74c299e80', 2020, 'Final', 0, 'Province', '', 2890000000, false, 2890000000, 1);
INSERT INTO public."BudgetLines" VALUES ('01a2144a-060d-70c9-bbfe-9dda5881fff6', '41150', '01a2144a-060d-7933-bcb7-b759f5c54202', 2020, 'Final', 0, 'Municipality', '', 190000000, false, 187200000, 1);
INSERT INTO public."BudgetLines" VALUES ('01a2144a-060d-70da-a484-6eb036360ae1', '41150', '01a2144a-060d-7a62-94b2-913007f487da', 2020, 'Final', 0, 'Municipality', '', 260000000, false, 251100000, 1);
INSERT INTO public."BudgetLines" VALUES ('01a2144a-060d-7121-be01-295908e1cecd', '41150', '01a2144a-060d-7669-bff9-ad6327ab376e', 2020, 'Final', 0, 'Province', '', 310000000, false, 310000000, 1);
INSERT INTO public."BudgetLines" VALUES ('01a2144a-060d-7220-800a-ddc0099fdf7a', '41150', '01a2144a-060d-7669-bff9-ad6327ab376e', 2020, 'Final', 0, 'Municipality', '', 130000000, false, 128600000, 1);
INSERT INTO public."BudgetLines" VALUES ('01a2144a-060d-7281-bf69-2355b89d5ab5', '41150', '01a2144a-060d-7933-bcb7-b759f5c54202', 2020, 'Final', 0, 'Province', '', 130000000, false, 130000000, 1);
INSERT INTO public."BudgetLines" VALUES ('01a2144a-060d-73c7-a95e-cb26949fdc1d', '41150', '01a2144a-060d-7a62-94b2-913007f487da', 2020, 'Final', 0, 'Province', '', 420000000, false, 420000000, 1);
INSERT INTO public."BudgetLines" VALUES ('01a2144a-060d-7a6c-b1e6-e6bcad92d4e5', '41150', '01a2144a-060d-76e6-9622-ba4962030b63', 2020, 'Final', 0, 'Municipality', '', 52000000, false, 51400000, 1);
INSERT INTO public."BudgetLines" VALUES ('01a2144a-060f-75f7-9491-446674212ef6', '41150', '01a2144a-060f-78f5-ae13-ef8a8e9f3a96', 2020, 'Final', 0, 'Province', '', 380000000, false, 380000000, 1);
INSERT INTO public."BudgetLines" VALUES ('01a2144a-060f-7cc2-935c-505197fc042f', '41150', '01a2144a-060f-78f5-ae13-ef8a8e9f3a96', 2020, 'Final', 0, 'Municipality', '', 540000000, false, 531900000, 1);
INSERT INTO public."BudgetLines" VALUES ('01a2144a-0610-715c-b501-cd01586e16d2', '41150', '01a2144a-0610-707f-8da6-63de465ad3ef', 2020, 'Final', 0, 'Municipality', '', 690000000, false, 672500000, 1);
INSERT INTO public."BudgetLines" VALUES ('01a2144a-0610-71ec-aede-10fe7f9e9536', '41150', '01a2144a-0610-7f8a-8556-231a4e97a90e', 2020, 'Final', 0, 'Other', '후원금', 28000000, false, 24900000, 1);
INSERT INTO public."BudgetLines" VALUES ('01a2144a-0610-729d-893c-6bffdcac12e8', '41150', '01a2144a-0610-7f8a-8556-231a4e97a90e', 2020, 'Final', 0, 'Municipality', '', 140000000, false, 140000000, 1);
INSERT INTO public."BudgetLines" VALUES ('01a2144a-0610-7580-ae16-0c43662f2166', '41150', '01a2144a-0610-7897-a48a-46098aba0ac7', 2020, 'Final', 0, 'Municipality', '', 32000000, false, 31200000, 1);
INSERT INTO public."BudgetLines" VALUES ('01a2144a-0610-75cf-91a7-8c9a795bbac7', '41150', '01a2144a-0610-7b87-9f04-fcdea18bb98f', 2020, 'Final', 0, 'Municipality', '', NULL, true, NULL, 1);
INSERT INTO public."BudgetLines" VALUES ('01a2144a-0610-75e0-80c9-92821c9f5b39', '41150', '01a2144a-0610-73d3-9d3c-c411829e6a08', 2020, 'Final', 0, 'Municipality', '', 45000000, false, 43800000, 1);
INSERT INTO public."BudgetLines" VALUES ('01a2144a-0610-77f9-9544-df9b8a4d6ba2', '41150', '01a2144a-0610-707f-8da6-63de465ad3ef', 2020, 'Final', 0, 'Province', '', 510000000, false, 510000000, 1);
INSERT INTO public."BudgetLines" VALUES ('01a2144a-0610-7e3f-beb5-5e5fd98d2a6c', '41150', '01a2144a-0610-73d3-9d3c-c411829e6a08', 2020, 'Final', 0, 'Province', '', 65000000, false, 65000000, 1);
INSERT INTO public."BudgetLines" VALUES ('01a2144a-0610-7ed3-aeaa-8a9bca139e51', '41150', '01a2144a-0610-7174-8dc3-dfce417458ea', 2020, 'Final', 0, 'Municipality', '', 265000000, false, 254600000, 1);
INSERT INTO public."BudgetLines" VALUES ('01a2144a-0610-7f8c-b10c-0e20c162a7da', '41150', '01a2144a-0610-7174-8dc3-dfce417458ea', 2020, 'Final', 0, 'Province', '', 35000000, false, 35000000, 1);
INSERT INTO public."BudgetLines" VALUES ('01a2144a-0610-7fa3-bd0d-be8a1570698c', '41150', '01a2144a-0610-72aa-b916-b7e5cad407c9', 2020, 'Final', 0, 'Municipality', '', 24000000, false, 23300000, 1);
INSERT INTO public."BudgetLines" VALUES ('01a2144a-0610-7fd2-88d6-9ea9a4df7469', '41150', '01a2144a-0610-77db-b49d-ccaad57a87e3', 2020, 'Final', 0, 'Municipality', '', 88000000, false, 86300000, 1);


--
-- Data for Name: DataStamps; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public."DataStamps" VALUES ('reference', '24b7cb30335abd857e74ab9f60d9bfe622a6c44741f32d2b4edb58fe45cf5282', '2026-11-25 19:58:42.234999+00');
INSERT INTO public."DataStamps" VALUES ('sample', '5e1975e9e4f46e866a912886b8b89c895a18e22aa3f462c56cf14000e8c7eaa6', '2026-11-25 19:58:47.402077+00');


--
-- Data for Name: Indicators; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public."Indicators" VALUES ('01a2144a-040f-7ca1-8baa-0e3d402df64e', '41150', '01a2144a-0405-78a9-9252-df1e23f4a8c9', 1, '통합사례관리 가구 수', '가구', '해당 연도에 통합사례관리를 받은 가구 수', 'HigherIsBetter', NULL, 'Yearly', 372, 2019, NULL, 0, NULL, '행복e음 사례관리 현황', 1);
INSERT INTO public."Indicators" VALUES ('01a2144a-0410-717f-bc18-e3a50367b797', '41150', '01a2144a-0405-78a9-9252-df1e23f4a8c9', 2, '종결 가구 재의뢰율', '%', '종결 후 1년 안에 다시 의뢰된 가구 ÷ 종결 가구 × 100', 'LowerIsBetter', NULL, 'Yearly', 8.4, 2019, NULL, 1, 100, '행복e음 사례관리 현황', 1);
INSERT INTO public."Indicators" VALUES ('01a2144a-05ff-7104-8c6d-a8bddbcb83a9', '41150', '01a2144a-05ff-7462-aa7b-ab318a62c449', 1, '긴급복지 지원 가구 수', '가구', '해당 연도에 긴급지원을 결정한 가구 수', 'HigherIsBetter', NULL, 'Yearly', 1742, 2019, NULL, 0, NULL, '긴급복지지원 실적 보고', 1);
INSERT INTO public."Indicators" VALUES ('01a2144a-05ff-714a-8bc0-4d1e7bf88094', '41150', '01a2144a-05ff-7092-8fc0-7e34564bd624', 1, '기부식품 이용자 수', '명', '기부식품을 한 번 이상 이용한 사람 수', 'HigherIsBetter', NULL, 'Yearly', 2310, 2019, NULL, 0, NULL, '기부식품 관리 체계', 1);
INSERT INTO public."Indicators" VALUES ('01a2144a-05ff-72dd-9ff0-61a973e9b3d4', '41150', '01a2144a-05ff-79bd-8174-1e910845746b', 1, '집수리 지원 가구 수', '가구', '집수리를 마친 가구 수', 'HigherIsBetter', NULL, 'Yearly', 118, 2019, NULL, 0, NULL, '주거복지 사업 정산서', 1);
INSERT INTO public."Indicators" VALUES ('01a2144a-05ff-7628-97fb-8ae7a100e697', '41150', '01a2144a-05ff-70c5-8fec-aab422d1351c', 1, '방문상담 건수', '건', '가정을 방문한 상담 건수', 'HigherIsBetter', NULL, 'Yearly', 5080, 2019, NULL, 0, NULL, '동 복지허브 실적', 1);
INSERT INTO public."Indicators" VALUES ('01a2144a-05ff-7e52-ad33-84f20485cb3a', '41150', '01a2144a-05ff-7b73-9ef8-5473f7d0e68e', 1, '발굴 연계 건수', '건', '민관협력으로 발굴하여 서비스에 연계한 건수', 'HigherIsBetter', NULL, 'Yearly', 571, 2019, NULL, 0, NULL, '동 복지허브 실적', 1);
INSERT INTO public."Indicators" VALUES ('01a2144a-0600-70e1-bd94-65aa76e61ae6', '41150', '01a2144a-0600-78b3-bdcc-a3867da128ee', 1, '활동지원 이용자 수', '명', '12월 말 현재 활동지원 수급자 수', 'HigherIsBetter', NULL, 'Yearly', 771, 2019, NULL, 0, NULL, '사회보장정보 체계', 1);
INSERT INTO public."Indicators" VALUES ('01a2144a-0600-76f6-9c45-5ee667bf6c65', '41150', '01a2144a-0600-7d13-a598-0fae6070960a', 1, '긴급돌봄 이용자 수', '명', '해당 연도에 긴급돌봄을 이용한 사람 수', 'HigherIsBetter', NULL, 'Yearly', NULL, NULL, NULL, 0, NULL, '돌봄 이용 대장', 1);
INSERT INTO public."Indicators" VALUES ('01a2144a-0600-7ba2-83d9-dfec24fae926', '41150', '01a2144a-0600-7a41-9e23-5b710a8c30d5', 1, '조기 검진 인원', '명', '치매 선별검사를 받은 60세 이상 시민 수', 'HigherIsBetter', NULL, 'Yearly', 5890, 2019, NULL, 0, NULL, '치매안심센터 실적', 1);
INSERT INTO public."Indicators" VALUES ('01a2144a-0600-7c9b-bc0a-81d1172e758e', '41150', '01a2144a-0600-7690-ae7e-4bd04fef2f24', 1, '연계 가구 수', '가구', '아이돌보미를 연계한 가구 수', 'HigherIsBetter', NULL, 'Yearly', 382, 2019, NULL, 0, NULL, '아이돌봄 실적', 1);
INSERT INTO public."Indicators" VALUES ('01a2144a-0600-7cb3-a000-066d18d90003', '41150', '01a2144a-0600-7e45-b96d-8352dbe2dace', 1, '비대면 상담 건수', '건', '전화·화상으로 진행한 가족돌봄 상담 건수', 'HigherIsBetter', NULL, 'Yearly', NULL, NULL, NULL, 0, NULL, '상담 일지', 1);
INSERT INTO public."Indicators" VALUES ('01a2144a-0600-7f6b-b440-926a37f52426', '41150', '01a2144a-0600-736b-a278-ef6e40073f5f', 1, '서비스 만족도', '점', '이용 아동과 보호자의 만족도 평균(100점 만점)', 'HigherIsBetter', NULL, 'Yearly', 79.1, 2019, NULL, 1, 100, '이용자 만족도 조사', 1);
INSERT INTO public."Indicators" VALUES ('01a2144a-0609-7d64-9c03-df140f399e2e', '41150', '01a2144a-0607-70b2-be0f-d19fae70c33c', 1, '평균 대기 기간', '일', '신청일부터 서비스 시작일까지의 평균 일수', 'LowerIsBetter', NULL, 'Yearly', 11.5, 2019, NULL, 1, NULL, '돌봄 이용 대장', 1);
INSERT INTO public."Indicators" VALUES ('01a2144a-060a-7110-a3de-9d591698252e', '41150', '01a2144a-060a-765b-b60e-789db78e4795', 1, '일자리 참여자 수', '명', '해당 연도 일자리 참여자 수', 'HigherIsBetter', NULL, 'Yearly', 2480, 2019, NULL, 0, NULL, '노인일자리 업무 체계', 1);
INSERT INTO public."Indicators" VALUES ('01a2144a-060a-7566-bcc4-b5c69bf97690', '41150', '01a2144a-060a-7e38-9489-88b882de8d93', 1, '안부확인 실시 건수', '건', '전화와 방문으로 안부를 확인한 건수', 'HigherIsBetter', NULL, 'Yearly', 22900, 2019, NULL, 0, NULL, '안부확인 실적', 1);
INSERT INTO public."Indicators" VALUES ('01a2144a-060a-7997-b51a-b8c453f21965', '41150', '01a2144a-060a-73d0-8020-a48c4cbf1d72', 1, '예방교육 이수자 수', '명', '예방교육을 마친 사람 수', 'HigherIsBetter', NULL, 'Yearly', 462, 2019, NULL, 0, NULL, '교육 이수 명부', 1);
INSERT INTO public."Indicators" VALUES ('01a2144a-060a-7a9b-82e5-ddc6bbbcaf32', '41150', '01a2144a-060a-78cf-8f7d-942b4c13af7b', 1, '맞춤돌봄 대상자 수', '명', '12월 말 현재 서비스 대상자 수', 'HigherIsBetter', NULL, 'Yearly', 1784, 2019, NULL, 0, NULL, '노인맞춤돌봄 실적', 1);
INSERT INTO public."Indicators" VALUES ('01a2144a-060a-7b73-865a-b113da241327', '41150', '01a2144a-060a-765b-b60e-789db78e4795', 2, '참여자 중도 포기율', '%', '중도에 그만둔 참여자 ÷ 전체 참여자 × 100', 'LowerIsBetter', NULL, 'Yearly', 10.8, 2019, NULL, 1, 100, '노인일자리 업무 체계', 1);
INSERT INTO public."Indicators" VALUES ('01a2144a-060a-7d34-ba2b-18fc48753792', '41150', '01a2144a-060a-706d-90d9-fca9edbba33f', 1, '프로그램 참여자 수', '명', '건강 프로그램에 참여한 사람 수', 'HigherIsBetter', NULL, 'Yearly', 3870, 2019, NULL, 0, NULL, '경로당 운영 대장', 1);
INSERT INTO public."Indicators" VALUES ('01a2144a-060c-701e-923c-06edec5f527f', '41150', '01a2144a-060c-7ed5-b7e4-58bc6141baff', 1, '일자리 참여자 수', '명', '12월 말 현재 장애인 일자리 참여자 수', 'HigherIsBetter', NULL, 'Yearly', 196, 2019, NULL, 0, NULL, '장애인 일자리 실적', 1);
INSERT INTO public."Indicators" VALUES ('01a2144a-060c-734c-a0b9-83107d038aa8', '41150', '01a2144a-060c-72f2-904d-f2804d2b3351', 1, '취업 연계 인원', '명', '취업으로 연계된 청년 수', 'HigherIsBetter', NULL, 'Yearly', 187, 2019, NULL, 0, NULL, '일자리센터 실적', 1);
INSERT INTO public."Indicators" VALUES ('01a2144a-060c-7624-801a-3746a2341b0d', '41150', '01a2144a-060c-784e-90b4-3258c733b587', 1, '의료 연계 건수', '건', '방문 의료에 연계한 건수', 'HigherIsBetter', NULL, 'Yearly', 131, 2019, NULL, 0, NULL, '연계 의뢰서', 1);
INSERT INTO public."Indicators" VALUES ('01a2144a-060c-7ad9-94b0-dc22c9fe4cc7', '41150', '01a2144a-060c-75b2-ab62-c1b74c299e80', 1, '자활 참여자 수', '명', '해당 연도 자활근로 참여자 수', 'HigherIsBetter', NULL, 'Yearly', 288, 2019, NULL, 0, NULL, '자활 정보 체계', 1);
INSERT INTO public."Indicators" VALUES ('01a2144a-060d-738d-94ee-a6786063a352', '41150', '01a2144a-060d-76e6-9622-ba4962030b63', 1, '교육 이수자 수', '명', '예방교육을 마친 사람 수', 'HigherIsBetter', NULL, 'Yearly', 1420, 2019, NULL, 0, NULL, '교육 이수 명부', 1);
INSERT INTO public."Indicators" VALUES ('01a2144a-060d-75c6-807d-84cac2f74cd9', '41150', '01a2144a-060d-7a62-94b2-913007f487da', 1, '사례관리 아동 수', '명', '사례관리를 받은 아동 수', 'HigherIsBetter', NULL, 'Yearly', 391, 2019, NULL, 0, NULL, '드림스타트 실적', 1);
INSERT INTO public."Indicators" VALUES ('01a2144a-060d-79c4-80cd-f0c8108d7f35', '41150', '01a2144a-060d-7933-bcb7-b759f5c54202', 1, '재취업 인원', '명', '재취업한 경력단절 여성 수', 'HigherIsBetter', NULL, 'Yearly', 134, 2019, NULL, 0, NULL, '새로일하기센터 실적', 1);
INSERT INTO public."Indicators" VALUES ('01a2144a-060d-7a9f-bfeb-bb1d3d5a309a', '41150', '01a2144a-060d-7669-bff9-ad6327ab376e', 1, '통장 가입자 수', '명', '해당 연도 신규 가입자 수', 'HigherIsBetter', NULL, 'Yearly', 84, 2019, NULL, 0, NULL, '자산형성 업무 체계', 1);
INSERT INTO public."Indicators" VALUES ('01a2144a-060f-76fa-a2bd-537ec82d10c8', '41150', '01a2144a-060f-78f5-ae13-ef8a8e9f3a96', 1, '상담 건수', '건', '개인·집단 상담 건수', 'HigherIsBetter', NULL, 'Yearly', 8760, 2019, NULL, 0, NULL, '청소년상담복지센터 실적', 1);
INSERT INTO public."Indicators" VALUES ('01a2144a-060f-7a13-bb4b-6d2d3713488f', '41150', '01a2144a-060f-78f5-ae13-ef8a8e9f3a96', 2, '상담 만족도', '점', '상담을 마친 청소년의 만족도 평균(100점 만점)', 'HigherIsBetter', NULL, 'Yearly', 79.5, 2019, NULL, 1, 100, '이용자 만족도 조사', 1);
INSERT INTO public."Indicators" VALUES ('01a2144a-0610-7324-93c8-562145890bb9', '41150', '01a2144a-0610-73d3-9d3c-c411829e6a08', 1, '자립지원 인원', '명', '자립수당과 상담을 받은 사람 수', 'HigherIsBetter', NULL, 'Yearly', 22, 2019, NULL, 0, NULL, '자립지원 대장', 1);
INSERT INTO public."Indicators" VALUES ('01a2144a-0610-74a2-9b15-afa2af70f4be', '41150', '01a2144a-0610-7f8a-8556-231a4e97a90e', 1, '특화사업 건수', '건', '동 지역사회보장협의체가 마친 특화사업 수', 'HigherIsBetter', NULL, 'Yearly', 38, 2019, NULL, 0, NULL, '협의체 실적 보고', 1);
INSERT INTO public."Indicators" VALUES ('01a2144a-0610-77af-afac-1ff1ce54ac4f', '41150', '01a2144a-0610-7174-8dc3-dfce417458ea', 1, '활동 인원', '명', '한 번 이상 활동한 자원봉사자 수', 'HigherIsBetter', NULL, 'Yearly', 7820, 2019, NULL, 0, NULL, '자원봉사 포털', 1);
INSERT INTO public."Indicators" VALUES ('01a2144a-0610-79ba-8f9a-8b48adab0afc', '41150', '01a2144a-0610-707f-8da6-63de465ad3ef', 1, '돌봄 이용 아동 수', '명', '12월 말 현재 이용 아동 수', 'HigherIsBetter', NULL, 'Yearly', 602, 2019, NULL, 0, NULL, '다함께돌봄 실적', 1);
INSERT INTO public."Indicators" VALUES ('01a2144a-0610-7c43-ad96-1f152d6a8dce', '41150', '01a2144a-0610-72aa-b916-b7e5cad407c9', 1, '안내 콘텐츠 조회 수', '회', '복지 안내 콘텐츠의 조회 수', 'HigherIsBetter', NULL, 'Yearly', 11240, 2019, NULL, 0, NULL, '누리집 통계', 1);
INSERT INTO public."Indicators" VALUES ('01a2144a-0610-7c86-b175-c72b71060411', '41150', '01a2144a-0610-7897-a48a-46098aba0ac7', 1, '이웃지기 위촉 인원', '명', '해당 연도에 위촉한 이웃지기 수', 'HigherIsBetter', NULL, 'Yearly', 45, 2019, NULL, 0, NULL, '위촉 대장', 1);
INSERT INTO public."Indicators" VALUES ('01a2144a-0610-7ee2-9929-87509520d3b9', '41150', '01a2144a-0610-77db-b49d-ccaad57a87e3', 1, '상담 이용자 수', '명', '심리상담을 한 번 이상 받은 청년 수', 'HigherIsBetter', NULL, 'Yearly', 174, 2019, NULL, 0, NULL, '정신건강복지센터 실적', 1);
INSERT INTO public."Indicators" VALUES ('01a2144a-0610-7fed-bcd8-d881b6b55993', '41150', '01a2144a-0610-7b87-9f04-fcdea18bb98f', 1, '후원 결연 건수', '건', '새로 맺은 후원 결연 수', 'HigherIsBetter', NULL, 'Yearly', 668, 2019, NULL, 0, NULL, '결연 대장', 1);


--
-- Data for Name: PeerGroupMemberships; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public."PeerGroupMemberships" VALUES ('41', 2017, '41110', 'Ⅰ', 1, 'population order, end of June, 10/10/11', 'https://m.ilyo.co.kr/?ac=article_view&entry_id=283910');
INSERT INTO public."PeerGroupMemberships" VALUES ('41', 2017, '41130', 'Ⅰ', 4, 'population order, end of June, 10/10/11', 'https://m.ilyo.co.kr/?ac=article_view&entry_id=283910');
INSERT INTO public."PeerGroupMemberships" VALUES ('41', 2017, '41150', 'Ⅱ', 1, 'population order, end of June, 10/10/11', 'https://m.ilyo.co.kr/?ac=article_view&entry_id=283910');
INSERT INTO public."PeerGroupMemberships" VALUES ('41', 2017, '41170', 'Ⅰ', 9, 'population order, end of June, 10/10/11', 'https://m.ilyo.co.kr/?ac=article_view&entry_id=283910');
INSERT INTO public."PeerGroupMemberships" VALUES ('41', 2017, '41190', 'Ⅰ', 5, 'population order, end of June, 10/10/11', 'https://m.ilyo.co.kr/?ac=article_view&entry_id=283910');
INSERT INTO public."PeerGroupMemberships" VALUES ('41', 2017, '41210', 'Ⅱ', 5, 'population order, end of June, 10/10/11', 'https://m.ilyo.co.kr/?ac=article_view&entry_id=283910');
INSERT INTO public."PeerGroupMemberships" VALUES ('41', 2017, '41220', 'Ⅰ', 10, 'population order, end of June, 10/10/11', 'https://m.ilyo.co.kr/?ac=article_view&entry_id=283910');
INSERT INTO public."PeerGroupMemberships" VALUES ('41', 2017, '41250', 'Ⅲ', 8, 'population order, end of June, 10/10/11', 'https://m.ilyo.co.kr/?ac=article_view&entry_id=283910');
INSERT INTO public."PeerGroupMemberships" VALUES ('41', 2017, '41270', 'Ⅰ', 6, 'population order, end of June, 10/10/11', 'https://m.ilyo.co.kr/?ac=article_view&entry_id=283910');
INSERT INTO public."PeerGroupMemberships" VALUES ('41', 2017, '41280', 'Ⅰ', 2, 'population order, end of June, 10/10/11', 'https://m.ilyo.co.kr/?ac=article_view&entry_id=283910');
INSERT INTO public."PeerGroupMemberships" VALUES ('41', 2017, '41290', 'Ⅲ', 9, 'population order, end of June, 10/10/11', 'https://m.ilyo.co.kr/?ac=article_view&entry_id=283910');
INSERT INTO public."PeerGroupMemberships" VALUES ('41', 2017, '41310', 'Ⅲ', 2, 'population order, end of June, 10/10/11', 'https://m.ilyo.co.kr/?ac=article_view&entry_id=283910');
INSERT INTO public."PeerGroupMemberships" VALUES ('41', 2017, '41360', 'Ⅰ', 8, 'population order, end of June, 10/10/11', 'https://m.ilyo.co.kr/?ac=article_view&entry_id=283910');
INSERT INTO public."PeerGroupMemberships" VALUES ('41', 2017, '41370', 'Ⅱ', 9, 'population order, end of June, 10/10/11', 'https://m.ilyo.co.kr/?ac=article_view&entry_id=283910');
INSERT INTO public."PeerGroupMemberships" VALUES ('41', 2017, '41390', 'Ⅱ', 3, 'population order, end of June, 10/10/11', 'https://m.ilyo.co.kr/?ac=article_view&entry_id=283910');
INSERT INTO public."PeerGroupMemberships" VALUES ('41', 2017, '41410', 'Ⅱ', 7, 'population order, end of June, 10/10/11', 'https://m.ilyo.co.kr/?ac=article_view&entry_id=283910');
INSERT INTO public."PeerGroupMemberships" VALUES ('41', 2017, '41430', 'Ⅲ', 5, 'population order, end of June, 10/10/11', 'https://m.ilyo.co.kr/?ac=article_view&entry_id=283910');
INSERT INTO public."PeerGroupMemberships" VALUES ('41', 2017, '41450', 'Ⅱ', 10, 'population order, end of June, 10/10/11', 'https://m.ilyo.co.kr/?ac=article_view&entry_id=283910');
INSERT INTO public."PeerGroupMemberships" VALUES ('41', 2017, '41460', 'Ⅰ', 3, 'population order, end of June, 10/10/11', 'https://m.ilyo.co.kr/?ac=article_view&entry_id=283910');
INSERT INTO public."PeerGroupMemberships" VALUES ('41', 2017, '41480', 'Ⅱ', 2, 'population order, end of June, 10/10/11', 'https://m.ilyo.co.kr/?ac=article_view&entry_id=283910');
INSERT INTO public."PeerGroupMemberships" VALUES ('41', 2017, '41500', 'Ⅱ', 8, 'population order, end of June, 10/10/11', 'https://m.ilyo.co.kr/?ac=article_view&entry_id=283910');
INSERT INTO public."PeerGroupMemberships" VALUES ('41', 2017, '41550', 'Ⅲ', 3, 'population order, end of June, 10/10/11', 'https://m.ilyo.co.kr/?ac=article_view&entry_id=283910');
INSERT INTO public."PeerGroupMemberships" VALUES ('41', 2017, '41570', 'Ⅱ', 4, 'population order, end of June, 10/10/11', 'https://m.ilyo.co.kr/?ac=article_view&entry_id=283910');
INSERT INTO public."PeerGroupMemberships" VALUES ('41', 2017, '41590', 'Ⅰ', 7, 'population order, end of June, 10/10/11', 'https://m.ilyo.co.kr/?ac=article_view&entry_id=283910');
INSERT INTO public."PeerGroupMemberships" VALUES ('41', 2017, '41610', 'Ⅱ', 6, 'population order, end of June, 10/10/11', 'https://m.ilyo.co.kr/?ac=article_view&entry_id=283910');
INSERT INTO public."PeerGroupMemberships" VALUES ('41', 2017, '41630', 'Ⅲ', 1, 'population order, end of June, 10/10/11', 'https://m.ilyo.co.kr/?ac=article_view&entry_id=283910');
INSERT INTO public."PeerGroupMemberships" VALUES ('41', 2017, '41650', 'Ⅲ', 4, 'population order, end of June, 10/10/11', 'https://m.ilyo.co.kr/?ac=article_view&entry_id=283910');
INSERT INTO public."PeerGroupMemberships" VALUES ('41', 2017, '41670', 'Ⅲ', 6, 'population order, end of June, 10/10/11', 'https://m.ilyo.co.kr/?ac=article_view&entry_id=283910');
INSERT INTO public."PeerGroupMemberships" VALUES ('41', 2017, '41800', 'Ⅲ', 11, 'population order, end of June, 10/10/11', 'https://m.ilyo.co.kr/?ac=article_view&entry_id=283910');
INSERT INTO public."PeerGroupMemberships" VALUES ('41', 2017, '41820', 'Ⅲ', 10, 'population order, end of June, 10/10/11', 'https://m.ilyo.co.kr/?ac=article_view&entry_id=283910');
INSERT INTO public."PeerGroupMemberships" VALUES ('41', 2017, '41830', 'Ⅲ', 7, 'population order, end of June, 10/10/11', 'https://m.ilyo.co.kr/?ac=article_view&entry_id=283910');
INSERT INTO public."PeerGroupMemberships" VALUES ('41', 2019, '41110', 'Ⅰ', 1, 'province order rule and population, 10/10/11', 'http://www.pf-korea.co.kr/news/articleView.html?idxno=2736&replyAll=&reply_sc_order_by=C');
INSERT INTO public."PeerGroupMemberships" VALUES ('41', 2019, '41130', 'Ⅰ', 4, 'province order rule and population, 10/10/11', 'http://www.pf-korea.co.kr/news/articleView.html?idxno=2736&replyAll=&reply_sc_order_by=C');
INSERT INTO public."PeerGroupMemberships" VALUES ('41', 2019, '41150', 'Ⅱ', 3, 'province order rule and population, 10/10/11', 'http://www.pf-korea.co.kr/news/articleView.html?idxno=2736&replyAll=&reply_sc_order_by=C');
INSERT INTO public."PeerGroupMemberships" VALUES ('41', 2019, '41170', 'Ⅰ', 9, 'province order rule and population, 10/10/11', 'http://www.pf-korea.co.kr/news/articleView.html?idxno=2736&replyAll=&reply_sc_order_by=C');
INSERT INTO public."PeerGroupMemberships" VALUES ('41', 2019, '41190', 'Ⅰ', 5, 'province order rule and population, 10/10/11', 'http://www.pf-korea.co.kr/news/articleView.html?idxno=2736&replyAll=&reply_sc_order_by=C');
INSERT INTO public."PeerGroupMemberships" VALUES ('41', 2019, '41210', 'Ⅱ', 6, 'province order rule and population, 10/10/11', 'http://www.pf-korea.co.kr/news/articleView.html?idxno=2736&replyAll=&reply_sc_order_by=C');
INSERT INTO public."PeerGroupMemberships" VALUES ('41', 2019, '41220', 'Ⅰ', 10, 'province order rule and population, 10/10/11', 'http://www.pf-korea.co.kr/news/articleView.html?idxno=2736&replyAll=&reply_sc_order_by=C');
INSERT INTO public."PeerGroupMemberships" VALUES ('41', 2019, '41250', 'Ⅲ', 8, 'province order rule and population, 10/10/11', 'http://www.pf-korea.co.kr/news/articleView.html?idxno=2736&replyAll=&reply_sc_order_by=C');
INSERT INTO public."PeerGroupMemberships" VALUES ('41', 2019, '41270', 'Ⅰ', 7, 'province order rule and population, 10/10/11', 'http://www.pf-korea.co.kr/news/articleView.html?idxno=2736&replyAll=&reply_sc_order_by=C');
INSERT INTO public."PeerGroupMemberships" VALUES ('41', 2019, '41280', 'Ⅰ', 2, 'province order rule and population, 10/10/11', 'http://www.pf-korea.co.kr/news/articleView.html?idxno=2736&replyAll=&reply_sc_order_by=C');
INSERT INTO public."PeerGroupMemberships" VALUES ('41', 2019, '41290', 'Ⅲ', 10, 'province order rule and population, 10/10/11', 'http://www.pf-korea.co.kr/news/articleView.html?idxno=2736&replyAll=&reply_sc_order_by=C');
INSERT INTO public."PeerGroupMemberships" VALUES ('41', 2019, '41310', 'Ⅲ', 2, 'province order rule and population, 10/10/11', 'http://www.pf-korea.co.kr/news/articleView.html?idxno=2736&replyAll=&reply_sc_order_by=C');
INSERT INTO public."PeerGroupMemberships" VALUES ('41', 2019, '41360', 'Ⅰ', 8, 'province order rule and population, 10/10/11', 'http://www.pf-korea.co.kr/news/articleView.html?idxno=2736&replyAll=&reply_sc_order_by=C');
INSERT INTO public."PeerGroupMemberships" VALUES ('41', 2019, '41370', 'Ⅱ', 9, 'province order rule and population, 10/10/11', 'http://www.pf-korea.co.kr/news/articleView.html?idxno=2736&replyAll=&reply_sc_order_by=C');
INSERT INTO public."PeerGroupMemberships" VALUES ('41', 2019, '41390', 'Ⅱ', 1, 'province order rule and population, 10/10/11', 'http://www.pf-korea.co.kr/news/articleView.html?idxno=2736&replyAll=&reply_sc_order_by=C');
INSERT INTO public."PeerGroupMemberships" VALUES ('41', 2019, '41410', 'Ⅱ', 7, 'province order rule and population, 10/10/11', 'http://www.pf-korea.co.kr/news/articleView.html?idxno=2736&replyAll=&reply_sc_order_by=C');
INSERT INTO public."PeerGroupMemberships" VALUES ('41', 2019, '41430', 'Ⅲ', 5, 'province order rule and population, 10/10/11', 'http://www.pf-korea.co.kr/news/articleView.html?idxno=2736&replyAll=&reply_sc_order_by=C');
INSERT INTO public."PeerGroupMemberships" VALUES ('41', 2019, '41450', 'Ⅱ', 8, 'province order rule and population, 10/10/11', 'http://www.pf-korea.co.kr/news/articleView.html?idxno=2736&replyAll=&reply_sc_order_by=C');
INSERT INTO public."PeerGroupMemberships" VALUES ('41', 2019, '41460', 'Ⅰ', 3, 'province order rule and population, 10/10/11', 'http://www.pf-korea.co.kr/news/articleView.html?idxno=2736&replyAll=&reply_sc_order_by=C');
INSERT INTO public."PeerGroupMemberships" VALUES ('41', 2019, '41480', 'Ⅱ', 2, 'province order rule and population, 10/10/11', 'http://www.pf-korea.co.kr/news/articleView.html?idxno=2736&replyAll=&reply_sc_order_by=C');
INSERT INTO public."PeerGroupMemberships" VALUES ('41', 2019, '41500', 'Ⅲ', 1, 'province order rule and population, 10/10/11', 'http://www.pf-korea.co.kr/news/articleView.html?idxno=2736&replyAll=&reply_sc_order_by=C');
INSERT INTO public."PeerGroupMemberships" VALUES ('41', 2019, '41550', 'Ⅲ', 3, 'province order rule and population, 10/10/11', 'http://www.pf-korea.co.kr/news/articleView.html?idxno=2736&replyAll=&reply_sc_order_by=C');
INSERT INTO public."PeerGroupMemberships" VALUES ('41', 2019, '41570', 'Ⅱ', 4, 'province order rule and population, 10/10/11', 'http://www.pf-korea.co.kr/news/articleView.html?idxno=2736&replyAll=&reply_sc_order_by=C');
INSERT INTO public."PeerGroupMemberships" VALUES ('41', 2019, '41590', 'Ⅰ', 6, 'province order rule and population, 10/10/11', 'http://www.pf-korea.co.kr/news/articleView.html?idxno=2736&replyAll=&reply_sc_order_by=C');
INSERT INTO public."PeerGroupMemberships" VALUES ('41', 2019, '41610', 'Ⅱ', 5, 'province order rule and population, 10/10/11', 'http://www.pf-korea.co.kr/news/articleView.html?idxno=2736&replyAll=&reply_sc_order_by=C');
INSERT INTO public."PeerGroupMemberships" VALUES ('41', 2019, '41630', 'Ⅱ', 10, 'province order rule and population, 10/10/11', 'http://www.pf-korea.co.kr/news/articleView.html?idxno=2736&replyAll=&reply_sc_order_by=C');
INSERT INTO public."PeerGroupMemberships" VALUES ('41', 2019, '41650', 'Ⅲ', 4, 'province order rule and population, 10/10/11', 'http://www.pf-korea.co.kr/news/articleView.html?idxno=2736&replyAll=&reply_sc_order_by=C');
INSERT INTO public."PeerGroupMemberships" VALUES ('41', 2019, '41670', 'Ⅲ', 7, 'province order rule and population, 10/10/11', 'http://www.pf-korea.co.kr/news/articleView.html?idxno=2736&replyAll=&reply_sc_order_by=C');
INSERT INTO public."PeerGroupMemberships" VALUES ('41', 2019, '41800', 'Ⅲ', 11, 'province order rule and population, 10/10/11', 'http://www.pf-korea.co.kr/news/articleView.html?idxno=2736&replyAll=&reply_sc_order_by=C');
INSERT INTO public."PeerGroupMemberships" VALUES ('41', 2019, '41820', 'Ⅲ', 9, 'province order rule and population, 10/10/11', 'http://www.pf-korea.co.kr/news/articleView.html?idxno=2736&replyAll=&reply_sc_order_by=C');
INSERT INTO public."PeerGroupMemberships" VALUES ('41', 2019, '41830', 'Ⅲ', 6, 'province order rule and population, 10/10/11', 'http://www.pf-korea.co.kr/news/articleView.html?idxno=2736&replyAll=&reply_sc_order_by=C');


--
-- Data for Name: PlanGenerations; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public."PlanGenerations" VALUES (4, 2019, 2022, '제4기', '{"Levels": [{"Key": "strategy", "Label": "추진전략", "Systems": "Ⅰ·Ⅱ"}, {"Key": "priority", "Label": "중점추진사업", "Systems": "Ⅰ"}, {"Key": "project", "Label": "세부사업", "Systems": "Ⅰ·Ⅱ"}], "Source": "제4기 서식을 확인하지 못해 공개된 계획의 표기에 따라 정함", "NumberExample": "2-1", "NumberPattern": "^[0-9]+(-[0-9]+){1,3}$", "ProjectsLabel": "지역사회보장사업", "DevelopmentLabel": "지역사회보장 발전"}');
INSERT INTO public."PlanGenerations" VALUES (5, 2023, 2026, '제5기', '{"Levels": [{"Key": "strategy", "Label": "추진전략", "Systems": "Ⅰ·Ⅱ"}, {"Key": "priority", "Label": "중점추진사업", "Systems": "Ⅰ"}, {"Key": "project", "Label": "세부사업", "Systems": "Ⅰ"}, {"Key": "project", "Label": "세부과업", "Systems": "Ⅱ"}], "Source": "제5기 서식을 확인하지 못해 공개된 계획의 표기에 따라 정함", "NumberExample": "Ⅰ-1-1", "NumberPattern": "^[ⅠⅡ]?-?[0-9]+(-[0-9]+){1,3}$", "ProjectsLabel": "지역사회보장사업", "DevelopmentLabel": "지역사회보장 균형발전"}');
INSERT INTO public."PlanGenerations" VALUES (6, 2027, 2030, '제6기', '{"Levels": [{"Key": "strategy", "Label": "추진전략", "Systems": "Ⅰ·Ⅱ"}, {"Key": "lead-task", "Label": "대표과업", "Systems": "Ⅱ"}, {"Key": "project", "Label": "세부사업", "Systems": "Ⅰ"}, {"Key": "project", "Label": "세부과업", "Systems": "Ⅱ"}], "Source": "보건복지부 제6기 지역사회보장계획 수립 안내, 서식 F1 내지 F4", "NumberExample": "Ⅰ-1-1, Ⅱ-1-1-1", "NumberPattern": "^(Ⅰ-[0-9]+-[0-9]+|Ⅱ-[0-9]+-[0-9]+-[0-9]+)$", "ProjectsLabel": "지역사회보장사업", "DevelopmentLabel": "지역사회보장 발전"}');


--
-- Data for Name: Plans; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public."Plans" VALUES ('01a2144a-0348-7b19-aa68-365873349a69', '41150', 4, NULL, '함께 가꾸는 희망도시 의정부! 시민 행복지수 UP', 1);


--
-- Data for Name: Projects; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public."Projects" VALUES ('01a2144a-0405-78a9-9252-df1e23f4a8c9', '41150', '01a2144a-0348-7b19-aa68-365873349a69', '01a2144a-03c1-7d89-86a0-c7518177b51e', '1-1', '위기가구 발굴·통합사례관리', true, 1, 2019, NULL, 1);
INSERT INTO public."Projects" VALUES ('01a2144a-05ff-7092-8fc0-7e34564bd624', '41150', '01a2144a-0348-7b19-aa68-365873349a69', '01a2144a-03c1-7d89-86a0-c7518177b51e', '1-5', '푸드뱅크 운영 활성화', false, 5, 2019, NULL, 1);
INSERT INTO public."Projects" VALUES ('01a2144a-05ff-70c5-8fec-aab422d1351c', '41150', '01a2144a-0348-7b19-aa68-365873349a69', '01a2144a-03c1-7d89-86a0-c7518177b51e', '1-6', '찾아가는 복지상담', false, 6, 2019, NULL, 1);
INSERT INTO public."Projects" VALUES ('01a2144a-05ff-7462-aa7b-ab318a62c449', '41150', '01a2144a-0348-7b19-aa68-365873349a69', '01a2144a-03c1-7d89-86a0-c7518177b51e', '1-2', '긴급복지 신속 지원', false, 2, 2019, NULL, 1);
INSERT INTO public."Projects" VALUES ('01a2144a-05ff-79bd-8174-1e910845746b', '41150', '01a2144a-0348-7b19-aa68-365873349a69', '01a2144a-03c1-7d89-86a0-c7518177b51e', '1-4', '저소득층 주거환경 개선', false, 4, 2019, NULL, 1);
INSERT INTO public."Projects" VALUES ('01a2144a-05ff-7b73-9ef8-5473f7d0e68e', '41150', '01a2144a-0348-7b19-aa68-365873349a69', '01a2144a-03c1-7d89-86a0-c7518177b51e', '1-3', '복지사각지대 민관협력 발굴', false, 3, 2019, NULL, 1);
INSERT INTO public."Projects" VALUES ('01a2144a-0600-736b-a278-ef6e40073f5f', '41150', '01a2144a-0348-7b19-aa68-365873349a69', '01a2144a-0600-7467-92b0-2e179c208ba1', '2-4', '지역아동센터 운영 내실화', false, 4, 2019, NULL, 1);
INSERT INTO public."Projects" VALUES ('01a2144a-0600-7690-ae7e-4bd04fef2f24', '41150', '01a2144a-0348-7b19-aa68-365873349a69', '01a2144a-0600-7467-92b0-2e179c208ba1', '2-5', '아이돌봄 연계', false, 5, 2019, NULL, 1);
INSERT INTO public."Projects" VALUES ('01a2144a-0600-78b3-bdcc-a3867da128ee', '41150', '01a2144a-0348-7b19-aa68-365873349a69', '01a2144a-0600-7467-92b0-2e179c208ba1', '2-2', '장애인 활동 지원', false, 2, 2019, NULL, 1);
INSERT INTO public."Projects" VALUES ('01a2144a-0600-7a41-9e23-5b710a8c30d5', '41150', '01a2144a-0348-7b19-aa68-365873349a69', '01a2144a-0600-7467-92b0-2e179c208ba1', '2-3', '치매 조기 검진', false, 3, 2019, NULL, 1);
INSERT INTO public."Projects" VALUES ('01a2144a-0600-7d13-a598-0fae6070960a', '41150', '01a2144a-0348-7b19-aa68-365873349a69', '01a2144a-0600-7467-92b0-2e179c208ba1', '2-1', '긴급돌봄 서비스 제공', true, 1, 2019, NULL, 1);
INSERT INTO public."Projects" VALUES ('01a2144a-0600-7e45-b96d-8352dbe2dace', '41150', '01a2144a-0348-7b19-aa68-365873349a69', '01a2144a-0600-7467-92b0-2e179c208ba1', '2-6', '가족돌봄 상담', false, 6, 2019, NULL, 1);
INSERT INTO public."Projects" VALUES ('01a2144a-0607-70b2-be0f-d19fae70c33c', '41150', '01a2144a-0348-7b19-aa68-365873349a69', '01a2144a-0600-7467-92b0-2e179c208ba1', '2-7', '돌봄 대기 기간 단축', false, 7, 2019, NULL, 1);
INSERT INTO public."Projects" VALUES ('01a2144a-060a-706d-90d9-fca9edbba33f', '41150', '01a2144a-0348-7b19-aa68-365873349a69', '01a2144a-0609-7dbd-b39c-864280c2f8d6', '3-3', '경로당 건강 프로그램', false, 3, 2019, NULL, 1);
INSERT INTO public."Projects" VALUES ('01a2144a-060a-73d0-8020-a48c4cbf1d72', '41150', '01a2144a-0348-7b19-aa68-365873349a69', '01a2144a-0609-7dbd-b39c-864280c2f8d6', '3-5', '노인 학대 예방', false, 5, 2019, NULL, 1);
INSERT INTO public."Projects" VALUES ('01a2144a-060a-765b-b60e-789db78e4795', '41150', '01a2144a-0348-7b19-aa68-365873349a69', '01a2144a-0609-7dbd-b39c-864280c2f8d6', '3-2', '어르신 일자리 확대', false, 2, 2019, NULL, 1);
INSERT INTO public."Projects" VALUES ('01a2144a-060a-78cf-8f7d-942b4c13af7b', '41150', '01a2144a-0348-7b19-aa68-365873349a69', '01a2144a-0609-7dbd-b39c-864280c2f8d6', '3-1', '노인 맞춤돌봄', true, 1, 2019, NULL, 1);
INSERT INTO public."Projects" VALUES ('01a2144a-060a-7e38-9489-88b882de8d93', '41150', '01a2144a-0348-7b19-aa68-365873349a69', '01a2144a-0609-7dbd-b39c-864280c2f8d6', '3-4', '홀몸 어르신 안부확인', false, 4, 2019, NULL, 1);
INSERT INTO public."Projects" VALUES ('01a2144a-060c-72f2-904d-f2804d2b3351', '41150', '01a2144a-0348-7b19-aa68-365873349a69', '01a2144a-060c-7260-8c4e-5bfc3915b74e', '4-2', '청년 취업 지원', false, 2, 2019, NULL, 1);
INSERT INTO public."Projects" VALUES ('01a2144a-060c-75b2-ab62-c1b74c299e80', '41150', '01a2144a-0348-7b19-aa68-365873349a69', '01a2144a-060c-7260-8c4e-5bfc3915b74e', '4-1', '자활근로 참여 확대', true, 1, 2019, NULL, 1);
INSERT INTO public."Projects" VALUES ('01a2144a-060c-784e-90b4-3258c733b587', '41150', '01a2144a-0348-7b19-aa68-365873349a69', '01a2144a-0609-7dbd-b39c-864280c2f8d6', '3-6', '재가 의료 연계', false, 6, 2019, NULL, 1);
INSERT INTO public."Projects" VALUES ('01a2144a-060c-7ed5-b7e4-58bc6141baff', '41150', '01a2144a-0348-7b19-aa68-365873349a69', '01a2144a-060c-7260-8c4e-5bfc3915b74e', '4-3', '장애인 일자리', false, 3, 2019, NULL, 1);
INSERT INTO public."Projects" VALUES ('01a2144a-060d-7669-bff9-ad6327ab376e', '41150', '01a2144a-0348-7b19-aa68-365873349a69', '01a2144a-060c-7260-8c4e-5bfc3915b74e', '4-5', '자산형성 지원', false, 5, 2019, NULL, 1);
INSERT INTO public."Projects" VALUES ('01a2144a-060d-76e6-9622-ba4962030b63', '41150', '01a2144a-0348-7b19-aa68-365873349a69', '01a2144a-060d-7cae-aca2-3ecc4353980c', '5-2', '아동학대 예방교육', false, 2, 2019, NULL, 1);
INSERT INTO public."Projects" VALUES ('01a2144a-060d-7933-bcb7-b759f5c54202', '41150', '01a2144a-0348-7b19-aa68-365873349a69', '01a2144a-060c-7260-8c4e-5bfc3915b74e', '4-4', '여성 경력이음', false, 4, 2019, NULL, 1);
INSERT INTO public."Projects" VALUES ('01a2144a-060d-7a62-94b2-913007f487da', '41150', '01a2144a-0348-7b19-aa68-365873349a69', '01a2144a-060d-7cae-aca2-3ecc4353980c', '5-1', '드림스타트 사례관리', true, 1, 2019, NULL, 1);
INSERT INTO public."Projects" VALUES ('01a2144a-060f-78f5-ae13-ef8a8e9f3a96', '41150', '01a2144a-0348-7b19-aa68-365873349a69', '01a2144a-060d-7cae-aca2-3ecc4353980c', '5-3', '청소년 상담·복지', false, 3, 2019, NULL, 1);
INSERT INTO public."Projects" VALUES ('01a2144a-0610-707f-8da6-63de465ad3ef', '41150', '01a2144a-0348-7b19-aa68-365873349a69', '01a2144a-060d-7cae-aca2-3ecc4353980c', '5-4', '방과후 돌봄 확대', false, 4, 2019, NULL, 1);
INSERT INTO public."Projects" VALUES ('01a2144a-0610-7174-8dc3-dfce417458ea', '41150', '01a2144a-0348-7b19-aa68-365873349a69', '01a2144a-0610-7d3d-97f7-d75b736c8ae4', '6-2', '자원봉사 활성화', false, 2, 2019, NULL, 1);
INSERT INTO public."Projects" VALUES ('01a2144a-0610-72aa-b916-b7e5cad407c9', '41150', '01a2144a-0348-7b19-aa68-365873349a69', '01a2144a-0610-7d3d-97f7-d75b736c8ae4', '6-5', '복지정보 안내', false, 5, 2019, NULL, 1);
INSERT INTO public."Projects" VALUES ('01a2144a-0610-73d3-9d3c-c411829e6a08', '41150', '01a2144a-0348-7b19-aa68-365873349a69', '01a2144a-060d-7cae-aca2-3ecc4353980c', '5-5', '보호종료아동 자립 지원', false, 5, 2019, NULL, 1);
INSERT INTO public."Projects" VALUES ('01a2144a-0610-77db-b49d-ccaad57a87e3', '41150', '01a2144a-0348-7b19-aa68-365873349a69', '01a2144a-060d-7cae-aca2-3ecc4353980c', '5-6', '청년 마음건강', false, 6, 2019, NULL, 1);
INSERT INTO public."Projects" VALUES ('01a2144a-0610-7897-a48a-46098aba0ac7', '41150', '01a2144a-0348-7b19-aa68-365873349a69', '01a2144a-0610-7d3d-97f7-d75b736c8ae4', '6-3', '이웃지기 양성', false, 3, 2019, NULL, 1);
INSERT INTO public."Projects" VALUES ('01a2144a-0610-7b87-9f04-fcdea18bb98f', '41150', '01a2144a-0348-7b19-aa68-365873349a69', '01a2144a-0610-7d3d-97f7-d75b736c8ae4', '6-4', '나눔문화 확산', false, 4, 2019, NULL, 1);
INSERT INTO public."Projects" VALUES ('01a2144a-0610-7f8a-8556-231a4e97a90e', '41150', '01a2144a-0348-7b19-aa68-365873349a69', '01a2144a-0610-7d3d-97f7-d75b736c8ae4', '6-1', '동 협의체 특화사업', true, 1, 2019, NULL, 1);


--
-- Data for Name: PublishedAchievements; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public."PublishedAchievements" VALUES ('28200', 2023, 'count of indicators at 90% or more', 5, '2024-02-13', 9, 10, 47, 54, NULL, 'count: 49 of 54 indicators reached 90% or more', '전년 대비 25% 향상이라고 발표; 사업 수보다 지표 수가 많음', 'http://padotv.com/bbs/board.php?bo_table=news&page=265&wr_id=55056');
INSERT INTO public."PublishedAchievements" VALUES ('41150', 2020, 'whole annual plan', 4, '2021-12-22', 6, NULL, 35, NULL, 126.8, 'exact', '목표달성도; 경기도 평가 우수기관(2021-12-15)', 'https://kb.breaknews.com/14944');
INSERT INTO public."PublishedAchievements" VALUES ('46830', 2021, 'whole annual plan', 4, '2022-02', 5, 15, 44, NULL, 105.8, 'exact', '대표협의체 30명 비대면 개별 검토 2일; 우수사업 4개', 'http://gjkoreaja.com/118383');
INSERT INTO public."PublishedAchievements" VALUES ('46830', 2023, 'whole annual plan', 5, '2024-02-28', 8, NULL, 26, NULL, 120, 'ambiguous ("120% 초과 달성": 120 or more)', '우수사업 3개', 'https://pressian.com/pages/articles/2024022815133180442');


--
-- Data for Name: PublishedAwards; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public."PublishedAwards" VALUES ('보건복지부', 2018, '시·도', '우수', '11', 2018, '2019', NULL, NULL, 'https://www.hankyung.com/article/201908128898Y');
INSERT INTO public."PublishedAwards" VALUES ('보건복지부', 2018, '구', '우수', '11620', 2018, '2019', NULL, NULL, 'https://www.hankyung.com/article/201908128898Y');
INSERT INTO public."PublishedAwards" VALUES ('보건복지부', 2018, '시·군·구', '발전상', '26200', 2018, '2019', NULL, NULL, 'https://www.hankyung.com/article/201908128898Y');
INSERT INTO public."PublishedAwards" VALUES ('보건복지부', 2018, '구', '우수', '26290', 2018, '2019', NULL, NULL, 'https://www.hankyung.com/article/201908128898Y');
INSERT INTO public."PublishedAwards" VALUES ('보건복지부', 2015, '시·군·구', '대상', '26500', 2015, '2016', NULL, NULL, 'https://m.ajunews.com/view/20160909084947169');
INSERT INTO public."PublishedAwards" VALUES ('보건복지부', 2018, '시·군·구', '대상', '26530', 2018, '2019', NULL, NULL, 'https://www.hankyung.com/article/201908128898Y');
INSERT INTO public."PublishedAwards" VALUES ('보건복지부', 2018, '구', '우수', '27200', 2018, '2019', NULL, NULL, 'https://www.hankyung.com/article/201908128898Y');
INSERT INTO public."PublishedAwards" VALUES ('보건복지부', 2018, '시·군·구', '최우수', '28185', 2018, '2019', NULL, NULL, 'https://www.hankyung.com/article/201908128898Y');
INSERT INTO public."PublishedAwards" VALUES ('보건복지부', 2018, '시·군·구', '최우수', '29170', 2018, '2019', NULL, NULL, 'https://www.hankyung.com/article/201908128898Y');
INSERT INTO public."PublishedAwards" VALUES ('보건복지부', 2018, '시·도', '대상', '30', 2018, '2019', NULL, NULL, 'https://www.hankyung.com/article/201908128898Y');
INSERT INTO public."PublishedAwards" VALUES ('보건복지부', 2018, '시·군·구', '발전상', '30110', 2018, '2019', NULL, NULL, 'https://www.hankyung.com/article/201908128898Y');
INSERT INTO public."PublishedAwards" VALUES ('보건복지부', 2018, '구', '우수', '30170', 2018, '2019', NULL, NULL, 'https://www.hankyung.com/article/201908128898Y');
INSERT INTO public."PublishedAwards" VALUES ('보건복지부', 2018, '구', '우수', '31710', 2018, '2019', NULL, NULL, 'https://www.hankyung.com/article/201908128898Y');
INSERT INTO public."PublishedAwards" VALUES ('보건복지부', 2018, '시·도', '최우수', '36', 2018, '2019', NULL, NULL, 'https://www.hankyung.com/article/201908128898Y');
INSERT INTO public."PublishedAwards" VALUES ('보건복지부', 2019, '시·도', '대상', '41', 2022, '2020-2023', NULL, '4년 연속; 2023년에는 6개 항목 모두 A [result year inferred = announcement year - 1]', 'http://win1.infoisland.co.kr/bbs/board.php?bo_table=s3&page=73&wr_id=3785');
INSERT INTO public."PublishedAwards" VALUES ('보건복지부', 2023, '시·도', '최우수', '41', 2024, '2024-2025', NULL, '2년 [result year inferred = announcement year - 1]', 'https://www.asiae.co.kr/article/2025121008172801807');
INSERT INTO public."PublishedAwards" VALUES ('보건복지부', 2018, '시·군·구', '대상', '41110', 2018, '2019', NULL, NULL, 'https://www.hankyung.com/article/201908128898Y');
INSERT INTO public."PublishedAwards" VALUES ('경기도', 2020, '시·군', '우수', '41150', 2020, '2021', NULL, '목표달성도 126.8%', 'https://kb.breaknews.com/14944');
INSERT INTO public."PublishedAwards" VALUES ('경기도', 2024, '시·군', '최우수', '41150', 2024, '2025', NULL, '경기도지사 상; 같은 해 다른 분야는 복지부 장관 우수상 [result year inferred = announcement year - 1]', 'https://www.ujbnews.net/news/article.html?no=24646');
INSERT INTO public."PublishedAwards" VALUES ('보건복지부', 2015, '시·군·구', '대상', '41360', 2015, '2016', NULL, NULL, 'https://m.ajunews.com/view/20160909084947169');
INSERT INTO public."PublishedAwards" VALUES ('보건복지부', 2018, '시', '우수', '41360', 2018, '2019', NULL, NULL, 'https://www.hankyung.com/article/201908128898Y');
INSERT INTO public."PublishedAwards" VALUES ('경기도', 2019, '시·군', '우수', '41370', 2019, '2020', NULL, NULL, 'http://gpnews.kr/m/view.jsp?ncd=16877');
INSERT INTO public."PublishedAwards" VALUES ('경기도', 2023, '시·군', '우수', '41460', 2023, '2024', NULL, '실적연도 명시', 'http://greenct.kr/00000263/1834?page=117');
INSERT INTO public."PublishedAwards" VALUES ('보건복지부', 2018, '시·군·구', '발전상', '41820', 2018, '2019', NULL, NULL, 'https://www.hankyung.com/article/201908128898Y');
INSERT INTO public."PublishedAwards" VALUES ('보건복지부', 2018, '시·군·구', '대상', '41830', 2018, '2019', NULL, NULL, 'https://www.hankyung.com/article/201908128898Y');
INSERT INTO public."PublishedAwards" VALUES ('보건복지부', 2019, '시·군·구', '최우수', '41830', 2019, '2020', NULL, NULL, 'http://www.incheonilbo.com/news/articleView.html?idxno=1072489');
INSERT INTO public."PublishedAwards" VALUES ('경기도', 2023, '시·군', '최우수', '41830', 2023, '2024', NULL, '기사에 연도만 있음(2024년 경기도 복지사업 평가) [result year inferred = announcement year - 1]', 'http://slb-10094011.ncloudslb.com/article/20241210580071');
INSERT INTO public."PublishedAwards" VALUES ('보건복지부', 2024, '시·군·구', '대상', '41830', 2024, '2025', NULL, '[result year inferred = announcement year - 1]', 'https://www.asiae.co.kr/article/2025121711200876025');
INSERT INTO public."PublishedAwards" VALUES ('보건복지부', 2020, '시·군·구', '우수', '42130', 2020, '2021', '1,400만 원', '2년 연속 [result year inferred = announcement year - 1]', 'https://cc.newdaily.co.kr/site/data/html/2021/12/16/2021121600110.html');
INSERT INTO public."PublishedAwards" VALUES ('보건복지부', 2018, '시·군·구', '발전상', '42190', 2018, '2019', NULL, NULL, 'https://www.hankyung.com/article/201908128898Y');
INSERT INTO public."PublishedAwards" VALUES ('보건복지부', 2018, '군', '우수', '42820', 2018, '2019', NULL, NULL, 'https://www.hankyung.com/article/201908128898Y');
INSERT INTO public."PublishedAwards" VALUES ('보건복지부', 2018, '시', '우수', '43150', 2018, '2019', NULL, NULL, 'https://www.hankyung.com/article/201908128898Y');
INSERT INTO public."PublishedAwards" VALUES ('보건복지부', 2018, '군', '우수', '43745', 2018, '2019', NULL, NULL, 'https://www.hankyung.com/article/201908128898Y');
INSERT INTO public."PublishedAwards" VALUES ('보건복지부', 2018, '시·군·구', '최우수', '44200', 2018, '2019', NULL, NULL, 'https://www.hankyung.com/article/201908128898Y');
INSERT INTO public."PublishedAwards" VALUES ('보건복지부', 2018, '군', '우수', '44710', 2018, '2019', NULL, NULL, 'https://www.hankyung.com/article/201908128898Y');
INSERT INTO public."PublishedAwards" VALUES ('보건복지부', 2024, '시·군·구', '우수', '44760', 2024, '2025', NULL, '서면·대면 2단계', 'https://www.joongdo.co.kr/web/view.php?key=20251209010003508');
INSERT INTO public."PublishedAwards" VALUES ('보건복지부', 2018, '시·도', '대상', '45', 2018, '2019', NULL, NULL, 'https://www.hankyung.com/article/201908128898Y');
INSERT INTO public."PublishedAwards" VALUES ('보건복지부', 2018, '시·군·구', '최우수', '45140', 2018, '2019', NULL, NULL, 'https://www.hankyung.com/article/201908128898Y');
INSERT INTO public."PublishedAwards" VALUES ('보건복지부', 2018, '시·군·구', '최우수', '45730', 2018, '2019', NULL, NULL, 'https://www.hankyung.com/article/201908128898Y');
INSERT INTO public."PublishedAwards" VALUES ('보건복지부', 2018, '시·도', '우수', '46', 2018, '2019', NULL, NULL, 'https://www.hankyung.com/article/201908128898Y');
INSERT INTO public."PublishedAwards" VALUES ('보건복지부', 2018, '시', '우수', '46150', 2018, '2019', NULL, NULL, 'https://www.hankyung.com/article/201908128898Y');
INSERT INTO public."PublishedAwards" VALUES ('보건복지부', 2015, '시·군·구', '대상', '46820', 2015, '2016', NULL, NULL, 'https://m.ajunews.com/view/20160909084947169');
INSERT INTO public."PublishedAwards" VALUES ('보건복지부', 2018, '군', '우수', '46830', 2018, '2019', NULL, NULL, 'https://www.hankyung.com/article/201908128898Y');
INSERT INTO public."PublishedAwards" VALUES ('보건복지부', 2018, '시', '우수', '47280', 2018, '2019', NULL, NULL, 'https://www.hankyung.com/article/201908128898Y');
INSERT INTO public."PublishedAwards" VALUES ('보건복지부', 2018, '군', '우수', '47840', 2018, '2019', NULL, NULL, 'https://www.hankyung.com/article/201908128898Y');
INSERT INTO public."PublishedAwards" VALUES ('보건복지부', 2018, '군', '우수', '47850', 2018, '2019', NULL, NULL, 'https://www.hankyung.com/article/201908128898Y');
INSERT INTO public."PublishedAwards" VALUES ('보건복지부', 2019, '시·군·구', '우수', '47850', 2019, '2020', NULL, '5개 분야 18개 평가지표', 'https://tk.newdaily.co.kr/site/data/html/2020/12/27/2020122700060.html');
INSERT INTO public."PublishedAwards" VALUES ('보건복지부', 2018, '시·도', '최우수', '48', 2018, '2019', NULL, NULL, 'https://www.hankyung.com/article/201908128898Y');
INSERT INTO public."PublishedAwards" VALUES ('보건복지부', 2018, '시', '우수', '48120', 2018, '2019', NULL, NULL, 'https://www.hankyung.com/article/201908128898Y');
INSERT INTO public."PublishedAwards" VALUES ('보건복지부', 2018, '시·군·구', '최우수', '48820', 2018, '2019', NULL, NULL, 'https://www.hankyung.com/article/201908128898Y');
INSERT INTO public."PublishedAwards" VALUES ('보건복지부', 2023, '시·군·구', '우수', '48880', 2023, '2024', NULL, NULL, 'https://m.newspic.kr/summary.html?cp=w3Hru72p&nid=2024121016580879528&pn=638');
INSERT INTO public."PublishedAwards" VALUES ('보건복지부', 2018, '시', '우수', '50130', 2018, '2019', NULL, NULL, 'https://www.hankyung.com/article/201908128898Y');
INSERT INTO public."PublishedAwards" VALUES ('보건복지부', 2024, '시·군·구', '우수', '51110', 2024, '2025', NULL, '1차 도 평가, 2차 전국 평가', 'https://cm.asiae.co.kr/article/2025121209342064941');
INSERT INTO public."PublishedAwards" VALUES ('보건복지부', 2024, '시·군·구', '우수', '52740', 2024, '2025', NULL, '1차 30개 시군구 선정 후 발표·질의응답 [result year inferred = announcement year - 1]', 'https://www.asiae.co.kr/article/2025121814272718677');


--
-- Data for Name: PublishedSnapshots; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public."PublishedSnapshots" VALUES ('SP-41150-2020-01', '41150', 2020, '2021-02-26 09:00:00+00', 'default', 1, '23c2556b4805b02816858d98c1afc74fc824352a81a7427299dcff99b672713f', '{"regionCode":"41150","regionName":"의정부시","fiscalYear":2020,"generation":4,"firstYear":2019,"lastYear":2022,"goal":"함께 가꾸는 희망도시 의정부! 시민 행복지수 UP","policyId":"default","policyVersion":1,"isDemo":true,"sources":[{"text":"시연용 가상 자료: 세부사업, 성과지표, 목표, 실적, 예산","address":null},{"text":"실제 공표 자료: 6개 추진전략, 35개 세부사업, 목표달성도 126.8 %","address":"https://kb.breaknews.com/14944"}],"strategies":[{"system":"Projects","order":1,"name":"촘촘한 복지안전망 구축","projects":[{"code":"1-1","name":"위기가구 발굴·통합사례관리","isPriority":true,"indicators":[{"name":"통합사례관리 가구 수","unit":"가구","definition":"해당 연도에 통합사례관리를 받은 가구 수","direction":"HigherIsBetter","rateProfile":null,"accumulation":"Yearly","weight":null,"decimals":0,"baseline":372,"maximum":null,"originalTarget":400,"changes":[],"state":"Entered","actual":416,"isProvisional":false,"reason":null,"dataSource":"행복e음 사례관리 현황"},{"name":"종결 가구 재의뢰율","unit":"%","definition":"종결 후 1년 안에 다시 의뢰된 가구 ÷ 종결 가구 × 100","direction":"LowerIsBetter","rateProfile":null,"accumulation":"Yearly","weight":null,"decimals":1,"baseline":8.4,"maximum":100,"originalTarget":8,"changes":[],"state":"Entered","actual":7.6,"isProvisional":false,"reason":null,"dataSource":"행복e음 사례관리 현황"}],"budget":{"kind":"Final","supplement":0,"isNonBudget":false,"plannedWon":430500000,"executedWon":421300000,"lines":[{"source":"Province","sourceName":"","amountWon":120000000,"executedWon":120000000},{"source":"Municipality","sourceName":"","amountWon":310500000,"executedWon":301300000}]}},{"code":"1-2","name":"긴급복지 신속 지원","isPriority":false,"indicators":[{"name":"긴급복지 지원 가구 수","unit":"가구","definition":"해당 연도에 긴급지원을 결정한 가구 수","direction":"HigherIsBetter","rateProfile":null,"accumulation":"Yearly","weight":null,"decimals":0,"baseline":1742,"maximum":null,"originalTarget":1800,"changes":[],"state":"Entered","actual":3186,"isProvisional":false,"reason":null,"dataSource":"긴급복지지원 실적 보고"}],"budget":{"kind":"Final","supplement":0,"isNonBudget":false,"plannedWon":2700000000,"executedWon":2688400000,"lines":[{"source":"Province","sourceName":"","amountWon":2160000000,"executedWon":2160000000},{"source":"Municipality","sourceName":"","amountWon":540000000,"executedWon":528400000}]}},{"code":"1-3","name":"복지사각지대 민관협력 발굴","isPriority":false,"indicators":[{"name":"발굴 연계 건수","unit":"건","definition":"민관협력으로 발굴하여 서비스에 연계한 건수","direction":"HigherIsBetter","rateProfile":null,"accumulation":"Yearly","weight":null,"decimals":0,"baseline":571,"maximum":null,"originalTarget":600,"changes":[],"state":"Entered","actual":672,"isProvisional":false,"reason":null,"dataSource":"동 복지허브 실적"}],"budget":{"kind":"Final","supplement":0,"isNonBudget":false,"plannedWon":48000000,"executedWon":45200000,"lines":[{"source":"Municipality","sourceName":"","amountWon":48000000,"executedWon":45200000}]}},{"code":"1-4","name":"저소득층 주거환경 개선","isPriority":false,"indicators":[{"name":"집수리 지원 가구 수","unit":"가구","definition":"집수리를 마친 가구 수","direction":"HigherIsBetter","rateProfile":null,"accumulation":"Yearly","weight":null,"decimals":0,"baseline":118,"maximum":null,"originalTarget":125,"changes":[],"state":"Entered","actual":126,"isProvisional":false,"reason":null,"dataSource":"주거복지 사업 정산서"}],"budget":{"kind":"Final","supplement":0,"isNonBudget":false,"plannedWon":500000000,"executedWon":497600000,"lines":[{"source":"Province","sourceName":"","amountWon":180000000,"executedWon":180000000},{"source":"Municipality","sourceName":"","amountWon":320000000,"executedWon":317600000}]}},{"code":"1-5","name":"푸드뱅크 운영 활성화","isPriority":false,"indicators":[{"name":"기부식품 이용자 수","unit":"명","definition":"기부식품을 한 번 이상 이용한 사람 수","direction":"HigherIsBetter","rateProfile":null,"accumulation":"Yearly","weight":null,"decimals":0,"baseline":2310,"maximum":null,"originalTarget":2400,"changes":[],"state":"Entered","actual":2532,"isProvisional":false,"reason":null,"dataSource":"기부식품 관리 체계"}],"budget":{"kind":"Final","supplement":0,"isNonBudget":false,"plannedWon":155500000,"executedWon":155100000,"lines":[{"source":"Province","sourceName":"","amountWon":42000000,"executedWon":42000000},{"source":"Municipality","sourceName":"","amountWon":98000000,"executedWon":98000000},{"source":"Other","sourceName":"후원금","amountWon":15500000,"executedWon":15100000}]}},{"code":"1-6","name":"찾아가는 복지상담","isPriority":false,"indicators":[{"name":"방문상담 건수","unit":"건","definition":"가정을 방문한 상담 건수","direction":"HigherIsBetter","rateProfile":null,"accumulation":"Yearly","weight":null,"decimals":0,"baseline":5080,"maximum":null,"originalTarget":5200,"changes":[],"state":"Entered","actual":4784,"isProvisional":false,"reason":null,"dataSource":"동 복지허브 실적"}],"budget":{"kind":"Final","supplement":0,"isNonBudget":false,"plannedWon":200000000,"executedWon":171900000,"lines":[{"source":"Province","sourceName":"","amountWon":60000000,"executedWon":60000000},{"source":"Municipality","sourceName":"","amountWon":140000000,"executedWon":111900000}]}}]},{"system":"Projects","order":2,"name":"빈틈없는 돌봄 체계 확립","projects":[{"code":"2-1","name":"긴급돌봄 서비스 제공","isPriority":true,"indicators":[{"name":"긴급돌봄 이용자 수","unit":"명","definition":"해당 연도에 긴급돌봄을 이용한 사람 수","direction":"HigherIsBetter","rateProfile":null,"accumulation":"Yearly","weight":null,"decimals":0,"baseline":null,"maximum":null,"originalTarget":250,"changes":[],"state":"Entered","actual":317,"isProvisional":false,"reason":null,"dataSource":"돌봄 이용 대장"}],"budget":{"kind":"Final","supplement":0,"isNonBudget":false,"plannedWon":380000000,"executedWon":376800000,"lines":[{"source":"Province","sourceName":"","amountWon":150000000,"executedWon":150000000},{"source":"Municipality","sourceName":"","amountWon":230000000,"executedWon":226800000}]}},{"code":"2-2","name":"장애인 활동 지원","isPriority":false,"indicators":[{"name":"활동지원 이용자 수","unit":"명","definition":"12월 말 현재 활동지원 수급자 수","direction":"HigherIsBetter","rateProfile":null,"accumulation":"Yearly","weight":null,"decimals":0,"baseline":771,"maximum":null,"originalTarget":800,"changes":[],"state":"Entered","actual":824,"isProvisional":false,"reason":null,"dataSource":"사회보장정보 체계"}],"budget":{"kind":"Final","supplement":0,"isNonBudget":false,"plannedWon":14100000000,"executedWon":13985500000,"lines":[{"source":"Province","sourceName":"","amountWon":9870000000,"executedWon":9870000000},{"source":"Municipality","sourceName":"","amountWon":4230000000,"executedWon":4115500000}]}},{"code":"2-3","name":"치매 조기 검진","isPriority":false,"indicators":[{"name":"조기 검진 인원","unit":"명","definition":"치매 선별검사를 받은 60세 이상 시민 수","direction":"HigherIsBetter","rateProfile":null,"accumulation":"Yearly","weight":null,"decimals":0,"baseline":5890,"maximum":null,"originalTarget":6000,"changes":[],"state":"Entered","actual":5010,"isProvisional":false,"reason":null,"dataSource":"치매안심센터 실적"}],"budget":{"kind":"Final","supplement":0,"isNonBudget":false,"plannedWon":550000000,"executedWon":482700000,"lines":[{"source":"Province","sourceName":"","amountWon":210000000,"executedWon":210000000},{"source":"Municipality","sourceName":"","amountWon":340000000,"executedWon":272700000}]}},{"code":"2-4","name":"지역아동센터 운영 내실화","isPriority":false,"indicators":[{"name":"서비스 만족도","unit":"점","definition":"이용 아동과 보호자의 만족도 평균(100점 만점)","direction":"HigherIsBetter","rateProfile":null,"accumulation":"Yearly","weight":null,"decimals":1,"baseline":79.1,"maximum":100,"originalTarget":80,"changes":[],"state":"Entered","actual":82.8,"isProvisional":false,"reason":null,"dataSource":"이용자 만족도 조사"}],"budget":{"kind":"Final","supplement":0,"isNonBudget":false,"plannedWon":3200000000,"executedWon":3187400000,"lines":[{"source":"Province","sourceName":"","amountWon":1420000000,"executedWon":1420000000},{"source":"Municipality","sourceName":"","amountWon":1780000000,"executedWon":1767400000}]}},{"code":"2-5","name":"아이돌봄 연계","isPriority":false,"indicators":[{"name":"연계 가구 수","unit":"가구","definition":"아이돌보미를 연계한 가구 수","direction":"HigherIsBetter","rateProfile":null,"accumulation":"Yearly","weight":null,"decimals":0,"baseline":382,"maximum":null,"originalTarget":400,"changes":[],"state":"Entered","actual":436,"isProvisional":false,"reason":null,"dataSource":"아이돌봄 실적"}],"budget":{"kind":"Final","supplement":0,"isNonBudget":false,"plannedWon":1890000000,"executedWon":1874000000,"lines":[{"source":"Province","sourceName":"","amountWon":1130000000,"executedWon":1130000000},{"source":"Municipality","sourceName":"","amountWon":760000000,"executedWon":744000000}]}},{"code":"2-6","name":"가족돌봄 상담","isPriority":false,"indicators":[{"name":"비대면 상담 건수","unit":"건","definition":"전화·화상으로 진행한 가족돌봄 상담 건수","direction":"HigherIsBetter","rateProfile":null,"accumulation":"Yearly","weight":null,"decimals":0,"baseline":null,"maximum":null,"originalTarget":320,"changes":[{"revision":1,"value":160,"effectiveOn":"2020-06-18","reasonKind":"Environment","reasonText":"비대면 전환에 따라 대면·비대면 합계이던 지표를 비대면 상담 건수로 변경","deliberatedOn":"2020-06-18","documentNumber":"대표협의체-2020-12"}],"state":"Entered","actual":692,"isProvisional":false,"reason":null,"dataSource":"상담 일지"}],"budget":{"kind":"Final","supplement":0,"isNonBudget":false,"plannedWon":64000000,"executedWon":63100000,"lines":[{"source":"Municipality","sourceName":"","amountWon":64000000,"executedWon":63100000}]}},{"code":"2-7","name":"돌봄 대기 기간 단축","isPriority":false,"indicators":[{"name":"평균 대기 기간","unit":"일","definition":"신청일부터 서비스 시작일까지의 평균 일수","direction":"LowerIsBetter","rateProfile":null,"accumulation":"Yearly","weight":null,"decimals":1,"baseline":11.5,"maximum":null,"originalTarget":10,"changes":[],"state":"Entered","actual":9.2,"isProvisional":false,"reason":null,"dataSource":"돌봄 이용 대장"}],"budget":{"kind":"Final","supplement":0,"isNonBudget":true,"plannedWon":null,"executedWon":null,"lines":[]}}]},{"system":"Projects","order":3,"name":"건강하고 활력 있는 노후","projects":[{"code":"3-1","name":"노인 맞춤돌봄","isPriority":true,"indicators":[{"name":"맞춤돌봄 대상자 수","unit":"명","definition":"12월 말 현재 서비스 대상자 수","direction":"HigherIsBetter","rateProfile":null,"accumulation":"Yearly","weight":null,"decimals":0,"baseline":1784,"maximum":null,"originalTarget":1900,"changes":[],"state":"Entered","actual":2014,"isProvisional":false,"reason":null,"dataSource":"노인맞춤돌봄 실적"}],"budget":{"kind":"Final","supplement":0,"isNonBudget":false,"plannedWon":4730000000,"executedWon":4701800000,"lines":[{"source":"Province","sourceName":"","amountWon":3310000000,"executedWon":3310000000},{"source":"Municipality","sourceName":"","amountWon":1420000000,"executedWon":1391800000}]}},{"code":"3-2","name":"어르신 일자리 확대","isPriority":false,"indicators":[{"name":"일자리 참여자 수","unit":"명","definition":"해당 연도 일자리 참여자 수","direction":"HigherIsBetter","rateProfile":null,"accumulation":"Yearly","weight":null,"decimals":0,"baseline":2480,"maximum":null,"originalTarget":2600,"changes":[],"state":"Entered","actual":2678,"isProvisional":false,"reason":null,"dataSource":"노인일자리 업무 체계"},{"name":"참여자 중도 포기율","unit":"%","definition":"중도에 그만둔 참여자 ÷ 전체 참여자 × 100","direction":"LowerIsBetter","rateProfile":null,"accumulation":"Yearly","weight":null,"decimals":1,"baseline":10.8,"maximum":100,"originalTarget":10,"changes":[],"state":"Entered","actual":9.7,"isProvisional":false,"reason":null,"dataSource":"노인일자리 업무 체계"}],"budget":{"kind":"Final","supplement":0,"isNonBudget":false,"plannedWon":8050000000,"executedWon":7988300000,"lines":[{"source":"Province","sourceName":"","amountWon":5640000000,"executedWon":5640000000},{"source":"Municipality","sourceName":"","amountWon":2410000000,"executedWon":2348300000}]}},{"code":"3-3","name":"경로당 건강 프로그램","isPriority":false,"indicators":[{"name":"프로그램 참여자 수","unit":"명","definition":"건강 프로그램에 참여한 사람 수","direction":"HigherIsBetter","rateProfile":null,"accumulation":"Yearly","weight":null,"decimals":0,"baseline":3870,"maximum":null,"originalTarget":4000,"changes":[{"revision":1,"value":3200,"effectiveOn":"2020-09-10","reasonKind":"Environment","reasonText":"경로당 운영 중단 기간을 반영하여 목표를 낮추고 예산을 감액","deliberatedOn":"2020-09-10","documentNumber":"대표협의체-2020-19"}],"state":"Entered","actual":2496,"isProvisional":false,"reason":null,"dataSource":"경로당 운영 대장"}],"budget":{"kind":"Final","supplement":0,"isNonBudget":false,"plannedWon":300000000,"executedWon":228400000,"lines":[{"source":"Province","sourceName":"","amountWon":90000000,"executedWon":90000000},{"source":"Municipality","sourceName":"","amountWon":210000000,"executedWon":138400000}]}},{"code":"3-4","name":"홀몸 어르신 안부확인","isPriority":false,"indicators":[{"name":"안부확인 실시 건수","unit":"건","definition":"전화와 방문으로 안부를 확인한 건수","direction":"HigherIsBetter","rateProfile":null,"accumulation":"Yearly","weight":null,"decimals":0,"baseline":22900,"maximum":null,"originalTarget":24000,"changes":[],"state":"Entered","actual":34800,"isProvisional":false,"reason":null,"dataSource":"안부확인 실적"}],"budget":{"kind":"Final","supplement":0,"isNonBudget":false,"plannedWon":240000000,"executedWon":238900000,"lines":[{"source":"Province","sourceName":"","amountWon":75000000,"executedWon":75000000},{"source":"Municipality","sourceName":"","amountWon":165000000,"executedWon":163900000}]}},{"code":"3-5","name":"노인 학대 예방","isPriority":false,"indicators":[{"name":"예방교육 이수자 수","unit":"명","definition":"예방교육을 마친 사람 수","direction":"HigherIsBetter","rateProfile":null,"accumulation":"Yearly","weight":null,"decimals":0,"baseline":462,"maximum":null,"originalTarget":500,"changes":[],"state":"Entered","actual":520,"isProvisional":false,"reason":null,"dataSource":"교육 이수 명부"}],"budget":{"kind":"Final","supplement":0,"isNonBudget":false,"plannedWon":38000000,"executedWon":36500000,"lines":[{"source":"Municipality","sourceName":"","amountWon":38000000,"executedWon":36500000}]}},{"code":"3-6","name":"재가 의료 연계","isPriority":false,"indicators":[{"name":"의료 연계 건수","unit":"건","definition":"방문 의료에 연계한 건수","direction":"HigherIsBetter","rateProfile":null,"accumulation":"Yearly","weight":null,"decimals":0,"baseline":131,"maximum":null,"originalTarget":150,"changes":[],"state":"Entered","actual":168,"isProvisional":false,"reason":null,"dataSource":"연계 의뢰서"}],"budget":{"kind":"Final","supplement":0,"isNonBudget":false,"plannedWon":130000000,"executedWon":127700000,"lines":[{"source":"Province","sourceName":"","amountWon":45000000,"executedWon":45000000},{"source":"Municipality","sourceName":"","amountWon":85000000,"executedWon":82700000}]}}]},{"system":"Projects","order":4,"name":"일자리로 자립하는 시민","projects":[{"code":"4-1","name":"자활근로 참여 확대","isPriority":true,"indicators":[{"name":"자활 참여자 수","unit":"명","definition":"해당 연도 자활근로 참여자 수","direction":"HigherIsBetter","rateProfile":null,"accumulation":"Yearly","weight":null,"decimals":0,"baseline":288,"maximum":null,"originalTarget":300,"changes":[],"state":"Entered","actual":318,"isProvisional":false,"reason":null,"dataSource":"자활 정보 체계"}],"budget":{"kind":"Final","supplement":0,"isNonBudget":false,"plannedWon":4130000000,"executedWon":4066000000,"lines":[{"source":"Province","sourceName":"","amountWon":2890000000,"executedWon":2890000000},{"source":"Municipality","sourceName":"","amountWon":1240000000,"executedWon":1176000000}]}},{"code":"4-2","name":"청년 취업 지원","isPriority":false,"indicators":[{"name":"취업 연계 인원","unit":"명","definition":"취업으로 연계된 청년 수","direction":"HigherIsBetter","rateProfile":null,"accumulation":"Yearly","weight":null,"decimals":0,"baseline":187,"maximum":null,"originalTarget":200,"changes":[],"state":"Entered","actual":212,"isProvisional":false,"reason":null,"dataSource":"일자리센터 실적"}],"budget":{"kind":"Final","supplement":0,"isNonBudget":false,"plannedWon":580000000,"executedWon":566200000,"lines":[{"source":"Province","sourceName":"","amountWon":160000000,"executedWon":160000000},{"source":"Municipality","sourceName":"","amountWon":420000000,"executedWon":406200000}]}},{"code":"4-3","name":"장애인 일자리","isPriority":false,"indicators":[{"name":"일자리 참여자 수","unit":"명","definition":"12월 말 현재 장애인 일자리 참여자 수","direction":"HigherIsBetter","rateProfile":null,"accumulation":"Yearly","weight":null,"decimals":0,"baseline":196,"maximum":null,"originalTarget":200,"changes":[],"state":"Entered","actual":202,"isProvisional":false,"reason":null,"dataSource":"장애인 일자리 실적"}],"budget":{"kind":"Final","supplement":0,"isNonBudget":false,"plannedWon":1800000000,"executedWon":1790300000,"lines":[{"source":"Province","sourceName":"","amountWon":1080000000,"executedWon":1080000000},{"source":"Municipality","sourceName":"","amountWon":720000000,"executedWon":710300000}]}},{"code":"4-4","name":"여성 경력이음","isPriority":false,"indicators":[{"name":"재취업 인원","unit":"명","definition":"재취업한 경력단절 여성 수","direction":"HigherIsBetter","rateProfile":null,"accumulation":"Yearly","weight":null,"decimals":0,"baseline":134,"maximum":null,"originalTarget":140,"changes":[],"state":"Entered","actual":147,"isProvisional":false,"reason":null,"dataSource":"새로일하기센터 실적"}],"budget":{"kind":"Final","supplement":0,"isNonBudget":false,"plannedWon":320000000,"executedWon":317200000,"lines":[{"source":"Province","sourceName":"","amountWon":130000000,"executedWon":130000000},{"source":"Municipality","sourceName":"","amountWon":190000000,"executedWon":187200000}]}},{"code":"4-5","name":"자산형성 지원","isPriority":false,"indicators":[{"name":"통장 가입자 수","unit":"명","definition":"해당 연도 신규 가입자 수","direction":"HigherIsBetter","rateProfile":null,"accumulation":"Yearly","weight":null,"decimals":0,"baseline":84,"maximum":null,"originalTarget":90,"changes":[],"state":"Entered","actual":189,"isProvisional":false,"reason":null,"dataSource":"자산형성 업무 체계"}],"budget":{"kind":"Final","supplement":0,"isNonBudget":false,"plannedWon":440000000,"executedWon":438600000,"lines":[{"source":"Province","sourceName":"","amountWon":310000000,"executedWon":310000000},{"source":"Municipality","sourceName":"","amountWon":130000000,"executedWon":128600000}]}}]},{"system":"Projects","order":5,"name":"아동과 청년이 행복한 도시","projects":[{"code":"5-1","name":"드림스타트 사례관리","isPriority":true,"indicators":[{"name":"사례관리 아동 수","unit":"명","definition":"사례관리를 받은 아동 수","direction":"HigherIsBetter","rateProfile":null,"accumulation":"Yearly","weight":null,"decimals":0,"baseline":391,"maximum":null,"originalTarget":400,"changes":[],"state":"Entered","actual":406,"isProvisional":false,"reason":null,"dataSource":"드림스타트 실적"}],"budget":{"kind":"Final","supplement":0,"isNonBudget":false,"plannedWon":680000000,"executedWon":671100000,"lines":[{"source":"Province","sourceName":"","amountWon":420000000,"executedWon":420000000},{"source":"Municipality","sourceName":"","amountWon":260000000,"executedWon":251100000}]}},{"code":"5-2","name":"아동학대 예방교육","isPriority":false,"indicators":[{"name":"교육 이수자 수","unit":"명","definition":"예방교육을 마친 사람 수","direction":"HigherIsBetter","rateProfile":null,"accumulation":"Yearly","weight":null,"decimals":0,"baseline":1420,"maximum":null,"originalTarget":1500,"changes":[],"state":"Entered","actual":2250,"isProvisional":false,"reason":null,"dataSource":"교육 이수 명부"}],"budget":{"kind":"Final","supplement":0,"isNonBudget":false,"plannedWon":52000000,"executedWon":51400000,"lines":[{"source":"Municipality","sourceName":"","amountWon":52000000,"executedWon":51400000}]}},{"code":"5-3","name":"청소년 상담·복지","isPriority":false,"indicators":[{"name":"상담 건수","unit":"건","definition":"개인·집단 상담 건수","direction":"HigherIsBetter","rateProfile":null,"accumulation":"Yearly","weight":null,"decimals":0,"baseline":8760,"maximum":null,"originalTarget":9000,"changes":[],"state":"Entered","actual":9585,"isProvisional":false,"reason":null,"dataSource":"청소년상담복지센터 실적"},{"name":"상담 만족도","unit":"점","definition":"상담을 마친 청소년의 만족도 평균(100점 만점)","direction":"HigherIsBetter","rateProfile":null,"accumulation":"Yearly","weight":null,"decimals":1,"baseline":79.5,"maximum":100,"originalTarget":80,"changes":[],"state":"Entered","actual":84.4,"isProvisional":false,"reason":null,"dataSource":"이용자 만족도 조사"}],"budget":{"kind":"Final","supplement":0,"isNonBudget":false,"plannedWon":920000000,"executedWon":911900000,"lines":[{"source":"Province","sourceName":"","amountWon":380000000,"executedWon":380000000},{"source":"Municipality","sourceName":"","amountWon":540000000,"executedWon":531900000}]}},{"code":"5-4","name":"방과후 돌봄 확대","isPriority":false,"indicators":[{"name":"돌봄 이용 아동 수","unit":"명","definition":"12월 말 현재 이용 아동 수","direction":"HigherIsBetter","rateProfile":null,"accumulation":"Yearly","weight":null,"decimals":0,"baseline":602,"maximum":null,"originalTarget":640,"changes":[],"state":"Entered","actual":640,"isProvisional":false,"reason":null,"dataSource":"다함께돌봄 실적"}],"budget":{"kind":"Final","supplement":0,"isNonBudget":false,"plannedWon":1200000000,"executedWon":1182500000,"lines":[{"source":"Province","sourceName":"","amountWon":510000000,"executedWon":510000000},{"source":"Municipality","sourceName":"","amountWon":690000000,"executedWon":672500000}]}},{"code":"5-5","name":"보호종료아동 자립 지원","isPriority":false,"indicators":[{"name":"자립지원 인원","unit":"명","definition":"자립수당과 상담을 받은 사람 수","direction":"HigherIsBetter","rateProfile":null,"accumulation":"Yearly","weight":null,"decimals":0,"baseline":22,"maximum":null,"originalTarget":25,"changes":[],"state":"Entered","actual":30,"isProvisional":false,"reason":null,"dataSource":"자립지원 대장"}],"budget":{"kind":"Final","supplement":0,"isNonBudget":false,"plannedWon":110000000,"executedWon":108800000,"lines":[{"source":"Province","sourceName":"","amountWon":65000000,"executedWon":65000000},{"source":"Municipality","sourceName":"","amountWon":45000000,"executedWon":43800000}]}},{"code":"5-6","name":"청년 마음건강","isPriority":false,"indicators":[{"name":"상담 이용자 수","unit":"명","definition":"심리상담을 한 번 이상 받은 청년 수","direction":"HigherIsBetter","rateProfile":null,"accumulation":"Yearly","weight":null,"decimals":0,"baseline":174,"maximum":null,"originalTarget":200,"changes":[],"state":"Entered","actual":236,"isProvisional":false,"reason":null,"dataSource":"정신건강복지센터 실적"}],"budget":{"kind":"Final","supplement":0,"isNonBudget":false,"plannedWon":88000000,"executedWon":86300000,"lines":[{"source":"Municipality","sourceName":"","amountWon":88000000,"executedWon":86300000}]}}]},{"system":"Projects","order":6,"name":"이웃이 함께하는 마을복지","projects":[{"code":"6-1","name":"동 협의체 특화사업","isPriority":true,"indicators":[{"name":"특화사업 건수","unit":"건","definition":"동 지역사회보장협의체가 마친 특화사업 수","direction":"HigherIsBetter","rateProfile":null,"accumulation":"Yearly","weight":null,"decimals":0,"baseline":38,"maximum":null,"originalTarget":40,"changes":[],"state":"Entered","actual":43,"isProvisional":false,"reason":null,"dataSource":"협의체 실적 보고"}],"budget":{"kind":"Final","supplement":0,"isNonBudget":false,"plannedWon":168000000,"executedWon":164900000,"lines":[{"source":"Municipality","sourceName":"","amountWon":140000000,"executedWon":140000000},{"source":"Other","sourceName":"후원금","amountWon":28000000,"executedWon":24900000}]}},{"code":"6-2","name":"자원봉사 활성화","isPriority":false,"indicators":[{"name":"활동 인원","unit":"명","definition":"한 번 이상 활동한 자원봉사자 수","direction":"HigherIsBetter","rateProfile":null,"accumulation":"Yearly","weight":null,"decimals":0,"baseline":7820,"maximum":null,"originalTarget":8000,"changes":[],"state":"Entered","actual":8240,"isProvisional":false,"reason":null,"dataSource":"자원봉사 포털"}],"budget":{"kind":"Final","supplement":0,"isNonBudget":false,"plannedWon":300000000,"executedWon":289600000,"lines":[{"source":"Province","sourceName":"","amountWon":35000000,"executedWon":35000000},{"source":"Municipality","sourceName":"","amountWon":265000000,"executedWon":254600000}]}},{"code":"6-3","name":"이웃지기 양성","isPriority":false,"indicators":[{"name":"이웃지기 위촉 인원","unit":"명","definition":"해당 연도에 위촉한 이웃지기 수","direction":"HigherIsBetter","rateProfile":null,"accumulation":"Yearly","weight":null,"decimals":0,"baseline":45,"maximum":null,"originalTarget":60,"changes":[],"state":"Entered","actual":168,"isProvisional":false,"reason":null,"dataSource":"위촉 대장"}],"budget":{"kind":"Final","supplement":0,"isNonBudget":false,"plannedWon":32000000,"executedWon":31200000,"lines":[{"source":"Municipality","sourceName":"","amountWon":32000000,"executedWon":31200000}]}},{"code":"6-4","name":"나눔문화 확산","isPriority":false,"indicators":[{"name":"후원 결연 건수","unit":"건","definition":"새로 맺은 후원 결연 수","direction":"HigherIsBetter","rateProfile":null,"accumulation":"Yearly","weight":null,"decimals":0,"baseline":668,"maximum":null,"originalTarget":700,"changes":[],"state":"Entered","actual":763,"isProvisional":false,"reason":null,"dataSource":"결연 대장"}],"budget":{"kind":"Final","supplement":0,"isNonBudget":true,"plannedWon":null,"executedWon":null,"lines":[]}},{"code":"6-5","name":"복지정보 안내","isPriority":false,"indicators":[{"name":"안내 콘텐츠 조회 수","unit":"회","definition":"복지 안내 콘텐츠의 조회 수","direction":"HigherIsBetter","rateProfile":null,"accumulation":"Yearly","weight":null,"decimals":0,"baseline":11240,"maximum":null,"originalTarget":12000,"changes":[],"state":"Entered","actual":13068,"isProvisional":false,"reason":null,"dataSource":"누리집 통계"}],"budget":{"kind":"Final","supplement":0,"isNonBudget":false,"plannedWon":24000000,"executedWon":23300000,"lines":[{"source":"Municipality","sourceName":"","amountWon":24000000,"executedWon":23300000}]}}]}]}', true, NULL, true);


--
-- Data for Name: Regions; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public."Regions" VALUES ('11', NULL, '서울특별시', 'Seoul', '특별시', true, NULL, NULL, '{}', NULL, '서울특별시|SEOUL|11|ᄉᄋᄐᄇᄉ');
INSERT INTO public."Regions" VALUES ('11110', '11', '종로구', 'Jongno-gu', '구', true, NULL, NULL, '{}', NULL, '종로구|서울특별시종로구|JONGNO-GU|11110|ᄌᄅᄀ');
INSERT INTO public."Regions" VALUES ('11140', '11', '중구', 'Jung-gu', '구', true, NULL, NULL, '{}', NULL, '중구|서울특별시중구|JUNG-GU|11140|ᄌᄀ');
INSERT INTO public."Regions" VALUES ('11170', '11', '용산구', 'Yongsan-gu', '구', true, NULL, NULL, '{}', NULL, '용산구|서울특별시용산구|YONGSAN-GU|11170|ᄋᄉᄀ');
INSERT INTO public."Regions" VALUES ('11200', '11', '성동구', 'Seongdong-gu', '구', true, NULL, NULL, '{}', NULL, '성동구|서울특별시성동구|SEONGDONG-GU|11200|ᄉᄃᄀ');
INSERT INTO public."Regions" VALUES ('11215', '11', '광진구', 'Gwangjin-gu', '구', true, NULL, NULL, '{}', NULL, '광진구|서울특별시광진구|GWANGJIN-GU|11215|ᄀᄌᄀ');
INSERT INTO public."Regions" VALUES ('11230', '11', '동대문구', 'Dongdaemun-gu', '구', true, NULL, NULL, '{}', NULL, '동대문구|서울특별시동대문구|DONGDAEMUN-GU|11230|ᄃᄃᄆᄀ');
INSERT INTO public."Regions" VALUES ('11260', '11', '중랑구', 'Jungnang-gu', '구', true, NULL, NULL, '{}', NULL, '중랑구|서울특별시중랑구|JUNGNANG-GU|11260|ᄌᄅᄀ');
INSERT INTO public."Regions" VALUES ('11290', '11', '성북구', 'Seongbuk-gu', '구', true, NULL, NULL, '{}', NULL, '성북구|서울특별시성북구|SEONGBUK-GU|11290|ᄉᄇᄀ');
INSERT INTO public."Regions" VALUES ('11305', '11', '강북구', 'Gangbuk-gu', '구', true, NULL, NULL, '{}', NULL, '강북구|서울특별시강북구|GANGBUK-GU|11305|ᄀᄇᄀ');
INSERT INTO public."Regions" VALUES ('11320', '11', '도봉구', 'Dobong-gu', '구', true, NULL, NULL, '{}', NULL, '도봉구|서울특별시도봉구|DOBONG-GU|11320|ᄃᄇᄀ');
INSERT INTO public."Regions" VALUES ('11350', '11', '노원구', 'Nowon-gu', '구', true, NULL, NULL, '{}', NULL, '노원구|서울특별시노원구|NOWON-GU|11350|ᄂᄋᄀ');
INSERT INTO public."Regions" VALUES ('11380', '11', '은평구', 'Eunpyeong-gu', '구', true, NULL, NULL, '{}', NULL, '은평구|서울특별시은평구|EUNPYEONG-GU|11380|ᄋᄑᄀ');
INSERT INTO public."Regions" VALUES ('11410', '11', '서대문구', 'Seodaemun-gu', '구', true, NULL, NULL, '{}', NULL, '서대문구|서울특별시서대문구|SEODAEMUN-GU|11410|ᄉᄃᄆᄀ');
INSERT INTO public."Regions" VALUES ('11440', '11', '마포구', 'Mapo-gu', '구', true, NULL, NULL, '{}', NULL, '마포구|서울특별시마포구|MAPO-GU|11440|ᄆᄑᄀ');
INSERT INTO public."Regions" VALUES ('11470', '11', '양천구', 'Yangcheon-gu', '구', true, NULL, NULL, '{}', NULL, '양천구|서울특별시양천구|YANGCHEON-GU|11470|ᄋᄎᄀ');
INSERT INTO public."Regions" VALUES ('11500', '11', '강서구', 'Gangseo-gu', '구', true, NULL, NULL, '{}', NULL, '강서구|서울특별시강서구|GANGSEO-GU|11500|ᄀᄉᄀ');
INSERT INTO public."Regions" VALUES ('11530', '11', '구로구', 'Guro-gu', '구', true, NULL, NULL, '{}', NULL, '구로구|서울특별시구로구|GURO-GU|11530|ᄀᄅᄀ');
INSERT INTO public."Regions" VALUES ('11545', '11', '금천구', 'Geumcheon-gu', '구', true, NULL, NULL, '{}', NULL, '금천구|서울특별시금천구|GEUMCHEON-GU|11545|ᄀᄎᄀ');
INSERT INTO public."Regions" VALUES ('11560', '11', '영등포구', 'Yeongdeungpo-gu', '구', true, NULL, NULL, '{}', NULL, '영등포구|서울특별시영등포구|YEONGDEUNGPO-GU|11560|ᄋᄃᄑᄀ');
INSERT INTO public."Regions" VALUES ('11590', '11', '동작구', 'Dongjak-gu', '구', true, NULL, NULL, '{}', NULL, '동작구|서울특별시동작구|DONGJAK-GU|11590|ᄃᄌᄀ');
INSERT INTO public."Regions" VALUES ('11620', '11', '관악구', 'Gwanak-gu', '구', true, NULL, NULL, '{}', NULL, '관악구|서울특별시관악구|GWANAK-GU|11620|ᄀᄋᄀ');
INSERT INTO public."Regions" VALUES ('11650', '11', '서초구', 'Seocho-gu', '구', true, NULL, NULL, '{}', NULL, '서초구|서울특별시서초구|SEOCHO-GU|11650|ᄉᄎᄀ');
INSERT INTO public."Regions" VALUES ('11680', '11', '강남구', 'Gangnam-gu', '구', true, NULL, NULL, '{}', NULL, '강남구|서울특별시강남구|GANGNAM-GU|11680|ᄀᄂᄀ');
INSERT INTO public."Regions" VALUES ('11710', '11', '송파구', 'Songpa-gu', '구', true, NULL, NULL, '{}', NULL, '송파구|서울특별시송파구|SONGPA-GU|11710|ᄉᄑᄀ');
INSERT INTO public."Regions" VALUES ('11740', '11', '강동구', 'Gangdong-gu', '구', true, NULL, NULL, '{}', NULL, '강동구|서울특별시강동구|GANGDONG-GU|11740|ᄀᄃᄀ');
INSERT INTO public."Regions" VALUES ('12', NULL, '전남광주통합특별시', 'Jeonnam-Gwangju Special Metropolitan City', '특별시', true, '2026-07-01', NULL, '{}', '광주광역시(29)와 전라남도(46)를 합쳐 설치. 법령상 명칭은 통합특별시이며 여기서는 kind를 특별시로 적음. 영문명은 소속 구청 누리집 표기로, 고시로 확인하지 못함', '전남광주통합특별시|JEONNAM-GWANGJUSPECIALMETROPOLITANCITY|12|ᄌᄂᄀᄌᄐᄒᄐᄇᄉ');
INSERT INTO public."Regions" VALUES ('12110', '12', '목포시', 'Mokpo-si', '시', true, '2026-07-01', NULL, '{}', '옛 코드 46110', '목포시|전남광주통합특별시목포시|MOKPO-SI|12110|ᄆᄑᄉ');
INSERT INTO public."Regions" VALUES ('12130', '12', '여수시', 'Yeosu-si', '시', true, '2026-07-01', NULL, '{}', '옛 코드 46130', '여수시|전남광주통합특별시여수시|YEOSU-SI|12130|ᄋᄉᄉ');
INSERT INTO public."Regions" VALUES ('12150', '12', '순천시', 'Suncheon-si', '시', true, '2026-07-01', NULL, '{}', '옛 코드 46150', '순천시|전남광주통합특별시순천시|SUNCHEON-SI|12150|ᄉᄎᄉ');
INSERT INTO public."Regions" VALUES ('12170', '12', '나주시', 'Naju-si', '시', true, '2026-07-01', NULL, '{}', '옛 코드 46170', '나주시|전남광주통합특별시나주시|NAJU-SI|12170|ᄂᄌᄉ');
INSERT INTO public."Regions" VALUES ('12190', '12', '광양시', 'Gwangyang-si', '시', true, '2026-07-01', NULL, '{}', '옛 코드 46230', '광양시|전남광주통합특별시광양시|GWANGYANG-SI|12190|ᄀᄋᄉ');
INSERT INTO public."Regions" VALUES ('12210', '12', '동구', 'Dong-gu', '구', true, '2026-07-01', NULL, '{}', '옛 코드 29110', '동구|전남광주통합특별시동구|DONG-GU|12210|ᄃᄀ');
INSERT INTO public."Regions" VALUES ('12240', '12', '서구', 'Seo-gu', '구', true, '2026-07-01', NULL, '{}', '옛 코드 29140', '서구|전남광주통합특별시서구|SEO-GU|12240|ᄉᄀ');
INSERT INTO public."Regions" VALUES ('12270', '12', '남구', 'Nam-gu', '구', true, '2026-07-01', NULL, '{}', '옛 코드 29155', '남구|전남광주통합특별시남구|NAM-GU|12270|ᄂᄀ');
INSERT INTO public."Regions" VALUES ('12300', '12', '북구', 'Buk-gu', '구', true, '2026-07-01', NULL, '{}', '옛 코드 29170', '북구|전남광주통합특별시북구|BUK-GU|12300|ᄇᄀ');
INSERT INTO public."Regions" VALUES ('12330', '12', '광산구', 'Gwangsan-gu', '구', true, '2026-07-01', NULL, '{}', '옛 코드 29200', '광산구|전남광주통합특별시광산구|GWANGSAN-GU|12330|ᄀᄉᄀ');
INSERT INTO public."Regions" VALUES ('12710', '12', '담양군', 'Damyang-gun', '군', true, '2026-07-01', NULL, '{}', '옛 코드 46710', '담양군|전남광주통합특별시담양군|DAMYANG-GUN|12710|ᄃᄋᄀ');
INSERT INTO public."Regions" VALUES ('12720', '12', '곡성군', 'Gokseong-gun', '군', true, '2026-07-01', NULL, '{}', '옛 코드 46720', '곡성군|전남광주통합특별시곡성군|GOKSEONG-GUN|12720|ᄀᄉᄀ');
INSERT INTO public."Regions" VALUES ('12730', '12', '구례군', 'Gurye-gun', '군', true, '2026-07-01', NULL, '{}', '옛 코드 46730', '구례군|전남광주통합특별시구례군|GURYE-GUN|12730|ᄀᄅᄀ');
INSERT INTO public."Regions" VALUES ('12740', '12', '고흥군', 'Goheung-gun', '군', true, '2026-07-01', NULL, '{}', '옛 코드 46770', '고흥군|전남광주통합특별시고흥군|GOHEUNG-GUN|12740|ᄀᄒᄀ');
INSERT INTO public."Regions" VALUES ('12750', '12', '보성군', 'Boseong-gun', '군', true, '2026-07-01', NULL, '{}', '옛 코드 46780', '보성군|전남광주통합특별시보성군|BOSEONG-GUN|12750|ᄇᄉᄀ');
INSERT INTO public."Regions" VALUES ('12760', '12', '화순군', 'Hwasun-gun', '군', true, '2026-07-01', NULL, '{}', '옛 코드 46790', '화순군|전남광주통합특별시화순군|HWASUN-GUN|12760|ᄒᄉᄀ');
INSERT INTO public."Regions" VALUES ('12770', '12', '장흥군', 'Jangheung-gun', '군', true, '2026-07-01', NULL, '{}', '옛 코드 46800', '장흥군|전남광주통합특별시장흥군|JANGHEUNG-GUN|12770|ᄌᄒᄀ');
INSERT INTO public."Regions" VALUES ('12780', '12', '강진군', 'Gangjin-gun', '군', true, '2026-07-01', NULL, '{}', '옛 코드 46810', '강진군|전남광주통합특별시강진군|GANGJIN-GUN|12780|ᄀᄌᄀ');
INSERT INTO public."Regions" VALUES ('12790', '12', '해남군', 'Haenam-gun', '군', true, '2026-07-01', NULL, '{}', '옛 코드 46820', '해남군|전남광주통합특별시해남군|HAENAM-GUN|12790|ᄒᄂᄀ');
INSERT INTO public."Regions" VALUES ('12800', '12', '영암군', 'Yeongam-gun', '군', true, '2026-07-01', NULL, '{}', '옛 코드 46830', '영암군|전남광주통합특별시영암군|YEONGAM-GUN|12800|ᄋᄋᄀ');
INSERT INTO public."Regions" VALUES ('12810', '12', '무안군', 'Muan-gun', '군', true, '2026-07-01', NULL, '{}', '옛 코드 46840', '무안군|전남광주통합특별시무안군|MUAN-GUN|12810|ᄆᄋᄀ');
INSERT INTO public."Regions" VALUES ('12820', '12', '함평군', 'Hampyeong-gun', '군', true, '2026-07-01', NULL, '{}', '옛 코드 46860', '함평군|전남광주통합특별시함평군|HAMPYEONG-GUN|12820|ᄒᄑᄀ');
INSERT INTO public."Regions" VALUES ('12830', '12', '영광군', 'Yeonggwang-gun', '군', true, '2026-07-01', NULL, '{}', '옛 코드 46870', '영광군|전남광주통합특별시영광군|YEONGGWANG-GUN|12830|ᄋᄀᄀ');
INSERT INTO public."Regions" VALUES ('12840', '12', '장성군', 'Jangseong-gun', '군', true, '2026-07-01', NULL, '{}', '옛 코드 46880', '장성군|전남광주통합특별시장성군|JANGSEONG-GUN|12840|ᄌᄉᄀ');
INSERT INTO public."Regions" VALUES ('12850', '12', '완도군', 'Wando-gun', '군', true, '2026-07-01', NULL, '{}', '옛 코드 46890', '완도군|전남광주통합특별시완도군|WANDO-GUN|12850|ᄋᄃᄀ');
INSERT INTO public."Regions" VALUES ('12860', '12', '진도군', 'Jindo-gun', '군', true, '2026-07-01', NULL, '{}', '옛 코드 46900', '진도군|전남광주통합특별시진도군|JINDO-GUN|12860|ᄌᄃᄀ');
INSERT INTO public."Regions" VALUES ('12870', '12', '신안군', 'Sinan-gun', '군', true, '2026-07-01', NULL, '{}', '옛 코드 46910', '신안군|전남광주통합특별시신안군|SINAN-GUN|12870|ᄉᄋᄀ');
INSERT INTO public."Regions" VALUES ('26', NULL, '부산광역시', 'Busan', '광역시', true, NULL, NULL, '{}', NULL, '부산광역시|BUSAN|26|ᄇᄉᄀᄋᄉ');
INSERT INTO public."Regions" VALUES ('26110', '26', '중구', 'Jung-gu', '구', true, NULL, NULL, '{}', NULL, '중구|부산광역시중구|JUNG-GU|26110|ᄌᄀ');
INSERT INTO public."Regions" VALUES ('26140', '26', '서구', 'Seo-gu', '구', true, NULL, NULL, '{}', NULL, '서구|부산광역시서구|SEO-GU|26140|ᄉᄀ');
INSERT INTO public."Regions" VALUES ('26170', '26', '동구', 'Dong-gu', '구', true, NULL, NULL, '{}', NULL, '동구|부산광역시동구|DONG-GU|26170|ᄃᄀ');
INSERT INTO public."Regions" VALUES ('26200', '26', '영도구', 'Yeongdo-gu', '구', true, NULL, NULL, '{}', NULL, '영도구|부산광역시영도구|YEONGDO-GU|26200|ᄋᄃᄀ');
INSERT INTO public."Regions" VALUES ('26230', '26', '부산진구', 'Busanjin-gu', '구', true, NULL, NULL, '{}', NULL, '부산진구|부산광역시부산진구|BUSANJIN-GU|26230|ᄇᄉᄌᄀ');
INSERT INTO public."Regions" VALUES ('26260', '26', '동래구', 'Dongnae-gu', '구', true, NULL, NULL, '{}', NULL, '동래구|부산광역시동래구|DONGNAE-GU|26260|ᄃᄅᄀ');
INSERT INTO public."Regions" VALUES ('26290', '26', '남구', 'Nam-gu', '구', true, NULL, NULL, '{}', NULL, '남구|부산광역시남구|NAM-GU|26290|ᄂᄀ');
INSERT INTO public."Regions" VALUES ('26320', '26', '북구', 'Buk-gu', '구', true, NULL, NULL, '{}', NULL, '북구|부산광역시북구|BUK-GU|26320|ᄇᄀ');
INSERT INTO public."Regions" VALUES ('26350', '26', '해운대구', 'Haeundae-gu', '구', true, NULL, NULL, '{}', NULL, '해운대구|부산광역시해운대구|HAEUNDAE-GU|26350|ᄒᄋᄃᄀ');
INSERT INTO public."Regions" VALUES ('26380', '26', '사하구', 'Saha-gu', '구', true, NULL, NULL, '{}', NULL, '사하구|부산광역시사하구|SAHA-GU|26380|ᄉᄒᄀ');
INSERT INTO public."Regions" VALUES ('26410', '26', '금정구', 'Geumjeong-gu', '구', true, NULL, NULL, '{}', NULL, '금정구|부산광역시금정구|GEUMJEONG-GU|26410|ᄀᄌᄀ');
INSERT INTO public."Regions" VALUES ('26440', '26', '강서구', 'Gangseo-gu', '구', true, NULL, NULL, '{}', NULL, '강서구|부산광역시강서구|GANGSEO-GU|26440|ᄀᄉᄀ');
INSERT INTO public."Regions" VALUES ('26470', '26', '연제구', 'Yeonje-gu', '구', true, NULL, NULL, '{}', NULL, '연제구|부산광역시연제구|YEONJE-GU|26470|ᄋᄌᄀ');
INSERT INTO public."Regions" VALUES ('26500', '26', '수영구', 'Suyeong-gu', '구', true, NULL, NULL, '{}', NULL, '수영구|부산광역시수영구|SUYEONG-GU|26500|ᄉᄋᄀ');
INSERT INTO public."Regions" VALUES ('26530', '26', '사상구', 'Sasang-gu', '구', true, NULL, NULL, '{}', NULL, '사상구|부산광역시사상구|SASANG-GU|26530|ᄉᄉᄀ');
INSERT INTO public."Regions" VALUES ('26710', '26', '기장군', 'Gijang-gun', '군', true, NULL, NULL, '{}', NULL, '기장군|부산광역시기장군|GIJANG-GUN|26710|ᄀᄌᄀ');
INSERT INTO public."Regions" VALUES ('27', NULL, '대구광역시', 'Daegu', '광역시', true, NULL, NULL, '{}', '2023-07-01 경상북도 군위군 편입', '대구광역시|DAEGU|27|ᄃᄀᄀᄋᄉ');
INSERT INTO public."Regions" VALUES ('27110', '27', '중구', 'Jung-gu', '구', true, NULL, NULL, '{}', NULL, '중구|대구광역시중구|JUNG-GU|27110|ᄌᄀ');
INSERT INTO public."Regions" VALUES ('27140', '27', '동구', 'Dong-gu', '구', true, NULL, NULL, '{}', NULL, '동구|대구광역시동구|DONG-GU|27140|ᄃᄀ');
INSERT INTO public."Regions" VALUES ('27170', '27', '서구', 'Seo-gu', '구', true, NULL, NULL, '{}', NULL, '서구|대구광역시서구|SEO-GU|27170|ᄉᄀ');
INSERT INTO public."Regions" VALUES ('27200', '27', '남구', 'Nam-gu', '구', true, NULL, NULL, '{}', NULL, '남구|대구광역시남구|NAM-GU|27200|ᄂᄀ');
INSERT INTO public."Regions" VALUES ('27230', '27', '북구', 'Buk-gu', '구', true, NULL, NULL, '{}', NULL, '북구|대구광역시북구|BUK-GU|27230|ᄇᄀ');
INSERT INTO public."Regions" VALUES ('27260', '27', '수성구', 'Suseong-gu', '구', true, NULL, NULL, '{}', NULL, '수성구|대구광역시수성구|SUSEONG-GU|27260|ᄉᄉᄀ');
INSERT INTO public."Regions" VALUES ('27290', '27', '달서구', 'Dalseo-gu', '구', true, NULL, NULL, '{}', NULL, '달서구|대구광역시달서구|DALSEO-GU|27290|ᄃᄉᄀ');
INSERT INTO public."Regions" VALUES ('27710', '27', '달성군', 'Dalseong-gun', '군', true, NULL, NULL, '{}', NULL, '달성군|대구광역시달성군|DALSEONG-GUN|27710|ᄃᄉᄀ');
INSERT INTO public."Regions" VALUES ('27720', '27', '군위군', 'Gunwi-gun', '군', true, '2023-07-01', NULL, '{}', '옛 코드 47720(경상북도)', '군위군|대구광역시군위군|GUNWI-GUN|27720|ᄀᄋᄀ');
INSERT INTO public."Regions" VALUES ('28', NULL, '인천광역시', 'Incheon', '광역시', true, NULL, NULL, '{}', '2026-07-01 자치구 8→9', '인천광역시|INCHEON|28|ᄋᄎᄀᄋᄉ');
INSERT INTO public."Regions" VALUES ('28110', '28', '중구', 'Jung-gu', '구', true, NULL, '2026-06-30', '{28125,28155}', '폐지: 내륙은 제물포구, 영종 지역은 영종구. 둘로 나뉘므로 자동 승계 금지', '중구|인천광역시중구|JUNG-GU|28110|ᄌᄀ');
INSERT INTO public."Regions" VALUES ('28125', '28', '제물포구', 'Jemulpo-gu', '구', true, '2026-07-01', NULL, '{}', '옛 중구 내륙 + 옛 동구', '제물포구|인천광역시제물포구|JEMULPO-GU|28125|ᄌᄆᄑᄀ');
INSERT INTO public."Regions" VALUES ('28140', '28', '동구', 'Dong-gu', '구', true, NULL, '2026-06-30', '{28125}', '폐지: 옛 중구 내륙과 합쳐 제물포구', '동구|인천광역시동구|DONG-GU|28140|ᄃᄀ');
INSERT INTO public."Regions" VALUES ('28155', '28', '영종구', 'Yeongjong-gu', '구', true, '2026-07-01', NULL, '{}', '옛 중구 영종 지역', '영종구|인천광역시영종구|YEONGJONG-GU|28155|ᄋᄌᄀ');
INSERT INTO public."Regions" VALUES ('28170', '28', '남구', 'Nam-gu', '구', true, NULL, '2018-06-30', '{28177}', '2018-07-01 미추홀구로 이름·코드 변경(구역 같음)', '남구|인천광역시남구|NAM-GU|28170|ᄂᄀ');
INSERT INTO public."Regions" VALUES ('28177', '28', '미추홀구', 'Michuhol-gu', '구', true, '2018-07-01', NULL, '{}', '옛 남구(28170)', '미추홀구|인천광역시미추홀구|MICHUHOL-GU|28177|ᄆᄎᄒᄀ');
INSERT INTO public."Regions" VALUES ('28185', '28', '연수구', 'Yeonsu-gu', '구', true, NULL, NULL, '{}', NULL, '연수구|인천광역시연수구|YEONSU-GU|28185|ᄋᄉᄀ');
INSERT INTO public."Regions" VALUES ('28200', '28', '남동구', 'Namdong-gu', '구', true, NULL, NULL, '{}', NULL, '남동구|인천광역시남동구|NAMDONG-GU|28200|ᄂᄃᄀ');
INSERT INTO public."Regions" VALUES ('28237', '28', '부평구', 'Bupyeong-gu', '구', true, NULL, NULL, '{}', NULL, '부평구|인천광역시부평구|BUPYEONG-GU|28237|ᄇᄑᄀ');
INSERT INTO public."Regions" VALUES ('28245', '28', '계양구', 'Gyeyang-gu', '구', true, NULL, NULL, '{}', NULL, '계양구|인천광역시계양구|GYEYANG-GU|28245|ᄀᄋᄀ');
INSERT INTO public."Regions" VALUES ('28260', '28', '서구', 'Seo-gu', '구', true, NULL, '2026-06-30', '{28275,28290}', '폐지: 서해구와 검단구로 나뉨. 자동 승계 금지', '서구|인천광역시서구|SEO-GU|28260|ᄉᄀ');
INSERT INTO public."Regions" VALUES ('28275', '28', '서해구', 'Seohae-gu', '구', true, '2026-07-01', NULL, '{}', '옛 서구에서 검단을 뺀 곳', '서해구|인천광역시서해구|SEOHAE-GU|28275|ᄉᄒᄀ');
INSERT INTO public."Regions" VALUES ('28290', '28', '검단구', 'Geomdan-gu', '구', true, '2026-07-01', NULL, '{}', '옛 서구 검단 지역', '검단구|인천광역시검단구|GEOMDAN-GU|28290|ᄀᄃᄀ');
INSERT INTO public."Regions" VALUES ('28710', '28', '강화군', 'Ganghwa-gun', '군', true, NULL, NULL, '{}', NULL, '강화군|인천광역시강화군|GANGHWA-GUN|28710|ᄀᄒᄀ');
INSERT INTO public."Regions" VALUES ('28720', '28', '옹진군', 'Ongjin-gun', '군', true, NULL, NULL, '{}', NULL, '옹진군|인천광역시옹진군|ONGJIN-GUN|28720|ᄋᄌᄀ');
INSERT INTO public."Regions" VALUES ('29', NULL, '광주광역시', 'Gwangju', '광역시', true, NULL, '2026-06-30', '{12}', '2026-07-01 전남광주통합특별시로 통합·폐지', '광주광역시|GWANGJU|29|ᄀᄌᄀᄋᄉ');
INSERT INTO public."Regions" VALUES ('29110', '29', '동구', 'Dong-gu', '구', true, NULL, '2026-06-30', '{12210}', '2026-07-01 상위 시·도 통합으로 코드만 바뀜(끝자리 규칙 없음, 표로 이을 것)', '동구|광주광역시동구|DONG-GU|29110|ᄃᄀ');
INSERT INTO public."Regions" VALUES ('29140', '29', '서구', 'Seo-gu', '구', true, NULL, '2026-06-30', '{12240}', '2026-07-01 상위 시·도 통합으로 코드만 바뀜(끝자리 규칙 없음, 표로 이을 것)', '서구|광주광역시서구|SEO-GU|29140|ᄉᄀ');
INSERT INTO public."Regions" VALUES ('29155', '29', '남구', 'Nam-gu', '구', true, NULL, '2026-06-30', '{12270}', '2026-07-01 상위 시·도 통합으로 코드만 바뀜(끝자리 규칙 없음, 표로 이을 것)', '남구|광주광역시남구|NAM-GU|29155|ᄂᄀ');
INSERT INTO public."Regions" VALUES ('29170', '29', '북구', 'Buk-gu', '구', true, NULL, '2026-06-30', '{12300}', '2026-07-01 상위 시·도 통합으로 코드만 바뀜(끝자리 규칙 없음, 표로 이을 것)', '북구|광주광역시북구|BUK-GU|29170|ᄇᄀ');
INSERT INTO public."Regions" VALUES ('29200', '29', '광산구', 'Gwangsan-gu', '구', true, NULL, '2026-06-30', '{12330}', '2026-07-01 상위 시·도 통합으로 코드만 바뀜(끝자리 규칙 없음, 표로 이을 것)', '광산구|광주광역시광산구|GWANGSAN-GU|29200|ᄀᄉᄀ');
INSERT INTO public."Regions" VALUES ('30', NULL, '대전광역시', 'Daejeon', '광역시', true, NULL, NULL, '{}', NULL, '대전광역시|DAEJEON|30|ᄃᄌᄀᄋᄉ');
INSERT INTO public."Regions" VALUES ('30110', '30', '동구', 'Dong-gu', '구', true, NULL, NULL, '{}', NULL, '동구|대전광역시동구|DONG-GU|30110|ᄃᄀ');
INSERT INTO public."Regions" VALUES ('30140', '30', '중구', 'Jung-gu', '구', true, NULL, NULL, '{}', NULL, '중구|대전광역시중구|JUNG-GU|30140|ᄌᄀ');
INSERT INTO public."Regions" VALUES ('30170', '30', '서구', 'Seo-gu', '구', true, NULL, NULL, '{}', NULL, '서구|대전광역시서구|SEO-GU|30170|ᄉᄀ');
INSERT INTO public."Regions" VALUES ('30200', '30', '유성구', 'Yuseong-gu', '구', true, NULL, NULL, '{}', NULL, '유성구|대전광역시유성구|YUSEONG-GU|30200|ᄋᄉᄀ');
INSERT INTO public."Regions" VALUES ('30230', '30', '대덕구', 'Daedeok-gu', '구', true, NULL, NULL, '{}', NULL, '대덕구|대전광역시대덕구|DAEDEOK-GU|30230|ᄃᄃᄀ');
INSERT INTO public."Regions" VALUES ('31', NULL, '울산광역시', 'Ulsan', '광역시', true, NULL, NULL, '{}', NULL, '울산광역시|ULSAN|31|ᄋᄉᄀᄋᄉ');
INSERT INTO public."Regions" VALUES ('31110', '31', '중구', 'Jung-gu', '구', true, NULL, NULL, '{}', NULL, '중구|울산광역시중구|JUNG-GU|31110|ᄌᄀ');
INSERT INTO public."Regions" VALUES ('31140', '31', '남구', 'Nam-gu', '구', true, NULL, NULL, '{}', NULL, '남구|울산광역시남구|NAM-GU|31140|ᄂᄀ');
INSERT INTO public."Regions" VALUES ('31170', '31', '동구', 'Dong-gu', '구', true, NULL, NULL, '{}', NULL, '동구|울산광역시동구|DONG-GU|31170|ᄃᄀ');
INSERT INTO public."Regions" VALUES ('31200', '31', '북구', 'Buk-gu', '구', true, NULL, NULL, '{}', NULL, '북구|울산광역시북구|BUK-GU|31200|ᄇᄀ');
INSERT INTO public."Regions" VALUES ('31710', '31', '울주군', 'Ulju-gun', '군', true, NULL, NULL, '{}', NULL, '울주군|울산광역시울주군|ULJU-GUN|31710|ᄋᄌᄀ');
INSERT INTO public."Regions" VALUES ('36', NULL, '세종특별자치시', 'Sejong', '특별자치시', true, '2012-07-01', NULL, '{}', '기초자치단체 없음. 시군구 자리 코드는 36110. 출범 연도(2012)만 공개 자료로 확인, 월일은 미확인(널리 알려진 값)', '세종특별자치시|SEJONG|36|ᄉᄌᄐᄇᄌᄎᄉ');
INSERT INTO public."Regions" VALUES ('36110', '36', '세종특별자치시', 'Sejong', '특별자치시', false, '2012-07-01', NULL, '{}', '시군구 자리 별칭: 계획은 36 행에 한 번만 붙임. 시군구 230곳 집계에는 이 행을 넣음', '세종특별자치시|세종특별자치시세종특별자치시|SEJONG|36110|ᄉᄌᄐᄇᄌᄎᄉ');
INSERT INTO public."Regions" VALUES ('41', NULL, '경기도', 'Gyeonggi-do', '도', true, NULL, NULL, '{}', NULL, '경기도|GYEONGGI-DO|41|ᄀᄀᄃ');
INSERT INTO public."Regions" VALUES ('41110', '41', '수원시', 'Suwon-si', '시', true, NULL, NULL, '{}', NULL, '수원시|경기도수원시|SUWON-SI|41110|ᄉᄋᄉ');
INSERT INTO public."Regions" VALUES ('41130', '41', '성남시', 'Seongnam-si', '시', true, NULL, NULL, '{}', NULL, '성남시|경기도성남시|SEONGNAM-SI|41130|ᄉᄂᄉ');
INSERT INTO public."Regions" VALUES ('41150', '41', '의정부시', 'Uijeongbu-si', '시', true, NULL, NULL, '{}', NULL, '의정부시|경기도의정부시|UIJEONGBU-SI|41150|ᄋᄌᄇᄉ');
INSERT INTO public."Regions" VALUES ('41170', '41', '안양시', 'Anyang-si', '시', true, NULL, NULL, '{}', NULL, '안양시|경기도안양시|ANYANG-SI|41170|ᄋᄋᄉ');
INSERT INTO public."Regions" VALUES ('41190', '41', '부천시', 'Bucheon-si', '시', true, NULL, NULL, '{}', '일반구를 2016년 없앴다가 2024-01-01 다시 둠. 시 코드는 그대로', '부천시|경기도부천시|BUCHEON-SI|41190|ᄇᄎᄉ');
INSERT INTO public."Regions" VALUES ('41210', '41', '광명시', 'Gwangmyeong-si', '시', true, NULL, NULL, '{}', NULL, '광명시|경기도광명시|GWANGMYEONG-SI|41210|ᄀᄆᄉ');
INSERT INTO public."Regions" VALUES ('41220', '41', '평택시', 'Pyeongtaek-si', '시', true, NULL, NULL, '{}', NULL, '평택시|경기도평택시|PYEONGTAEK-SI|41220|ᄑᄐᄉ');
INSERT INTO public."Regions" VALUES ('41250', '41', '동두천시', 'Dongducheon-si', '시', true, NULL, NULL, '{}', NULL, '동두천시|경기도동두천시|DONGDUCHEON-SI|41250|ᄃᄃᄎᄉ');
INSERT INTO public."Regions" VALUES ('41270', '41', '안산시', 'Ansan-si', '시', true, NULL, NULL, '{}', NULL, '안산시|경기도안산시|ANSAN-SI|41270|ᄋᄉᄉ');
INSERT INTO public."Regions" VALUES ('41280', '41', '고양시', 'Goyang-si', '시', true, NULL, NULL, '{}', NULL, '고양시|경기도고양시|GOYANG-SI|41280|ᄀᄋᄉ');
INSERT INTO public."Regions" VALUES ('41290', '41', '과천시', 'Gwacheon-si', '시', true, NULL, NULL, '{}', NULL, '과천시|경기도과천시|GWACHEON-SI|41290|ᄀᄎᄉ');
INSERT INTO public."Regions" VALUES ('41310', '41', '구리시', 'Guri-si', '시', true, NULL, NULL, '{}', NULL, '구리시|경기도구리시|GURI-SI|41310|ᄀᄅᄉ');
INSERT INTO public."Regions" VALUES ('41360', '41', '남양주시', 'Namyangju-si', '시', true, NULL, NULL, '{}', NULL, '남양주시|경기도남양주시|NAMYANGJU-SI|41360|ᄂᄋᄌᄉ');
INSERT INTO public."Regions" VALUES ('41370', '41', '오산시', 'Osan-si', '시', true, NULL, NULL, '{}', NULL, '오산시|경기도오산시|OSAN-SI|41370|ᄋᄉᄉ');
INSERT INTO public."Regions" VALUES ('41390', '41', '시흥시', 'Siheung-si', '시', true, NULL, NULL, '{}', NULL, '시흥시|경기도시흥시|SIHEUNG-SI|41390|ᄉᄒᄉ');
INSERT INTO public."Regions" VALUES ('41410', '41', '군포시', 'Gunpo-si', '시', true, NULL, NULL, '{}', NULL, '군포시|경기도군포시|GUNPO-SI|41410|ᄀᄑᄉ');
INSERT INTO public."Regions" VALUES ('41430', '41', '의왕시', 'Uiwang-si', '시', true, NULL, NULL, '{}', NULL, '의왕시|경기도의왕시|UIWANG-SI|41430|ᄋᄋᄉ');
INSERT INTO public."Regions" VALUES ('41450', '41', '하남시', 'Hanam-si', '시', true, NULL, NULL, '{}', NULL, '하남시|경기도하남시|HANAM-SI|41450|ᄒᄂᄉ');
INSERT INTO public."Regions" VALUES ('41460', '41', '용인시', 'Yongin-si', '시', true, NULL, NULL, '{}', NULL, '용인시|경기도용인시|YONGIN-SI|41460|ᄋᄋᄉ');
INSERT INTO public."Regions" VALUES ('41480', '41', '파주시', 'Paju-si', '시', true, NULL, NULL, '{}', NULL, '파주시|경기도파주시|PAJU-SI|41480|ᄑᄌᄉ');
INSERT INTO public."Regions" VALUES ('41500', '41', '이천시', 'Icheon-si', '시', true, NULL, NULL, '{}', NULL, '이천시|경기도이천시|ICHEON-SI|41500|ᄋᄎᄉ');
INSERT INTO public."Regions" VALUES ('41550', '41', '안성시', 'Anseong-si', '시', true, NULL, NULL, '{}', NULL, '안성시|경기도안성시|ANSEONG-SI|41550|ᄋᄉᄉ');
INSERT INTO public."Regions" VALUES ('41570', '41', '김포시', 'Gimpo-si', '시', true, NULL, NULL, '{}', NULL, '김포시|경기도김포시|GIMPO-SI|41570|ᄀᄑᄉ');
INSERT INTO public."Regions" VALUES ('41590', '41', '화성시', 'Hwaseong-si', '시', true, NULL, NULL, '{}', '2026-02-01 일반구 4 신설. 시 코드는 그대로', '화성시|경기도화성시|HWASEONG-SI|41590|ᄒᄉᄉ');
INSERT INTO public."Regions" VALUES ('41610', '41', '광주시', 'Gwangju-si', '시', true, NULL, NULL, '{}', NULL, '광주시|경기도광주시|GWANGJU-SI|41610|ᄀᄌᄉ');
INSERT INTO public."Regions" VALUES ('41630', '41', '양주시', 'Yangju-si', '시', true, NULL, NULL, '{}', NULL, '양주시|경기도양주시|YANGJU-SI|41630|ᄋᄌᄉ');
INSERT INTO public."Regions" VALUES ('41650', '41', '포천시', 'Pocheon-si', '시', true, NULL, NULL, '{}', NULL, '포천시|경기도포천시|POCHEON-SI|41650|ᄑᄎᄉ');
INSERT INTO public."Regions" VALUES ('41670', '41', '여주시', 'Yeoju-si', '시', true, '2013-09-23', NULL, '{}', '옛 여주군(41730)', '여주시|경기도여주시|YEOJU-SI|41670|ᄋᄌᄉ');
INSERT INTO public."Regions" VALUES ('41730', '41', '여주군', 'Yeoju-gun', '군', true, NULL, '2013-09-22', '{41670}', '2013-09-23 시 승격. 교차확인 못함: 코드 출처 1개', '여주군|경기도여주군|YEOJU-GUN|41730|ᄋᄌᄀ');
INSERT INTO public."Regions" VALUES ('41800', '41', '연천군', 'Yeoncheon-gun', '군', true, NULL, NULL, '{}', NULL, '연천군|경기도연천군|YEONCHEON-GUN|41800|ᄋᄎᄀ');
INSERT INTO public."Regions" VALUES ('41820', '41', '가평군', 'Gapyeong-gun', '군', true, NULL, NULL, '{}', NULL, '가평군|경기도가평군|GAPYEONG-GUN|41820|ᄀᄑᄀ');
INSERT INTO public."Regions" VALUES ('41830', '41', '양평군', 'Yangpyeong-gun', '군', true, NULL, NULL, '{}', NULL, '양평군|경기도양평군|YANGPYEONG-GUN|41830|ᄋᄑᄀ');
INSERT INTO public."Regions" VALUES ('42', NULL, '강원도', 'Gangwon-do', '도', true, NULL, '2023-06-10', '{51}', '2023-06-11 강원특별자치도로 바뀌며 코드 42→51', '강원도|GANGWON-DO|42|ᄀᄋᄃ');
INSERT INTO public."Regions" VALUES ('42110', '42', '춘천시', 'Chuncheon-si', '시', true, NULL, '2023-06-10', '{51110}', '2023-06-11 코드 42→51(끝 세 자리 같음)', '춘천시|강원도춘천시|CHUNCHEON-SI|42110|ᄎᄎᄉ');
INSERT INTO public."Regions" VALUES ('42130', '42', '원주시', 'Wonju-si', '시', true, NULL, '2023-06-10', '{51130}', '2023-06-11 코드 42→51(끝 세 자리 같음)', '원주시|강원도원주시|WONJU-SI|42130|ᄋᄌᄉ');
INSERT INTO public."Regions" VALUES ('42150', '42', '강릉시', 'Gangneung-si', '시', true, NULL, '2023-06-10', '{51150}', '2023-06-11 코드 42→51(끝 세 자리 같음)', '강릉시|강원도강릉시|GANGNEUNG-SI|42150|ᄀᄅᄉ');
INSERT INTO public."Regions" VALUES ('42170', '42', '동해시', 'Donghae-si', '시', true, NULL, '2023-06-10', '{51170}', '2023-06-11 코드 42→51(끝 세 자리 같음)', '동해시|강원도동해시|DONGHAE-SI|42170|ᄃᄒᄉ');
INSERT INTO public."Regions" VALUES ('42190', '42', '태백시', 'Taebaek-si', '시', true, NULL, '2023-06-10', '{51190}', '2023-06-11 코드 42→51(끝 세 자리 같음)', '태백시|강원도태백시|TAEBAEK-SI|42190|ᄐᄇᄉ');
INSERT INTO public."Regions" VALUES ('42210', '42', '속초시', 'Sokcho-si', '시', true, NULL, '2023-06-10', '{51210}', '2023-06-11 코드 42→51(끝 세 자리 같음)', '속초시|강원도속초시|SOKCHO-SI|42210|ᄉᄎᄉ');
INSERT INTO public."Regions" VALUES ('42230', '42', '삼척시', 'Samcheok-si', '시', true, NULL, '2023-06-10', '{51230}', '2023-06-11 코드 42→51(끝 세 자리 같음)', '삼척시|강원도삼척시|SAMCHEOK-SI|42230|ᄉᄎᄉ');
INSERT INTO public."Regions" VALUES ('42720', '42', '홍천군', 'Hongcheon-gun', '군', true, NULL, '2023-06-10', '{51720}', '2023-06-11 코드 42→51(끝 세 자리 같음)', '홍천군|강원도홍천군|HONGCHEON-GUN|42720|ᄒᄎᄀ');
INSERT INTO public."Regions" VALUES ('42730', '42', '횡성군', 'Hoengseong-gun', '군', true, NULL, '2023-06-10', '{51730}', '2023-06-11 코드 42→51(끝 세 자리 같음)', '횡성군|강원도횡성군|HOENGSEONG-GUN|42730|ᄒᄉᄀ');
INSERT INTO public."Regions" VALUES ('42750', '42', '영월군', 'Yeongwol-gun', '군', true, NULL, '2023-06-10', '{51750}', '2023-06-11 코드 42→51(끝 세 자리 같음)', '영월군|강원도영월군|YEONGWOL-GUN|42750|ᄋᄋᄀ');
INSERT INTO public."Regions" VALUES ('42760', '42', '평창군', 'Pyeongchang-gun', '군', true, NULL, '2023-06-10', '{51760}', '2023-06-11 코드 42→51(끝 세 자리 같음)', '평창군|강원도평창군|PYEONGCHANG-GUN|42760|ᄑᄎᄀ');
INSERT INTO public."Regions" VALUES ('42770', '42', '정선군', 'Jeongseon-gun', '군', true, NULL, '2023-06-10', '{51770}', '2023-06-11 코드 42→51(끝 세 자리 같음)', '정선군|강원도정선군|JEONGSEON-GUN|42770|ᄌᄉᄀ');
INSERT INTO public."Regions" VALUES ('42780', '42', '철원군', 'Cheorwon-gun', '군', true, NULL, '2023-06-10', '{51780}', '2023-06-11 코드 42→51(끝 세 자리 같음)', '철원군|강원도철원군|CHEORWON-GUN|42780|ᄎᄋᄀ');
INSERT INTO public."Regions" VALUES ('42790', '42', '화천군', 'Hwacheon-gun', '군', true, NULL, '2023-06-10', '{51790}', '2023-06-11 코드 42→51(끝 세 자리 같음)', '화천군|강원도화천군|HWACHEON-GUN|42790|ᄒᄎᄀ');
INSERT INTO public."Regions" VALUES ('42800', '42', '양구군', 'Yanggu-gun', '군', true, NULL, '2023-06-10', '{51800}', '2023-06-11 코드 42→51(끝 세 자리 같음)', '양구군|강원도양구군|YANGGU-GUN|42800|ᄋᄀᄀ');
INSERT INTO public."Regions" VALUES ('42810', '42', '인제군', 'Inje-gun', '군', true, NULL, '2023-06-10', '{51810}', '2023-06-11 코드 42→51(끝 세 자리 같음)', '인제군|강원도인제군|INJE-GUN|42810|ᄋᄌᄀ');
INSERT INTO public."Regions" VALUES ('42820', '42', '고성군', 'Goseong-gun', '군', true, NULL, '2023-06-10', '{51820}', '2023-06-11 코드 42→51(끝 세 자리 같음)', '고성군|강원도고성군|GOSEONG-GUN|42820|ᄀᄉᄀ');
INSERT INTO public."Regions" VALUES ('42830', '42', '양양군', 'Yangyang-gun', '군', true, NULL, '2023-06-10', '{51830}', '2023-06-11 코드 42→51(끝 세 자리 같음)', '양양군|강원도양양군|YANGYANG-GUN|42830|ᄋᄋᄀ');
INSERT INTO public."Regions" VALUES ('43', NULL, '충청북도', 'Chungcheongbuk-do', '도', true, NULL, NULL, '{}', NULL, '충청북도|CHUNGCHEONGBUK-DO|43|ᄎᄎᄇᄃ');
INSERT INTO public."Regions" VALUES ('43110', '43', '청주시', 'Cheongju-si', '시', true, NULL, NULL, '{}', '2014-07-01 청원군과 합쳐 새 청주시가 되었으나 코드는 그대로(행도 하나). 일반구 4', '청주시|충청북도청주시|CHEONGJU-SI|43110|ᄎᄌᄉ');
INSERT INTO public."Regions" VALUES ('43130', '43', '충주시', 'Chungju-si', '시', true, NULL, NULL, '{}', NULL, '충주시|충청북도충주시|CHUNGJU-SI|43130|ᄎᄌᄉ');
INSERT INTO public."Regions" VALUES ('43150', '43', '제천시', 'Jecheon-si', '시', true, NULL, NULL, '{}', NULL, '제천시|충청북도제천시|JECHEON-SI|43150|ᄌᄎᄉ');
INSERT INTO public."Regions" VALUES ('43710', '43', '청원군', 'Cheongwon-gun', '군', true, NULL, '2014-06-30', '{43110}', '2014-07-01 청주시와 통합. 부용면 일부는 2012년 세종으로', '청원군|충청북도청원군|CHEONGWON-GUN|43710|ᄎᄋᄀ');
INSERT INTO public."Regions" VALUES ('43720', '43', '보은군', 'Boeun-gun', '군', true, NULL, NULL, '{}', NULL, '보은군|충청북도보은군|BOEUN-GUN|43720|ᄇᄋᄀ');
INSERT INTO public."Regions" VALUES ('43730', '43', '옥천군', 'Okcheon-gun', '군', true, NULL, NULL, '{}', NULL, '옥천군|충청북도옥천군|OKCHEON-GUN|43730|ᄋᄎᄀ');
INSERT INTO public."Regions" VALUES ('43740', '43', '영동군', 'Yeongdong-gun', '군', true, NULL, NULL, '{}', NULL, '영동군|충청북도영동군|YEONGDONG-GUN|43740|ᄋᄃᄀ');
INSERT INTO public."Regions" VALUES ('43745', '43', '증평군', 'Jeungpyeong-gun', '군', true, NULL, NULL, '{}', NULL, '증평군|충청북도증평군|JEUNGPYEONG-GUN|43745|ᄌᄑᄀ');
INSERT INTO public."Regions" VALUES ('43750', '43', '진천군', 'Jincheon-gun', '군', true, NULL, NULL, '{}', NULL, '진천군|충청북도진천군|JINCHEON-GUN|43750|ᄌᄎᄀ');
INSERT INTO public."Regions" VALUES ('43760', '43', '괴산군', 'Goesan-gun', '군', true, NULL, NULL, '{}', NULL, '괴산군|충청북도괴산군|GOESAN-GUN|43760|ᄀᄉᄀ');
INSERT INTO public."Regions" VALUES ('43770', '43', '음성군', 'Eumseong-gun', '군', true, NULL, NULL, '{}', NULL, '음성군|충청북도음성군|EUMSEONG-GUN|43770|ᄋᄉᄀ');
INSERT INTO public."Regions" VALUES ('43800', '43', '단양군', 'Danyang-gun', '군', true, NULL, NULL, '{}', NULL, '단양군|충청북도단양군|DANYANG-GUN|43800|ᄃᄋᄀ');
INSERT INTO public."Regions" VALUES ('44', NULL, '충청남도', 'Chungcheongnam-do', '도', true, NULL, NULL, '{}', NULL, '충청남도|CHUNGCHEONGNAM-DO|44|ᄎᄎᄂᄃ');
INSERT INTO public."Regions" VALUES ('44130', '44', '천안시', 'Cheonan-si', '시', true, NULL, NULL, '{}', NULL, '천안시|충청남도천안시|CHEONAN-SI|44130|ᄎᄋᄉ');
INSERT INTO public."Regions" VALUES ('44150', '44', '공주시', 'Gongju-si', '시', true, NULL, NULL, '{}', '2012년 일부가 세종으로 편입', '공주시|충청남도공주시|GONGJU-SI|44150|ᄀᄌᄉ');
INSERT INTO public."Regions" VALUES ('44180', '44', '보령시', 'Boryeong-si', '시', true, NULL, NULL, '{}', NULL, '보령시|충청남도보령시|BORYEONG-SI|44180|ᄇᄅᄉ');
INSERT INTO public."Regions" VALUES ('44200', '44', '아산시', 'Asan-si', '시', true, NULL, NULL, '{}', NULL, '아산시|충청남도아산시|ASAN-SI|44200|ᄋᄉᄉ');
INSERT INTO public."Regions" VALUES ('44210', '44', '서산시', 'Seosan-si', '시', true, NULL, NULL, '{}', NULL, '서산시|충청남도서산시|SEOSAN-SI|44210|ᄉᄉᄉ');
INSERT INTO public."Regions" VALUES ('44230', '44', '논산시', 'Nonsan-si', '시', true, NULL, NULL, '{}', NULL, '논산시|충청남도논산시|NONSAN-SI|44230|ᄂᄉᄉ');
INSERT INTO public."Regions" VALUES ('44250', '44', '계룡시', 'Gyeryong-si', '시', true, NULL, NULL, '{}', NULL, '계룡시|충청남도계룡시|GYERYONG-SI|44250|ᄀᄅᄉ');
INSERT INTO public."Regions" VALUES ('44270', '44', '당진시', 'Dangjin-si', '시', true, '2012-01-01', NULL, '{}', '옛 당진군(44830)', '당진시|충청남도당진시|DANGJIN-SI|44270|ᄃᄌᄉ');
INSERT INTO public."Regions" VALUES ('44710', '44', '금산군', 'Geumsan-gun', '군', true, NULL, NULL, '{}', NULL, '금산군|충청남도금산군|GEUMSAN-GUN|44710|ᄀᄉᄀ');
INSERT INTO public."Regions" VALUES ('44730', '44', '연기군', 'Yeongi-gun', '군', true, NULL, '2012-06-30', '{36}', '2012-07-01 세종특별자치시 설치로 폐지. 교차확인 못함: 코드 출처 1개', '연기군|충청남도연기군|YEONGI-GUN|44730|ᄋᄀᄀ');
INSERT INTO public."Regions" VALUES ('44760', '44', '부여군', 'Buyeo-gun', '군', true, NULL, NULL, '{}', NULL, '부여군|충청남도부여군|BUYEO-GUN|44760|ᄇᄋᄀ');
INSERT INTO public."Regions" VALUES ('44770', '44', '서천군', 'Seocheon-gun', '군', true, NULL, NULL, '{}', NULL, '서천군|충청남도서천군|SEOCHEON-GUN|44770|ᄉᄎᄀ');
INSERT INTO public."Regions" VALUES ('44790', '44', '청양군', 'Cheongyang-gun', '군', true, NULL, NULL, '{}', NULL, '청양군|충청남도청양군|CHEONGYANG-GUN|44790|ᄎᄋᄀ');
INSERT INTO public."Regions" VALUES ('44800', '44', '홍성군', 'Hongseong-gun', '군', true, NULL, NULL, '{}', NULL, '홍성군|충청남도홍성군|HONGSEONG-GUN|44800|ᄒᄉᄀ');
INSERT INTO public."Regions" VALUES ('44810', '44', '예산군', 'Yesan-gun', '군', true, NULL, NULL, '{}', NULL, '예산군|충청남도예산군|YESAN-GUN|44810|ᄋᄉᄀ');
INSERT INTO public."Regions" VALUES ('44825', '44', '태안군', 'Taean-gun', '군', true, NULL, NULL, '{}', NULL, '태안군|충청남도태안군|TAEAN-GUN|44825|ᄐᄋᄀ');
INSERT INTO public."Regions" VALUES ('44830', '44', '당진군', 'Dangjin-gun', '군', true, NULL, '2011-12-31', '{44270}', '2012-01-01 시 승격. 교차확인 못함: 코드 출처 1개', '당진군|충청남도당진군|DANGJIN-GUN|44830|ᄃᄌᄀ');
INSERT INTO public."Regions" VALUES ('45', NULL, '전라북도', 'Jeollabuk-do', '도', true, NULL, '2024-01-17', '{52}', '2024-01-18 전북특별자치도로 바뀌며 코드 45→52', '전라북도|JEOLLABUK-DO|45|ᄌᄅᄇᄃ');
INSERT INTO public."Regions" VALUES ('45110', '45', '전주시', 'Jeonju-si', '시', true, NULL, '2024-01-17', '{52110}', '2024-01-18 코드 45→52(끝 세 자리 같음)', '전주시|전라북도전주시|JEONJU-SI|45110|ᄌᄌᄉ');
INSERT INTO public."Regions" VALUES ('45130', '45', '군산시', 'Gunsan-si', '시', true, NULL, '2024-01-17', '{52130}', '2024-01-18 코드 45→52(끝 세 자리 같음)', '군산시|전라북도군산시|GUNSAN-SI|45130|ᄀᄉᄉ');
INSERT INTO public."Regions" VALUES ('45140', '45', '익산시', 'Iksan-si', '시', true, NULL, '2024-01-17', '{52140}', '2024-01-18 코드 45→52(끝 세 자리 같음)', '익산시|전라북도익산시|IKSAN-SI|45140|ᄋᄉᄉ');
INSERT INTO public."Regions" VALUES ('45180', '45', '정읍시', 'Jeongeup-si', '시', true, NULL, '2024-01-17', '{52180}', '2024-01-18 코드 45→52(끝 세 자리 같음)', '정읍시|전라북도정읍시|JEONGEUP-SI|45180|ᄌᄋᄉ');
INSERT INTO public."Regions" VALUES ('45190', '45', '남원시', 'Namwon-si', '시', true, NULL, '2024-01-17', '{52190}', '2024-01-18 코드 45→52(끝 세 자리 같음)', '남원시|전라북도남원시|NAMWON-SI|45190|ᄂᄋᄉ');
INSERT INTO public."Regions" VALUES ('45210', '45', '김제시', 'Gimje-si', '시', true, NULL, '2024-01-17', '{52210}', '2024-01-18 코드 45→52(끝 세 자리 같음)', '김제시|전라북도김제시|GIMJE-SI|45210|ᄀᄌᄉ');
INSERT INTO public."Regions" VALUES ('45710', '45', '완주군', 'Wanju-gun', '군', true, NULL, '2024-01-17', '{52710}', '2024-01-18 코드 45→52(끝 세 자리 같음)', '완주군|전라북도완주군|WANJU-GUN|45710|ᄋᄌᄀ');
INSERT INTO public."Regions" VALUES ('45720', '45', '진안군', 'Jinan-gun', '군', true, NULL, '2024-01-17', '{52720}', '2024-01-18 코드 45→52(끝 세 자리 같음)', '진안군|전라북도진안군|JINAN-GUN|45720|ᄌᄋᄀ');
INSERT INTO public."Regions" VALUES ('45730', '45', '무주군', 'Muju-gun', '군', true, NULL, '2024-01-17', '{52730}', '2024-01-18 코드 45→52(끝 세 자리 같음)', '무주군|전라북도무주군|MUJU-GUN|45730|ᄆᄌᄀ');
INSERT INTO public."Regions" VALUES ('45740', '45', '장수군', 'Jangsu-gun', '군', true, NULL, '2024-01-17', '{52740}', '2024-01-18 코드 45→52(끝 세 자리 같음)', '장수군|전라북도장수군|JANGSU-GUN|45740|ᄌᄉᄀ');
INSERT INTO public."Regions" VALUES ('45750', '45', '임실군', 'Imsil-gun', '군', true, NULL, '2024-01-17', '{52750}', '2024-01-18 코드 45→52(끝 세 자리 같음)', '임실군|전라북도임실군|IMSIL-GUN|45750|ᄋᄉᄀ');
INSERT INTO public."Regions" VALUES ('45770', '45', '순창군', 'Sunchang-gun', '군', true, NULL, '2024-01-17', '{52770}', '2024-01-18 코드 45→52(끝 세 자리 같음)', '순창군|전라북도순창군|SUNCHANG-GUN|45770|ᄉᄎᄀ');
INSERT INTO public."Regions" VALUES ('45790', '45', '고창군', 'Gochang-gun', '군', true, NULL, '2024-01-17', '{52790}', '2024-01-18 코드 45→52(끝 세 자리 같음)', '고창군|전라북도고창군|GOCHANG-GUN|45790|ᄀᄎᄀ');
INSERT INTO public."Regions" VALUES ('45800', '45', '부안군', 'Buan-gun', '군', true, NULL, '2024-01-17', '{52800}', '2024-01-18 코드 45→52(끝 세 자리 같음)', '부안군|전라북도부안군|BUAN-GUN|45800|ᄇᄋᄀ');
INSERT INTO public."Regions" VALUES ('46', NULL, '전라남도', 'Jeollanam-do', '도', true, NULL, '2026-06-30', '{12}', '2026-07-01 전남광주통합특별시로 통합·폐지', '전라남도|JEOLLANAM-DO|46|ᄌᄅᄂᄃ');
INSERT INTO public."Regions" VALUES ('46110', '46', '목포시', 'Mokpo-si', '시', true, NULL, '2026-06-30', '{12110}', '2026-07-01 상위 시·도 통합으로 코드만 바뀜(끝자리 규칙 없음, 표로 이을 것)', '목포시|전라남도목포시|MOKPO-SI|46110|ᄆᄑᄉ');
INSERT INTO public."Regions" VALUES ('46130', '46', '여수시', 'Yeosu-si', '시', true, NULL, '2026-06-30', '{12130}', '2026-07-01 상위 시·도 통합으로 코드만 바뀜(끝자리 규칙 없음, 표로 이을 것)', '여수시|전라남도여수시|YEOSU-SI|46130|ᄋᄉᄉ');
INSERT INTO public."Regions" VALUES ('46150', '46', '순천시', 'Suncheon-si', '시', true, NULL, '2026-06-30', '{12150}', '2026-07-01 상위 시·도 통합으로 코드만 바뀜(끝자리 규칙 없음, 표로 이을 것)', '순천시|전라남도순천시|SUNCHEON-SI|46150|ᄉᄎᄉ');
INSERT INTO public."Regions" VALUES ('46170', '46', '나주시', 'Naju-si', '시', true, NULL, '2026-06-30', '{12170}', '2026-07-01 상위 시·도 통합으로 코드만 바뀜(끝자리 규칙 없음, 표로 이을 것)', '나주시|전라남도나주시|NAJU-SI|46170|ᄂᄌᄉ');
INSERT INTO public."Regions" VALUES ('46230', '46', '광양시', 'Gwangyang-si', '시', true, NULL, '2026-06-30', '{12190}', '2026-07-01 상위 시·도 통합으로 코드만 바뀜(끝자리 규칙 없음, 표로 이을 것)', '광양시|전라남도광양시|GWANGYANG-SI|46230|ᄀᄋᄉ');
INSERT INTO public."Regions" VALUES ('46710', '46', '담양군', 'Damyang-gun', '군', true, NULL, '2026-06-30', '{12710}', '2026-07-01 상위 시·도 통합으로 코드만 바뀜(끝자리 규칙 없음, 표로 이을 것)', '담양군|전라남도담양군|DAMYANG-GUN|46710|ᄃᄋᄀ');
INSERT INTO public."Regions" VALUES ('46720', '46', '곡성군', 'Gokseong-gun', '군', true, NULL, '2026-06-30', '{12720}', '2026-07-01 상위 시·도 통합으로 코드만 바뀜(끝자리 규칙 없음, 표로 이을 것)', '곡성군|전라남도곡성군|GOKSEONG-GUN|46720|ᄀᄉᄀ');
INSERT INTO public."Regions" VALUES ('46730', '46', '구례군', 'Gurye-gun', '군', true, NULL, '2026-06-30', '{12730}', '2026-07-01 상위 시·도 통합으로 코드만 바뀜(끝자리 규칙 없음, 표로 이을 것)', '구례군|전라남도구례군|GURYE-GUN|46730|ᄀᄅᄀ');
INSERT INTO public."Regions" VALUES ('46770', '46', '고흥군', 'Goheung-gun', '군', true, NULL, '2026-06-30', '{12740}', '2026-07-01 상위 시·도 통합으로 코드만 바뀜(끝자리 규칙 없음, 표로 이을 것)', '고흥군|전라남도고흥군|GOHEUNG-GUN|46770|ᄀᄒᄀ');
INSERT INTO public."Regions" VALUES ('46780', '46', '보성군', 'Boseong-gun', '군', true, NULL, '2026-06-30', '{12750}', '2026-07-01 상위 시·도 통합으로 코드만 바뀜(끝자리 규칙 없음, 표로 이을 것)', '보성군|전라남도보성군|BOSEONG-GUN|46780|ᄇᄉᄀ');
INSERT INTO public."Regions" VALUES ('46790', '46', '화순군', 'Hwasun-gun', '군', true, NULL, '2026-06-30', '{12760}', '2026-07-01 상위 시·도 통합으로 코드만 바뀜(끝자리 규칙 없음, 표로 이을 것)', '화순군|전라남도화순군|HWASUN-GUN|46790|ᄒᄉᄀ');
INSERT INTO public."Regions" VALUES ('46800', '46', '장흥군', 'Jangheung-gun', '군', true, NULL, '2026-06-30', '{12770}', '2026-07-01 상위 시·도 통합으로 코드만 바뀜(끝자리 규칙 없음, 표로 이을 것)', '장흥군|전라남도장흥군|JANGHEUNG-GUN|46800|ᄌᄒᄀ');
INSERT INTO public."Regions" VALUES ('46810', '46', '강진군', 'Gangjin-gun', '군', true, NULL, '2026-06-30', '{12780}', '2026-07-01 상위 시·도 통합으로 코드만 바뀜(끝자리 규칙 없음, 표로 이을 것)', '강진군|전라남도강진군|GANGJIN-GUN|46810|ᄀᄌᄀ');
INSERT INTO public."Regions" VALUES ('46820', '46', '해남군', 'Haenam-gun', '군', true, NULL, '2026-06-30', '{12790}', '2026-07-01 상위 시·도 통합으로 코드만 바뀜(끝자리 규칙 없음, 표로 이을 것)', '해남군|전라남도해남군|HAENAM-GUN|46820|ᄒᄂᄀ');
INSERT INTO public."Regions" VALUES ('46830', '46', '영암군', 'Yeongam-gun', '군', true, NULL, '2026-06-30', '{12800}', '2026-07-01 상위 시·도 통합으로 코드만 바뀜(끝자리 규칙 없음, 표로 이을 것)', '영암군|전라남도영암군|YEONGAM-GUN|46830|ᄋᄋᄀ');
INSERT INTO public."Regions" VALUES ('46840', '46', '무안군', 'Muan-gun', '군', true, NULL, '2026-06-30', '{12810}', '2026-07-01 상위 시·도 통합으로 코드만 바뀜(끝자리 규칙 없음, 표로 이을 것)', '무안군|전라남도무안군|MUAN-GUN|46840|ᄆᄋᄀ');
INSERT INTO public."Regions" VALUES ('46860', '46', '함평군', 'Hampyeong-gun', '군', true, NULL, '2026-06-30', '{12820}', '2026-07-01 상위 시·도 통합으로 코드만 바뀜(끝자리 규칙 없음, 표로 이을 것)', '함평군|전라남도함평군|HAMPYEONG-GUN|46860|ᄒᄑᄀ');
INSERT INTO public."Regions" VALUES ('46870', '46', '영광군', 'Yeonggwang-gun', '군', true, NULL, '2026-06-30', '{12830}', '2026-07-01 상위 시·도 통합으로 코드만 바뀜(끝자리 규칙 없음, 표로 이을 것)', '영광군|전라남도영광군|YEONGGWANG-GUN|46870|ᄋᄀᄀ');
INSERT INTO public."Regions" VALUES ('46880', '46', '장성군', 'Jangseong-gun', '군', true, NULL, '2026-06-30', '{12840}', '2026-07-01 상위 시·도 통합으로 코드만 바뀜(끝자리 규칙 없음, 표로 이을 것)', '장성군|전라남도장성군|JANGSEONG-GUN|46880|ᄌᄉᄀ');
INSERT INTO public."Regions" VALUES ('46890', '46', '완도군', 'Wando-gun', '군', true, NULL, '2026-06-30', '{12850}', '2026-07-01 상위 시·도 통합으로 코드만 바뀜(끝자리 규칙 없음, 표로 이을 것)', '완도군|전라남도완도군|WANDO-GUN|46890|ᄋᄃᄀ');
INSERT INTO public."Regions" VALUES ('46900', '46', '진도군', 'Jindo-gun', '군', true, NULL, '2026-06-30', '{12860}', '2026-07-01 상위 시·도 통합으로 코드만 바뀜(끝자리 규칙 없음, 표로 이을 것)', '진도군|전라남도진도군|JINDO-GUN|46900|ᄌᄃᄀ');
INSERT INTO public."Regions" VALUES ('46910', '46', '신안군', 'Sinan-gun', '군', true, NULL, '2026-06-30', '{12870}', '2026-07-01 상위 시·도 통합으로 코드만 바뀜(끝자리 규칙 없음, 표로 이을 것)', '신안군|전라남도신안군|SINAN-GUN|46910|ᄉᄋᄀ');
INSERT INTO public."Regions" VALUES ('47', NULL, '경상북도', 'Gyeongsangbuk-do', '도', true, NULL, NULL, '{}', NULL, '경상북도|GYEONGSANGBUK-DO|47|ᄀᄉᄇᄃ');
INSERT INTO public."Regions" VALUES ('47110', '47', '포항시', 'Pohang-si', '시', true, NULL, NULL, '{}', NULL, '포항시|경상북도포항시|POHANG-SI|47110|ᄑᄒᄉ');
INSERT INTO public."Regions" VALUES ('47130', '47', '경주시', 'Gyeongju-si', '시', true, NULL, NULL, '{}', NULL, '경주시|경상북도경주시|GYEONGJU-SI|47130|ᄀᄌᄉ');
INSERT INTO public."Regions" VALUES ('47150', '47', '김천시', 'Gimcheon-si', '시', true, NULL, NULL, '{}', NULL, '김천시|경상북도김천시|GIMCHEON-SI|47150|ᄀᄎᄉ');
INSERT INTO public."Regions" VALUES ('47170', '47', '안동시', 'Andong-si', '시', true, NULL, NULL, '{}', NULL, '안동시|경상북도안동시|ANDONG-SI|47170|ᄋᄃᄉ');
INSERT INTO public."Regions" VALUES ('47190', '47', '구미시', 'Gumi-si', '시', true, NULL, NULL, '{}', NULL, '구미시|경상북도구미시|GUMI-SI|47190|ᄀᄆᄉ');
INSERT INTO public."Regions" VALUES ('47210', '47', '영주시', 'Yeongju-si', '시', true, NULL, NULL, '{}', NULL, '영주시|경상북도영주시|YEONGJU-SI|47210|ᄋᄌᄉ');
INSERT INTO public."Regions" VALUES ('47230', '47', '영천시', 'Yeongcheon-si', '시', true, NULL, NULL, '{}', NULL, '영천시|경상북도영천시|YEONGCHEON-SI|47230|ᄋᄎᄉ');
INSERT INTO public."Regions" VALUES ('47250', '47', '상주시', 'Sangju-si', '시', true, NULL, NULL, '{}', NULL, '상주시|경상북도상주시|SANGJU-SI|47250|ᄉᄌᄉ');
INSERT INTO public."Regions" VALUES ('47280', '47', '문경시', 'Mungyeong-si', '시', true, NULL, NULL, '{}', NULL, '문경시|경상북도문경시|MUNGYEONG-SI|47280|ᄆᄀᄉ');
INSERT INTO public."Regions" VALUES ('47290', '47', '경산시', 'Gyeongsan-si', '시', true, NULL, NULL, '{}', NULL, '경산시|경상북도경산시|GYEONGSAN-SI|47290|ᄀᄉᄉ');
INSERT INTO public."Regions" VALUES ('47720', '47', '군위군', 'Gunwi-gun', '군', true, NULL, '2023-06-30', '{27720}', '2023-07-01 대구광역시로 편입', '군위군|경상북도군위군|GUNWI-GUN|47720|ᄀᄋᄀ');
INSERT INTO public."Regions" VALUES ('47730', '47', '의성군', 'Uiseong-gun', '군', true, NULL, NULL, '{}', NULL, '의성군|경상북도의성군|UISEONG-GUN|47730|ᄋᄉᄀ');
INSERT INTO public."Regions" VALUES ('47750', '47', '청송군', 'Cheongsong-gun', '군', true, NULL, NULL, '{}', NULL, '청송군|경상북도청송군|CHEONGSONG-GUN|47750|ᄎᄉᄀ');
INSERT INTO public."Regions" VALUES ('47760', '47', '영양군', 'Yeongyang-gun', '군', true, NULL, NULL, '{}', NULL, '영양군|경상북도영양군|YEONGYANG-GUN|47760|ᄋᄋᄀ');
INSERT INTO public."Regions" VALUES ('47770', '47', '영덕군', 'Yeongdeok-gun', '군', true, NULL, NULL, '{}', NULL, '영덕군|경상북도영덕군|YEONGDEOK-GUN|47770|ᄋᄃᄀ');
INSERT INTO public."Regions" VALUES ('47820', '47', '청도군', 'Cheongdo-gun', '군', true, NULL, NULL, '{}', NULL, '청도군|경상북도청도군|CHEONGDO-GUN|47820|ᄎᄃᄀ');
INSERT INTO public."Regions" VALUES ('47830', '47', '고령군', 'Goryeong-gun', '군', true, NULL, NULL, '{}', NULL, '고령군|경상북도고령군|GORYEONG-GUN|47830|ᄀᄅᄀ');
INSERT INTO public."Regions" VALUES ('47840', '47', '성주군', 'Seongju-gun', '군', true, NULL, NULL, '{}', NULL, '성주군|경상북도성주군|SEONGJU-GUN|47840|ᄉᄌᄀ');
INSERT INTO public."Regions" VALUES ('47850', '47', '칠곡군', 'Chilgok-gun', '군', true, NULL, NULL, '{}', NULL, '칠곡군|경상북도칠곡군|CHILGOK-GUN|47850|ᄎᄀᄀ');
INSERT INTO public."Regions" VALUES ('47900', '47', '예천군', 'Yecheon-gun', '군', true, NULL, NULL, '{}', NULL, '예천군|경상북도예천군|YECHEON-GUN|47900|ᄋᄎᄀ');
INSERT INTO public."Regions" VALUES ('47920', '47', '봉화군', 'Bonghwa-gun', '군', true, NULL, NULL, '{}', NULL, '봉화군|경상북도봉화군|BONGHWA-GUN|47920|ᄇᄒᄀ');
INSERT INTO public."Regions" VALUES ('47930', '47', '울진군', 'Uljin-gun', '군', true, NULL, NULL, '{}', NULL, '울진군|경상북도울진군|ULJIN-GUN|47930|ᄋᄌᄀ');
INSERT INTO public."Regions" VALUES ('47940', '47', '울릉군', 'Ulleung-gun', '군', true, NULL, NULL, '{}', NULL, '울릉군|경상북도울릉군|ULLEUNG-GUN|47940|ᄋᄅᄀ');
INSERT INTO public."Regions" VALUES ('48', NULL, '경상남도', 'Gyeongsangnam-do', '도', true, NULL, NULL, '{}', NULL, '경상남도|GYEONGSANGNAM-DO|48|ᄀᄉᄂᄃ');
INSERT INTO public."Regions" VALUES ('48110', '48', '창원시', 'Changwon-si', '시', true, NULL, '2010-06-30', '{48120}', '2010-07-01 창원·마산·진해 통합. 교차확인 못함: 이름은 S3 하나, S11은 폐지 코드임만 보임', '창원시|경상남도창원시|CHANGWON-SI|48110|ᄎᄋᄉ');
INSERT INTO public."Regions" VALUES ('48120', '48', '창원시', 'Changwon-si', '시', true, '2010-07-01', NULL, '{}', '통합 창원시. 옛 창원(48110)·마산(48160)·진해(48190). 일반구 5', '창원시|경상남도창원시|CHANGWON-SI|48120|ᄎᄋᄉ');
INSERT INTO public."Regions" VALUES ('48160', '48', '마산시', 'Masan-si', '시', true, NULL, '2010-06-30', '{48120}', '2010-07-01 창원·마산·진해 통합. 교차확인 못함: 이름은 S3 하나, S11은 폐지 코드임만 보임', '마산시|경상남도마산시|MASAN-SI|48160|ᄆᄉᄉ');
INSERT INTO public."Regions" VALUES ('48170', '48', '진주시', 'Jinju-si', '시', true, NULL, NULL, '{}', NULL, '진주시|경상남도진주시|JINJU-SI|48170|ᄌᄌᄉ');
INSERT INTO public."Regions" VALUES ('48190', '48', '진해시', 'Jinhae-si', '시', true, NULL, '2010-06-30', '{48120}', '2010-07-01 창원·마산·진해 통합. 교차확인 못함: 이름은 S3 하나, S11은 폐지 코드임만 보임', '진해시|경상남도진해시|JINHAE-SI|48190|ᄌᄒᄉ');
INSERT INTO public."Regions" VALUES ('48220', '48', '통영시', 'Tongyeong-si', '시', true, NULL, NULL, '{}', NULL, '통영시|경상남도통영시|TONGYEONG-SI|48220|ᄐᄋᄉ');
INSERT INTO public."Regions" VALUES ('48240', '48', '사천시', 'Sacheon-si', '시', true, NULL, NULL, '{}', NULL, '사천시|경상남도사천시|SACHEON-SI|48240|ᄉᄎᄉ');
INSERT INTO public."Regions" VALUES ('48250', '48', '김해시', 'Gimhae-si', '시', true, NULL, NULL, '{}', NULL, '김해시|경상남도김해시|GIMHAE-SI|48250|ᄀᄒᄉ');
INSERT INTO public."Regions" VALUES ('48270', '48', '밀양시', 'Miryang-si', '시', true, NULL, NULL, '{}', NULL, '밀양시|경상남도밀양시|MIRYANG-SI|48270|ᄆᄋᄉ');
INSERT INTO public."Regions" VALUES ('48310', '48', '거제시', 'Geoje-si', '시', true, NULL, NULL, '{}', NULL, '거제시|경상남도거제시|GEOJE-SI|48310|ᄀᄌᄉ');
INSERT INTO public."Regions" VALUES ('48330', '48', '양산시', 'Yangsan-si', '시', true, NULL, NULL, '{}', NULL, '양산시|경상남도양산시|YANGSAN-SI|48330|ᄋᄉᄉ');
INSERT INTO public."Regions" VALUES ('48720', '48', '의령군', 'Uiryeong-gun', '군', true, NULL, NULL, '{}', NULL, '의령군|경상남도의령군|UIRYEONG-GUN|48720|ᄋᄅᄀ');
INSERT INTO public."Regions" VALUES ('48730', '48', '함안군', 'Haman-gun', '군', true, NULL, NULL, '{}', NULL, '함안군|경상남도함안군|HAMAN-GUN|48730|ᄒᄋᄀ');
INSERT INTO public."Regions" VALUES ('48740', '48', '창녕군', 'Changnyeong-gun', '군', true, NULL, NULL, '{}', NULL, '창녕군|경상남도창녕군|CHANGNYEONG-GUN|48740|ᄎᄂᄀ');
INSERT INTO public."Regions" VALUES ('48820', '48', '고성군', 'Goseong-gun', '군', true, NULL, NULL, '{}', NULL, '고성군|경상남도고성군|GOSEONG-GUN|48820|ᄀᄉᄀ');
INSERT INTO public."Regions" VALUES ('48840', '48', '남해군', 'Namhae-gun', '군', true, NULL, NULL, '{}', NULL, '남해군|경상남도남해군|NAMHAE-GUN|48840|ᄂᄒᄀ');
INSERT INTO public."Regions" VALUES ('48850', '48', '하동군', 'Hadong-gun', '군', true, NULL, NULL, '{}', NULL, '하동군|경상남도하동군|HADONG-GUN|48850|ᄒᄃᄀ');
INSERT INTO public."Regions" VALUES ('48860', '48', '산청군', 'Sancheong-gun', '군', true, NULL, NULL, '{}', NULL, '산청군|경상남도산청군|SANCHEONG-GUN|48860|ᄉᄎᄀ');
INSERT INTO public."Regions" VALUES ('48870', '48', '함양군', 'Hamyang-gun', '군', true, NULL, NULL, '{}', NULL, '함양군|경상남도함양군|HAMYANG-GUN|48870|ᄒᄋᄀ');
INSERT INTO public."Regions" VALUES ('48880', '48', '거창군', 'Geochang-gun', '군', true, NULL, NULL, '{}', NULL, '거창군|경상남도거창군|GEOCHANG-GUN|48880|ᄀᄎᄀ');
INSERT INTO public."Regions" VALUES ('48890', '48', '합천군', 'Hapcheon-gun', '군', true, NULL, NULL, '{}', NULL, '합천군|경상남도합천군|HAPCHEON-GUN|48890|ᄒᄎᄀ');
INSERT INTO public."Regions" VALUES ('50', NULL, '제주특별자치도', 'Jeju', '특별자치도', true, NULL, NULL, '{}', '기초자치단체 없음(행정시 2). 옛 코드 49는 2006-06-30까지라 이 표에 없음', '제주특별자치도|JEJU|50|ᄌᄌᄐᄇᄌᄎᄃ');
INSERT INTO public."Regions" VALUES ('50110', '50', '제주시', 'Jeju-si', '행정시', true, NULL, NULL, '{}', '행정시(법인격 없음)이나 지역사회보장계획을 따로 세움', '제주시|제주특별자치도제주시|JEJU-SI|50110|ᄌᄌᄉ');
INSERT INTO public."Regions" VALUES ('50130', '50', '서귀포시', 'Seogwipo-si', '행정시', true, NULL, NULL, '{}', '행정시(법인격 없음)이나 지역사회보장계획을 따로 세움', '서귀포시|제주특별자치도서귀포시|SEOGWIPO-SI|50130|ᄉᄀᄑᄉ');
INSERT INTO public."Regions" VALUES ('51', NULL, '강원특별자치도', 'Gangwon State', '특별자치도', true, '2023-06-11', NULL, '{}', '옛 강원도(42)', '강원특별자치도|GANGWONSTATE|51|ᄀᄋᄐᄇᄌᄎᄃ');
INSERT INTO public."Regions" VALUES ('51110', '51', '춘천시', 'Chuncheon-si', '시', true, '2023-06-11', NULL, '{}', '옛 코드 42110', '춘천시|강원특별자치도춘천시|CHUNCHEON-SI|51110|ᄎᄎᄉ');
INSERT INTO public."Regions" VALUES ('51130', '51', '원주시', 'Wonju-si', '시', true, '2023-06-11', NULL, '{}', '옛 코드 42130', '원주시|강원특별자치도원주시|WONJU-SI|51130|ᄋᄌᄉ');
INSERT INTO public."Regions" VALUES ('51150', '51', '강릉시', 'Gangneung-si', '시', true, '2023-06-11', NULL, '{}', '옛 코드 42150', '강릉시|강원특별자치도강릉시|GANGNEUNG-SI|51150|ᄀᄅᄉ');
INSERT INTO public."Regions" VALUES ('51170', '51', '동해시', 'Donghae-si', '시', true, '2023-06-11', NULL, '{}', '옛 코드 42170', '동해시|강원특별자치도동해시|DONGHAE-SI|51170|ᄃᄒᄉ');
INSERT INTO public."Regions" VALUES ('51190', '51', '태백시', 'Taebaek-si', '시', true, '2023-06-11', NULL, '{}', '옛 코드 42190', '태백시|강원특별자치도태백시|TAEBAEK-SI|51190|ᄐᄇᄉ');
INSERT INTO public."Regions" VALUES ('51210', '51', '속초시', 'Sokcho-si', '시', true, '2023-06-11', NULL, '{}', '옛 코드 42210', '속초시|강원특별자치도속초시|SOKCHO-SI|51210|ᄉᄎᄉ');
INSERT INTO public."Regions" VALUES ('51230', '51', '삼척시', 'Samcheok-si', '시', true, '2023-06-11', NULL, '{}', '옛 코드 42230', '삼척시|강원특별자치도삼척시|SAMCHEOK-SI|51230|ᄉᄎᄉ');
INSERT INTO public."Regions" VALUES ('51720', '51', '홍천군', 'Hongcheon-gun', '군', true, '2023-06-11', NULL, '{}', '옛 코드 42720', '홍천군|강원특별자치도홍천군|HONGCHEON-GUN|51720|ᄒᄎᄀ');
INSERT INTO public."Regions" VALUES ('51730', '51', '횡성군', 'Hoengseong-gun', '군', true, '2023-06-11', NULL, '{}', '옛 코드 42730', '횡성군|강원특별자치도횡성군|HOENGSEONG-GUN|51730|ᄒᄉᄀ');
INSERT INTO public."Regions" VALUES ('51750', '51', '영월군', 'Yeongwol-gun', '군', true, '2023-06-11', NULL, '{}', '옛 코드 42750', '영월군|강원특별자치도영월군|YEONGWOL-GUN|51750|ᄋᄋᄀ');
INSERT INTO public."Regions" VALUES ('51760', '51', '평창군', 'Pyeongchang-gun', '군', true, '2023-06-11', NULL, '{}', '옛 코드 42760', '평창군|강원특별자치도평창군|PYEONGCHANG-GUN|51760|ᄑᄎᄀ');
INSERT INTO public."Regions" VALUES ('51770', '51', '정선군', 'Jeongseon-gun', '군', true, '2023-06-11', NULL, '{}', '옛 코드 42770', '정선군|강원특별자치도정선군|JEONGSEON-GUN|51770|ᄌᄉᄀ');
INSERT INTO public."Regions" VALUES ('51780', '51', '철원군', 'Cheorwon-gun', '군', true, '2023-06-11', NULL, '{}', '옛 코드 42780', '철원군|강원특별자치도철원군|CHEORWON-GUN|51780|ᄎᄋᄀ');
INSERT INTO public."Regions" VALUES ('51790', '51', '화천군', 'Hwacheon-gun', '군', true, '2023-06-11', NULL, '{}', '옛 코드 42790', '화천군|강원특별자치도화천군|HWACHEON-GUN|51790|ᄒᄎᄀ');
INSERT INTO public."Regions" VALUES ('51800', '51', '양구군', 'Yanggu-gun', '군', true, '2023-06-11', NULL, '{}', '옛 코드 42800', '양구군|강원특별자치도양구군|YANGGU-GUN|51800|ᄋᄀᄀ');
INSERT INTO public."Regions" VALUES ('51810', '51', '인제군', 'Inje-gun', '군', true, '2023-06-11', NULL, '{}', '옛 코드 42810', '인제군|강원특별자치도인제군|INJE-GUN|51810|ᄋᄌᄀ');
INSERT INTO public."Regions" VALUES ('51820', '51', '고성군', 'Goseong-gun', '군', true, '2023-06-11', NULL, '{}', '옛 코드 42820', '고성군|강원특별자치도고성군|GOSEONG-GUN|51820|ᄀᄉᄀ');
INSERT INTO public."Regions" VALUES ('51830', '51', '양양군', 'Yangyang-gun', '군', true, '2023-06-11', NULL, '{}', '옛 코드 42830', '양양군|강원특별자치도양양군|YANGYANG-GUN|51830|ᄋᄋᄀ');
INSERT INTO public."Regions" VALUES ('52', NULL, '전북특별자치도', 'Jeonbuk State', '특별자치도', true, '2024-01-18', NULL, '{}', '옛 전라북도(45)', '전북특별자치도|JEONBUKSTATE|52|ᄌᄇᄐᄇᄌᄎᄃ');
INSERT INTO public."Regions" VALUES ('52110', '52', '전주시', 'Jeonju-si', '시', true, '2024-01-18', NULL, '{}', '옛 코드 45110', '전주시|전북특별자치도전주시|JEONJU-SI|52110|ᄌᄌᄉ');
INSERT INTO public."Regions" VALUES ('52130', '52', '군산시', 'Gunsan-si', '시', true, '2024-01-18', NULL, '{}', '옛 코드 45130', '군산시|전북특별자치도군산시|GUNSAN-SI|52130|ᄀᄉᄉ');
INSERT INTO public."Regions" VALUES ('52140', '52', '익산시', 'Iksan-si', '시', true, '2024-01-18', NULL, '{}', '옛 코드 45140', '익산시|전북특별자치도익산시|IKSAN-SI|52140|ᄋᄉᄉ');
INSERT INTO public."Regions" VALUES ('52180', '52', '정읍시', 'Jeongeup-si', '시', true, '2024-01-18', NULL, '{}', '옛 코드 45180', '정읍시|전북특별자치도정읍시|JEONGEUP-SI|52180|ᄌᄋᄉ');
INSERT INTO public."Regions" VALUES ('52190', '52', '남원시', 'Namwon-si', '시', true, '2024-01-18', NULL, '{}', '옛 코드 45190', '남원시|전북특별자치도남원시|NAMWON-SI|52190|ᄂᄋᄉ');
INSERT INTO public."Regions" VALUES ('52210', '52', '김제시', 'Gimje-si', '시', true, '2024-01-18', NULL, '{}', '옛 코드 45210', '김제시|전북특별자치도김제시|GIMJE-SI|52210|ᄀᄌᄉ');
INSERT INTO public."Regions" VALUES ('52710', '52', '완주군', 'Wanju-gun', '군', true, '2024-01-18', NULL, '{}', '옛 코드 45710', '완주군|전북특별자치도완주군|WANJU-GUN|52710|ᄋᄌᄀ');
INSERT INTO public."Regions" VALUES ('52720', '52', '진안군', 'Jinan-gun', '군', true, '2024-01-18', NULL, '{}', '옛 코드 45720', '진안군|전북특별자치도진안군|JINAN-GUN|52720|ᄌᄋᄀ');
INSERT INTO public."Regions" VALUES ('52730', '52', '무주군', 'Muju-gun', '군', true, '2024-01-18', NULL, '{}', '옛 코드 45730', '무주군|전북특별자치도무주군|MUJU-GUN|52730|ᄆᄌᄀ');
INSERT INTO public."Regions" VALUES ('52740', '52', '장수군', 'Jangsu-gun', '군', true, '2024-01-18', NULL, '{}', '옛 코드 45740', '장수군|전북특별자치도장수군|JANGSU-GUN|52740|ᄌᄉᄀ');
INSERT INTO public."Regions" VALUES ('52750', '52', '임실군', 'Imsil-gun', '군', true, '2024-01-18', NULL, '{}', '옛 코드 45750', '임실군|전북특별자치도임실군|IMSIL-GUN|52750|ᄋᄉᄀ');
INSERT INTO public."Regions" VALUES ('52770', '52', '순창군', 'Sunchang-gun', '군', true, '2024-01-18', NULL, '{}', '옛 코드 45770', '순창군|전북특별자치도순창군|SUNCHANG-GUN|52770|ᄉᄎᄀ');
INSERT INTO public."Regions" VALUES ('52790', '52', '고창군', 'Gochang-gun', '군', true, '2024-01-18', NULL, '{}', '옛 코드 45790', '고창군|전북특별자치도고창군|GOCHANG-GUN|52790|ᄀᄎᄀ');
INSERT INTO public."Regions" VALUES ('52800', '52', '부안군', 'Buan-gun', '군', true, '2024-01-18', NULL, '{}', '옛 코드 45800', '부안군|전북특별자치도부안군|BUAN-GUN|52800|ᄇᄋᄀ');


--
-- Data for Name: ScoringPolicies; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public."ScoringPolicies" VALUES ('bench', 1, '{"up":"ratio-up","down":"inverse-down","edges":{"noTarget":"Exclude","missingActual":"Exclude","zeroTargetUp":"NotApplicable","zeroTargetDown":"NotApplicable","zeroActualInverse":"Full","negativeActualInverse":"CapOrNotApplicable","negativeActual":"FloorAtZero","negativeTarget":"SignedLinear","threshold":"FullWhenMet","floor":null,"cap":null},"capStage":"Indicator","project":{"aggregator":"mean","missing":{"kind":"ExcludeAndReweight","limit":0}},"strategy":{"aggregator":"mean","missing":{"kind":"ExcludeAndReweight","limit":0}},"plan":{"aggregator":"mean","missing":{"kind":"ExcludeAndReweight","limit":0}},"basis":"Strategies","rounding":{"decimals":2,"stage":"Late"}}');
INSERT INTO public."ScoringPolicies" VALUES ('default', 1, '{"up":"ratio-up","down":"linear-down","edges":{"noTarget":"Exclude","missingActual":"Exclude","zeroTargetUp":"NotApplicable","zeroTargetDown":"FullWhenZero","zeroActualInverse":"CapOrNotApplicable","negativeActualInverse":"CapOrNotApplicable","negativeActual":"FloorAtZero","negativeTarget":"SignedLinear","threshold":"FullWhenMet","floor":0,"cap":null},"capStage":"Indicator","project":{"aggregator":"mean","missing":{"kind":"ExcludeAndReweight","limit":0}},"strategy":{"aggregator":"mean","missing":{"kind":"ExcludeAndReweight","limit":0}},"plan":{"aggregator":"mean","missing":{"kind":"ExcludeAndReweight","limit":0}},"basis":"Projects","rounding":{"decimals":1,"stage":"Late"}}');
INSERT INTO public."ScoringPolicies" VALUES ('ministry-report', 1, '{"up":"ratio-up","down":"linear-down","edges":{"noTarget":"Exclude","missingActual":"Exclude","zeroTargetUp":"NotApplicable","zeroTargetDown":"FullWhenZero","zeroActualInverse":"CapOrNotApplicable","negativeActualInverse":"CapOrNotApplicable","negativeActual":"Keep","negativeTarget":"SignedLinear","threshold":"FullWhenMet","floor":null,"cap":null},"capStage":"Indicator","project":{"aggregator":"mean","missing":{"kind":"ExcludeAndReweight","limit":0}},"strategy":{"aggregator":"mean","missing":{"kind":"ExcludeAndReweight","limit":0}},"plan":{"aggregator":"mean","missing":{"kind":"ExcludeAndReweight","limit":0}},"basis":"Projects","rounding":{"decimals":1,"stage":"Late"}}');


--
-- Data for Name: Strategies; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public."Strategies" VALUES ('01a2144a-03c1-7d89-86a0-c7518177b51e', '41150', '01a2144a-0348-7b19-aa68-365873349a69', 'Projects', 1, '촘촘한 복지안전망 구축', 1);
INSERT INTO public."Strategies" VALUES ('01a2144a-0600-7467-92b0-2e179c208ba1', '41150', '01a2144a-0348-7b19-aa68-365873349a69', 'Projects', 2, '빈틈없는 돌봄 체계 확립', 1);
INSERT INTO public."Strategies" VALUES ('01a2144a-0609-7dbd-b39c-864280c2f8d6', '41150', '01a2144a-0348-7b19-aa68-365873349a69', 'Projects', 3, '건강하고 활력 있는 노후', 1);
INSERT INTO public."Strategies" VALUES ('01a2144a-060c-7260-8c4e-5bfc3915b74e', '41150', '01a2144a-0348-7b19-aa68-365873349a69', 'Projects', 4, '일자리로 자립하는 시민', 1);
INSERT INTO public."Strategies" VALUES ('01a2144a-060d-7cae-aca2-3ecc4353980c', '41150', '01a2144a-0348-7b19-aa68-365873349a69', 'Projects', 5, '아동과 청년이 행복한 도시', 1);
INSERT INTO public."Strategies" VALUES ('01a2144a-0610-7d3d-97f7-d75b736c8ae4', '41150', '01a2144a-0348-7b19-aa68-365873349a69', 'Projects', 6, '이웃이 함께하는 마을복지', 1);


--
-- Data for Name: TargetRevisions; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public."TargetRevisions" VALUES ('01a2144a-0410-76ee-aa68-0d6cd1a20a51', '41150', '01a2144a-040f-7ca1-8baa-0e3d402df64e', 2020, 0, 400, '2020-01-01', NULL, NULL, NULL, NULL, 1);
INSERT INTO public."TargetRevisions" VALUES ('01a2144a-0410-79d3-bb29-9fc1b4499406', '41150', '01a2144a-0410-717f-bc18-e3a50367b797', 2020, 0, 8, '2020-01-01', NULL, NULL, NULL, NULL, 1);
INSERT INTO public."TargetRevisions" VALUES ('01a2144a-05ff-702f-be56-58345936bbbe', '41150', '01a2144a-05ff-7e52-ad33-84f20485cb3a', 2020, 0, 600, '2020-01-01', NULL, NULL, NULL, NULL, 1);
INSERT INTO public."TargetRevisions" VALUES ('01a2144a-05ff-7136-aad8-9b92992a2187', '41150', '01a2144a-05ff-7628-97fb-8ae7a100e697', 2020, 0, 5200, '2020-01-01', NULL, NULL, NULL, NULL, 1);
INSERT INTO public."TargetRevisions" VALUES ('01a2144a-05ff-7614-bfdc-625d14482bb3', '41150', '01a2144a-05ff-72dd-9ff0-61a973e9b3d4', 2020, 0, 125, '2020-01-01', NULL, NULL, NULL, NULL, 1);
INSERT INTO public."TargetRevisions" VALUES ('01a2144a-05ff-7c79-b0b0-54a4d60768ac', '41150', '01a2144a-05ff-714a-8bc0-4d1e7bf88094', 2020, 0, 2400, '2020-01-01', NULL, NULL, NULL, NULL, 1);
INSERT INTO public."TargetRevisions" VALUES ('01a2144a-05ff-7e1e-8107-728d275aae23', '41150', '01a2144a-05ff-7104-8c6d-a8bddbcb83a9', 2020, 0, 1800, '2020-01-01', NULL, NULL, NULL, NULL, 1);
INSERT INTO public."TargetRevisions" VALUES ('01a2144a-0600-71e5-9aea-e2298d8abbd4', '41150', '01a2144a-0600-7f6b-b440-926a37f52426', 2020, 0, 80, '2020-01-01', NULL, NULL, NULL, NULL, 1);
INSERT INTO public."TargetRevisions" VALUES ('01a2144a-0600-726f-83d5-d0664dc97272', '41150', '01a2144a-0600-70e1-bd94-65aa76e61ae6', 2020, 0, 800, '2020-01-01', NULL, NULL, NULL, NULL, 1);
INSERT INTO public."TargetRevisions" VALUES ('01a2144a-0600-73f2-9b9a-9fe9d45fe758', '41150', '01a2144a-0600-7cb3-a000-066d18d90003', 2020, 0, 320, '2020-01-01', NULL, NULL, NULL, NULL, 1);
INSERT INTO public."TargetRevisions" VALUES ('01a2144a-0600-76fc-9144-964cbcaf8681', '41150', '01a2144a-0600-7c9b-bc0a-81d1172e758e', 2020, 0, 400, '2020-01-01', NULL, NULL, NULL, NULL, 1);
INSERT INTO public."TargetRevisions" VALUES ('01a2144a-0600-77a2-a1a5-975842154ad7', '41150', '01a2144a-0600-76f6-9c45-5ee667bf6c65', 2020, 0, 250, '2020-01-01', NULL, NULL, NULL, NULL, 1);
INSERT INTO public."TargetRevisions" VALUES ('01a2144a-0600-782b-b500-341d15f92225', '41150', '01a2144a-0600-7cb3-a000-066d18d90003', 2020, 1, 160, '2020-06-18', 'Environment', '비대면 전환에 따라 대면·비대면 합계이던 지표를 비대면 상담 건수로 변경', '2020-06-18', '대표협의체-2020-12', 1);
INSERT INTO public."TargetRevisions" VALUES ('01a2144a-0600-7c43-9bcc-e15e2ea8e5a0', '41150', '01a2144a-0600-7ba2-83d9-dfec24fae926', 2020, 0, 6000, '2020-01-01', NULL, NULL, NULL, NULL, 1);
INSERT INTO public."TargetRevisions" VALUES ('01a2144a-0609-7d94-86fc-bf79a613ad4e', '41150', '01a2144a-0609-7d64-9c03-df140f399e2e', 2020, 0, 10, '2020-01-01', NULL, NULL, NULL, NULL, 1);
INSERT INTO public."TargetRevisions" VALUES ('01a2144a-060a-7686-8779-123d3ab9c0d0', '41150', '01a2144a-060a-7b73-865a-b113da241327', 2020, 0, 10, '2020-01-01', NULL, NULL, NULL, NULL, 1);
INSERT INTO public."TargetRevisions" VALUES ('01a2144a-060a-7686-be5b-686b528e41b4', '41150', '01a2144a-060a-7d34-ba2b-18fc48753792', 2020, 1, 3200, '2020-09-10', 'Environment', '경로당 운영 중단 기간을 반영하여 목표를 낮추고 예산을 감액', '2020-09-10', '대표협의체-2020-19', 1);
INSERT INTO public."TargetRevisions" VALUES ('01a2144a-060a-77bb-b2ff-6250c28a68e2', '41150', '01a2144a-060a-7566-bcc4-b5c69bf97690', 2020, 0, 24000, '2020-01-01', NULL, NULL, NULL, NULL, 1);
INSERT INTO public."TargetRevisions" VALUES ('01a2144a-060a-7b8f-b630-2830869c3f8a', '41150', '01a2144a-060a-7d34-ba2b-18fc48753792', 2020, 0, 4000, '2020-01-01', NULL, NULL, NULL, NULL, 1);
INSERT INTO public."TargetRevisions" VALUES ('01a2144a-060a-7c82-bfc6-1c6d3e82c74e', '41150', '01a2144a-060a-7110-a3de-9d591698252e', 2020, 0, 2600, '2020-01-01', NULL, NULL, NULL, NULL, 1);
INSERT INTO public."TargetRevisions" VALUES ('01a2144a-060a-7e06-b80f-030dc3bfd702', '41150', '01a2144a-060a-7997-b51a-b8c453f21965', 2020, 0, 500, '2020-01-01', NULL, NULL, NULL, NULL, 1);
INSERT INTO public."TargetRevisions" VALUES ('01a2144a-060a-7ea2-abc4-60c8cfcb35e9', '41150', '01a2144a-060a-7a9b-82e5-ddc6bbbcaf32', 2020, 0, 1900, '2020-01-01', NULL, NULL, NULL, NULL, 1);
INSERT INTO public."TargetRevisions" VALUES ('01a2144a-060c-766d-a0e9-73f4cea79341', '41150', '01a2144a-060c-7ad9-94b0-dc22c9fe4cc7', 2020, 0, 300, '2020-01-01', NULL, NULL, NULL, NULL, 1);
INSERT INTO public."TargetRevisions" VALUES ('01a2144a-060c-7863-bde7-6566ab52683b', '41150', '01a2144a-060c-701e-923c-06edec5f527f', 2020, 0, 200, '2020-01-01', NULL, NULL, NULL, NULL, 1);
INSERT INTO public."TargetRevisions" VALUES ('01a2144a-060c-78b9-bc40-9588e9be9c6a', '41150', '01a2144a-060c-734c-a0b9-83107d038aa8', 2020, 0, 200, '2020-01-01', NULL, NULL, NULL, NULL, 1);
INSERT INTO public."TargetRevisions" VALUES ('01a2144a-060c-7b9b-853e-234a77564497', '41150', '01a2144a-060c-7624-801a-3746a2341b0d', 2020, 0, 150, '2020-01-01', NULL, NULL, NULL, NULL, 1);
INSERT INTO public."TargetRevisions" VALUES ('01a2144a-060d-742f-9564-d2bbe160ca61', '41150', '01a2144a-060d-738d-94ee-a6786063a352', 2020, 0, 1500, '2020-01-01', NULL, NULL, NULL, NULL, 1);
INSERT INTO public."TargetRevisions" VALUES ('01a2144a-060d-7ad8-aba1-1d77f61b0522', '41150', '01a2144a-060d-75c6-807d-84cac2f74cd9', 2020, 0, 400, '2020-01-01', NULL, NULL, NULL, NULL, 1);
INSERT INTO public."TargetRevisions" VALUES ('01a2144a-060d-7b8c-b22c-5c76b9c5ad91', '41150', '01a2144a-060d-7a9f-bfeb-bb1d3d5a309a', 2020, 0, 90, '2020-01-01', NULL, NULL, NULL, NULL, 1);
INSERT INTO public."TargetRevisions" VALUES ('01a2144a-060d-7dd0-a01b-d59c322acb01', '41150', '01a2144a-060d-79c4-80cd-f0c8108d7f35', 2020, 0, 140, '2020-01-01', NULL, NULL, NULL, NULL, 1);
INSERT INTO public."TargetRevisions" VALUES ('01a2144a-060f-7bbb-8c57-038b3dc82fc3', '41150', '01a2144a-060f-76fa-a2bd-537ec82d10c8', 2020, 0, 9000, '2020-01-01', NULL, NULL, NULL, NULL, 1);
INSERT INTO public."TargetRevisions" VALUES ('01a2144a-060f-7bcb-8d6c-9e89969e03cb', '41150', '01a2144a-060f-7a13-bb4b-6d2d3713488f', 2020, 0, 80, '2020-01-01', NULL, NULL, NULL, NULL, 1);
INSERT INTO public."TargetRevisions" VALUES ('01a2144a-0610-72da-b67b-f09398e4f7e9', '41150', '01a2144a-0610-7c43-ad96-1f152d6a8dce', 2020, 0, 12000, '2020-01-01', NULL, NULL, NULL, NULL, 1);
INSERT INTO public."TargetRevisions" VALUES ('01a2144a-0610-77d4-a591-4b8218178c7d', '41150', '01a2144a-0610-7c86-b175-c72b71060411', 2020, 0, 60, '2020-01-01', NULL, NULL, NULL, NULL, 1);
INSERT INTO public."TargetRevisions" VALUES ('01a2144a-0610-78bc-9b3a-744b9b995093', '41150', '01a2144a-0610-74a2-9b15-afa2af70f4be', 2020, 0, 40, '2020-01-01', NULL, NULL, NULL, NULL, 1);
INSERT INTO public."TargetRevisions" VALUES ('01a2144a-0610-7aa4-be34-f44189d90364', '41150', '01a2144a-0610-7324-93c8-562145890bb9', 2020, 0, 25, '2020-01-01', NULL, NULL, NULL, NULL, 1);
INSERT INTO public."TargetRevisions" VALUES ('01a2144a-0610-7b8f-bbe2-7d25b1d4387a', '41150', '01a2144a-0610-7fed-bcd8-d881b6b55993', 2020, 0, 700, '2020-01-01', NULL, NULL, NULL, NULL, 1);
INSERT INTO public."TargetRevisions" VALUES ('01a2144a-0610-7cf6-8f9d-cf39479f1dc4', '41150', '01a2144a-0610-77af-afac-1ff1ce54ac4f', 2020, 0, 8000, '2020-01-01', NULL, NULL, NULL, NULL, 1);
INSERT INTO public."TargetRevisions" VALUES ('01a2144a-0610-7d69-ac91-fa9a68bcc852', '41150', '01a2144a-0610-79ba-8f9a-8b48adab0afc', 2020, 0, 640, '2020-01-01', NULL, NULL, NULL, NULL, 1);
INSERT INTO public."TargetRevisions" VALUES ('01a2144a-0610-7e95-a003-660c3eeb4bbb', '41150', '01a2144a-0610-7ee2-9929-87509520d3b9', 2020, 0, 200, '2020-01-01', NULL, NULL, NULL, NULL, 1);


--
-- Data for Name: __EFMigrationsHistory; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public."__EFMigrationsHistory" VALUES ('20261125193251_Initial', '10.0.15');


--
-- Name: AnnualPlans PK_AnnualPlans; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public."AnnualPlans"
    ADD CONSTRAINT "PK_AnnualPlans" PRIMARY KEY ("Id", "RegionCode");


--
-- Name: AnnualResults PK_AnnualResults; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public."AnnualResults"
    ADD CONSTRAINT "PK_AnnualResults" PRIMARY KEY ("Id", "RegionCode");


--
-- Name: BudgetLines PK_BudgetLines; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public."BudgetLines"
    ADD CONSTRAINT "PK_BudgetLines" PRIMARY KEY ("Id", "RegionCode");


--
-- Name: DataStamps PK_DataStamps; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public."DataStamps"
    ADD CONSTRAINT "PK_DataStamps" PRIMARY KEY ("Name");


--
-- Name: Indicators PK_Indicators; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public."Indicators"
    ADD CONSTRAINT "PK_Indicators" PRIMARY KEY ("Id", "RegionCode");


--
-- Name: PeerGroupMemberships PK_PeerGroupMemberships; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public."PeerGroupMemberships"
    ADD CONSTRAINT "PK_PeerGroupMemberships" PRIMARY KEY ("ProvinceCode", "EvaluationYear", "RegionCode");


--
-- Name: PlanGenerations PK_PlanGenerations; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public."PlanGenerations"
    ADD CONSTRAINT "PK_PlanGenerations" PRIMARY KEY ("Number");


--
-- Name: Plans PK_Plans; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public."Plans"
    ADD CONSTRAINT "PK_Plans" PRIMARY KEY ("Id", "RegionCode");


--
-- Name: Projects PK_Projects; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public."Projects"
    ADD CONSTRAINT "PK_Projects" PRIMARY KEY ("Id", "RegionCode");


--
-- Name: PublishedAchievements PK_PublishedAchievements; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public."PublishedAchievements"
    ADD CONSTRAINT "PK_PublishedAchievements" PRIMARY KEY ("RegionCode", "FiscalYear", "Scope");


--
-- Name: PublishedAwards PK_PublishedAwards; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public."PublishedAwards"
    ADD CONSTRAINT "PK_PublishedAwards" PRIMARY KEY ("RegionCode", "FirstFiscalYear", "Evaluator", "TierGroup", "Award");


--
-- Name: PublishedSnapshots PK_PublishedSnapshots; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public."PublishedSnapshots"
    ADD CONSTRAINT "PK_PublishedSnapshots" PRIMARY KEY ("Number");


--
-- Name: Regions PK_Regions; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public."Regions"
    ADD CONSTRAINT "PK_Regions" PRIMARY KEY ("Code");


--
-- Name: ScoringPolicies PK_ScoringPolicies; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public."ScoringPolicies"
    ADD CONSTRAINT "PK_ScoringPolicies" PRIMARY KEY ("Id", "Version");


--
-- Name: Strategies PK_Strategies; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public."Strategies"
    ADD CONSTRAINT "PK_Strategies" PRIMARY KEY ("Id", "RegionCode");


--
-- Name: TargetRevisions PK_TargetRevisions; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public."TargetRevisions"
    ADD CONSTRAINT "PK_TargetRevisions" PRIMARY KEY ("Id", "RegionCode");


--
-- Name: __EFMigrationsHistory PK___EFMigrationsHistory; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public."__EFMigrationsHistory"
    ADD CONSTRAINT "PK___EFMigrationsHistory" PRIMARY KEY ("MigrationId");


--
-- Name: IX_AnnualPlans_PlanId_RegionCode; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX "IX_AnnualPlans_PlanId_RegionCode" ON public."AnnualPlans" USING btree ("PlanId", "RegionCode");


--
-- Name: IX_AnnualPlans_RegionCode_FiscalYear_PlanId; Type: INDEX; Schema: public; Owner: -
--

CREATE UNIQUE INDEX "IX_AnnualPlans_RegionCode_FiscalYear_PlanId" ON public."AnnualPlans" USING btree ("RegionCode", "FiscalYear", "PlanId");


--
-- Name: IX_AnnualResults_IndicatorId_RegionCode; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX "IX_AnnualResults_IndicatorId_RegionCode" ON public."AnnualResults" USING btree ("IndicatorId", "RegionCode");


--
-- Name: IX_AnnualResults_RegionCode_FiscalYear_IndicatorId; Type: INDEX; Schema: public; Owner: -
--

CREATE UNIQUE INDEX "IX_AnnualResults_RegionCode_FiscalYear_IndicatorId" ON public."AnnualResults" USING btree ("RegionCode", "FiscalYear", "IndicatorId");


--
-- Name: IX_BudgetLines_ProjectId_RegionCode; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX "IX_BudgetLines_ProjectId_RegionCode" ON public."BudgetLines" USING btree ("ProjectId", "RegionCode");


--
-- Name: IX_BudgetLines_RegionCode_FiscalYear_ProjectId_Kind_Supplement~; Type: INDEX; Schema: public; Owner: -
--

CREATE UNIQUE INDEX "IX_BudgetLines_RegionCode_FiscalYear_ProjectId_Kind_Supplement~" ON public."BudgetLines" USING btree ("RegionCode", "FiscalYear", "ProjectId", "Kind", "Supplement", "Source", "SourceName");


--
-- Name: IX_Indicators_ProjectId_RegionCode; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX "IX_Indicators_ProjectId_RegionCode" ON public."Indicators" USING btree ("ProjectId", "RegionCode");


--
-- Name: IX_Indicators_RegionCode_ProjectId_Order; Type: INDEX; Schema: public; Owner: -
--

CREATE UNIQUE INDEX "IX_Indicators_RegionCode_ProjectId_Order" ON public."Indicators" USING btree ("RegionCode", "ProjectId", "Order");


--
-- Name: IX_PeerGroupMemberships_RegionCode; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX "IX_PeerGroupMemberships_RegionCode" ON public."PeerGroupMemberships" USING btree ("RegionCode");


--
-- Name: IX_Plans_Generation; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX "IX_Plans_Generation" ON public."Plans" USING btree ("Generation");


--
-- Name: IX_Plans_RegionCode_Generation; Type: INDEX; Schema: public; Owner: -
--

CREATE UNIQUE INDEX "IX_Plans_RegionCode_Generation" ON public."Plans" USING btree ("RegionCode", "Generation");


--
-- Name: IX_Projects_PlanId_RegionCode; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX "IX_Projects_PlanId_RegionCode" ON public."Projects" USING btree ("PlanId", "RegionCode");


--
-- Name: IX_Projects_RegionCode_PlanId_Code; Type: INDEX; Schema: public; Owner: -
--

CREATE UNIQUE INDEX "IX_Projects_RegionCode_PlanId_Code" ON public."Projects" USING btree ("RegionCode", "PlanId", "Code");


--
-- Name: IX_Projects_StrategyId_RegionCode; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX "IX_Projects_StrategyId_RegionCode" ON public."Projects" USING btree ("StrategyId", "RegionCode");


--
-- Name: IX_PublishedSnapshots_PolicyId_PolicyVersion; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX "IX_PublishedSnapshots_PolicyId_PolicyVersion" ON public."PublishedSnapshots" USING btree ("PolicyId", "PolicyVersion");


--
-- Name: IX_PublishedSnapshots_RegionCode_FiscalYear; Type: INDEX; Schema: public; Owner: -
--

CREATE UNIQUE INDEX "IX_PublishedSnapshots_RegionCode_FiscalYear" ON public."PublishedSnapshots" USING btree ("RegionCode", "FiscalYear") WHERE "IsCurrent";


--
-- Name: IX_PublishedSnapshots_Supersedes; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX "IX_PublishedSnapshots_Supersedes" ON public."PublishedSnapshots" USING btree ("Supersedes");


--
-- Name: IX_Regions_ParentCode; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX "IX_Regions_ParentCode" ON public."Regions" USING btree ("ParentCode");


--
-- Name: IX_Strategies_PlanId_RegionCode; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX "IX_Strategies_PlanId_RegionCode" ON public."Strategies" USING btree ("PlanId", "RegionCode");


--
-- Name: IX_Strategies_RegionCode_PlanId_System_Order; Type: INDEX; Schema: public; Owner: -
--

CREATE UNIQUE INDEX "IX_Strategies_RegionCode_PlanId_System_Order" ON public."Strategies" USING btree ("RegionCode", "PlanId", "System", "Order");


--
-- Name: IX_TargetRevisions_IndicatorId_RegionCode; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX "IX_TargetRevisions_IndicatorId_RegionCode" ON public."TargetRevisions" USING btree ("IndicatorId", "RegionCode");


--
-- Name: IX_TargetRevisions_RegionCode_FiscalYear_IndicatorId_Revision; Type: INDEX; Schema: public; Owner: -
--

CREATE UNIQUE INDEX "IX_TargetRevisions_RegionCode_FiscalYear_IndicatorId_Revision" ON public."TargetRevisions" USING btree ("RegionCode", "FiscalYear", "IndicatorId", "Revision");


--
-- Name: AnnualPlans FK_AnnualPlans_Plans_PlanId_RegionCode; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public."AnnualPlans"
    ADD CONSTRAINT "FK_AnnualPlans_Plans_PlanId_RegionCode" FOREIGN KEY ("PlanId", "RegionCode") REFERENCES public."Plans"("Id", "RegionCode") ON DELETE RESTRICT;


--
-- Name: AnnualResults FK_AnnualResults_Indicators_IndicatorId_RegionCode; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public."AnnualResults"
    ADD CONSTRAINT "FK_AnnualResults_Indicators_IndicatorId_RegionCode" FOREIGN KEY ("IndicatorId", "RegionCode") REFERENCES public."Indicators"("Id", "RegionCode") ON DELETE RESTRICT;


--
-- Name: BudgetLines FK_BudgetLines_Projects_ProjectId_RegionCode; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public."BudgetLines"
    ADD CONSTRAINT "FK_BudgetLines_Projects_ProjectId_RegionCode" FOREIGN KEY ("ProjectId", "RegionCode") REFERENCES public."Projects"("Id", "RegionCode") ON DELETE RESTRICT;


--
-- Name: Indicators FK_Indicators_Projects_ProjectId_RegionCode; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public."Indicators"
    ADD CONSTRAINT "FK_Indicators_Projects_ProjectId_RegionCode" FOREIGN KEY ("ProjectId", "RegionCode") REFERENCES public."Projects"("Id", "RegionCode") ON DELETE RESTRICT;


--
-- Name: PeerGroupMemberships FK_PeerGroupMemberships_Regions_RegionCode; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public."PeerGroupMemberships"
    ADD CONSTRAINT "FK_PeerGroupMemberships_Regions_RegionCode" FOREIGN KEY ("RegionCode") REFERENCES public."Regions"("Code") ON DELETE RESTRICT;


--
-- Name: Plans FK_Plans_PlanGenerations_Generation; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public."Plans"
    ADD CONSTRAINT "FK_Plans_PlanGenerations_Generation" FOREIGN KEY ("Generation") REFERENCES public."PlanGenerations"("Number") ON DELETE RESTRICT;


--
-- Name: Plans FK_Plans_Regions_RegionCode; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public."Plans"
    ADD CONSTRAINT "FK_Plans_Regions_RegionCode" FOREIGN KEY ("RegionCode") REFERENCES public."Regions"("Code") ON DELETE RESTRICT;


--
-- Name: Projects FK_Projects_Plans_PlanId_RegionCode; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public."Projects"
    ADD CONSTRAINT "FK_Projects_Plans_PlanId_RegionCode" FOREIGN KEY ("PlanId", "RegionCode") REFERENCES public."Plans"("Id", "RegionCode") ON DELETE RESTRICT;


--
-- Name: Projects FK_Projects_Strategies_StrategyId_RegionCode; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public."Projects"
    ADD CONSTRAINT "FK_Projects_Strategies_StrategyId_RegionCode" FOREIGN KEY ("StrategyId", "RegionCode") REFERENCES public."Strategies"("Id", "RegionCode") ON DELETE RESTRICT;


--
-- Name: PublishedAchievements FK_PublishedAchievements_Regions_RegionCode; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public."PublishedAchievements"
    ADD CONSTRAINT "FK_PublishedAchievements_Regions_RegionCode" FOREIGN KEY ("RegionCode") REFERENCES public."Regions"("Code") ON DELETE RESTRICT;


--
-- Name: PublishedAwards FK_PublishedAwards_Regions_RegionCode; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public."PublishedAwards"
    ADD CONSTRAINT "FK_PublishedAwards_Regions_RegionCode" FOREIGN KEY ("RegionCode") REFERENCES public."Regions"("Code") ON DELETE RESTRICT;


--
-- Name: PublishedSnapshots FK_PublishedSnapshots_PublishedSnapshots_Supersedes; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public."PublishedSnapshots"
    ADD CONSTRAINT "FK_PublishedSnapshots_PublishedSnapshots_Supersedes" FOREIGN KEY ("Supersedes") REFERENCES public."PublishedSnapshots"("Number") ON DELETE RESTRICT;


--
-- Name: PublishedSnapshots FK_PublishedSnapshots_Regions_RegionCode; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public."PublishedSnapshots"
    ADD CONSTRAINT "FK_PublishedSnapshots_Regions_RegionCode" FOREIGN KEY ("RegionCode") REFERENCES public."Regions"("Code") ON DELETE RESTRICT;


--
-- Name: PublishedSnapshots FK_PublishedSnapshots_ScoringPolicies_PolicyId_PolicyVersion; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public."PublishedSnapshots"
    ADD CONSTRAINT "FK_PublishedSnapshots_ScoringPolicies_PolicyId_PolicyVersion" FOREIGN KEY ("PolicyId", "PolicyVersion") REFERENCES public."ScoringPolicies"("Id", "Version") ON DELETE RESTRICT;


--
-- Name: Strategies FK_Strategies_Plans_PlanId_RegionCode; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public."Strategies"
    ADD CONSTRAINT "FK_Strategies_Plans_PlanId_RegionCode" FOREIGN KEY ("PlanId", "RegionCode") REFERENCES public."Plans"("Id", "RegionCode") ON DELETE RESTRICT;


--
-- Name: TargetRevisions FK_TargetRevisions_Indicators_IndicatorId_RegionCode; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public."TargetRevisions"
    ADD CONSTRAINT "FK_TargetRevisions_Indicators_IndicatorId_RegionCode" FOREIGN KEY ("IndicatorId", "RegionCode") REFERENCES public."Indicators"("Id", "RegionCode") ON DELETE RESTRICT;


--
-- PostgreSQL database dump complete
--


