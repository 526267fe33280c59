using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Uijeongbu.SocialPlan.Portal.Data.Migrations.Sqlite
{
    /// <inheritdoc />
    public partial class Monitoring : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "MonitoringRounds",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    RegionCode = table.Column<string>(type: "TEXT", nullable: false),
                    FiscalYear = table.Column<int>(type: "INTEGER", nullable: false),
                    Kind = table.Column<string>(type: "TEXT", nullable: false),
                    OpensAt = table.Column<DateTime>(type: "TEXT", nullable: false),
                    ClosesAt = table.Column<DateTime>(type: "TEXT", nullable: false),
                    TrainingOn = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    TrainingPlace = table.Column<string>(type: "TEXT", nullable: true),
                    ReplyDueOn = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    Note = table.Column<string>(type: "TEXT", nullable: true),
                    Questionnaire = table.Column<int>(type: "INTEGER", nullable: false),
                    AnnouncedAt = table.Column<DateTime>(type: "TEXT", nullable: true),
                    AnnouncedByName = table.Column<string>(type: "TEXT", nullable: true),
                    Version = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_MonitoringRounds", x => new { x.Id, x.RegionCode });
                });

            migrationBuilder.CreateTable(
                name: "GroupMembers",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    RegionCode = table.Column<string>(type: "TEXT", nullable: false),
                    RoundId = table.Column<Guid>(type: "TEXT", nullable: false),
                    AccountId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Name = table.Column<string>(type: "TEXT", nullable: false),
                    Kind = table.Column<string>(type: "TEXT", nullable: false),
                    Affiliation = table.Column<string>(type: "TEXT", nullable: true),
                    Organisations = table.Column<string>(type: "TEXT", nullable: false),
                    IsLead = table.Column<bool>(type: "INTEGER", nullable: false),
                    TrainedOn = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    ConsentedAt = table.Column<DateTime>(type: "TEXT", nullable: true),
                    LeftAt = table.Column<DateTime>(type: "TEXT", nullable: true),
                    Version = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_GroupMembers", x => new { x.Id, x.RegionCode });
                    table.ForeignKey(
                        name: "FK_GroupMembers_MonitoringRounds_RoundId_RegionCode",
                        columns: x => new { x.RoundId, x.RegionCode },
                        principalTable: "MonitoringRounds",
                        principalColumns: new[] { "Id", "RegionCode" },
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "RoundQuestionnaires",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    RegionCode = table.Column<string>(type: "TEXT", nullable: false),
                    RoundId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Number = table.Column<int>(type: "INTEGER", nullable: false),
                    Questions = table.Column<string>(type: "TEXT", nullable: false),
                    MadeAt = table.Column<DateTime>(type: "TEXT", nullable: false),
                    MadeByName = table.Column<string>(type: "TEXT", nullable: false),
                    Version = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_RoundQuestionnaires", x => new { x.Id, x.RegionCode });
                    table.ForeignKey(
                        name: "FK_RoundQuestionnaires_MonitoringRounds_RoundId_RegionCode",
                        columns: x => new { x.RoundId, x.RegionCode },
                        principalTable: "MonitoringRounds",
                        principalColumns: new[] { "Id", "RegionCode" },
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "ReviewCards",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    RegionCode = table.Column<string>(type: "TEXT", nullable: false),
                    RoundId = table.Column<Guid>(type: "TEXT", nullable: false),
                    MemberId = table.Column<Guid>(type: "TEXT", nullable: false),
                    ProjectId = table.Column<Guid>(type: "TEXT", nullable: false),
                    DealtAt = table.Column<DateTime>(type: "TEXT", nullable: false),
                    InsteadOfId = table.Column<Guid>(type: "TEXT", nullable: true),
                    Draft = table.Column<string>(type: "TEXT", nullable: true),
                    DraftAt = table.Column<DateTime>(type: "TEXT", nullable: true),
                    Submissions = table.Column<int>(type: "INTEGER", nullable: false),
                    SubmittedAt = table.Column<DateTime>(type: "TEXT", nullable: true),
                    Conflict = table.Column<string>(type: "TEXT", nullable: true),
                    ConflictReason = table.Column<string>(type: "TEXT", nullable: true),
                    ConflictAt = table.Column<DateTime>(type: "TEXT", nullable: true),
                    ConflictByName = table.Column<string>(type: "TEXT", nullable: true),
                    Version = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ReviewCards", x => new { x.Id, x.RegionCode });
                    table.ForeignKey(
                        name: "FK_ReviewCards_GroupMembers_MemberId_RegionCode",
                        columns: x => new { x.MemberId, x.RegionCode },
                        principalTable: "GroupMembers",
                        principalColumns: new[] { "Id", "RegionCode" },
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_ReviewCards_MonitoringRounds_RoundId_RegionCode",
                        columns: x => new { x.RoundId, x.RegionCode },
                        principalTable: "MonitoringRounds",
                        principalColumns: new[] { "Id", "RegionCode" },
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_ReviewCards_Projects_ProjectId_RegionCode",
                        columns: x => new { x.ProjectId, x.RegionCode },
                        principalTable: "Projects",
                        principalColumns: new[] { "Id", "RegionCode" },
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "SubmittedReviews",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    RegionCode = table.Column<string>(type: "TEXT", nullable: false),
                    CardId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Number = table.Column<int>(type: "INTEGER", nullable: false),
                    Answers = table.Column<string>(type: "TEXT", nullable: false),
                    At = table.Column<DateTime>(type: "TEXT", nullable: false),
                    ByName = table.Column<string>(type: "TEXT", nullable: false),
                    Version = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_SubmittedReviews", x => new { x.Id, x.RegionCode });
                    table.ForeignKey(
                        name: "FK_SubmittedReviews_ReviewCards_CardId_RegionCode",
                        columns: x => new { x.CardId, x.RegionCode },
                        principalTable: "ReviewCards",
                        principalColumns: new[] { "Id", "RegionCode" },
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateIndex(
                name: "IX_GroupMembers_RegionCode_AccountId",
                table: "GroupMembers",
                columns: new[] { "RegionCode", "AccountId" });

            migrationBuilder.CreateIndex(
                name: "IX_GroupMembers_RegionCode_RoundId_AccountId",
                table: "GroupMembers",
                columns: new[] { "RegionCode", "RoundId", "AccountId" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_GroupMembers_RoundId_RegionCode",
                table: "GroupMembers",
                columns: new[] { "RoundId", "RegionCode" });

            migrationBuilder.CreateIndex(
                name: "IX_MonitoringRounds_RegionCode_FiscalYear",
                table: "MonitoringRounds",
                columns: new[] { "RegionCode", "FiscalYear" });

            migrationBuilder.CreateIndex(
                name: "IX_ReviewCards_MemberId_RegionCode",
                table: "ReviewCards",
                columns: new[] { "MemberId", "RegionCode" });

            migrationBuilder.CreateIndex(
                name: "IX_ReviewCards_ProjectId_RegionCode",
                table: "ReviewCards",
                columns: new[] { "ProjectId", "RegionCode" });

            migrationBuilder.CreateIndex(
                name: "IX_ReviewCards_RegionCode_MemberId",
                table: "ReviewCards",
                columns: new[] { "RegionCode", "MemberId" });

            migrationBuilder.CreateIndex(
                name: "IX_ReviewCards_RegionCode_RoundId_ProjectId_MemberId",
                table: "ReviewCards",
                columns: new[] { "RegionCode", "RoundId", "ProjectId", "MemberId" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_ReviewCards_RoundId_RegionCode",
                table: "ReviewCards",
                columns: new[] { "RoundId", "RegionCode" });

            migrationBuilder.CreateIndex(
                name: "IX_RoundQuestionnaires_RegionCode_RoundId_Number",
                table: "RoundQuestionnaires",
                columns: new[] { "RegionCode", "RoundId", "Number" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_RoundQuestionnaires_RoundId_RegionCode",
                table: "RoundQuestionnaires",
                columns: new[] { "RoundId", "RegionCode" });

            migrationBuilder.CreateIndex(
                name: "IX_SubmittedReviews_CardId_RegionCode",
                table: "SubmittedReviews",
                columns: new[] { "CardId", "RegionCode" });

            migrationBuilder.CreateIndex(
                name: "IX_SubmittedReviews_RegionCode_CardId_Number",
                table: "SubmittedReviews",
                columns: new[] { "RegionCode", "CardId", "Number" },
                unique: true);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "RoundQuestionnaires");

            migrationBuilder.DropTable(
                name: "SubmittedReviews");

            migrationBuilder.DropTable(
                name: "ReviewCards");

            migrationBuilder.DropTable(
                name: "GroupMembers");

            migrationBuilder.DropTable(
                name: "MonitoringRounds");
        }
    }
}
