using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Uijeongbu.SocialPlan.Portal.Data.Migrations.Sqlite
{
    /// <inheritdoc />
    public partial class GridForms : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<string>(
                name: "DenominatorName",
                table: "Indicators",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "NumeratorName",
                table: "Indicators",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<DateTime>(
                name: "ExecutedAt",
                table: "BudgetLines",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<Guid>(
                name: "ExecutedBy",
                table: "BudgetLines",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "ExecutedByName",
                table: "BudgetLines",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<decimal>(
                name: "Denominator",
                table: "AnnualResults",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<decimal>(
                name: "Numerator",
                table: "AnnualResults",
                type: "TEXT",
                nullable: true);

            migrationBuilder.CreateTable(
                name: "InterimPeriods",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    RegionCode = table.Column<string>(type: "TEXT", nullable: false),
                    FiscalYear = table.Column<int>(type: "INTEGER", nullable: false),
                    Term = table.Column<string>(type: "TEXT", nullable: false),
                    OpensAt = table.Column<DateTime>(type: "TEXT", nullable: false),
                    ClosesAt = table.Column<DateTime>(type: "TEXT", nullable: false),
                    Version = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_InterimPeriods", x => new { x.Id, x.RegionCode });
                });

            migrationBuilder.CreateTable(
                name: "InterimResults",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    RegionCode = table.Column<string>(type: "TEXT", nullable: false),
                    Term = table.Column<string>(type: "TEXT", nullable: false),
                    Version = table.Column<long>(type: "INTEGER", nullable: false),
                    IndicatorId = table.Column<Guid>(type: "TEXT", nullable: false),
                    FiscalYear = table.Column<int>(type: "INTEGER", nullable: false),
                    State = table.Column<string>(type: "TEXT", nullable: false),
                    Actual = table.Column<decimal>(type: "TEXT", nullable: true),
                    Numerator = table.Column<decimal>(type: "TEXT", nullable: true),
                    Denominator = table.Column<decimal>(type: "TEXT", nullable: true),
                    IsProvisional = table.Column<bool>(type: "INTEGER", nullable: false),
                    Reason = table.Column<string>(type: "TEXT", nullable: true),
                    EnteredAt = table.Column<DateTime>(type: "TEXT", nullable: true),
                    EnteredBy = table.Column<Guid>(type: "TEXT", nullable: true),
                    EnteredByName = table.Column<string>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_InterimResults", x => new { x.Id, x.RegionCode });
                    table.CheckConstraint("CK_InterimResults_Actual", "(\"State\" = 'Entered') = (\"Actual\" IS NOT NULL)");
                    table.CheckConstraint("CK_InterimResults_Parts", "(\"Numerator\" IS NULL) = (\"Denominator\" IS NULL) AND (\"Numerator\" IS NULL OR \"State\" = 'Entered')");
                    table.ForeignKey(
                        name: "FK_InterimResults_Indicators_IndicatorId_RegionCode",
                        columns: x => new { x.IndicatorId, x.RegionCode },
                        principalTable: "Indicators",
                        principalColumns: new[] { "Id", "RegionCode" },
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.AddCheckConstraint(
                name: "CK_AnnualResults_Parts",
                table: "AnnualResults",
                sql: "(\"Numerator\" IS NULL) = (\"Denominator\" IS NULL) AND (\"Numerator\" IS NULL OR \"State\" = 'Entered')");

            migrationBuilder.CreateIndex(
                name: "IX_InterimPeriods_RegionCode_FiscalYear_Term",
                table: "InterimPeriods",
                columns: new[] { "RegionCode", "FiscalYear", "Term" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_InterimResults_IndicatorId_RegionCode",
                table: "InterimResults",
                columns: new[] { "IndicatorId", "RegionCode" });

            migrationBuilder.CreateIndex(
                name: "IX_InterimResults_RegionCode_FiscalYear_Term_IndicatorId",
                table: "InterimResults",
                columns: new[] { "RegionCode", "FiscalYear", "Term", "IndicatorId" },
                unique: true);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "InterimPeriods");

            migrationBuilder.DropTable(
                name: "InterimResults");

            migrationBuilder.DropCheckConstraint(
                name: "CK_AnnualResults_Parts",
                table: "AnnualResults");

            migrationBuilder.DropColumn(
                name: "DenominatorName",
                table: "Indicators");

            migrationBuilder.DropColumn(
                name: "NumeratorName",
                table: "Indicators");

            migrationBuilder.DropColumn(
                name: "ExecutedAt",
                table: "BudgetLines");

            migrationBuilder.DropColumn(
                name: "ExecutedBy",
                table: "BudgetLines");

            migrationBuilder.DropColumn(
                name: "ExecutedByName",
                table: "BudgetLines");

            migrationBuilder.DropColumn(
                name: "Denominator",
                table: "AnnualResults");

            migrationBuilder.DropColumn(
                name: "Numerator",
                table: "AnnualResults");
        }
    }
}
