using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Uijeongbu.SocialPlan.Portal.Data.Migrations.Postgres
{
    /// <inheritdoc />
    public partial class Announcements : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "Announcements",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    RegionCode = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    Kind = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    Title = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    Text = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    FiscalYear = table.Column<int>(type: "integer", nullable: true),
                    DocumentNumber = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    DocumentOn = table.Column<DateOnly>(type: "date", nullable: true),
                    ShownFrom = table.Column<DateOnly>(type: "date", nullable: false),
                    ShownUntil = table.Column<DateOnly>(type: "date", nullable: true),
                    IsPinned = table.Column<bool>(type: "boolean", nullable: false),
                    Status = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    WrittenAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    WrittenByName = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    PublishedAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    PublishedByName = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    CorrectedAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    WithdrawnAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    WithdrawnByName = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    Version = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Announcements", x => new { x.Id, x.RegionCode });
                });

            migrationBuilder.CreateTable(
                name: "AnnouncementReadings",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    RegionCode = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    AnnouncementId = table.Column<Guid>(type: "uuid", nullable: false),
                    AccountId = table.Column<Guid>(type: "uuid", nullable: false),
                    Place = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    ReadAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    Version = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_AnnouncementReadings", x => new { x.Id, x.RegionCode });
                    table.ForeignKey(
                        name: "FK_AnnouncementReadings_Announcements_AnnouncementId_RegionCode",
                        columns: x => new { x.AnnouncementId, x.RegionCode },
                        principalTable: "Announcements",
                        principalColumns: new[] { "Id", "RegionCode" },
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateIndex(
                name: "IX_AnnouncementReadings_AnnouncementId_RegionCode",
                table: "AnnouncementReadings",
                columns: new[] { "AnnouncementId", "RegionCode" });

            migrationBuilder.CreateIndex(
                name: "IX_AnnouncementReadings_RegionCode_AnnouncementId_AccountId_Pl~",
                table: "AnnouncementReadings",
                columns: new[] { "RegionCode", "AnnouncementId", "AccountId", "Place" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Announcements_RegionCode_ShownFrom",
                table: "Announcements",
                columns: new[] { "RegionCode", "ShownFrom" });
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "AnnouncementReadings");

            migrationBuilder.DropTable(
                name: "Announcements");
        }
    }
}
