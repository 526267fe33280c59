using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Uijeongbu.SocialPlan.Portal.Data.Migrations.Sqlite
{
    /// <inheritdoc />
    public partial class AuditSeals : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "AuditSeals",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    RegionCode = table.Column<string>(type: "TEXT", nullable: false),
                    Day = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    Sequence = table.Column<long>(type: "INTEGER", nullable: false),
                    Hash = table.Column<string>(type: "TEXT", nullable: false),
                    PreviousSeal = table.Column<string>(type: "TEXT", nullable: false),
                    Seal = table.Column<string>(type: "TEXT", nullable: false),
                    Version = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_AuditSeals", x => new { x.Id, x.RegionCode });
                });

            migrationBuilder.CreateIndex(
                name: "IX_AuditSeals_RegionCode_Day",
                table: "AuditSeals",
                columns: new[] { "RegionCode", "Day" },
                unique: true);

            // What is on the record stays as it was written. An attacker can drop these; audit verify finds what was changed then.
            migrationBuilder.Sql("""CREATE TRIGGER "AuditEntries_no_update" BEFORE UPDATE ON "AuditEntries" BEGIN SELECT RAISE(ABORT, 'AuditEntries is append-only'); END;""");
            migrationBuilder.Sql("""CREATE TRIGGER "AuditEntries_no_delete" BEFORE DELETE ON "AuditEntries" BEGIN SELECT RAISE(ABORT, 'AuditEntries is append-only'); END;""");
            migrationBuilder.Sql("""CREATE TRIGGER "AuditSeals_no_update" BEFORE UPDATE ON "AuditSeals" BEGIN SELECT RAISE(ABORT, 'AuditSeals is append-only'); END;""");
            migrationBuilder.Sql("""CREATE TRIGGER "AuditSeals_no_delete" BEFORE DELETE ON "AuditSeals" BEGIN SELECT RAISE(ABORT, 'AuditSeals is append-only'); END;""");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.Sql("""DROP TRIGGER "AuditEntries_no_update";""");
            migrationBuilder.Sql("""DROP TRIGGER "AuditEntries_no_delete";""");
            migrationBuilder.Sql("""DROP TRIGGER "AuditSeals_no_update";""");
            migrationBuilder.Sql("""DROP TRIGGER "AuditSeals_no_delete";""");

            migrationBuilder.DropTable(
                name: "AuditSeals");
        }
    }
}
