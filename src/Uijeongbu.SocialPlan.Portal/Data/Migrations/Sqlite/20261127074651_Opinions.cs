using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Uijeongbu.SocialPlan.Portal.Data.Migrations.Sqlite
{
    /// <inheritdoc />
    public partial class Opinions : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<DateTime>(
                name: "RemindedAt",
                table: "MonitoringRounds",
                type: "TEXT",
                nullable: true);

            migrationBuilder.CreateTable(
                name: "Recommendations",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    RegionCode = table.Column<string>(type: "TEXT", nullable: false),
                    RoundId = table.Column<Guid>(type: "TEXT", nullable: false),
                    ProjectId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Text = table.Column<string>(type: "TEXT", nullable: false),
                    DueOn = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    MadeAt = table.Column<DateTime>(type: "TEXT", nullable: false),
                    MadeByName = table.Column<string>(type: "TEXT", nullable: false),
                    SentAt = table.Column<DateTime>(type: "TEXT", nullable: true),
                    Reply = table.Column<string>(type: "TEXT", nullable: true),
                    RepliedAt = table.Column<DateTime>(type: "TEXT", nullable: true),
                    RepliedByName = table.Column<string>(type: "TEXT", nullable: true),
                    ConfirmedAt = table.Column<DateTime>(type: "TEXT", nullable: true),
                    ConfirmedByName = table.Column<string>(type: "TEXT", nullable: true),
                    IsInTime = table.Column<bool>(type: "INTEGER", nullable: true),
                    AskedAgainAt = table.Column<DateTime>(type: "TEXT", nullable: true),
                    Question = table.Column<string>(type: "TEXT", nullable: true),
                    FirstReply = table.Column<string>(type: "TEXT", nullable: true),
                    FirstConfirmedAt = table.Column<DateTime>(type: "TEXT", nullable: true),
                    ChangeSetId = table.Column<Guid>(type: "TEXT", nullable: true),
                    Version = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Recommendations", x => new { x.Id, x.RegionCode });
                    table.ForeignKey(
                        name: "FK_Recommendations_MonitoringRounds_RoundId_RegionCode",
                        columns: x => new { x.RoundId, x.RegionCode },
                        principalTable: "MonitoringRounds",
                        principalColumns: new[] { "Id", "RegionCode" },
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Recommendations_Projects_ProjectId_RegionCode",
                        columns: x => new { x.ProjectId, x.RegionCode },
                        principalTable: "Projects",
                        principalColumns: new[] { "Id", "RegionCode" },
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "RecommendationSources",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    RegionCode = table.Column<string>(type: "TEXT", nullable: false),
                    RecommendationId = table.Column<Guid>(type: "TEXT", nullable: false),
                    CardId = table.Column<Guid>(type: "TEXT", nullable: false),
                    ReviewNumber = table.Column<int>(type: "INTEGER", nullable: false),
                    QuestionKey = table.Column<string>(type: "TEXT", nullable: false),
                    Text = table.Column<string>(type: "TEXT", nullable: false),
                    Version = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_RecommendationSources", x => new { x.Id, x.RegionCode });
                    table.ForeignKey(
                        name: "FK_RecommendationSources_Recommendations_RecommendationId_RegionCode",
                        columns: x => new { x.RecommendationId, x.RegionCode },
                        principalTable: "Recommendations",
                        principalColumns: new[] { "Id", "RegionCode" },
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_RecommendationSources_ReviewCards_CardId_RegionCode",
                        columns: x => new { x.CardId, x.RegionCode },
                        principalTable: "ReviewCards",
                        principalColumns: new[] { "Id", "RegionCode" },
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateIndex(
                name: "IX_Recommendations_ProjectId_RegionCode",
                table: "Recommendations",
                columns: new[] { "ProjectId", "RegionCode" });

            migrationBuilder.CreateIndex(
                name: "IX_Recommendations_RegionCode_ProjectId",
                table: "Recommendations",
                columns: new[] { "RegionCode", "ProjectId" });

            migrationBuilder.CreateIndex(
                name: "IX_Recommendations_RegionCode_RoundId",
                table: "Recommendations",
                columns: new[] { "RegionCode", "RoundId" });

            migrationBuilder.CreateIndex(
                name: "IX_Recommendations_RoundId_RegionCode",
                table: "Recommendations",
                columns: new[] { "RoundId", "RegionCode" });

            migrationBuilder.CreateIndex(
                name: "IX_RecommendationSources_CardId_RegionCode",
                table: "RecommendationSources",
                columns: new[] { "CardId", "RegionCode" });

            migrationBuilder.CreateIndex(
                name: "IX_RecommendationSources_RecommendationId_RegionCode",
                table: "RecommendationSources",
                columns: new[] { "RecommendationId", "RegionCode" });

            migrationBuilder.CreateIndex(
                name: "IX_RecommendationSources_RegionCode_CardId",
                table: "RecommendationSources",
                columns: new[] { "RegionCode", "CardId" });

            migrationBuilder.CreateIndex(
                name: "IX_RecommendationSources_RegionCode_RecommendationId",
                table: "RecommendationSources",
                columns: new[] { "RegionCode", "RecommendationId" });
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "RecommendationSources");

            migrationBuilder.DropTable(
                name: "Recommendations");

            migrationBuilder.DropColumn(
                name: "RemindedAt",
                table: "MonitoringRounds");
        }
    }
}
