using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Uijeongbu.SocialPlan.Portal.Data.Migrations.Postgres
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
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    RegionCode = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    Day = table.Column<DateOnly>(type: "date", nullable: false),
                    Sequence = table.Column<long>(type: "bigint", nullable: false),
                    Hash = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    PreviousSeal = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    Seal = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    Version = table.Column<long>(type: "bigint", nullable: false)
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
            migrationBuilder.Sql("""
                CREATE FUNCTION refuse_change() RETURNS trigger LANGUAGE plpgsql AS $$
                BEGIN RAISE EXCEPTION '% is append-only', TG_TABLE_NAME; END $$;
                """);
            migrationBuilder.Sql("""CREATE TRIGGER append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON "AuditEntries" FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();""");
            migrationBuilder.Sql("""CREATE TRIGGER append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON "AuditSeals" FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();""");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.Sql("""DROP TRIGGER append_only ON "AuditEntries";""");
            migrationBuilder.Sql("""DROP TRIGGER append_only ON "AuditSeals";""");
            migrationBuilder.Sql("DROP FUNCTION refuse_change();");

            migrationBuilder.DropTable(
                name: "AuditSeals");
        }
    }
}
