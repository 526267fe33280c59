using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Uijeongbu.SocialPlan.Portal.Data.Migrations.Postgres
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
                type: "text",
                nullable: true,
                collation: "C");

            migrationBuilder.AddColumn<string>(
                name: "NumeratorName",
                table: "Indicators",
                type: "text",
                nullable: true,
                collation: "C");

            migrationBuilder.AddColumn<DateTime>(
                name: "ExecutedAt",
                table: "BudgetLines",
                type: "timestamp with time zone",
                nullable: true);

            migrationBuilder.AddColumn<Guid>(
                name: "ExecutedBy",
                table: "BudgetLines",
                type: "uuid",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "ExecutedByName",
                table: "BudgetLines",
                type: "text",
                nullable: true,
                collation: "C");

            migrationBuilder.AddColumn<decimal>(
                name: "Denominator",
                table: "AnnualResults",
                type: "numeric",
                nullable: true);

            migrationBuilder.AddColumn<decimal>(
                name: "Numerator",
                table: "AnnualResults",
                type: "numeric",
                nullable: true);

            migrationBuilder.CreateTable(
                name: "InterimPeriods",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    RegionCode = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    FiscalYear = table.Column<int>(type: "integer", nullable: false),
                    Term = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    OpensAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    ClosesAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    Version = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_InterimPeriods", x => new { x.Id, x.RegionCode });
                });

            migrationBuilder.CreateTable(
                name: "InterimResults",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    RegionCode = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    Term = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    Version = table.Column<long>(type: "bigint", nullable: false),
                    IndicatorId = table.Column<Guid>(type: "uuid", nullable: false),
                    FiscalYear = table.Column<int>(type: "integer", nullable: false),
                    State = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    Actual = table.Column<decimal>(type: "numeric", nullable: true),
                    Numerator = table.Column<decimal>(type: "numeric", nullable: true),
                    Denominator = table.Column<decimal>(type: "numeric", nullable: true),
                    IsProvisional = table.Column<bool>(type: "boolean", nullable: false),
                    Reason = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    EnteredAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    EnteredBy = table.Column<Guid>(type: "uuid", nullable: true),
                    EnteredByName = table.Column<string>(type: "text", nullable: true, collation: "C")
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
