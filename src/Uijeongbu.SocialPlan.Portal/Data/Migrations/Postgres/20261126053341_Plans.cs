using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Uijeongbu.SocialPlan.Portal.Data.Migrations.Postgres
{
    /// <inheritdoc />
    public partial class Plans : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropIndex(
                name: "IX_Strategies_RegionCode_PlanId_System_Order",
                table: "Strategies");

            migrationBuilder.DropIndex(
                name: "IX_Indicators_RegionCode_ProjectId_Order",
                table: "Indicators");

            migrationBuilder.AddColumn<string>(
                name: "Answer",
                table: "TargetRevisions",
                type: "text",
                nullable: true,
                collation: "C");

            migrationBuilder.AddColumn<Guid>(
                name: "ChangeSetId",
                table: "TargetRevisions",
                type: "uuid",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "Department",
                table: "Projects",
                type: "text",
                nullable: true,
                collation: "C");

            migrationBuilder.AddColumn<string>(
                name: "Form",
                table: "Projects",
                type: "text",
                nullable: false,
                defaultValue: "{}",
                collation: "C");

            migrationBuilder.AddColumn<Guid>(
                name: "GroupId",
                table: "Projects",
                type: "uuid",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "Origin",
                table: "Projects",
                type: "text",
                nullable: false,
                defaultValue: "Local",
                collation: "C");

            migrationBuilder.AddColumn<Guid>(
                name: "ContinuesId",
                table: "Indicators",
                type: "uuid",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "Level",
                table: "Indicators",
                type: "text",
                nullable: true,
                collation: "C");

            migrationBuilder.AddColumn<string>(
                name: "Rationale",
                table: "Indicators",
                type: "text",
                nullable: true,
                collation: "C");

            migrationBuilder.AddColumn<string>(
                name: "Source",
                table: "AnnualResults",
                type: "text",
                nullable: true,
                collation: "C");

            migrationBuilder.CreateTable(
                name: "AdoptedPlans",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    RegionCode = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    AnnualPlanId = table.Column<Guid>(type: "uuid", nullable: false),
                    AdoptedOn = table.Column<DateOnly>(type: "date", nullable: false),
                    Content = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    Version = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_AdoptedPlans", x => new { x.Id, x.RegionCode });
                    table.ForeignKey(
                        name: "FK_AdoptedPlans_AnnualPlans_AnnualPlanId_RegionCode",
                        columns: x => new { x.AnnualPlanId, x.RegionCode },
                        principalTable: "AnnualPlans",
                        principalColumns: new[] { "Id", "RegionCode" },
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "AnnualPlanMoves",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    RegionCode = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    AnnualPlanId = table.Column<Guid>(type: "uuid", nullable: false),
                    From = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    To = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    IsAssemblyReport = table.Column<bool>(type: "boolean", nullable: false),
                    On = table.Column<DateOnly>(type: "date", nullable: false),
                    DocumentNumber = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    Text = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    Version = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_AnnualPlanMoves", x => new { x.Id, x.RegionCode });
                    table.ForeignKey(
                        name: "FK_AnnualPlanMoves_AnnualPlans_AnnualPlanId_RegionCode",
                        columns: x => new { x.AnnualPlanId, x.RegionCode },
                        principalTable: "AnnualPlans",
                        principalColumns: new[] { "Id", "RegionCode" },
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "Attachments",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    RegionCode = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    SubjectKind = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    SubjectId = table.Column<Guid>(type: "uuid", nullable: false),
                    Name = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    MediaType = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    Length = table.Column<long>(type: "bigint", nullable: false),
                    Hash = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    UploadedAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    UploadedByName = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    Version = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Attachments", x => new { x.Id, x.RegionCode });
                });

            migrationBuilder.CreateTable(
                name: "CalendarEntries",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    RegionCode = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    Kind = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    On = table.Column<DateOnly>(type: "date", nullable: false),
                    Until = table.Column<DateOnly>(type: "date", nullable: true),
                    Name = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    Note = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    Version = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_CalendarEntries", x => new { x.Id, x.RegionCode });
                });

            migrationBuilder.CreateTable(
                name: "ChangeSets",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    RegionCode = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    AnnualPlanId = table.Column<Guid>(type: "uuid", nullable: false),
                    Number = table.Column<int>(type: "integer", nullable: false),
                    Content = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    Status = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    DecidedOn = table.Column<DateOnly>(type: "date", nullable: true),
                    DocumentNumber = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    Version = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ChangeSets", x => new { x.Id, x.RegionCode });
                    table.ForeignKey(
                        name: "FK_ChangeSets_AnnualPlans_AnnualPlanId_RegionCode",
                        columns: x => new { x.AnnualPlanId, x.RegionCode },
                        principalTable: "AnnualPlans",
                        principalColumns: new[] { "Id", "RegionCode" },
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "Meetings",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    RegionCode = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    AnnualPlanId = table.Column<Guid>(type: "uuid", nullable: false),
                    Body = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    IsWritten = table.Column<bool>(type: "boolean", nullable: false),
                    HeldOn = table.Column<DateOnly>(type: "date", nullable: false),
                    StartsAt = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    Name = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    Place = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    Officials = table.Column<int>(type: "integer", nullable: false),
                    CouncilMembers = table.Column<int>(type: "integer", nullable: false),
                    Others = table.Column<int>(type: "integer", nullable: false),
                    Agenda = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    Decision = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    Result = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    DocumentNumber = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    Version = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Meetings", x => new { x.Id, x.RegionCode });
                    table.ForeignKey(
                        name: "FK_Meetings_AnnualPlans_AnnualPlanId_RegionCode",
                        columns: x => new { x.AnnualPlanId, x.RegionCode },
                        principalTable: "AnnualPlans",
                        principalColumns: new[] { "Id", "RegionCode" },
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "PlanSettings",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    RegionCode = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    Weights = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    FirstYearWithPlan = table.Column<bool>(type: "boolean", nullable: false),
                    NoticeCounting = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    Version = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_PlanSettings", x => new { x.Id, x.RegionCode });
                });

            migrationBuilder.CreateTable(
                name: "ProjectGroups",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    RegionCode = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    PlanId = table.Column<Guid>(type: "uuid", nullable: false),
                    StrategyId = table.Column<Guid>(type: "uuid", nullable: false),
                    Order = table.Column<int>(type: "integer", nullable: false),
                    Name = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    Version = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ProjectGroups", x => new { x.Id, x.RegionCode });
                    table.ForeignKey(
                        name: "FK_ProjectGroups_Plans_PlanId_RegionCode",
                        columns: x => new { x.PlanId, x.RegionCode },
                        principalTable: "Plans",
                        principalColumns: new[] { "Id", "RegionCode" },
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_ProjectGroups_Strategies_StrategyId_RegionCode",
                        columns: x => new { x.StrategyId, x.RegionCode },
                        principalTable: "Strategies",
                        principalColumns: new[] { "Id", "RegionCode" },
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "ReportSections",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    RegionCode = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    AnnualPlanId = table.Column<Guid>(type: "uuid", nullable: false),
                    Key = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    AssigneeId = table.Column<Guid>(type: "uuid", nullable: true),
                    AssigneeName = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    Text = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    Rows = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    Status = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    Version = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ReportSections", x => new { x.Id, x.RegionCode });
                    table.ForeignKey(
                        name: "FK_ReportSections_AnnualPlans_AnnualPlanId_RegionCode",
                        columns: x => new { x.AnnualPlanId, x.RegionCode },
                        principalTable: "AnnualPlans",
                        principalColumns: new[] { "Id", "RegionCode" },
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "StrategyIndicators",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    RegionCode = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    StrategyId = table.Column<Guid>(type: "uuid", nullable: false),
                    Order = table.Column<int>(type: "integer", nullable: false),
                    Name = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    Unit = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    Definition = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    Direction = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    Decimals = table.Column<int>(type: "integer", nullable: false),
                    Rationale = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    DataSource = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    Targets = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    Version = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_StrategyIndicators", x => new { x.Id, x.RegionCode });
                    table.ForeignKey(
                        name: "FK_StrategyIndicators_Strategies_StrategyId_RegionCode",
                        columns: x => new { x.StrategyId, x.RegionCode },
                        principalTable: "Strategies",
                        principalColumns: new[] { "Id", "RegionCode" },
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "TaskForceMembers",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    RegionCode = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    AnnualPlanId = table.Column<Guid>(type: "uuid", nullable: false),
                    Kind = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    IsChair = table.Column<bool>(type: "boolean", nullable: false),
                    Name = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    Affiliation = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    Duty = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    Note = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    Version = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_TaskForceMembers", x => new { x.Id, x.RegionCode });
                    table.ForeignKey(
                        name: "FK_TaskForceMembers_AnnualPlans_AnnualPlanId_RegionCode",
                        columns: x => new { x.AnnualPlanId, x.RegionCode },
                        principalTable: "AnnualPlans",
                        principalColumns: new[] { "Id", "RegionCode" },
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateIndex(
                name: "IX_Strategies_RegionCode_PlanId_System_Order",
                table: "Strategies",
                columns: new[] { "RegionCode", "PlanId", "System", "Order" });

            migrationBuilder.CreateIndex(
                name: "IX_Projects_GroupId_RegionCode",
                table: "Projects",
                columns: new[] { "GroupId", "RegionCode" });

            migrationBuilder.CreateIndex(
                name: "IX_Indicators_RegionCode_ProjectId_Order",
                table: "Indicators",
                columns: new[] { "RegionCode", "ProjectId", "Order" });

            migrationBuilder.CreateIndex(
                name: "IX_AdoptedPlans_AnnualPlanId_RegionCode",
                table: "AdoptedPlans",
                columns: new[] { "AnnualPlanId", "RegionCode" });

            migrationBuilder.CreateIndex(
                name: "IX_AdoptedPlans_RegionCode_AnnualPlanId",
                table: "AdoptedPlans",
                columns: new[] { "RegionCode", "AnnualPlanId" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_AnnualPlanMoves_AnnualPlanId_RegionCode",
                table: "AnnualPlanMoves",
                columns: new[] { "AnnualPlanId", "RegionCode" });

            migrationBuilder.CreateIndex(
                name: "IX_AnnualPlanMoves_RegionCode_AnnualPlanId",
                table: "AnnualPlanMoves",
                columns: new[] { "RegionCode", "AnnualPlanId" });

            migrationBuilder.CreateIndex(
                name: "IX_Attachments_RegionCode_SubjectKind_SubjectId",
                table: "Attachments",
                columns: new[] { "RegionCode", "SubjectKind", "SubjectId" });

            migrationBuilder.CreateIndex(
                name: "IX_CalendarEntries_RegionCode_On",
                table: "CalendarEntries",
                columns: new[] { "RegionCode", "On" });

            migrationBuilder.CreateIndex(
                name: "IX_ChangeSets_AnnualPlanId_RegionCode",
                table: "ChangeSets",
                columns: new[] { "AnnualPlanId", "RegionCode" });

            migrationBuilder.CreateIndex(
                name: "IX_ChangeSets_RegionCode_AnnualPlanId_Number",
                table: "ChangeSets",
                columns: new[] { "RegionCode", "AnnualPlanId", "Number" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Meetings_AnnualPlanId_RegionCode",
                table: "Meetings",
                columns: new[] { "AnnualPlanId", "RegionCode" });

            migrationBuilder.CreateIndex(
                name: "IX_Meetings_RegionCode_AnnualPlanId",
                table: "Meetings",
                columns: new[] { "RegionCode", "AnnualPlanId" });

            migrationBuilder.CreateIndex(
                name: "IX_PlanSettings_RegionCode",
                table: "PlanSettings",
                column: "RegionCode",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_ProjectGroups_PlanId_RegionCode",
                table: "ProjectGroups",
                columns: new[] { "PlanId", "RegionCode" });

            migrationBuilder.CreateIndex(
                name: "IX_ProjectGroups_RegionCode_PlanId",
                table: "ProjectGroups",
                columns: new[] { "RegionCode", "PlanId" });

            migrationBuilder.CreateIndex(
                name: "IX_ProjectGroups_StrategyId_RegionCode",
                table: "ProjectGroups",
                columns: new[] { "StrategyId", "RegionCode" });

            migrationBuilder.CreateIndex(
                name: "IX_ReportSections_AnnualPlanId_RegionCode",
                table: "ReportSections",
                columns: new[] { "AnnualPlanId", "RegionCode" });

            migrationBuilder.CreateIndex(
                name: "IX_ReportSections_RegionCode_AnnualPlanId_Key",
                table: "ReportSections",
                columns: new[] { "RegionCode", "AnnualPlanId", "Key" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_StrategyIndicators_RegionCode_StrategyId",
                table: "StrategyIndicators",
                columns: new[] { "RegionCode", "StrategyId" });

            migrationBuilder.CreateIndex(
                name: "IX_StrategyIndicators_StrategyId_RegionCode",
                table: "StrategyIndicators",
                columns: new[] { "StrategyId", "RegionCode" });

            migrationBuilder.CreateIndex(
                name: "IX_TaskForceMembers_AnnualPlanId_RegionCode",
                table: "TaskForceMembers",
                columns: new[] { "AnnualPlanId", "RegionCode" });

            migrationBuilder.CreateIndex(
                name: "IX_TaskForceMembers_RegionCode_AnnualPlanId",
                table: "TaskForceMembers",
                columns: new[] { "RegionCode", "AnnualPlanId" });

            migrationBuilder.AddForeignKey(
                name: "FK_Projects_ProjectGroups_GroupId_RegionCode",
                table: "Projects",
                columns: new[] { "GroupId", "RegionCode" },
                principalTable: "ProjectGroups",
                principalColumns: new[] { "Id", "RegionCode" },
                onDelete: ReferentialAction.Restrict);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropForeignKey(
                name: "FK_Projects_ProjectGroups_GroupId_RegionCode",
                table: "Projects");

            migrationBuilder.DropTable(
                name: "AdoptedPlans");

            migrationBuilder.DropTable(
                name: "AnnualPlanMoves");

            migrationBuilder.DropTable(
                name: "Attachments");

            migrationBuilder.DropTable(
                name: "CalendarEntries");

            migrationBuilder.DropTable(
                name: "ChangeSets");

            migrationBuilder.DropTable(
                name: "Meetings");

            migrationBuilder.DropTable(
                name: "PlanSettings");

            migrationBuilder.DropTable(
                name: "ProjectGroups");

            migrationBuilder.DropTable(
                name: "ReportSections");

            migrationBuilder.DropTable(
                name: "StrategyIndicators");

            migrationBuilder.DropTable(
                name: "TaskForceMembers");

            migrationBuilder.DropIndex(
                name: "IX_Strategies_RegionCode_PlanId_System_Order",
                table: "Strategies");

            migrationBuilder.DropIndex(
                name: "IX_Projects_GroupId_RegionCode",
                table: "Projects");

            migrationBuilder.DropIndex(
                name: "IX_Indicators_RegionCode_ProjectId_Order",
                table: "Indicators");

            migrationBuilder.DropColumn(
                name: "Answer",
                table: "TargetRevisions");

            migrationBuilder.DropColumn(
                name: "ChangeSetId",
                table: "TargetRevisions");

            migrationBuilder.DropColumn(
                name: "Department",
                table: "Projects");

            migrationBuilder.DropColumn(
                name: "Form",
                table: "Projects");

            migrationBuilder.DropColumn(
                name: "GroupId",
                table: "Projects");

            migrationBuilder.DropColumn(
                name: "Origin",
                table: "Projects");

            migrationBuilder.DropColumn(
                name: "ContinuesId",
                table: "Indicators");

            migrationBuilder.DropColumn(
                name: "Level",
                table: "Indicators");

            migrationBuilder.DropColumn(
                name: "Rationale",
                table: "Indicators");

            migrationBuilder.DropColumn(
                name: "Source",
                table: "AnnualResults");

            migrationBuilder.CreateIndex(
                name: "IX_Strategies_RegionCode_PlanId_System_Order",
                table: "Strategies",
                columns: new[] { "RegionCode", "PlanId", "System", "Order" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Indicators_RegionCode_ProjectId_Order",
                table: "Indicators",
                columns: new[] { "RegionCode", "ProjectId", "Order" },
                unique: true);
        }
    }
}
