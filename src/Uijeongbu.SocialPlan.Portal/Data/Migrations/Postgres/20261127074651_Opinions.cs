using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Uijeongbu.SocialPlan.Portal.Data.Migrations.Postgres
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
                type: "timestamp with time zone",
                nullable: true);

            migrationBuilder.CreateTable(
                name: "Recommendations",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    RegionCode = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    RoundId = table.Column<Guid>(type: "uuid", nullable: false),
                    ProjectId = table.Column<Guid>(type: "uuid", nullable: false),
                    Text = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    DueOn = table.Column<DateOnly>(type: "date", nullable: false),
                    MadeAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    MadeByName = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    SentAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    Reply = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    RepliedAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    RepliedByName = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    ConfirmedAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    ConfirmedByName = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    IsInTime = table.Column<bool>(type: "boolean", nullable: true),
                    AskedAgainAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    Question = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    FirstReply = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    FirstConfirmedAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    ChangeSetId = table.Column<Guid>(type: "uuid", nullable: true),
                    Version = table.Column<long>(type: "bigint", nullable: false)
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
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    RegionCode = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    RecommendationId = table.Column<Guid>(type: "uuid", nullable: false),
                    CardId = table.Column<Guid>(type: "uuid", nullable: false),
                    ReviewNumber = table.Column<int>(type: "integer", nullable: false),
                    QuestionKey = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    Text = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    Version = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_RecommendationSources", x => new { x.Id, x.RegionCode });
                    table.ForeignKey(
                        name: "FK_RecommendationSources_Recommendations_RecommendationId_Regi~",
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
