using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Uijeongbu.SocialPlan.Portal.Data.Migrations.Sqlite
{
    /// <inheritdoc />
    public partial class IndicatorYears : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<string>(
                name: "AdoptedDefinition",
                table: "TargetRevisions",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "AdoptedFormula",
                table: "TargetRevisions",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<int>(
                name: "FirstYear",
                table: "Indicators",
                type: "INTEGER",
                nullable: true);

            migrationBuilder.AddColumn<int>(
                name: "LastYear",
                table: "Indicators",
                type: "INTEGER",
                nullable: true);

            // An indicator that had ended stood at place 0 and counted for the years that it has targets of.
            migrationBuilder.Sql("""
                UPDATE "Indicators" SET "LastYear" = (SELECT COALESCE(MAX("FiscalYear"), 0) FROM "TargetRevisions" WHERE "TargetRevisions"."IndicatorId" = "Indicators"."Id"), "Order" = 1
                WHERE "Order" = 0
                """);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropColumn(
                name: "AdoptedDefinition",
                table: "TargetRevisions");

            migrationBuilder.DropColumn(
                name: "AdoptedFormula",
                table: "TargetRevisions");

            migrationBuilder.DropColumn(
                name: "FirstYear",
                table: "Indicators");

            migrationBuilder.DropColumn(
                name: "LastYear",
                table: "Indicators");
        }
    }
}
