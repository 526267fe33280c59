using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Uijeongbu.SocialPlan.Portal.Data.Migrations.Sqlite
{
    /// <inheritdoc />
    public partial class GroupWork : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<string>(
                name: "EnteredByName",
                table: "SubmittedReviews",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "Paper",
                table: "SubmittedReviews",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "Department",
                table: "Recommendations",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "LetterNumber",
                table: "Recommendations",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<DateOnly>(
                name: "LetterOn",
                table: "Recommendations",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<Guid>(
                name: "TargetIndicatorId",
                table: "Recommendations",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<int>(
                name: "TargetYear",
                table: "Recommendations",
                type: "INTEGER",
                nullable: true);

            migrationBuilder.AddColumn<DateTime>(
                name: "SelfCheckAskedAt",
                table: "MonitoringRounds",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<DateOnly>(
                name: "SelfCheckDueOn",
                table: "MonitoringRounds",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "Way",
                table: "Invitations",
                type: "TEXT",
                nullable: true);

            migrationBuilder.CreateTable(
                name: "InvitedMembers",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    RegionCode = table.Column<string>(type: "TEXT", nullable: false),
                    RoundId = table.Column<Guid>(type: "TEXT", nullable: false),
                    InvitationId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Name = table.Column<string>(type: "TEXT", nullable: false),
                    Content = table.Column<string>(type: "TEXT", nullable: false),
                    Version = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_InvitedMembers", x => new { x.Id, x.RegionCode });
                    table.ForeignKey(
                        name: "FK_InvitedMembers_MonitoringRounds_RoundId_RegionCode",
                        columns: x => new { x.RoundId, x.RegionCode },
                        principalTable: "MonitoringRounds",
                        principalColumns: new[] { "Id", "RegionCode" },
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "PaperReviews",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    RegionCode = table.Column<string>(type: "TEXT", nullable: false),
                    CardId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Answers = table.Column<string>(type: "TEXT", nullable: false),
                    EnteredAt = table.Column<DateTime>(type: "TEXT", nullable: false),
                    EnteredBy = table.Column<Guid>(type: "TEXT", nullable: false),
                    EnteredByName = table.Column<string>(type: "TEXT", nullable: false),
                    State = table.Column<string>(type: "TEXT", nullable: false),
                    DecidedAt = table.Column<DateTime>(type: "TEXT", nullable: true),
                    Version = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_PaperReviews", x => new { x.Id, x.RegionCode });
                    table.ForeignKey(
                        name: "FK_PaperReviews_ReviewCards_CardId_RegionCode",
                        columns: x => new { x.CardId, x.RegionCode },
                        principalTable: "ReviewCards",
                        principalColumns: new[] { "Id", "RegionCode" },
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "SelfChecks",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    RegionCode = table.Column<string>(type: "TEXT", nullable: false),
                    RoundId = table.Column<Guid>(type: "TEXT", nullable: false),
                    ProjectId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Content = table.Column<string>(type: "TEXT", nullable: false),
                    WrittenAt = table.Column<DateTime>(type: "TEXT", nullable: false),
                    WrittenByName = table.Column<string>(type: "TEXT", nullable: false),
                    Version = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_SelfChecks", x => new { x.Id, x.RegionCode });
                    table.ForeignKey(
                        name: "FK_SelfChecks_MonitoringRounds_RoundId_RegionCode",
                        columns: x => new { x.RoundId, x.RegionCode },
                        principalTable: "MonitoringRounds",
                        principalColumns: new[] { "Id", "RegionCode" },
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_SelfChecks_Projects_ProjectId_RegionCode",
                        columns: x => new { x.ProjectId, x.RegionCode },
                        principalTable: "Projects",
                        principalColumns: new[] { "Id", "RegionCode" },
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "StrategySummaries",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    RegionCode = table.Column<string>(type: "TEXT", nullable: false),
                    RoundId = table.Column<Guid>(type: "TEXT", nullable: false),
                    StrategyId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Text = table.Column<string>(type: "TEXT", nullable: false),
                    WrittenAt = table.Column<DateTime>(type: "TEXT", nullable: false),
                    WrittenByName = table.Column<string>(type: "TEXT", nullable: false),
                    Version = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_StrategySummaries", x => new { x.Id, x.RegionCode });
                    table.ForeignKey(
                        name: "FK_StrategySummaries_MonitoringRounds_RoundId_RegionCode",
                        columns: x => new { x.RoundId, x.RegionCode },
                        principalTable: "MonitoringRounds",
                        principalColumns: new[] { "Id", "RegionCode" },
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_StrategySummaries_Strategies_StrategyId_RegionCode",
                        columns: x => new { x.StrategyId, x.RegionCode },
                        principalTable: "Strategies",
                        principalColumns: new[] { "Id", "RegionCode" },
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "SubcommitteeSheets",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    RegionCode = table.Column<string>(type: "TEXT", nullable: false),
                    RoundId = table.Column<Guid>(type: "TEXT", nullable: false),
                    ProjectId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Subcommittee = table.Column<string>(type: "TEXT", nullable: false),
                    HeldOn = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    Attendees = table.Column<int>(type: "INTEGER", nullable: false),
                    Said = table.Column<string>(type: "TEXT", nullable: true),
                    Answers = table.Column<string>(type: "TEXT", nullable: true),
                    WrittenAt = table.Column<DateTime>(type: "TEXT", nullable: false),
                    WrittenByName = table.Column<string>(type: "TEXT", nullable: false),
                    Version = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_SubcommitteeSheets", x => new { x.Id, x.RegionCode });
                    table.ForeignKey(
                        name: "FK_SubcommitteeSheets_MonitoringRounds_RoundId_RegionCode",
                        columns: x => new { x.RoundId, x.RegionCode },
                        principalTable: "MonitoringRounds",
                        principalColumns: new[] { "Id", "RegionCode" },
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_SubcommitteeSheets_Projects_ProjectId_RegionCode",
                        columns: x => new { x.ProjectId, x.RegionCode },
                        principalTable: "Projects",
                        principalColumns: new[] { "Id", "RegionCode" },
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateIndex(
                name: "IX_InvitedMembers_RegionCode_InvitationId",
                table: "InvitedMembers",
                columns: new[] { "RegionCode", "InvitationId" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_InvitedMembers_RegionCode_RoundId",
                table: "InvitedMembers",
                columns: new[] { "RegionCode", "RoundId" });

            migrationBuilder.CreateIndex(
                name: "IX_InvitedMembers_RoundId_RegionCode",
                table: "InvitedMembers",
                columns: new[] { "RoundId", "RegionCode" });

            migrationBuilder.CreateIndex(
                name: "IX_PaperReviews_CardId_RegionCode",
                table: "PaperReviews",
                columns: new[] { "CardId", "RegionCode" });

            migrationBuilder.CreateIndex(
                name: "IX_PaperReviews_RegionCode_CardId",
                table: "PaperReviews",
                columns: new[] { "RegionCode", "CardId" });

            migrationBuilder.CreateIndex(
                name: "IX_SelfChecks_ProjectId_RegionCode",
                table: "SelfChecks",
                columns: new[] { "ProjectId", "RegionCode" });

            migrationBuilder.CreateIndex(
                name: "IX_SelfChecks_RegionCode_RoundId_ProjectId",
                table: "SelfChecks",
                columns: new[] { "RegionCode", "RoundId", "ProjectId" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_SelfChecks_RoundId_RegionCode",
                table: "SelfChecks",
                columns: new[] { "RoundId", "RegionCode" });

            migrationBuilder.CreateIndex(
                name: "IX_StrategySummaries_RegionCode_RoundId_StrategyId",
                table: "StrategySummaries",
                columns: new[] { "RegionCode", "RoundId", "StrategyId" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_StrategySummaries_RoundId_RegionCode",
                table: "StrategySummaries",
                columns: new[] { "RoundId", "RegionCode" });

            migrationBuilder.CreateIndex(
                name: "IX_StrategySummaries_StrategyId_RegionCode",
                table: "StrategySummaries",
                columns: new[] { "StrategyId", "RegionCode" });

            migrationBuilder.CreateIndex(
                name: "IX_SubcommitteeSheets_ProjectId_RegionCode",
                table: "SubcommitteeSheets",
                columns: new[] { "ProjectId", "RegionCode" });

            migrationBuilder.CreateIndex(
                name: "IX_SubcommitteeSheets_RegionCode_RoundId_ProjectId_Subcommittee",
                table: "SubcommitteeSheets",
                columns: new[] { "RegionCode", "RoundId", "ProjectId", "Subcommittee" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_SubcommitteeSheets_RoundId_RegionCode",
                table: "SubcommitteeSheets",
                columns: new[] { "RoundId", "RegionCode" });
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "InvitedMembers");

            migrationBuilder.DropTable(
                name: "PaperReviews");

            migrationBuilder.DropTable(
                name: "SelfChecks");

            migrationBuilder.DropTable(
                name: "StrategySummaries");

            migrationBuilder.DropTable(
                name: "SubcommitteeSheets");

            migrationBuilder.DropColumn(
                name: "EnteredByName",
                table: "SubmittedReviews");

            migrationBuilder.DropColumn(
                name: "Paper",
                table: "SubmittedReviews");

            migrationBuilder.DropColumn(
                name: "Department",
                table: "Recommendations");

            migrationBuilder.DropColumn(
                name: "LetterNumber",
                table: "Recommendations");

            migrationBuilder.DropColumn(
                name: "LetterOn",
                table: "Recommendations");

            migrationBuilder.DropColumn(
                name: "TargetIndicatorId",
                table: "Recommendations");

            migrationBuilder.DropColumn(
                name: "TargetYear",
                table: "Recommendations");

            migrationBuilder.DropColumn(
                name: "SelfCheckAskedAt",
                table: "MonitoringRounds");

            migrationBuilder.DropColumn(
                name: "SelfCheckDueOn",
                table: "MonitoringRounds");

            migrationBuilder.DropColumn(
                name: "Way",
                table: "Invitations");
        }
    }
}
